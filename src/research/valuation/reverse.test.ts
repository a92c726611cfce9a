import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainProblem, ok, type Result } from '../../kernel/problem.ts';
import { cashFlowValue } from './cashFlowValue.ts';
import { invalid } from './mistake.ts';
import { impliedBy, solveDriver, type Implied } from './reverse.ts';
import { rootsOf } from './root.ts';
import { sensitivity, tornado } from './sensitivity.ts';
import { engineOf } from '../model/testing/engineOf.ts';

const saying = (result: Result<unknown>): string => (result.ok ? 'no problem' : explainProblem(result.problem));
const valuesOf = (result: Result<Implied>): readonly number[] => (result.ok ? result.value.values : []);

describe('roots', () => {
  test('all roots of a polynomial', () => {
    const { roots } = rootsOf((x) => (x + 2) * (x - 0.5) * (x - 3.25), -5, 5);
    expect(roots.map((x) => x.toFixed(10))).toEqual(['-2.0000000000', '0.5000000000', '3.2500000000']);
  });
  test('a curve that only touches zero meets it once', () => {
    const { roots } = rootsOf((x) => (x - 1.2345) ** 2, -5, 5);
    expect(roots).toHaveLength(1);
    expect(roots[0]).toBeCloseTo(1.2345, 5);
  });
  test('two roots closer than a step of the walk are both found', () => {
    const { roots } = rootsOf((x) => (x - 1) * (x - 1.01), -5, 5);
    expect(roots.map((x) => x.toFixed(8))).toEqual(['1.00000000', '1.01000000']);
  });
  test('a pole is no root', () => {
    expect(rootsOf((x) => 1 / (x - 0.333), -1, 1).roots).toEqual([]);
  });
  test('Dottie’s number', () => {
    expect(rootsOf((x) => Math.cos(x) - x, 0, 1).roots[0]).toBeCloseTo(0.739_085_133_215_160_6, 14);
  });
});

describe('what a price implies', () => {
  const value = (growth: number): Result<number> => {
    const dcf = cashFlowValue({ flows: [{ period: 'FY2026', amount: 100, fromYears: 0, toYears: 1 }], discountRate: 0.1, convention: 'end', terminal: { kind: 'growth', growth } });
    return dcf.ok ? ok(dcf.value.value) : dcf;
  };

  test('Gordon’s growth: 100 ÷ (10% − g) = 1,600 at 3.75%', () => {
    expect(valuesOf(impliedBy(value, { name: 'growth', target: 1600, low: -0.2, high: 0.2 }))[0]).toBeCloseTo(0.0375, 12);
  });

  test('reverse of value is the input', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.15, max: 0.095, noNaN: true }), (growth) => {
        const target = value(growth);
        const implied = valuesOf(impliedBy(value, { name: 'growth', target: target.ok ? target.value : NaN, low: -0.2, high: 0.2 }));
        expect(implied).toHaveLength(1);
        expect(implied[0]).toBeCloseTo(growth, 9);
      }),
    );
  });

  test('several answers are all given', () => {
    expect(valuesOf(impliedBy((x) => x * (1 - x), { name: 'share', target: 0.16, low: 0, high: 1 })).map((x) => x.toFixed(9))).toEqual(['0.200000000', '0.800000000']);
  });

  test('no answer says what there is', () => {
    expect(saying(impliedBy((x) => x * x, { name: 'share', target: 2, low: 0, high: 1 }))).toBe('share: nothing from 0 to 1 gives 2: values there run from 0 to 1.');
    expect(saying(impliedBy(() => invalid('x', 'never'), { name: 'share', target: 0.3, low: 0, high: 1 }))).toBe('share: nothing from 0 to 1 gives any value.');
    expect(saying(impliedBy((x) => x, { name: 'share', target: NaN, low: 0, high: 1 }))).toBe('share: a target and a range from low to high are needed.');
  });
});

const text = `model ORLE "Orle Metals"
money USD mn
year ends 12
periods FY2025 FY2026 FY2027
actual to FY2025

sheet Income statement
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
line ebit "Operating income" flow USD mn
  = revenue * ebitMargin
driver revenueGrowth "Revenue growth" ratio %
  FY2026.. 10
driver ebitMargin "Operating margin" ratio %
  FY2025.. 20
`;
describe('a driver of a model', () => {
  test('the margin that gives 300 is 300 ÷ 1,210, and the model is as it was', () => {
    const engine = engineOf(text);
    const implied = solveDriver(engine, { driver: 'ebitMargin', periods: ['FY2027'], line: 'ebit', period: 'FY2027' }, { name: 'margin', target: 300, low: 0, high: 60 });
    expect(valuesOf(implied)[0]).toBeCloseTo((300 / 1210) * 100, 9);
    expect(engine.value('ebit', 'FY2027')).toBeCloseTo(242, 9);
  });

  test('one growth in two years: √(1.44) − 1', () => {
    const engine = engineOf(text);
    const implied = solveDriver(
      engine,
      { driver: 'revenueGrowth', periods: ['FY2026', 'FY2027'], line: 'revenue', period: 'FY2027' },
      { name: 'growth', target: 1440, low: -50, high: 100 },
    );
    expect(valuesOf(implied)[0]).toBeCloseTo(20, 9);
  });

  test('a computed cell may be moved too and is computed again afterwards', () => {
    const engine = engineOf(text);
    solveDriver(engine, { driver: 'revenue', periods: ['FY2026'], line: 'ebit', period: 'FY2027' }, { name: 'revenue', target: 300, low: 0, high: 5000 });
    expect(engine.isGiven('revenue', 'FY2026')).toBe(false);
    expect(engine.value('revenue', 'FY2027')).toBeCloseTo(1210, 9);
  });
});

describe('sensitivity', () => {
  const value = (x: Readonly<Record<string, number>>): Result<number> =>
    x['rate']! > x['growth']! ? ok(x['flow']! / (x['rate']! - x['growth']!)) : invalid('rate', 'at or under growth');
  const base = { flow: 10, rate: 0.1, growth: 0.02 };

  test('a grid, with nothing where nothing can be', () => {
    const grid = sensitivity(value, base, { input: 'rate', values: [0.05, 0.1] }, { input: 'growth', values: [0, 0.05] });
    expect(grid.map((row) => row.map((cell) => cell.value))).toEqual([
      [200, null],
      [100, 200],
    ]);
    expect(grid[0]![1]!.problem?.detail?.['message']).toBe('at or under growth');
    expect(() => sensitivity(value, base, { input: 'tax', values: [0] }, { input: 'growth', values: [0] })).toThrow('no input tax');
  });

  test('the widest bar comes first', () => {
    const bars = tornado(value, base, [
      { input: 'flow', low: 9, high: 11 },
      { input: 'rate', low: 0.08, high: 0.12 },
      { input: 'growth', low: 0.01, high: 0.2 },
    ]);
    expect(bars.map((bar) => [bar.input, bar.swing === null ? null : Number(bar.swing.toFixed(9))])).toEqual([
      ['rate', Number((10 / 0.06 - 100).toFixed(9))],
      ['flow', 25],
      ['growth', null],
    ]);
  });
});
