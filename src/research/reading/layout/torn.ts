/**
 * Tables torn apart by extraction: the labels in one block, the values in others, one cell a line.
 *
 * Which value belongs to which label is not printed any more. Every reading that the counts allow is built, and the one
 * under which most identities tie is taken.
 */
import type { Span } from '../../../kernel/records.ts';
import { isColumnWord } from './columnWords.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { ParsedLine } from './parseLine.ts';

export interface TornTable {
  readonly grid: Grid;
  /** Indexes of the first and the last line it takes. */
  readonly fromLine: number;
  readonly toLine: number;
}

/** Tells how many identities hold under a reading, less those that fail. */
export type Judge = (grid: Grid) => number;

interface Block {
  readonly heads: readonly ParsedLine[];
  readonly values: readonly ParsedLine[];
}

interface Region {
  readonly captions: readonly Span[];
  /** Heads printed before the labels. */
  readonly above: readonly ParsedLine[];
  readonly labels: readonly ParsedLine[];
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly to: number;
}

/** More ways than this of leaving labels out are not tried. */
const choicesMax = 120;

/** The tables already put together come back among those found, in order. */
export function tornTables(text: string, lines: readonly ParsedLine[], known: readonly TornTable[], judge: Judge): TornTable[] {
  const tables: TornTable[] = [];
  let i = 0;
  let k = 0;
  /** Where the run of labels ends in which this line stands: each line is looked at once. */
  let runEnd = 0;
  while (i < lines.length) {
    const next = known[k];
    if (next !== undefined && next.fromLine <= i) {
      tables.push(next);
      i = Math.max(i, next.toLine + 1);
      k++;
      continue;
    }
    if (runEnd <= i) for (runEnd = i; runEnd < lines.length && isLabel(text, lines[runEnd]!);) runEnd++;
    const region = runEnd > i ? regionAt(text, lines, i, runEnd) : null;
    const grid = region === null ? null : bestReading(region, judge);
    if (region === null || grid === null) {
      i++;
      continue;
    }
    // the same lines read one cell a line: the reading that more arithmetic holds under
    if (next !== undefined && next.fromLine <= region.to && judge(next.grid) > judge(grid)) {
      i = next.fromLine;
      continue;
    }
    while (known[k] !== undefined && known[k]!.fromLine <= region.to) k++;
    tables.push({ grid, fromLine: region.from, toLine: region.to });
    i = region.to + 1;
  }
  return tables;
}

export function isLabel(text: string, line: ParsedLine): boolean {
  if (line.kind !== 'text' || line.words > 10) return false;
  const words = text.slice(line.from, line.to);
  // `P/E`, `Adj. EBIT`
  return /\p{L}.*\p{L}/u.test(words) && !/[.;!?。；]$/.test(words) && !/(?:\p{L}{4}\.|;) \p{Lu}/u.test(words);
}

const isHead = (line: ParsedLine): boolean => line.kind === 'head' && line.cells.length === 1;

/** `Change` between a column of values and the next. */
const isMeasure = (text: string, lines: readonly ParsedLine[], at: number): boolean =>
  lines[at]!.kind === 'text' &&
  lines[at - 1]?.kind === 'values' &&
  lines[at + 1]?.kind === 'values' &&
  lines[at + 2]?.kind === 'values' &&
  isColumnWord(text.slice(lines[at]!.from, lines[at]!.to));

const asHead = (line: ParsedLine): ParsedLine => (line.cells.length > 0 ? line : { ...line, cells: [{ start: line.from, end: line.to }] });

/** A run of labels and the blocks of values that follow it; null where the values stand beside or under their labels. */
function regionAt(text: string, lines: readonly ParsedLine[], start: number, runEnd: number): Region | null {
  let i = runEnd;
  if (runEnd - start < 3) return null;
  const blocks: Block[] = [];
  let to = i - 1;
  for (;;) {
    let k = i;
    while (k < lines.length && lines[k]!.kind === 'blank' && k - i < 3) k++;
    const heads: ParsedLine[] = [];
    while (k < lines.length && (isHead(lines[k]!) || isMeasure(text, lines, k))) heads.push(asHead(lines[k++]!));
    const values: ParsedLine[] = [];
    while (k < lines.length && lines[k]!.kind === 'values') values.push(lines[k++]!);
    if (heads.length === 0 && values.length === 0) break;
    // a lone number below is that of the page
    if (heads.length === 0 && blocks.length > 1 && values.length !== blocks.at(-1)!.values.length) break;
    blocks.push({ heads, values });
    to = k - 1;
    i = k;
  }
  const counts = blocks.filter((b) => b.values.length > 0).map((b) => b.values.length);
  const total = counts.reduce((a, b) => a + b, 0);
  if (total < 3 || total < runEnd - start - 2) return null;
  // what goes on as label, values, label, values was never torn
  if (counts.length === 1 && goesOnStacked(text, lines, to + 1, counts[0]!)) return null;
  const above: ParsedLine[] = [];
  let a = start - 1;
  while (a >= 0 && (isHead(lines[a]!) || (lines[a]!.kind === 'blank' && above.length === 0 && start - a <= 2))) {
    if (isHead(lines[a]!)) above.unshift(lines[a]!);
    a--;
  }
  return {
    captions: captionsAbove(text, lines, above.length > 0 ? a + 1 : start),
    above,
    labels: lines.slice(start, runEnd),
    blocks,
    from: above[0]?.line.index ?? lines[start]!.line.index,
    to: lines[to]!.line.index,
  };
}

