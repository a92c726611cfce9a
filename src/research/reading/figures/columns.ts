/** The figures of a text as columns of numbers: a long text has thousands, and an object for each is made only for who asks. */
import type { Figure, FigureKind } from './figure.ts';

const kinds: readonly FigureKind[] = ['bare', 'money', 'percent', 'label', 'count', 'multiple', 'basisPoints', 'points', 'days', 'years'];
/** The most frequent are asked for first. */
const kindNumber = (kind: FigureKind): number => (kind === 'bare' ? 0 : kind === 'money' ? 1 : kind === 'percent' ? 2 : kind === 'label' ? 3 : kinds.indexOf(kind));
const qualifiers: readonly Figure['qualifier'][] = [null, 'approx', 'above', 'below'];
const marks: readonly Figure['mark'][] = [null, 'A', 'E'];

/** Words that figures bear, as numbers: all come from the vocabulary, so that there are few. */
const words: (string | null)[] = [null];
const numbers = new Map<string, number>();
let lastWord = '';
let lastNumber = 0;
function numberOf(word: string | null): number {
  if (word === null) return 0;
  if (word === lastWord) return lastNumber;
  let number = numbers.get(word);
  if (number === undefined) {
    number = words.push(word) - 1;
    numbers.set(word, number);
  }
  lastWord = word;
  lastNumber = number;
  return number;
}

/** Whole numbers of a figure: span, span of its digits, decimals, what is told by a few bits, two words, two more. */
const WHOLE = 8;
/** Doubles of a figure: low, high, scale. */
const VALUES = 3;

export class FigureColumns {
  length = 0;
  private whole: Int32Array;
  private values: Float64Array;
  private room: number;

  constructor(room: number) {
    this.room = room;
    this.whole = new Int32Array(WHOLE * room);
    this.values = new Float64Array(VALUES * room);
  }

  push(figure: Figure): void {
    if (this.length === this.room) this.grow();
    this.put(this.length++, figure);
  }

  put(k: number, figure: Figure): void {
    const { whole, values } = this;
    const at = WHOLE * k;
    whole[at] = figure.start;
    whole[at + 1] = figure.end;
    whole[at + 2] = figure.bodyStart;
    whole[at + 3] = figure.bodyEnd;
    whole[at + 4] = figure.decimals;
    whole[at + 5] =
      kindNumber(figure.kind) |
      (figure.qualifier === null ? 0 : qualifiers.indexOf(figure.qualifier) << 4) |
      (figure.mark === null ? 0 : figure.mark === 'A' ? 1 << 6 : 2 << 6) |
      ((figure.sign + 1) << 8) |
      (figure.range ? 1 << 10 : 0) |
      (figure.bracketed ? 1 << 11 : 0);
    whole[at + 6] = numberOf(figure.currency) | (numberOf(figure.noun) << 16);
    whole[at + 7] = numberOf(figure.per) | (numberOf(figure.reason) << 16);
    const from = VALUES * k;
    values[from] = figure.low;
    values[from + 1] = figure.high;
    values[from + 2] = figure.scale;
  }

  at(k: number): Figure {
    const { whole, values } = this;
    const at = WHOLE * k;
    const bits = whole[at + 5]!;
    const from = VALUES * k;
    return {
      start: whole[at]!,
      end: whole[at + 1]!,
      bodyStart: whole[at + 2]!,
      bodyEnd: whole[at + 3]!,
      low: values[from]!,
      high: values[from + 1]!,
      decimals: whole[at + 4]!,
      range: (bits & (1 << 10)) !== 0,
      kind: kinds[bits & 15]!,
      currency: words[whole[at + 6]! & 0xffff]!,
      scale: values[from + 2]!,
      noun: words[whole[at + 6]! >>> 16]!,
      per: words[whole[at + 7]! & 0xffff]!,
      qualifier: qualifiers[(bits >> 4) & 3]!,
      bracketed: (bits & (1 << 11)) !== 0,
      sign: ((bits >> 8) & 3) - 1,
      mark: marks[(bits >> 6) & 3]!,
      reason: words[whole[at + 7]! >>> 16]!,
    };
  }

  private grow(): void {
    this.room *= 2;
    const whole = new Int32Array(WHOLE * this.room);
    whole.set(this.whole);
    this.whole = whole;
    const values = new Float64Array(VALUES * this.room);
    values.set(this.values);
    this.values = values;
  }
}

/** A figure that is filled anew for each number. */
export const emptyFigure = (): Figure => ({
  start: 0,
  end: 0,
  bodyStart: 0,
  bodyEnd: 0,
  low: 0,
  high: 0,
  decimals: 0,
  range: false,
  kind: 'bare',
  currency: null,
  scale: 1,
  noun: null,
  per: null,
  qualifier: null,
  bracketed: false,
  sign: 0,
  mark: null,
  reason: null,
});
