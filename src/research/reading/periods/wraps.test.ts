import { expect, test } from 'vitest';
import { scanPeriods } from './scan.ts';
import { rewrap, unwrap } from './wraps.ts';

const read = (text: string): string[] => {
  const { text: flat, cuts } = unwrap(text);
  return rewrap(scanPeriods(flat), cuts).map((m) => text.slice(m.start, m.end));
};

// Goal: a line's end inside a sentence is a blank, and every period keeps its place.
test('a period broken over two lines of prose is one, indented or not', () => {
  expect(read('Sales rose to 2.5 billion compared to 2.3 billion in the second\nquarter of fiscal 2022 and to 3 billion in 2024.')).toEqual([
    'second\nquarter of fiscal 2022',
    '2024',
  ]);
  expect(read('- Sales rose to 2.5 billion compared to 2.3 billion in the second  \n    quarter of fiscal 2022; it was 3 in FY2024.')).toEqual([
    'second  \n    quarter of fiscal 2022',
    'FY2024',
  ]);
});

test('heads of columns are not joined', () => {
  expect(read('Revenue by region\nMarch 31,\n2025\n2024')).toEqual(['March 31', '2025', '2024']);
});
