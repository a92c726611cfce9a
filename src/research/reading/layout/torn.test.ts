import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';

// Goal: what extraction tore apart is put together again by counts and by arithmetic.
test('labels in one block and a block of values under each period make one table', () => {
  const [grid] = readGridsOf(`Summary (EUR mn)

Sales
Growth (%)
EBITDA
EBITDA margin (%)

FY24A
200.0
n.a.
40.0
20.0

FY25E
220.0
10.0
55.0
25.0

FY26E
231.0
5.0
69.3
30.0
`);
  expect(grid?.head).toEqual(['FY24A', 'FY25E', 'FY26E']);
  expect(grid?.rows).toEqual([
    ['Sales', '200.0', '220.0', '231.0'],
    ['Growth (%)', 'n.a.', '10.0', '5.0'],
    ['EBITDA', '40.0', '55.0', '69.3'],
    ['EBITDA margin (%)', '20.0', '25.0', '30.0'],
  ]);
});

test('one block of values is read row by row or column by column, whichever ties', () => {
  const labels = 'FY24A\nFY25E\n\nRevenue\nGrowth (%)\nEBITDA\nEBITDA margin (%)\n\n';
  const byRow = readGridsOf(`${labels}200.0\n220.0\n8.0\n10.0\n40.0\n55.0\n20.0\n25.0\n`)[0];
  const byColumn = readGridsOf(`${labels}200.0\n8.0\n40.0\n20.0\n220.0\n10.0\n55.0\n25.0\n`)[0];
  const expected = [
    ['Revenue', '200.0', '220.0'],
    ['Growth (%)', '8.0', '10.0'],
    ['EBITDA', '40.0', '55.0'],
    ['EBITDA margin (%)', '20.0', '25.0'],
  ];
  expect(byRow?.rows).toEqual(expected);
  expect(byColumn?.rows).toEqual(expected);
  expect(byRow?.decided).toMatch(/identities tie/);
});

test('a label without values among torn labels is found by arithmetic', () => {
  const [grid] = readGridsOf(`FY24A
FY25E

Revenue
Profitability
EBITDA
EBITDA margin (%)

200.0
220.0
40.0
55.0
20.0
25.0
`);
  expect(grid?.rows).toEqual([['Revenue', '200.0', '220.0'], ['Profitability'], ['EBITDA', '40.0', '55.0'], ['EBITDA margin (%)', '20.0', '25.0']]);
});

test('labels with their values under each are not taken for torn ones', () => {
  const [grid] = readGridsOf(`Quarter Ended
March 31, 2024
March 31, 2025
Revenue
By service
Storage
120
140
Networking
80
81
Total revenue
200
221
`);
  expect(grid?.head).toEqual(['Quarter Ended', 'March 31, 2024', 'March 31, 2025']);
  expect(grid?.rows.slice(-3)).toEqual([
    ['Storage', '120', '140'],
    ['Networking', '80', '81'],
    ['Total revenue', '200', '221'],
  ]);
});
