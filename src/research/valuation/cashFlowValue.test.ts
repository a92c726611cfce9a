import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainProblem, type Result } from '../../kernel/problem.ts';
import { cashFlowValue, type CashFlowInput, type CashFlowValue } from './cashFlowValue.ts';
import { discountRateOf, leveredBeta } from './rates.ts';
import { valueDriverFlow, type Terminal } from './terminal.ts';
import { placeFlows, yearPoint, type Flow } from './timing.ts';

const yearly = (...amounts: readonly (number | null)[]): readonly Flow[] => amounts.map((amount, k) => ({ period: `FY${2026 + k}`, amount, fromYears: k, toYears: k + 1 }));
const growing = (growth: number): Terminal => ({ kind: 'growth', growth });
const none: Terminal = { kind: 'none' };

function valueOf(input: CashFlowInput): CashFlowValue {
  const value = cashFlowValue(input);
  if (!value.ok) throw new Error(explainProblem(value.problem));
  return value.value;
}
const saying = (result: Result<unknown>): string => (result.ok ? 'no problem' : explainProblem(result.problem));

describe('closed forms', () => {
  test('a perpetuity is its flow over the rate, however many years are written out', () => {
    for (const years of [1, 3, 10]) {
      const flows = yearly(...Array.from({ length: years }, () => 100));
      expect(valueOf({ flows, discountRate: 0.08, convention: 'end', terminal: growing(0) }).value).toBeCloseTo(1250, 9);
      expect(valueOf({ flows, discountRate: 0.08, convention: 'mid', terminal: growing(0) }).value).toBeCloseTo(1250 * Math.sqrt(1.08), 9);
    }
  });

  test('a growing annuity is its formula', () => {
    const [c, g, r, n] = [120, 0.04, 0.11, 15];
    const flows = yearly(...Array.from({ length: n }, (_, k) => c * (1 + g) ** k));
    const formula = (c / (r - g)) * (1 - ((1 + g) / (1 + r)) ** n);
    expect(valueOf({ flows, discountRate: r, convention: 'end', terminal: none }).value).toBeCloseTo(formula, 9);
  });

  // Goal: where the written years end and the terminal value begins must not change a value that grows evenly.
  test('an even growth is worth the same wherever the forecast ends, also from within a year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        fc.double({ min: 0.06, max: 0.2, noNaN: true }),
        fc.constantFrom('mid', 'end'),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (n, g, r, convention, passed) => {
          const flows = (count: number): readonly Flow[] =>
            Array.from({ length: count }, (_, k) => ({ period: `FY${2026 + k}`, amount: 100 * (1 + g) ** k, fromYears: k - passed, toYears: k + 1 - passed }));
          const at = (count: number): number => valueOf({ flows: flows(count), discountRate: r, convention, terminal: growing(g) }).value;
          expect(at(n + 3) / at(n)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test('a growth that does not fade is Gordon’s, and one that does is the sum of its years', () => {
    const base = { flows: yearly(100), discountRate: 0.1, convention: 'end' } as const;
    expect(valueOf({ ...base, terminal: { kind: 'fade', from: 0.03, growth: 0.03, years: 7 } }).value).toBeCloseTo(100 / 0.07, 9);
    const amounts = [100, 100 * 1.11, 100 * 1.11 * 1.08, 100 * 1.11 * 1.08 * 1.05, 100 * 1.11 * 1.08 * 1.05 * 1.02];
    const written = valueOf({ flows: yearly(...amounts), discountRate: 0.1, convention: 'end', terminal: growing(0.02) });
    expect(valueOf({ ...base, terminal: { kind: 'fade', from: 0.14, growth: 0.02, years: 4 } }).value).toBeCloseTo(written.value, 9);
  });

  test('a half year that has passed is not valued, and what is left comes sooner', () => {
    const flows = placeFlows('2026-06-30', 12, [
      ['FY2025', 999],
      ['FY2026', 100],
      ['FY2027', 110],
    ]);
    if (!flows.ok) throw new Error('dates');
    const { flows: discounted } = valueOf({ flows: flows.value, discountRate: 0.1, convention: 'mid', terminal: none });
    expect(discounted.map(({ amount, years }) => [amount, years])).toEqual([
      [50, 0.25],
      [110, 1],
    ]);
    expect(discounted[0]!.presentValue).toBeCloseTo(50 / 1.1 ** 0.25, 12);
    expect(yearPoint('2024-02-29')).toBeCloseTo(2024 + 2 / 12, 12);
    expect(yearPoint('2026-02-29')).toBeNull();
  });

  test('a quarter’s flow is made a year’s before it grows for ever', () => {
    const quarters: readonly Flow[] = [1, 2, 3, 4].map((k) => ({ period: `2026Q${k}`, amount: 25, fromYears: (k - 1) / 4, toYears: k / 4 }));
    expect(valueOf({ flows: quarters, discountRate: 0.1, convention: 'end', terminal: growing(0) }).terminalValue).toBeCloseTo(1000, 9);
  });
});

describe('published cases', () => {
  // Brealey, Myers and Allen, Principles of Corporate Finance, 10th ed., §19.1: Sangria's weighted cost of capital and its perpetual crusher.
  test('Sangria: a cost of capital of 9.0% and a machine worth 12.5 million', () => {
    const rate = discountRateOf({ costOfEquity: 0.124, costOfDebt: 0.06, taxRate: 0.35, equityWeight: 0.6, debtWeight: 0.4 });
    expect(rate.ok && rate.value).toBeCloseTo(0.09, 12);
    expect(
      valueOf({
        flows: yearly(1.125),
        discountRate: { costOfEquity: 0.124, costOfDebt: 0.06, taxRate: 0.35, equityWeight: 0.6, debtWeight: 0.4 },
        convention: 'end',
        terminal: growing(0),
      }).value,
    ).toBeCloseTo(12.5, 9);
  });

  // Koller, Goedhart and Wessels, Valuation, ch. 2: Value Inc. and Volume Inc. both earn 100 and grow 5%, one on a quarter of its profit, one on half.
  test('Value Inc. is worth 1,500 and Volume Inc. 1,000', () => {
    const value = (returnOnNewCapital: number): number =>
      valueOf({ flows: yearly(valueDriverFlow(100, 0.05, returnOnNewCapital)), discountRate: 0.1, convention: 'end', terminal: growing(0.05) }).value;
    expect(value(0.2)).toBeCloseTo(1500, 9);
    expect(value(0.1)).toBeCloseTo(1000, 9);
  });

  // by hand: 0.8 × (1 + 0.6 × 0.5) = 1.04, and 3% + 1.04 × 5% + 1% + 0.5% = 9.7%
  test('beta with debt', () => {
    expect(leveredBeta(0.8, 0.5, 0.4)).toBeCloseTo(1.04, 12);
    const rate = discountRateOf({ riskFreeRate: 0.03, beta: 1.04, equityPremium: 0.05, countryPremium: 0.01, sizePremium: 0.005 });
    expect(rate.ok && rate.value).toBeCloseTo(0.097, 12);
  });
});

describe('what a value says of its end', () => {
  test('growth and multiple of the end imply each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.02, max: 0.05, noNaN: true }),
        fc.double({ min: 0.06, max: 0.15, noNaN: true }),
        fc.constantFrom('mid', 'end'),
        (growth, discountRate, convention) => {
          const base = { flows: yearly(80, 100), discountRate, convention, line: { name: 'EBITDA', amount: 160 } } as const;
          const byGrowth = valueOf({ ...base, terminal: growing(growth) });
          const byMultiple = valueOf({ ...base, terminal: { kind: 'exitMultiple', multiple: byGrowth.impliedExitMultiple! } });
          expect(byMultiple.value).toBeCloseTo(byGrowth.value, 6);
          expect(byMultiple.impliedGrowth).toBeCloseTo(growth, 9);
          expect(byGrowth.terminalShare! + byGrowth.flows.reduce((sum, f) => sum + f.presentValue, 0) / byGrowth.value).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  test('value falls as the discount rate rises, and scales with the money', () => {
    const rate = fc.double({ min: 0.05, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 10 }),
        rate,
        rate,
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (amounts, a, b, scale) => {
          fc.pre(Math.abs(a - b) > 1e-6);
          const at = (discountRate: number, by = 1): number =>
            valueOf({ flows: yearly(...amounts.map((x) => x * by)), discountRate, convention: 'mid', terminal: growing(0.02) }).value;
          expect(at(Math.max(a, b))).toBeLessThan(at(Math.min(a, b)));
          expect(at(a, scale) / (at(a) * scale)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

describe('bad input', () => {
  const base: CashFlowInput = { flows: yearly(100, 110), discountRate: 0.08, convention: 'end', terminal: growing(0.02) };
  test.each<readonly [string, Partial<CashFlowInput>, string]>([
    ['rate at growth', { discountRate: 0.02 }, 'discount rate: 2% is not above the growth for ever of 2%, so that the value has no bound.'],
    ['no flow', { flows: [] }, 'cash flows: there is none after the valuation date.'],
    ['missing amount', { flows: yearly(100, null) }, 'cash flows: there is no flow of FY2027, and without it there is no value.'],
    ['missing year', { flows: [yearly(1)[0]!, yearly(1, 1, 1)[2]!] }, 'cash flows: there is a gap between FY2026 and FY2028.'],
    ['order', { flows: [...yearly(1, 2)].reverse() }, 'FY2027: time is missing between the valuation date and its beginning.'],
    ['twice', { flows: [...yearly(1), ...yearly(1)] }, 'cash flows: FY2026 begins before FY2026 ends.'],
    ['exit without line', { terminal: { kind: 'exitMultiple', multiple: 8 } }, 'exit multiple: the line it is a multiple of has no value in the last year.'],
    [
      'weights',
      { discountRate: { costOfEquity: 0.1, costOfDebt: 0.05, taxRate: 0.2, equityWeight: 0.6, debtWeight: 0.3 } },
      'discount rate: the weights of equity, debt and preferred shares add up to 90%, not to 100%.',
    ],
    ['fade', { terminal: { kind: 'fade', from: 0.1, growth: 0.02, years: 0 } }, 'fade: growth fades over a whole number of years, one or more.'],
  ])('%s', (_, change, sentence) => {
    expect(saying(cashFlowValue({ ...base, ...change }))).toBe(sentence);
  });
});
