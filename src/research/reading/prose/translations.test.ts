import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const release = (body: string): string =>
  `Brightline Networks Reports Third Quarter 2025 Results\nHONG KONG, Nov. 20, 2025 -- Brightline Networks (Nasdaq: BLN) today announced its unaudited financial results for the third quarter ended September 30, 2025.\n\n${body}\n`;
const said = (body: string, quote: string): string[] => meant(readNoteFacts(release(body)), quote);

// Goal: the rate at which a company translates is read however it is printed.
test.each([
  ['[1] Translated at RMB7.1190 to US$1.00, for convenience only.', 'RMB7.1190', 'exchangeRate 2025-09-30 7.119 CNY/USD reported'],
  ['Translations were made at US$1.00 = HK$7.7812.', 'HK$7.7812', 'exchangeRate 2025-09-30 7.7812 HKD/USD reported'],
  ['Reais were converted at R$5.3186 per US$1.00, the rate of August 29, 2025.', 'R$5.3186', 'exchangeRate 2025-08-29 5.3186 BRL/USD reported'],
  ['Amounts are translated at NT$30.52 to the US dollar, the noon buying rate.', 'NT$30.52', 'exchangeRate 2025-09-30 30.52 TWD/USD reported'],
])('%s', (text, quote, fact) => {
  expect(said(text, quote)).toEqual([fact]);
});

test('prices that stand beside each other are no rate', () => {
  expect(said('We paid RMB5.2 million to US$3.1 million sellers.', 'US$3.1 million').some((f) => f.startsWith('exchangeRate'))).toBe(false);
});

// Goal: a digit that points to a note is told from a decimal by the rate.
test('a note mark glued to a translation is taken off where the rate says so', () => {
  const notes = '\n[1] Translated at RMB7.1190 to US$1.00.';
  expect(said(`Net revenues were RMB2,581.7 million (US$362.61 million).${notes}`, '(US$362.61 million)')).toEqual(['revenue 2025Q3 362.6 USD mn reported']);
  expect(said(`Net revenues were RMB2,581.74 million (US$362.65 million).${notes}`, '(US$362.65 million)')).toEqual(['revenue 2025Q3 362.65 USD mn reported']);
});

test('a loss keeps its sign in the other currency, and a profit set against it has its own', () => {
  const text = 'Net loss attributable to ordinary shareholders was RMB307.0 million (US$43.1 million), where the third quarter of 2024 had brought a profit of RMB317.6 million.';
  expect(said(text, 'RMB307.0 million')).toEqual(['netIncome 2025Q3 -307 CNY mn reported']);
  expect(said(text, '(US$43.1 million)')).toEqual(['netIncome 2025Q3 -43.1 USD mn reported']);
  expect(said(text, 'RMB317.6 million')).toEqual(['netIncome 2024Q3 317.6 CNY mn reported']);
});

test('a sum of lines that have one name together goes by that name', () => {
  const text = 'Cash was RMB3,493.4 million and short-term investments RMB1,836.4 million at the end of September, together RMB5,329.8 million (US$748.7 million).';
  expect(said(text, 'RMB5,329.8 million')).toEqual(['cashAndShortTermInvestments 2025-09-30 5329.8 CNY mn reported']);
  expect(said(text, '(US$748.7 million)')).toEqual(['cashAndShortTermInvestments 2025-09-30 748.7 USD mn reported']);
});

test('a percentage that says the amount before it otherwise is its margin', () => {
  expect(said('Gross profit was RMB1,051.6 million, or 40.7%.', '40.7%')).toEqual(['grossMargin 2025Q3 40.7 % reported']);
  expect(said('Gross profit was RMB1,051.6 million, or 40.7% more than a year ago.', '40.7%')).toEqual(['grossProfit growthYoY 2025Q3 40.7 % reported']);
  expect(said('Gross profit was RMB539.0 million, 20.9% of revenue, compared with RMB492.0 million and 23.2%.', '23.2%')).toEqual(['grossMargin 2024Q3 23.2 % reported']);
});

test('net debt in times is leverage', () => {
  expect(said('Net debt was US$1,522.7 million, or 0.9 times.', '0.9 times')).toEqual(['netDebtToEbitda 2025-09-30 0.9 x reported']);
});
