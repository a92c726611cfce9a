import { expect, test } from 'vitest';
import type { Fact } from '../../../kernel/records.ts';
import { readNoteFacts } from '../testing/notes.ts';

// Goal: in news a company that rises or falls by a percentage is its share, and each share of a list is its own.
const page = readNoteFacts(`Acme Motor lands an upgrade; rivals slip

ACME
$44.87
+6.2%

By the Harbour Wire newsroom
Nov. 12, 2026, 7:05 a.m. ET

Tamar Research lifts Acme Motor (NYSE: ACME) to Buy from Hold and its price target to $55 from $44.

The stock ended the day at $44.87, a gain of 6.2% from $42.25. It remains 11% lower than at the start of the year. The new target is 22.6% above Wednesday's close.

Brightwell lost 3.1% on the day, Corvid slipped 2.4% to $68.10 and Dunmore, which owns Eastlea, gave up 1.2%; Fenwick went the other way with a gain of 1.8%.

Revenue rose 9.4% to $1.31 billion in the third quarter.
`);
const brief = readNoteFacts(`BRIEF-Broker calls lift shares in Paris and Hong Kong

Oct 14, 2026 (Harbour Wire) - Jadepoint Holdings (0761.HK) climbed as much as 6.3% to HK$27.15, its highest since March, after Tamar Research upgraded the stock to "buy" from "hold" and raised its price target to HK$33.00 from HK$25.50.

In Paris, Sabrine SA (SBR.PA) dropped 4.2% to 51.80 euros. Finch & Adler cut its target price to 54 euros from 61 euros and kept its "neutral" rating.
`);
const one = (facts: readonly Fact[], quote: string, metric: string): Partial<Fact> => facts.find((f) => f.quote === quote && f.metric === metric) ?? {};

test.each([
  ['6.2%', 'ACME', '1D', 6.2],
  ['11%', 'ACME', 'YTD', -11],
  ['3.1%', 'Brightwell', '1D', -3.1],
  ['2.4%', 'Corvid', '1D', -2.4],
  ['1.2%', 'Dunmore', '1D', -1.2],
  ['1.8%', 'Fenwick', '1D', 1.8],
])('%s is the move of one share', (quote, company, period, value) => {
  expect(one(page, quote, 'priceChange')).toMatchObject({ company, period, value });
});

test.each([
  ['$44.87', 'ACME', '2026-11-11'],
  ['$42.25', 'ACME', '2026-11-10'],
  ['$68.10', 'Corvid', '2026-11-11'],
])('%s is where a share went or came from', (quote, company, period) => {
  expect(one(page, quote, 'sharePrice')).toMatchObject({ company, period, basis: 'price' });
});

test('a box of one value a line under the letters is the quote, once told again as the close of its day', () => {
  expect(page.filter((f) => f.quote === '$44.87').map((f) => f.period)).toEqual(['2026-11-11', '2026-11-11']);
  expect(one(page, '+6.2%', 'priceChange')).toMatchObject({ company: 'ACME', period: '1D' });
});

test.each([
  ['6.3%', '0761.HK', '1D', 6.3],
  ['4.2%', 'SBR.PA', '1D', -4.2],
])('a company with its code stands for its share: %s', (quote, company, period, value) => {
  expect(one(brief, quote, 'priceChange')).toMatchObject({ company, period, value });
});

test('the amount behind a move is a price, not the target told later', () => {
  expect(one(brief, 'HK$27.15', 'sharePrice')).toMatchObject({ company: '0761.HK', unit: 'HKD/share' });
  expect(one(brief, '51.80 euros', 'sharePrice')).toMatchObject({ company: 'SBR.PA', unit: 'EUR/share' });
});

test('what a line of the accounts did is no move of the share', () => {
  expect(one(page, '9.4%', 'revenue')).toMatchObject({ measure: 'growthYoY', period: '2026Q3' });
});