function goesOnStacked(text: string, lines: readonly ParsedLine[], from: number, count: number): boolean {
  let i = from;
  let labels = 0;
  while (i < lines.length && (isLabel(text, lines[i]!) || lines[i]!.kind === 'text')) {
    i++;
    labels++;
  }
  if (labels === 0 || labels > 3) return false;
  let values = 0;
  while (i < lines.length && lines[i]!.kind === 'values') {
    i++;
    values++;
  }
  return values === count;
}

/** Up to two lines of words close above. */
export function captionsAbove(text: string, lines: readonly ParsedLine[], start: number): Span[] {
  const captions: Span[] = [];
  for (let i = start - 1; i >= Math.max(0, start - 4) && captions.length < 2; i--) {
    const line = lines[i]!;
    if (line.kind === 'blank') continue;
    if (line.kind !== 'text' || line.words > 14 || /[.。]$/.test(text.slice(line.from, line.to))) break;
    captions.unshift({ start: line.from, end: line.to });
  }
  return captions;
}

function bestReading(region: Region, judge: Judge): Grid | null {
  const readings = readingsOf(region);
  return bestOf(readings, judge);
}

/** The reading under which most identities tie; of equals the first. */
export function bestOf(readings: readonly Grid[], judge: Judge): Grid | null {
  if (readings.length < 2) return readings[0] ?? null;
  let best: { grid: Grid; score: number } | null = null;
  for (const grid of readings) {
    const score = judge(grid);
    if (best === null || score > best.score) best = { grid, score };
  }
  return best === null ? null : best.score > 0 ? { ...best.grid, decided: `of ${readings.length} ways to place the values the one under which most identities tie` } : best.grid;
}

/** All ways that the counts allow, the most usual first. */
function readingsOf(region: Region): Grid[] {
  const labels = region.labels;
  const filled = region.blocks.filter((b) => b.values.length > 0);
  const counts = filled.map((b) => b.values.reduce((n, v) => n + v.cells.length, 0));
  const values = filled.flatMap((b) => b.values.flatMap((v) => v.cells));
  const looseHeads = [...region.above, ...region.blocks.filter((b) => b.values.length === 0).flatMap((b) => b.heads)];
  const readings: Grid[] = [];
  // a block a column
  const each = counts[0]!;
  if (counts.every((c) => c === each) && each >= 2 && each <= labels.length && (filled.length > 1 || labels.length - each <= 3)) {
    const heads = filled.every((b) => b.heads.length === 1) ? filled.map((b) => b.heads[0]!) : looseHeads.length === filled.length ? looseHeads : null;
    if (heads !== null) {
      for (const kept of choices(labels, each)) readings.push(gridOf(region, kept, heads, (row, column) => values[column * each + row]!));
    }
  }
  // all values in one block, row after row or column after column
  const heads = [...looseHeads, ...filled.flatMap((b) => b.heads)];
  if (filled.length === 1 && heads.length > 1 && values.length % heads.length === 0) {
    const rows = values.length / heads.length;
    if (rows >= 2 && rows <= labels.length && labels.length - rows <= 4) {
      for (const kept of choices(labels, rows)) {
        readings.push(gridOf(region, kept, heads, (row, column) => values[row * heads.length + column]!));
        readings.push(gridOf(region, kept, heads, (row, column) => values[column * rows + row]!));
      }
    }
  }
  return readings;
}

/** Ways to keep `count` of the labels: captions and sub-headers have no values; those that end in a colon go first. */
export function choices(labels: readonly ParsedLine[], count: number): (readonly ParsedLine[])[] {
  const surplus = labels.length - count;
  if (surplus === 0) return [labels];
  const found: ParsedLine[][] = [labels.slice(surplus)];
  const visit = (from: number, dropped: readonly number[]): void => {
    if (found.length > choicesMax) return;
    if (dropped.length === surplus) {
      found.push(labels.filter((_, i) => !dropped.includes(i)));
      return;
    }
    // the last line of a table has values
    for (let i = from; i < labels.length - 1; i++) visit(i + 1, [...dropped, i]);
  };
  visit(0, []);
  return found;
}

function gridOf(region: Region, kept: readonly ParsedLine[], heads: readonly ParsedLine[], valueAt: (row: number, column: number) => Span): Grid {
  const rows: GridRow[] = [];
  let row = 0;
  const titles: Span[] = [];
  for (const label of region.labels) {
    const span = { start: label.from, end: label.to };
    if (!kept.includes(label)) {
      // what stands over the first row is the table's title
      if (rows.length === 0) titles.push(span);
      else rows.push({ label: span, cells: [] });
      continue;
    }
    const at = row++;
    rows.push({ label: span, cells: heads.map((_, column) => ({ ...valueAt(at, column), column, columns: 1 })) });
  }
  const head: GridCell[] = heads.map((h, column) => ({ start: h.cells[0]!.start, end: h.cells[0]!.end, column, columns: 1 }));
  const last = region.blocks[region.blocks.length - 1]!;
  const end = (last.values[last.values.length - 1] ?? last.heads[last.heads.length - 1])!.to;
  return {
    id: 'torn',
    start: region.above[0]?.from ?? region.labels[0]!.from,
    end,
    captions: [...region.captions, ...titles],
    head: [head],
    rows,
    columns: heads.length,
    corner: [],
  };
}

/** `Income Statement (Rmb mn) ______`: a rule after the words shows that a table stood under it. */
export const isTornCaption = (text: string, line: { readonly from: number; readonly to: number }): boolean => /_{3,}|-{5,}|={5,}/.test(text.slice(line.from, line.to));
