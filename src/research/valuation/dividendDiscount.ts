/** Dividends for ever, in stages of growth. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid, percentText } from './mistake.ts';

export interface Stage {
  readonly years: number;
  /** Growth of the dividend in each of its years, or from the first to the last of them along a line. */
  readonly growth: number | { readonly from: number; readonly to: number };
}

export interface DividendInput {
  /** Of the year just past, a share or in all. */
  readonly dividend: number;
  readonly stages: readonly Stage[];
  readonly costOfEquity: number;
  /** For ever, after the last stage. */
  readonly terminalGrowth: number;
  /** Dividend of the first year after the stages; last dividend × (1 + growth) where it is left out. */
  readonly terminalDividend?: number;
  /** Cost of equity after the last stage, where a company grown calm has another. */
  readonly terminalCostOfEquity?: number;
}

export interface DividendValue {
  readonly value: number;
  readonly dividends: readonly { readonly year: number; readonly dividend: number; readonly presentValue: number }[];
  readonly terminalPresentValue: number;
  readonly terminalShare: number;
}

/**
 * Value of dividends that are paid at the end of each year.
 *
 * Shape:    0..n stages of whole years; none is Gordon's formula.
 * Problems: a dividend that is not above zero, stages of no whole years, a cost of equity at or under the growth for ever.
 * Source:   Damodaran, Investment Valuation, ch. 13; Gordon (1962).
 */
export function dividendDiscount(input: DividendInput): Result<DividendValue> {
  const { costOfEquity: r, terminalGrowth: g, terminalCostOfEquity: late = r } = input;
  if (!(input.dividend > 0) || !Number.isFinite(input.dividend)) return invalid('dividend', 'nothing is paid that could be discounted');
  if (![r, g, late].every(Number.isFinite)) return invalid('cost of equity', 'rate or growth is no number');
  if (late <= g) return invalid('cost of equity', `${percentText(late)} is not above the growth for ever of ${percentText(g)}, so that the value has no bound`);
  if (g <= -1 || r <= -1) return invalid('terminal growth', 'nothing shrinks by more than all of it');
  const dividends: { readonly year: number; readonly dividend: number; readonly presentValue: number }[] = [];
  let dividend = input.dividend;
  for (const { years, growth } of input.stages) {
    if (!Number.isInteger(years) || years < 1 || years > 200) return invalid('stage', `${years} years: a stage lasts a whole number of years, 1 to 200`);
    const [from, to] = typeof growth === 'number' ? [growth, growth] : [growth.from, growth.to];
    if (!(from > -1 && to > -1) || !Number.isFinite(from) || !Number.isFinite(to)) return invalid('stage', 'its growth is no number above −100%');
    for (let k = 0; k < years; k++) {
      dividend *= 1 + (years === 1 ? from : from + ((to - from) * k) / (years - 1));
      const year = dividends.length + 1;
      dividends.push({ year, dividend, presentValue: dividend / (1 + r) ** year });
    }
  }
  const terminalPresentValue = (input.terminalDividend ?? dividend * (1 + g)) / (late - g) / (1 + r) ** dividends.length;
  const value = dividends.reduce((sum, one) => sum + one.presentValue, terminalPresentValue);
  return Number.isFinite(value)
    ? ok({ value, dividends, terminalPresentValue, terminalShare: terminalPresentValue / value })
    : invalid('dividend', 'the value is beyond every number');
}
