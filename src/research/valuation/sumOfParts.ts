/** A group as the sum of its parts. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid } from './mistake.ts';

export interface Part {
  readonly name: string;
  /** The whole part's value in the group's money, given, or as a multiple of an amount. */
  readonly value: number | { readonly multiple: number; readonly amount: number };
  /** Share of it that the group owns, 0 to 1. */
  readonly stake: number;
}

export interface PartsValue {
  readonly value: number;
  readonly parts: readonly { readonly name: string; readonly value: number; readonly share: number | null }[];
}

/**
 * Sum of the owned parts, less a holding discount.
 *
 * Units:    all values in one money; `holdingDiscount` a fraction of the sum.
 * Problems: no part, a value that is none, a stake or discount outside 0 to 1, two parts of one name.
 */
export function sumOfParts(parts: readonly Part[], holdingDiscount = 0): Result<PartsValue> {
  if (parts.length === 0) return invalid('sum of the parts', 'there is no part');
  if (!(holdingDiscount >= 0 && holdingDiscount < 1)) return invalid('holding discount', 'it lies between 0 and 100%');
  const owned: { readonly name: string; readonly value: number }[] = [];
  for (const { name, value, stake } of parts) {
    const whole = typeof value === 'number' ? value : value.multiple * value.amount;
    if (!Number.isFinite(whole)) return invalid(name, 'its value is no number');
    if (!(stake >= 0 && stake <= 1)) return invalid(name, 'the stake lies between 0 and 100%');
    if (owned.some((one) => one.name === name)) return invalid(name, 'it stands twice among the parts');
    owned.push({ name, value: whole * stake });
  }
  const sum = owned.reduce((total, part) => total + part.value, 0);
  return ok({ value: sum * (1 - holdingDiscount), parts: owned.map((part) => ({ ...part, share: sum === 0 ? null : part.value / sum })) });
}
