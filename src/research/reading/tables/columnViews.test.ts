import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const note = (table: string) =>
  readNoteFacts(`Tarn Vale Research\nEquity research | 5 May 2026\n\nOrle Corp (ORLE.N)\n1Q26 results: a calm start\nRating: Buy\nPrice target: $50.00\n\n${table}\n`);

// Goal: columns that are views of one period take it from the title, and what stands between them is their difference.
test('actual, estimate and consensus stand at the period of the title', () => {
  const facts = note('Figure 1: 1Q26 in detail ($mn)\n\tActual\tTVe\tCons.\tvs TVe (%)\t1Q25\nRevenue\t512\t500\t505\t2.4\t460\nEBITDA\t96\t90\t91\t6.7\t81');
  expect(meant(facts, '512')).toEqual(['revenue 2026Q1 512 USD mn reported']);
  expect(meant(facts, '500')).toEqual(['revenue 2026Q1 500 USD mn estimate']);
  expect(meant(facts, '505')).toEqual(['revenue 2026Q1 505 USD mn consensus']);
  expect(meant(facts, '6.7')).toEqual(['ebitda surprise 2026Q1 6.7 % estimate']);
});

test('a deviation from the estimate of the same period is none over time', () => {
  const facts = note('Table 1: 1Q26 against our numbers ($mn)\n\t1Q26A\t1Q26E\tDev. (%)\tQoQ (%)\tYoY (%)\nRevenue\t512\t500\t2.4\t1.2\t9.1\nEBIT\t80\t76\t5.3\t2.0\t8.4');
  expect(meant(facts, '5.3')).toEqual(['ebit surprise 2026Q1 5.3 % estimate']);
  expect(meant(facts, '8.4')).toEqual(['ebit growthYoY 2026Q1 8.4 % reported']);
});

test('old, new and the change between them', () => {
  const facts = note('Figure 2: Changes to our EPS forecasts ($)\n\tOld\tNew\tChange (%)\nFY26E\t4.20\t4.40\t4.8\nFY27E\t4.80\t5.00\t4.2');
  expect(meant(facts, '4.8')).toEqual(['eps revision FY2026 4.8 % estimate']);
});

test('cases over the columns', () => {
  const facts = note('Exhibit 5. Three cases\n Bull Base Bear\nEPS, FY27E ($) 5.50 5.00 3.80\nMultiple (x) 15 12 10\nValue ($) 83 60 38\nProbability (%) 25 55 20');
  expect(meant(facts, '83')).toEqual(['fairValue - 83 USD/share target']);
  expect(meant(facts, '55')).toEqual(['probability - 55 % assumption']);
});

test('shares of revenue by part', () => {
  const facts = note('Table 3: Verticals, 1Q26\n\t% of revenue\tYoY (%, US$)\nBanking\t58.2\t4.6\nManufacturing\t26.6\t8.4\nOthers\t15.2\t(1.7)');
  expect(meant(facts, '58.2')).toEqual(['Banking | segmentRevenue shareOf:revenue 2026Q1 58.2 % reported']);
  expect(meant(facts, '(1.7)')).toEqual(['Others | segmentRevenue growthYoY 2026Q1 -1.7 % reported']);
});

test('a box in two currencies', () => {
  const facts = note('CMP (Rs)\n1,598\nMkt cap (Rs bn / US$ bn)\n6,616 / 74.1\n52-wk high/low (Rs)\n1,983 / 1,307\nRs per US$\n89.3');
  expect(meant(facts, '6,616')).toEqual(['marketCap 2026-05-05 6616 INR bn price']);
  expect(meant(facts, '74.1')).toEqual(['marketCap 2026-05-05 74.1 USD bn price']);
  expect(meant(facts, '1,983 / 1,307')).toEqual(['priceRange52w - [1307,1983] INR/share price']);
  expect(meant(facts, '89.3')[0]).toMatch(/^exchangeRate .* 89.3 INR\/USD/);
});
