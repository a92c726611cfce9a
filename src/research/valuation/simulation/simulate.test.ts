import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainProblem, type Result } from '../../../kernel/problem.ts';
import { compileValuation, type ValuationFormulas } from './compileValuation.ts';
import { choleskyOf, samplerOf, shareBelow, type Distribution } from './distributions.ts';
import { bucketsOf, ofRanks } from './order.ts';
import { fillNormal, fillUniform, nextWord, randomState } from './random.ts';
import { blockDraws, histogram, outcomeOf, simulate, simulateInto, type Kernel, type Outcome } from './simulate.ts';

const saying = (result: Result<unknown>): string => (result.ok ? 'no problem' : explainProblem(result.problem));
const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
};
const first: Kernel = (columns, out, count) => {
  for (let n = 0; n < count; n++) out[n] = columns[0]![n]!;
};
const drawsOf = (distribution: Distribution, draws: number, seed = 11): Outcome =>
  got(outcomeOf(got(simulate(first, { inputs: [{ name: 'x', distribution }], correlation: null, draws, seed })), [0.05, 0.5, 0.95]));

describe('random numbers', () => {
  // The authors' own C program, started from 1, 2, 3, 4.
  test('xoshiro128** gives its published sequence', () => {
    const state = Int32Array.from([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => nextWord(state) >>> 0)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  });

  test('an array is filled with the same sequence', () => {
    const [a, b] = [randomState(5), randomState(5)];
    const out = new Float64Array(100);
    fillUniform(a, out, 100);
    for (const x of out) expect(x).toBe(((nextWord(b) >>> 0) + 0.5) / 2 ** 32);
    expect(a).toEqual(b);
  });

  test('seeds and streams give other numbers, and the same ones again', () => {
    const words = [randomState(1), randomState(2), randomState(1, 1), randomState(2 ** 40 + 1), randomState(-1), randomState(1.5)].map((state) => nextWord(state));
    expect(new Set(words).size).toBe(words.length);
    expect(nextWord(randomState(1))).toBe(words[0]);
  });

  // Goal: the ziggurat's layers, slopes and tail together are the normal distribution: shares below 33 points within five of their errors.
  test('normal numbers lie where they should, the tail included', () => {
    const count = 500_000;
    const out = new Float64Array(count);
    fillNormal(randomState(2026), out, count);
    const points = Array.from({ length: 33 }, (_, k) => (k - 16) / 4);
    const below = points.map((z) => out.reduce((n, x) => n + (x < z ? 1 : 0), 0) / count);
    points.forEach((z, k) => {
      const share = shareBelow(z);
      expect(Math.abs(below[k]! - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / count) + 1e-9);
    });
    const moment = (power: number): number => out.reduce((sum, x) => sum + x ** power, 0) / count;
    expect(Math.abs(moment(1))).toBeLessThan(5 / Math.sqrt(count));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
    expect(Math.abs(moment(3))).toBeLessThan(5 * Math.sqrt(15 / count));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(5 * Math.sqrt(96 / count));
  });

  // Abramowitz and Stegun, table 26.1, and the complementary error function for the tail.
  test('shares below', () => {
    expect(shareBelow(0)).toBeCloseTo(0.5, 15);
    expect(shareBelow(1.96)).toBeCloseTo(0.975_002_104_851_779_5, 14);
    expect(shareBelow(-1)).toBeCloseTo(0.158_655_253_931_457_05, 14);
    expect(shareBelow(-5) / 2.866_515_718_791_939e-7).toBeCloseTo(1, 9);
    expect(shareBelow(-8) / 6.220_960_574_271_784e-16).toBeCloseTo(1, 6);
  });
});

describe('distributions', () => {
  test.each<readonly [Distribution, number, number]>([
    [{ kind: 'normal', mean: 3, standardDeviation: 2 }, 3, 2],
    [{ kind: 'uniform', low: 1, high: 5 }, 3, 4 / Math.sqrt(12)],
    [{ kind: 'triangular', low: 0, mode: 1, high: 5 }, 2, Math.sqrt((0 + 1 + 25 - 0 - 0 - 5) / 18)],
    [{ kind: 'lognormal', median: 2, logStandardDeviation: 0.5 }, 2 * Math.exp(0.125), 2 * Math.exp(0.125) * Math.sqrt(Math.exp(0.25) - 1)],
  ])('%o has the mean and spread of its formula', (distribution, mean, spread) => {
    const outcome = drawsOf(distribution, 400_000);
    expect(Math.abs(outcome.mean - mean)).toBeLessThan(5 * outcome.standardError);
    expect(outcome.standardDeviation / spread).toBeCloseTo(1, 1.7);
  });

  test('correlated draws correlate, and each keeps its own distribution', () => {
    const rho = [
      [1, 0.6, -0.3],
      [0.6, 1, 0.2],
      [-0.3, 0.2, 1],
    ];
    const inputs = [
      { name: 'growth', distribution: { kind: 'normal', mean: 0.05, standardDeviation: 0.02 } },
      { name: 'margin', distribution: { kind: 'normal', mean: 0.2, standardDeviation: 0.05 } },
      { name: 'share', distribution: { kind: 'uniform', low: 0, high: 1 } },
    ] as const;
    const count = 400_000;
    const columns = inputs.map(() => new Float64Array(count));
    got(samplerOf(inputs, rho))(randomState(3), columns, count);
    const correlation = (i: number, j: number): number => {
      const [a, b] = [got(outcomeOf(columns[i]!, [])), got(outcomeOf(columns[j]!, []))];
      return columns[i]!.reduce((sum, x, n) => sum + (x - a.mean) * (columns[j]![n]! - b.mean), 0) / count / a.standardDeviation / b.standardDeviation;
    };
    expect(correlation(0, 1)).toBeCloseTo(0.6, 1.9);
    // a uniform made of a normal: ρ √(3/π) for its correlation with a normal
    expect(correlation(0, 2)).toBeCloseTo(-0.3 * Math.sqrt(3 / Math.PI), 1.9);
    expect(got(outcomeOf(columns[2]!, [])).mean).toBeCloseTo(0.5, 2);
    expect(got(outcomeOf(columns[1]!, [])).standardDeviation).toBeCloseTo(0.05, 3);
  });

  test('Cholesky: by hand, wholly dependent, and impossible', () => {
    expect(
      choleskyOf(
        [
          [1, 0.6],
          [0.6, 1],
        ],
        2,
      )!.map((row) => [...row]),
    ).toEqual([
      [1, 0],
      [0.6, 0.8],
    ]);
    expect(
      choleskyOf(
        [
          [1, 1],
          [1, 1],
        ],
        2,
      )!.map((row) => [...row]),
    ).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(
      choleskyOf(
        [
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ],
        3,
      ),
    ).toBeNull();
    expect(
      choleskyOf(
        [
          [1, 0.5],
          [0.4, 1],
        ],
        2,
      ),
    ).toBeNull();
  });

  test('distributions that are none', () => {
    const asked = (distribution: Distribution): string => saying(simulate(first, { inputs: [{ name: 'growth', distribution }], correlation: null, draws: 10, seed: 1 }));
    expect(asked({ kind: 'normal', mean: 0, standardDeviation: -1 })).toBe('growth: its standard deviation is below zero.');
    expect(asked({ kind: 'triangular', low: 0, mode: 9, high: 5 })).toBe('growth: low, mode and high are not in order.');
    expect(asked({ kind: 'uniform', low: NaN, high: 5 })).toBe('growth: a part of its distribution is no number.');
    expect(asked({ kind: 'lognormal', median: 0, logStandardDeviation: 1 })).toBe('growth: its median is above zero and its standard deviation not below.');
  });
});

describe('order statistics', () => {
  const number = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 0, 1, 1e300, -1e300, 5e-324));
  // Goal: what is found without sorting is what sorting finds, also with ties and far outliers.
  test('ranks and counts above a level are those of the sorted numbers', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 300 }),
        number,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
        (some, repeat, level, shares) => {
          const values = Float64Array.from({ length: some.length * repeat }, (_, n) => some[n % some.length]! * (n < 3 ? 1 : 1 + (n % 7) * 1e-3));
          const sorted = Float64Array.from(values).sort();
          const ranks = [...new Set(shares.map((share) => Math.floor((values.length - 1) * share)))].sort((a, b) => a - b);
          const found = ofRanks(bucketsOf(values, sorted[0]!, sorted.at(-1)!), ranks, level);
          expect(found.values).toEqual(ranks.map((rank) => sorted[rank]!));
          expect(found.above).toBe(values.filter((v) => v > level).length);
        },
      ),
    );
  });

  test('percentiles are interpolated as spreadsheets do, and draws without a value are counted apart', () => {
    const outcome = got(outcomeOf(Float64Array.of(40, NaN, 10, 20, Infinity, 30), [0.25, 0.5], 25));
    expect(outcome).toMatchObject({ count: 4, without: 2, mean: 25, least: 10, greatest: 40, probabilityAbove: 0.5 });
    expect(outcome.percentiles).toEqual([
      { share: 0.25, value: 17.5 },
      { share: 0.5, value: 25 },
    ]);
    expect(outcome.standardDeviation).toBeCloseTo(Math.sqrt(500 / 3), 12);
    expect([outcome.atFloor, got(outcomeOf(Float64Array.of(0, 3, 0, NaN), [0.5])).atFloor]).toEqual([0, 2]);
    expect(saying(outcomeOf(Float64Array.of(NaN), [0.5]))).toBe('simulation: not one of the draws has a value.');
  });

  test('a histogram counts every draw within its ends', () => {
    expect([...histogram(Float64Array.of(0, 0.5, 1, 2, 3, NaN, 9), 0, 3, 3)]).toEqual([2, 1, 2]);
  });
});

