import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

// Goal: a word mistyped leads to the one that was meant, and one from elsewhere to none.
test.each([
  ['revenu', 'revenue'],
  ['netincome', 'netIncome'],
  ['freecashflo', 'freeCashFlow'],
  ['zzz', undefined],
])('%s', (typed, meant) => {
  expect(nearest(typed, ['netIncome', 'revenue', 'freeCashFlow'], (name) => [name])[0]).toBe(meant);
});
