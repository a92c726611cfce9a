import type { Quantity } from './quantity.ts';
import { numberText, placesOf } from './wording.ts';

export type SlipKind = 'sign' | 'factor of ten' | 'digits swapped' | 'one digit';

/** What a slip of the pen could have been meant to be. */
export interface Suggestion {
  readonly kind: SlipKind;
  /** As it would have been printed. */
  readonly text: string;
}

const swapsAndDigits = (digits: string): readonly { readonly kind: Suggestion['kind']; readonly digits: string }[] => {
  const found: { kind: Suggestion['kind']; digits: string }[] = [];
  for (let i = 0; i + 1 < digits.length; i++) {
    if (digits[i] !== digits[i + 1]) found.push({ kind: 'digits swapped', digits: `${digits.slice(0, i)}${digits[i + 1]}${digits[i]}${digits.slice(i + 2)}` });
  }
  for (let i = 0; i < digits.length; i++) {
    for (let d = 0; d <= 9; d++) if (String(d) !== digits[i]) found.push({ kind: 'one digit', digits: `${digits.slice(0, i)}${d}${digits.slice(i + 1)}` });
  }
  return found;
};

/** The same figure with another printed number, the width of its interval kept. */
function withPrinted(q: Quantity, printed: number): Quantity {
  const below = q.printed - q.low;
  const above = q.high - q.printed;
  // written out: a figure is tried with a hundred other numbers, and a spread object is made field by field
  return {
    fact: q.fact,
    document: q.document,
    unit: q.unit,
    printed,
    orientation: q.orientation,
    period: q.period,
    table: q.table,
    row: q.row,
    low: printed - below,
    high: printed + above,
  };
}

/**
 * The smallest slip that would explain a figure: a sign, a power of ten, two neighbouring digits swapped, one digit.
 *
 * `ties` says whether the relation would hold with another figure in this one's place.
 * One digit counts only for figures of `digitsMin` digits and more: with fewer almost any value can be had.
 */
export function suggestSlip(q: Quantity, ties: (other: Quantity) => boolean, digitsMin = 3): Suggestion | undefined {
  if (typeof q.fact.value !== 'number' || !Number.isFinite(q.low) || !Number.isFinite(q.high) || q.printed === 0) return undefined;
  const places = placesOf(q);
  const scale = 10 ** q.unit.power;
  const text = (printed: number): string => numberText((printed / scale) * q.orientation, places);
  const opposite = withPrinted(q, -q.printed);
  if (ties(opposite)) return { kind: 'sign', text: text(opposite.printed) };
  for (const factor of [10, 0.1]) {
    const other = withPrinted(q, q.printed * factor);
    if (ties(other)) return { kind: 'factor of ten', text: numberText((other.printed / scale) * q.orientation, factor < 1 ? places + 1 : places) };
  }
  const digits = Math.abs(q.fact.value).toFixed(places).replace('.', '');
  if (digits.length > 15) return undefined;
  for (const candidate of swapsAndDigits(digits)) {
    if (candidate.kind === 'one digit' && digits.length < digitsMin) continue;
    const printed = (Number(candidate.digits) / 10 ** places) * scale * Math.sign(q.printed);
    if (ties(withPrinted(q, printed))) return { kind: candidate.kind, text: text(printed) };
  }
  return undefined;
}

/** Slips that are tried for one figure, up to those of a kind. */
export function slipsTried(q: Quantity, kind: SlipKind = 'one digit'): number {
  const digits = String(q.fact.value).replace(/\D/g, '').length;
  return kind === 'sign' ? 1 : kind === 'factor of ten' ? 3 : kind === 'digits swapped' ? 2 + digits : 3 + 10 * digits;
}

/** Chance, at most, that a slip explains a gap which has another cause. */
export const accidentMax = 0.1;
