import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

test('growth that a named client provides is that of its part of revenue', () => {
  const facts = factsOf(
    'Marlow Securities\n26 February 2026\n\nOrle Metals (ORL US)\nWe like its largest client Brack which provides 46% revenue CAGR in 2025-28E. Our target price is $12.\n',
  );
  expect(facts[0]).toBe('46% = segmentRevenue/cagr FY2025..FY2028');
});

test('growth of the whole stays that of the whole', () => {
  const facts = factsOf(
    'Marlow Securities\n26 February 2026\n\nOrle Metals (ORL US)\nWe see Brack as a client that stays, and expect a 46% revenue CAGR in 2025-28E. Our target price is $12.\n',
  );
  expect(facts[0]).toBe('46% = revenue/cagr FY2025..FY2028');
});
