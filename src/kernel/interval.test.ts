import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, exactDecimal, intervalOf, intervalOfRange } from './interval.ts';

// Goal: a printed figure stands for exactly the values that would be printed so.
describe('the interval of a printed figure', () => {
  test.each([
    ['3.82', 2, undefined, '3.815', '3.825'],
    ['-941.3', 1, undefined, '-941.35', '-941.25'],
    ['998', 0, undefined, '997.5', '998.5'],
    ['0', 0, undefined, '-0.5', '0.5'],
    ['1200', -2, undefined, '1150', '1250'],
    ['60', 0, 'approx', '59', '61'],
    ['8', 0, 'above', '8', null],
    ['50', 0, 'below', null, '50'],
  ] as const)('%s with %i decimals %s is %s to %s', (value, decimals, qualifier, low, high) => {
    expect(intervalOf(value, decimals, qualifier)).toEqual({ low, high });
  });

  test('a range reaches from the low end of its first to the high end of its last figure', () => {
    expect(intervalOfRange(15, 20, 0)).toEqual({ low: '14.5', high: '20.5' });
    expect(intervalOfRange('0.06', '-0.14', 2, 'approx')).toEqual({ low: '-0.15', high: '0.07' });
  });

  test('figures beyond the reach of a double keep every digit', () => {
    expect(intervalOf('123456789012345678901', 0)).toEqual({ low: '123456789012345678900.5', high: '123456789012345678901.5' });
  });

  test('a word widens and never narrows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const plain = intervalOf(value, decimals);
        const approx = intervalOf(value, decimals, 'approx');
        expect(Number(approx.low)).toBeLessThan(Number(plain.low));
        expect(Number(approx.high)).toBeGreaterThan(Number(plain.high));
      }),
    );
  });

  test('decimals come back as they went in', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }), (units, places) => {
        const text = decimalText({ units, places });
        const back = exactDecimal(text)!;
        expect(back.units * 10n ** BigInt(places)).toBe(units * 10n ** BigInt(back.places));
      }),
    );
  });

  test('what is no number is not read as one', () => {
    expect(exactDecimal('1,000')).toBeUndefined();
    expect(exactDecimal('')).toBeUndefined();
    expect(exactDecimal('1e999999')).toBeUndefined();
  });
});
