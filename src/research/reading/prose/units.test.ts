// Goal: what is sold in units is a volume, in all and by part, with its growth and what it grew from.
import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const said = (body: string, quote: string): string[] =>
  meant(readNoteFacts(`Northmoor Research\nEquity research | 5 May 2026\n\nAcme Motor Corp (ACME.N)\n1Q26 results: a solid start\nRating: Buy\n\n${body}\n`), quote);

test.each([
  ['Units rose 8.3% YoY to 1,402k.', '1,402k', 'volume 2026Q1 1402 count thousand reported'],
  ['Unit volumes fell 3% to 88k.', '3%', 'volume growthYoY 2026Q1 -3 % reported'],
  ['Realisation of $18,690 per vehicle moved up 2.9% YoY.', '2.9%', 'averageSellingPrice growthYoY 2026Q1 2.9 % reported'],
])('%s', (body, quote, wanted) => {
  expect(said(body, quote)).toEqual([wanted]);
});

test.each([
  ['Where the units came from: trucks did 48k (+1.1% YoY from 47k), buses 12k (+16.4%; 10.3k) and vans 42k (+13.6%; 37k).', 'buses', '12k', '10.3k', '+16.4%'],
  ['Shipments by plant. Tampere delivered 310k (-4.1% YoY from 323k), Lodz 95k (-9.0%; 104k).', 'lodz', '95k', '104k', '-9.0%'],
])('%s', (body, part, level, base, growth) => {
  expect(said(body, level)[0]).toMatch(new RegExp(`^${part} \\| volume 2026Q1 `));
  expect(said(body, growth)[0]).toMatch(new RegExp(`^${part} \\| volume growthYoY 2026Q1 `));
  expect(said(body, base)[0]).toMatch(new RegExp(`^${part} \\| volume 2025Q1 `));
});

test.each([
  ['By place: United States $3,935m, International $885m (18.4% of the total).', '$885m', '18.4%'],
  ['By region: Europe €310m, Asia €95m (23% of the total).', '€95m', '23%'],
])('%s', (body, amount, share) => {
  expect(said(body, amount)[0]).toMatch(/segmentRevenue/);
  expect(said(body, share)[0]).toMatch(/segmentRevenue shareOf:revenue/);
});
