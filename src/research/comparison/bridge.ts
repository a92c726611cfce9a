/** From one figure to another, step by step: what each group of assumptions makes of the difference. */
import { comparePeriods } from '../../kernel/periods.ts';
import { usesOf } from '../model/expression.ts';
import { startEngine, type Engine } from '../model/engine.ts';
import { isReported, type Model, type Scenario } from '../model/model.ts';
import { aligned, stripped } from './align.ts';
import { averageEffects, gridOf } from './exactSteps.ts';
import { driverGroups, groupsOf, type DriverGroup } from './groups.ts';

/** An assumption in which the two differ, in the unit of its line. */
export interface ChangedInput {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  readonly period: string;
  readonly from: number;
  readonly to: number;
}

export interface BridgeStep {
  readonly group: DriverGroup | 'Not shared';
  readonly effect: number;
  /** The figure after this step. */
  readonly after: number;
  /** What this group adds on average over every order of the groups; null where that was not worked out. */
  readonly average: number | null;
  readonly inputs: readonly ChangedInput[];
}

export interface Bridge {
  readonly from: number;
  readonly to: number;
  /** Their effects add up to `to − from`, to the last digit; so do the averages with the last step's effect. */
  readonly steps: readonly BridgeStep[];
}

/** A figure as its own model has it, and the model by which it is explained: the same one, or one cut down to shared lines. */
export interface BridgeEnd {
  readonly figure: number;
  readonly model: Model;
  /** A person's own changes of it. */
  readonly scenario?: Scenario;
}

export type Bridged = { readonly ok: true; readonly bridge: Bridge } | { readonly ok: false; readonly reason: string };

/** With more groups the averages would need thousands of models. */
export const averagedGroupsMax = 10;

/**
 * Puts one model's inputs in the place of another's, group after group in the order of the statements.
 *
 * An input is a number that no formula gives. It takes part where both models hold it and compute alike everything that uses it.
 * What is left stands as the step `Not shared`: lines that one of the two alone has, and the rounding between a cut-down model
 * and its whole.
 *
 * Units:   `figure` and all effects in the unit of `line`.
 * Shape:   both models hold `line` and `period`.
 * Returns  a reason where the line has no value on the way, as when a circle does not settle.
 */
export function bridgeBetween(from: BridgeEnd, to: BridgeEnd, line: string, period: string): Bridged {
  const [one, other] = from.model === to.model ? [from.model, to.model] : aligned(from.model, to.model);
  const [start, end] = [startEngine(one, from.scenario ?? null), startEngine(other, to.scenario ?? null)];
  if (!start.ok || !end.ok) return { ok: false, reason: 'one of the two models does not settle' };
  const { engine } = start;
  const groups = changedInputs(engine, end.engine, period);
  const names = driverGroups.filter((group) => groups.has(group));
  const set = (group: DriverGroup, side: 'from' | 'to'): void => {
    for (const input of groups.get(group)!) engine.set(input.line, input.period, input[side]);
  };
  const levels: number[] = [];
  const read = (): number | null => (engine.problems.length > 0 ? null : engine.value(line, period));
  const first = read();
  if (first === null) return { ok: false, reason: `the line has no value in ${period} under the first of the two` };
  levels.push(first);
  for (const group of names) {
    set(group, 'to');
    const level = read();
    if (level === null) return { ok: false, reason: `with the other’s ${group.toLowerCase()} the line has no value in ${period}` };
    levels.push(level);
  }
  const every = names.length > 0 && names.length <= averagedGroupsMax ? everyCombination(names, set, read, levels.at(-1)!) : null;
  const grid = gridOf([from.figure, to.figure, ...levels, ...(every ?? [])]);
  const averages = every === null ? null : averageEffects(every.map((value) => grid.units(value)));
  const [begin, finish] = [grid.units(from.figure), grid.units(to.figure)];
  const all = names.map((_, i) => grid.units(levels[i + 1]!) - grid.units(levels[i]!));
  // what the arithmetic of doubles leaves is no step that anybody would look at, nor are assumptions that do not move this line
  const isDust = (units: number): boolean => Math.abs(grid.value(units)) <= 1e-9 * Math.max(Math.abs(from.figure), Math.abs(to.figure));
  const kept = names.map((_, i) => i).filter((i) => !isDust(all[i]!) || !isDust(averages?.[i] ?? 0));
  const effects = kept.map((i) => all[i]!);
  const mean = averages === null ? null : kept.map((i) => averages[i]!);
  let rest = finish - begin - total(effects);
  if (effects.length > 0 && isDust(rest)) {
    addToLargest(effects, rest);
    rest = 0;
  }
  if (mean !== null) addToLargest(mean, total(effects) - total(mean));
  let after = begin;
  const steps: BridgeStep[] = kept.map((at, i) => {
    after += effects[i]!;
    const group = names[at]!;
    return { group, effect: grid.value(effects[i]!), after: grid.value(after), average: mean === null ? null : grid.value(mean[i]!), inputs: groups.get(group)! };
  });
  if (rest !== 0) steps.push({ group: 'Not shared', effect: grid.value(rest), after: grid.value(finish), average: null, inputs: [] });
  return { ok: true, bridge: { from: grid.value(begin), to: grid.value(finish), steps } };
}

