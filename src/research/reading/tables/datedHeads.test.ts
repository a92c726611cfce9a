// Goal: a head may name its line and its period at once, and stand in a group that is printed one a line.
import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const essay = (table: string): string =>
  `# Orchard Tools (ORCH): sturdy\n\n*22 November 2026 | Fiscal year ends 31 July*\n\nI get a value of $40. I would wait. I put growth at 4%.\n\n## 1. Business\n\nIt makes saws, sells them through dealers, and owns the shops in which they are mended. Most of them are bought by joiners, who buy again after six years.\n\n## 2. Figures\n\n${table}\n\n## 2. Risks\n\n## 3. End\n`;

test.each([
  ['| | P/E (FY27E) | EV/EBITDA (FY27E) |\n|:---|---:|---:|\n| ORCH | 20.8x | 13.8x |\n| Saw Global (SAWG) | 23.5x | 13.2x |', 'SAWG: 23.5x = pe FY2027'],
  ['| Company | FY26 P/E | FY27E P/E |\n|:---|---:|---:|\n| ORCH | 21.9x | 20.8x |\n| Saw Global (SAWG) | 25.1x | 23.5x |', 'SAWG: 25.1x = pe FY2026'],
])('%s', (table, wanted) => {
  expect(factsOf(essay(table))).toContain(wanted);
});
test('a share and a growth beside revenue are those of the part', () => {
  const facts = factsOf(
    essay(
      '### Segments, FY26\n\n| Line | Revenue | Share | YoY |\n|:---|---:|---:|---:|\n| Service | $4,110M | 85.3% | +4.6% |\n| Vehicle sales | $710M | 14.7% | -1.1% |\n| Total | $4,820M | | +3.7% |',
    ),
  );
  expect(facts).toContain('14.7% = segmentRevenue/shareOf:revenue FY2026');
  expect(facts).toContain('$710M = segmentRevenue FY2026');
  expect(facts).toContain('-1.1% = segmentRevenue/growthYoY FY2026');
});
test('groups of heads printed one a line', () => {
  const facts = factsOf(
    'Varde Partners\nEquity research | 3 May 2026\n\nOrchard (ORCH)\nRating: Buy\n\nExhibit 2: Revision to our forecasts (EUR m)\nFY26E\nFY27E\nOld\nNew\nchg (%)\nOld\nNew\nchg (%)\nRevenue\n629.8\n638.5\n1.4\n698.2\n712.6\n2.1\nEBITDA\n129.1\n131.8\n2.1\n143.8\n148.2\n3.1\nSource: Varde Partners\n',
  );
  expect(facts).toContain('712.6 = revenue FY2027');
  expect(facts).toContain('3.1 = ebitda/revision FY2027');
});
test.each([
  ['- P/E (FY26): 21.9x | P/E (FY27E): 20.8x', '20.8x = pe FY2027'],
  ['At 20.5x my FY27 EPS of $1.66 the stock is worth $34.03.', '20.5x = targetMultiple FY2027'],
  ['At 14x FY27E EBITDA of $2,090M, plus the cash and securities, it is $35.09.', '$35.09 = fairValue -'],
  ['At **$34.60** (20 November close) I get a base value of **$33.20**, so \\-4.0%.', '$34.60 = sharePrice 2026-11-20'],
  ['Revenue compounded at 7.6% from FY23 to FY26.', '7.6% = revenue/cagr FY2023..FY2026'],
  ['Risk-free 4.1% \\+ beta of 0.95 × equity premium of 4.4% = 8.3%.', '8.3% = costOfEquity -'],
])('%s', (body, wanted) => {
  expect(factsOf(essay(body))).toContain(wanted);
});
