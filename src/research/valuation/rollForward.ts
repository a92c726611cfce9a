/** Net debt between two balance sheets: what a year brings in before the valuation date is money that its holders have by then. */
import { parsePeriod } from '../../kernel/periods.ts';
import { wayOf, type ModelInputs, type Way } from './modelInputs.ts';
import type { Setting } from './setting.ts';
import { periodSpan } from './timing.ts';

/** What the last balance sheet misses by the valuation date. */
export interface RolledForward {
  /** Last balance sheet, and the year in which the valuation date lies. */
  readonly from: string;
  readonly to: string;
  /** Of the time between the two, what has passed; 0 to 1. */
  readonly passed: number;
  /** What has come in since, in the money of the statements: it adds to the equity. */
  readonly amount: number;
  /** Cells it is between, of `to`; none where the year's cash flow stands in for a balance sheet. */
  readonly lines: readonly string[];
}

const isOneWay = (a: Way, b: Way): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The newest half or quarter that has ended by the day, after a balance sheet, with net debt of the same kind. */
function interimOf(s: Setting, way: Way, after: number): { readonly period: string; readonly at: number } | null {
  const { model } = s.engine;
  const found = model.periods
    .filter((period) => parsePeriod(period).kind !== 'year')
    .map((period) => ({ period, at: periodSpan(period, model.fiscalYearEndMonth)?.to ?? Number.NaN }))
    .filter(({ at }) => at > after && at <= s.now)
    .toSorted((a, b) => b.at - a.at)
    .find(({ period }) => {
      const there = wayOf(s.engine, 'netDebt', period);
      return there !== null && isOneWay(there, way);
    });
  return found ?? null;
}

/**
 * How far net debt has moved from the last balance sheet to the valuation date.
 *
 * Method:   between the last balance sheet (the newest interim one where there is any) and that of the year's end, by the time that has
 *           passed; where the model has no net debt at the year's end, by that share of the year's free cash flow. A value then passes over
 *           the end of a year without a jump.
 * Returns null where nothing has passed, no balance sheet goes before, or a person states net debt as of the day.
 */
export function rollForward(s: Setting, inputs: ModelInputs, yearFlow: number): RolledForward | null {
  const [year] = s.ahead;
  const { fiscalYearEndMonth } = s.engine.model;
  if (s.assumptions.bridge?.netDebt !== undefined || s.past === null || year === undefined) return null;
  const [end, span] = [periodSpan(s.past, fiscalYearEndMonth)!.to, periodSpan(year, fiscalYearEndMonth)!];
  if (Math.abs(span.from - end) > 1e-9 || !(s.now > end)) return null;
  const way = wayOf(s.engine, 'netDebt', s.past);
  const ahead = wayOf(s.engine, 'netDebt', year);
  const whole = { from: s.past, to: year };
  if (way === null) {
    const { netDebt, netDebtAt = end } = s.assumptions.standIn ?? {};
    const passed = s.now - Math.max(end, netDebtAt);
    return netDebt === undefined || !(passed > 0) ? null : { ...whole, passed, amount: yearFlow * passed, lines: [] };
  }
  if (ahead === null || !isOneWay(way, ahead)) return { ...whole, passed: s.now - end, amount: yearFlow * (s.now - end), lines: [] };
  const last = inputs.take('netDebt', s.past)!;
  const next = inputs.take('netDebt', year)!;
  const interim = interimOf(s, way, end);
  const start = interim === null ? { period: s.past, at: end, amount: last } : { ...interim, amount: inputs.take('netDebt', interim.period)! };
  const passed = (s.now - start.at) / (span.to - start.at);
  return { from: start.period, to: year, passed, amount: last - (start.amount + (next - start.amount) * passed), lines: ahead.map(([, line]) => line) };
}

/** `Net debt rolled forward to 2026-05-28, 41% of FY2026`. */
export const rolledLabel = ({ from, to, passed, lines }: RolledForward, date: string): string =>
  `Net debt rolled forward from ${from} to ${date}: ${Math.round(passed * 100)}% of the ${lines.length === 0 ? `cash flow of ${to}` : `way to ${to}`}`;
