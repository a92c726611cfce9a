import { describe, expect, test } from 'vitest';
import { explainProblem, type Result } from '../../kernel/problem.ts';
import type { ModelFact } from '../model/printed.ts';
import { historyOf, peerChoices, peersOf, type Company } from './libraryMultiples.ts';

const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
};
let place = 0;
/** One printed figure of an invented company. */
function said(metric: string, period: string | null, value: number, more: Partial<ModelFact> = {}): ModelFact {
  place += 10;
  return {
    id: `f${place}`,
    start: place,
    end: place + 4,
    quote: String(value),
    company: 'X',
    metric,
    measure: 'level',
    period,
    value,
    unit: 'x',
    interval: { low: null, high: null },
    basis: 'estimate',
    speaker: 'Harbour Research',
    document: 'note.txt',
    asOf: '2026-03-01',
    ...more,
  };
}
const company = (name: string, multiple: number | null, growth: number | null): Company => ({
  company: name,
  name,
  facts: [
    ...(multiple === null ? [] : [said('evToRevenue', 'FY2026', multiple)]),
    ...(growth === null ? [] : [said('revenue', 'FY2025', 100, { unit: 'USD mn', basis: 'reported' }), said('revenue', 'FY2026', 100 + growth, { unit: 'USD mn' })]),
  ],
});

describe('peers out of printed multiples', () => {
  // Goal: multiples of 1 + growth ÷ 10 lie on a line: intercept 1, slope 10 for growth as a fraction, R² 1.
  test('the line of the others, what it gives for the company, and the quartiles without it', () => {
    const found = got(
      peersOf([company('A', 2, 10), company('B', 3, 20), company('C', 4, 30), company('D', 5, 40), company('E', 6, 50), company('Own', 9, 25)], 'Own', 'evToRevenue', 'FY2026'),
    );
    expect(found.onGrowth).toMatchObject({ count: 5, intercept: expect.closeTo(1, 9), slope: expect.closeTo(10, 9), rSquared: expect.closeTo(1, 9) });
    expect(found.atGrowth).toBeCloseTo(3.5, 9);
    expect(found.spread).toMatchObject({ count: 5, lowerQuartile: 3, median: 4, upperQuartile: 5 });
    expect(found.rows.map((row) => row.company)).toEqual(['Own', 'E', 'D', 'C', 'B', 'A']);
    expect(found.rows[0]!.growth).toMatchObject({ how: 'computed' });
    expect(found.reason).toBeNull();
  });

  test('too few say so', () => {
    const three = [company('A', 2, 10), company('B', 3, 20), company('C', 5, 30), company('Own', null, null)];
    expect(got(peersOf(three, 'Own', 'evToRevenue', 'FY2026')).reason).toContain('a line through 3 peers explains little');
    const two = got(peersOf(three.slice(1), 'Own', 'evToRevenue', 'FY2026'));
    expect(two.onGrowth).toBeNull();
    expect(two.reason).toBe('2 peers have both multiple and growth; a line needs three that grow at different rates');
    expect(got(peersOf([company('Own', 4, 3)], 'Own', 'evToRevenue', 'FY2026')).reason).toBe('no other company of the library has EV/Sales of FY2026');
  });

  test('a price over printed earnings stands where no multiple is printed, in one currency only', () => {
    const priced = (currency: string): Company => ({
      company: 'P',
      name: 'P',
      facts: [said('sharePrice', '2026-03-01', 30, { unit: 'USD/share', basis: 'price' }), said('eps', 'FY2026', 2, { unit: `${currency}/share` })],
    });
    const rows = (currency: string) => got(peersOf([priced(currency), company('Own', 1, 1)], 'Own', 'pe', 'FY2026')).rows;
    expect(rows('USD')[0]!.multiple).toMatchObject({ value: 15, how: 'computed' });
    expect(rows('CNY').map((row) => row.company)).toEqual(['Own']);
  });

  test('what most have, the company among them, is looked at first; targets and replaced figures are none of it', () => {
    const choices = peerChoices(
      [
        { company: 'Own', name: 'Own', facts: [said('pe', 'FY2026', 10), said('pe', 'FY2027', 9), said('ps', 'FY2026', 3, { basis: 'target' })] },
        { company: 'A', name: 'A', facts: [said('pe', 'FY2027', 12), said('evToEbitda', 'TTM2025Q4', 8), said('pe', 'FY2026', 7, { vintage: 'old' })] },
        { company: 'B', name: 'B', facts: [said('evToEbitda', 'TTM2025Q3', 8)] },
      ],
      'Own',
    );
    expect(choices.map(({ multiple, period, count }) => [multiple, period, count])).toEqual([
      ['pe', 'FY2027', 2],
      ['evToEbitda', 'trailing', 2],
      ['pe', 'FY2026', 1],
    ]);
  });
});

