// Goal: key data whose labels the page lost to another place find their values again by their number.
import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const note = (labels: string, values: string): string =>
  `6 November 2026\nOrchard Motor\n\n${labels}\n\nExports pull the quarter over the line\n\nWe raise our estimates. Revenue of INR166.4b grew 11.5% YoY in 2QFY27.\n\nTP: INR10,150\n\n${values}\n\nWe would not chase it here.\n`;

test('a code, lists of windows and two currencies', () => {
  const facts = readNoteFacts(
    note(
      'Bloomberg\nShares issued (m)\nMkt cap (INRb) / (USDb)\n52-wk high/low (INR)\n1M / 6M / 12M abs. perf. (%)\n3M ADTV (INR m)\nFree float (%)',
      'ORCH IN\n279.5\n2,630.7 / 29.8\n9,870 / 7,090\n3.1 / 8.6 / -2.4\n2,940\n45.0',
    ),
  );
  expect(meant(facts, '279.5')).toEqual(['sharesOutstanding - 279.5 count mn reported']);
  expect(meant(facts, '29.8')[0]).toContain('29.8 USD bn price');
  expect(meant(facts, '8.6')).toEqual(['priceChange 6M 8.6 % price']);
  expect(meant(facts, '45.0')[0]).toContain('freeFloat');
});
test('in another currency and order', () => {
  const facts = readNoteFacts(
    note('Market cap (EUR m)\nFree float (%)\nPerformance 1m/3m/12m (%)\nShares outstanding (m)\nAvg daily turnover (EUR m)', '4,812\n61.0\n-2.0 / 5.5 / 14.1\n120.3\n18.4'),
  );
  expect(meant(facts, '4,812')[0]).toContain('4812 EUR mn price');
  expect(meant(facts, '14.1')).toEqual(['priceChange 12M 14.1 % price']);
});
test('a number of values that does not fit says nothing', () => {
  const facts = readNoteFacts(note('Market cap (EUR m)\nFree float (%)\nShares outstanding (m)\nEnterprise value (EUR m)', '4,812\n61.0\n120.3\n18.4\n7.7'));
  expect(meant(facts, '4,812').filter((w) => w.startsWith('marketCap'))).toEqual([]);
});
