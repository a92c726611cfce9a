/** Many valuations with random inputs, and what they say about a price. */
import { ok, type Result } from '../../../kernel/problem.ts';
import { invalid } from '../mistake.ts';
import { samplerOf, type RandomInput, type Sampler } from './distributions.ts';
import { bucketsOf, ofRanks, rangeOf } from './order.ts';
import { randomState } from './random.ts';

/** Values of `count` draws out of one column of numbers an input; NaN where a draw has no value. */
export type Kernel = (columns: readonly Float64Array[], out: Float64Array, count: number) => void;

export interface Simulation {
  readonly inputs: readonly RandomInput[];
  /** By the order of the inputs; null where they are independent. */
  readonly correlation: readonly (readonly number[])[] | null;
  readonly draws: number;
  readonly seed: number;
}

/** Draws are made a block at a time, each block from a stream of its own: threads may share them out without a change to any number. */
export const blockDraws = 2048;
export const drawsMax = 50_000_000;

/** Fills draws [from, to) of the simulation into `out`, both whole blocks or the end. */
export function simulateInto(kernel: Kernel, sampler: Sampler, inputs: number, seed: number, out: Float64Array, from: number, to: number): void {
  const columns = Array.from({ length: inputs }, () => new Float64Array(blockDraws));
  for (let at = from; at < to; at += blockDraws) {
    const count = Math.min(blockDraws, to - at);
    sampler(randomState(seed, at / blockDraws), columns, count);
    kernel(columns, out.subarray(at, at + count), count);
  }
}

export function mistakeInDraws({ draws, seed }: Simulation): Result<never> | null {
  if (!Number.isInteger(draws) || draws < 1 || draws > drawsMax) return invalid('simulation', `1 to ${drawsMax} draws can be made`);
  return Number.isFinite(seed) ? null : invalid('simulation', 'the seed is no number');
}

/**
 * Values of all draws, in the order they were drawn.
 *
 * Problems: no draw or too many, and those of the distributions. The same seed gives the same numbers on every machine.
 */
export function simulate(kernel: Kernel, simulation: Simulation): Result<Float64Array> {
  const { inputs, correlation, draws, seed } = simulation;
  const mistake = mistakeInDraws(simulation);
  if (mistake !== null) return mistake;
  const sampler = samplerOf(inputs, correlation);
  if (!sampler.ok) return sampler;
  const values = new Float64Array(draws);
  simulateInto(kernel, sampler.value, inputs.length, seed, values, 0, draws);
  return ok(values);
}

export interface Outcome {
  /** Draws that have a value, and those that have none, such as a discount rate under the growth. */
  readonly count: number;
  readonly without: number;
  /** Draws at nothing, below which no share goes: claims are above the value there. */
  readonly atFloor: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Of the mean: standard deviation ÷ √count. */
  readonly standardError: number;
  readonly least: number;
  readonly greatest: number;
  readonly percentiles: readonly { readonly share: number; readonly value: number }[];
  /** Share of the draws with a value that lie above the price; null where no price is given. */
  readonly probabilityAbove: number | null;
}

/** Sums of the deviations and of their squares: deviations from a number near the mean keep their digits. V8 computes more than this in one loop four times slower than in two. */
function powersAround(center: number, values: Float64Array): readonly [sum: number, squares: number] {
  let [sum, squares] = [0, 0];
  for (let n = 0; n < values.length; n++) {
    const away = values[n]! - center;
    sum += away;
    squares += away * away;
  }
  return [sum, squares];
}

/** Problems: not one draw with a value, a share outside 0 to 1. `shares` as fractions: 0.05 for the fifth percentile. */
export function outcomeOf(values: Float64Array, shares: readonly number[], price: number | null = null): Result<Outcome> {
  if (shares.some((share) => !(share >= 0 && share <= 1))) return invalid('percentiles', 'they lie between 0 and 100%');
  const center = values.find((v) => Number.isFinite(v));
  if (center === undefined) return invalid('simulation', 'not one of the draws has a value');
  const all = powersAround(center, values);
  const known = all.every(Number.isFinite) ? values : values.filter((v) => Number.isFinite(v));
  const count = known.length;
  const [sum, squares] = known === values ? all : powersAround(center, known);
  const [least, greatest] = rangeOf(known);
  const mean = center + sum / count;
  const standardDeviation = count > 1 ? Math.sqrt(Math.max(0, squares - (sum * sum) / count) / (count - 1)) : 0;
  const places = [...new Set(shares)].sort((a, b) => a - b).map((share) => ({ share, at: (count - 1) * share }));
  const ranks = [...new Set(places.flatMap(({ at }) => [Math.floor(at), Math.min(count - 1, Math.floor(at) + 1)]))].sort((a, b) => a - b);
  const ranked = ofRanks(bucketsOf(known, least, greatest), ranks, price);
  const byRank = new Map(ranked.values.map((value, i) => [ranks[i]!, value]));
  return ok({
    count,
    without: values.length - count,
    atFloor: least > 0 ? 0 : known.reduce((sum, v) => (v === 0 ? sum + 1 : sum), 0),
    mean,
    standardDeviation,
    standardError: standardDeviation / Math.sqrt(count),
    least,
    greatest,
    percentiles: places.map(({ share, at }) => {
      const below = byRank.get(Math.floor(at))!;
      const next = byRank.get(Math.min(count - 1, Math.floor(at) + 1))!;
      return { share, value: below + (at - Math.floor(at)) * (next - below) };
    }),
    probabilityAbove: price === null ? null : ranked.above / count,
  });
}

/** Counts of values in columns of equal width over [low, high]; those outside are in neither. */
export function histogram(values: Float64Array, low: number, high: number, columns: number): Int32Array {
  const counts = new Int32Array(columns);
  const scale = columns / (high - low);
  for (let n = 0; n < values.length; n++) {
    const v = values[n]!;
    if (v >= low && v <= high) counts[Math.min(columns - 1, Math.floor((v - low) * scale))]!++;
  }
  return counts;
}