describe('history of a multiple', () => {
  // Goal: 10, 12 and 14 have a mean of 12 and a standard deviation of 2, so that 14 lies one above.
  test('the year that runs on the day, day by day, with its bands', () => {
    const days = [
      ['2025-02-01', 'FY2025', 10],
      ['2025-08-01', 'FY2025', 12],
      ['2026-02-01', 'FY2026', 14],
    ] as const;
    const facts = days.flatMap(([asOf, period, value]) => [said('pe', period, value, { asOf }), said('pe', 'FY2027', 5, { asOf })]);
    const found = got(historyOf(facts, 'pe', 12));
    expect(found.points.map(({ date, value }) => [date, value])).toEqual(days.map(([asOf, , value]) => [asOf, value]));
    expect(found.bands!.levels).toEqual([8, 10, 12, 14, 16]);
    expect(found.deviations).toBeCloseTo(1, 12);
    expect(got(historyOf(facts.slice(0, 2), 'pe', 12)).reason).toBe('one document gives P/E; a band needs three');
  });

  // Goal: two houses on one day are two numbers; a day on which only a price is printed stands for the price over what was known to be earned.
  test('each speaker of a day, and prices over what was known by then', () => {
    const price = (asOf: string, value: number, unit = 'USD/share') => said('sharePrice', asOf, value, { asOf, unit, basis: 'price' });
    const facts = [
      said('pe', 'FY2025', 10, { asOf: '2025-02-01', speaker: 'Alder' }),
      said('pe', 'FY2025', 11, { asOf: '2025-02-01', speaker: 'Birch' }),
      said('eps', 'FY2025', 2, { asOf: '2025-02-01', unit: 'USD/share' }),
      said('eps', 'FY2025', 2.5, { asOf: '2025-06-01', unit: 'USD/share' }),
      price('2025-02-01', 99),
      price('2025-05-01', 30),
      price('2025-07-01', 30),
      price('2025-08-01', 30, 'USD/ADS'),
      price('2025-09-01', 30, 'CNY/share'),
    ];
    expect(got(historyOf(facts, 'pe', 12)).points.map(({ date, value, how }) => [date, value, how])).toEqual([
      ['2025-02-01', 10, 'printed'],
      ['2025-02-01', 11, 'printed'],
      ['2025-05-01', 15, 'computed'],
      ['2025-07-01', 12, 'computed'],
    ]);
  });

  test('past years at today’s price are no history; at prices of their own they are', () => {
    const at = (multiple: number): readonly ModelFact[] => [
      said('sharePrice', '2026-03-01', 30, { unit: 'USD/share', basis: 'price' }),
      ...['FY2023', 'FY2024', 'FY2025'].flatMap((year) => [said('pe', year, multiple, { basis: 'reported' }), said('eps', year, 2, { unit: 'USD/share', basis: 'reported' })]),
    ];
    expect(got(historyOf(at(15), 'pe', 12)).points).toEqual([]);
    expect(got(historyOf(at(20), 'pe', 12)).points.map(({ date }) => date)).toEqual(['FY2023', 'FY2024', 'FY2025']);
  });
});
