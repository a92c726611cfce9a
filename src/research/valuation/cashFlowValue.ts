/** Discounted cash flow, to the firm or to equity. */
import { ok, type Problem, type Result } from '../../kernel/problem.ts';
import { invalid, missing } from './mistake.ts';
import { discountRateOf, type DiscountRate } from './rates.ts';
import { growthImplied, terminalValue, type Terminal } from './terminal.ts';
import type { Flow } from './timing.ts';

export interface CashFlowInput {
  readonly flows: readonly Flow[];
  readonly discountRate: DiscountRate;
  /** When a period's money is counted: in its middle or at its end. */
  readonly convention: 'mid' | 'end';
  readonly terminal: Terminal;
  /** The line an exit multiple is of, in the last period as a whole year: what the value is held against in either case. */
  readonly line?: { readonly name: string; readonly amount: number };
}

export interface DiscountedFlow {
  readonly period: string;
  /** What of the period's amount lies after the valuation date. */
  readonly amount: number;
  /** Years from the valuation date at which it is counted. */
  readonly years: number;
  readonly factor: number;
  readonly presentValue: number;
}

export interface CashFlowValue {
  readonly value: number;
  readonly discountRate: number;
  readonly flows: readonly DiscountedFlow[];
  /** At the end of the last period, and today. */
  readonly terminalValue: number;
  readonly terminalPresentValue: number;
  /** Share of the value that comes after the last period; null where the value is not above zero. */
  readonly terminalShare: number | null;
  /** Terminal value ÷ `line`; null where no line is given or it is not above zero. */
  readonly impliedExitMultiple: number | null;
  /** The growth for ever that the terminal value stands for; null where none gives it. */
  readonly impliedGrowth: number | null;
}

/** The first thing that is wrong with a row of flows; null where they follow one another without a gap. */
function mistakeIn(flows: readonly Flow[]): Problem | null {
  const wrong = (subject: string, message: string): Problem => ({ code: 'valuation.invalid', subject, severity: 'error', detail: { message } });
  if (flows.length === 0) return wrong('cash flows', 'there is none after the valuation date');
  let before: Flow | null = null;
  for (const flow of flows) {
    const { period, amount, fromYears, toYears } = flow;
    if (amount === null || !Number.isFinite(amount)) return missing('cash flows', `flow of ${period}`);
    if (!(toYears > fromYears)) return wrong(period, 'it ends before it begins');
    if (!(toYears > 0)) return wrong(period, 'it ended before the valuation date');
    if (before === null && fromYears > 1e-9) return wrong(period, 'time is missing between the valuation date and its beginning');
    if (before !== null && fromYears > before.toYears + 1e-9) return wrong('cash flows', `there is a gap between ${before.period} and ${period}`);
    if (before !== null && fromYears < before.toYears - 1e-9) return wrong('cash flows', `${period} begins before ${before.period} ends`);
    before = flow;
  }
  return null;
}

/**
 * Value today of flows by period and of what comes after them.
 *
 * Units:    amounts in one money; rates are fractions.
 * Shape:    1..n flows in order and without gaps, the first of them running on the valuation date: of a period that began before it the
 *           part to come counts. Flows to the firm at the cost of capital give the enterprise, flows to equity at the cost of equity its value.
 * Problems: no flow, a missing period, an order that is none, a discount rate at or under the growth for ever, and those of a rate.
 * Source:   Koller, Goedhart and Wessels, Valuation; Damodaran, Investment Valuation. With mid-period flows a perpetuity is discounted by
 *           half a year less, an exit multiple is not.
 */
export function cashFlowValue(input: CashFlowInput): Result<CashFlowValue> {
  const mistake = mistakeIn(input.flows);
  if (mistake !== null) return { ok: false, problem: mistake };
  const rate = discountRateOf(input.discountRate);
  if (!rate.ok) return rate;
  const r = rate.value;
  const flows = input.flows.map(({ period, amount, fromYears, toYears }): DiscountedFlow => {
    const from = Math.max(0, fromYears);
    const counted = amount! * ((toYears - from) / (toYears - fromYears));
    const years = input.convention === 'mid' ? (from + toYears) / 2 : toYears;
    const factor = (1 + r) ** -years;
    return { period, amount: counted, years, factor, presentValue: counted * factor };
  });
  const last = input.flows.at(-1)!;
  const setting = {
    discountRate: r,
    lastFlow: last.amount! / (last.toYears - last.fromYears),
    earlyYears: input.convention === 'mid' ? 0.5 : 0,
    line: input.line ?? null,
  };
  const terminal = terminalValue(input.terminal, setting);
  if (!terminal.ok) return terminal;
  const terminalPresentValue = terminal.value * (1 + r) ** -last.toYears;
  const value = flows.reduce((sum, flow) => sum + flow.presentValue, terminalPresentValue);
  if (!Number.isFinite(value)) return invalid('cash flows', 'the value is beyond every number');
  const line = input.line?.amount ?? Number.NaN;
  return ok({
    value,
    discountRate: r,
    flows,
    terminalValue: terminal.value,
    terminalPresentValue,
    terminalShare: value > 0 ? terminalPresentValue / value : null,
    impliedExitMultiple: line > 0 && input.terminal.kind !== 'none' ? terminal.value / line : null,
    impliedGrowth: input.terminal.kind === 'none' ? null : input.terminal.kind === 'growth' ? input.terminal.growth : growthImplied(terminal.value, setting),
  });
}
