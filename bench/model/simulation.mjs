/** A million valuations of ten years with three random inputs, percentiles included: ours, a loop written by hand, and NumPy. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { compileValuation } from '../../dist/research/valuation/simulation/compileValuation.js';
import { draw } from '../../dist/research/valuation/simulation/drawing.js';
import { outcomeOf, simulate } from '../../dist/research/valuation/simulation/simulate.js';
import { simulateApart } from '../../dist/operations/apart/simulate.js';
import { byTurns, isQuick, mustBeNear, report } from './report.mjs';

const draws = isQuick ? 200_000 : 1_000_000;
const runs = isQuick ? 3 : 7;
const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

const formulas = {
  years: 10,
  inputs: ['growth', 'margin', 'rate'],
  constants: { taxRate: 0.25, terminalGrowth: 0.02, reinvested: 0.3 },
  lines: [
    { id: 'revenue', formula: 'prior(revenue) * (1 + growth)' },
    { id: 'factor', formula: 'prior(factor) / (1 + rate)' },
    { id: 'flow', formula: 'revenue * margin * (1 - taxRate) * (1 - reinvested)' },
    { id: 'value', formula: 'prior(value) + flow * factor' },
  ],
  start: { revenue: 1000, factor: 1, value: 0 },
  answer: 'value + flow * (1 + terminalGrowth) / (rate - terminalGrowth) * factor',
};
const inputs = [
  { name: 'growth', distribution: { kind: 'normal', mean: 0.06, standardDeviation: 0.02 } },
  { name: 'margin', distribution: { kind: 'normal', mean: 0.18, standardDeviation: 0.03 } },
  { name: 'rate', distribution: { kind: 'uniform', low: 0.07, high: 0.11 } },
];

/** As a person would write it for speed. */
function byHand(columns, out, count) {
  const [growth, margin, rate] = columns;
  for (let n = 0; n < count; n++) {
    const up = 1 + growth[n];
    const down = 1 + rate[n];
    const keep = margin[n];
    let revenue = 1000;
    let factor = 1;
    let flow = 0;
    let value = 0;
    for (let t = 0; t < 10; t++) {
      revenue *= up;
      factor /= down;
      flow = revenue * keep * 0.75 * 0.7;
      value += flow * factor;
    }
    out[n] = value + ((flow * 1.02) / (rate[n] - 0.02)) * factor;
  }
}

const unwrap = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** NumPy in a process of its own, told by a line when to run; null where python3 or numpy is absent. */
async function startNumpy() {
  const child = spawn('python3', [fileURLToPath(new URL('simulation.py', import.meta.url)), String(draws)], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done) return null;
  return {
    ...JSON.parse(first.value),
    run: async () => {
      child.stdin.write('\n');
      await lines.next();
    },
    end: () => child.stdin.end(),
  };
}

export async function benchSimulation() {
  const kernel = unwrap(compileValuation(formulas));
  const simulation = { inputs, correlation: null, draws, seed: 7 };
  const sampled = inputs.map(() => new Float64Array(draws));
  // one uniform column and two normal ones, out of the simulation's own generator
  for (const i of inputs.keys()) {
    const identity = unwrap(compileValuation({ ...formulas, answer: inputs[i].name }));
    sampled[i].set(unwrap(simulate(identity, simulation)));
  }
  const [ours, hand] = [new Float64Array(draws), new Float64Array(draws)];
  kernel(sampled, ours, draws);
  byHand(sampled, hand, draws);
  const whole = unwrap(simulate(kernel, simulation));
  for (let n = 0; n < draws; n++) {
    mustBeNear(`draw ${n}`, ours[n], hand[n], 1e-11);
    mustBeNear(`draw ${n} in blocks`, whole[n], ours[n], 1e-12);
  }
  const outcome = unwrap(outcomeOf(whole, shares));
  const sorted = whole.slice().sort();
  for (const { share, value } of outcome.percentiles) {
    const at = (draws - 1) * share;
    const below = sorted[Math.floor(at)];
    mustBeNear(`percentile ${share}`, value, below + (at - Math.floor(at)) * (sorted[Math.min(draws - 1, Math.floor(at) + 1)] - below), 1e-12);
  }

  const drawing = { formulas, simulation };
  const apart = unwrap(await simulateApart(drawing, null));
  if (JSON.stringify(apart) !== JSON.stringify(unwrap(draw(drawing, null)))) throw new Error('in threads: other draws than in one');

  const theirs = await startNumpy();
  const [own, loop, end, threads, numpy] = await byTurns(
    runs,
    () => kernel(sampled, ours, draws),
    () => byHand(sampled, hand, draws),
    () => outcomeOf(unwrap(simulate(kernel, simulation)), shares),
    () => simulateApart(drawing, null),
    () => theirs?.run(),
  );
  theirs?.end();
  const what = `${draws.toLocaleString('en')} valuations of ten years`;
  report({ figure: `${what}, inputs drawn before`, value: own, unit: 'ms', peer: 'a loop written by hand', ratio: loop / own, runs });
  const figure = `${what}, with random numbers and percentiles`;
  const inThreads = `the same in ${availableParallelism()} threads, with a histogram`;
  report({ figure: inThreads, value: threads, unit: 'ms', peer: 'one thread', ratio: end / threads, runs });
  if (theirs === null) report({ figure, value: end, unit: 'ms', peer: 'NumPy absent', runs });
  else {
    // other random numbers: the statistics agree as far as chance lets them
    const near = (name, a, b, width) => {
      if (!(Math.abs(a - b) <= width)) throw new Error(`${name}: ours ${a}, NumPy's ${b}`);
    };
    near('mean', outcome.mean, theirs.mean, 6 * Math.SQRT2 * outcome.standardError);
    near('standard deviation', outcome.standardDeviation / theirs.standardDeviation, 1, 0.02);
    for (const [k, { share, value }] of outcome.percentiles.entries()) near(`percentile ${share}`, value, theirs.percentiles[k], 20 * outcome.standardError);
    // and given the same inputs, the formula is the same
    near('a draw by itself', probeOf(kernel), theirs.probe, 1e-9 * theirs.probe);
    const peer = `NumPy ${theirs.version}`;
    report({ figure, value: end, unit: 'ms', peer, ratio: numpy / end, runs });
    report({ figure: inThreads, value: threads, unit: 'ms', peer, ratio: numpy / threads, runs });
  }
}

function probeOf(kernel) {
  const out = new Float64Array(1);
  kernel([Float64Array.of(0.05), Float64Array.of(0.2), Float64Array.of(0.09)], out, 1);
  return out[0];
}
