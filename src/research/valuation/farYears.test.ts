import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainProblem } from '../../kernel/problem.ts';
import { type Engine } from '../model/engine.ts';
import { around, gridOf, impliedFirst, impliedLevers, rangeOf, tornadoOf, type Steps } from './explore.ts';
import { capexToDepreciationOf, marginOf } from './farYears.ts';
import { leverOf, perShareUnder } from './levers.ts';
import type { Valuation } from './methods.ts';
import type { Assumptions } from './setting.ts';
import { cashFlowMethod, valuerOf } from './valueModel.ts';
import { engineOf } from '../model/testing/engineOf.ts';

/** Revenue of 1,000 that grows, a profit of a fifth of it, plant that is depreciated by a tenth a year: each ratio in round numbers. */
const text = (growth: number): string => `model TALW "Talwen Foods"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027
actual to FY2025

sheet Income statement
driver revenueGrowth "Revenue growth" ratio %
  FY2026.. ${growth}
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
driver costs.rate "Costs, of revenue" ratio %
  FY2026.. 70
line costs "Costs" flow USD mn
  = -(revenue * costs.rate)
  FY2025 -700
driver depreciation.rate "Depreciation, of revenue" ratio %
  FY2026.. 10
line depreciationAndAmortization "Depreciation" flow USD mn
  = -(revenue * depreciation.rate)
  FY2025 -100
line ebit "EBIT" flow USD mn
  = revenue + costs + depreciationAndAmortization
driver taxRate "Tax rate" ratio %
  FY2026.. 25

sheet Balance sheet
line netDebt "Net debt" stock USD mn
  FY2025.. 200
driver shares "Shares" stock mn shares
  FY2025.. 50

sheet Cash flow
driver capitalExpenditure.rate "Capital expenditure, of revenue" ratio %
  FY2026.. 12
line capitalExpenditure "Capital expenditure" flow USD mn
  = -(revenue * capitalExpenditure.rate)
line workingCapitalChange "Change in working capital" flow USD mn
  = -(revenue - prior(revenue)) * 20%
`;
/** Takes all steps at once. */
function all<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
const base: Assumptions = { valuationDate: '2025-12-31', listing: { currency: 'USD' }, discountRate: 0.1, terminalGrowth: 0.04, convention: 'end' };
function valued(engine: Engine, assumptions: Assumptions): Valuation {
  const found = valuerOf(engine).value(assumptions, [], cashFlowMethod);
  if (!found.ok) throw new Error(explainProblem(found.problem));
  const [one] = found.value;
  if (one?.ok !== true) throw new Error(one === undefined ? 'no method' : explainProblem(one.none.reason));
  return one.valuation;
}
const reasonOf = (engine: Engine, assumptions: Assumptions): string => {
  const found = valuerOf(engine).value(assumptions, [], cashFlowMethod);
  if (!found.ok) return explainProblem(found.problem);
  const [one] = found.value;
  return one === undefined || one.ok ? '' : explainProblem(one.none.reason);
};

