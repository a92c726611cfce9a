/** Plain statistics of small samples; numbers that are missing are counted and left out. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid } from './mistake.ts';

export interface Spread {
  readonly count: number;
  /** Entries without a number. */
  readonly missing: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
  readonly mean: number;
}

const known = (values: readonly (number | null)[]): readonly number[] => values.filter((v): v is number => v !== null && Number.isFinite(v));

/** Order statistic between the two nearest (Hyndman and Fan's type 7, as spreadsheets do). `sorted` has one number or more. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const below = sorted[low]!;
  return low + 1 < sorted.length ? below + (at - low) * (sorted[low + 1]! - below) : below;
}

/** Problems: not one number among the values. */
export function spreadOf(name: string, values: readonly (number | null)[]): Result<Spread> {
  const sorted = [...known(values)].sort((a, b) => a - b);
  if (sorted.length === 0) return invalid(name, 'there is no number among them');
  return ok({
    count: sorted.length,
    missing: values.length - sorted.length,
    least: sorted[0]!,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    greatest: sorted.at(-1)!,
    mean: sorted.reduce((a, b) => a + b, 0) / sorted.length,
  });
}

/** Mean and standard deviation of a sample (n − 1). Problems: fewer than two numbers. */
export function momentsOf(name: string, values: readonly (number | null)[]): Result<{ readonly count: number; readonly mean: number; readonly standardDeviation: number }> {
  const list = known(values);
  if (list.length < 2) return invalid(name, 'a standard deviation needs two numbers');
  const mean = list.reduce((a, b) => a + b, 0) / list.length;
  return ok({ count: list.length, mean, standardDeviation: Math.sqrt(list.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (list.length - 1)) });
}

export interface Regression {
  readonly count: number;
  readonly intercept: number;
  readonly slope: number;
  readonly rSquared: number;
  /** Standard deviation of what the line leaves over, n − 2. */
  readonly standardError: number;
}

/**
 * Ordinary least squares of y on x.
 *
 * Problems: fewer than three points, x all alike.
 */
export function regress(name: string, points: readonly (readonly [x: number | null, y: number | null])[]): Result<Regression> {
  const list = points.filter((p): p is readonly [number, number] => p.every((v) => v !== null && Number.isFinite(v)));
  const n = list.length;
  if (n < 3) return invalid(name, `a line through ${n} ${n === 1 ? 'point' : 'points'} says nothing; three are needed`);
  const meanX = list.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = list.reduce((sum, [, y]) => sum + y, 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of list) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  if (!(xx > 0)) return invalid(name, 'all points stand above one another');
  const slope = xy / xx;
  const left = Math.max(0, yy - slope * xy);
  // points on one level are explained by the line that lies there
  return ok({ count: n, slope, intercept: meanY - slope * meanX, rSquared: yy > 0 ? 1 - left / yy : 1, standardError: Math.sqrt(left / (n - 2)) });
}
