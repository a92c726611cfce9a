import { describe, expect, test } from 'vitest';
import type { Calendar } from '../document/calendar.ts';
import { resolve } from '../document/calendar.ts';
import { scanPeriods } from './scan.ts';

const calendar: Calendar = {
  fiscalYearEndMonth: 12,
  fiscalYearOffset: 0,
  date: '2025-08-20',
  currentQuarter: { year: 2025, quarter: 2 },
  currentPeriod: null,
  currentYear: 2025,
  lastDays: new Map(),
  lastFiscalYear: 2024,
};

const read = (text: string): (string | null)[] => scanPeriods(text).map((m) => resolve(m, calendar));

describe('periods that name their year', () => {
  test.each([
    ['1Q26', '2026Q1'],
    ['Q3 2025', '2025Q3'],
    ["4Q'24", '2024Q4'],
    ['F2Q25', '2025Q2'],
    ['third quarter of 2024', '2024Q3'],
    ['first half of 2023', '2023H1'],
    ['2H25', '2025H2'],
    ['1S 2025', '2025H1'],
    ['1HY26', '2026H1'],
    ['H1/2025', '2025H1'],
    ['Q3/2025', '2025Q3'],
    ['1Q CY26', '2026Q1'],
    ['Q1–Q3 2025', '2025Q1..2025Q3'],
    ['January to September 2025', '2025Q1..2025Q3'],
    ['9MFY26', '2026Q1..2026Q3'],
    ['full-year 2025', 'FY2025'],
    ['9M25', '2025Q1..2025Q3'],
    ['FY26E', 'FY2026'],
    ['fiscal 2024', 'FY2024'],
    ['2027E', 'FY2027'],
    ['in 2023', 'FY2023'],
    ['2025-2028', 'FY2025..FY2028'],
    ['FY25–FY28E', 'FY2025..FY2028'],
    ['from 2024 to 2030', 'FY2024..FY2030'],
    ['12/26E', 'FY2026'],
    ['29 May 2026', '2026-05-29'],
    ['March 4, 2024', '2024-03-04'],
    ['2024-11-30', '2024-11-30'],
    ['2026年第一季度', '2026Q1'],
    ['primo trimestre 2026', '2026Q1'],
    ['premier semestre 2025', '2025H1'],
    ['three months ended June 30, 2025', '2025Q2'],
    ['year ended December 31, 2024', 'FY2024'],
    ['the year that ended on 31 December 2024', 'FY2024'],
    ['six months ended 30 June 2025', '2025H1'],
    ['TTM (Q3 2025)', 'TTM2025Q3'],
    ['9M FY3/26', '2026Q1..2026Q3'],
    ['2Q FY3/26', '2026Q2'],
    ['FY3/27E', 'FY2027'],
    ['Half to Dec-25', '2025H2'],
    ['nine months to June', '2025Q1..2025Q3'],
    ['the March quarter of 2026', '2026Q1'],
    ['June half-year 2025', '2025H1'],
    ['Sales CAGR 25-27e (%)', 'FY2025..FY2027'],
    ['3Q3/26E', '2026Q3'],
    ['Q3 FY3/26', '2026Q3'],
    ['FY26 Q3', '2026Q3'],
    ['FY3/26 1H', '2026H1'],
    ["Q3'FY26", '2026Q3'],
    ['25Q3', '2025Q3'],
    ['1Q-3Q25', '2025Q1..2025Q3'],
    ['F2027E', 'FY2027'],
    ['FYE3/26', 'FY2026'],
    ['FY Mar-26', 'FY2026'],
    ['by YE26E', 'FY2026'],
    ['LTM Sep-25', 'TTM2025Q3'],
    ['26E EPS', 'FY2026'],
    ['Dec quarter 2025', '2025Q4'],
  ])('%s is %s', (text, period) => expect(read(text)).toEqual([period]));
});

describe('periods that lean on the document', () => {
  test.each([
    ['second quarter', '2025Q2'],
    ['for the year', 'FY2025'],
    ['ended the year with', 'FY2025'],
    ['current-year', 'FY2025'],
    ['next quarter', '2025Q3'],
    ['last fiscal year', 'FY2024'],
    ['trailing twelve months', 'TTM2025Q2'],
    ['12-month', '12M'],
    ['next twelve months', 'NTM'],
    ['in June', '2025-06'],
  ])('%s is %s', (text, period) => expect(read(text)).toEqual([period]));
});

describe('numbers that are no periods', () => {
  test.each([
    '$2,025 a share',
    '2025.5 points',
    'they may sell',
    'grew 2024%',
    'the Q&A',
    '19 cars',
    'cost US$45m',
    'A$12-14m a site',
    'some 45m of it',
    'le 24e arrondissement',
    'the model 26E jets',
    'unit 24A is let',
  ])('%s', (text) => expect(read(text).filter((p) => p !== null)).toEqual([]));
});

test('estimates and actuals keep their mark', () => {
  expect(scanPeriods('FY24A FY25E 1Q26E').map((m) => m.mark)).toEqual(['A', 'E', 'E']);
});
