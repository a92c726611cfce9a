import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

// Goal: a line that the vocabulary does not know is money of its table only where its own words do not say otherwise.
const note = readNoteFacts(`Marlow Finch Instruments Inc. (MFI US)
Calloway Reed, 9 April 2026

Key data (USD mn)               FY2024    FY2025
Revenue                        2,310.0   2,480.0
Trademarks held                    612       640
Foundry utilisation               71.5      74.0
Nickel price assumed              16.2      15.1
Supplier quality score             6.5       6.9
Basic ADSs (mn)                   91.0      89.5
Assumed EUR/USD rate              1.08      1.13
Wafer defect rate                  2.4       2.2
EPS (p)                           51.0      54.5
DPS (S cents)                     11.0      12.5
`);

test.each([
  ['2,480.0', ['revenue FY2025 2480 USD mn reported']],
  ['640', ['trademarksHeld FY2025 640 count reported']],
  ['74.0', ['foundryUtilisation FY2025 74 % reported']],
  ['15.1', ['nickelPriceAssumed FY2025 15.1 USD reported']],
  ['6.9', ['supplierQualityScore FY2025 6.9 score reported']],
  ['89.5', ['basicShares FY2025 89.5 count mn reported']],
  ['1.13', ['exchangeRate FY2025 1.13 USD/EUR assumption']],
  ['2.2', []],
  ['54.5', ['eps FY2025 0.545 GBP/share reported']],
  ['12.5', ['dps FY2025 0.125 USD/share reported']],
])('%s is %j', (quote, meaning) => expect(meant(note, quote)).toEqual(meaning));

// Goal: the day of a letter is not the day of the balance sheet below it.
test.each([
  ['Balance sheet (GBP mn)', 'FY2025'],
  ['Balance sheet at 30 September 2025 (GBP mn)', '2025-09-30'],
])('%s', (title, period) => {
  const facts = readNoteFacts(
    `Pellworth Mutual plc (PWM LN)\nCalloway Reed, 12 March 2026\n\n${title}        2024      2025\nCash              8,200.0   8,310.0\nTotal assets     63,190.0  66,420.0\n`,
  );
  expect(facts.find((f) => f.quote === '66,420.0')?.period).toBe(period);
});

// Goal: a currency that begins the next row or sentence is not the unit of the figure above it.
test('a row that begins with a currency leaves the figure above it alone', () => {
  const facts = readNoteFacts('Pellworth Mutual plc (PWM LN)\nCalloway Reed, 12 March 2026\n\nRevenue was 1,210.0\nUSD weakness helped.\n');
  expect(facts.some((f) => f.quote.includes('USD'))).toBe(false);
});

// Goal: behind a verb of the past the first percentage is the step and the second where it led.
test('a ratio that rose by one percentage to another is no range', () => {
  const facts = readNoteFacts('Pellworth Mutual plc (PWM LN)\nCalloway Reed, 12 March 2026\n\nThe tax rate rose 3% to 26% in 2025.\n');
  expect([...meant(facts, '3%'), ...meant(facts, '26%')]).toEqual(['taxRate growthYoY FY2025 3 % reported', 'taxRate FY2025 26 % reported']);
});
