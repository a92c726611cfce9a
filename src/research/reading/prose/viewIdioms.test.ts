import { expect, test } from 'vitest';
import type { Fact } from '../../../kernel/records.ts';
import { readNoteFacts } from '../testing/notes.ts';

// Goal: newsrooms write around the words target and upside; the amount is still a house's target, the percentage its distance to the price.
const page = readNoteFacts(`Tamar Securities turns buyer of Acme Motor

Nov. 12, 2026
By the Harbour Wire newsroom

Tamar Securities lifts Acme Motor (NYSE: ACME) to Buy from Hold; its target goes to $55 from $42. Earnings for 2027 go to $1.96 a share from $1.68, and the multiple to 28x from 25x. Together that makes $55 after $42, a target 31% higher and 22.6% above Wednesday's close.

The rest of the room
KBL Capital Markets, long a fan, raised its target to $58 from $52. It looks for 2027 adjusted EBITDA of $905 million, 3.8% above the Street's $872 million, and a margin of 10.5%. Its $58 leaves 29.3% to go. Osprey & Lund keeps Neutral and sees a 1.9% decline to its $44. Dunmore Research keeps its Underweight and $32 is 28.7% below the market. Pell Street starts with Outperform and a Street-high target of $61.

Compiled by Harbourwire. Mean of the five: $49.80, previously $43.60.

The company opens a $750 million buyback.
`);
const one = (quote: string, metric: string): Partial<Fact> => page.find((f) => f.quote === quote && f.metric === metric) ?? {};

test.each([
  ['$58', 'KBL Capital Markets'],
  ['$44', 'Osprey & Lund'],
  ['$32', 'Dunmore'],
  ['$61', 'Pell Street'],
  ['$49.80', 'Harbourwire'],
  ['$43.60', 'Harbourwire'],
])('%s is a target of %s', (quote, speaker) => {
  expect(page.findLast((f) => f.quote === quote && f.metric === 'targetPrice')).toMatchObject({ speaker, basis: 'target', period: '12M' });
});

test.each([
  ['29.3%', 29.3],
  ['1.9%', -1.9],
  ['28.7%', -28.7],
  ['22.6%', 22.6],
])('%s is how far the target is from the price', (quote, value) => {
  expect(one(quote, 'upside')).toMatchObject({ value, basis: 'target' });
});

test('a target worked out of earnings and multiple is one, the one before too', () => {
  expect(page.filter((f) => f.quote === '$55').map((f) => f.metric)).toEqual(['targetPrice', 'targetPrice']);
  expect(page.filter((f) => f.quote === '$42').map((f) => f.vintage)).toEqual(['old', 'old']);
  expect(one('28x', 'targetMultiple')).toMatchObject({ vintage: 'new' });
  expect(one('25x', 'targetMultiple')).toMatchObject({ vintage: 'old' });
});

test('what is joined to a consensus by an article of its own is of whoever speaks', () => {
  expect(one('10.5%', 'adjustedEbitdaMargin')).toMatchObject({ basis: 'estimate', speaker: 'KBL Capital Markets' });
});

test('a buyback that is opened is what may be bought', () => {
  expect(one('$750 million', 'shareRepurchaseAuthorization')).toMatchObject({ value: 750 });
});
