/** A quarter that nobody prints, as what is left of the year that is printed: a formula where all that it follows from stands beside it. */
import type { Engine } from '../engine.ts';
import type { Line } from '../model.ts';
import type { CheckSheets } from './checks.ts';
import { signedSum, type Live } from './live.ts';
import type { Places } from './places.ts';

/** Digits after the point to which a figure may be printed, and before it. */
const digitsMost = 9;

/** `FY2025 - YTD2025Q3` as periods with their signs. */
export const termsOf = (derived: string): readonly { readonly sign: 1 | -1; readonly period: string }[] =>
  [...derived.matchAll(/([+-]?)\s*([^\s+-]+)/g)].map(([, sign, period]) => ({ sign: sign === '-' ? -1 : 1, period: period! }));

/**
 * `FY2025 - 2025Q1 - 2025Q2 - 2025Q3` as the sheet `own` writes it, rounded as the figures that it follows from are.
 *
 * Returns null where one of them stands nowhere in the workbook or is computed there, so that the formula would say something else.
 */
export function derivedIn(engine: Engine, places: Places, line: Line, period: string, own: string, stretch: CheckSheets['stretch']): string | null {
  const entry = line.entries.get(period);
  if (entry?.derived === undefined || !engine.isGiven(line.id, period) || engine.value(line.id, period) !== entry.value) return null;
  const terms = termsOf(entry.derived);
  const parts = terms.flatMap((term): { readonly sign: 1 | -1; readonly of: Live }[] => {
    const isColumn = engine.model.periods.includes(term.period) && engine.isGiven(line.id, term.period);
    const of = isColumn ? places.reference(line.id, term.period, own) : stretch(line.id, term.period);
    return of === null ? [] : [{ sign: term.sign, of }];
  });
  if (parts.length === 0 || parts.length < terms.length) return null;
  const found = signedSum(parts);
  const value = places.reference(line.id, period, own)!.value;
  if (Math.abs(found.value - value) <= 1e-12 * Math.abs(value)) return found.text;
  for (let digits = digitsMost; digits >= -digitsMost; digits--) {
    const rounded = Math.round(Number((found.value * 10 ** digits).toPrecision(14))) / 10 ** digits;
    if (Math.abs(rounded - value) <= 1e-12 * Math.abs(value)) return `ROUND(${found.text},${digits})`;
  }
  return null;
}
