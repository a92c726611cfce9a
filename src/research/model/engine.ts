/** A model that recalculates: one array of numbers, and the code that keeps it true after a change. */
import type { Problem } from '../../kernel/problem.ts';
import { MisuseError } from '../../kernel/problem.ts';
import { circleMistake } from './circle.ts';
import { compileModel, type Compiled, type CompiledModel } from './compile.ts';
import { factorOf } from './dimensions.ts';
import { layoutOf, type Layout } from './layout.ts';
import { madeOfParts, sameCells } from './made.ts';
import { isReported, type Change, type Model, type Scenario } from './model.ts';

export interface Engine {
  readonly model: Model;
  readonly compiled: Compiled;
  /** The value of a cell as a person writes it in the line's unit; null where it is missing or not defined. */
  value(line: string, period: string): number | null;
  /** Whether the cell holds a number that was given, and no formula's. */
  isGiven(line: string, period: string): boolean;
  /** Enters a number, in the line's unit; everything that depends on it is true afterwards. Null clears the cell. */
  set(line: string, period: string, value: number | null): readonly Problem[];
  /** The same for several numbers, after which everything is computed once. */
  setAll(entries: readonly { readonly line: string; readonly period: string; readonly value: number | null }[]): readonly Problem[];
  /** Circles that do not settle, as things stand. */
  readonly problems: readonly Problem[];
  /** Cells of a line in arithmetic's units (percent as hundredths), one a column of the layout. */
  row(line: string): Float64Array;
}

export type Started = { readonly ok: true; readonly engine: Engine } | { readonly ok: false; readonly problem: Problem };

const none: readonly Problem[] = [];
/** Halves may be made of quarters, and years of halves. */
const roundsMax = 3;

/** By column that changes, the first column of each block that may change with it. */
function startsOf(layout: Layout): readonly Int32Array[] {
  return Array.from({ length: layout.stride }, (_, column) =>
    Int32Array.from(layout.blocks, (block) => {
      if (column >= block.from && column < block.to) return column;
      // a quarter changes the year it is part of and all later ones
      let from = block.to;
      if (column < block.from)
        for (const [whole, part] of layout.parts) if (whole >= block.from && whole < block.to && part.first + part.count > column) from = Math.min(from, whole);
      return from;
    }),
  );
}

/** Compiles and computes a model, with the changes of a scenario laid over its drivers. */
export function startEngine(model: Model, scenario: Scenario | null = null): Started {
  const layout = layoutOf(model);
  const index = new Map(model.lines.map((line, i) => [line.id, i]));
  const factors = model.lines.map((line) => factorOf(line.unit));
  const values = new Float64Array(layout.size).fill(Number.NaN);
  const given = new Uint8Array(layout.size);
  model.lines.forEach((line, i) => {
    for (const [period, entry] of line.entries) {
      const cell = i * layout.stride + layout.columns.get(period)!;
      values[cell] = entry.value * factors[i]!;
      given[cell] = 1;
    }
  });
  const givenAt = (line: number, column: number): boolean => given[line * layout.stride + column] === 1;
  const start = new Int32Array(layout.blocks.length);
  // which years are made of their quarters shows when the quarters are computed
  let made = madeOfParts(model, layout, null);
  const build = (): CompiledModel => {
    for (let round = 0; ; round++) {
      const tried = made;
      const one = compileModel(model, givenAt, (line, column) => tried.has(line * layout.stride + column));
      if (!one.ok || layout.parts.size === 0 || round === roundsMax) return one;
      one.compiled.all(values, given, start);
      made = madeOfParts(model, layout, values);
      if (sameCells(made, tried)) return one;
      for (let cell = 0; cell < values.length; cell++) if (given[cell] === 0) values[cell] = Number.NaN;
    }
  };
  const first = build();
  if (!first.ok) return first;
  let { compiled } = first;
  let problems: readonly Problem[] = [];
  const settled = (bad: number): readonly Problem[] => (problems = bad === 0 ? none : [circleMistake(model, compiled.circles, layout, bad)]);
  if (scenario !== null) {
    // a change relative to a computed value needs the value first
    if (scenario.changes.some((c) => c.operator !== '=' && model.lines[index.get(c.line)!]?.formula !== null)) compiled.all(values, given, start);
    for (const change of scenario.changes) lay(change);
    const again = build();
    if (!again.ok) return again;
    ({ compiled } = again);
  }
  settled(compiled.all(values, given, start));

  function lay(change: Change): void {
    const i = index.get(change.line);
    if (i === undefined) throw new MisuseError(`no line ${change.line}`);
    const periods =
      change.periods.length > 0
        ? change.periods
        : model.periods.filter((p) => !isReported(model, p) && values[i * layout.stride + layout.columns.get(p)!] === values[i * layout.stride + layout.columns.get(p)!]);
    for (const period of periods) {
      const cell = i * layout.stride + layout.columns.get(period)!;
      const now = values[cell]!;
      const by = change.value * factors[i]!;
      values[cell] = change.operator === '=' ? by : change.operator === '*' ? now * change.value : change.operator === '+' ? now + by : now - by;
      given[cell] = 1;
    }
  }

  const cellOf = (line: string, period: string): number => {
    const i = index.get(line);
    const column = layout.columns.get(period);
    if (i === undefined || column === undefined) throw new MisuseError(`no cell ${line} ${period}`);
    return i * layout.stride + column;
  };
  const starts = startsOf(layout);
  const enter: Engine['setAll'] = (entries) => {
    let isAnew = false;
    let cell = 0;
    for (const { line, period, value } of entries) {
      cell = cellOf(line, period);
      const i = Math.floor(cell / layout.stride);
      if (value !== null && !Number.isFinite(value)) throw new MisuseError(`${line} ${period} cannot be ${value}`);
      isAnew ||= (given[cell] === 1) !== (value !== null) && (model.lines[i]!.formula !== null || model.lines[i]!.kind !== 'ratio' || layout.parts.size > 0);
      values[cell] = value === null ? Number.NaN : value * factors[i]!;
      given[cell] = value === null ? 0 : 1;
    }
    if (entries.length === 0) return problems;
    // which cells are computed has changed, and with it the code; lines and their order have not, so that it compiles
    const again = isAnew ? build() : null;
    if (again?.ok === true) ({ compiled } = again);
    // a circle that did not settle may stand before what changed
    if (isAnew || entries.length > 1 || problems.length > 0) return settled(compiled.all(values, given, start));
    return settled(compiled.after(Math.floor(cell / layout.stride))(values, given, starts[cell % layout.stride]!));
  };
  return {
    ok: true,
    engine: {
      model,
      get compiled() {
        return compiled;
      },
      value(line, period) {
        const value = values[cellOf(line, period)]!;
        return Number.isFinite(value) ? value / factors[index.get(line)!]! : null;
      },
      isGiven: (line, period) => given[cellOf(line, period)] === 1,
      set: (line, period, value) => enter([{ line, period, value }]),
      setAll: enter,
      get problems() {
        return problems;
      },
      row: (line) => values.subarray(index.get(line)! * layout.stride, (index.get(line)! + 1) * layout.stride),
    },
  };
}
