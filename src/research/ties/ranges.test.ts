import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const named = (text: string, identity: string): readonly Tie[] => checkDocument(smallDocument(text)).filter((t) => t.identity === identity);

// Goal: a range says which figures lie in it, and no figure outside is called off.
test('a price lies between the low and the high of its year, told one by one', () => {
  const text = ': priceRange52w 289.81 price\n: priceRange52w 373.90 price\n: sharePrice 2025-11-14 338.29 price';
  expect(named(text, 'whole.range').map((t) => t.relation)).toEqual(['priceRange52w[low] <= sharePrice', 'sharePrice <= priceRange52w[high]']);
  expect(named(text.replace('338.29', '438.29'), 'whole.range')).toEqual([]);
});

test('a cost a tonne of the half lies in the range guided for the year, earnings of the half do not', () => {
  const cost = ': unitCost FY2026 18.25-19.75 guidance in=USD/t\n: unitCost 2026H1 19.42 reported in=USD/t';
  expect(named(cost, 'whole.range').map((t) => t.verdict)).toEqual(['ties']);
  expect(named(': eps FY2026 2.00-2.20 guidance\n: eps 2026H1 2.10 reported', 'whole.range')).toEqual([]);
});

test('of several years told, a quarter is off only where it lies in none', () => {
  const part = (quarter: string): readonly Tie[] => named(`: revenue 2026Q1 ${quarter}\n: revenue FY2026 400 guidance\n: revenue FY2026 4,000 estimate`, 'whole.partOfYear');
  expect(part('900').map((t) => t.verdict)).toEqual(['ties']);
  expect(part('90').map((t) => t.verdict)).toEqual(['ties', 'ties']);
  expect(part('9,000').map((t) => t.verdict)).toEqual(['off']);
});
