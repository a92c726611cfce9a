import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainProblem, type Result } from '../../kernel/problem.ts';
import { forwardBlend, multipleFromValue, multipleRows, valueFromMultiple, type MultipleKind } from './multiples.ts';
import { historyBands, multipleAtGrowth, peerTable } from './peers.ts';
import { regress, spreadOf } from './statistics.ts';

const kinds = Object.keys(multipleRows) as readonly MultipleKind[];
const saying = (result: Result<unknown>): string => (result.ok ? 'no problem' : explainProblem(result.problem));

describe('multiples', () => {
  test('a value’s multiple gives the value back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.double({ min: 0.1, max: 1e6, noNaN: true }), fc.double({ min: 0.1, max: 1e6, noNaN: true }), (kind, value, amount) => {
        const multiple = multipleFromValue(kind, value, amount);
        const back = valueFromMultiple(kind, multiple.ok ? multiple.value : NaN, amount);
        expect(back.ok && back.value / value).toBeCloseTo(1, 12);
      }),
    );
  });

  test('a loss has no multiple', () => {
    expect(saying(valueFromMultiple('earnings', 20, -3))).toBe('P/E: what it is a multiple of is not above zero.');
    expect(saying(multipleFromValue('ebitda', 100, 0))).toBe('EV/EBITDA: what it is a multiple of is not above zero.');
  });

  test('five months into the year the next twelve are seven of it and five of the next', () => {
    const blend = forwardBlend(120, 240, 5 / 12);
    expect(blend.ok && blend.value).toBeCloseTo((7 * 120 + 5 * 240) / 12, 12);
    expect(saying(forwardBlend(120, null, 0.5))).toBe('forward blend: the second year is missing.');
    expect(saying(forwardBlend(120, null, 0))).toBe('no problem');
    expect(saying(forwardBlend(120, 130, 1.2))).toBe('forward blend: 120% of a year cannot have passed.');
  });
});

describe('peers', () => {
  // Anscombe, Graphs in Statistical Analysis (1973), first set: y = 3.00 + 0.500 x, R² = 0.67, standard error 1.237.
  test('Anscombe’s line', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const line = regress(
      'line',
      x.map((v, i) => [v, y[i]!] as const),
    );
    if (!line.ok) throw new Error('line');
    expect(line.value.slope).toBeCloseTo(0.5001, 4);
    expect(line.value.intercept).toBeCloseTo(3.0001, 4);
    expect(line.value.rSquared).toBeCloseTo(0.6665, 4);
    expect(line.value.standardError).toBeCloseTo(1.2366, 4);
    expect(multipleAtGrowth(line.value, 20)).toBeCloseTo(13.0019, 3);
  });

  // The example in the reference of Excel's QUARTILE.INC: the lower quartile is 3.5.
  test('quartiles as spreadsheets give them', () => {
    const spread = spreadOf('numbers', [1, 2, 4, 7, 8, 9, 10, 12, null]);
    expect(spread.ok && spread.value).toEqual({ count: 8, missing: 1, least: 1, lowerQuartile: 3.5, median: 7.5, upperQuartile: 9.25, greatest: 12, mean: 6.625 });
  });

  test('a peer without a multiple is counted and not taken for zero', () => {
    const table = peerTable([
      { company: 'A', multiple: 10, growth: 0.1 },
      { company: 'B', multiple: null, growth: 0.3 },
      { company: 'C', multiple: 20, growth: null },
    ]);
    expect(table.ok && table.value.spread.mean).toBe(15);
    expect(table.ok && table.value.spread.missing).toBe(1);
    expect(table.ok && table.value.onGrowth).toBeNull();
    expect(saying(peerTable([{ company: 'A', multiple: -4, growth: 0.1 }]))).toBe('A: a multiple of -4 is none.');
    expect(saying(peerTable([]))).toBe('peers: there is no number among them.');
  });

  test('bands of 2, 4, 4, 4, 5, 5, 7, 9 around 5', () => {
    // sample variance 32 ÷ 7
    const s = Math.sqrt(32 / 7);
    const bands = historyBands([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(bands.ok && bands.value.levels.map((v) => v.toFixed(9))).toEqual([5 - 2 * s, 5 - s, 5, 5 + s, 5 + 2 * s].map((v) => v.toFixed(9)));
    expect(saying(historyBands([5, null]))).toBe('history: a standard deviation needs two numbers.');
  });
});
