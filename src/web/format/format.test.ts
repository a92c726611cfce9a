import { describe, expect, test } from 'vitest';
import { keyName, metricName, voice } from './metric.ts';
import { formatInterval, formatNumber, formatValue, printedDecimals } from './number.ts';
import { formatDate, longPeriod, periodOrder, shortPeriod, typedDay } from './period.ts';
import { messageWords } from './names.ts';
import { gapText, relationWords } from './relation.ts';

// Goal: figures are shown as a table prints them, with every printed digit.
describe('numbers', () => {
  test.each([
    [-941.3, 1, '(941.3)'],
    [12506.7, 1, '12,506.7'],
    [0, 0, '0'],
    [2.5, 2, '2.50'],
    [-0.04, 1, '0.0'],
    [-0, 0, '0'],
  ])('%d with %d decimals is %s', (value, decimals, shown) => expect(formatNumber(value, decimals)).toBe(shown));

  test.each([
    ['Rmb998mn', 0],
    ['(941.3)', 1],
    ['9,558.60', 2],
    ['1.234.567', 0],
    ['none', 0],
  ])('%s is printed with %d decimals', (quote, decimals) => expect(printedDecimals(quote)).toBe(decimals));

  test('a printed zero at the end is kept', () => expect(formatValue({ quote: '$12.50', value: 12.5 })).toBe('12.50'));
  test('a range is shown from end to end', () => expect(formatValue({ quote: 'Rmb15-20bn', value: [15, 20] })).toBe('15–20'));
  test('an interval open to one side says so', () => expect(formatInterval({ low: '30', high: null })).toBe('30 or more'));
});

describe('periods', () => {
  test.each([
    ['FY2026', '2026', 'fiscal year 2026'],
    ['2026Q1', '1Q26', 'first quarter 2026'],
    ['TTM2025Q3', 'TTM 3Q25', 'twelve months to third quarter 2025'],
    ['2026-05-29', '29 May 26', '29 May 2026'],
    ['FY2025..FY2028', '2025–2028', 'fiscal year 2025 to fiscal year 2028'],
    ['12M', '12M', '12 months'],
  ])('%s is %s in a head and “%s” in a sentence', (period, short, long) => {
    expect(shortPeriod(period)).toBe(short);
    expect(longPeriod(period)).toBe(long);
  });
  test('a year stands after its last quarter', () => expect(periodOrder('FY2025')).toBeGreaterThan(periodOrder('2025Q4')));
  test('a date is shown with its month cut short', () => expect(formatDate('2026-05-28')).toBe('28 May 2026'));
  test.each([
    ['6 Nov 2025', '2025-11-06'],
    ['6 November 2025', '2025-11-06'],
    ['2025-11-06', '2025-11-06'],
    ['31 Feb 2025', null],
    ['yesterday', null],
  ])('the day %s is %s', (typed, day) => expect(typedDay(typed)).toBe(day));
  test('no date is a dash', () => expect(formatDate(null)).toBe('–'));
});

describe('gaps and messages', () => {
  test.each([
    [{ gap: 10.988, unit: '%', class: 'slip' as const }, '11.0 pp'],
    [{ gap: -0.9328, unit: '%', class: 'slip' as const }, '(0.93) pp'],
    [{ gap: 0.08399, unit: '%', class: 'slip' as const }, '0.08 pp'],
    [{ gap: -2000, unit: 'USD mn', class: 'slip' as const }, '(2,000) USD mn'],
    [{ gap: 0, unit: 'USD/share', class: 'conflict' as const }, ''],
    [{ gap: null, unit: null }, ''],
  ])('%o', (tie, shown) => expect(gapText(tie)).toBe(shown));
  test('years from and to are a span', () => expect(messageWords('P/E, FY2026..FY2027')).toBe('P/E, 2026–2027'));
  test('a message names periods as the pages do', () =>
    expect(messageWords('226.5 mn of 2025Q3 lies within 896.8 mn of FY2025 · company in FY2025-note.txt')).toBe(
      '226.5 mn of 3Q25 lies within 896.8 mn of 2025 · company in FY2025-note.txt',
    ));
  test('a message names days as the pages do, and percentages differ by points', () =>
    expect(messageWords(`(320 − 297) ÷ |297| = 7.63% · off by (0.93) pp · company in 2025-11-06-kestrel.txt (2025-11-06)`)).toBe(
      '(320 − 297) ÷ 297 = 7.63% · off by (0.93) pp · company in 2025-11-06-kestrel.txt (6 Nov 2025)',
    ));
});

describe('words', () => {
  test('a metric’s id becomes a row head', () => {
    expect(metricName('freeCashFlow')).toBe('Free cash flow');
    expect(metricName('aiGrossBillings')).toBe('AI gross billings');
    expect(metricName('pe')).toBe('P/E');
  });
  test('segment and measure follow the metric', () =>
    expect(keyName({ metric: 'revenue', measure: 'growthYoY', segment: 'public cloud' })).toBe('Revenue, public cloud, growth y/y'));
  test('a voice says who and with what standing', () => expect(voice({ speaker: 'company', basis: 'reported' })).toBe('company, reported'));
  test('a relation is put into words', () => {
    expect(relationWords('freeCashFlow = cashFromOperations + capitalExpenditure')).toBe('Free cash flow = cash from operations + capital expenditure');
    expect(relationWords('revenue growthYoY = (revenue - revenue[prior]) / |revenue[prior]|')).toBe(
      'Revenue, growth y/y = (revenue − revenue (a year before)) ÷ revenue (a year before)',
    );
    expect(relationWords('targetPrice = targetMultiple x eps[of targetMultiple]')).toBe('Target price = target multiple × EPS');
    expect(relationWords('eps[FY2026] in 2 documents')).toBe('EPS in 2 documents');
    expect(relationWords('cashFromOperations = cashFromOperations (stated twice)')).toBe('Cash from operations (stated twice)');
  });
});
