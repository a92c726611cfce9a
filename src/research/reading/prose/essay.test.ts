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

// Goal: a valuation told in sentences reads like the bridge it is.
test('flows, terminal value and what is left for the owners', () => {
  expect(
    essay(
      '## The answer\n\n| Year | FCFF |\n|---|---|\n| 2026E | $100 million |\n| 2027E | $110 million |\n| 2028E | $120 million |\n\nThe three flows are worth $285 million today. After 2028 the business is worth $2,100 million, which discounts to $1,600 million, so 85% of the answer lies beyond the table. Less $300 million of net debt, that is $1,585 million for the owners.\n\nMy model comes out at $31.70 a share, or 12% more than the price.',
    ).slice(3),
  ).toEqual([
    '$285 million = presentValueOfCashFlows -',
    '$2,100 million = terminalValue FY2028',
    '$1,600 million = presentValueOfTerminalValue -',
    '85% = presentValueOfTerminalValue/shareOf:enterpriseValue -',
    '$300 million = netDebt -',
    '$1,585 million = equityValue -',
    '$31.70 = fairValue -',
    '12% = upside -',
  ]);
});

test('where to buy, how much, and how far to go', () => {
  expect(
    essay(
      '## Plan\n\n- Buy zone: $20–22\n- Sizing: 2–3% of an equity portfolio, never above 5%\n- Horizon: 3–4 years\n- Price objectives: $30–32 in 12 months\n\nI would turn buyer again under $19.',
    ),
  ).toEqual(['$20–22 = entryPrice -', '2–3% = positionSize -', '5% = positionSize -', '3–4 years = holdingPeriod -', '$30–32 = targetPrice 12M', '$19 = entryPrice -']);
});

test('shares of a whole belong to the parts named before them', () => {
  expect(essay('## Mix\n\nSpain brings in 15% of sales, the rest of Europe 50% and Asia 35%. Harbour Lines was 30% of shipments, Tarn 70%.')).toEqual([
    '15% = segmentRevenue/shareOf:revenue -',
    '50% = segmentRevenue/shareOf:revenue -',
    '35% = segmentRevenue/shareOf:revenue -',
    '30% = shipments/shareOf:shipments -',
    '70% = shipments/shareOf:shipments -',
  ]);
});
