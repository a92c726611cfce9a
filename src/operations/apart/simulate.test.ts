import { expect, test } from 'vitest';
import { explainProblem } from '../../kernel/problem.ts';
import { draw, type Drawing } from '../../research/valuation/simulation/drawing.ts';
import { simulateApart } from './simulate.ts';

const drawing = (draws: number, formula = 'prior(worth) * (1 + growth) / (1 + rate)'): Drawing => ({
  formulas: { years: 5, inputs: ['growth', 'rate'], constants: {}, lines: [{ id: 'worth', formula }], start: { worth: 100 }, answer: 'worth' },
  simulation: {
    inputs: [
      { name: 'growth', distribution: { kind: 'normal', mean: 0.05, standardDeviation: 0.02 } },
      { name: 'rate', distribution: { kind: 'triangular', low: 0.07, mode: 0.09, high: 0.12 } },
    ],
    correlation: null,
    draws,
    seed: 3,
  },
});

// Goal: threads share the draws out without a change to any number, also several simulations at once.
test('in threads the answer is that of one thread', async () => {
  const counts = [130_017, 60_000, 700];
  const apart = await Promise.all(counts.map((draws) => simulateApart(drawing(draws), 90)));
  expect(apart).toEqual(counts.map((draws) => draw(drawing(draws), 90)));
});

test('a mistake comes back as one, and the next simulation runs', async () => {
  const wrong = await simulateApart(drawing(120_000, 'worth'), null);
  expect(wrong.ok ? '' : explainProblem(wrong.problem)).toBe('worth: worth is used before it is computed.');
  const none = await simulateApart(drawing(0), null);
  expect(none.ok ? '' : explainProblem(none.problem)).toBe('simulation: 1 to 50000000 draws can be made.');
  expect((await simulateApart(drawing(1000), null)).ok).toBe(true);
});
