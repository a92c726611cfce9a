import { expect, test } from 'vitest';
import { withinSeconds } from './limits.ts';

test('an endless regular expression is stopped when its time is up', () => {
  const begun = performance.now();
  expect(withinSeconds(0.3, () => /^(a+)+$/.test(`${'a'.repeat(50)}b`))).toBeNull();
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('what is done in time comes back, null and undefined among it, and what is thrown is thrown on', () => {
  expect(withinSeconds(5, () => 7)).toEqual({ value: 7 });
  expect(withinSeconds(5, () => null)).toEqual({ value: null });
  expect(() =>
    withinSeconds(5, () => {
      throw new TypeError('mine');
    }),
  ).toThrow(TypeError);
});
