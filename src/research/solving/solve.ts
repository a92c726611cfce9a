/** A model solved backwards: which number of a driver brings a line to a target. */
import { factorOf } from '../model/dimensions.ts';
import type { Engine } from '../model/engine.ts';
import { isReported, type Line } from '../model/model.ts';
import { dependentsOf, needsOf } from '../model/order.ts';
import { rootsOf } from '../valuation/root.ts';

/** A cell and the number wanted in it, in the line's unit. */
export interface Target {
  readonly line: string;
  readonly period: string;
  readonly value: number;
}

/**
 * Where a driver is moved: in `each` forecast period up to the target's by one shift (a rate, a ratio, days) or one factor (an amount);
 * to the `same` number in all of them; or in the target's period alone, `one`.
 */
export type Over = 'each' | 'same' | 'one';

export interface Moved {
  readonly period: string;
  readonly before: number;
  readonly after: number;
}

export interface Solution {
  readonly driver: string;
  readonly label: string;
  readonly unit: string;
  /** `met`: as it stands already; `flat`: the line does not move with it; `none`: not within its bounds. */
  readonly outcome: 'found' | 'met' | 'flat' | 'none';
  /** How it is moved: by adding, by a factor, or to one number. Null where nothing is found. */
  readonly by: { readonly kind: 'shift' | 'factor' | 'level'; readonly value: number } | null;
  readonly moved: readonly Moved[];
  /** Other numbers of the same kind that get there too, nearest first. */
  readonly others: readonly number[];
  /** Bounds of the driver within which was searched, in its unit. */
  readonly bounds: readonly [low: number, high: number];
  /** Least and greatest number of the target's line within the bounds; null where it was defined nowhere. */
  readonly reach: readonly [low: number, high: number] | null;
  /** Of the room between where it stands and the bound it moves towards, the share it takes: 0 nothing, 1 all. Null where nothing is found. */
  readonly stretch: number | null;
}

/** Steps of the search of one driver; two crossings within one step are not told apart. */
const steps = 80;
/** Relative difference below which a target is met. */
const close = 1e-9;

/** The drivers that a person may move in periods that are not reported, in their order. */
export const leversOf = (engine: Engine): readonly Line[] => engine.model.lines.filter((line) => line.role === 'driver');

/** The periods of the target's frequency that a driver can be moved in: not reported, up to the target's, with a number to move. */
function periodsOf(engine: Engine, driver: string, target: Target, over: Over): readonly string[] {
  const { periods } = engine.model;
  const sameKind = (period: string): boolean => period.replace(/\d/g, '') === target.period.replace(/\d/g, '');
  const last = periods.indexOf(target.period);
  const open = periods.filter(
    (period, k) => !isReported(engine.model, period) && k <= last && sameKind(period) && engine.value(driver, period) !== null && engine.isGiven(driver, period),
  );
  return over === 'one' ? open.filter((period) => period === target.period) : open;
}

/**
 * Which number of one driver brings a line to a target.
 *
 * Method:   brackets over the driver's bounds, each closed by Brent's method, on the model as it stands; it stands so again afterwards.
 * Bounds:   those that the line says (`between`); else 50 points around where a rate stands, and up to four times an amount, kept to its sign.
 * Returns   the root nearest to where the driver stands, the others beside it, and what can be reached where there is none.
 */
