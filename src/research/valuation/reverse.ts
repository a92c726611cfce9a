/** A valuation read backwards: which growth, margin or other driver gives a price. */
import { ok, type Problem, type Result } from '../../kernel/problem.ts';
import { MisuseError } from '../../kernel/problem.ts';
import type { Engine } from '../model/engine.ts';
import { invalid } from './mistake.ts';
import { rootsOf } from './root.ts';

/** A value as a function of one driver: a Result where it may fail, null or NaN where it has no value. */
export type ValueOf = (driver: number) => Result<number> | number | null;

export interface Search {
  /** What is looked for, for the sentence where it is not found. */
  readonly name: string;
  readonly target: number;
  /** Range in which it is looked for. */
  readonly low: number;
  readonly high: number;
}

export interface Implied {
  /** In order; more than one where the value rises and falls. */
  readonly values: readonly number[];
}

const numberOf = (value: Result<number> | number | null): number => (value === null ? Number.NaN : typeof value === 'number' ? value : value.ok ? value.value : Number.NaN);

/**
 * Every driver value in a range that gives the target.
 *
 * Problems: no value in the range gives it, with the values that the range does give; a function that is defined nowhere in it.
 */
export function impliedBy(value: ValueOf, search: Search): Result<Implied> {
  const { name, target, low, high } = search;
  if (!Number.isFinite(target) || !(low < high) || !Number.isFinite(high - low)) return invalid(name, 'a target and a range from low to high are needed');
  const { roots, seen } = rootsOf((x) => numberOf(value(x)) - target, low, high);
  if (roots.length > 0) return ok({ values: roots.map((x) => Number(x.toPrecision(15))).sort((a, b) => a - b) });
  if (seen === null) return invalid(name, `nothing from ${short(low)} to ${short(high)} gives any value`);
  return invalid(name, `nothing from ${short(low)} to ${short(high)} gives ${short(target)}: values there run from ${short(seen[0] + target)} to ${short(seen[1] + target)}`);
}
const short = (x: number): string => String(Number(x.toPrecision(6)));

export interface EngineTarget {
  readonly driver: string;
  /** Periods in which the driver takes the value. */
  readonly periods: readonly string[];
  readonly line: string;
  readonly period: string;
}

/**
 * Which value of a driver brings a cell of a model to the target; the model is as it was afterwards.
 *
 * Units:    both in their lines' units as written: 20.5 for 20.5%.
 * Problems: as `impliedBy`. Throws MisuseError for a line or period that the model has not.
 */
export const solveDriver = (engine: Engine, at: EngineTarget, search: Search): Result<Implied> =>
  withDriver(engine, at.driver, at.periods, (set) =>
    impliedBy((x) => {
      // a circle that did not settle has no value
      const problems = set(x);
      return problems.length > 0 ? null : engine.value(at.line, at.period);
    }, search),
  );

/** Runs something with a driver that may be moved, and puts it back. */
export function withDriver<T>(engine: Engine, driver: string, periods: readonly string[], work: (set: (value: number) => readonly Problem[]) => T): T {
  if (periods.length === 0) throw new MisuseError('a driver is moved in one period or more');
  const was = periods.map((period) => [period, engine.isGiven(driver, period) ? engine.value(driver, period) : null] as const);
  const result = work((value) => {
    for (const period of periods) engine.set(driver, period, value);
    return engine.problems;
  });
  for (const [period, value] of was) engine.set(driver, period, value);
  return result;
}
