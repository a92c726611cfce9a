import { expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';

const said = (sentence: string): string[] =>
  readingOf(`Marlow Securities\n26 February 2026\n\nOrle Metals (ORL US)\n4Q25 results: a firm end\n\n${sentence}\n\nOur target price is $12.\n`)
    .facts.filter((f) => f.metric !== 'targetPrice')
    .map((f) => `${f.quote} = ${f.segment === undefined ? '' : `${f.segment}: `}${f.metric}${f.measure === 'level' ? '' : `/${f.measure}`} ${f.period}`);

test('a part of the world named by itself speaks of its own revenue', () => {
  expect(said('Revenue rose 6%. North America grew 9% to $240mn and Europe 3% to $100mn.')).toEqual([
    '6% = revenue/growthYoY 2025Q4',
    '9% = north america: segmentRevenue/growthYoY 2025Q4',
    '$240mn = north america: segmentRevenue 2025Q4',
    '3% = europe: segmentRevenue/growthYoY 2025Q4',
    '$100mn = europe: segmentRevenue 2025Q4',
  ]);
});

test('a place where something else happened is no part', () => {
  expect(said('US GDP grew 3%.')).not.toContainEqual(expect.stringContaining('segmentRevenue'));
  expect(said('The shares rose 3% in Europe.')).not.toContainEqual(expect.stringContaining('segmentRevenue'));
});
