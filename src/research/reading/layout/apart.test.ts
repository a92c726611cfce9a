import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';

// Goal: labels and values that stood side by side on the page find each other across what stands between.
test('rows of values under heads belong to the labels further up whose number fits', () => {
  const [grid] = readGridsOf(`Key financials
Year to Dec, EUR m
Sales
Growth, %
EBIT
EBIT margin, %
P/E, x
Source: company

A paragraph of prose stands between the two, since the labels were a column of their own on the page.

FY24A FY25e FY26e
200.0 220.0 231.0
4.0 10.0 5.0
40.0 55.0 69.3
20.0 25.0 30.0
14.0 12.0 10.0
`);
  expect(grid?.head).toEqual(['FY24A', 'FY25e', 'FY26e']);
  expect(grid?.captions.at(-1)).toBe('Year to Dec, EUR m');
  expect(grid?.rows).toEqual([
    ['Sales', '200.0', '220.0', '231.0'],
    ['Growth, %', '4.0', '10.0', '5.0'],
    ['EBIT', '40.0', '55.0', '69.3'],
    ['EBIT margin, %', '20.0', '25.0', '30.0'],
    ['P/E, x', '14.0', '12.0', '10.0'],
  ]);
});

test('a block of values for each period is parted from its labels by a line of the page', () => {
  const [grid] = readGridsOf(`Income statement ($ mn)
Revenue
Cost of revenue
Gross profit
This report is for the use of the recipient alone and may not be passed on.
FY25A
100
(40)
60
FY26E
120
(45)
75
`);
  expect(grid?.rows).toEqual([
    ['Revenue', '100', '120'],
    ['Cost of revenue', '(40)', '(45)'],
    ['Gross profit', '60', '75'],
  ]);
});

test('values whose number fits no labels stay apart', () => {
  const grids = readGridsOf(`Analysts
A. Person
B. Person

FY24A FY25e
1.0 2.0
3.0 4.0
5.0 6.0
7.0 8.0
9.0 10.0
11.0 12.0
13.0 14.0
`);
  expect(grids.flatMap((g) => g.rows.map((r) => r[0]))).not.toContain('A. Person');
});
