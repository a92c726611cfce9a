/** Many patterns asked of one short text after the other: one pass over each text tells which of them are worth trying. */
import { Prefilter } from './prefilter.ts';

/** Begins nowhere that a text is printed. */
const never = '\\0';

export class PatternSet {
  private readonly prefilter: Prefilter;
  /** The look at which a pattern was last found to begin somewhere. */
  private readonly seen: Int32Array;
  private looks = 0;
  private all = false;
  /** Looking ahead from the start of a text a pattern may begin with any character. */
  private readonly open: readonly boolean[];

  constructor(patterns: readonly RegExp[], name?: string) {
    this.open = patterns.map(({ source }) => source.startsWith('^(?!'));
    this.prefilter = new Prefilter(
      patterns.map(({ source, ignoreCase }, k) => ({ source: this.open[k]! ? never : source, ignoreCase })),
      name === undefined ? {} : { name },
    );
    this.seen = new Int32Array(patterns.length);
  }

  /** From here on patterns are asked of this text. */
  look(text: string): void {
    const { prefilter, seen } = this;
    const look = ++this.looks;
    // nothing begins in an empty text, and yet some patterns match it
    this.all = text === '';
    for (let at = prefilter.next(text, 0); at >= 0; at = prefilter.next(text, at + 1)) {
      const { alive } = prefilter;
      for (let k = 0; k < alive.length; k++) seen[alive[k]!] = look;
    }
  }

  /** Whether a pattern, by its place in the list, can match the text last looked at; that it does the engine must say. */
  mayMatch(pattern: number): boolean {
    return this.all || this.open[pattern]! || this.seen[pattern] === this.looks;
  }
}
