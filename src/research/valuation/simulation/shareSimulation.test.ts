import { describe, expect, test } from 'vitest';
import { explainProblem, type Result } from '../../../kernel/problem.ts';
import { startEngine, type Engine } from '../../model/engine.ts';
import { parseModel } from '../../model/parse.ts';
import type { Assumptions } from '../setting.ts';
import { cashFlowMethod, exitMethod, valuerOf } from '../valueModel.ts';
import { compileValuation } from './compileValuation.ts';
import { draw, type Simulated } from './drawing.ts';
import { drawingOf, sharePlan, type SharePlan, type SimulationAsked } from './shareSimulation.ts';

const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
};

const text = `model TALW "Talwen Foods"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027 FY2028
actual to FY2025

sheet Income statement
driver revenueGrowth "Revenue growth" ratio %
  FY2026 10 FY2027 8 FY2028 6
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
line ebitda "EBITDA" flow USD mn
  = revenue * 30%
line ebit "EBIT" flow USD mn
  = revenue * 20%
driver taxRate "Tax rate" ratio %
  FY2026.. 25
sheet Balance sheet
line netDebt "Net debt" stock USD mn
  FY2025.. 300
driver shares "Shares" stock mn shares
  FY2025.. 50
sheet Cash flow
line cashFlow.depreciationAndAmortization "Depreciation" flow USD mn
  = revenue * 10%
line capitalExpenditure "Capital expenditure" flow USD mn
  = -(revenue * 12%)
line workingCapitalChange "Change in working capital" flow USD mn
  = -(revenue * 1%)
`;
function engine(): Engine {
  const parsed = parseModel(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}
const assumptions: Assumptions = { valuationDate: '2026-03-31', listing: { currency: 'EUR', exchangeRate: 0.9 }, discountRate: 0.1, terminalGrowth: 0.03, exitMultiple: 8 };
function simulateShare(plan: SharePlan, asked: SimulationAsked, price: number | null): Result<Simulated> {
  const drawing = drawingOf(plan, asked);
  return drawing.ok ? draw(drawing.value, price) : drawing;
}
const planOf = (end: 'growth' | 'exitMultiple', change: Partial<Assumptions> = {}): SharePlan =>
  got(sharePlan(got(valuerOf(engine()).setting({ ...assumptions, ...change })), end));
function at(plan: SharePlan, shift: Readonly<Record<string, number>> = {}): number {
  const out = new Float64Array(1);
  got(compileValuation(plan.formulas))(
    plan.formulas.inputs.map((name) => Float64Array.of((plan.base[name as keyof typeof plan.base] ?? 0) + (shift[name] ?? 0))),
    out,
    1,
  );
  return out[0]!;
}

describe('a simulated share', () => {
  // Goal: where nothing is shifted the formulas are the method itself, with its stub, its middle of the year and its way to the share.
  test.each([
    ['growth', cashFlowMethod],
    ['exitMultiple', exitMethod],
  ] as const)('%s: without a shift it is the method', (end, method) => {
    for (const change of [{}, { convention: 'end' as const }, { far: { years: 7 } }]) {
      const [one] = got(valuerOf(engine()).value({ ...assumptions, ...change }, [], method));
      if (one?.ok !== true) throw new Error('no value');
      expect(at(planOf(end, change))).toBeCloseTo(one.valuation.perShare, 8);
    }
  });

  test('a shift of the rate is that rate, and one of the margin is worth its flows after tax', () => {
    const plan = planOf('growth');
    const [one] = got(valuerOf(engine()).value({ ...assumptions, discountRate: 0.12 }, [], cashFlowMethod));
    expect(at(plan, { discountRate: 0.02 })).toBeCloseTo(one?.ok === true ? one.valuation.perShare : NaN, 8);
    // the model's own margin a point higher
    const higher = text.replace('revenue * 20%', 'revenue * 21%');
    const parsed = parseModel(higher);
    if (!parsed.ok) throw new Error('no model');
    const started = startEngine(parsed.model);
    if (!started.ok) throw new Error('no engine');
    const [more] = got(valuerOf(started.engine).value(assumptions, [], cashFlowMethod));
    expect(at(plan, { margin: 0.01 })).toBeCloseTo(more?.ok === true ? more.valuation.perShare : NaN, 8);
  });

  test('claims above the value leave nothing, and a rate under the growth has no value', () => {
    expect(at(planOf('growth'), { margin: -0.4 })).toBe(0);
    expect(at(planOf('growth'), { discountRate: -0.08 })).toBeNaN();
  });

  test('draws come again by their seed, spread is taken, and what is not drawn is named', () => {
    const plan = planOf('growth');
    const asked = { draws: 20_000, seed: 7, spread: {}, correlations: [{ a: 'growth', b: 'margin', rho: 0.5 }] } as const;
    const drawn = got(simulateShare(plan, asked, 10));
    expect(got(simulateShare(plan, asked, 10))).toEqual(drawn);
    expect(drawn.outcome.percentiles.map(({ share }) => share)).toEqual([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]);
    expect(drawn.histogram.counts.reduce((sum, n) => sum + n, 0) / asked.draws).toBeCloseTo(0.99, 2);
    const still = got(simulateShare(plan, { ...asked, correlations: [], spread: { growth: 0, margin: 0, discountRate: 0, terminalGrowth: 0 } }, null));
    expect(still.outcome.mean).toBeCloseTo(at(plan), 8);
    expect(still.outcome.standardDeviation).toBeCloseTo(0, 8);
    const wrong = simulateShare(plan, { ...asked, spread: { exitMultiple: 1 } }, null);
    expect(wrong.ok ? '' : explainProblem(wrong.problem)).toBe('exitMultiple: this is not drawn here; there are growth, margin, discountRate, terminalGrowth.');
  });
});
