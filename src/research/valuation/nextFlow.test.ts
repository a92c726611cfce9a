import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEngine } from '../model/engine.ts';
import { parseModel } from '../model/parse.ts';
import { drawingOf, sharePlan } from './simulation/shareSimulation.ts';
import { compileValuation } from './simulation/compileValuation.ts';
import { nextFlow } from './nextFlow.ts';
import { cashFlowMethod, valuerOf, type Assumptions, type Valuer } from './valueModel.ts';

/** Working capital is a fifth of revenue, which grows by `growth` percent; profit after tax a tenth of it, nothing else is put in. */
const business = (growth: number, capex = -20): Valuer => {
  const parsed = parseModel(`model TARN "Tarn Pumps"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027
actual to FY2025

sheet Income statement
driver revenueGrowth "Growth" ratio %
  FY2026.. ${growth}
line revenue "Revenue" flow USD mn
  FY2025 1000
  = prior(revenue) * (1 + revenueGrowth)
line ebit "EBIT" flow USD mn
  = revenue * 0.125
driver taxRate "Tax rate" ratio %
  FY2025.. 20

sheet Balance sheet
line working "Working capital" stock USD mn
  FY2025 200
  = revenue * 0.2
line netDebt "Net debt" stock USD mn
  FY2025.. 0

sheet Cash flow
line cashFlow.depreciationAndAmortization "Depreciation" flow USD mn
  FY2025.. 20
line capitalExpenditure "Capital expenditure" flow USD mn
  FY2025.. ${capex}
line workingCapitalChange "Change in working capital" flow USD mn
  = prior(working) - working

sheet Per share
driver shares "Shares" stock mn shares
  FY2025.. 100
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return valuerOf(started.engine);
};
const base: Assumptions = { valuationDate: '2025-12-31', listing: { currency: 'USD' }, discountRate: 0.1, terminalGrowth: 0.02, convention: 'end' };
function valued(valuer: Valuer, change: Partial<Assumptions> = {}) {
  const found = valuer.value({ ...base, ...change }, [], cashFlowMethod);
  if (!found.ok || !found.value[0]!.ok) throw new Error(JSON.stringify(found));
  return found.value[0]!.valuation;
}

// Goal: what is capitalised puts in the working capital that growth for ever takes, not that of a fast year; by hand, for a fifth of revenue.
describe('the flow after the last year', () => {
  const byHand = (growth: number): number => {
    const [first, second] = [1000 * (1 + growth), 1000 * (1 + growth) ** 2];
    const flow = (revenue: number, before: number): number => revenue * 0.1 - 0.2 * (revenue - before);
    const after = flow(second * 1.02, second) / (0.1 - 0.02);
    return (flow(first, 1000) / 1.1 + (flow(second, first) + after) / 1.21) / 100;
  };

  test.each([12, 5, 2, 1, -3])('revenue that grew by %s %', (growth) => {
    expect(valued(business(growth)).perShare).toBeCloseTo(byHand(growth / 100), 9);
  });

  test('more growth at a return above its cost is worth more', () => {
    const values = [-3, 0.5, 2, 5, 8, 12].map((growth) => valued(business(growth)).perShare);
    expect(values).toEqual([...values].toSorted((a, b) => a - b));
  });

  test('stays as it is where a person says so', () => {
    const flow = 1254.4 * 0.1 - 0.2 * (1254.4 - 1120);
    expect(valued(business(12), { workingCapitalAfter: 'last' }).perShare).toBeCloseTo(((112 - 24) / 1.1 + (flow + (flow * 1.02) / 0.08) / 1.21) / 100, 9);
  });

  test('grows as it is where working capital does not go with revenue', () => {
    expect(nextFlow(80, -20, 0.02, null)).toBeCloseTo(81.6, 12);
    fc.assert(
      fc.property(fc.double({ min: 0.005, max: 0.2, noNaN: true }), fc.double({ min: -0.3, max: 0.3, noNaN: true }), (growth, share) => {
        // at the growth of the last year itself nothing changes
        const revenue = 1000;
        const change = -share * (revenue - revenue / (1 + growth));
        expect(nextFlow(100, change, growth, { perNewRevenue: -share, revenue })).toBeCloseTo(100 * (1 + growth), 8);
      }),
    );
  });

  test('is the same in a simulation without a shift', () => {
    const valuer = business(12);
    const setting = valuer.setting(base);
    if (!setting.ok) throw new Error('no setting');
    const plan = sharePlan(setting.value, 'growth');
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    expect(drawingOf(plan.value, { draws: 10, seed: 1, spread: {}, correlations: [] }).ok).toBe(true);
    const kernel = compileValuation(plan.value.formulas);
    if (!kernel.ok) throw new Error(JSON.stringify(kernel.problem));
    const out = new Float64Array(1);
    kernel.value(
      plan.value.formulas.inputs.map((name) => Float64Array.of(plan.value.base[name as 'growth']!)),
      out,
      1,
    );
    expect(out[0]).toBeCloseTo(byHand(0.12), 8);
  });

  test('says what is capitalised and what is no normal year', () => {
    const notes = (valuer: Valuer): string => valued(valuer).derivation!.notes.join(' ');
    // 0.2 × 1,254.4 × 2 % instead of 0.2 × 134.4
    expect(notes(business(12))).toMatch(/FY2027 grown by 2%, with the working capital that this growth takes, 5\.02 instead of 26\.9/);
    expect(notes(business(12))).toMatch(/Revenue grows by 12% in FY2027 and by 2% for ever/);
    expect(notes(business(2, -15))).toMatch(/Depreciation is above capital expenditure for ever/);
    expect(notes(business(2))).not.toMatch(/Depreciation|Revenue grows/);
  });
});
