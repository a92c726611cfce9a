import { Decimal } from 'decimal.js';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  negateRational,
  powerOfRational,
  rationalOf,
  signOfRational,
  type Rational,
} from '../../kernel/interval-exact.ts';

/** Arithmetic over numbered figures, ready to be evaluated. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'figure'; readonly slot: number }
  | { readonly kind: 'sum'; readonly terms: readonly { readonly sign: 1 | -1; readonly term: Expression }[] }
  | { readonly kind: 'product'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'quotient'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly top: number; readonly bottom: number }
  | { readonly kind: 'magnitude'; readonly of: Expression };

/** Values that one figure may stand for, in base units; ±Infinity where unbounded. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A value with its derivative by every figure, all as ranges: `slopes[2i]` and `slopes[2i+1]` bound the derivative by figure i. */
interface Sloped extends Range {
  readonly slopes: Float64Array;
}

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

function multiplyRanges(al: number, ah: number, bl: number, bh: number): readonly [number, number] {
  const a = times(al, bl);
  const b = times(al, bh);
  const c = times(ah, bl);
  const d = times(ah, bh);
  return [Math.min(a, b, c, d), Math.max(a, b, c, d)];
}

function raise(value: number, top: number, bottom: number): number {
  if (bottom === 1) return value ** top;
  return value < 0 ? Number.NaN : value ** (top / bottom);
}

/** Evaluates with slopes; undefined where a divisor may be zero or a root has no value. */
function sloped(e: Expression, ranges: readonly Range[]): Sloped | undefined {
  const n = ranges.length;
  switch (e.kind) {
    case 'number':
      return { low: e.value, high: e.value, slopes: new Float64Array(2 * n) };
    case 'figure': {
      const range = ranges[e.slot];
      if (range === undefined) return undefined;
      const slopes = new Float64Array(2 * n);
      slopes[2 * e.slot] = 1;
      slopes[2 * e.slot + 1] = 1;
      return { low: range.low, high: range.high, slopes };
    }
    case 'sum': {
      let low = 0;
      let high = 0;
      const slopes = new Float64Array(2 * n);
      for (const { sign, term } of e.terms) {
        const t = sloped(term, ranges);
        if (t === undefined) return undefined;
        low += sign > 0 ? t.low : -t.high;
        high += sign > 0 ? t.high : -t.low;
        for (let i = 0; i < n; i++) {
          slopes[2 * i]! += sign > 0 ? t.slopes[2 * i]! : -t.slopes[2 * i + 1]!;
          slopes[2 * i + 1]! += sign > 0 ? t.slopes[2 * i + 1]! : -t.slopes[2 * i]!;
        }
      }
      return { low, high, slopes };
    }
    case 'product': {
      const a = sloped(e.left, ranges);
      const b = sloped(e.right, ranges);
      if (a === undefined || b === undefined) return undefined;
      const [low, high] = multiplyRanges(a.low, a.high, b.low, b.high);
      const slopes = new Float64Array(2 * n);
      for (let i = 0; i < n; i++) {
        const [xl, xh] = multiplyRanges(a.slopes[2 * i]!, a.slopes[2 * i + 1]!, b.low, b.high);
        const [yl, yh] = multiplyRanges(b.slopes[2 * i]!, b.slopes[2 * i + 1]!, a.low, a.high);
        slopes[2 * i] = xl + yl;
        slopes[2 * i + 1] = xh + yh;
      }
      return { low, high, slopes };
    }
    case 'quotient': {
      const a = sloped(e.left, ranges);
      const b = sloped(e.right, ranges);
      if (a === undefined || b === undefined || (b.low <= 0 && b.high >= 0)) return undefined;
      const [low, high] = multiplyRanges(a.low, a.high, 1 / b.high, 1 / b.low);
      const slopes = new Float64Array(2 * n);
      const inverseSquareLow = 1 / Math.max(b.low * b.low, b.high * b.high);
      const inverseSquareHigh = 1 / Math.min(b.low * b.low, b.high * b.high);
      for (let i = 0; i < n; i++) {
        // (a′b − ab′) ÷ b²
        const [xl, xh] = multiplyRanges(a.slopes[2 * i]!, a.slopes[2 * i + 1]!, b.low, b.high);
        const [yl, yh] = multiplyRanges(b.slopes[2 * i]!, b.slopes[2 * i + 1]!, a.low, a.high);
        const [sl, sh] = multiplyRanges(xl - yh, xh - yl, inverseSquareLow, inverseSquareHigh);
        slopes[2 * i] = sl;
        slopes[2 * i + 1] = sh;
      }
      return { low, high, slopes };
    }
    case 'power': {
      const a = sloped(e.base, ranges);
      if (a === undefined || a.low < 0) return undefined;
      const low = raise(a.low, e.top, e.bottom);
      const high = raise(a.high, e.top, e.bottom);
      if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
      const exponent = e.top / e.bottom;
      const slopeA = exponent * a.low ** (exponent - 1);
      const slopeB = exponent * a.high ** (exponent - 1);
      const slopes = new Float64Array(2 * n);
      for (let i = 0; i < n; i++) {
        const [sl, sh] = multiplyRanges(a.slopes[2 * i]!, a.slopes[2 * i + 1]!, Math.min(slopeA, slopeB), Math.max(slopeA, slopeB));
        slopes[2 * i] = sl;
        slopes[2 * i + 1] = sh;
      }
      return { low: Math.min(low, high), high: Math.max(low, high), slopes };
    }
    case 'magnitude': {
      const a = sloped(e.of, ranges);
      if (a === undefined) return undefined;
      if (a.low >= 0) return a;
      const slopes = new Float64Array(2 * n);
      const crosses = a.high > 0;
      for (let i = 0; i < n; i++) {
        const l = a.slopes[2 * i]!;
        const h = a.slopes[2 * i + 1]!;
        slopes[2 * i] = crosses ? Math.min(l, -h) : -h;
        slopes[2 * i + 1] = crosses ? Math.max(h, -l) : -l;
      }
      return crosses ? { low: 0, high: Math.max(-a.low, a.high), slopes } : { low: -a.high, high: -a.low, slopes };
    }
  }
}

