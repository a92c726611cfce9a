/** Distributions of inputs, and how correlated draws of them are made. */
import { ok, type Result } from '../../../kernel/problem.ts';
import { invalid } from '../mistake.ts';
import { fillNormal, fillUniform, type RandomState } from './random.ts';

export type Distribution =
  | { readonly kind: 'normal'; readonly mean: number; readonly standardDeviation: number }
  /** e to the power of a normal number: half of all draws lie below the median. */
  | { readonly kind: 'lognormal'; readonly median: number; readonly logStandardDeviation: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number };

export interface RandomInput {
  readonly name: string;
  readonly distribution: Distribution;
}

/** Fills one column for each input; nothing is allocated. */
export type Sampler = (state: RandomState, columns: readonly Float64Array[], count: number) => void;

/**
 * How the inputs are drawn.
 *
 * Shape:    `correlation` square, symmetric, of the order of the inputs; it is that of normal numbers, each of which is then turned into its
 *           own distribution (Gaussian copula), so that for others than the normal it is one of ranks.
 * Problems: a distribution that is none, a matrix of another size, or one that no correlations can be.
 */
export function samplerOf(inputs: readonly RandomInput[], correlation: readonly (readonly number[])[] | null): Result<Sampler> {
  for (const { name, distribution } of inputs) {
    const mistake = mistakeIn(distribution);
    if (mistake !== null) return invalid(name, mistake);
  }
  if (correlation === null)
    return ok((state, columns, count) => {
      for (let i = 0; i < inputs.length; i++) fill(state, inputs[i]!.distribution, columns[i]!, count);
    });
  const factor = choleskyOf(correlation, inputs.length);
  if (factor === null)
    return invalid(
      'correlations',
      `a symmetric table of ${inputs.length} × ${inputs.length} with ones on its diagonal is needed, and one that can be: no input can run with two others that run against each other`,
    );
  return ok((state, columns, count) => {
    for (let i = 0; i < inputs.length; i++) fillNormal(state, columns[i]!, count);
    // from the last row upward, so that what is still needed has not been overwritten
    for (let i = inputs.length - 1; i >= 0; i--) {
      const own = columns[i]!;
      const diagonal = factor[i]![i]!;
      for (let n = 0; n < count; n++) own[n] = own[n]! * diagonal;
      for (let j = 0; j < i; j++) {
        const weight = factor[i]![j]!;
        const other = columns[j]!;
        if (weight !== 0) for (let n = 0; n < count; n++) own[n] = own[n]! + weight * other[n]!;
      }
    }
    for (let i = 0; i < inputs.length; i++) turn(inputs[i]!.distribution, columns[i]!, count);
  });
}

function mistakeIn(d: Distribution): string | null {
  const numbers = Object.values(d).filter((v): v is number => typeof v === 'number');
  if (!numbers.every(Number.isFinite)) return 'a part of its distribution is no number';
  switch (d.kind) {
    case 'normal':
      return d.standardDeviation >= 0 ? null : 'its standard deviation is below zero';
    case 'lognormal':
      return d.median > 0 && d.logStandardDeviation >= 0 ? null : 'its median is above zero and its standard deviation not below';
    case 'triangular':
      return d.low <= d.mode && d.mode <= d.high && d.low < d.high ? null : 'low, mode and high are not in order';
    case 'uniform':
      return d.low <= d.high ? null : 'low is above high';
  }
}

function fill(state: RandomState, d: Distribution, out: Float64Array, count: number): void {
  switch (d.kind) {
    case 'normal':
      return fillNormal(state, out, count, d.mean, d.standardDeviation);
    case 'lognormal':
      fillNormal(state, out, count);
      return turn(d, out, count);
    default:
      fillUniform(state, out, count);
      return fromShares(d, out, count);
  }
}

/** Normal numbers into numbers of the distribution, in place. */
function turn(d: Distribution, out: Float64Array, count: number): void {
  if (d.kind === 'normal') for (let n = 0; n < count; n++) out[n] = d.mean + d.standardDeviation * out[n]!;
  else if (d.kind === 'lognormal') for (let n = 0; n < count; n++) out[n] = d.median * Math.exp(d.logStandardDeviation * out[n]!);
  else {
    for (let n = 0; n < count; n++) out[n] = shareBelow(out[n]!);
    fromShares(d, out, count);
  }
}

/** Shares between 0 and 1 into numbers of the distribution, in place. */
function fromShares(d: Extract<Distribution, { kind: 'triangular' | 'uniform' }>, out: Float64Array, count: number): void {
  const { low, high } = d;
  const width = high - low;
  if (d.kind === 'uniform') {
    for (let n = 0; n < count; n++) out[n] = low + width * out[n]!;
    return;
  }
  const split = (d.mode - low) / width;
  const [rise, fall] = [width * (d.mode - low), width * (high - d.mode)];
  for (let n = 0; n < count; n++) {
    const share = out[n]!;
    out[n] = share < split ? low + Math.sqrt(share * rise) : high - Math.sqrt((1 - share) * fall);
  }
}

/** Share of normal numbers below z, to the last digits of a double (Hart 1968, as West 2005 sets it out). */
export function shareBelow(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const e = Math.exp((-x * x) / 2);
  let beyond: number;
  if (x < 7.071_067_811_865_47) {
    const above =
      ((((((3.526_249_659_989_11e-2 * x + 0.700_383_064_443_688) * x + 6.373_962_203_531_65) * x + 33.912_866_078_383) * x + 112.079_291_497_871) * x + 221.213_596_169_931) * x +
        220.206_867_912_376) *
      e;
    const below =
      ((((((8.838_834_764_831_84e-2 * x + 1.755_667_163_182_64) * x + 16.064_177_579_207) * x + 86.780_732_202_946_1) * x + 296.564_248_779_674) * x + 637.333_633_378_831) * x +
        793.826_512_519_948) *
        x +
      440.413_735_824_752;
    beyond = above / below;
  } else beyond = e / ((x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) * 2.506_628_274_631);
  return z > 0 ? 1 - beyond : beyond;
}

/** Lower triangle whose square the matrix is; null where it is no matrix of correlations. An input may be wholly that of others. */
export function choleskyOf(matrix: readonly (readonly number[])[], size: number): readonly Float64Array[] | null {
  if (matrix.length !== size || matrix.some((row, i) => row.length !== size || row[i] !== 1 || row.some((v, j) => !Number.isFinite(v) || v !== matrix[j]?.[i]))) return null;
  const factor = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let left = matrix[i]![j]!;
      for (let k = 0; k < j; k++) left -= factor[i]![k]! * factor[j]![k]!;
      if (i === j) {
        if (left < -1e-12) return null;
        factor[i]![i] = Math.sqrt(Math.max(0, left));
      } else if (factor[j]![j]! > 1e-6) factor[i]![j] = left / factor[j]![j]!;
      else if (Math.abs(left) > 1e-6) return null;
    }
  return factor;
}
