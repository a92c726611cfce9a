/** The value of a share out of discounted cash flows, as formulas over random inputs: a million of them take a fraction of a second. */
import { ok, type Result } from '../../../kernel/problem.ts';
import { firmRows } from '../cashFlowMethods.ts';
import { invalid, missing } from '../mistake.ts';
import { ModelInputs } from '../modelInputs.ts';
import { multipleRows } from '../multiples.ts';
import { workingCapitalAfter } from '../nextFlow.ts';
import { discountRateOf } from '../rates.ts';
import type { Setting } from '../setting.ts';
import { rollForward } from '../rollForward.ts';
import { placeFlows } from '../timing.ts';
import { shareScale } from '../toShare.ts';
import type { ValuationFormulas } from './compileValuation.ts';
import type { RandomInput } from './distributions.ts';
import type { Drawing } from './drawing.ts';

/** What is drawn: each normal around where it stands, with a standard deviation in points (of growth, margin and rates) or turns (of a multiple). */
export const randomInputs = {
  growth: { label: 'Revenue growth, every year', unit: 'points', spread: 2, scale: 100 },
  margin: { label: 'Operating margin, every year', unit: 'points', spread: 2, scale: 100 },
  discountRate: { label: 'Discount rate', unit: 'points', spread: 0.5, scale: 100 },
  terminalGrowth: { label: 'Terminal growth', unit: 'points', spread: 0.25, scale: 100 },
  exitMultiple: { label: 'EV/EBITDA at the end', unit: 'x', spread: 1, scale: 1 },
} as const;
export type RandomName = keyof typeof randomInputs;

/** Inputs that a value by growth or by exit multiple hangs on. */
export const namesFor = (end: 'growth' | 'exitMultiple'): readonly RandomName[] => ['growth', 'margin', 'discountRate', end === 'growth' ? 'terminalGrowth' : 'exitMultiple'];

export interface SharePlan {
  readonly formulas: ValuationFormulas;
  readonly unit: string;
  /** Where each input stands: zero for growth and margin, which shift those of every year. */
  readonly base: Readonly<Partial<Record<RandomName, number>>>;
}

/**
 * Formulas of the value of a share by discounted cash flow.
 *
 * Method:   years, tax rates and what is put back into the business (as a share of revenue) are those of the model, losses are carried forward; growth and margin of every
 *           year shift alike. Without a shift the answer is that of the method itself. Equity is limited: claims above the value leave zero.
 * Problems: those of the cash flows, of the rate, and of the way to a share; a model whose revenue is not there.
 */
