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
  /** Heads one a line, each over a column of its own; empty where they share a line. */
  private get stackedHeads(): readonly ParsedLine[] {
    if (!this.head.every((h) => h.cells.length === 1)) return [];
    const own = this.head.filter((h) => h.lead !== true);
    return own.length > 1 ? own : this.head.length > 1 && own.length === 0 ? this.head : [];
  }

  get columnCount(): number {
    if (this.stackedHeads.length > 1) return this.stackedHeads.length;
    return Math.max(0, ...this.head.map((h) => h.cells.length));
  }

  /** The last row has its values on lines of their own. */
  get isStacked(): boolean {
    return this.rows[this.rows.length - 1]?.stacked === true;
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
    const stackedHead = this.stackedHeads.length > 1;
    const headCells: Span[][] = stackedHead ? [this.stackedHeads.map((h) => h.cells[0]!)] : this.head.map((h) => [...h.cells]);
    let columns = Math.max(0, ...headCells.map((row) => row.length));
    // the head line with most cells tells the places of the columns
    const baseIndex = headCells.findIndex((row) => row.length === columns);
    const base = baseIndex < 0 ? [] : headCells[baseIndex]!;
    const baseLine = stackedHead ? null : (this.head[baseIndex]?.line.start ?? null);
    const widest = Math.max(0, ...this.rows.map((r) => r.cells.length));
    if (columns === 0) columns = widest;
    let places = baseLine === null || stackedHead ? null : base.map((c) => ({ from: c.start - baseLine, to: c.end - baseLine }));
    // more values a row than heads in any line: the rows themselves tell the columns, and each head its own
    const wider = places === null ? null : columnsOfRows(this.rows, columns);
    if (wider !== null) {
      places = wider;
      columns = wider.length;
    }
    const claimed = new Set<number>();
    const head: GridCell[][] = [];
    for (const index of headCells.keys()) {
      const lineStart = stackedHead ? 0 : this.head[index]!.line.start;
      if (wider !== null && index === baseIndex) head[index] = placeCells({ cells: headCells[index]!, lineStart, spaced: true }, columns, places);
      if (wider !== null && index === baseIndex) for (const c of head[index]!) claimed.add(c.column);
    }
    headCells.forEach((row, index) => {
      const lineStart = stackedHead ? 0 : this.head[index]!.line.start;
      head[index] ??=
        wider !== null && index < baseIndex
          ? placeOver(row, lineStart, wider, claimed)
          : placeHead(row, columns, index === baseIndex || stackedHead, places, lineStart, index > baseIndex);
    });
    // `Quarter Ended` over dates that stand one a line
    if (stackedHead) for (const lead of this.head) if (!this.stackedHeads.includes(lead)) head.unshift([{ ...lead.cells[0]!, column: 0, columns }]);
    const rows: GridRow[] = this.rows.map((row) => ({ label: row.label, cells: placeCells(row, columns, places) }));
    const corner = this.head.flatMap((h) => (h.label === null ? [] : [h.label]));
    const starts = [...this.captions, ...corner, ...base, ...this.rows.flatMap((r) => (r.label === null ? r.cells : [r.label]))].map((s) => s.start);
    return { id, start: Math.min(...starts), end: this.end, captions: this.captions, head, rows, columns, corner };
  }
}

/** The places of the columns by the rows that have most cells, where most rows have more cells than the head. */
function columnsOfRows(rows: readonly { readonly cells: readonly Span[]; readonly lineStart: number; readonly spaced: boolean }[], columns: number): Place[] | null {
  const full = rows.filter((r) => r.cells.length > 0);
  const counts = new Map<number, number>();
  for (const r of full) counts.set(r.cells.length, (counts.get(r.cells.length) ?? 0) + 1);
  const [width, votes] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (width <= columns || votes < 2 || votes * 3 < full.length * 2) return null;
  const wide = full.filter((r) => r.cells.length === width && r.spaced);
  if (wide.length < 2) return null;
  const places = Array.from({ length: width }, (_, k) => ({
    from: Math.min(...wide.map((r) => r.cells[k]!.start - r.lineStart)),
    to: Math.max(...wide.map((r) => r.cells[k]!.end - r.lineStart)),
  }));
  return places.every((p, k) => k === 0 || places[k - 1]!.to <= p.from + 1) ? places : null;
}

/**
 * Heads over several columns: each stands over a run of columns, and a column without a head of its own below has one
 * of these to itself. The division that leaves the centres nearest to each other is taken.
 */
function placeOver(row: readonly Span[], lineStart: number, places: readonly Place[], claimed: ReadonlySet<number>): GridCell[] {
  const cost = (cell: Span, from: number, to: number): number => {
    const alone = places.slice(from, to + 1).some((_, k) => !claimed.has(from + k));
    const far = Math.abs((cell.start + cell.end) / 2 - lineStart - (places[from]!.from + places[to]!.to) / 2);
    return far + (alone && to > from ? 1000 : 0);
  };
  // best[i][k]: least cost with the first i heads over the first k columns
  const best: { cost: number; cut: number }[][] = [[{ cost: 0, cut: 0 }]];
  for (let i = 1; i <= row.length; i++) {
    best[i] = [];
    for (let k = i; k <= places.length - (row.length - i); k++) {
      let chosen = { cost: Infinity, cut: k - 1 };
      for (let cut = i - 1; cut < k; cut++) {
        const before = best[i - 1]![cut];
        if (before === undefined) continue;
        const sum = before.cost + cost(row[i - 1]!, cut, k - 1);
        if (sum < chosen.cost) chosen = { cost: sum, cut };
      }
      best[i]![k] = chosen;
    }
  }
  const cells: GridCell[] = [];
  let to = places.length;
  for (let i = row.length; i > 0; i--) {
    const cut = best[i]![to]?.cut ?? i - 1;
    cells.unshift({ start: row[i - 1]!.start, end: row[i - 1]!.end, column: cut, columns: to - cut });
    to = cut;
  }
  return cells;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

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
      if (distance < least) {
        least = distance;
        best = column;
      }
    });
    if (best >= 0) {
      used.add(best);
      placed.push({ ...c, column: best, columns: 1 });
    }
  }
  return placed;
}
