import { describe, expect, test } from 'vitest';
import { explainProblem, type Result } from '../../kernel/problem.ts';
import { perShareValue } from './bridge.ts';
import { cashFlowValue } from './cashFlowValue.ts';
import { dilutedValue } from './dilution.ts';
import { dividendDiscount } from './dividendDiscount.ts';
import { costOfEquity, discountRateOf, leveredBeta } from './rates.ts';
import { regress } from './statistics.ts';
import { sumOfParts } from './sumOfParts.ts';
import { valueDriverFlow } from './terminal.ts';
import type { Flow } from './timing.ts';

// Goal: every row of docs/validation.md, by the same name: what is expected is written out by hand or stands in the source, never taken from the program.
const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
};
const yearly = (amounts: readonly number[]): readonly Flow[] => amounts.map((amount, k) => ({ period: `FY${2026 + k}`, amount, fromYears: k, toYears: k + 1 }));

describe('docs/validation.md', () => {
  test('1 Gordon growth', () => {
    // a dividend of 2 that grows by 5% at 10%: 2 × 1.05 ÷ 0.05
    expect(got(dividendDiscount({ dividend: 2, stages: [], costOfEquity: 0.1, terminalGrowth: 0.05 })).value).toBeCloseTo(42, 10);
  });

  test('2 a perpetuity by cash flows', () => {
    const value = got(cashFlowValue({ flows: yearly([100]), discountRate: 0.08, convention: 'end', terminal: { kind: 'growth', growth: 0.03 } }));
    expect(value.value).toBeCloseTo(100 / 0.05, 10);
  });

  test('3 an annuity', () => {
    // (1 − 1.07⁻¹⁰) ÷ 0.07 = 7.0236 as annuity tables print it
    const value = got(cashFlowValue({ flows: yearly(Array.from({ length: 10 }, () => 1)), discountRate: 0.07, convention: 'end', terminal: { kind: 'none' } }));
    expect(value.value).toBeCloseTo(7.0236, 4);
  });

  test('4 the middle of the year', () => {
    const end = got(cashFlowValue({ flows: yearly([100, 110]), discountRate: 0.1, convention: 'end', terminal: { kind: 'growth', growth: 0.02 } }));
    const mid = got(cashFlowValue({ flows: yearly([100, 110]), discountRate: 0.1, convention: 'mid', terminal: { kind: 'growth', growth: 0.02 } }));
    expect(mid.value / end.value).toBeCloseTo(Math.sqrt(1.1), 12);
  });

  test('5 two stages', () => {
    // 1 grows by 20% for two years, then by 5%, at 12%: 1.2 ÷ 1.12 + 1.44 ÷ 1.12² + (1.44 × 1.05 ÷ 0.07) ÷ 1.12²
    const value = got(dividendDiscount({ dividend: 1, stages: [{ years: 2, growth: 0.2 }], costOfEquity: 0.12, terminalGrowth: 0.05 })).value;
    expect(value).toBeCloseTo(1.0714286 + 1.1479592 + 17.2193878, 6);
  });

  test('6 the H-model is near a fade', () => {
    // D₀ × ((1 + g) + H × (gₛ − g)) ÷ (r − g): with D₀ 1, 12% to 5% over 10 years, r 11%: (1.05 + 5 × 0.07) ÷ 0.06 = 23.33, an approximation
    const fade = got(dividendDiscount({ dividend: 1, stages: [{ years: 10, growth: { from: 0.12, to: 0.05 } }], costOfEquity: 0.11, terminalGrowth: 0.05 })).value;
    expect(Math.abs(fade / (1.4 / 0.06) - 1)).toBeLessThan(0.03);
  });

  test('7 value driver formula', () => {
    // Koller, Goedhart and Wessels: profit 100, growth 5%, return 10%, cost 8%: 100 × (1 − 0.5) ÷ 0.03
    expect(valueDriverFlow(100, 0.05, 0.1) / (0.08 - 0.05)).toBeCloseTo(1666.6667, 4);
  });

  test('8 growth at a return of the cost of capital is worth nothing', () => {
    const worth = (growth: number): number => valueDriverFlow(100, growth, 0.08) / (0.08 - growth);
    expect(worth(0.01)).toBeCloseTo(1250, 9);
    expect(worth(0.06)).toBeCloseTo(1250, 9);
  });

  test('9 capital asset pricing and cost of capital', () => {
    const equity = costOfEquity({ riskFreeRate: 0.04, beta: 1.2, equityPremium: 0.05 });
    expect(equity).toBeCloseTo(0.1, 12);
    // 60% at 10% and 40% at 6% after a tax of 25%: 6% + 1.8%
    expect(got(discountRateOf({ costOfEquity: equity, costOfDebt: 0.06, taxRate: 0.25, equityWeight: 0.6, debtWeight: 0.4 }))).toBeCloseTo(0.078, 12);
  });

  test('10 a beta with debt', () => {
    // Hamada: 0.8 × (1 + 0.7 × 0.5)
    expect(leveredBeta(0.8, 0.5, 0.3)).toBeCloseTo(1.08, 12);
  });

  test('11 treasury-stock method', () => {
    // IAS 33, illustrative example 5: 100,000 options at 15 where the share is at 20: 25,000 new shares; here at the value: 20 × 525,000 shares of equity, 500,000 before
    const value = got(dilutedValue(20 * 525_000, 500_000, [{ count: 100_000, strike: 15 }]));
    expect(value.perShare).toBeCloseTo(20, 9);
    expect(value.shares).toBeCloseTo(525_000, 6);
  });

  test('12 depositary shares in another currency', () => {
    // 1,000 mn yuan over 100 mn shares, 15 shares a certificate, 0.14 dollars a yuan
    const share = got(perShareValue(1000, 'CNY mn', { count: 100, unit: 'mn shares' }, { currency: 'USD', exchangeRate: 0.14, sharesPerCertificate: 15 }));
    expect(share.perShare).toBeCloseTo(21, 12);
    expect(share.unit).toBe('USD/ADS');
  });

  test('13 sum of the parts', () => {
    // 5 × 200 and 40% of 500, less a tenth
    expect(
      got(
        sumOfParts(
          [
            { name: 'Cloud', value: { multiple: 5, amount: 200 }, stake: 1 },
            { name: 'Stake', value: 500, stake: 0.4 },
          ],
          0.1,
        ),
      ).value,
    ).toBeCloseTo(1080, 12);
  });

  test('14 a regression', () => {
    // Anscombe (1973), the first of his four: intercept 3.00, slope 0.500, R² 0.67
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const line = got(
      regress(
        'anscombe',
        x.map((one, k) => [one, y[k]!] as const),
      ),
    );
    expect(line.intercept).toBeCloseTo(3, 2);
    expect(line.slope).toBeCloseTo(0.5, 3);
    expect(line.rSquared).toBeCloseTo(0.667, 3);
  });
});
