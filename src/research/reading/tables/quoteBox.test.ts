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

// Goal: a British page quotes in pence, beside labels cut short; its prices are the page's, not the house's that it writes about.
const british = readNoteFacts(`Home > Markets > Broker Views
CITY DESK | LONDON
Tue 21 July 2026

Harrow Stores on the up: Castlemere Securities goes to Buy, lifts target to 1,480p

Harrow Stores PLC                    LSE: HRW
1,212.0p
+53.5p (+4.62%)
Delayed 15 min
Open                1,171.0p
52 week             742.6p - 1,344.0p
Prev. close         1,158.5p
Div. yield          0.9%

Harrow Stores was raised to 'buy' by Castlemere Securities. The new target is 1,480p, up from 1,050p; the FTSE 100 was ahead 0.3%. Delacourt nudges its target to 1,350p from 1,200p. KVB Capital Markets, a long-time bull, went to 1,520p from 1,400p.

Broker            Rating          Old target   New target
Castlemere Securities  Buy (Hold)      1,050p       1,480p
Delacourt         Neutral         1,200p       1,350p
Moorgate & Finch  Underperform    900p         900p
`);
test.each([
  ['1,212.0p', 'sharePrice', 12.12, 'GBP/share', 'article'],
  ['+53.5p', 'priceChange', 0.535, 'GBP/share', 'article'],
  ['742.6p - 1,344.0p', 'priceRange52w', [7.426, 13.44], 'GBP/share', 'article'],
  ['1,158.5p', 'previousClose', 11.585, 'GBP/share', 'article'],
  ['0.9%', 'dividendYield', 0.9, '%', 'company'],
  ['1,520p', 'targetPrice', 15.2, 'GBP/share', 'KVB Capital Markets'],
  ['1,350p', 'targetPrice', 13.5, 'GBP/share', 'Delacourt'],
  ['900p', 'targetPrice', 9, 'GBP/share', 'Moorgate & Finch'],
])('in pence %s is %s', (quote, metric, value, unit, speaker) => {
  expect(british.find((f) => f.quote === quote)).toMatchObject({ metric, value, unit, speaker });
});

test('the name of a house ends with its sentence, and an index keeps its own move', () => {
  expect(new Set(british.filter((f) => f.metric === 'targetPrice').map((f) => f.speaker))).toContain('Castlemere Securities');
  expect(british.find((f) => f.quote === '0.3%')).toMatchObject({ company: 'FTSE 100', metric: 'priceChange' });
});
