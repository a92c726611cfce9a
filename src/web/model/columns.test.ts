import { expect, test } from 'vitest';
import type { ModelPage } from '../api/types.ts';
import { columnsShown, usualColumns } from './columns.ts';

const pageOf = (rows: readonly (readonly (number | null)[])[]): ModelPage => {
  const periods = ['2025Q1', '2025Q2', 'FY2025'];
  return { periods, lines: rows.map((values, i) => ({ id: `line${i}`, role: 'line', cells: values.map((value, k) => ({ period: periods[k], value })) })) } as unknown as ModelPage;
};

// Goal: a release of a quarter that names the year's sales once is read by its quarters.
test('a page begins with the columns that are filled', () => {
  const ofQuarters = pageOf([
    [100, 110, 450],
    [-60, -66, null],
    [40, 44, null],
  ]);
  expect(usualColumns(ofQuarters)).toBe('quarters');
  expect(columnsShown(ofQuarters, usualColumns(ofQuarters))).toEqual(['2025Q1', '2025Q2']);
  expect(
    usualColumns(
      pageOf([
        [100, 110, 450],
        [-60, -66, -270],
      ]),
    ),
  ).toBe('years');
});
