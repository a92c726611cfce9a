/** Collects head lines, rows and loose values into a grid. */
import type { Span } from '../../../kernel/records.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { Pair, ParsedLine } from './parseLine.ts';
import { joinTornHeads } from './tornHeads.ts';
import { rulerOf, unruled, type Ruler } from './ruler.ts';

/** `Note`, `人民幣百萬元 附註`: over the column of the numbers of notes. */
const noteHead = /(?:^|\s+)(?:notes?|附[註注]|註釋|注释|注記|주석|anhang|nota|notas)\s*$/iu;

export class GridBuilder {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readonly captions: Span[] = [];
  readonly head: ParsedLine[] = [];
  readonly rows: { label: Span | null; cells: readonly Span[]; ruler: Ruler; spaced: boolean; stacked: boolean }[] = [];
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
    for (const label of this.pending) this.rows.push({ label, cells: [], ruler: unruled, spaced: false, stacked: false });
    this.pending = [];
  }

  addRow(line: ParsedLine): void {
    this.addPending();
    this.rows.push({ label: line.label, cells: line.cells, ruler: rulerOf(this.text, line.line), spaced: line.spaced, stacked: false });
    this.end = line.to;
  }

  addPair(line: ParsedLine, pair: Pair): void {
    this.addPending();
    this.rows.push({ label: pair.label, cells: pair.cells, ruler: rulerOf(this.text, line.line), spaced: false, stacked: false });
    this.end = line.to;
  }

  /** Values on a line of their own: they belong to the label above, or to the labels above in order. */
  addValues(line: ParsedLine): boolean {
    const n = this.columnCount;
    const last = this.rows[this.rows.length - 1];
    if (this.pending.length > 0) {
      const label = this.pending.pop()!;
      this.addPending();
      this.rows.push({ label, cells: line.cells, ruler: rulerOf(this.text, line.line), spaced: line.spaced, stacked: true });
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

  /** Words of a head line that stand over a column are its head; those that stand over the labels are none. */
  private settleHeads(): void {
    const full = this.rows.filter((r) => r.cells.length > 0);
    const width = mostUsual(full.map((r) => r.cells.length));
    const wide = full.filter((r) => r.spaced && r.cells.length === width);
    const left = wide.length < 2 ? null : Math.min(...wide.map((r) => r.ruler(r.cells[0]!.start)));
    const byCount = full.filter((r) => r.cells.length === width).length * 4 >= full.length * 3;
    for (const [index, line] of this.head.entries()) {
      const offset = rulerOf(this.text, line.line);
      const before = [...(line.before ?? [])];
      const cells = [...line.cells];
      if (byCount && full.length > 1 && before.length > 0 && cells.length > 1 && before.length + cells.length === width && before.every(isPlainHead))
        cells.unshift(...before.splice(0));
      // `US$m` over the labels
      const lead = cells[0];
      if (
        lead !== undefined &&
        left !== null &&
        this.text[line.line.start] !== '\t' &&
        cells.length === width + 1 &&
        offset(lead.start) <= 4 &&
        (offset(lead.end) + 2 < left || (byCount && !/\d/.test(this.text.slice(lead.start, lead.end))))
      )
        before.push(cells.shift()!);
      const edge = left ?? Infinity;
      while (line.spaced && before.length > 0 && offset(before.at(-1)!.end) > edge && offset(before.at(-1)!.start) >= Math.max(1, edge - 12)) cells.unshift(before.pop()!);
      if (cells.length !== line.cells.length)
        this.head[index] = { ...line, cells, before, label: before.length === 0 ? null : { start: before[0]!.start, end: before.at(-1)!.end } };
    }
  }

  /** `2025 2024 2025 2024`: the heads come again as often as there are heads over them, wherever these stand. */
  private repeats(base: readonly Span[], times: number): boolean {
    const each = base.length / times;
    if (times < 2 || each < 2 || !Number.isInteger(each)) return false;
    const words = base.map((c) => this.text.slice(c.start, c.end).trim());
    return words.every((w, k) => w === words[k % each]) && new Set(words.slice(0, each)).size === each;
  }

  /** Numbers of notes under a head that says so: `Revenue 4 3,912,436 3,650,118` under `Note 2025 2024`. */
  private dropNotes(): void {
    let noted = false;
    for (const [index, line] of this.head.entries()) {
      const words = (span: Span): string => this.text.slice(span.start, span.end);
      const label = line.label === null ? null : noteHead.exec(words(line.label));
      const plain = (spans: readonly Span[]): Span[] => spans.filter((span) => !noteHead.test(words(span)));
      const [cells, before] = [plain(line.cells), plain(line.before ?? [])];
      if (label === null && cells.length === line.cells.length && before.length === (line.before ?? []).length) continue;
      noted = true;
      const end = label === null || line.label === null ? null : line.label.start + label.index;
      this.head[index] = { ...line, cells, before, label: end === null ? line.label : end === line.label!.start ? null : { start: line.label!.start, end } };
    }
    const columns = this.columnCount;
    if (!noted) return;
    for (const row of this.rows)
      if (row.cells.length === columns + 1 && /^\d{1,2}(?:\([a-z]\))?(?:,\s?\d{1,2})?$/.test(this.text.slice(row.cells[0]!.start, row.cells[0]!.end)))
        row.cells = row.cells.slice(1);
  }

  build(id: string): Grid | null {
    if (this.rows.every((r) => r.cells.length === 0)) return null;
    this.dropNotes();
    this.settleHeads();
    const joined = joinTornHeads(
      this.text,
      this.head.map((h) => h.cells),
      Math.max(0, ...this.rows.map((r) => r.cells.length)),
    );
    const stackedHead = joined !== null || this.stackedHeads.length > 1;
    const headCells: Span[][] = joined !== null ? [[...joined.heads]] : stackedHead ? [this.stackedHeads.map((h) => h.cells[0]!)] : this.head.map((h) => [...h.cells]);
    let columns = Math.max(0, ...headCells.map((row) => row.length));
    // the head line with most cells tells the places of the columns
    const baseIndex = headCells.findLastIndex((row) => row.length === columns);
    const base = baseIndex < 0 ? [] : headCells[baseIndex]!;
    const baseRuler = stackedHead || baseIndex < 0 ? null : rulerOf(this.text, this.head[baseIndex]!.line);
    const widest = Math.max(0, ...this.rows.map((r) => r.cells.length));
    if (columns === 0) columns = widest;
    let places = baseRuler === null ? null : base.map((c) => ({ from: baseRuler(c.start), to: baseRuler(c.end) }));
    // more values a row than heads in any line: the rows themselves tell the columns, and each head its own
    const wider = places === null ? null : columnsOfRows(this.rows, columns);
    if (wider !== null) {
      places = wider;
      columns = wider.length;
    }
    const claimed = new Map<number, string>();
    const head: GridCell[][] = [];
    for (const index of headCells.keys()) {
      const ruler = stackedHead ? unruled : rulerOf(this.text, this.head[index]!.line);
      if (wider !== null && index === baseIndex) head[index] = placeCells({ cells: headCells[index]!, ruler, spaced: true }, columns, places);
      if (wider !== null && index === baseIndex) for (const c of head[index]!) claimed.set(c.column, this.text.slice(c.start, c.end));
    }
    headCells.forEach((row, index) => {
      const ruler = stackedHead ? unruled : rulerOf(this.text, this.head[index]!.line);
      head[index] ??=
        wider !== null && index < baseIndex
          ? placeOver(row, ruler, wider, claimed)
          : placeHead(row, columns, index === baseIndex || stackedHead, this.repeats(base, row.length) ? null : places, ruler, index > baseIndex);
    });
    // `Quarter Ended` over dates that stand one a line
    if (stackedHead && joined === null) for (const lead of this.head) if (!this.stackedHeads.includes(lead)) head.unshift([{ ...lead.cells[0]!, column: 0, columns }]);
    const rows: GridRow[] = this.rows.map((row) => ({ label: row.label, cells: placeCells(row, columns, places) }));
    const corner = [...(joined?.corner == null ? [] : [joined.corner]), ...this.head.flatMap((h) => (h.label === null ? [] : [h.label]))];
    const starts = [...this.captions, ...corner, ...base, ...this.rows.flatMap((r) => (r.label === null ? r.cells : [r.label]))].map((s) => s.start);
    return { id, start: Math.min(...starts), end: this.end, captions: this.captions, head, rows, columns, corner };
  }
}

const isPlainHead = (span: Span): boolean => span.end - span.start <= 24;

function mostUsual(counts: readonly number[]): number {
  const votes = new Map<number, number>();
  for (const n of counts) votes.set(n, (votes.get(n) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The places of the columns by the rows that have most cells, where most rows have more cells than the head. */
function columnsOfRows(rows: readonly { readonly cells: readonly Span[]; readonly ruler: Ruler; readonly spaced: boolean }[], columns: number): Place[] | null {
  const full = rows.filter((r) => r.cells.length > 0);
  const counts = new Map<number, number>();
  for (const r of full) counts.set(r.cells.length, (counts.get(r.cells.length) ?? 0) + 1);
  const [width, votes] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (width <= columns || votes < 2 || votes * 3 < full.length * 2) return null;
  const wide = full.filter((r) => r.cells.length === width && r.spaced);
  if (wide.length < 2) return null;
  const places = Array.from({ length: width }, (_, k) => ({
    from: Math.min(...wide.map((r) => r.ruler(r.cells[k]!.start))),
    to: Math.max(...wide.map((r) => r.ruler(r.cells[k]!.end))),
  }));
  return places.every((p, k) => k === 0 || places[k - 1]!.to <= p.from + 1) ? places : null;
}

/**
 * Heads over several columns: each stands over a run of columns, and a column without a head of its own below has one
 * of these to itself. The division that leaves the centres nearest to each other is taken.
 */
function placeOver(row: readonly Span[], ruler: Ruler, places: readonly Place[], below: ReadonlyMap<number, string>): GridCell[] {
  // the heads below begin anew under the next head: `26e  27e  26e`
  const texts = places.map((_, k) => below.get(k));
  const again = texts.find((t, k) => t !== undefined && texts.indexOf(t, k + 1) > 0);
  const cost = (cell: Span, from: number, to: number): number => {
    const heads = places.slice(from, to + 1).map((_, k) => below.get(from + k));
    const alone = heads.includes(undefined);
    const anew = again !== undefined && heads.indexOf(again, 1) > 0;
    const far = Math.abs((ruler(cell.start) + ruler(cell.end)) / 2 - (places[from]!.from + places[to]!.to) / 2);
    return far + (alone && to > from ? 1000 : 0) + (anew ? 100 : 0);
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

function placeHead(row: readonly Span[], columns: number, base: boolean, places: readonly Place[] | null, ruler: Ruler, below: boolean): GridCell[] {
  if (base || row.length === columns) return row.map((c, column) => ({ ...c, column, columns: 1 }));
  // a line below the columns' own heads says more of single columns
  if (places !== null && below) return placeCells({ cells: row, ruler, spaced: true }, columns, places);
  // a cell over several columns: from the first column it overlaps to the one before its neighbour
  if (places !== null) {
    const centres = places.map((p) => (p.from + p.to) / 2);
    const mids = row.map((c) => (ruler(c.start) + ruler(c.end)) / 2);
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

function placeCells(row: { cells: readonly Span[]; ruler: Ruler; spaced: boolean }, columns: number, places: readonly Place[] | null): GridCell[] {
  const cells = row.cells;
  if (cells.length === columns || places === null || !row.spaced) return cells.map((c, column) => ({ ...c, column, columns: 1 }));
  // fewer or more cells than columns: the nearest right edge, from left to right
  const used = new Set<number>();
  const placed: GridCell[] = [];
  for (const c of cells) {
    const from = row.ruler(c.start);
    const to = row.ruler(c.end);
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
