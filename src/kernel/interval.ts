import { MisuseError } from './problem.ts';
import type { Interval, Qualifier } from './records.ts';

/** A decimal number held exactly: units × 10^−places. */
export interface ExactDecimal {
  readonly units: bigint;
  readonly places: number;
}

const shape = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;
/** Beyond this many decimal places or powers of ten a text is no figure of a document. */
const placesMax = 400;

/** Reads `-941.3`, `1e21` or `.5` exactly; undefined where the text is no plain decimal number. */
export function exactDecimal(text: string): ExactDecimal | undefined {
  const match = shape.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const units = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const places = fraction.length - Number(exponent);
  if (Math.abs(places) > placesMax) return undefined;
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

/** Prints without exponent and without trailing zeros. */
export function decimalText(value: ExactDecimal): string {
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.places + 1, '0');
  const whole = digits.slice(0, digits.length - value.places);
  const fraction = digits.slice(digits.length - value.places).replace(/0+$/, '');
  const body = fraction === '' ? whole : `${whole}.${fraction}`;
  return value.units < 0n && body !== '0' ? `-${body}` : body;
}

function plus(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const places = Math.max(a.places, b.places);
  const at = (x: ExactDecimal) => x.units * 10n ** BigInt(places - x.places);
  return { units: at(a) + at(b), places };
}

const negated = (a: ExactDecimal): ExactDecimal => ({ units: -a.units, places: a.places });

function required(value: number | string): ExactDecimal {
  const exact = exactDecimal(String(value));
  if (exact === undefined) throw new MisuseError(`not a decimal number: ${String(value)}`);
  return exact;
}

/** Half of the last printed place: 0.005 for two decimals, 0.5 for none, 50 for −2. */
function halfUnit(decimals: number): ExactDecimal {
  return decimals >= 0 ? { units: 5n, places: decimals + 1 } : { units: 5n * 10n ** BigInt(-decimals - 1), places: 0 };
}

function doubled(half: ExactDecimal): ExactDecimal {
  return { units: half.units * 2n, places: half.places };
}

/**
 * The values that a printed figure may stand for, round-to-nearest.
 *
 * `3.82` is 3.815 to 3.825. `approx` doubles the half-unit. `above` and `below` bound one side by the printed value itself.
 *
 * Units:   `value`, `decimals` and the result are all in the unit of the fact (`998` and 0 for `Rmb998mn`).
 * Throws   MisuseError where `value` is no decimal number.
 * Source:  XBRL Calculations 1.1, round-to-nearest.
 */
export function intervalOf(value: number | string, decimals: number, qualifier?: Qualifier): Interval {
  return intervalOfRange(value, value, decimals, qualifier);
}

/** As `intervalOf`, for a printed range: from the low end's low to the high end's high. Ends may come in either order. */
export function intervalOfRange(from: number | string, to: number | string, decimals: number, qualifier?: Qualifier): Interval {
  const first = required(from);
  const second = required(to);
  const [low, high] = plus(second, negated(first)).units >= 0n ? [first, second] : [second, first];
  if (qualifier === 'above') return { low: decimalText(low), high: null };
  if (qualifier === 'below') return { low: null, high: decimalText(high) };
  const half = qualifier === 'approx' ? doubled(halfUnit(decimals)) : halfUnit(decimals);
  return { low: decimalText(plus(low, negated(half))), high: decimalText(plus(high, half)) };
}

/** Decimal places of a plain number's text: 1 for `941.3`, 2 for `3.80`. */
export function decimalsOf(text: string): number {
  const fraction = /\.(\d+)/.exec(text);
  return fraction?.[1]?.length ?? 0;
}
