/** Which values of the cost drivers give a stated margin. */
import { usesOf } from '../model/expression.ts';
import type { Engine } from '../model/engine.ts';
import type { Line } from '../model/model.ts';

export interface MarginRow {
  readonly metric: string;
  /** Lines that the margin may be of; the first that has a value counts. */
  readonly lines: readonly string[];
  readonly label: string;
}

/** Top of the statement first: what a margin above has settled, one below leaves alone. */
export const marginRows: readonly MarginRow[] = [
  { metric: 'grossMargin', lines: ['grossProfit'], label: 'gross margin' },
  { metric: 'ebitdaMargin', lines: ['ebitda', 'adjustedEbitda'], label: 'EBITDA margin' },
  { metric: 'adjustedEbitdaMargin', lines: ['adjustedEbitda', 'ebitda'], label: 'adjusted EBITDA margin' },
  { metric: 'operatingMargin', lines: ['operatingIncome', 'ebit', 'recurringOperatingIncome', 'adjustedEbit'], label: 'operating margin' },
  { metric: 'ebitMargin', lines: ['ebit', 'operatingIncome', 'recurringOperatingIncome', 'adjustedEbit'], label: 'EBIT margin' },
  { metric: 'netMargin', lines: ['netIncome', 'netIncomeAttributableToShareholders', 'netIncomePreExceptional'], label: 'net margin' },
  { metric: 'fcfMargin', lines: ['freeCashFlow'], label: 'free cash flow margin' },
];

/** Rates that are of other things than revenue. */
const notOfRevenue: ReadonlySet<string> = new Set(['taxRate', 'interestRate', 'depreciationRate']);
const isRateOfRevenue = (line: Line): boolean => line.role === 'driver' && line.unit === '%' && !/growth/i.test(line.id) && !notOfRevenue.has(line.id);

/** Rates of revenue on which a line depends within its period: for free cash flow capital expenditure, for profits their costs. */
export function driversOf(engine: Engine, line: string): readonly string[] {
  const lines = new Map(engine.model.lines.map((one) => [one.id, one]));
  if (line === 'freeCashFlow') return [...lines.keys()].filter((id) => /^capitalExpenditure(?:\.rate)?$/.test(id) && isRateOfRevenue(lines.get(id)!));
  const found = new Set<string>();
  const open = [line];
  const seen = new Set(open);
  while (open.length > 0) {
    const at = lines.get(open.pop()!);
    // how much of given costs is depreciation is no lever of a margin
    if (at === undefined || at.id === 'revenue' || at.id === 'depreciationInCosts') continue;
    if (isRateOfRevenue(at)) found.add(at.id);
    for (const use of at.formula === null ? [] : usesOf(at.formula))
      if (use.reach === 'offset' && use.offset === 0 && !seen.has(use.id)) {
        seen.add(use.id);
        open.push(use.id);
      }
  }
  return [...found];
}

export const lineOfMargin = (engine: Engine, row: MarginRow): string | null =>
  row.lines.find((id) => engine.model.lines.some((line) => line.id === id) && engine.model.periods.some((period) => engine.value(id, period) !== null)) ?? null;

/** In percent; null where line or revenue has no value. */
export function marginAt(engine: Engine, line: string, period: string): number | null {
  const [amount, revenue] = [engine.value(line, period), engine.value('revenue', period)];
  return amount === null || revenue === null || revenue === 0 ? null : (amount / revenue) * 100;
}

/** A margin to be reached, by year, in percent. */
export interface MarginGoal {
  readonly line: string;
  readonly margins: ReadonlyMap<string, number>;
}

export interface ReachedRate {
  readonly goal: MarginGoal;
  readonly line: string;
  readonly period: string;
  readonly value: number;
}
export interface Reached {
  readonly rates: readonly ReachedRate[];
  readonly missed: readonly { readonly goal: MarginGoal; readonly reason: string }[];
}

/** Sweeps over the years before goals count as contradicting each other. */
const sweepsMax = 12;
const trialsMax = 40;
/** In points of margin; far below any printed digit. */
const settled = 1e-9;

/**
 * Moves rates of revenue until every goal is reached, year by year and from the top of the statement down: what one goal has moved in
 * a year the goals below it leave alone. A goal that cannot be reached is given up whole, and the others are reached without it.
 *
 * Units:  margins and rates in percent, as their lines are written.
 * Shape:  `goals` from the top of the statement down. The engine is left with the rates that were found.
 */
export function reachMargins(engine: Engine, goals: readonly MarginGoal[], restore: (line: string, period: string) => void): Reached {
  const missed: Reached['missed'][number][] = [];
  let open = [...goals];
  for (;;) {
    const moved = new Map<string, ReachedRate>();
    const failed = sweep(engine, open, moved);
    if (failed === null) return { rates: [...moved.values()], missed };
    for (const { line, period } of moved.values()) restore(line, period);
    missed.push(failed);
    open = open.filter((goal) => goal !== failed.goal);
  }
}

function sweep(engine: Engine, goals: readonly MarginGoal[], moved: Map<string, ReachedRate>): Reached['missed'][number] | null {
  const drivers = new Map(goals.map((goal) => [goal, driversOf(engine, goal.line)]));
  const missBy = (goal: MarginGoal, year: string): number => Math.abs((marginAt(engine, goal.line, year) ?? Number.NaN) - goal.margins.get(year)!);
  const years = engine.model.periods.filter((period) => goals.some(({ margins }) => margins.has(period)));
  let worst: MarginGoal | null = null;
  for (let k = 0; k < sweepsMax; k++) {
    for (const year of years) {
      const taken = new Set<string>();
      for (const goal of goals) {
        const margin = goal.margins.get(year);
        if (margin === undefined) continue;
        const own = drivers.get(goal)!.filter((id) => !taken.has(id) && engine.value(id, year) !== null);
        const solved = reachMargin(engine, goal.line, year, margin, own);
        // what was moved on the way goes back with the rest
        for (const line of own) moved.set(`${line} ${year}`, { goal, line, period: year, value: engine.value(line, year) ?? Number.NaN });
        if (solved !== null) return { goal, reason: solved };
        for (const line of own) taken.add(line);
      }
    }
    worst = goals.find((goal) => [...goal.margins.keys()].some((year) => !(missBy(goal, year) <= settled * 10))) ?? null;
    if (worst === null) return null;
  }
  return { goal: worst!, reason: 'it does not hold together with the other margins of the case' };
}

/** Moves rates in one proportion until the margin is there, by secants on their common factor; null, or why it cannot be reached. */
function reachMargin(engine: Engine, line: string, period: string, margin: number, drivers: readonly string[]): string | null {
  const before = drivers.map((id) => [id, engine.value(id, period)!] as const).filter(([, value]) => value !== 0);
  if (before.length === 0) return 'no cost of the model is a rate of revenue that could give it';
  const missBy = (factor: number): number => {
    for (const [id, value] of before) engine.set(id, period, value * factor);
    return (marginAt(engine, line, period) ?? Number.NaN) - margin;
  };
  let [x0, x1] = [1.01, 1];
  let [f0, f1] = [missBy(x0), missBy(x1)];
  for (let k = 0; k < trialsMax && Math.abs(f1) > settled; k++) {
    const next = x1 - (f1 * (x1 - x0)) / (f1 - f0);
    if (!Number.isFinite(next)) return 'its line does not move with the rates of the model';
    [x0, f0, x1] = [x1, f1, next];
    f1 = missBy(x1);
  }
  if (!(Math.abs(f1) <= settled)) return 'no values of its drivers give it';
  return x1 < 0 ? `its drivers would have to turn negative in ${period}` : null;
}
