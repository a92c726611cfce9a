import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';

// Goal: what stands beside each other on the same lines is read as two things.
test('two tables on the same lines are two tables, each with its caption', () => {
  const grids = readGridsOf(`Figure 1: EBITDA by mine            Figure 2: Sum of the parts

                     US$m                            NPV US$m
North mine            176            North             2,640
South mine             17            South               905
West mine             214            Smelters          2,310
EBITDA                407            Net debt           (125)
                                     Equity            5,730
`);
  expect(grids.map((g) => g.rows)).toEqual([
    [
      ['North mine', '176'],
      ['South mine', '17'],
      ['West mine', '214'],
      ['EBITDA', '407'],
    ],
    [
      ['North', '2,640'],
      ['South', '905'],
      ['Smelters', '2,310'],
      ['Net debt', '(125)'],
      ['Equity', '5,730'],
    ],
  ]);
  expect(grids[1]?.captions[0]).toBe('Figure 2: Sum of the parts');
});

test('columns are counted by their place where letters are two wide', () => {
  const grids = readGridsOf(`Year to Dec (RMB m) 截至12月   2025A   2026E    Key ratios          2025A   2026E
Revenue 收入                   52,553  60,120    Growth (%) 增長       22.5    14.4
Cost of sales 銷售成本        (20,700)(23,570)   Net margin (%)        30.2    29.9
Gross profit 毛利              31,853  36,550    P/E (x) 市盈率        30.1    26.5
`);
  expect(grids.map((g) => g.head)).toEqual([
    ['2025A', '2026E'],
    ['2025A', '2026E'],
  ]);
  expect(grids[1]?.rows[2]).toEqual(['P/E (x) 市盈率', '30.1', '26.5']);
});
