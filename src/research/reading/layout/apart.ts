/**
 * Tables whose labels stand in one place and whose values in another, with other words between: on the page they stood
 * side by side.
 *
 * Values that have heads but no labels look for the nearest run of labels before them whose number fits.
 */
import type { Span } from '../../../kernel/records.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { ParsedLine } from './parseLine.ts';
import { bestOf, captionsAbove, choices, isLabel, type Judge } from './torn.ts';

export interface TableApart {
  readonly grid: Grid;
  /** Indexes of all lines it takes. */
  readonly lines: readonly number[];
}

/** Values without labels: cells by row and column. */
interface Orphan {
  readonly heads: readonly Span[];
  readonly rows: readonly (readonly Span[])[];
  readonly lines: readonly ParsedLine[];
}

/** Lines between labels and values beyond which they are no table. */
const apartMax = 80;
const surplusMax = 4;
const rowsMin = 3;

/** `taken`: whether a line belongs to a table already. */
export function tablesApart(text: string, lines: readonly ParsedLine[], taken: (index: number) => boolean, judge: Judge): TableApart[] {
  const found: TableApart[] = [];
  const used = new Set<number>();
  const free = (i: number): boolean => !taken(i) && !used.has(i);
  for (let i = 0; i < lines.length; i++) {
    const orphan = lines[i]!.kind === 'head' && free(i) ? orphanAt(lines, i, free) : null;
    if (orphan === null) continue;
    const labels = labelsBefore(text, lines, i, orphan.rows.length, free);
    if (labels !== null) {
      const readings = choices(labels, orphan.rows.length).map((kept) => gridOf(text, lines, labels, kept, orphan));
      const grid = bestOf(readings, judge)!;
      const owned = [...labels, ...orphan.lines].map((l) => l.line.index);
      for (const index of owned) used.add(index);
      found.push({ grid, lines: owned });
    }
    i = orphan.lines.at(-1)!.line.index;
  }
  return found;
}

/** Heads and the values under them: a line of cells for each row, or a head and its column of values after the other. */
function orphanAt(lines: readonly ParsedLine[], start: number, free: (i: number) => boolean): Orphan | null {
  const blocks: { heads: ParsedLine[]; values: ParsedLine[] }[] = [];
  let i = start;
  for (;;) {
    const heads: ParsedLine[] = [];
    const values: ParsedLine[] = [];
    let k = skipBlanks(lines, i);
    while (lines[k]?.kind === 'head' && lines[k]!.label === null && lines[k]!.lead !== true && free(k)) heads.push(lines[k++]!);
    k = heads.length === 0 ? k : skipBlanks(lines, k);
    while (lines[k]?.kind === 'values' && free(k)) {
      values.push(lines[k++]!);
      if (lines[k]?.kind === 'blank' && lines[k + 1]?.kind === 'values') k++;
    }
    if (heads.length === 0 || values.length < rowsMin) break;
    blocks.push({ heads, values });
    i = k;
    // a label that follows begins rows of its own
  }
  const first = blocks[0];
  if (first === undefined) return null;
  const all = blocks.flatMap((b) => [...b.heads, ...b.values]);
  const heads = first.heads.flatMap((h) => h.cells);
  if (heads.length > 1) {
    const rows = first.values.map((v) => v.cells);
    const lines = [...first.heads, ...first.values];
    if (rows.every((r) => r.length === heads.length)) return { heads, rows, lines };
    if (rows.every((r) => r.length === 1) && rows.length % heads.length === 0 && rows.length / heads.length >= rowsMin) {
      const cells = rows.map((r) => r[0]!);
      return { heads, rows: Array.from({ length: cells.length / heads.length }, (_, r) => cells.slice(r * heads.length, (r + 1) * heads.length)), lines };
    }
    return null;
  }
  const height = first.values.length;
  const columns = blocks.filter((b) => b.heads.length === 1 && b.heads[0]!.cells.length === 1);
  if (blocks.length < 2 || columns.length < blocks.length || blocks.some((b) => b.values.length !== height || b.values.some((v) => v.cells.length !== 1))) return null;
  return { heads: blocks.map((b) => b.heads[0]!.cells[0]!), rows: first.values.map((_, r) => blocks.map((b) => b.values[r]!.cells[0]!)), lines: all };
}

function skipBlanks(lines: readonly ParsedLine[], from: number): number {
  let i = from;
  while (i - from < 3 && lines[i]?.kind === 'blank') i++;
  return i;
}

/** The nearest run of labels with no values of their own that is long enough. */
function labelsBefore(text: string, lines: readonly ParsedLine[], before: number, count: number, free: (i: number) => boolean): ParsedLine[] | null {
  let i = before - 1;
  while (i >= 0 && before - i < apartMax) {
    if (!isOwnLabel(text, lines[i]!) || !free(i)) {
      i--;
      continue;
    }
    const run: ParsedLine[] = [];
    let bare = lines[i + 1]?.kind !== 'values' || i + 1 === before;
    while (i >= 0 && isOwnLabel(text, lines[i]!) && free(i)) run.unshift(lines[i--]!);
    if (lines[i]?.kind === 'values') bare = false;
    if (bare && run.length >= count && run.length - count <= surplusMax) return run;
  }
  return null;
}

const isOwnLabel = (text: string, line: ParsedLine): boolean => isLabel(text, line) && !/^(?:sources?|notes?|n\.b\.)\b/i.test(text.slice(line.from, line.to));

function gridOf(text: string, lines: readonly ParsedLine[], labels: readonly ParsedLine[], kept: readonly ParsedLine[], orphan: Orphan): Grid {
  const rows: GridRow[] = [];
  const first = labels.indexOf(kept[0]!);
  let at = 0;
  for (const label of labels.slice(first)) {
    const cells = kept.includes(label) ? orphan.rows[at++]!.map((c, column): GridCell => ({ start: c.start, end: c.end, column, columns: 1 })) : [];
    rows.push({ label: { start: label.from, end: label.to }, cells });
  }
  const above = labels.slice(0, first).map((l) => ({ start: l.from, end: l.to }));
  return {
    id: 'apart',
    start: labels[0]!.from,
    end: labels.at(-1)!.to,
    captions: [...captionsAbove(text, lines, labels[0]!.line.index), ...above],
    head: [orphan.heads.map((h, column) => ({ start: h.start, end: h.end, column, columns: 1 }))],
    rows,
    columns: orphan.heads.length,
    corner: [],
  };
}