describe('far years', () => {
  // Goal: a business that grows for ever at one rate is worth the same however many of its years are written out: Gordon's formula.
  // 1,040 × (0.2 × 0.75 + 0.1 − 0.12) − 0.2 × 40 = 127.2 next year; 127.2 ÷ (10% − 4%) = 2,120; less 200 of debt, over 50 shares.
  test('at one growth the years that are written out do not matter', () => {
    for (const years of [2, 3, 10, 30]) expect(valued(engineOf(text(4)), { ...base, far: { years } }).perShare).toBeCloseTo((2120 - 200) / 50, 8);
    expect(valued(engineOf(text(4)), base).perShare).toBeCloseTo((2120 - 200) / 50, 8);
  });

  test('growth, margin and capital expenditure go to their ends along lines, and every year says whether anybody estimates it', () => {
    const engine = engineOf(text(12));
    const value = valued(engine, { ...base, far: { years: 6, margin: 0.3, capexToDepreciation: 1, taxRate: 0.2 } });
    const { flows } = value.derivation!;
    expect(flows.map(({ period, extended }) => [period, extended])).toEqual([
      ['FY2026', false],
      ['FY2027', false],
      ['FY2028', true],
      ['FY2029', true],
      ['FY2030', true],
      ['FY2031', true],
    ]);
    const growths = flows.slice(1).map(({ revenue }, k) => (revenue! / flows[k]!.revenue! - 1) * 100);
    expect(growths).toEqual([12, 10, 8, 6, 4].map((g) => expect.closeTo(g, 9)));
    expect(flows.map(({ operatingProfit, revenue }) => (operatingProfit! / revenue!) * 100)).toEqual([20, 20, 22.5, 25, 27.5, 30].map((m) => expect.closeTo(m, 9)));
    expect(flows.map(({ capitalExpenditure, depreciation }) => -capitalExpenditure! / depreciation!)).toEqual([1.2, 1.2, 1.15, 1.1, 1.05, 1].map((x) => expect.closeTo(x, 9)));
    // the flow written out for the last year
    const revenue = [12, 12, 10, 8, 6, 4].reduce((sum, g) => sum * (1 + g / 100), 1000);
    expect(flows.at(-1)!.flow).toBeCloseTo(revenue * 0.3 * 0.8 - 0.2 * (revenue - revenue / 1.04), 8);
    expect(flows.map(({ tax, operatingProfit }) => (-tax! / operatingProfit!) * 100)).toEqual([25, 25, 23.75, 22.5, 21.25, 20].map((rate) => expect.closeTo(rate, 9)));
    expect(value.derivation!.terminal!.value).toBeCloseTo((flows.at(-1)!.flow * 1.04) / 0.06, 6);
    expect(value.derivation!.steps.map(({ label }) => label)).toEqual([
      'Value of the enterprise',
      'Net debt',
      'Lease liabilities',
      'Minority interests',
      'Preferred shares',
      'Pension liabilities',
      'Associates and investments',
      'Other assets less other claims',
      'Value of the equity',
      'Shares',
      'Value of a share',
    ]);
    // the model at hand is as it was
    expect(marginOf(engine, 'FY2027')).toBeCloseTo(0.2, 12);
    expect(capexToDepreciationOf(engine, 'FY2027')).toBeCloseTo(1.2, 12);
    expect(engine.model.periods).toHaveLength(3);
  });

  test('a number that a person has set is carried on too', () => {
    const engine = engineOf(text(4));
    engine.set('costs.rate', 'FY2027', 60);
    const { flows } = valued(engine, { ...base, far: { years: 4 } }).derivation!;
    expect(flows.at(-1)!.operatingProfit! / flows.at(-1)!.revenue!).toBeCloseTo(0.3, 9);
  });

  test('what cannot be is said', () => {
    const engine = engineOf(text(4));
    const losing = engineOf(text(4).replace('FY2026.. 70', 'FY2026.. 95'));
    expect(reasonOf(engine, { ...base, far: { years: 0 } })).toBe('years: 1 to 60 whole years ahead can be valued.');
    expect(reasonOf(engine, { ...base, far: { years: 10, margin: 2 } })).toBe('operating margin: the margin at the end lies between −100% and 100%.');
    expect(reasonOf(losing, base)).toMatch(/^FY2027: the cash flow of its last year is -84\.032 USD mn.*Let the years go on beyond the estimates/);
    expect(reasonOf(losing, { ...base, far: { years: 10 } })).toMatch(/^FY2035: .*State a higher margin at the end/);
    const { terminalGrowth: _, ...without } = base;
    expect(reasonOf(engine, { ...without, far: { years: 10 } })).toBe('assumptions: there is no terminal growth, and without it there is no value.');
  });
});

