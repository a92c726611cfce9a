import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberText } from './wording.ts';

/** Grouping by a regular expression, the plain form of it. */
const plain = (value: number, places: number): string => {
  const fixed = Math.abs(value).toFixed(places);
  const [whole = '', fraction] = fixed.split('.');
  const text = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && Number(fixed) !== 0 ? `(${text})` : text;
};

test('a number is written with its thousands parted and a negative in brackets', () => {
  expect([numberText(-4742.4, 1), numberText(999.996, 2), numberText(1e6, 0), numberText(-0.004, 2), numberText(-1e22, 0)]).toEqual([
    '(4,742.4)',
    '1,000.00',
    '1,000,000',
    '0.00',
    '(1e+22)',
  ]);
  fc.assert(
    fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, places) => {
      expect(numberText(value, places)).toBe(plain(value, places));
    }),
    { seed: 5 },
  );
});