const total = (units: readonly number[]): number => units.reduce((sum, one) => sum + one, 0);

function addToLargest(units: number[], dust: number): void {
  const largest = units.reduce((best, one, i) => (Math.abs(one) > Math.abs(units[best]!) ? i : best), 0);
  if (units.length > 0) units[largest]! += dust;
}

/** The figure under every combination of groups, by bit set, each one switch away from the one before. Ends with all of the first model's inputs. */
function everyCombination(names: readonly DriverGroup[], set: (group: DriverGroup, side: 'from' | 'to') => void, read: () => number | null, all: number): readonly number[] | null {
  const values = Array.from<number>({ length: 1 << names.length });
  let now = values.length - 1;
  values[now] = all;
  for (let step = 1; step < values.length; step++) {
    // the bit in which a reflected code changes at this step
    const bit = Math.log2(step & -step);
    now ^= 1 << bit;
    set(names[bit]!, (now & (1 << bit)) === 0 ? 'from' : 'to');
    const value = read();
    if (value === null) return null;
    values[now] = value;
  }
  return values;
}

/** Inputs in which two models differ up to the end of a period, by group; those alone that both hold and use alike. */
function changedInputs(a: Engine, b: Engine, until: string): ReadonlyMap<DriverGroup, readonly ChangedInput[]> {
  const groups = groupsOf(a.model);
  const alike = usedAlike(a.model, b.model);
  const changed = new Map<DriverGroup, ChangedInput[]>();
  for (const line of a.model.lines) {
    if (!alike.has(line.id)) continue;
    a.model.periods.forEach((period) => {
      if (comparePeriods(period, until) > 0 || !b.model.periods.includes(period) || !a.isGiven(line.id, period) || !b.isGiven(line.id, period)) return;
      const [from, to] = [a.value(line.id, period), b.value(line.id, period)];
      if (from === null || to === null || from === to) return;
      const group = isReported(a.model, period) ? 'Reported base' : groups.get(line.id)!;
      changed.set(group, [...(changed.get(group) ?? []), { line: line.id, label: line.label, unit: line.unit, period, from, to }]);
    });
  }
  return changed;
}

/** Lines that both models have in one unit, and whose users are computed by the same formulas. */
function usedAlike(a: Model, b: Model): ReadonlySet<string> {
  const usersIn = (model: Model): ReadonlyMap<string, string> => {
    const users = new Map<string, string[]>(model.lines.map((line) => [line.id, [`${line.unit} ${stripped(line)}`]]));
    for (const line of model.lines) if (line.formula !== null) for (const { id } of usesOf(line.formula)) users.get(id)?.push(`${line.id} = ${stripped(line)}`);
    return new Map([...users].map(([id, list]) => [id, list.toSorted().join('\n')]));
  };
  const [inA, inB] = [usersIn(a), usersIn(b)];
  return new Set([...inA].filter(([id, users]) => inB.get(id) === users).map(([id]) => id));
}
