/**
 * Patterns that are looked for in a whole text.
 *
 * One pass over the text tells for all of them where they can begin; the engine then runs each at those places alone.
 * What is found is what `matchAll` finds.
 */
import { Prefilter } from './prefilter.ts';

/** All patterns there are; a module names its own when it is loaded. */
const patterns: { readonly source: string; readonly ignoreCase: boolean; readonly fromLineStart: boolean }[] = [];
/** Looks at them when the first text is read: all are known by then. */
const prefilter = new Prefilter(patterns, { name: 'whole texts' });

/** The text that is read, and for each pattern where it can begin, in order; made when the first pattern is looked for. */
let whole: string | null = null;
let starts: readonly (readonly number[])[] | null = null;

/** From here on patterns are looked for in this text; in any other the engine looks for itself. */
export function seekIn(text: string): void {
  whole = text;
  starts = null;
}

/** Lets the text go. */
export function seekNoMore(): void {
  whole = null;
  starts = null;
}

const isLineEnd = (c: number): boolean => c === 10 || c === 13 || c === 0x2028 || c === 0x2029;

/** Whether all ways of a pattern begin with `^`: no other way stands beside the first outside of brackets. */
function isFromLineStart({ source }: RegExp): boolean {
  if (!source.startsWith('^')) return false;
  let depth = 0;
  for (const [sign] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) return false;
  }
  return true;
}

function startsIn(text: string): readonly (readonly number[])[] {
  const found: number[][] = patterns.map(() => []);
  for (let at = prefilter.next(text, 0); at >= 0; at = prefilter.next(text, at + 1)) {
    const atLineStart = at === 0 || isLineEnd(text.charCodeAt(at - 1));
    for (const pattern of prefilter.alive) if (atLineStart || !patterns[pattern]!.fromLineStart) found[pattern]!.push(at);
  }
  return found;
}

export class Sought {
  private readonly place: number;
  private readonly pattern: RegExp;
  private madeEverywhere: RegExp | null = null;
  private madeHere: RegExp | null = null;
  private readonly needed: Sought | null;

  constructor(pattern: RegExp, needed: Sought | null) {
    this.place = patterns.push({ source: pattern.source, ignoreCase: pattern.ignoreCase, fromLineStart: isFromLineStart(pattern) }) - 1;
    this.pattern = pattern;
    this.needed = needed;
  }

  // most patterns are called for by no text
  private get everywhere(): RegExp {
    return (this.madeEverywhere ??= this.made('g'));
  }

  private get here(): RegExp {
    return (this.madeHere ??= this.made('y'));
  }

  private made(flag: 'g' | 'y'): RegExp {
    const { source, flags } = this.pattern;
    return new RegExp(source, `${flags.replace('g', '')}${flag}`);
  }

  /** Every match, as `matchAll` gives them. */
  all(text: string): RegExpExecArray[] {
    if (text !== whole) return [...text.matchAll(this.everywhere)];
    const found: RegExpExecArray[] = [];
    let end = 0;
    for (const at of this.places()) {
      if (at < end) continue;
      this.here.lastIndex = at;
      const match = this.here.exec(text);
      if (match === null) continue;
      found.push(match);
      end = at + match[0].length;
    }
    return found;
  }

  /** How often it is found, up to an offset. */
  count(text: string, to = text.length): number {
    if (text !== whole) return (text.slice(0, to).match(this.everywhere) ?? []).length;
    let count = 0;
    let end = 0;
    for (const at of this.places()) {
      if (at < end) continue;
      if (at >= to) break;
      this.here.lastIndex = at;
      if (!this.here.test(text)) continue;
      count++;
      end = this.here.lastIndex;
    }
    return count;
  }

  test(text: string): boolean {
    if (text !== whole) return text.search(this.everywhere) >= 0;
    return this.places().some((at) => {
      this.here.lastIndex = at;
      return this.here.test(text);
    });
  }

  /** The first match. */
  exec(text: string): RegExpExecArray | null {
    if (text !== whole) return text.matchAll(this.everywhere).next().value ?? null;
    for (const at of this.places()) {
      this.here.lastIndex = at;
      const match = this.here.exec(text);
      if (match !== null) return match;
    }
    return null;
  }

  /** Where it can begin in the whole text; nowhere, where the text lacks what it needs. */
  private places(): readonly number[] {
    if (whole === null || (this.needed !== null && !this.needed.test(whole))) return [];
    starts ??= startsIn(whole);
    return starts[this.place] ?? [];
  }
}

/** A pattern that is looked for in whole texts, among all others; `needed` is a part of it that fewer texts hold than its beginning. */
export const sought = (pattern: RegExp, needed?: RegExp): Sought => new Sought(pattern, needed === undefined ? null : new Sought(needed, null));
