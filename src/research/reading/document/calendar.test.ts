import { describe, expect, test } from 'vitest';
import { scanPeriods } from '../periods/scan.ts';
import { buildCalendar, endOf, normaliseMonthEnd, periodEnding, type Calendar } from './calendar.ts';

const of = (text: string, date: string | null = null): Calendar => buildCalendar(text, scanPeriods(text), date, 200);

describe('the month in which the year ends', () => {
  test.each([
    ['Revenue for the year ended June 30, 2025 rose.', 6],
    ['fiscal year ending in March. FY25 sales rose.', 3],
    ['Sales grew in 2024.', 12],
    ['First quarter of fiscal 2026, three months ended April 30, 2025.', 1],
    ['Q2 FY26: profit up. Results for the quarter ended 30 September 2025; QoQ is against Q1 FY26.', 3],
    ['12/24 12/25E 12/26E', 12],
    ['9/24 9/25E 9/26E', 9],
  ])('%s', (text, month) => expect(of(text).fiscalYearEndMonth).toBe(month));
});

test('the latest quarter that had ended is the one reported', () => {
  expect(of('Results for 2Q25. Sales rose in 2Q25; we expect more in 3Q25.', '2025-08-01').currentQuarter).toEqual({ year: 2025, quarter: 2 });
});

test('a quarter in the head without a year is the latest one', () => {
  expect(of('Shares slip after Q4. Sales of the fourth quarter rose.', '2026-01-21').currentQuarter).toEqual({ year: 2025, quarter: 4 });
});

test('a year that has not ended is not reported on', () => {
  expect(of('FY2027 outlook: we see growth.', '2026-01-21').currentPeriod).toBeNull();
  expect(of('FY2025 results: sales grew.', '2026-01-21').currentPeriod).toBe('FY2025');
});

test('a half without a year in a dated head is the latest that had ended, not the one it is compared with', () => {
  expect(of('Profit up in the first half, above the first half of 2024. Sales rose.', '2025-07-31').currentPeriod).toBe('2025H1');
});

test('a year that ends in autumn is named after that autumn', () => {
  expect(of('Year to November\nFY2024 FY2025\nfor the year that ended on 28 November 2025', '2026-01-14')).toMatchObject({ fiscalYearEndMonth: 11, fiscalYearOffset: 0 });
});

describe('the period that ends in a month', () => {
  const june = { fiscalYearEndMonth: 6, fiscalYearOffset: 0 };
  test.each([
    [2025, 9, 3, '2026Q1'],
    [2025, 12, 3, '2026Q2'],
    [2026, 6, 12, 'FY2026'],
    [2025, 12, 6, '2026H1'],
    [2026, 3, 9, '2026Q1..2026Q3'],
    [2025, 12, 12, 'TTM2026Q2'],
  ])('%i-%i over %i months', (year, month, length, period) => expect(periodEnding(june, year, month, null, length)).toBe(period));
});

test('a year of 53 weeks may end in the first days of the next month', () => {
  expect(normaliseMonthEnd(2026, 1, 3)).toEqual({ year: 2025, month: 12 });
  expect(normaliseMonthEnd(2025, 8, 31)).toEqual({ year: 2025, month: 8 });
});

test.each([
  ['2025Q1', '2025-03-31'],
  ['2025H1', '2025-06'],
  ['FY2025', '2025-12-31'],
])('%s ends in %s', (period, end) => expect(endOf(period, { fiscalYearEndMonth: 12, fiscalYearOffset: 0 }).startsWith(end)).toBe(true));

// Goal: a British trading update names the day that weeks end on, without its year.
test('weeks to a day without a year ended last before the text was written', () => {
  const text = 'The year ends in March. Sales grew in the 13 weeks to 27 June and in the 52 weeks to 28 March 2026.';
  const calendar = of(text, '2026-07-21');
  expect(calendar.fiscalYearEndMonth).toBe(3);
  expect(calendar.currentQuarter).toEqual({ year: 2027, quarter: 1 });
});