/** 1 where the expression never falls as the figure rises, −1 where it never rises, 0 where neither is known. */
export type Direction = -1 | 0 | 1;

/** Bounds by plain interval arithmetic: exact where each figure stands in the expression once, too wide otherwise. */
function plainRange(e: Expression, ranges: readonly Range[]): Range | undefined {
  switch (e.kind) {
    case 'number':
      return { low: e.value, high: e.value };
    case 'figure':
      return ranges[e.slot];
    case 'sum': {
      let low = 0;
      let high = 0;
      for (const { sign, term } of e.terms) {
        const t = plainRange(term, ranges);
        if (t === undefined) return undefined;
        low += sign > 0 ? t.low : -t.high;
        high += sign > 0 ? t.high : -t.low;
      }
      return { low, high };
    }
    case 'product':
    case 'quotient': {
      const a = plainRange(e.left, ranges);
      const b = plainRange(e.right, ranges);
      if (a === undefined || b === undefined) return undefined;
      const divides = e.kind === 'quotient';
      if (divides && b.low <= 0 && b.high >= 0) return undefined;
      const [low, high] = divides ? multiplyRanges(a.low, a.high, 1 / b.high, 1 / b.low) : multiplyRanges(a.low, a.high, b.low, b.high);
      return { low, high };
    }
    case 'power': {
      const a = plainRange(e.base, ranges);
      if (a === undefined || a.low < 0) return undefined;
      const x = raise(a.low, e.top, e.bottom);
      const y = raise(a.high, e.top, e.bottom);
      return { low: Math.min(x, y), high: Math.max(x, y) };
    }
    case 'magnitude': {
      const a = plainRange(e.of, ranges);
      if (a === undefined || a.low >= 0) return a;
      return a.high > 0 ? { low: 0, high: Math.max(-a.low, a.high) } : { low: -a.high, high: -a.low };
    }
  }
}

