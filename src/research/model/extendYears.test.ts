import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEngine, type Engine } from './engine.ts';
import { extendYears } from './extendYears.ts';
import type { Model } from './model.ts';
import { parseModel } from './parse.ts';
import { printModel } from './print.ts';

const text = `model TALW "Talwen Foods"
money USD mn
year ends 12
periods FY2024 FY2025 FY2026 FY2027
actual to FY2025
interest on average balances

sheet Income statement
driver revenueGrowth "Revenue growth" ratio %
  FY2025 10 FY2026 12 FY2027 9
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2024 1000
driver costs.rate "Costs, of revenue" ratio %
  FY2024 80 FY2025 79 FY2026 78 FY2027 76
line costs "Costs" flow USD mn
  = -(revenue * costs.rate)
driver depreciationRate "Depreciation, of opening plant" ratio %
  FY2025.. 10
line depreciationAndAmortization "Depreciation" flow USD mn
  = -(prior(netPpe) * depreciationRate)
residual unexplained.ebit "Not explained in EBIT" flow USD mn
  FY2025 5 FY2026 6 FY2027 6.6
line ebit "EBIT" flow USD mn
  = revenue + costs + depreciationAndAmortization + unexplained.ebit
driver otherGains.amount "Other gains, as estimated" flow USD mn
  FY2025 4 FY2026 4 FY2027 10
driver adjustedEps "Adjusted earnings per share" ratio USD/share
  FY2026 1.2 FY2027 1.5

sheet Balance sheet
driver movement.netPpe "Plant, movement" flow USD mn
  FY2025 100 FY2026 100 FY2027 60
line netPpe "Plant" stock USD mn
  = prior(netPpe) + movement.netPpe
  FY2024 500
driver shares "Shares" stock mn shares
  FY2025 100 FY2026 101 FY2027 102
`;
const modelOf = (source: string): Model => {
  const parsed = parseModel(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
};
const engineOf = (model: Model): Engine => {
  const started = startEngine(model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
};
const extended = (model: Model, to: string, terminal: Readonly<Record<string, number>>): Model => {
  const found = extendYears(model, to, terminal);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
};
const message = (to: string, terminal: Readonly<Record<string, number>>): string => {
  const found = extendYears(modelOf(text), to, terminal);
  return found.ok ? '' : `${found.problem.subject}: ${found.problem.detail?.['message']}`;
};

describe('years beyond the estimates', () => {
  // Goal: the straight line of a driver, and what follows from it, worked out by hand.
  test('growth comes down on a straight line to its terminal value and revenue follows', () => {
    const engine = engineOf(extended(modelOf(text), 'FY2030', { revenueGrowth: 3 }));
    expect(['FY2028', 'FY2029', 'FY2030'].map((year) => engine.value('revenueGrowth', year))).toEqual([7, 5, 3].map((x) => expect.closeTo(x, 12)));
    const last = 1000 * 1.1 * 1.12 * 1.09;
    expect(engine.value('revenue', 'FY2030')).toBeCloseTo(last * 1.07 * 1.05 * 1.03, 9);
    expect(engine.value('costs', 'FY2029')).toBeCloseTo(-0.76 * last * 1.07 * 1.05, 9);
  });

  test('a stated margin is reached in the last year, and what nobody states stays as it was', () => {
    const engine = engineOf(extended(modelOf(text), 'FY2029', { revenueGrowth: 3, 'costs.rate': 70 }));
    expect(engine.value('costs.rate', 'FY2028')).toBeCloseTo(73, 12);
    expect(engine.value('costs.rate', 'FY2029')).toBeCloseTo(70, 12);
    expect(engine.value('depreciationRate', 'FY2029')).toBeCloseTo(10, 12);
    expect(engine.value('shares', 'FY2029')).toBe(102);
  });

  test('amounts follow revenue, the unexplained what it was steadier against, and movements of a year are over', () => {
    const engine = engineOf(extended(modelOf(text), 'FY2028', { revenueGrowth: 4 }));
    expect(engine.value('otherGains.amount', 'FY2028')).toBeCloseTo(10 * 1.04, 9);
    // 5, 6, 6.6 of depreciation of 50, 60, 70 is steadier than of revenue of 1100, 1232, 1342.9
    expect(engine.value('unexplained.ebit', 'FY2028')).toBeCloseTo((6.6 * 76) / 70, 9);
    expect(engine.value('netPpe', 'FY2028')).toBeCloseTo(760, 9);
  });

  test('earnings a share that no line explains are not carried on', () => {
    expect(engineOf(extended(modelOf(text), 'FY2028', { revenueGrowth: 4 })).value('adjustedEps', 'FY2028')).toBeNull();
  });

  test('the text says from where the years are nobody’s', () => {
    const model = extended(modelOf(text), 'FY2029', { revenueGrowth: 3 });
    expect(printModel(model)).toContain('extended from FY2028');
    expect(printModel(modelOf(printModel(model)))).toBe(printModel(model));
    expect(extended(model, 'FY2030', { revenueGrowth: 3 }).extendedFrom).toBe('FY2028');
  });

  test('what cannot be carried on says why', () => {
    expect(message('FY2030', {})).toBe('FY2030: growth after the last estimate needs a rate it comes down to: state a terminal growth.');
    expect(message('FY2027', { revenueGrowth: 3 })).toBe('FY2027: the model goes to FY2027 already.');
    expect(message('2030', { revenueGrowth: 3 })).toBe('2030: this is no year; write it as FY2035.');
    expect(message('FY2030', { revenueGrowth: 3, ebit: 3 })).toBe('ebit: only a driver of the model can go to a terminal value.');
  });

  // Goal: an estimate is never touched by what comes after it.
  test('the years that were there keep every value, bit for bit', () => {
    const before = engineOf(modelOf(text));
    fc.assert(
      fc.property(fc.integer({ min: 2028, max: 2045 }), fc.double({ min: -20, max: 40, noNaN: true }), fc.double({ min: 1, max: 99, noNaN: true }), (year, growth, rate) => {
        const after = engineOf(extended(before.model, `FY${year}`, { revenueGrowth: growth, 'costs.rate': rate }));
        for (const { id } of before.model.lines) for (const period of before.model.periods) expect(after.value(id, period)).toBe(before.value(id, period));
      }),
      { numRuns: 40 },
    );
  });
});
