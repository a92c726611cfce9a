/**
 * Arithmetic helps reading: lines the vocabulary does not know, whose figures add up to a known line below or above them
 * in all columns but at most one, are its parts.
 */
import type { StatementName } from '../../vocabulary/types.ts';
import { firstAfter, type Atoms } from '../layout/pieces.ts';
import type { Grid, GridRow } from '../layout/grid.ts';
import { isTotal, readLabel } from './labelKey.ts';

export interface Part {
  readonly metric: string;
  readonly measure: string | null;
  /** The line itself, not a part of it. */
  readonly whole?: true;
}

const parts: Readonly<Record<string, string>> = {
  revenue: 'segmentRevenue',
  netSales: 'segmentRevenue',
  operatingIncome: 'segmentOperatingIncome',
  ebit: 'segmentOperatingIncome',
  recurringOperatingIncome: 'segmentOperatingIncome',
  nonGaapOperatingIncome: 'segmentOperatingIncome',
};

/** Metric of a part of a line: revenue has segments of revenue, any other line keeps its name with a segment. */
export const partMetric = (whole: string): string => parts[whole] ?? whole;

/** What the parts of that name make up. */
export const wholeMetric = (part: string): string => (part === 'segmentRevenue' ? 'revenue' : part === 'segmentOperatingIncome' ? 'operatingIncome' : part);

export function findParts(grid: Grid, text: string, atoms: Atoms, statement: StatementName | null): Map<number, Part> {
  const found = new Map<number, Part>();
  const keys = grid.rows.map((r) => (r.label === null ? null : readLabel(text.slice(r.label.start, r.label.end), statement)));
  const values = grid.rows.map((r) => valuesOf(r, atoms));
  grid.rows.forEach((row, index) => {
    const key = keys[index];
    if (row.cells.length === 0) return;
    if (key != null && key.row === null && isTotal(key.label)) underHeader(index, grid, keys, values, found);
    const hundred = [...values[index]!.values()].length > 0 && [...values[index]!.values()].every((v) => v.percent && v.value === 100);
    const total = key == null ? (hundred ? 'revenue' : null) : key.row !== null && key.measure === null ? key.row.id : /^total\b/i.test(key.label) && hundred ? 'revenue' : null;
    if (total === null || (key?.row != null && key.row.kinds[0] !== 'money')) return;
    for (const run of [runAbove(index, keys, grid, hundred), runBelow(index, keys, grid)]) {
      if (run.length < 2 || run.some((i) => found.has(i))) continue;
      if (!addsUp(index, run, values) && !addsUpInTiers(index, run, values)) continue;
      if (key == null) found.set(index, { metric: total, measure: 'shareOf:revenue', whole: true });
      for (const i of run) if (keys[i]!.row === null || hundred) found.set(i, { metric: partMetric(total), measure: hundred ? 'shareOf:revenue' : null });
    }
  });
  grid.rows.forEach((row, index) => {
    if (row.label === null && row.cells.length > 0 && !found.has(index)) nameSum(index, grid, keys, values, found);
  });
  return found;
}

/** `Operating income:` over segments and a `Total` they add up to: the total is the sub-header's line. */
function underHeader(index: number, grid: Grid, keys: readonly Key[], values: readonly Map<number, Value>[], found: Map<number, Part>): void {
  const run: number[] = [];
  let i = index - 1;
  for (; i >= 0 && grid.rows[i]!.cells.length > 0 && grid.rows[i]!.label !== null; i--) run.unshift(i);
  const header = i >= 0 && grid.rows[i]!.cells.length === 0 ? keys[i]?.row : null;
  if (header == null || header.kinds[0] !== 'money' || run.length < 2 || !addsUp(index, run, values)) return;
  found.set(index, { metric: header.id, measure: null, whole: true });
  for (const k of run) if (keys[k]?.row == null) found.set(k, { metric: partMetric(header.id), measure: null });
}

