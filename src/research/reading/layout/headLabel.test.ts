import { expect, test } from 'vitest';
import { readGridsOf } from '../testing/grids.ts';

test('a title at the margin of its head line is no head of the first column, whatever is set apart by two blanks', () => {
  const [grid] = readGridsOf('Adjusted EBITDA(1)  Three Months Ended September 30,\n2025  2024\nNet income  $57.2  $48.0\nAdjusted EBITDA  $102.6  $85.3\n');
  expect(grid!.head).toEqual(['Three Months Ended September 30,', '2025', '2024']);
});
