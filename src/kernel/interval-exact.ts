import { exactDecimal } from './interval.ts';
import { MisuseError } from './problem.ts';

/** A number held exactly: top ÷ bottom, bottom above zero. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Fractions longer than this are brought to lowest terms. */
const bitsBeforeReducing = 2n ** 256n;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function rational(top: bigint, bottom: bigint): Rational {
  if (bottom < 0n) return rational(-top, -bottom);
  if (bottom < bitsBeforeReducing) return { top, bottom };
  const divisor = greatestCommonDivisor(top, bottom);
  return divisor > 1n ? { top: top / divisor, bottom: bottom / divisor } : { top, bottom };
}

/** Reads a decimal text; a power of ten may be given beside it: ('9.5', 6) is 9,500,000. */
export function rationalOf(text: string, powerOfTen = 0): Rational {
  const exact = exactDecimal(text);
  if (exact === undefined) throw new MisuseError(`not a decimal number: ${text}`);
  const places = exact.places - powerOfTen;
  return places >= 0 ? rational(exact.units, 10n ** BigInt(places)) : rational(exact.units * 10n ** BigInt(-places), 1n);
}

export const addRationals = (a: Rational, b: Rational): Rational =>
  a.bottom === b.bottom ? rational(a.top + b.top, a.bottom) : rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const negateRational = (a: Rational): Rational => ({ top: -a.top, bottom: a.bottom });
export const multiplyRationals = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);

/** Undefined where `b` is zero. */
export function divideRationals(a: Rational, b: Rational): Rational | undefined {
  return b.top === 0n ? undefined : rational(a.top * b.bottom, a.bottom * b.top);
}

export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const signOfRational = (a: Rational): -1 | 0 | 1 => (a.top < 0n ? -1 : a.top > 0n ? 1 : 0);

/** `a` to a whole power of at least zero. */
export const powerOfRational = (a: Rational, power: number): Rational => rational(a.top ** BigInt(power), a.bottom ** BigInt(power));