function countUses(e: Expression, uses: Uint8Array): void {
  switch (e.kind) {
    case 'number':
      return;
    case 'figure':
      uses[e.slot]!++;
      return;
    case 'sum':
      for (const t of e.terms) countUses(t.term, uses);
      return;
    case 'product':
    case 'quotient':
      countUses(e.left, uses);
      countUses(e.right, uses);
      return;
    case 'power':
      countUses(e.base, uses);
      return;
    case 'magnitude':
      countUses(e.of, uses);
  }
}

function usesEachOnce(e: Expression, figures: number): boolean {
  const uses = new Uint8Array(figures);
  countUses(e, uses);
  return uses.every((n) => n <= 1);
}

/** Which way the expression moves with each figure; undefined where it has no value. */
export function directionsOf(e: Expression, ranges: readonly Range[]): readonly Direction[] | undefined {
  const first = sloped(e, ranges);
  if (first === undefined || Number.isNaN(first.low) || Number.isNaN(first.high)) return undefined;
  return ranges.map((_, i): Direction => (first.slopes[2 * i]! >= 0 ? 1 : first.slopes[2 * i + 1]! <= 0 ? -1 : 0));
}

/**
 * Bounds of an expression over ranges of its figures.
 *
 * A figure that stands in the expression more than once would make plain interval arithmetic too wide; where the
 * expression is monotone in it (seen from the sign of its derivative) only the matching end is used, which is exact.
 *
 * Returns  undefined where a divisor may be zero or a root has no value.
 * Source:  Moore, Kearfott, Cloud, Introduction to Interval Analysis, chapter 6 (monotonicity).
 */
export function evaluate(e: Expression, ranges: readonly Range[]): Range | undefined {
  const plain = plainRange(e, ranges);
  if (plain === undefined || Number.isNaN(plain.low) || Number.isNaN(plain.high)) return undefined;
  if (usesEachOnce(e, ranges.length)) return plain;
  const directions = directionsOf(e, ranges);
  if (directions === undefined) return undefined;
  const low = plainRange(e, endsFor(ranges, directions, 'low'));
  const high = plainRange(e, endsFor(ranges, directions, 'high'));
  return low === undefined || high === undefined || Number.isNaN(low.low) || Number.isNaN(high.high) ? undefined : { low: low.low, high: high.high };
}

const point = (value: number): Range => ({ low: value, high: value });

function endsFor(ranges: readonly Range[], directions: readonly Direction[], end: 'low' | 'high'): readonly Range[] {
  return ranges.map((r, i) => {
    const d = directions[i] ?? 0;
    return d === 0 ? r : point(d > 0 === (end === 'low') ? r.low : r.high);
  });
}

/** The value where every figure is exactly as printed; undefined where it has none. */
export function evaluateAt(e: Expression, values: readonly number[]): number | undefined {
  const value = valueAt(e, values);
  return Number.isFinite(value) ? value : undefined;
}

function valueAt(e: Expression, values: readonly number[]): number {
  switch (e.kind) {
    case 'number':
      return e.value;
    case 'figure':
      return values[e.slot] ?? Number.NaN;
    case 'sum': {
      let sum = 0;
      for (const { sign, term } of e.terms) sum += sign * valueAt(term, values);
      return sum;
    }
    case 'product':
      return valueAt(e.left, values) * valueAt(e.right, values);
    case 'quotient':
      return valueAt(e.left, values) / valueAt(e.right, values);
    case 'power':
      return raise(valueAt(e.base, values), e.top, e.bottom);
    case 'magnitude':
      return Math.abs(valueAt(e.of, values));
  }
}

