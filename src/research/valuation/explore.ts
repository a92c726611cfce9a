/** How a model's value answers: a table over two levers, all of them one by one, and read backwards from a price. */
import { ok, type Result } from '../../kernel/problem.ts';
import { assumptionLevers, driverLevers, marginLever, perShareUnder, type Lever, type Under } from './levers.ts';
import { invalid } from './mistake.ts';
import { brent } from './root.ts';
import { ranked, sensitivity, tornado, type Bar, type GridCell, type Inputs } from './sensitivity.ts';
import type { Assumptions } from './setting.ts';
import type { Valued } from './methods.ts';
import { cashFlowMethod, exitMethod, type Valuer } from './valueModel.ts';

/** The value as a function of levers by their ids. */
const valueOf =
  (valuer: Valuer, method: string, assumptions: Assumptions, levers: readonly Lever[]) =>
  (inputs: Inputs): Result<number> =>
    perShareUnder(
      valuer,
      method,
      levers.reduce<Under>((under, lever) => (inputs[lever.id] === lever.base ? under : lever.at(under, inputs[lever.id]!)), { assumptions, moves: [] }),
    );

const basesOf = (levers: readonly Lever[]): Inputs => Object.fromEntries(levers.map((lever) => [lever.id, lever.base]));

/** Whether a step of a lever is a step of the value. */
export function movesValue(valuer: Valuer, method: string, assumptions: Assumptions, lever: Lever): boolean {
  const value = valueOf(valuer, method, assumptions, [lever]);
  const [now, then] = [value({ [lever.id]: lever.base }), value({ [lever.id]: lever.base + lever.step })];
  return now.ok && then.ok && Math.abs(then.value - now.value) > 1e-9 * Math.abs(now.value);
}

/** Numbers around the base by the lever's own distance, the base in the middle. */
export const around = (lever: Lever, each: number): readonly number[] =>
  Array.from({ length: 2 * each + 1 }, (_, k) => (k === each ? lever.base : Number((lever.base + (k - each) * lever.tableStep).toPrecision(10))));

/** Work that is done step by step, so that whoever runs it may do other things in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Values of a share for every pair, a pair a step. Problems: the same lever twice. */
export function* gridOf(
  valuer: Valuer,
  method: string,
  assumptions: Assumptions,
  rows: { readonly lever: Lever; readonly values: readonly number[] },
  columns: { readonly lever: Lever; readonly values: readonly number[] },
): Steps<Result<readonly (readonly GridCell[])[]>> {
  if (rows.lever.id === columns.lever.id) return invalid(rows.lever.id, 'it cannot be on both sides of the table');
  const levers = [rows.lever, columns.lever];
  const [value, bases] = [valueOf(valuer, method, assumptions, levers), basesOf(levers)];
  const cells: GridCell[][] = [];
  for (const down of rows.values) {
    const row: GridCell[] = [];
    for (const across of columns.values) {
      row.push(...sensitivity(value, bases, { input: rows.lever.id, values: [down] }, { input: columns.lever.id, values: [across] }).flat());
      yield;
    }
    cells.push(row);
  }
  return ok(cells);
}

/** Levers that a method's value may hang on. */
export function leversFor(valuer: Valuer, method: string, assumptions: Assumptions): readonly Lever[] {
  const drivers = driverLevers(valuer, assumptions);
  return [...assumptionLevers(assumptions), ...(drivers.ok ? drivers.value : [])].filter((lever) => lever.method === null || lever.method === method);
}

/** Every lever a step down and a step up, the one that moves the value most first; those that do not move it are left out. A lever a step. */
export function* tornadoOf(valuer: Valuer, method: string, assumptions: Assumptions): Steps<Result<readonly { readonly lever: Lever; readonly bar: Bar }[]>> {
  const base = perShareUnder(valuer, method, { assumptions, moves: [] });
  if (!base.ok) return base;
  // a rate that is built up moves by its parts, and the margin by its own name and not by the cost behind it
  const levers = leversFor(valuer, method, assumptions);
  const built = new Set(levers.flatMap(({ id }) => (/^(discountRate|costOfEquity)\./.test(id) ? [id.split('.')[0]!] : [])));
  const free = levers.filter(({ id }) => !built.has(id));
  const tried: Bar[] = [];
  for (const lever of free) {
    tried.push(...tornado(valueOf(valuer, method, assumptions, [lever]), basesOf([lever]), [{ input: lever.id, low: lever.base - lever.step, high: lever.base + lever.step }]));
    yield;
  }
  const bars = ranked(tried);
  const alike = (bar: Bar): string => `${bar.swing?.toPrecision(9)}`;
  const margin = bars.find(({ input }) => input === marginLever);
  return ok(
    bars.flatMap((bar) => {
      const lever = free.find(({ id }) => id === bar.input)!;
      if (bar.swing !== null && bar.swing <= 1e-9 * Math.abs(base.value)) return [];
      // the operating margin and the cost by which it moves are one
      const isItsCost =
        margin !== undefined &&
        bar !== margin &&
        lever.id.endsWith('.rate') &&
        lever.unit === 'points' &&
        alike(bar) === alike(margin) &&
        Math.abs(bar.atLow.value! - margin.atHigh.value!) <= 1e-9 * Math.abs(base.value);
      return isItsCost ? [] : [{ lever, bar }];
    }),
  );
}

export interface ImpliedLever {
  readonly lever: Lever;
  /** In order; none where no value in the range gives the price. */
  readonly values: readonly number[];
  readonly reason: string | null;
}

