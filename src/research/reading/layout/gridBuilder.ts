/** Collects head lines, rows and loose values into a grid. */
import type { Span } from '../../../kernel/records.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { ParsedLine } from './parseLine.ts';

export class GridBuilder {
  readonly captions: Span[] = [];
  readonly head: ParsedLine[] = [];
  readonly rows: { label: Span | null; cells: readonly Span[]; lineStart: number; spaced: boolean; stacked: boolean }[] = [];
  /** Lines with a label alone that came after the last row. */
  pending: Span[] = [];
  end = 0;
  get columnCount(): number {
    const stacked = this.head.length > 1 && this.head.every((h) => h.cells.length === 1);
    if (stacked) return this.head.length;
    return Math.max(0, ...this.head.map((h) => h.cells.length));
  }

  addPending(): void {
    for (const label of this.pending) this.rows.push({ label, cells: [], lineStart: label.start, spaced: false, stacked: false });
    this.pending = [];
  }

  addRow(line: ParsedLine): void {
    this.addPending();
    this.rows.push({ label: line.label, cells: line.cells, lineStart: line.line.start, spaced: line.spaced, stacked: false });
    this.end = line.to;
  }

  /** Values on a line of their own: they belong to the label above, or to the labels above in order. */
  addValues(line: ParsedLine): boolean {
    const n = this.columnCount;
    const last = this.rows[this.rows.length - 1];
    if (this.pending.length > 0) {
      const label = this.pending.pop()!;
      this.addPending();
      this.rows.push({ label, cells: line.cells, lineStart: line.line.start, spaced: line.spaced, stacked: true });
      this.end = line.to;
      return true;
    }
    if (last !== undefined && last.stacked && (n === 0 || last.cells.length + line.cells.length <= n)) {
      last.cells = [...last.cells, ...line.cells];
      this.end = line.to;
      return true;
    }
    return false;
  }

  build(id: string): Grid | null {
    if (this.rows.every((r) => r.cells.length === 0)) return null;
    const stackedHead = this.head.length > 1 && this.head.every((h) => h.cells.length === 1);
    const headCells: Span[][] = stackedHead ? [this.head.map((h) => h.cells[0]!)] : this.head.map((h) => [...h.cells]);
    let columns = Math.max(0, ...headCells.map((row) => row.length));
    // the head line with most cells tells the places of the columns
    const baseIndex = headCells.findIndex((row) => row.length === columns);
    const base = baseIndex < 0 ? [] : headCells[baseIndex]!;
    const baseLine = stackedHead ? null : this.head[baseIndex]?.line.start ?? null;
    const widest = Math.max(0, ...this.rows.map((r) => r.cells.length));
    if (columns === 0) columns = widest;
    const places = baseLine === null || stackedHead ? null : base.map((c) => ({ from: c.start - baseLine, to: c.end - baseLine }));
    const head = headCells.map((row, index) => placeHead(row, columns, index === baseIndex || stackedHead, places, stackedHead ? 0 : this.head[index]!.line.start, index > baseIndex));
    const rows: GridRow[] = this.rows.map((row) => ({ label: row.label, cells: placeCells(row, columns, places) }));
    const corner = this.head.flatMap((h) => (h.label === null ? [] : [h.label]));
    const starts = [...this.captions, ...corner, ...base, ...this.rows.flatMap((r) => (r.label === null ? r.cells : [r.label]))].map((s) => s.start);
    return { id, start: Math.min(...starts), end: this.end, captions: this.captions, head, rows, columns, corner };
  }
}

interface Place { readonly from: number; readonly to: number }

function placeHead(row: readonly Span[], columns: number, base: boolean, places: readonly Place[] | null, lineStart: number, below: boolean): GridCell[] {
  if (base || row.length === columns) return row.map((c, column) => ({ ...c, column, columns: 1 }));
  // a line below the columns' own heads says more of single columns
  if (places !== null && below) return placeCells({ cells: row, lineStart, spaced: true }, columns, places);
  // a cell over several columns: from the first column it overlaps to the one before its neighbour
  if (places !== null) {
    const centres = places.map((p) => (p.from + p.to) / 2);
    const mids = row.map((c) => (c.start + c.end) / 2 - lineStart);
    return row.map((c, k) => {
      const low = k === 0 ? -Infinity : (mids[k - 1]! + mids[k]!) / 2;
      const high = k === row.length - 1 ? Infinity : (mids[k]! + mids[k + 1]!) / 2;
      const over = centres.map((x, i) => (x > low && x <= high ? i : -1)).filter((i) => i >= 0);
      return { ...c, column: over[0] ?? k, columns: Math.max(1, over.length) };
    });
  }
  const each = Math.max(1, Math.floor(columns / row.length));
  return row.map((c, k) => ({ ...c, column: k * each, columns: each }));
}

function placeCells(row: { cells: readonly Span[]; lineStart: number; spaced: boolean }, columns: number, places: readonly Place[] | null): GridCell[] {
  const cells = row.cells;
  if (cells.length === columns || places === null || !row.spaced) return cells.map((c, column) => ({ ...c, column, columns: 1 }));
  // fewer or more cells than columns: the nearest right edge, from left to right
  const used = new Set<number>();
  const placed: GridCell[] = [];
  for (const c of cells) {
    const from = c.start - row.lineStart;
    const to = c.end - row.lineStart;
    let best = -1;
    let least = Infinity;
    places.forEach((p, column) => {
      if (used.has(column)) return;
      const distance = Math.min(Math.abs(p.to - to), Math.abs(p.from - from), Math.abs((p.from + p.to) / 2 - (from + to) / 2));
      if (distance < least) { least = distance; best = column; }
    });
    if (best >= 0) {
      used.add(best);
      placed.push({ ...c, column: best, columns: 1 });
    }
  }
  return placed;
}
