/**
 * Finds the columns that a table shows from the extents of its cells.
 *
 * Works on grid positions (HTML) and on points (PDF) alike: an extent is half open, `from` to `to`.
 * Spacer columns vanish, because nothing stands in them; a cell over several columns gets them all.
 */
export interface Extent {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Figures place columns; words may lie over several. */
  readonly value: boolean;
}

export interface Column {
  readonly from: number;
  readonly to: number;
}

interface Cluster {
  from: number;
  to: number;
  readonly rows: Set<number>;
}

/** No table that a person reads has more; what stands beyond goes to the nearest. */
const COLUMNS_MAX = 1000;

const meets = (a: Column, b: Column): boolean => a.from < b.to && b.from < a.to;

function shareRow(a: Cluster, b: Cluster): boolean {
  const [small, large] = a.rows.size < b.rows.size ? [a, b] : [b, a];
  for (const row of small.rows) if (large.rows.has(row)) return true;
  return false;
}

/** Clusters of one row never merge, so two figures of a row always stand in two columns. */
function place(clusters: Cluster[], cell: Extent): void {
  const over = clusters.filter((c) => meets(c, cell));
  const first = over[0];
  if (first === undefined) {
    if (clusters.length < COLUMNS_MAX) clusters.push({ from: cell.from, to: cell.to, rows: new Set([cell.row]) });
    return;
  }
  if (!cell.value) return;
  for (const other of over.slice(1)) {
    if (shareRow(first, other)) return;
    first.from = Math.min(first.from, other.from);
    first.to = Math.max(first.to, other.to);
    for (const row of other.rows) first.rows.add(row);
    clusters.splice(clusters.indexOf(other), 1);
  }
  // A cell that reaches into a free place widens its column; one that would run into a neighbour does not.
  const from = Math.min(first.from, cell.from);
  const to = Math.max(first.to, cell.to);
  if (clusters.every((c) => c === first || !meets(c, { from, to }))) {
    first.from = from;
    first.to = to;
  }
  first.rows.add(cell.row);
}

/** Columns from left to right. Shape: any number of cells, in any order. */
export function findColumns(cells: readonly Extent[]): readonly Column[] {
  const clusters: Cluster[] = [];
  const narrowFirst = (a: Extent, b: Extent): number => a.to - a.from - (b.to - b.from);
  for (const cell of cells.filter((c) => c.value).sort(narrowFirst)) place(clusters, cell);
  for (const cell of cells.filter((c) => !c.value).sort(narrowFirst)) place(clusters, cell);
  return clusters.sort((a, b) => a.from - b.from).map(({ from, to }) => ({ from, to }));
}

/** First column and number of columns that a cell lies over; at least one column. */
export function columnsUnder(columns: readonly Column[], cell: Column): { readonly column: number; readonly columnSpan: number } {
  let first = -1;
  let last = -1;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (column === undefined || !meets(column, cell)) continue;
    if (first < 0) first = i;
    last = i;
  }
  if (first < 0) return { column: nearest(columns, (cell.from + cell.to) / 2), columnSpan: 1 };
  return { column: first, columnSpan: last - first + 1 };
}

function nearest(columns: readonly Column[], x: number): number {
  let best = 0;
  let distance = Infinity;
  columns.forEach((column, i) => {
    const d = Math.abs((column.from + column.to) / 2 - x);
    if (d < distance) [best, distance] = [i, d];
  });
  return best;
}
