import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => checkDocument(smallDocument(text));
const growths = (text: string): readonly string[] =>
  check(text)
    .filter((t) => t.identity === 'growth.yearOverYear')
    .map((t) => t.verdict);
const repeats = (text: string): number => check(text).filter((t) => t.identity === 'repeat').length;

// Goal: a part is one part under whatever name, and two parts are never made one.
test('names that differ in case and number are one part', () => {
  expect(growths(': segmentRevenue 2025Q3 110 of=Data_Centers\n: segmentRevenue 2024Q3 100 of=data_center\n: segmentRevenue.growthYoY 2025Q3 10% of=DATA_CENTERS')).toEqual([
    'ties',
  ]);
});

test('a name that ends another is one part where a figure of both agrees', () => {
  const text = (level: string): string =>
    `: segmentRevenue 2025Q3 1,858 of=Lumen_Cloud_Music\n: segmentRevenue 2024Q3 2,030 of=Lumen_Cloud_Music\n: segmentRevenue 2025Q3 ${level} of=cloud_music\n: segmentRevenue.growthYoY 2025Q3 -8.5% of=cloud_music`;
  expect(growths(text('1,858'))).toEqual(['ties']);
  expect(growths(text('1,200'))).toEqual([]);
});

test('names of two languages are one part where two figures agree', () => {
  const text = (growth: string): string =>
    `: segmentRevenue 2025Q3 1,299 of=Lumen\n: segmentRevenue.growthYoY 2025Q3 -6.7% of=Lumen\n: segmentRevenue 2025Q3 1,299 of=光\n: segmentRevenue.growthYoY 2025Q3 ${growth} of=光`;
  expect(repeats(text('-6.7%'))).toBe(2);
  expect(repeats(text('-7.6%'))).toBe(0);
});
