import { describe, expect, test } from 'vitest';
import { explainProblem, type Result } from '../../kernel/problem.ts';
import { assetValue } from './assetValue.ts';
import { dividendDiscount } from './dividendDiscount.ts';
import { sumOfParts } from './sumOfParts.ts';

const saying = (result: Result<unknown>): string => (result.ok ? 'no problem' : explainProblem(result.problem));
const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
};

describe('dividend discount', () => {
  test('without stages it is Gordon’s formula', () => {
    expect(got(dividendDiscount({ dividend: 2, stages: [], costOfEquity: 0.1, terminalGrowth: 0.05 })).value).toBeCloseTo(42, 12);
  });

  test('two stages are a growing annuity and a perpetuity', () => {
    const [d, g, n, r, last] = [1.5, 0.12, 6, 0.1, 0.04];
    const annuity = ((d * (1 + g)) / (r - g)) * (1 - ((1 + g) / (1 + r)) ** n);
    const end = (d * (1 + g) ** n * (1 + last)) / (r - last) / (1 + r) ** n;
    const value = got(dividendDiscount({ dividend: d, stages: [{ years: n, growth: g }], costOfEquity: r, terminalGrowth: last }));
    expect(value.value).toBeCloseTo(annuity + end, 10);
    expect(value.terminalShare).toBeCloseTo(end / (annuity + end), 10);
  });

  // Damodaran, Investment Valuation, 2nd ed., ch. 13, a consumer-goods company valued in 2001: dividend 1.37 on earnings of 3.00, growth of 13.58%
  // for five years at a cost of equity of 8.80%, then 5% at 9.40% with two thirds paid out: 7.81 and 59.18, together 66.99.
  test('the textbook’s two-stage company is worth 66.99', () => {
    const value = got(
      dividendDiscount({
        dividend: 1.37,
        stages: [{ years: 5, growth: 0.1358 }],
        costOfEquity: 0.088,
        terminalGrowth: 0.05,
        terminalCostOfEquity: 0.094,
        terminalDividend: 3 * 1.1358 ** 5 * 1.05 * (2 / 3),
      }),
    );
    expect(value.value).toBeCloseTo(66.99, 1);
    expect(value.value - value.terminalPresentValue).toBeCloseTo(7.81, 1);
  });

  test('growth that falls along a line', () => {
    const value = got(dividendDiscount({ dividend: 1, stages: [{ years: 3, growth: { from: 0.1, to: 0.04 } }], costOfEquity: 0.1, terminalGrowth: 0.02 }));
    expect(value.dividends.map((one) => one.dividend.toFixed(10))).toEqual([1.1, 1.1 * 1.07, 1.1 * 1.07 * 1.04].map((d) => d.toFixed(10)));
  });

  test('what has no bound, and what is not paid', () => {
    expect(saying(dividendDiscount({ dividend: 1, stages: [], costOfEquity: 0.04, terminalGrowth: 0.04 }))).toBe(
      'cost of equity: 4% is not above the growth for ever of 4%, so that the value has no bound.',
    );
    expect(saying(dividendDiscount({ dividend: 0, stages: [], costOfEquity: 0.1, terminalGrowth: 0.04 }))).toBe('dividend: nothing is paid that could be discounted.');
    expect(saying(dividendDiscount({ dividend: 1, stages: [{ years: 1.5, growth: 0 }], costOfEquity: 0.1, terminalGrowth: 0 }))).toBe(
      'stage: 1.5 years: a stage lasts a whole number of years, 1 to 200.',
    );
  });
});

describe('sum of the parts', () => {
  test('stakes, multiples and a holding discount', () => {
    const value = got(
      sumOfParts(
        [
          { name: 'Cloud', value: { multiple: 12, amount: 50 }, stake: 1 },
          { name: 'Games', value: 800, stake: 0.5 },
        ],
        0.1,
      ),
    );
    expect(value.value).toBeCloseTo(900, 12);
    expect(value.parts.map((part) => part.share)).toEqual([0.6, 0.4]);
  });

  test('a part that is none', () => {
    expect(saying(sumOfParts([]))).toBe('sum of the parts: there is no part.');
    expect(saying(sumOfParts([{ name: 'Games', value: 800, stake: 1.5 }]))).toBe('Games: the stake lies between 0 and 100%.');
    expect(saying(sumOfParts([{ name: 'Games', value: NaN, stake: 1 }]))).toBe('Games: its value is no number.');
    expect(
      saying(
        sumOfParts([
          { name: 'Games', value: 1, stake: 1 },
          { name: 'Games', value: 1, stake: 1 },
        ]),
      ),
    ).toBe('Games: it stands twice among the parts.');
  });
});

describe('asset value', () => {
  test('assets at what they bring, less claims', () => {
    const value = got(
      assetValue(
        [
          { name: 'Cash', book: 100, realised: 1 },
          { name: 'Stock', book: 80, realised: 0.5 },
          { name: 'Land', book: 50, realised: 2 },
        ],
        [{ name: 'Debt', amount: 90 }],
      ),
    );
    expect(value.value).toBe(150);
    expect(value.claims).toBe(90);
  });

  test('an asset that nobody states is not zero', () => {
    expect(saying(assetValue([{ name: 'Cash', book: null, realised: 1 }], []))).toBe('asset value: there is no Cash, and without it there is no value.');
    expect(saying(assetValue([{ name: 'Cash', book: 10, realised: 1 }], [{ name: 'Debt', amount: null }]))).toBe(
      'asset value: there is no Debt, and without it there is no value.',
    );
  });
});
