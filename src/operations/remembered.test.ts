import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was made is not made again while it is among the last asked for', () => {
  const keep = remembered<string>(2);
  const made: string[] = [];
  const ask = (key: string): string => keep(key, () => (made.push(key), key.toUpperCase()));
  expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a'), ask('b')]).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  // b was asked for longest ago when c came
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
