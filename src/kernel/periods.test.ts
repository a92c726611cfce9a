import { describe, expect, test } from 'vitest';
import {
  canonicalPeriod,
  comparePeriods,
  containsPeriod,
  halvesOf,
  instantPeriod,
  lengthMonths,
  parsePeriod,
  periodBefore,
  quartersOf,
  yearBefore,
  yearsBetween,
  yearsOf,
} from './periods.ts';

// Goal: every period knows the ones beside it.
describe('periods', () => {
  test.each([
    ['FY2026', 'FY2025', 'FY2025'],
    ['2026Q1', '2025Q1', '2025Q4'],
    ['2026H1', '2025H1', '2025H2'],
    ['2026-03', '2025-03', '2026-02'],
    ['2026-01', '2025-01', '2025-12'],
    ['TTM2025Q3', 'TTM2024Q3', 'TTM2025Q2'],
    ['YTD2025Q3', 'YTD2024Q3', null],
    ['2026-05-29', '2025-05-29', null],
    ['NTM', null, null],
    ['12M', null, null],
  ])('%s: a year earlier %s, just before %s', (text, year, before) => {
    expect(yearBefore(text)).toBe(year);
    expect(periodBefore(text)).toBe(before);
  });

  test('the parts of a year', () => {
    expect(quartersOf('FY2026')).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4']);
    expect(quartersOf('2026H2')).toEqual(['2026Q3', '2026Q4']);
    expect(quartersOf('YTD2025Q3')).toEqual(['2025Q1', '2025Q2', '2025Q3']);
    expect(halvesOf('FY2026')).toEqual(['2026H1', '2026H2']);
    expect(yearsOf('FY2025..FY2028')).toEqual(['FY2025', 'FY2026', 'FY2027', 'FY2028']);
  });

  test('one form for periods that mean the same', () => {
    expect(canonicalPeriod('YTD2025Q2')).toBe('2025H1');
    expect(canonicalPeriod('2024Q1..2024Q3')).toBe('YTD2024Q3');
    expect(canonicalPeriod('2024Q1..2024Q4')).toBe('FY2024');
    expect(canonicalPeriod('TTM2025Q4')).toBe('FY2025');
    expect(canonicalPeriod('TTM2025Q3')).toBe('TTM2025Q3');
  });

  test('containment and length, with fiscal years that end in another month', () => {
    expect(containsPeriod('FY2026', '2026Q1')).toBe(true);
    expect(containsPeriod('FY2026', 'FY2026')).toBe(false);
    expect(containsPeriod('FY2026', '2025-11', 9)).toBe(true);
    expect(containsPeriod('FY2026', '2025-11', 12)).toBe(false);
    expect(lengthMonths('FY2025..FY2028')).toBe(48);
    expect(lengthMonths('TTM2025Q3')).toBe(12);
  });

  test('order and distance', () => {
    expect(['FY2026', '2026Q1', '12M', '2025Q4', 'TTM2025Q3'].sort((a, b) => comparePeriods(a, b))).toEqual(['TTM2025Q3', '2025Q4', '2026Q1', 'FY2026', '12M']);
    expect(yearsBetween('FY2025', 'FY2028')).toBe(3);
    expect(yearsBetween('NTM', 'FY2028')).toBeNull();
  });

  test('the day at which a balance stands has one name', () => {
    for (const same of ['FY2025', '2025Q4', '2025H2', '2025-12-31', '2025-12']) expect(instantPeriod(same)).toBe('FY2025');
    for (const same of ['2025Q3', 'YTD2025Q3', 'TTM2025Q3', '2025-09-30', '2025-09-27']) expect(instantPeriod(same)).toBe('2025Q3');
    expect(instantPeriod('2025-03-31', 3)).toBe('FY2025');
    expect(instantPeriod('2025-09-30', 3)).toBe('2026Q2');
    expect(instantPeriod('2024-02-03', 1)).toBe('FY2024');
    expect(instantPeriod('2026-05-15')).toBe('2026-05-15');
    expect(instantPeriod('12M')).toBe('12M');
  });

  test('what nobody knows is kept under its own words', () => {
    expect(parsePeriod('next summer').kind).toBe('other');
    expect(yearsOf('FY2028..FY2025')).toEqual([]);
  });
});
