/**
 * Lays out the cells of a table as written and finds the columns that a reader sees.
 *
 * Filings set `$`, digits and `)` in cells of their own and put empty cells between columns; headers then span
 * three or four written columns where the reader sees one.
 */
import { findColumns, columnsUnder } from '../grid/columns.ts';
import { isBullet, isPeriod, isValue } from '../grid/figures.ts';
import { headerRows, isDataRow, mergeFigures } from '../grid/rows.ts';
import type { Block, GridCell, GridTable, RawTable } from './blocks.ts';

/** A cell with its place in the written grid; `to` is exclusive. */
interface Placed {
  text: string;
  readonly row: number;
  readonly from: number;
  to: number;
  readonly rowSpan: number;
  readonly heading: boolean;
}

/** A written cell longer than this, or of more lines, is prose in a layout table. */
const CELL_LENGTH_MAX = 1000;
const CELL_LINES_MAX = 12;

const cellText = (blocks: readonly Block[]): string =>
  blocks
    .map((b) => (b.kind === 'line' ? b.text : ''))
    .join(' ')
    .trim();

/** Places each written cell after those that reach down into its row. Rows without text are dropped. */
function placeCells(table: RawTable): Placed[][] {
  const rows: Placed[][] = [];
  let reaching: { from: number; to: number; rowsLeft: number }[] = [];
  for (const written of table.rows) {
    const row: Placed[] = [];
    let from = 0;
    const next: typeof reaching = [];
    for (const cell of written) {
      for (let hit = reaching.find((r) => r.from <= from && from < r.to); hit !== undefined; hit = reaching.find((r) => r.from <= from && from < r.to)) from = hit.to;
      const to = from + cell.columnSpan;
      if (cell.rowSpan > 1) next.push({ from, to, rowsLeft: cell.rowSpan - 1 });
      const text = cellText(cell.blocks);
      if (text !== '') row.push({ text, row: rows.length, from, to, rowSpan: cell.rowSpan, heading: cell.heading });
      from = to;
    }
    reaching = [...reaching.filter((r) => --r.rowsLeft > 0), ...next];
    if (row.length > 0) rows.push(row);
  }
  return rows;
}

function toGrid(caption: string | null, rows: readonly Placed[][]): GridTable {
  const extents = rows.flat().map((c) => ({ row: c.row, from: c.from, to: c.to, value: isValue(c.text) && !isPeriod(c.text) }));
  const columns = findColumns(extents);
  const under = rows.map((row) => row.map((c) => columnsUnder(columns, c)));
  const headers = headerRows(
    rows.map((row, r) => ({
      texts: row.map((c) => c.text),
      startsAtLeft: (under[r]?.[0]?.column ?? 0) === 0 && (under[r]?.[0]?.columnSpan ?? 1) === 1,
      spans: (under[r]?.[0]?.columnSpan ?? 1) > 1,
    })),
  );
  const hasData = rows.some((row) => isDataRow(row.map((c) => c.text)));
  const cells: GridCell[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, i) => {
      const at = under[r]?.[i] ?? { column: 0, columnSpan: 1 };
      const last = cells.at(-1);
      if (last !== undefined && last.row === r && last.column + last.columnSpan > at.column) {
        // Two written cells under one visible column are one cell.
        const end = Math.max(last.column + last.columnSpan, at.column + at.columnSpan);
        cells[cells.length - 1] = { ...last, text: `${last.text} ${cell.text}`, columnSpan: end - last.column };
        return;
      }
      const header = hasData ? (headers[r] ?? false) : r === 0 || (cell.heading && at.column > 0);
      cells.push({ text: cell.text, row: r, ...at, rowSpan: Math.min(cell.rowSpan, rows.length - r), header });
    });
  });
  return { kind: 'table', caption, rows: rows.length, columns: columns.length, cells };
}

const isLayoutCell = (blocks: readonly Block[]): boolean =>
  blocks.some((b) => b.kind === 'table') || blocks.length > CELL_LINES_MAX || blocks.reduce((n, b) => n + (b.kind === 'line' ? b.text.length : 0), 0) > CELL_LENGTH_MAX;

/** Rows of a bullet or item number and its text become lines. */
function asList(rows: readonly Placed[][]): Block[] | null {
  if (!rows.every((row) => row.length === 1 || (row.length === 2 && isBullet(row[0]?.text ?? '') && !isValue(row[1]?.text ?? '')))) return null;
  if (!rows.some((row) => row.length === 2)) return null;
  return rows.map((row) => ({ kind: 'line', text: row.map((c) => c.text).join(' '), level: 0, close: false }));
}

/** A table as written to what a reader sees: a table, or lines where it only served the layout. */
export function settleTable(table: RawTable): Block[] {
  if (table.rows.some((row) => row.some((cell) => isLayoutCell(cell.blocks)))) return table.rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
  const rows = placeCells(table).map((row) =>
    mergeFigures(
      row,
      (left, right, by) => by === 'lead' || right.from - left.to <= 1,
      (left, right, text) => ({ ...left, text, to: right.to }),
    ),
  );
  const list = asList(rows);
  if (list !== null) return list;
  if (rows.every((row) => row.length <= 1)) return table.rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
  return [toGrid(table.caption, rows)];
}
