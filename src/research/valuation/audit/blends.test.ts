import { expect, test } from 'vitest';
import { readingOf } from '../../reading/testing/readText.ts';
import { auditTargets } from './audit.ts';

/** The verdict on each target that is left, under a head that names it. */
function verdicts(target: string, words: string): readonly string[] {
  const text = `Harlow Securities\n12 May 2026\nTarn Pumps (TARN US) Buy\nPrice: USD 20.00      Target price: USD ${target}\n\n${words}\n`;
  return auditTargets([{ text, reading: readingOf(text) }]).map((one) => `${JSON.stringify(one.target.value)} ${one.verdict}: ${one.method}`);
}

// 0.7 × 60 + 0.3 × 50 = 57
test('a target is the sum of values times the weights that are stated', () => {
  const blend = (target: string) => `Our target price of USD ${target} is a 70/30 blend of our DCF value of USD 60.00 and a P/E-based value of USD 50.00.`;
  expect(verdicts('57.00', blend('57.00'))).toEqual(['57 follows: values weighted 70/30']);
  expect(verdicts('58.00', blend('58.00'))[0]).toBe('58 does not follow: values weighted 70/30');
});

// (15 × 2.00 + 32) ÷ 2 = 31
test('one of the values may be a multiple', () => {
  const average = (target: string) => `Our target price of USD ${target} is the average of 15x 2027E EPS of USD 2.00 and our DCF value of USD 32.00.`;
  expect(verdicts('31.00', average('31.00'))).toEqual(['31 follows: average of two values']);
  expect(verdicts('30.00', average('30.00'))[0]).toBe('30 does not follow: average of two values');
});

// 30 × 1.1 = 33
test('a value is rolled forward by a year at the cost of equity', () =>
  expect(
    verdicts('33.00', 'Our DCF gives a fair value of USD 30.00, which we roll forward by one year at our cost of equity of 10.0% to reach our target price of USD 33.00.'),
  ).toEqual(['33 follows: value per share rolled forward by a year']));

// 30 × 0.9 = 27
test('the discount of a holding is taken off the value of a share', () =>
  expect(
    verdicts(
      '27.00',
      `Our target price of USD 27.00 is based on a sum of the parts with a 10% holding company discount.

Sum of the parts (USD mn)     Value
Pumps                          900
Valves                         700
Enterprise value             1,600
Net debt                      (100)
Equity value                 1,500
Shares (mn)                   50.0
Value per share (USD)        30.00`,
    ),
  ).toEqual(['27 follows: value per share less the discount of the holding']));
