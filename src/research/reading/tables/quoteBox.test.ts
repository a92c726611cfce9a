import { expect, test } from 'vitest';
import type { Fact } from '../../../kernel/records.ts';
import { readNoteFacts } from '../testing/notes.ts';

// Goal: a page that quotes a share prints its box one label and one value a line; each is read for what it is, in the currency the page names.
const box = readNoteFacts(`Acme Motor, Inc. (ACME)
NYSE - Delayed Quote - USD

44.10 +3.04 (+7.40%)
At close: October 14 at 4:00 PM EDT
44.35 +0.25 (+0.57%)
After hours: 7:58 PM EDT

Previous Close
41.06
Open
43.20
Day's Range
42.88 - 44.61
52 Week Range
28.14 - 46.90
Volume
6,214,331
Avg. Volume
2,105,870
Market Cap (intraday)
8.412B
Beta (5Y Monthly)
1.24
PE Ratio (TTM)
21.10
EPS (TTM)
2.09
Earnings Date
Oct 13, 2026
Forward Dividend & Yield
0.88 (2.00%)
Ex-Dividend Date
Sep 12, 2026
1y Target Est
48.75
`);
const one = (quote: string): Partial<Fact> => box.find((f) => f.quote === quote) ?? {};

test.each([
  ['44.10', 'sharePrice', 44.1, 'USD/share'],
  ['(+7.40%)', 'priceChange', 7.4, '%'],
  ['44.35', 'sharePrice', 44.35, 'USD/share'],
  ['(+0.57%)', 'priceChange', 0.57, '%'],
  ['41.06', 'previousClose', 41.06, 'USD/share'],
  ['43.20', 'openingPrice', 43.2, 'USD/share'],
  ['8.412B', 'marketCap', 8.412, 'USD bn'],
  ['1.24', 'beta', 1.24, 'x'],
  ['21.10', 'pe', 21.1, 'x'],
  ['2.09', 'eps', 2.09, 'USD/share'],
  ['0.88', 'dps', 0.88, 'USD/share'],
  ['(2.00%)', 'dividendYield', 2, '%'],
  ['48.75', 'targetPrice', 48.75, 'USD/share'],
])('%s is %s', (quote, metric, value, unit) => {
  expect(one(quote)).toMatchObject({ metric, value, unit, company: 'ACME' });
});

test('two prices with a dash alone on a line are one range', () => {
  expect(one('42.88 - 44.61')).toMatchObject({ metric: 'dayRange' });
  expect(one('28.14 - 46.90')).toMatchObject({ metric: 'priceRange52w' });
});

test('a date of the calendar is neither the day of the page nor a head over what follows', () => {
  expect(one('48.75').period).toBe('12M');
  expect(one('44.10').period ?? null).toBeNull();
});