/** An end held exactly; null where unbounded. */
export interface ExactRange {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

interface Closed {
  readonly low: Rational;
  readonly high: Rational;
}

const digitsForRoots = 60;
const RootDecimal = Decimal.clone({ precision: digitsForRoots });

function exactPower(value: Rational, top: number, bottom: number): Rational {
  if (bottom === 1 && top >= 0) return powerOfRational(value, top);
  const raised = new RootDecimal(value.top.toString()).div(value.bottom.toString()).pow(new RootDecimal(top).div(bottom));
  return rationalOf(raised.toFixed(digitsForRoots));
}

function exactly(e: Expression, ranges: readonly Closed[]): Closed | undefined {
  const ordered = (...values: Rational[]): Closed => {
    let [low, high] = [values[0]!, values[0]!];
    for (const v of values) {
      if (compareRationals(v, low) < 0) low = v;
      if (compareRationals(v, high) > 0) high = v;
    }
    return { low, high };
  };
  switch (e.kind) {
    case 'number': {
      const value = rationalOf(String(e.value));
      return { low: value, high: value };
    }
    case 'figure':
      return ranges[e.slot];
    case 'sum': {
      let sum: Closed | undefined;
      for (const { sign, term } of e.terms) {
        const t = exactly(term, ranges);
        if (t === undefined) return undefined;
        const signed = sign > 0 ? t : { low: negateRational(t.high), high: negateRational(t.low) };
        sum = sum === undefined ? signed : { low: addRationals(sum.low, signed.low), high: addRationals(sum.high, signed.high) };
      }
      return sum;
    }
    case 'product':
    case 'quotient': {
      const a = exactly(e.left, ranges);
      let b = exactly(e.right, ranges);
      if (a === undefined || b === undefined) return undefined;
      if (e.kind === 'quotient') {
        if (signOfRational(b.low) * signOfRational(b.high) <= 0) return undefined;
        const one = rationalOf('1');
        const low = divideRationals(one, b.high);
        const high = divideRationals(one, b.low);
        if (low === undefined || high === undefined) return undefined;
        b = { low, high };
      }
      return ordered(multiplyRationals(a.low, b.low), multiplyRationals(a.low, b.high), multiplyRationals(a.high, b.low), multiplyRationals(a.high, b.high));
    }
    case 'power': {
      const a = exactly(e.base, ranges);
      if (a === undefined || signOfRational(a.low) < 0 || (signOfRational(a.low) === 0 && e.top < 0)) return undefined;
      return ordered(exactPower(a.low, e.top, e.bottom), exactPower(a.high, e.top, e.bottom));
    }
    case 'magnitude': {
      const a = exactly(e.of, ranges);
      if (a === undefined || signOfRational(a.low) >= 0) return a;
      const flipped = { low: negateRational(a.high), high: negateRational(a.low) };
      if (signOfRational(a.high) <= 0) return flipped;
      return { low: rationalOf('0'), high: compareRationals(flipped.high, a.high) > 0 ? flipped.high : a.high };
    }
  }
}

/**
 * As `evaluate`, in exact arithmetic (roots to 60 digits), with the directions found there.
 *
 * Returns  ends that are null where what they need is unbounded, a divisor may be zero or a root has no value.
 */
export function evaluateExactly(e: Expression, ranges: readonly ExactRange[], directions: readonly Direction[]): ExactRange {
  const ends = (end: 'low' | 'high'): Closed | undefined => {
    const chosen: Closed[] = [];
    for (const [i, r] of ranges.entries()) {
      const d = directions[i] ?? 0;
      const low = d === 0 || d > 0 === (end === 'low') ? r.low : r.high;
      const high = d === 0 ? r.high : low;
      if (low === null || high === null) return undefined;
      chosen.push({ low, high });
    }
    return exactly(e, chosen);
  };
  return { low: ends('low')?.low ?? null, high: ends('high')?.high ?? null };
}