export function sharePlan(s: Setting, end: 'growth' | 'exitMultiple'): Result<SharePlan> {
  const inputs = new ModelInputs(s.engine);
  const { discountRate, terminalGrowth, exitMultiple } = s.assumptions;
  if (discountRate === undefined) return { ok: false, problem: missing('assumptions', 'discount rate') };
  const rate = discountRateOf(discountRate);
  if (!rate.ok) return rate;
  if (end === 'growth' && terminalGrowth === undefined) return { ok: false, problem: missing('assumptions', 'terminal growth') };
  if (end === 'exitMultiple' && exitMultiple === undefined) return { ok: false, problem: missing('assumptions', 'exit multiple') };
  const rows = firmRows(s, inputs);
  if (!rows.ok) return rows;
  const flows = placeFlows(
    s.assumptions.valuationDate,
    s.engine.model.fiscalYearEndMonth,
    rows.value.map(({ period, flow }) => [period, flow] as const),
  );
  if (!flows.ok) return flows;
  const share = shareScale(s, inputs, rollForward(s, inputs, rows.value[0]!.flow));
  if (!share.ok) return share;
  const revenues = rows.value.map(({ revenue }) => revenue);
  const before = s.past === null ? null : inputs.take('revenue', s.past);
  if (revenues.some((one) => one === null || !(one > 0))) return { ok: false, problem: missing('model', 'revenue of every year ahead') };
  const start = before ?? revenues[0]!;
  const isMid = (s.assumptions.convention ?? 'mid') === 'mid';
  const last = flows.value.at(-1)!;
  const ebitda = end === 'exitMultiple' ? inputs.first(multipleRows.ebitda.lines, s.ahead.at(-1)!) : null;
  if (end === 'exitMultiple' && ebitda === null) return { ok: false, problem: missing('model', `EBITDA of ${s.ahead.at(-1)}`, multipleRows.ebitda.lines) };
  const lastChange = rows.value.at(-1)!.workingCapital;
  const after = workingCapitalAfter(s, inputs, lastChange);
  const each = <T>(of: (k: number) => T): readonly T[] => rows.value.map((_, k) => of(k));
  const constants = {
    growthBefore: each((k) => revenues[k]! / (k === 0 ? start : revenues[k - 1]!) - 1),
    marginBefore: each((k) => rows.value[k]!.operatingProfit! / revenues[k]!),
    taxRate: each((k) => rows.value[k]!.taxRate),
    putBack: each((k) => (rows.value[k]!.flow - rows.value[k]!.operatingProfit! - rows.value[k]!.tax!) / revenues[k]!),
    toCome: each((k) => (flows.value[k]!.toYears - Math.max(0, flows.value[k]!.fromYears)) / (flows.value[k]!.toYears - flows.value[k]!.fromYears)),
    // growth of the year in which the base year lies does not shift where that year has none before it
    shifts: each((k) => (k === 0 && before === null ? 0 : 1)),
    counted: each((k) => (isMid ? (Math.max(0, flows.value[k]!.fromYears) + flows.value[k]!.toYears) / 2 : flows.value[k]!.toYears)),
    lastAt: last.toYears,
    early: isMid ? 0.5 : 0,
    // of the flow for ever: working capital of the last year is taken out, that of the growth for ever put in
    changeOfLast: after === null ? 0 : lastChange! / after.revenue,
    perNewRevenue: after === null ? 0 : after.perNewRevenue,
    claims: share.value.claims,
    perEquity: share.value.perEquity,
    aboveProfit: ebitda === null ? 0 : (ebitda - rows.value.at(-1)!.operatingProfit!) / revenues.at(-1)!,
  };
  const terminal =
    end === 'growth'
      ? 'if(discountRate > terminalGrowth, ((earned - max(0, earned) * taxRate + revenue * (putBack - changeOfLast)) * (1 + terminalGrowth) + revenue * perNewRevenue * terminalGrowth) / (discountRate - terminalGrowth) * exp((early - lastAt) * ln(1 + discountRate)), 0 / 0)'
      : 'exitMultiple * (earned + aboveProfit * revenue) * exp(-lastAt * ln(1 + discountRate))';
  return ok({
    unit: share.value.unit,
    base: { growth: 0, margin: 0, discountRate: rate.value, ...(end === 'growth' ? { terminalGrowth: terminalGrowth! } : { exitMultiple: exitMultiple! }) },
    formulas: {
      years: rows.value.length,
      inputs: [...namesFor(end)],
      constants,
      lines: [
        { id: 'revenue', formula: 'prior(revenue) * (1 + growthBefore + shifts * growth)' },
        { id: 'earned', formula: 'revenue * (marginBefore + margin)' },
        // a loss pays no tax, and is set against later profits
        { id: 'flow', formula: 'earned - max(0, earned - prior(losses)) * taxRate + revenue * putBack' },
        { id: 'losses', formula: 'max(0, prior(losses) - earned)' },
        { id: 'value', formula: 'prior(value) + flow * toCome * exp(-counted * ln(1 + discountRate))' },
      ],
      start: { revenue: start, losses: 0, value: 0 },
      answer: `max(0, value + ${terminal} - claims) * perEquity`,
    },
  });
}

export interface SimulationAsked {
  readonly draws: number;
  readonly seed: number;
  /** Standard deviations by input, in points or turns; the usual ones where they are left out. */
  readonly spread: Readonly<Partial<Record<RandomName, number>>>;
  readonly correlations: readonly { readonly a: RandomName; readonly b: RandomName; readonly rho: number }[];
}

/** What is drawn for a plan. Problems: a spread or a correlation of what is not drawn here. */
export function drawingOf(plan: SharePlan, asked: SimulationAsked): Result<Drawing> {
  const names = plan.formulas.inputs as readonly RandomName[];
  const unknown = [...Object.keys(asked.spread), ...asked.correlations.flatMap(({ a, b }) => [a, b])].find((name) => !(names as readonly string[]).includes(name));
  if (unknown !== undefined) return invalid(unknown, `this is not drawn here; there are ${names.join(', ')}`);
  const inputs = names.map((name): RandomInput => ({
    name,
    distribution: { kind: 'normal', mean: plan.base[name] ?? 0, standardDeviation: (asked.spread[name] ?? randomInputs[name].spread) / randomInputs[name].scale },
  }));
  const rhoOf = (a: string, b: string): number => (a === b ? 1 : (asked.correlations.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))?.rho ?? 0));
  const correlation = asked.correlations.length === 0 ? null : names.map((a) => names.map((b) => rhoOf(a, b)));
  return ok({ formulas: plan.formulas, simulation: { inputs, correlation, draws: asked.draws, seed: asked.seed } });
}
