// Goal: what a page quotes of the share, and what indices did beside it, are prices of the one and moves of the other.
import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

const page = (quote: string, body = ''): string =>
  `ANALYST CALLS\n\nOrchard Tools Gets an Upgrade\n\nPublished Nov. 24, 2026, 7:58 AM EST\n\n${quote}\nAt 9:45 AM EST\n\nAnalysts at Corwin Hale raised Orchard Tools (NASDAQ: ORCH) to Buy from Hold with a target of $235. ${body}\n`;

test.each([
  ['ORCH\n$188.40   +5.62   (+3.07%)', '$188.40', '+5.62', '+3.07%'],
  ['ORCH   $61.15  -1.02  (-1.64%)', '$61.15', '-1.02', '-1.64%'],
  ['Orchard Tools\n188.40 +5.62 +3.07%', '188.40', '+5.62', '+3.07%'],
])('%s', (quote, price, change, percent) => {
  const facts = factsOf(page(quote));
  expect(facts).toContain(`${price} = sharePrice 2026-11-24`);
  expect(facts).toContain(`${change} = priceChange 1D`);
  expect(facts.some((f) => f.includes(percent) && f.endsWith('= priceChange 1D'))).toBe(true);
});

test.each([
  ['The stock has lost 12% since January, while the S&P 500 has gained 9%.', 'S&P 500: 9% = priceChange YTD'],
  ['Over twelve months the shares have gained 14% while OMXS30 lost 6%.', 'OMXS30: 6% = priceChange 12M'],
  ['The shares are up 4% this year, and the Nifty Auto is up 11%.', 'Nifty Auto: 11% = priceChange YTD'],
])('%s', (body, wanted) => {
  expect(factsOf(page('', body))).toContain(wanted);
});

test.each([
  ['Orchard shares climbed 3.1% in early trading on Tuesday, to $188.40.', '$188.40 = sharePrice'],
  ['Its target drops to $150 from $175, which is 14.3% lower and implies a 17.9% fall.', '14.3% = targetPrice/revision'],
  ['Their targets run from $132 to $265.', '$132 to $265 = targetPriceRange'],
])('%s', (body, wanted) => {
  expect(factsOf(page('', body)).some((f) => f.startsWith(wanted))).toBe(true);
});

test('the quarter is named by the day it ended', () => {
  const facts = factsOf(
    page('', 'In the quarter to Aug. 2, its fiscal second, Orchard had revenue of $2.66 billion. The firm sees comparable sales down 4% in the holiday quarter.'),
  );
  expect(facts).toContain('$2.66 billion = revenue 2026Q2');
  expect(facts).toContain('4% = comparableSales/growthYoY 2026Q4');
});
