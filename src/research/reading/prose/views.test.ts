// Goal: what consensus and house expected of one line stay apart, in whatever words a first look sets them side by side.
import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const note = (body: string): string =>
  `Northmoor Research\nEquity research | 5 May 2026\n\nAcme Holdings Corp (ACME.N)\n1Q26 results: a solid start\nRating: Buy\nPrice target: $50.00\n\n${body}\n`;
const said = (body: string, quote: string): string[] => meant(readNoteFacts(note(body)), quote);

test.each([
  ['EBITDA of $34.3bn (+12.5% YoY) compares with $33.2bn pencilled in by consensus and $33.6bn in our model, i.e. beats of 3.3% and 2.1% respectively.', '3.3%', '2.1%'],
  ['EBITDA was €812m against €790m of consensus and €801m in our model, beats of 2.8% and 1.4%.', '2.8%', '1.4%'],
  ['Revenue came to ₹1,664m, versus ₹1,702m expected by the Street and ₹1,690m in our numbers, misses of 2.2% and 1.5% respectively.', '2.2%', '1.5%'],
])('beats or misses in a list: %s', (body, first, second) => {
  expect(said(body, first)[0]).toMatch(/surprise 2026Q1 -?[\d.]+ % consensus/);
  expect(said(body, second)[0]).toMatch(/surprise 2026Q1 -?[\d.]+ % estimate/);
});

test.each([
  'EBITDA margin printed at 20.6%, where both the Street and we sat at 20.4%.',
  'EBIT margin was 20.6%, and both we and consensus had been at 20.4%.',
  'Gross margin came in at 20.6%; both consensus and our model had 20.4%.',
])('one figure that is two views: %s', (body) => {
  const views = said(body, '20.4%').map((w) => w.split(' ').at(-1));
  expect(views.sort()).toEqual(['consensus', 'estimate']);
});

test.each([
  ['Freight costs took back some 60bp of gross margin, which stood at 29.1%.', '60bp', -0.6],
  ['Wage inflation shaved about 40bp off the EBIT margin.', '40bp', -0.4],
  ['The mix knocked 25 basis points off gross margin.', '25 basis points', -0.25],
])('what takes from a margin lowers it: %s', (body, quote, value) => {
  expect(said(body, quote)[0]).toContain(`changeYoY 2026Q1 ${value} pp`);
});

test.each([
  ['We lift EPS by 2.0% for 2026E and by 5.3% for 2027E, to $7.60 and $8.58 from $7.45 and $8.15.', '$7.60', '$8.58', '$7.45', '$8.15', 'eps'],
  ['We trim EBITDA by 3.1% for 2026E and by 4.0% for 2027E, to £310m and £336m from £320m and £350m.', '£310m', '£336m', '£320m', '£350m', 'ebitda'],
])('two years changed at once: %s', (body, a, b, c, d, metric) => {
  const facts = readNoteFacts(note(body));
  const of = (quote: string): string => facts.flatMap((f) => (f.quote === quote ? [`${f.metric} ${f.period} ${f.vintage ?? ''}`] : [])).join();
  expect([a, b, c, d].map(of)).toEqual([`${metric} FY2026 new`, `${metric} FY2027 new`, `${metric} FY2026 old`, `${metric} FY2027 old`]);
});

test.each([
  ['Our target goes to $50 (before: $44).', '$44'],
  ['We take our target price to SEK250 (SEK220 before).', 'SEK220'],
])('the target before stands in brackets: %s', (body, quote) => {
  expect(readNoteFacts(note(body)).filter((f) => f.quote.includes(quote) && f.vintage === 'old').length).toBe(1);
});

test.each([
  ['EBIT in the quarter reached $3.14bn, or 20.1% of sales, a level last seen in early 2024.', '$3.14bn', '2026Q1'],
  ['Organic growth was 6.1%, the best since 3Q22.', '6.1%', '2026Q1'],
  ['Cash conversion was 119% in both 2024 and 2025.', '119%', 'FY2024'],
])('the period a figure is of: %s', (body, quote, period) => {
  expect(said(body, quote)[0]).toContain(` ${period} `);
});
test('a figure of two years is two facts', () => {
  expect(said('Cash conversion was 119% in both 2024 and 2025.', '119%').map((w) => /FY\d+/.exec(w)?.[0])).toEqual(['FY2024', 'FY2025']);
});
