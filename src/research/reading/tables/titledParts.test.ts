import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const note = (table: string): string[] => factsOf(`Marlow Securities\n26 February 2026\n\nOrle Metals (ORL LN)\nA note on copper.\n\n${table}\n`);

// Goal: what a table's title names is measured in rows that name nothing but parts.
test('rows of short names under a title that is a line are its parts, and their total the line', () => {
  expect(
    note(
      'Segment profit (millions of yen)\nSegment\tFY24A\tFY25A\tChange\tChange (%)\nBA\t11,990\t13,920\t1,930\t16.1\nAA\t11,725\t12,006\t281\t2.4\nConsolidated\t23,715\t25,926\t2,211\t9.3',
    ),
  ).toEqual([
    '11,990 = segmentOperatingIncome FY2024',
    '13,920 = segmentOperatingIncome FY2025',
    '1,930 = segmentOperatingIncome/changeYoY FY2025',
    '16.1 = segmentOperatingIncome/growthYoY FY2025',
    '11,725 = segmentOperatingIncome FY2024',
    '12,006 = segmentOperatingIncome FY2025',
    '281 = segmentOperatingIncome/changeYoY FY2025',
    '2.4 = segmentOperatingIncome/growthYoY FY2025',
    '23,715 = operatingIncome FY2024',
    '25,926 = operatingIncome FY2025',
    '2,211 = operatingIncome/changeYoY FY2025',
    '9.3 = operatingIncome/growthYoY FY2025',
  ]);
});

test('a numbered title set apart from its words is no head', () => {
  expect(note('Exhibit 1:\tOrle: 4Q25 results\n(US$ mn)\t4Q25A\t3Q25A\tQoQ\nRevenue\t61,810\t59,127\t4.5%\nGross profit\t18,977\t17,620\t7.7%')).toEqual([
    '61,810 = revenue 2025Q4',
    '59,127 = revenue 2025Q3',
    '4.5% = revenue/growthQoQ 2025Q4',
    '18,977 = grossProfit 2025Q4',
    '17,620 = grossProfit 2025Q3',
    '7.7% = grossProfit/growthQoQ 2025Q4',
  ]);
});

test('pence in a label are hundredths of a pound', () => {
  const facts = note('Year to March\tFY24A\tFY25A\nTurnover (£m)\t1,203\t1,224\nEPS (p)\t56.4\t52.3');
  expect(facts).toContain('56.4 = eps FY2024');
});