/** A sum without a label takes the name of the sub-header it closes; property less its depreciation is net. */
function nameSum(index: number, grid: Grid, keys: readonly Key[], values: readonly Map<number, Value>[], found: Map<number, Part>): void {
  const run: number[] = [];
  for (let i = index - 1; i >= 0 && grid.rows[i]!.cells.length > 0 && grid.rows[i]!.label !== null; i--) {
    run.unshift(i);
    if (run.length < 2 || !addsUp(index, run, values)) continue;
    const gross = keys[run[0]!]?.row?.id;
    if (gross === 'netPpe' && run.some((k) => /accumulated depreciation/i.test(keys[k]?.label ?? ''))) {
      found.set(run[0]!, { metric: 'grossPropertyAndEquipment', measure: null, whole: true });
      found.set(index, { metric: 'netPpe', measure: null, whole: true });
      return;
    }
    const header = run[0]! > 0 && grid.rows[run[0]! - 1]!.cells.length === 0 ? keys[run[0]! - 1]?.row : null;
    if (header != null) found.set(index, { metric: header.id, measure: null, whole: true });
    return;
  }
}

type Key = ReturnType<typeof readLabel> | null;

/** Lines of a run that are looked at. */
const runMax = 40;

/** Unknown lines right above; a sub-header ends the run. */
function runAbove(index: number, keys: readonly Key[], grid: Grid, known: boolean): number[] {
  const run: number[] = [];
  for (let i = index - 1; i >= 0 && run.length < runMax; i--) {
    if (grid.rows[i]!.cells.length === 0 || keys[i] == null || (keys[i]!.row !== null && !known)) break;
    run.unshift(i);
  }
  return run;
}

function runBelow(index: number, keys: readonly Key[], grid: Grid): number[] {
  const run: number[] = [];
  for (let i = index + 1; i < grid.rows.length && run.length < runMax; i++) {
    if (grid.rows[i]!.cells.length === 0 || keys[i] == null || keys[i]!.row !== null) break;
    run.push(i);
  }
  return run;
}

interface Value {
  readonly value: number;
  readonly half: number;
  readonly percent: boolean;
}

function valuesOf(row: GridRow, atoms: Atoms): Map<number, Value> {
  const values = new Map<number, Value>();
  for (const cell of row.cells) {
    const figure = atoms.figures[firstAfter(atoms.figures, cell.start)];
    if (figure !== undefined && figure.start < cell.end && !figure.range)
      values.set(cell.column, { value: figure.low, half: 0.5 * 10 ** -figure.decimals, percent: figure.kind === 'percent' });
  }
  return values;
}

/** `Networks 2,205` over the seven it consists of, `Markets 2,185` over its five: the upper tier adds up, and each to its own. */
function addsUpInTiers(total: number, run: readonly number[], values: readonly Map<number, Value>[]): boolean {
  const upper: number[] = [];
  for (let i = 0; i < run.length;) {
    upper.push(run[i]!);
    let end = i + 1;
    for (let to = i + 3; to <= run.length && end === i + 1; to++) if (addsUp(run[i]!, run.slice(i + 1, to), values)) end = to;
    i = end;
  }
  return upper.length > 1 && upper.length < run.length && addsUp(total, upper, values);
}

/** In all columns but at most one, and in two at least (or in the only one). */
function addsUp(total: number, run: readonly number[], values: readonly Map<number, Value>[]): boolean {
  let ties = 0;
  let fails = 0;
  for (const [column, whole] of values[total]!) {
    const members = run.map((i) => values[i]!.get(column)).filter((v) => v !== undefined);
    if (members.length < 2) continue;
    const sum = members.reduce((a, v) => a + v.value, 0);
    const slack = whole.half + members.reduce((a, v) => a + v.half, 0);
    if (Math.abs(Math.abs(sum) - Math.abs(whole.value)) <= slack * (1 + 1e-12)) ties++;
    else fails++;
  }
  return ties >= 1 && fails <= (ties >= 2 ? 1 : 0);
}
