/** Discount rates: given, or built up from what they consist of. All rates are fractions: 0.09 for 9%. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid, percentText } from './mistake.ts';

export interface EquityRate {
  readonly riskFreeRate: number;
  readonly beta: number;
  /** Expected return of the market over the risk-free rate. */
  readonly equityPremium: number;
  readonly sizePremium?: number;
  readonly countryPremium?: number;
}

/** Capital asset pricing model, with premiums for size and country where they are given. */
export const costOfEquity = (r: EquityRate): number => r.riskFreeRate + r.beta * r.equityPremium + (r.sizePremium ?? 0) + (r.countryPremium ?? 0);

/** Beta with debt, out of one without (Hamada): beta × (1 + (1 − tax) × debt ÷ equity). */
export const leveredBeta = (unleveredBeta: number, debtToEquity: number, taxRate: number): number => unleveredBeta * (1 + (1 - taxRate) * debtToEquity);

export interface FirmRate {
  readonly costOfEquity: number | EquityRate;
  readonly costOfDebt: number;
  readonly taxRate: number;
  /** Shares of capital at market value; they add up to one. */
  readonly equityWeight: number;
  readonly debtWeight: number;
  readonly preferred?: { readonly weight: number; readonly cost: number };
}

/** A rate as given, or what it is built from. */
export type DiscountRate = number | EquityRate | FirmRate;

/**
 * The rate itself: as given, the cost of equity, or the weighted average cost of capital with debt after tax.
 *
 * Problems: weights that are negative or do not add up to one, a part that is no number, a rate of −100% or less.
 */
export function discountRateOf(rate: DiscountRate): Result<number> {
  if (typeof rate !== 'number' && 'equityWeight' in rate) {
    const { equityWeight, debtWeight, preferred } = rate;
    const weights = [equityWeight, debtWeight, preferred?.weight ?? 0];
    const sum = weights.reduce((a, b) => a + b, 0);
    if (!weights.every((w) => w >= 0) || !(Math.abs(sum - 1) < 1e-9))
      return invalid('discount rate', `the weights of equity, debt and preferred shares add up to ${percentText(sum)}, not to 100%`);
  }
  const value =
    typeof rate === 'number'
      ? rate
      : 'equityWeight' in rate
        ? rate.equityWeight * (typeof rate.costOfEquity === 'number' ? rate.costOfEquity : costOfEquity(rate.costOfEquity)) +
          rate.debtWeight * rate.costOfDebt * (1 - rate.taxRate) +
          (rate.preferred === undefined ? 0 : rate.preferred.weight * rate.preferred.cost)
        : costOfEquity(rate);
  if (!Number.isFinite(value)) return invalid('discount rate', 'a part of it is no number');
  return value > -1 ? ok(value) : invalid('discount rate', `${percentText(value)} is a rate at which nothing can be discounted`);
}
