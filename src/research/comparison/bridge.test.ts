import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseModel } from '../model/parse.ts';
import type { Model } from '../model/model.ts';
import { bridgeBetween, type Bridge } from './bridge.ts';
import { averageEffects } from './exactSteps.ts';

interface Assumptions {
  readonly growth: number;
  readonly margin: number;
  readonly costs: number;
  readonly tax: number;
}

const modelOf = ({ growth, margin, costs, tax }: Assumptions): Model => {
  const parsed = parseModel(`model TESS "Tessel Works"
money USD mn
periods FY2025 FY2026
actual to FY2025
sheet Income statement
driver revenueGrowth "Revenue growth" ratio %
  FY2026 ${growth}
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
driver costs.grossProfit.rate "Cost of revenue, of revenue" ratio %
  FY2026 ${100 - margin}
line costs.grossProfit "Cost of revenue" flow USD mn
  = -(revenue * costs.grossProfit.rate)
line grossProfit "Gross profit" flow USD mn
  = revenue + costs.grossProfit
driver sga.rate "SG&A, of revenue" ratio %
  FY2026 ${costs}
line sga "SG&A" flow USD mn
  = -(revenue * sga.rate)
line ebit "EBIT" flow USD mn
  = grossProfit + sga
driver taxRate "Tax rate" ratio %
  FY2026 ${tax}
line incomeTax "Tax" flow USD mn
  = -(ebit * taxRate)
line netIncome "Net income" flow USD mn
  = ebit + incomeTax
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
};

const bridged = (a: Assumptions, b: Assumptions): Bridge => {
  const figure = ({ growth, margin, costs, tax }: Assumptions): number => 1000 * (1 + growth / 100) * ((margin - costs) / 100) * (1 - tax / 100);
  const made = bridgeBetween({ figure: figure(a), model: modelOf(a) }, { figure: figure(b), model: modelOf(b) }, 'netIncome', 'FY2026');
  if (!made.ok) throw new Error(made.reason);
  return made.bridge;
};

// Goal: each step is the closed form of its own change, in the order of the statements.
// 1,000 × 1.1 × (40 % − 20 %) × 0.75 = 165; growth 20 %: 1,200 × 0.2 × 0.75 = 180; margin 45 %: 1,200 × 0.25 × 0.75 = 225;
// costs 22 %: 1,200 × 0.23 × 0.75 = 207; tax 20 %: 1,200 × 0.23 × 0.8 = 220.8.
test('a bridge goes through revenue, margin, costs and tax', () => {
  const { from, to, steps } = bridged({ growth: 10, margin: 40, costs: 20, tax: 25 }, { growth: 20, margin: 45, costs: 22, tax: 20 });
  expect([from, to].map((x) => Number(x.toFixed(6)))).toEqual([165, 220.8]);
  expect(steps.map(({ group, effect, after }) => [group, Number(effect.toFixed(6)), Number(after.toFixed(6))])).toEqual([
    ['Revenue', 15, 180],
    ['Gross margin', 45, 225],
    ['Operating costs', -18, 207],
    ['Tax', 13.8, 220.8],
  ]);
  expect(steps[0]!.inputs).toEqual([{ line: 'revenueGrowth', label: 'Revenue growth', unit: '%', period: 'FY2026', from: 10, to: 20 }]);
});

// Goal: with two causes the average is the mean of the two orders.
// Revenue 1,100 → 1,200 and margin 20 % → 25 %, tax 25 %: revenue first 15, last 18.75; margin last 45, first 41.25.
test('the average over the orders is that of the textbook', () => {
  const { steps } = bridged({ growth: 10, margin: 40, costs: 20, tax: 25 }, { growth: 20, margin: 45, costs: 20, tax: 25 });
  expect(steps.map(({ group, average }) => [group, Number(average!.toFixed(6))])).toEqual([
    ['Revenue', 16.875],
    ['Gross margin', 43.125],
  ]);
});

const assumptions = fc
  .record({
    growth: fc.double({ min: -50, max: 200, noNaN: true }),
    margin: fc.double({ min: -20, max: 95, noNaN: true }),
    costs: fc.double({ min: 0, max: 120, noNaN: true }),
    tax: fc.double({ min: 0, max: 60, noNaN: true }),
  })
  .map((all) => Object.fromEntries(Object.entries(all).map(([name, x]) => [name, Number(x.toFixed(4))])) as unknown as Assumptions);

// Goal: nothing is lost on the way, not even in the last digit.
test('steps and averages add up to the difference exactly', () => {
  fc.assert(
    fc.property(assumptions, assumptions, (a, b) => {
      const { from, to, steps } = bridged(a, b);
      const sum = (list: readonly number[]): number => list.reduce((x, y) => x + y, 0);
      expect(sum(steps.map(({ effect }) => effect))).toBe(to - from);
      expect(sum(steps.map(({ average }) => average ?? Number.NaN))).toBe(steps.length > 0 ? to - from : 0);
      expect(steps.at(-1)?.after ?? to).toBe(to);
      expect(steps.some(({ group }) => group === 'Not shared')).toBe(false);
    }),
    { numRuns: 60 },
  );
});

// Goal: the axioms by which the average is defined: everything is given out, equals get equal shares (to one step of the grid), who adds nothing gets nothing.
test('averages give everything out, and nothing to who adds nothing', () => {
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(whole, { minLength: 8, maxLength: 8 }), (values) => {
      const effects = averageEffects(values);
      expect(effects.reduce((x, y) => x + y, 0)).toBe(values[7]! - values[0]!);
      // a fourth cause that changes nothing
      expect(averageEffects([...values, ...values])).toEqual([...effects, 0]);
    }),
  );
  // the glove game: one left glove (first), two right ones; a pair is worth 6. The left one's share is 4, the others' 1 each.
  expect(averageEffects([0, 0, 0, 6, 0, 6, 0, 6])).toEqual([4, 1, 1]);
});

// Goal: a model without a change of its own is no step away from itself.
test('there is no bridge between equals', () => {
  const one = { growth: 10, margin: 40, costs: 20, tax: 25 };
  expect(bridged(one, one)).toEqual({ from: 165, to: 165, steps: [] });
});
