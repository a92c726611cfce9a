import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const release = (table: string): string[] =>
  factsOf(`Orle Metals Limited\n(Stock Code: 2020)\nANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER 2025\nThe board announces the audited results.\n\n${table}\n`);

// Goal: the statements of a release are read whoever draws them up.
test('units under the years, and a column of notes', () => {
  expect(
    release(
      'CONSOLIDATED STATEMENT OF PROFIT OR LOSS\nNote 2025 2024\nRMB’000 RMB’000\nRevenue 4 3,912,436 3,650,118\nCost of sales (2,020,871) (1,909,012)\nOther income 5 142,308 131,590',
    ),
  ).toEqual([
    '3,912,436 = revenue FY2025',
    '3,650,118 = revenue FY2024',
    '(2,020,871) = costOfRevenue FY2025',
    '(1,909,012) = costOfRevenue FY2024',
    '142,308 = otherIncome FY2025',
    '131,590 = otherIncome FY2024',
  ]);
});

test('two lengths over years that repeat', () => {
  expect(
    release(
      ' Three Months Ended September 30,  Nine Months Ended September 30,\n 2025 2024  2025 2024\nNet sales $ 548,312 $ 474,236  $ 1,576,408 $ 1,389,547\nGross profit 157,894 134,362  454,478 391,526',
    ),
  ).toEqual([
    '$ 548,312 = revenue 2025Q3',
    '$ 474,236 = revenue 2024Q3',
    '$ 1,576,408 = revenue 2025Q1..2025Q3',
    '$ 1,389,547 = revenue 2024Q1..2024Q3',
    '157,894 = grossProfit 2025Q3',
    '134,362 = grossProfit 2024Q3',
    '454,478 = grossProfit 2025Q1..2025Q3',
    '391,526 = grossProfit 2024Q1..2024Q3',
  ]);
});

test('a unit in words over the labels, and a change at the end', () => {
  expect(release('Cuenta de resultados\nMillones de euros 1S 2025 1S 2024 Var.\nVentas 1.187,4 1.160,4 2,3 %\nBeneficio neto 120,4 99,6 20,9 %')).toEqual([
    '1.187,4 = revenue 2025H1',
    '1.160,4 = revenue 2024H1',
    '2,3 % = revenue/growthYoY 2025H1',
    '120,4 = netIncome 2025H1',
    '99,6 = netIncome 2024H1',
    '20,9 % = netIncome/growthYoY 2025H1',
  ]);
});

test('names of lines over pairs of an amount and its change, rows that are days, triangles for minus', () => {
  expect(
    factsOf(
      'February 5, 2026\nSummary of Financial Results for the Nine Months Ended December 31, 2025 (Consolidated)\nCompany name: Orle corporation (TSE Prime: 6845)\n\n Net sales Ordinary income Net income attributable to\nowners of parent\n Millions of yen % Millions of yen % Millions of yen %\nNine months ended\nDecember 31, 2025 217,486 2.8 29,604 7.2 20,412 △26.4\nDecember 31, 2024 211,563 4.1 27,615 14.5 27,740 40.2\n',
    ),
  ).toEqual([
    '217,486 = revenue 2026Q1..2026Q3',
    '2.8 = revenue/growthYoY 2026Q1..2026Q3',
    '29,604 = ordinaryIncome 2026Q1..2026Q3',
    '7.2 = ordinaryIncome/growthYoY 2026Q1..2026Q3',
    '20,412 = netIncome 2026Q1..2026Q3',
    '△26.4 = netIncome/growthYoY 2026Q1..2026Q3',
    '211,563 = revenue 2025Q1..2025Q3',
    '4.1 = revenue/growthYoY 2025Q1..2025Q3',
    '27,615 = ordinaryIncome 2025Q1..2025Q3',
    '14.5 = ordinaryIncome/growthYoY 2025Q1..2025Q3',
    '27,740 = netIncome 2025Q1..2025Q3',
    '40.2 = netIncome/growthYoY 2025Q1..2025Q3',
  ]);
});
