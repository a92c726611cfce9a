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

test('a forecast before and after, what lies between, and the year before', () => {
  expect(
    factsOf(
      'May 12, 2026\nSummary of Financial Results for the Year Ended March 31, 2026 (Consolidated)\nCompany name: Orle corporation (TSE Prime: 6845)\n\n(2) Financial position\n Total assets Net assets Equity ratio\n Millions of yen Millions of yen %\nAs of March 31, 2026 312,480 242,906 76.8\n\n3. Forecast for the fiscal year ending March 31, 2027 (revised today)\n Net sales Operating income Net income* EPS (yen)\nPrevious forecast (A) 305,000 42,500 31,000 59.10\nRevised forecast (B) 307,000 44,000 32,000 61.15\nChange (B-A) 2,000 1,500 1,000\nChange (%) 0.7 3.5 3.2\nYear-on-year (%) 2.2 6.0 △21.9\n(Reference) FY ended March 31, 2026 300,378 41,503 40,955 77.18\n',
    ),
  ).toEqual([
    '312,480 = totalAssets 2026-03-31',
    '242,906 = totalEquity 2026-03-31',
    '76.8 = equityRatio 2026-03-31',
    '305,000 = revenue FY2027',
    '42,500 = operatingIncome FY2027',
    '31,000 = netIncome FY2027',
    '59.10 = eps FY2027',
    '307,000 = revenue FY2027',
    '44,000 = operatingIncome FY2027',
    '32,000 = netIncome FY2027',
    '61.15 = eps FY2027',
    '2,000 = revenue/revision FY2027',
    '1,500 = operatingIncome/revision FY2027',
    '1,000 = netIncome/revision FY2027',
    '0.7 = revenue/revision FY2027',
    '3.5 = operatingIncome/revision FY2027',
    '3.2 = netIncome/revision FY2027',
    '2.2 = revenue/growthYoY FY2027',
    '6.0 = operatingIncome/growthYoY FY2027',
    '△21.9 = netIncome/growthYoY FY2027',
    '300,378 = revenue FY2026',
    '41,503 = operatingIncome FY2026',
    '40,955 = netIncome FY2026',
    '77.18 = eps FY2026',
  ]);
});

test('days of a balance sheet one a line, the first marked as unaudited', () => {
  expect(
    release(
      'CONDENSED CONSOLIDATED BALANCE SHEETS\n(in thousands)\n September 30, 2025 (Unaudited)\nDecember 31, 2024\nASSETS\nInventories 371,885 331,027\nTotal assets $ 1,795,845 $ 1,612,077',
    ),
  ).toEqual(['371,885 = inventory 2025-09-30', '331,027 = inventory 2024-12-31', '$ 1,795,845 = totalAssets 2025-09-30', '$ 1,612,077 = totalAssets 2024-12-31']);
});

test('parts of the group by name, then by initials, and the whole', () => {
  expect(
    release(
      'Net sales by segment (millions of yen)\nSegment\tFY2024\tFY2025\nBuilding Works (BW)\t94,130\t98,742\nLife Systems (LS)\t38,862\t41,118\nConsolidated\t132,992\t139,860\n\nSegment profit (millions of yen)\nSegment\tFY2024\tFY2025\nBW\t11,990\t13,920\nLS\t2,790\t2,998',
    ),
  ).toEqual([
    '94,130 = segmentRevenue FY2024',
    '98,742 = segmentRevenue FY2025',
    '38,862 = segmentRevenue FY2024',
    '41,118 = segmentRevenue FY2025',
    '132,992 = revenue FY2024',
    '139,860 = revenue FY2025',
    '11,990 = segmentOperatingIncome FY2024',
    '13,920 = segmentOperatingIncome FY2025',
    '2,790 = segmentOperatingIncome FY2024',
    '2,998 = segmentOperatingIncome FY2025',
  ]);
});