export function solveFor(engine: Engine, target: Target, driver: Line, over: Over = 'each'): Solution {
  const { model } = engine;
  const periods = periodsOf(engine, driver.id, target, over);
  const before = periods.map((period) => engine.value(driver.id, period)!);
  const now = engine.value(target.line, target.period);
  const bounds = boundsOf(driver, before);
  const nothing = (outcome: 'flat' | 'none' | 'met', reach: Solution['reach']): Solution => ({
    driver: driver.id,
    label: driver.label,
    unit: driver.unit,
    outcome,
    by: null,
    moved: [],
    others: [],
    bounds,
    reach,
    stretch: outcome === 'met' ? 0 : null,
  });
  const whole = now === null ? null : ([now, now] as const);
  const reaches = dependentsOf(
    model.lines.findIndex(({ id }) => id === driver.id),
    needsOf(model),
  );
  if (periods.length === 0 || (driver.id !== target.line && !reaches.has(model.lines.findIndex(({ id }) => id === target.line)))) return nothing('flat', whole);
  if (now !== null && Math.abs(now - target.value) <= close * Math.max(1, Math.abs(target.value))) return nothing('met', whole);

  const kind = over === 'same' ? 'level' : isRatio(driver) || before.every((x) => x === 0) ? 'shift' : 'factor';
  const at = (x: number, k: number): number => (kind === 'level' ? x : kind === 'shift' ? before[k]! + x : before[k]! * x);
  const put = (numbers: (k: number) => number): void => periods.forEach((period, k) => void engine.set(driver.id, period, numbers(k)));
  const curve = (x: number): number => {
    put((k) => at(x, k));
    return engine.problems.length > 0 ? Number.NaN : (engine.value(target.line, target.period) ?? Number.NaN) - target.value;
  };
  const [low, high] = spanOf(kind, before, bounds);
  const stands = kind === 'level' ? before.at(-1)! : kind === 'shift' ? 0 : 1;
  const { roots, seen } = rootsOf(curve, low, high, steps);
  put((k) => before[k]!);
  const reach = seen === null ? null : ([seen[0] + target.value, seen[1] + target.value] as const);
  if (reach !== null && reach[1] - reach[0] <= close * Math.max(1e-9, Math.abs(reach[0]))) return nothing('flat', reach);
  const [nearest, ...others] = [...roots].sort((a, b) => Math.abs(a - stands) - Math.abs(b - stands));
  if (nearest === undefined) return nothing('none', reach);
  const room = Math.abs((nearest > stands ? high : low) - stands);
  return {
    ...nothing('none', reach),
    outcome: 'found',
    by: { kind, value: nearest },
    moved: periods.map((period, k) => ({ period, before: before[k]!, after: tidied(at(nearest, k)) })),
    others,
    stretch: room === 0 ? 0 : Math.abs(nearest - stands) / room,
  };
}

/** Each driver by itself: those that get there first, by how much of their room it takes; then those that do not. */
export function solveForEach(engine: Engine, target: Target, over: Over = 'each'): readonly Solution[] {
  const order = { met: 0, found: 1, none: 2, flat: 3 } as const;
  return leversOf(engine)
    .filter(({ id }) => id !== target.line)
    .map((driver) => solveFor(engine, target, driver, over))
    .sort((a, b) => order[a.outcome] - order[b.outcome] || (a.stretch ?? 0) - (b.stretch ?? 0));
}

const isRatio = ({ unit, kind }: Line): boolean => kind === 'ratio' && (factorOf(unit) !== 1 || unit === 'x' || unit === 'days' || unit === 'years');

function boundsOf(driver: Line, before: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...before), Math.max(...before)];
  if (driver.range !== undefined) return [Math.min(driver.range[0], least), Math.max(driver.range[1], most)];
  if (before.length === 0) return [0, 0];
  if (factorOf(driver.unit) !== 1) return [least - 50, most + 50];
  if (least === 0 && most === 0) return [-1_000, 1_000];
  return [least < 0 ? least * 4 : 0, most > 0 ? most * 4 : 0];
}

/** The numbers of the search that keep every period of the driver within its bounds. */
function spanOf(kind: 'shift' | 'factor' | 'level', before: readonly number[], [low, high]: readonly [number, number]): readonly [number, number] {
  if (kind === 'level') return [low, high];
  if (kind === 'shift') return [low - Math.min(...before), high - Math.max(...before)];
  const factors = before.filter((x) => x !== 0).map((x): readonly [number, number] => (x > 0 ? [low / x, high / x] : [high / x, low / x]));
  return [Math.max(0, ...factors.map(([least]) => least)), Math.min(...factors.map(([, most]) => most))];
}

/** Dust of the last digit of a double is nobody's number. */
const tidied = (x: number): number => Number(x.toPrecision(14));
