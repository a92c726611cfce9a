import { describe, expect, test } from 'vitest';
import { factsOf, readingOf } from '../testing/readText.ts';

const release = (tables: string): string =>
  `Orle Wholesale Corporation Reports Fourth Quarter and Fiscal Year 2025 Operating Results\n\nSept. 25, 2025 — Orle Wholesale Corporation (NYSE: ORW) today announced its results for the 16-week fourth quarter and the 52-week fiscal year ended August 31, 2025.\n\n${tables}\n`;
const income = (weeks: string): string =>
  release(
    `CONSOLIDATED STATEMENTS OF INCOME\n(dollars in millions, except per share data) (unaudited)\n${weeks}                       August 31,  September 1,   August 31,  September 1,\n                          2025         2024          2025         2024\nNet sales              $ 8,432     $ 7,185      $ 26,925    $ 24,625\nOperating income           341         302         1,083         928\nNET INCOME PER COMMON SHARE:\nBasic                  $  5.88     $  5.30      $  18.24    $  16.59\nDiluted                $  5.87     $  5.29      $  18.21    $  16.56\nShares used in calculation (000's):\nBasic                   43,879      43,942        43,985      43,914\nDiluted                 44,704      44,977        44,757      44,759\n\nCONSOLIDATED BALANCE SHEETS\n                          August 31,  September 1,\n                             2025         2024\nCash and cash equivalents $ 1,161      $   906\nTOTAL ASSETS              $ 7,099      $ 6,831`,
  );

// Goal: a statement of flows is of periods, though its heads print days and the line that says how long is torn.
describe('flows under days', () => {
  const torn = '                        16 Weeks Ended   17 Weeks...\n';
  test.each([
    ['no line of lengths', ''],
    ['a torn line of lengths', torn],
    ['a whole line of lengths', '                        16 Weeks Ended              52 Weeks Ended\n'],
  ])('%s', (_form, weeks) =>
    expect(
      factsOf(income(weeks))
        .slice(0, 4)
        .map((f) => f.split(' = ')[1]!.split(' ').at(-1)),
    ).toEqual(['2025Q4', '2024Q4', 'FY2025', 'FY2024']),
  );

  test('shares under their sub-header are shares, and money of a statement without a caption is in the scale of the others', () => {
    const { facts, info } = readingOf(income(torn));
    const units = (metric: string): string[] => facts.filter((f) => f.metric === metric).map((f) => f.unit);
    expect(new Set(units('basicShares'))).toEqual(new Set(['count thousand']));
    expect(units('dilutedShares')).toHaveLength(4);
    expect(units('cash')).toEqual(['USD mn', 'USD mn']);
    expect(facts.filter((f) => f.metric === 'cash').map((f) => f.period)).toEqual(['2025-08-31', '2024-09-01']);
    expect(info.companies[0]?.name).toBe('Orle Wholesale');
  });

  test.each([
    'Weighted average shares outstanding (in thousands):',
    'Shares used in computing net income per share:',
    'Average number of common shares (millions)',
    'Number of shares used in per share calculations',
  ])('%s', (head) => expect(factsOf(income('').replace("Shares used in calculation (000's):", head)).filter((f) => /(?:basic|diluted)Shares/.test(f))).toHaveLength(8));
});

// Goal: rows that are parts take what is measured from the title, whatever period stands in it and however the part is written.
test.each(['Comparable sales for the fourth quarter:', 'Comparable sales, fourth quarter 2025'])('%s', (title) =>
  expect(
    readingOf(
      release(
        `${title}\n                        16 Weeks    Adjusted*\nU.S.                      5.1%        6.0%\nCanada                    6.3%        8.3%\nTotal Company             5.7%        6.4%`,
      ),
    ).facts.map((f) => `${f.segment ?? '-'} ${f.metric} ${f.value}`),
  ).toEqual(['U.S. comparableSales 5.1', 'U.S. comparableSales 6', 'Canada comparableSales 6.3', 'Canada comparableSales 8.3', '- comparableSales 5.7', '- comparableSales 6.4']),
);

// Goal: a company is called as sentences call it.
test.each([
  ['ORLE METALS (ORLE US, Outperform, TP $600)\n\nOrle Metals makes wire.\n', 'Orle Metals'],
  ['Orle Metals Announces Record Third Quarter Earnings\n\nOrle Metals (NYSE: ORLE) said sales rose 4%.\n', 'Orle Metals'],
])('%s', (text, name) => expect(readingOf(text).info.companies[0]?.name).toBe(name));

test('a unit that ends every line is no company', () =>
  expect(readingOf('company,metric,period,value,unit\nOrle,EPS,FY2026,15.75,USD\nBrack,EPS,FY2026,3.20,USD\n').info.companies.map((c) => c.name)).not.toContain('USD'));