describe('a value and what it hangs on', () => {
  const assumptions: Assumptions = { ...base, multiples: [{ kind: 'ebit', multiple: 9, period: 'FY2026' }] };
  const gordon = (rate: number, growth: number): number => ((1040 * 0.13 - 8) / (rate - growth) - 200) / 50;

  // Goal: every cell of the table is the formula of a business that grows at one rate, the base in the middle.
  test('a table over discount rate and growth', () => {
    const valuer = valuerOf(engineOf(text(4)));
    const lever = (id: string) => {
      const found = leverOf(valuer, assumptions, id);
      if (!found.ok) throw new Error(explainProblem(found.problem));
      return found.value;
    };
    const [rate, growth] = [lever('discountRate'), lever('terminalGrowth')];
    const grid = all(gridOf(valuer, cashFlowMethod, assumptions, { lever: rate, values: around(rate, 2) }, { lever: growth, values: [4, 10] }));
    if (!grid.ok) throw new Error('no grid');
    expect(grid.value.map((row) => row[0]!.value)).toEqual([9, 9.5, 10, 10.5, 11].map((r) => expect.closeTo(gordon(r / 100, 0.04), 8)));
    expect(grid.value[2]![1]!.value).toBeNull();
    expect(explainProblem(grid.value[2]![1]!.problem!)).toContain('is not above the growth for ever');
    const twice = all(gridOf(valuer, cashFlowMethod, assumptions, { lever: rate, values: [9] }, { lever: rate, values: [9] }));
    expect(twice.ok ? '' : explainProblem(twice.problem)).toBe('discountRate: it cannot be on both sides of the table.');
    const none = leverOf(valuer, assumptions, 'weather');
    expect(none.ok ? '' : explainProblem(none.problem)).toContain('there are discountRate, terminalGrowth');
  });

  test('a price read backwards gives the rate and the margin of the formula', () => {
    const valuer = valuerOf(engineOf(text(4)));
    // at 9% the share is worth (127.2 ÷ 0.05 − 200) ÷ 50
    const price = gordon(0.09, 0.04);
    const found = all(impliedLevers(valuer, cashFlowMethod, assumptions, price, impliedFirst(valuer, cashFlowMethod, assumptions)));
    const by = new Map(found.map((one) => [one.lever.id, one.values]));
    expect(by.get('discountRate')).toEqual([expect.closeTo(9, 8)]);
    // 0.75 × margin more of revenue brings 127.2 to 127.2 × 6 ÷ 5
    expect(by.get('operatingMargin')).toEqual([expect.closeTo((127.2 / 5 / 1040 / 0.75) * 100, 8)]);
    expect(by.has('multiple:EV/EBIT, FY2026')).toBe(false);
  });

  test('all levers one by one, the widest first; what does not move the value is left out, the margin stands for its cost', () => {
    const valuer = valuerOf(engineOf(text(4)));
    const bars = all(tornadoOf(valuer, cashFlowMethod, assumptions));
    if (!bars.ok) throw new Error(explainProblem(bars.problem));
    const ids = bars.value.map(({ lever }) => lever.id);
    expect(ids).toEqual(expect.arrayContaining(['discountRate', 'terminalGrowth', 'operatingMargin', 'revenueGrowth', 'taxRate', 'capitalExpenditure.rate']));
    // shares are those of the last balance, which no year ahead moves
    expect(ids).not.toContain('shares');
    expect(ids).not.toContain('costs.rate');
    expect(ids).not.toContain('multiple:EV/EBIT, FY2026');
    const swings = bars.value.map(({ bar }) => bar.swing!);
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    const rate = bars.value.find(({ lever }) => lever.id === 'discountRate')!.bar;
    expect([rate.atLow.value, rate.atHigh.value]).toEqual([expect.closeTo(gordon(0.09, 0.04), 8), expect.closeTo(gordon(0.11, 0.04), 8)]);
    // the engine is as it was
    expect(valued(valuer.engine, base).perShare).toBeCloseTo(gordon(0.1, 0.04), 10);
  });

  // Goal: an amount that is carried on from year to year moves once, and not once more in every year that follows from it.
  test('an amount a tenth higher is a tenth higher in the far years too', () => {
    const source = `${text(4).replace('= revenue + costs + depreciationAndAmortization', '= revenue + costs + depreciationAndAmortization + grants.amount')}sheet Other
driver grants.amount "Grants, as estimated" flow USD mn
  FY2025 10 FY2026 10.4 FY2027 10.816
`;
    const far = { ...base, far: { years: 8 } };
    const valuer = valuerOf(engineOf(source));
    const found = valuer.value(far, [{ line: 'grants.amount', by: 1.1, how: 'times' }], cashFlowMethod);
    const [one] = found.ok ? found.value : [];
    const before = valued(engineOf(source), far).derivation!.flows;
    const after = one?.ok === true ? one.valuation.derivation!.flows : [];
    // grants grow with revenue: 10 × 1.04ⁿ, a tenth of which comes on top of the profit
    expect(after.map(({ operatingProfit }, k) => operatingProfit! - before[k]!.operatingProfit!)).toEqual(after.map((_, k) => expect.closeTo(1.04 ** (k + 1), 8)));
  });

  test('the bar of a method', () => {
    const valuer = valuerOf(engineOf(text(4)));
    const all = valuer.value(assumptions);
    if (!all.ok) throw new Error('no values');
    const range = rangeOf(valuer, assumptions, all.value[0]!)!;
    expect([range.low, range.high]).toEqual([expect.closeTo(valued(engineOf(text(4)), { ...base, discountRate: 0.105, terminalGrowth: 0.0375 }).perShare, 8), expect.anything()]);
    expect(range.says).toBe('discount rate ±0.5 points, terminal growth ±0.25 points');
  });

  // Goal: what holds whatever the numbers: a dearer rate is worth less, debt comes off one for one, and money scales.
  test('a value falls with the discount rate, by debt one for one, and scales with its currency', () => {
    const engine = engineOf(text(4));
    const valuer = valuerOf(engine);
    const worth = (change: Partial<Assumptions>): number => {
      const found = perShareUnder(valuer, cashFlowMethod, { assumptions: { ...base, ...change }, moves: [] });
      return found.ok ? found.value : NaN;
    };
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.3, noNaN: true }),
        fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        (rate, more, debt, exchangeRate) => {
          expect(worth({ discountRate: rate + more })).toBeLessThan(worth({ discountRate: rate }));
          expect(worth({ bridge: { netDebt: debt } })).toBeCloseTo(worth({ bridge: { netDebt: 0 } }) - debt / 50, 8);
          const inYen = worth({ listing: { currency: 'JPY', exchangeRate } });
          expect(inYen / (worth({}) * exchangeRate)).toBeCloseTo(1, 12);
        },
      ),
      { numRuns: 40 },
    );
  });

  // Goal: an engine that is aimed at one end after another gives what one that was built for it gives.
  test('far years aimed anew are those built anew', () => {
    const valuer = valuerOf(engineOf(text(6)));
    const percent = (from: number, to: number) => fc.integer({ min: from, max: to }).map((x) => x / 1000);
    const far = fc.record({
      years: fc.constantFrom(2, 7, 10),
      margin: fc.option(percent(-50, 350), { nil: undefined }),
      taxRate: fc.option(percent(0, 400), { nil: undefined }),
      capexToDepreciation: fc.option(percent(300, 2000), { nil: undefined }),
    });
    const given = (one: object): never => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as never;
    fc.assert(
      fc.property(far, percent(-20, 60), (ends, terminalGrowth) => {
        const asked = { ...base, terminalGrowth, far: given(ends) };
        const again = perShareUnder(valuer, cashFlowMethod, { assumptions: asked, moves: [] });
        const fresh = perShareUnder(valuerOf(engineOf(text(6))), cashFlowMethod, { assumptions: asked, moves: [] });
        const told = (one: typeof again): string => (one.ok ? one.value.toPrecision(10) : explainProblem(one.problem));
        expect(told(again)).toBe(told(fresh));
      }),
      { numRuns: 60 },
    );
  });
});
