import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../ties/check.ts';
import { readingOf } from '../testing/readText.ts';

const note = (bridge: string): string => `Harlow Securities
12 May 2026
Tarn Pumps (TARN US) Buy
Price: USD 20.00      Target price: USD 26.00

DCF (USD mn)                      2026E     2027E     2028E
Free cash flow to firm             100.0     110.0     121.0
Discounted FCFF                     90.9      90.9      90.9

Sum of PV of FCFF                  272.7
PV of terminal value             1,159.1
Enterprise value                 1,431.8
${bridge}
Shares (mn)                         50.0
`;

const debtOf = (text: string): string[] =>
  readingOf(text)
    .facts.filter((f) => f.metric === 'netDebt')
    .map((f) => `${f.period} ${JSON.stringify(f.value)}`);

describe('net debt in the bridge from enterprise to equity value', () => {
  test('printed as a deduction it is debt, of the year beside its name', () =>
    expect(debtOf(note('Net debt (2025)                   (131.8)\nEquity value                     1,300.0'))).toEqual(['FY2025 131.8']));

  test('where the equity is worth more by it, it is cash', () =>
    expect(debtOf(note('Net debt (2025)                   (131.8)\nEquity value                     1,563.6'))).toEqual(['FY2025 -131.8']));

  test('printed as an amount it stays one', () =>
    expect(debtOf(note('Net debt (2025)                    131.8\nEquity value                     1,300.0'))).toEqual(['FY2025 131.8']));
});

test('a row of present values is held to no sum of them, and the sum is', () => {
  const ties = checkDocument(readingOf(note('Net debt (2025)                   (131.8)\nEquity value                     1,300.0')));
  expect(ties.filter((t) => t.verdict !== 'ties').map((t) => t.identity)).toEqual([]);
});
