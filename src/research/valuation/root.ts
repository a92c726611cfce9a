/** Where a function meets a level: brackets by a walk over the range, each closed by Brent's method. */

/** A function of one number; NaN where it is not defined. */
export type Curve = (x: number) => number;

export interface Roots {
  readonly roots: readonly number[];
  /** Least and greatest value seen on the way; null where the function was defined nowhere. */
  readonly seen: readonly [number, number] | null;
}

/** Steps of the walk: two crossings within one step, without a turn that shows, are not told apart. */
const stepsDefault = 200;

/**
 * Every place in [low, high] where `f` is zero.
 *
 * Method:  a change of sign between neighbours is closed by Brent (Algorithms for Minimization without Derivatives, 1973, ch. 4); a change
 *          of sign at a pole is none. Where the curve turns near zero, the turn is found first, so that it is neither lost nor counted twice.
 */
export function rootsOf(f: Curve, low: number, high: number, steps: number = stepsDefault): Roots {
  // steps beside the round numbers, on which a root would hide another close to it
  const xs = [low, ...Array.from({ length: steps }, (_, k) => low + ((high - low) * (k + 0.381_966)) / steps), high];
  // `touch`: how near to zero a turn must come to count as meeting it
  let walk = xs.map((x) => ({ x, y: f(x), touch: 0 }));
  const finite = walk.filter(({ y }) => Number.isFinite(y));
  if (finite.length === 0) return { roots: [], seen: null };
  const seen = [Math.min(...finite.map(({ y }) => y)), Math.max(...finite.map(({ y }) => y))] as const;
  walk = walk.flatMap((point, k) => {
    const [a, b] = [walk[k - 1], walk[k + 1]];
    const turns = a !== undefined && b !== undefined && a.y * point.y > 0 && point.y * b.y > 0 && Math.abs(point.y) < Math.abs(a.y) && Math.abs(point.y) <= Math.abs(b.y);
    if (!turns) return [point];
    const x = lowest((t) => Math.abs(f(t)), a.x, b.x, point.y > 0 ? (t) => f(t) <= 0 : (t) => f(t) >= 0);
    const turn = { x, y: f(x), touch: 1e-12 * Math.max(Math.abs(a.y), Math.abs(b.y)) };
    return x < point.x ? [turn, point] : [point, turn];
  });
  const roots: number[] = [];
  const add = (x: number): void => {
    if (!roots.some((one) => Math.abs(one - x) <= 1e-9 * Math.max(1, Math.abs(high - low)))) roots.push(x);
  };
  walk.forEach(({ x, y, touch }, k) => {
    if (Math.abs(y) <= touch) return add(x);
    const next = walk[k + 1];
    if (next === undefined || !(y * next.y < 0)) return;
    const root = brent(f, x, next.x, y, next.y);
    if (Math.abs(f(root)) <= 1e-6 * Math.max(Math.abs(y), Math.abs(next.y))) add(root);
  });
  return { roots, seen };
}

/** Golden section for the lowest point between two; ends early at a point that `enough` accepts. */
function lowest(f: Curve, from: number, to: number, enough: (x: number) => boolean): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  let [c, d] = [b - golden * (b - a), a + golden * (b - a)];
  for (let k = 0; k < 100 && b - a > 1e-12 * (Math.abs(a) + Math.abs(b)); k++) {
    if (enough(c)) return c;
    if (enough(d)) return d;
    if (f(c) < f(d)) [b, d, c] = [d, c, d - golden * (d - a)];
    else [a, c, d] = [c, d, c + golden * (b - c)];
  }
  return (a + b) / 2;
}

/** Zero of `f` between a and b, at which it has opposite signs `fa` and `fb`. */
export function brent(f: Curve, from: number, to: number, fFrom: number, fTo: number): number {
  let [a, b, fa, fb] = [from, to, fFrom, fTo];
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let k = 0; k < 200; k++) {
    if (fb * fc > 0) {
      [c, fc] = [a, fa];
      step = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const enough = 2 * Number.EPSILON * Math.abs(b) + 1e-16;
    const half = (c - b) / 2;
    if (Math.abs(half) <= enough || fb === 0) return b;
    if (Math.abs(before) >= enough && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa;
      let [p, q] = [2 * half * s, 1 - s];
      if (a !== c) {
        const [u, v] = [fa / fc, fb / fc];
        p = s * (2 * half * u * (u - v) - (b - a) * (v - 1));
        q = (u - 1) * (v - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      p = Math.abs(p);
      if (2 * p < Math.min(3 * half * q - Math.abs(enough * q), Math.abs(before * q))) [before, step] = [step, p / q];
      else step = before = half;
    } else step = before = half;
    [a, fa] = [b, fb];
    b += Math.abs(step) > enough ? step : half > 0 ? enough : -enough;
    fb = f(b);
    if (Number.isNaN(fb)) return Number.NaN;
  }
  return b;
}
