/**
 * Cells of a table from its lines: columns, heads over several columns, labels over several lines.
 */
import { type Column, columnsUnder, findColumns } from '../grid/columns.ts';
import { isPeriod, isValue } from '../grid/figures.ts';
import type { UnplacedCell } from '../grid/writer.ts';
import { spreadHeads } from './heads.ts';
import type { Fragment, Piece, TextLine } from './lines.ts';
import type { TableBlock } from './tables.ts';

export interface PdfCell extends UnplacedCell {
  readonly pieces: readonly Piece[];
}

export interface PdfTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PdfCell[];
  /** Where the columns of figures stand, in points. */
  readonly extents: readonly Column[];
  readonly headed: boolean;
}

interface Row {
  label: Fragment | null;
  /** The last line of a label of several. */
  readonly lastLabel?: Fragment;
  readonly figures: readonly Fragment[];
  /** Baselines of the first line, of the last, and of the figures. */
  readonly y: number;
  readonly lastY: number;
  readonly figuresY: number;
  readonly size: number;
}

const isFigure = (f: Fragment): boolean => isValue(f.text) && !isPeriod(f.text);

/** One cell of two, a blank between. */
export const joinWords = (left: Fragment, right: Fragment): Fragment => {
  const at = left.text.length + 1;
  return {
    text: `${left.text} ${right.text}`,
    from: Math.min(left.from, right.from),
    to: Math.max(left.to, right.to),
    pieces: [...left.pieces, ...right.pieces.map((p) => ({ ...p, at: p.at + at }))],
  };
};

/** A row's first words are its label; a year alone at the left is one too. */
function toRow(line: TextLine, figuresLeft: number): Row {
  const [first, ...rest] = line.fragments;
  const labelled = first !== undefined && (!isFigure(first) || first.to < figuresLeft) && (rest.length > 0 || first.from < figuresLeft - line.size);
  return { label: labelled ? first : null, figures: labelled ? rest : line.fragments, y: line.y, lastY: line.y, figuresY: line.y, size: line.size };
}

const isOpenEnded = (text: string): boolean => /(?:[,/–—-]|\b(?:and|or|of|to|for|in|on|from|by|the|with|per|net|attributable|before|after|less|excluding|including))$/i.test(text);
const continues = (text: string): boolean => /^[\p{Ll}(&]/u.test(text);

/** A label that goes on below because its next word would not have fitted. */
function isFull(above: Fragment, below: Fragment, right: number, size: number): boolean {
  // A deeper line is an item under a sub-heading.
  if (Math.abs(above.from - below.from) > 0.5 * size || above.to < 0.8 * right) return false;
  const word = /^\S+/.exec(below.text)?.[0].length ?? 0;
  const each = (above.to - above.from) / Math.max(1, above.text.length);
  return above.to + (word + 1) * each > right;
}

/** Label lines above or below their figures are put to them. */
function joinLabels(rows: readonly Row[]): Row[] {
  const right = Math.max(...rows.flatMap((row) => (row.label === null ? [] : [row.label.to])));
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const tight = last !== undefined && row.y - last.lastY <= 1.7 * Math.max(row.size, last.size);
    if (last === undefined || !tight) {
      joined.push(row);
      continue;
    }
    const waiting = last.label !== null && last.figures.length === 0 && !last.label.text.endsWith(':');
    // Figures half a line below one part of a label and above the other stand beside both.
    const between =
      last.label !== null && last.figures.length > 0 && row.figures.length === 0 && last.y < last.figuresY && last.figuresY < row.y && row.y - last.y < 1.6 * row.size;
    const belongs =
      between ||
      (last.label !== null &&
        row.label !== null &&
        (continues(row.label.text) || isOpenEnded(last.label.text) || (last.figures.length === 0 && isFull(last.lastLabel ?? last.label, row.label, right, row.size))));
    if (waiting && row.label === null) joined[joined.length - 1] = { ...row, label: last.label, y: last.y };
    else if (belongs && last.label !== null && row.label !== null && (last.figures.length === 0 || row.figures.length === 0) && !last.label.text.endsWith(':')) {
      joined[joined.length - 1] = {
        label: joinWords(last.label, row.label),
        lastLabel: row.label,
        figures: [...last.figures, ...row.figures],
        y: last.y,
        lastY: row.y,
        figuresY: last.figures.length > 0 ? last.figuresY : row.figuresY,
        size: row.size,
      };
    } else joined.push(row);
  }
  return joined;
}

