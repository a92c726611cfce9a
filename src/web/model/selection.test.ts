import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, filledFrom, parseTable, pasteOver, printTable, spotAfter } from './selection.ts';

test('arrows stop at the edges, and with Control go there', () => {
  const from = { row: 2, column: 1 };
  expect(spotAfter(from, 'ArrowLeft', false, 5, 4)).toEqual({ row: 2, column: 0 });
  expect(spotAfter({ row: 2, column: 0 }, 'ArrowLeft', false, 5, 4)).toEqual({ row: 2, column: 0 });
  expect(spotAfter(from, 'ArrowDown', true, 5, 4)).toEqual({ row: 4, column: 1 });
  expect(spotAfter(from, 'End', false, 5, 4)).toEqual({ row: 2, column: 3 });
  expect(spotAfter(from, 'Home', true, 5, 4)).toEqual({ row: 0, column: 0 });
  expect(spotAfter(from, 'End', true, 5, 4)).toEqual({ row: 4, column: 3 });
  expect(spotAfter(from, 'PageDown', false, 5, 4)).toEqual({ row: 4, column: 1 });
  expect(spotAfter(from, 'x', false, 5, 4)).toBeNull();
});

test('numbers go to a spreadsheet with every digit, and nothing where there is no value', () => {
  expect(
    printTable([
      [12.5, null],
      [-0.1 - 0.2, 1e6],
    ]),
  ).toBe('12.5\t\r\n-0.3\t1000000');
});

test('what was copied comes back', () => {
  const numbers = fc.array(fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((x) => x / 1000)), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(numbers, (rows) => {
      const wide = rows.map((row) => [...row, 7]);
      expect(parseTable(`${printTable(wide)}\r\n`).map((row) => row.map((text) => (text === '' ? null : Number(text))))).toEqual(wide);
    }),
  );
});

test('a block lies from the upper left corner, one number fills the selection, and what is empty changes nothing', () => {
  const area = areaOf({ row: 3, column: 2 }, { row: 2, column: 1 });
  expect(pasteOver(area, '1\t2\n\t4\n')).toEqual([
    { spot: { row: 2, column: 1 }, text: '1' },
    { spot: { row: 2, column: 2 }, text: '2' },
    { spot: { row: 3, column: 2 }, text: '4' },
  ]);
  expect(pasteOver(area, '9').map(({ spot }) => [spot.row, spot.column])).toEqual([
    [2, 1],
    [2, 2],
    [3, 1],
    [3, 2],
  ]);
});

test('filling copies the first column to the right, the first row down', () => {
  const area = areaOf({ row: 0, column: 0 }, { row: 1, column: 1 });
  expect(filledFrom(area, 'right')).toEqual([
    { spot: { row: 0, column: 1 }, from: { row: 0, column: 0 } },
    { spot: { row: 1, column: 1 }, from: { row: 1, column: 0 } },
  ]);
  expect(filledFrom(area, 'down').map(({ from }) => from.row)).toEqual([0, 0]);
});
