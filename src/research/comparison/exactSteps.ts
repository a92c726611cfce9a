/**
 * Differences that add up to the last digit.
 *
 * Values are laid on one grid of a power of two, 2^-48 of the largest: finer than any figure is printed, and coarse enough that
 * sums and differences of them are whole numbers that a double holds.
 */
export interface Grid {
  /** Whole steps of the grid. */
  units(value: number): number;
  value(units: number): number;
}

const bits = 48;
/** Nothing is finer than a millionth of the unit in which it is printed. */
const least = 1e-6;

export function gridOf(values: readonly number[]): Grid {
  const largest = Math.max(...values.map(Math.abs), least);
  const step = 2 ** (Math.floor(Math.log2(largest)) + 1 - bits);
  return { units: (value) => Math.round(value / step) + 0, value: (units) => units * step };
}

/**
 * What each of n causes adds to a value, averaged over every order in which they could come in.
 *
 * Shape:   `values[set]` is the value with the causes of the bit set `set` at work, in whole steps of a grid; 2^n of them.
 * Returns  n whole numbers whose sum is exactly `values[all] − values[none]`: the fractions that rounding leaves go to the causes with the largest.
 * Source:  L. S. Shapley, A value for n-person games, 1953.
 */
export function averageEffects(values: readonly number[]): readonly number[] {
  const n = Math.log2(values.length);
  const factorials = [1n];
  for (let k = 1; k <= n; k++) factorials.push(factorials[k - 1]! * BigInt(k));
  const orders = factorials[n]!;
  const sums = Array.from({ length: n }, (_, cause) => {
    let sum = 0n;
    for (let set = 0; set < values.length; set++) {
      if ((set & (1 << cause)) !== 0) continue;
      const size = bitsIn(set);
      // so many orders have just these causes before this one
      sum += factorials[size]! * factorials[n - size - 1]! * BigInt(values[set | (1 << cause)]! - values[set]!);
    }
    return sum;
  });
  const whole = sums.map((sum) => floorDivide(sum, orders));
  const rests = sums.map((sum, i) => sum - whole[i]! * orders);
  let left = Number(rests.reduce((a, b) => a + b, 0n) / orders);
  const byRest = rests.map((rest, i) => ({ rest, i })).sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.i - b.i));
  const effects = whole.map(Number);
  for (const { i } of byRest) if (left-- > 0) effects[i]!++;
  return effects;
}

function bitsIn(set: number): number {
  let n = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) n++;
  return n;
}

const floorDivide = (a: bigint, b: bigint): bigint => (a < 0n && a % b !== 0n ? a / b - 1n : a / b);
