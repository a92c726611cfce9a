import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => checkDocument(smallDocument(text));
const named = (ties: readonly Tie[], identity: string): readonly Tie[] => ties.filter((t) => t.identity === identity);
const verdicts = (text: string, identity: string): readonly string[] => named(check(text), identity).map((t) => t.verdict);

// Goal: ratios of banks, shops and airlines tie by the lines they are named after.
test('cost to income ties by the income line that the document prints', () => {
  expect(verdicts('2025Q3\noperatingExpenses (2,389) | totalIncome 5,934 | costIncomeRatio 40.3%', 'ratios.costIncomeRatio')).toEqual(['ties']);
});

test('an amount a thing is the line over the things, whoever coined it', () => {
  expect(verdicts('2027Q1\nexFuelCosts (2,138) | guests 61,200,000\n: exFuelCostPerGuest 2027Q1 34.9 in=USD', 'ratios.exFuelCostPerGuest')).toEqual(['ties']);
  expect(verdicts('FY2024\nRevenue 32,569 | stores 5,815\n: salesPerStore FY2024 5.6 in=USD_mn', 'ratios.salesPerStore')).toEqual(['ties']);
});

test('a margin that ties by no definition is held to the one used for the other years', () => {
  const text = (last: string): string =>
    `: revenue 2025Q3 2,581.7\n: adjustedEbitda 2025Q3 758.3\n: adjustedEbitdaMargin 2025Q3 29.4%\n: revenue 2024Q3 2,120.8\n: adjustedEbitda 2024Q3 594.8\n: adjustedEbitdaMargin 2024Q3 ${last}`;
  expect(verdicts(text('28.0%'), 'ratios.adjustedEbitdaMargin')).toEqual(['ties', 'ties']);
  expect(verdicts(text('20.8%'), 'ratios.adjustedEbitdaMargin')).toEqual(['ties', 'off']);
});

test('a change of a margin ties by the lines of both years', () => {
  expect(verdicts('FY2025 FY2026\nRevenue 167.8 189.4 | adjustedEbitda 105.4 115.2\n: adjustedEbitdaMargin.changeYoY FY2026 -2.0pp', 'ratios.adjustedEbitdaMarginChange')).toEqual([
    'ties',
  ]);
});

test('what is true of some documents only is never called off', () => {
  const text = (eps: string): string => `: eps 2025Q4 ${eps}\n: epsDiluted 2025Q4 1.26`;
  expect(verdicts(text('1.26'), 'perShare.dilutedIsPlain')).toEqual(['ties']);
  expect(check(text('2.16')).filter((t) => t.verdict === 'off')).toEqual([]);
});

test('twelve months to a quarter are its four quarters', () => {
  expect(verdicts('2024Q4 2025Q1 2025Q2 2025Q3\nRevenue 205 217 256 282\n: revenue TTM2025Q3 960', 'growth.quarters')).toEqual(['ties']);
});

test('a total that has a column to itself still adds up in the others', () => {
  const text = (now: string): string => `2027Q1 2026Q1 2026Q2\nalphaLine ${now} 1,395 1,465 | betaLine 3,219 2,947 3,190 | Revenue 4,712 4,342 4,655\n2027Q1\nRevenue 4,712`;
  expect(verdicts(text('1,493'), 'total.lines')).toEqual(['ties', 'ties', 'ties']);
  expect(verdicts(text('1,439'), 'total.lines')).toEqual(['off', 'ties', 'ties']);
});

test('beside one column that adds up, a slip in the other is off, and another sum is not', () => {
  const text = (costs: string): string => `FY2024 FY2025\nalphaLine 56,765 53,473 | betaLine ${costs} (29,640) | gammaLine (6,220) (6,096) | deltaLine 19,543 17,737`;
  expect(verdicts(text('(31,002)'), 'total.lines')).toEqual(['ties', 'ties']);
  expect(verdicts(text('(61,002)'), 'total.lines')).toEqual(['off', 'ties']);
  expect(verdicts(text('(25,417)'), 'total.lines')).toEqual([]);
});

test('parts that made the whole of another period and fail by a slip are off', () => {
  const text = (part: string): string =>
    `: revenue 2025Q3 548.3\n: segmentRevenue 2025Q3 466.2 of=North\n: segmentRevenue 2025Q3 ${part} of=South\n: revenue 2024Q3 474.2\n: segmentRevenue 2024Q3 399.9 of=North\n: segmentRevenue 2024Q3 74.3 of=South`;
  expect(verdicts(text('82.1'), 'whole.segments')).toEqual(['ties', 'ties']);
  expect(verdicts(text('62.1'), 'whole.segments')).toEqual(['off', 'ties']);
  expect(verdicts(text('41.7'), 'whole.segments')).toEqual(['ties']);
});
