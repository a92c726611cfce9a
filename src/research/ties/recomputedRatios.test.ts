import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import { recomputedRatios } from './recomputedRatios.ts';

/** Equity 400 → 500 → 600, receivables 80 → 100 → 120. */
const note = (ratios: string): string => `Orle Metals (ORLE US)
Harbour Research, 12 May 2026

Income statement (USD mn)    2024A    2025A    2026E
Revenue                      900.0  1,000.0  1,100.0
Net income                    50.0     60.0     88.0

Balance sheet (USD mn)       2024A    2025A    2026E
Accounts receivable           80.0    100.0    120.0
Total assets                 800.0    900.0  1,000.0
Common shareholders' equity  400.0    500.0    600.0

Ratios                       2024A    2025A    2026E
${ratios}
`;
const found = (ratios: string, metric: string) =>
  recomputedRatios(readingOf(note(ratios)))
    .filter((one) => one.fact.metric === metric)
    .map(({ fact, verdict, recomputed, convention }) => `${fact.period} ${verdict} ${recomputed === null ? '–' : recomputed.middle.toFixed(2)} ${convention ?? ''}`);

// Goal: the convention is the one under which the printed years tie, and what ties under none keeps its distance.
describe('a printed ratio', () => {
  test('on average equity', () => {
    // 60 ÷ 450, 88 ÷ 550
    expect(found('ROE (%)                         –     13.3     16.0', 'roe')).toEqual(['FY2025 ties 13.33 average balances', 'FY2026 ties 16.00 average balances']);
  });

  test('on closing equity', () => {
    // 60 ÷ 500, 88 ÷ 600
    expect(found('ROE (%)                         –     12.0     14.7', 'roe')).toEqual(['FY2025 ties 12.00 closing balances', 'FY2026 ties 14.67 closing balances']);
  });

  test('in days of a year of 360 of them, on what stood at its end', () => {
    // 100 ÷ 1,000 × 360, 120 ÷ 1,100 × 360
    expect(found('Receivable days                 –     36.0     39.3', 'receivableDays')).toEqual([
      'FY2025 ties 36.00 closing balances, 360 days',
      'FY2026 ties 39.27 closing balances, 360 days',
    ]);
  });

  test('that ties under none is off, with its distance', () => {
    const [one, two] = recomputedRatios(readingOf(note('ROE (%)                         –     13.3     17.9'))).filter(({ fact }) => fact.metric === 'roe');
    expect(one).toMatchObject({ verdict: 'ties', difference: expect.closeTo(-100 / 3 / 1000, 6) as number });
    expect(two!.verdict).toBe('off');
    expect(two!.difference).toBeCloseTo(17.9 - (88 / 550) * 100, 9);
  });

  test('whose lines are not printed is not recomputed', () => {
    expect(found('Inventory days                  –     41.0     42.0', 'inventoryDays')).toEqual(['FY2025 not recomputed – ', 'FY2026 not recomputed – ']);
  });

  test('says what its formula would need', () => {
    const lacksOf = (ratios: string, metric: string) =>
      recomputedRatios(readingOf(note(ratios)))
        .filter(({ fact }) => fact.metric === metric)
        .map(({ lacks }) => lacks.map(({ name, period }) => `${name} ${period}`).join(', '));
    expect(lacksOf('Inventory days                  –     41.0     42.0', 'inventoryDays')).toEqual(['inventory FY2025', 'inventory FY2026']);
    expect(lacksOf('ROE (%)                         –     13.3     16.0', 'roe')).toEqual(['', '']);
  });

  test('that is printed twice is recomputed in both places', () => {
    const rows = recomputedRatios(
      readingOf(note('ROE (%)                         –     13.3     16.0').replace('Income statement', 'We see ROE of 16.0% in 2026E.\n\nIncome statement')),
    ).filter(({ fact }) => fact.metric === 'roe' && fact.period === 'FY2026');
    expect(rows.map(({ verdict, recomputed }) => [verdict, recomputed?.middle])).toEqual([
      ['ties', 16],
      ['ties', 16],
    ]);
  });
});

describe('a ratio of a part of the company', () => {
  const text = `Orle Metals (NYSE: ORLE) reports its third quarter
New York, 28 October 2025

Net sales were $500.0 million. Operating income was $70.0 million, or 14.0% of net sales.

Wire Group net sales were $400.0 million. Segment operating income was $80.0 million, equal to 20.0% of segment sales.
`;
  // Goal: 80 / 400, never 70 / 500.
  test('is never worked out from the lines of the whole', () => {
    const margins = recomputedRatios(readingOf(text)).filter(({ fact }) => fact.metric === 'operatingMargin');
    expect(margins.map(({ fact, verdict }) => `${String(fact.value)} ${verdict}`)).toContain('14 ties');
    expect(margins.filter(({ verdict }) => verdict === 'off')).toEqual([]);
  });
});

// Goal: 60 / 1,000 with the sales that the same house prints in an older note.
test('a ratio is worked out with lines that the same speaker prints elsewhere', () => {
  const older = { ...readingOf(note('')), name: 'older.txt' };
  const newer = readingOf(`Orle Metals (ORLE US)\nHarbour Research, 20 June 2026\n\nUSD mn          2025A\nNet income       60.0\nNet margin (%)    6.0\n`);
  const of = (others: Parameters<typeof recomputedRatios>[1]) => recomputedRatios(newer, others).find(({ fact }) => fact.metric === 'netMargin');
  expect(of([])?.verdict).toBe('not recomputed');
  expect(of([older])).toMatchObject({ verdict: 'ties' });
  expect(of([older])!.members.some(({ document }) => document === 'older.txt')).toBe(true);
});