/** What each lever would have to be for the value to be the price, all others as they are: the nearest below and above where it stands. A trial a step. */
export function* impliedLevers(valuer: Valuer, method: string, assumptions: Assumptions, price: number, levers: readonly Lever[]): Steps<readonly ImpliedLever[]> {
  const found: ImpliedLever[] = [];
  for (const lever of levers) found.push(yield* impliedLever(valuer, method, assumptions, price, lever));
  return found;
}

function* impliedLever(valuer: Valuer, method: string, assumptions: Assumptions, price: number, lever: Lever): Steps<ImpliedLever> {
  const value = valueOf(valuer, method, assumptions, [lever]);
  const seen: number[] = [];
  const away = (x: number): number => {
    const found = value({ [lever.id]: x });
    if (!found.ok) return Number.NaN;
    seen.push(found.value);
    return found.value - price;
  };
  const now = away(lever.base);
  const values = now === 0 ? [lever.base] : [...(yield* nearestRoot(away, lever, now, -1)), ...(yield* nearestRoot(away, lever, now, 1))];
  if (values.length > 0) return { lever, values: values.map((x) => Number(x.toPrecision(12))).toSorted((a, b) => a - b), reason: null };
  const shown = (x: number): string => String(Number(x.toPrecision(4)));
  const [least, most] = [Math.min(...seen), Math.max(...seen)];
  if (seen.length === 0) return { lever, values, reason: 'gives no value as it stands' };
  if (most - least <= 1e-9 * Math.abs(most)) return { lever, values, reason: unmoved };
  return { lever, values, reason: `no number for it gives the price: values run from ${shown(least)} to ${shown(most)}` };
}

/** Said of a lever that a value does not hang on. */
export const unmoved = 'does not move this value';

/** Halvings of the way to where there is no value any more: the price may lie before that. */
const halvingsMax = 14;

/** The zero nearest to the base on one side: steps that double until the sign turns, closed by Brent's method. */
function* nearestRoot(away: (x: number) => number, lever: Lever, now: number, side: number): Steps<readonly number[]> {
  const end = side < 0 ? lever.from : lever.to;
  let [x, y] = [lever.base, now];
  let halvings = 0;
  for (let step = lever.step; (end - x) * side > 1e-12 && halvings <= halvingsMax;) {
    const next = (end - x) * side <= step ? end : x + side * step;
    const there = away(next);
    yield;
    if (Number.isNaN(there)) {
      step /= 2;
      halvings++;
      continue;
    }
    if (there === 0) return [next];
    if (there * y < 0) return [brent(away, x, next, y, there)];
    [x, y] = [next, there];
    if (halvings === 0) step *= 2;
  }
  return [];
}

/** The levers that one asks a price about first. */
export function impliedFirst(valuer: Valuer, method: string, assumptions: Assumptions): readonly Lever[] {
  const first = ['revenueGrowth', marginLever, 'discountRate', 'costOfEquity', 'terminalGrowth', 'exitMultiple', 'endMargin', 'endCapex', `multiple:${method}`];
  const all = leversFor(valuer, method, assumptions);
  const isFirm = method === cashFlowMethod || method === exitMethod;
  const isOurs = (id: string): boolean =>
    !(isFirm ? id === 'costOfEquity' : id === 'discountRate') && !(id === 'exitMultiple' && method !== exitMethod) && !(id === 'terminalGrowth' && method === exitMethod);
  return first.flatMap((id) => all.filter((lever) => lever.id === id && isOurs(id)));
}

/** Ends of a method's bar: its own where it has any, else both rates half of what they may be off, or a tenth off the multiple. */
export function rangeOf(valuer: Valuer, assumptions: Assumptions, one: Valued): { readonly low: number; readonly high: number; readonly says: string } | null {
  if (!one.ok) return null;
  const { method, perShare, low, high } = one.valuation;
  if (low !== null && high !== null) return { low, high, says: 'the range of multiples as stated' };
  const levers = assumptionLevers(assumptions);
  const pick = (id: string): Lever | undefined => levers.find((lever) => lever.id === id);
  const own = pick(`multiple:${method}`);
  const isFirm = method === cashFlowMethod || method === exitMethod;
  const isEquity = method === 'Discounted cash flow to equity' || method === 'Dividend discount';
  const moves: readonly (readonly [Lever, number])[] = (
    own !== undefined
      ? [[own, own.step]]
      : isFirm || isEquity
        ? [[pick(isFirm ? 'discountRate' : 'costOfEquity'), -0.5], method === exitMethod ? [pick('exitMultiple'), pick('exitMultiple')?.step ?? 0] : [pick('terminalGrowth'), 0.25]]
        : []
  ).flatMap(([lever, by]) => (lever === undefined ? [] : [[lever as Lever, by as number] as const]));
  if (moves.length === 0) return null;
  const ends = [-1, 1].map((sign) =>
    perShareUnder(
      valuer,
      method,
      moves.reduce<Under>((under, [lever, by]) => lever.at(under, lever.base + sign * by), { assumptions, moves: [] }),
    ),
  );
  const values = [perShare, ...ends.flatMap((end) => (end.ok ? [end.value] : []))];
  if (values.length < 2) return null;
  const says = moves
    .map(
      ([lever, by]) => `${lever.label.toLowerCase().replace(/\bev\/ebitda\b/, 'EV/EBITDA')} ±${Number(Math.abs(by).toPrecision(3))}${lever.unit === '%' ? ' points' : lever.unit}`,
    )
    .join(', ');
  return { low: Math.min(...values), high: Math.max(...values), says };
}
