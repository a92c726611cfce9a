/** Columns whose heads the text has lost: nothing tells their figures apart, and no title gives all of them one period. */
import type { Grid } from '../layout/grid.ts';
import type { ColumnKey } from './columnKey.ts';

/** Whether nothing is known of what stands under the head. */
export const isUndecided = (c: ColumnKey): boolean =>
  [c.period, c.measure, c.metric, c.basis, c.vintage, c.company, c.accounting, c.mark, c.hint.kind].every((one) => one === null);

const isBare = (c: ColumnKey): boolean => c.text === '' && isUndecided(c);

/**
 * Several bare columns that most rows fill; or all columns, where years stand over the first ones and the last is bare:
 * the heads may then belong one further to the right.
 */
export function lostHeads(grid: Grid, columns: readonly ColumnKey[]): ReadonlySet<number> {
  const rows = grid.rows.filter((r) => r.cells.length > 1);
  // where most rows have one value the others are no table
  if (rows.length < 2 || rows.length * 3 < grid.rows.filter((r) => r.cells.length > 0).length) return none;
  const filled = (column: number): boolean => rows.filter((r) => r.cells.some((c) => c.column === column)).length * 2 > rows.length;
  const bare = [...columns.keys()].filter((k) => isBare(columns[k]!) && filled(k));
  if (bare.length > 1) return new Set(bare);
  const shifted = bare.length === 1 && bare[0] === columns.length - 1 && columns.length > 3 && columns.slice(0, -1).every((c) => c.period !== null && c.measure === null);
  return shifted ? new Set(columns.keys()) : none;
}

const none: ReadonlySet<number> = new Set();
