import { expect, test } from 'vitest';
import { comparableUnits, parseUnit } from './units.ts';

// Goal: a unit says what the figure counts and by which power of ten.
test.each([
  ['CNY mn', 'money', 'CNY', null, 6],
  ['USD bn', 'money', 'USD', null, 9],
  ['USD', 'money', 'USD', null, 0],
  ['HKD/share', 'moneyPer', 'HKD', 'share', 0],
  ['USD/ADR', 'moneyPer', 'USD', 'ADR', 0],
  ['USD/CNY', 'exchangeRate', 'USD', 'CNY', 0],
  ['%', 'percent', null, null, -2],
  ['pp', 'points', null, null, -2],
  ['x', 'multiple', null, null, 0],
  ['ratio', 'multiple', null, null, 0],
  ['count mn', 'count', null, null, 6],
  ['mn shares', 'count', null, null, 6],
  ['count thousand', 'count', null, null, 3],
  ['days', 'other', null, null, 0],
  ['GBX', 'money', 'GBP', null, -2],
] as const)('%s', (text, dimension, currency, per, power) => {
  expect(parseUnit(text)).toMatchObject({ dimension, currency, per, power });
});

test('money for a share compares with a price, percent with points, and nothing with another currency', () => {
  const same = (a: string, b: string) => comparableUnits(parseUnit(a), parseUnit(b));
  expect(same('USD/share', 'USD')).toBe(true);
  expect(same('CNY mn', 'CNY bn')).toBe(true);
  expect(same('%', 'pp')).toBe(true);
  expect(same('USD mn', 'CNY mn')).toBe(false);
  expect(same('days', 'years')).toBe(false);
  expect(same('x', '%')).toBe(false);
});
