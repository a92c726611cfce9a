import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';
import { comparedWith, measureOfHead } from '../tables/columnMeasure.ts';
import { isColumnWord } from './columnWords.ts';

// Goal: heads that name neither a line nor a period are known by their words, in whatever order.
test.each(['Actual', 'Our est.', 'Diff to cons (%)', 'vs LTWe', 'Cons⁵', 'Mkt cons.', '% diff vs. old', 'Old forecast', 'Chg vs pcp', 'Deviation', 'FY26 guidance', 'Ours'])(
  '%s is the head of a column',
  (words) => expect(isColumnWord(words)).toBe(true),
);
test.each(['Alumina (kt)', 'Net profit', 'Change of control', 'The street fell', 'Worsley'])('%s is none', (words) => expect(isColumnWord(words)).toBe(false));

test('single blanks part the heads where each is a word of heads', () => {
  const [grid] = readGridsOf(`Table 4 - the quarter (€m)
1Q27A 1Q26A yoy ABCe vs ABCe Cons⁵ vs cons
Revenue 4,658 4,342 +7.3% 4,655 +0.1% 4,668 -0.2%
Net profit 1,010 820 +23.2% 951 +6.2% 962 +5.0%`);
  expect(grid!.head).toEqual(['1Q27A', '1Q26A', 'yoy', 'ABCe', 'vs ABCe', 'Cons⁵', 'vs cons']);
});

test('a line of such words alone is a head', () => {
  const [grid] = readGridsOf(`Table 1: first-quarter output

               Actual    Consensus    Our est.    Diff to cons (%)    FY26 guidance
Zinc (kt)          88           86          87                 2.3              350
Lead (kt)          31           33          32                -6.1              130`);
  expect(grid!.head).toEqual(['Actual', 'Consensus', 'Our est.', 'Diff to cons (%)', 'FY26 guidance']);
  expect(grid!.captions).toEqual(['Table 1: first-quarter output']);
});

test.each([
  ['Diff to cons (%)', 'surprise', 'consensus'],
  ['vs LTWe', 'surprise', 'estimate'],
  ['vs our forecast', 'surprise', 'estimate'],
  ['Chg vs old', 'revision', null],
  ['% vs pcp', 'growthYoY', null],
  ['vs price', null, null],
] as const)('%s measures %s', (head, measure, against) => {
  const names = new Set(['acme']);
  expect(measureOfHead(head, 'en', comparedWith(head, names))).toBe(measure);
  expect(comparedWith(head, names)).toBe(against);
});