/** Each head of the upper line stands over just the columns of a head of the lower. */
const samePlaces = (upper: readonly UnstackedHead[], lower: readonly UnstackedHead[]): boolean =>
  upper.every((a) => lower.some((b) => a.column === b.column && a.columnSpan === b.columnSpan));

/** Heads set one under another over the same columns are one head; a head over several keeps its row above them. */
function stackHeads(rows: readonly (readonly UnstackedHead[])[]): UnstackedHead[][] {
  const stacked: UnstackedHead[][] = [];
  for (const row of rows) {
    const last = stacked.at(-1);
    const single = (cells: readonly UnstackedHead[]): boolean => cells.every((c) => c.columnSpan === 1);
    if (last === undefined || !((single(row) && single(last)) || samePlaces(last, row))) {
      stacked.push([...row]);
      continue;
    }
    for (const cell of row) {
      const i = last.findIndex((c) => c.column === cell.column);
      const above = last[i];
      if (above === undefined) last.push(cell);
      else last[i] = { ...above, fragment: joinWords(above.fragment, cell.fragment) };
    }
    last.sort((x, y) => x.column - y.column);
  }
  return stacked;
}

export interface UnstackedHead {
  readonly fragment: Fragment;
  readonly column: number;
  readonly columnSpan: number;
}

function bodyColumns(rows: readonly Row[]): readonly Column[] {
  return findColumns(rows.flatMap((row, r) => row.figures.map((f) => ({ row: r, from: f.from, to: f.to, value: isValue(f.text) }))));
}

/** Figures of a row in their columns; two pieces under one column are one cell. */
function placeRow(row: Row, r: number, columns: readonly Column[], shift: number): PdfCell[] {
  const cells: PdfCell[] = [];
  const put = (f: Fragment, column: number, columnSpan: number): void => {
    const last = cells.at(-1);
    if (last !== undefined && column < last.column + last.columnSpan) {
      const both = joinWords({ ...f, text: last.text, pieces: last.pieces }, f);
      cells[cells.length - 1] = { ...last, text: both.text, pieces: both.pieces };
    } else cells.push({ text: f.text, pieces: f.pieces, row: r, column, columnSpan, rowSpan: 1, header: false });
  };
  if (row.label !== null) put(row.label, 0, 1);
  for (const f of row.figures) {
    const at = columnsUnder(columns, f);
    put(f, at.column + shift, at.columnSpan);
  }
  return cells;
}

export function assembleTable(block: TableBlock): PdfTable {
  const figuresLeft = Math.min(
    ...block.body.flatMap((l) =>
      l.fragments
        .slice(1)
        .filter(isFigure)
        .map((f) => f.from),
    ),
  );
  const rows = joinLabels(block.body.map((line) => toRow(line, figuresLeft)));
  const columns = bodyColumns(rows);
  const labels = rows.flatMap((row) => (row.label === null ? [] : [row.label]));
  const shift = labels.length > 0 ? 1 : 0;
  const labelRight = Math.max(-Infinity, ...labels.map((l) => l.to));
  const heads = stackHeads(spreadHeads(block.heads, columns, shift, labelRight));
  const cells: PdfCell[] = heads.flatMap((row, r) =>
    row.map(({ fragment, column, columnSpan }) => ({ text: fragment.text, pieces: fragment.pieces, row: r, column, columnSpan, rowSpan: 1, header: true })),
  );
  rows.forEach((row, r) => cells.push(...placeRow(row, heads.length + r, columns, shift)));
  return { rows: heads.length + rows.length, columns: columns.length + shift, cells, extents: columns, headed: heads.length > 0 };
}
