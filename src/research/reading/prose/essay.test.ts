import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const essay = (body: string): string[] =>
  factsOf(
    `# Orle Metals (NYSE: ORLE): what is it worth?\n\n*Written on 3 March 2026. I own the shares; I think they are dear. My model says so. My fair value follows from cash flows.*\n\n${body}\n\n## Conclusion\n\nI would wait.\n`,
  );

// Goal: a paragraph of an essay goes on about the year it began with; what it supposes is of no year.
test('what follows a dated sentence in one paragraph is of the same year', () => {
  expect(
    essay('## What the company earns\n\nIn 2025 revenue was $900 million. Capital expenditure was $120 million. If growth holds, I assume an operating margin of 20%.'),
  ).toEqual(['$900 million = revenue FY2025', '$120 million = capitalExpenditure FY2025', '20% = operatingMargin -']);
});

test('a heading names the quarter of its paragraphs', () => {
  expect(essay('## Fourth Quarter In Review\n\nThe fourth quarter of 2025 was calm.\n\nNet income was $31 million.')).toEqual(['$31 million = netIncome 2025Q4']);
});

test('short heads of a table of cash flows, and the unit at the end of the paragraph above', () => {
  expect(
    essay(
      '## The flows\n\nThe first years let the smelter recover and the margin climb back to where it stood before the fire; after that growth fades toward the long-run rate that I explain below. Dollars in millions.\n\n| Year | FCFF | Factor | PV |\n|---|---|---|---|\n| 2026E | 100 | 0.926 | 93 |\n| 2027E | 110 | 0.857 | 94 |',
    ),
  ).toEqual([
    '100 = freeCashFlowToFirm FY2026',
    '0.926 = discountFactor FY2026',
    '93 = presentValueOfCashFlows FY2026',
    '110 = freeCashFlowToFirm FY2027',
    '0.857 = discountFactor FY2027',
    '94 = presentValueOfCashFlows FY2027',
  ]);
});

test('beside dividends the present value is theirs', () => {
  expect(essay('## The dividends\n\n| Year | Dividend per share | Present value |\n|---|---|---|\n| 2026E | $2.00 | $1.85 |\n| 2027E | $2.10 | $1.80 |')).toContain(
    '$1.80 = presentValueOfDividends FY2027',
  );
});