const growing: ValuationFormulas = {
  years: 10,
  inputs: ['growth', 'margin', 'rate'],
  constants: { taxRate: 0.25, terminalGrowth: 0.02, weight: Array.from({ length: 10 }, (_, k) => 1 + k / 10) },
  lines: [
    { id: 'revenue', formula: 'prior(revenue) * (1 + growth)' },
    { id: 'factor', formula: 'prior(factor) / (1 + rate)' },
    { id: 'flow', formula: 'revenue * margin * (1 - taxRate) * weight' },
    { id: 'value', formula: 'prior(value) + flow * factor' },
  ],
  start: { revenue: 1000, factor: 1, value: 0 },
  answer: 'if(rate > terminalGrowth, value + flow * (1 + terminalGrowth) / (rate - terminalGrowth) * factor, 0 / 0)',
};

describe('a compiled valuation', () => {
  test('is the sum written out', () => {
    const kernel = got(compileValuation(growing));
    const out = new Float64Array(2);
    kernel([Float64Array.of(0.07, 0.1), Float64Array.of(0.2, 0.3), Float64Array.of(0.09, 0.02)], out, 2);
    const flow = (t: number): number => 1000 * 1.07 ** t * 0.2 * 0.75 * (1 + (t - 1) / 10);
    const sum = Array.from({ length: 10 }, (_, k) => flow(k + 1) / 1.09 ** (k + 1)).reduce((a, b) => a + b, 0);
    expect(out[0]).toBeCloseTo(sum + (flow(10) * 1.02) / 0.07 / 1.09 ** 10, 8);
    expect(out[1]).toBeNaN();
  });

  test.each<readonly [Partial<ValuationFormulas>, string]>([
    [{ answer: 'value +' }, 'answer: column 8: expected a number, a line or a function, found the end of the formula.'],
    [{ answer: 'worth' }, 'answer: worth is no input, constant or line.'],
    [{ start: { revenue: 1, factor: 1 } }, 'value: value has no number to start from.'],
    [{ constants: { ...growing.constants, weight: [1, 2] } }, 'weight: 2 numbers are given for 10 years.'],
    [
      {
        lines: [
          { id: 'flow', formula: 'value' },
          { id: 'value', formula: 'flow' },
        ],
      },
      'flow: value is used before it is computed.',
    ],
    [{ inputs: ['growth', 'growth', 'rate'] }, 'growth: the name is given twice.'],
    [{ answer: 'trailing(value)' }, 'answer: trailing(…) is for models, not for a valuation.'],
    [{ years: 0 }, 'simulation: 1 to 200 years can be valued.'],
  ])('%o', (change, sentence) => {
    expect(saying(compileValuation({ ...growing, ...change }))).toBe(sentence);
  });
});

