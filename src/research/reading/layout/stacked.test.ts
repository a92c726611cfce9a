import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';

// Goal: where every cell has a line of its own, the stride tells heads, labels and cells apart.
test('as many words as there are cells a row are the heads, whatever they say', () => {
  const [grid] = readGridsOf(`C$m
2Q25
1Q25
qoq (%)
2Q24
yoy (%)
Fee income
120
110
9.1
100
20.0
Loan losses
(30)
(20)
50.0
(25)
20.0
`);
  expect(grid?.head).toEqual(['2Q25', '1Q25', 'qoq (%)', '2Q24', 'yoy (%)']);
  expect(grid?.rows).toEqual([
    ['Fee income', '120', '110', '9.1', '100', '20.0'],
    ['Loan losses', '(30)', '(20)', '50.0', '(25)', '20.0'],
  ]);
});

test('columns of words and blank cells keep their places', () => {
  const [grid] = readGridsOf(`Exhibit 7: the pipeline
Asset
Stage
PoS
Peak sales ($bn)
Value ($)
Abc-101
Ph 3
60%
2.0
14
Def-202
Filed
80%
1.5
12
Ghi-303
Ph 2
30%
1.0
5
Total


4.5
31
`);
  expect(grid?.head).toEqual(['Stage', 'PoS', 'Peak sales ($bn)', 'Value ($)']);
  expect(grid?.rows).toEqual([
    ['Abc-101', 'Ph 3', '60%', '2.0', '14'],
    ['Def-202', 'Filed', '80%', '1.5', '12'],
    ['Ghi-303', 'Ph 2', '30%', '1.0', '5'],
    ['Total', '', '', '4.5', '31'],
  ]);
});

test('new heads begin a new table, and a blank line stands for a cell', () => {
  const grids = readGridsOf(`Estimates (Dec)
2024A
2025E
EPS
1.10
1.20
Consensus EPS

1.18
DPS
0.50
0.55

Valuation (Dec)
2024A
2025E
P/E
12.0x
11.0x
Dividend yield
3.8%
4.2%
`);
  expect(grids.map((g) => g.rows)).toEqual([
    [
      ['EPS', '1.10', '1.20'],
      ['Consensus EPS', '', '1.18'],
      ['DPS', '0.50', '0.55'],
    ],
    [
      ['P/E', '12.0x', '11.0x'],
      ['Dividend yield', '3.8%', '4.2%'],
    ],
  ]);
});

test('heads one a line over rows whose cells share a line', () => {
  const [grid] = readGridsOf(`Year to March
3/25
3/26E
3/27E

Sales
100.0 110.0 121.0
Growth (%)
-- 10.0 10.0
`);
  expect(grid?.head).toEqual(['3/25', '3/26E', '3/27E']);
  expect(grid?.rows).toEqual([
    ['Sales', '100.0', '110.0', '121.0'],
    ['Growth (%)', '--', '10.0', '10.0'],
  ]);
});
