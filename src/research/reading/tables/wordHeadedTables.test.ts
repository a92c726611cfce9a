import { expect, test } from 'vitest';
import { factsOf, readingOf } from '../testing/readText.ts';

const note = (table: string): string[] => factsOf(`Marlow Securities\n26 February 2026\n\nOrle Metals (ORL LN)\nA note on copper.\n\n${table}\n`);

// Goal: a table whose heads are words alone is its own, wherever it stands.
test('words set apart over the cells end the table before and head the next', () => {
  const facts = note(
    'Estimates (€m)     FY25A    FY26E\nRevenue            1,860    2,620\nNet profit         804      590\n\nSum of the parts               Equity value (€bn)   Per share (€)\nSmelters                                 38.4            5.42\nMines                                     9.9            1.40\nTotal                                    48.3            6.82',
  );
  expect(facts).toEqual(expect.arrayContaining(['2,620 = revenue FY2026', '38.4 = equityValue -', '5.42 = fairValue -', '48.3 = equityValue -', '6.82 = fairValue -']));
});

test('houses in rows under a title of targets', () => {
  expect(note('Where the houses stand (12-month targets, pence)\nBroker\tView\tNew\tOld\nHollis Brandt\tNeutral\t400\t465\nArdley Fenwick\tBuy\t520\t505')).toEqual([
    '400 = targetPrice 12M',
    '465 = targetPrice 12M',
    '520 = targetPrice 12M',
    '505 = targetPrice 12M',
  ]);
});

test('rows of years under a title of nine months, and their change', () => {
  expect(note('Unit sales, 9M (thousand)\nJapan   Europe   Total\nFY25   1,497   2,237   3,734\nFY24   1,436   2,032   3,468\nchange (%)   4.2   10.1   7.7')).toEqual([
    '1,497 = volume 2025Q1..2025Q3',
    '2,237 = volume 2025Q1..2025Q3',
    '3,734 = volume 2025Q1..2025Q3',
    '1,436 = volume 2024Q1..2024Q3',
    '2,032 = volume 2024Q1..2024Q3',
    '3,468 = volume 2024Q1..2024Q3',
    '4.2 = volume/growthYoY 2025Q1..2025Q3',
    '10.1 = volume/growthYoY 2025Q1..2025Q3',
    '7.7 = volume/growthYoY 2025Q1..2025Q3',
  ]);
});

test('a table without a unit has that of the tables beside it', () => {
  const { facts } = readingOf(
    'February 5, 2026\nSummary of Financial Results for the Nine Months Ended December 31, 2025 (Consolidated)\nCompany name: Orle corporation (TSE Prime: 6845)\n\n Net sales Operating income Net income\n Millions of yen % Millions of yen % Millions of yen %\nNine months ended\nDecember 31, 2025 217,486 2.8 29,604 7.2 20,412 9.4\nDecember 31, 2024 211,563 4.1 27,615 14.5 18,660 4.2\n\n3. Forecast for the fiscal year ending March 31, 2026\n Net sales Operating income Net income EPS (yen)\nPrevious forecast (A) 305,000 42,500 31,000 59.10\nRevised forecast (B) 307,000 44,000 32,000 61.15\n',
  );
  expect(facts.filter((f) => f.period === 'FY2026').map((f) => `${f.quote} ${f.unit}`)).toEqual([
    '305,000 JPY mn',
    '42,500 JPY mn',
    '31,000 JPY mn',
    '59.10 JPY/share',
    '307,000 JPY mn',
    '44,000 JPY mn',
    '32,000 JPY mn',
    '61.15 JPY/share',
  ]);
});

test('a long label that goes on in the next line does not end its table', () => {
  expect(
    note(
      'Balance sheet (US$ mn)\n2025A 2024A\nInventories 1,005 912\nTime deposits held at banks with original\nmaturity over three months 612 520\nCash and cash equivalents 1,368 1,421',
    ),
  ).toEqual(expect.arrayContaining(['1,368 = cash FY2025', '1,421 = cash FY2024']));
});

test('columns torn apart in another language, the last a change, under a title of areas', () => {
  expect(note('Ventas por área geográfica (M€)\nSur\nNorte\nTotal\n1S 2025\n338,2\n153,6\n491,8\n1S 2024\n333,5\n154,9\n488,4\nEvolución\n1,4 %\n(0,8 %)\n0,7 %')).toEqual([
    '338,2 = segmentRevenue 2025H1',
    '153,6 = segmentRevenue 2025H1',
    '491,8 = revenue 2025H1',
    '333,5 = segmentRevenue 2024H1',
    '154,9 = segmentRevenue 2024H1',
    '488,4 = revenue 2024H1',
    '1,4 % = segmentRevenue/growthYoY 2025H1',
    '(0,8 %) = segmentRevenue/growthYoY 2025H1',
    '0,7 % = revenue/growthYoY 2025H1',
  ]);
});
