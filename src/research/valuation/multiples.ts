/** Multiples, in both directions: a value out of a multiple, a multiple out of a value. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid, percentText } from './mistake.ts';

/** What a multiple is of, and whose value stands above it; adding a multiple is adding a row. */
export const multipleRows = {
  earnings: { label: 'P/E', of: 'equity', lines: ['netIncomePreExceptional', 'netIncome', 'netIncomeAttributableToShareholders', 'adjustedNetIncome'] },
  perShareEarnings: { label: 'P/E', of: 'share', lines: ['adjustedEps', 'epsPreExceptional', 'epsDilutedPreExceptional', 'eps', 'epsDiluted'] },
  revenue: { label: 'P/S', of: 'equity', lines: ['revenue'] },
  sales: { label: 'EV/Sales', of: 'enterprise', lines: ['revenue'] },
  ebitda: { label: 'EV/EBITDA', of: 'enterprise', lines: ['ebitda', 'adjustedEbitda'] },
  ebit: { label: 'EV/EBIT', of: 'enterprise', lines: ['ebit', 'operatingIncome', 'adjustedEbit', 'recurringOperatingIncome'] },
  freeCashFlow: { label: 'P/FCF', of: 'equity', lines: ['freeCashFlow'] },
  book: { label: 'P/B', of: 'equity', lines: ['commonEquity', 'totalEquity'] },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly of: 'share' | 'equity' | 'enterprise'; readonly lines: readonly string[] }>>;

export type MultipleKind = keyof typeof multipleRows;

/**
 * Value of the equity or the enterprise: multiple × amount, in the amount's money.
 *
 * Problems: an amount that is not above zero (a loss has no multiple), a multiple that is not.
 */
export function valueFromMultiple(kind: MultipleKind, multiple: number, amount: number): Result<number> {
  const { label } = multipleRows[kind];
  if (!(multiple > 0) || !Number.isFinite(multiple)) return invalid(label, 'the multiple is not above zero');
  if (!(amount > 0) || !Number.isFinite(amount)) return invalid(label, 'what it is a multiple of is not above zero');
  return ok(multiple * amount);
}

/** The multiple at which a value stands. Problems: an amount that is not above zero. */
export function multipleFromValue(kind: MultipleKind, value: number, amount: number): Result<number> {
  const { label } = multipleRows[kind];
  if (!Number.isFinite(value)) return invalid(label, 'the value is no number');
  if (!(amount > 0) || !Number.isFinite(amount)) return invalid(label, 'what it is a multiple of is not above zero');
  return ok(value / amount);
}

/**
 * The next twelve months out of two fiscal years, by the share of the first that has passed.
 *
 * Problems: a share outside 0 to 1, a year that is missing.
 */
export function forwardBlend(firstYear: number | null, secondYear: number | null, passed: number): Result<number> {
  if (!(passed >= 0 && passed <= 1)) return invalid('forward blend', `${percentText(passed)} of a year cannot have passed`);
  // a year of which nothing counts may be missing
  if ((firstYear === null && passed < 1) || (secondYear === null && passed > 0))
    return invalid('forward blend', `the ${firstYear === null && passed < 1 ? 'first' : 'second'} year is missing`);
  return ok((1 - passed) * (firstYear ?? 0) + passed * (secondYear ?? 0));
}