describe('simulation', () => {
  const inputs = [
    { name: 'a', distribution: { kind: 'normal', mean: 2, standardDeviation: 0.5 } },
    { name: 'b', distribution: { kind: 'normal', mean: -1, standardDeviation: 0.2 } },
  ] as const;
  const linear = got(compileValuation({ years: 1, inputs: ['a', 'b'], constants: {}, lines: [], start: {}, answer: '10 + 3 * a - 2 * b' }));

  // Goal: of a linear value of correlated normals everything is known: mean 18, variance 9·0.25 + 4·0.04 − 12·ρ·0.1.
  test('a linear value has its closed-form mean, spread and percentiles', () => {
    for (const rho of [0, 0.5]) {
      const outcome = got(
        outcomeOf(
          got(
            simulate(linear, {
              inputs,
              correlation: [
                [1, rho],
                [rho, 1],
              ],
              draws: 500_000,
              seed: 4,
            }),
          ),
          [0.05, 0.975],
          18,
        ),
      );
      const spread = Math.sqrt(9 * 0.25 + 4 * 0.04 - 12 * rho * 0.1);
      expect(Math.abs(outcome.mean - 18)).toBeLessThan(5 * outcome.standardError);
      expect(outcome.standardDeviation / spread).toBeCloseTo(1, 2);
      expect(Math.abs(outcome.percentiles[0]!.value - (18 - 1.644_853_6 * spread))).toBeLessThan(0.02);
      expect(Math.abs(outcome.percentiles[1]!.value - (18 + 1.959_964 * spread))).toBeLessThan(0.03);
      expect(outcome.probabilityAbove).toBeCloseTo(0.5, 2);
    }
  });

  test('the same seed gives the same draws, also shared out in parts', () => {
    const simulation = { inputs, correlation: null, draws: 3 * blockDraws + 17, seed: 8 };
    const whole = got(simulate(linear, simulation));
    const parts = new Float64Array(simulation.draws);
    const sampler = got(samplerOf(inputs, null));
    simulateInto(linear, sampler, 2, 8, parts, 2 * blockDraws, simulation.draws);
    simulateInto(linear, sampler, 2, 8, parts, 0, 2 * blockDraws);
    expect(parts).toEqual(whole);
    expect(got(simulate(linear, { ...simulation, seed: 9 }))).not.toEqual(whole);
  });

  test('too many draws, or none', () => {
    expect(saying(simulate(linear, { inputs, correlation: null, draws: 0, seed: 1 }))).toBe('simulation: 1 to 50000000 draws can be made.');
    expect(saying(simulate(linear, { inputs, correlation: [[1]], draws: 5, seed: 1 }))).toMatch(/^correlations: a symmetric table of 2 × 2/);
  });
});
