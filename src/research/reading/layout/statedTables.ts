/** Tables whose cells the format states (HTML, PDF, Markdown) as grids. */
import type { Span, Table, TableCell } from '../../../kernel/records.ts';
import { firstAfter, isAbsent, type Atoms } from './pieces.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { Line } from './lines.ts';

/** Markdown tables: lines parted by pipes with a rule of dashes under the head. */
export function markdownTables(text: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  let i = 0;
  while (i < lines.length) {
    const from = i;
    while (i < lines.length && isPipeRow(text, lines[i]!)) i++;
    if (i - from >= 2 && lines.slice(from, Math.min(i, from + 4)).some((l) => isRule(text, l))) {
      tables.push(pipeTable(text, lines.slice(from, i), `m${tables.length + 1}`));
    } else if (i - from >= 3) {
      tables.push(pipeTable(text, lines.slice(from, i), `m${tables.length + 1}`));
    }
    if (i === from) i++;
  }
  return tables;
}

const isRule = (text: string, line: Line): boolean =>
  (/^\|?[\s:|-]+\|?$/.test(text.slice(line.from, line.to)) && text.slice(line.from, line.to).includes('--')) || /^\|(?:\s*:?-+:?\s*\|)+$/.test(text.slice(line.from, line.to));

function isPipeRow(text: string, line: Line): boolean {
  if (line.from === line.to) return false;
  const raw = text.slice(line.from, line.to);
  if (raw.startsWith('|')) return raw.indexOf('|', 1) > 0;
  return raw.split('|').length >= 3 && raw.length < 400;
}

function pipeTable(text: string, lines: readonly Line[], id: string): Table {
  const cells: TableCell[] = [];
  const ruleAt = lines.findIndex((l) => isRule(text, l));
  let row = 0;
  let columns = 0;
  lines.forEach((line, index) => {
    if (isRule(text, line)) return;
    let column = 0;
    let start = line.from + (text[line.from] === '|' ? 1 : 0);
    for (let i = start; i <= line.to; i++) {
      const atEnd = i === line.to;
      if (!atEnd && !(text[i] === '|' && text[i - 1] !== '\\')) continue;
      if (atEnd && start >= line.to) break;
      const span = trimSpan(text, start, i);
      cells.push({ ...span, text: text.slice(span.start, span.end), row, column, columnSpan: 1, rowSpan: 1, header: ruleAt >= 0 && index < ruleAt });
      column++;
      start = i + 1;
    }
    columns = Math.max(columns, column);
    row++;
  });
  return { id, start: lines[0]!.from, end: lines[lines.length - 1]!.to, caption: null, rows: row, columns, cells };
}

/** Without blanks and the marks of emphasis. */
function trimSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  const skip = (c: string | undefined): boolean => c !== undefined && /[\s*_`]/.test(c);
  while (start < end && skip(text[start])) start++;
  while (end > start && skip(text[end - 1])) end--;
  return { start, end };
}

/** Rows that stand above the first row of figures are heads; the first column with words is the label. */
export function gridOf(table: Table, atoms: Atoms, captions: readonly Span[]): Grid | null {
  const rows: TableCell[][] = [];
  for (const cell of table.cells) (rows[cell.row] ??= []).push(cell);
  const filled = rows.map((r) => (r ?? []).filter((c) => c.text.trim() !== '').sort((a, b) => a.column - b.column));
  let headRows = filled.findIndex((row) => row.some((c) => c.column > 0 && hasFigure(c, atoms)));
  if (headRows < 0) headRows = filled.some((r) => r.some((c) => c.header)) ? filled.findIndex((r) => r.length > 0 && !r.some((c) => c.header)) : 1;
  const stated = filled.findIndex((row) => row.length > 0 && !row.every((c) => c.header));
  if (stated > 0 && filled[0]!.some((c) => c.header)) headRows = Math.max(stated, 0);
  // rows with a label alone just above the first figures are sub-headers, not heads
  while (headRows > 1 && filled[headRows - 1]!.every((c) => c.column === 0) && !filled[headRows - 1]!.some((c) => c.header)) headRows--;
  // a second line of heads over columns that the first left bare
  while (headRows > 0 && headRows < Math.min(3, filled.length - 1) && goesOnHead(filled[headRows - 1]!, filled[headRows]!)) headRows++;
  const head: GridCell[][] = [];
  const corner: Span[] = [];
  const first = noLabels(filled.slice(0, headRows), filled.slice(headRows), atoms) ? 0 : 1;
  for (const row of filled.slice(0, headRows)) {
    const cells: GridCell[] = [];
    for (const c of row) {
      if (first === 0) cells.push({ start: c.start, end: c.end, column: c.column, columns: c.columnSpan });
      else if (c.column === 0 && c.columnSpan === 1) corner.push({ start: c.start, end: c.end });
      else cells.push({ start: c.start, end: c.end, column: Math.max(0, c.column - 1), columns: c.columnSpan - (c.column === 0 ? 1 : 0) });
    }
    if (cells.length > 0) head.push(cells);
  }
  const body: GridRow[] = filled
    .slice(headRows)
    .filter((r) => r.length > 0)
    .map((row) => {
      const lead = row[0]!;
      const labelled = first === 1 && lead.column === 0;
      return {
        label: labelled ? { start: lead.start, end: lead.end } : null,
        cells: row.slice(labelled ? 1 : 0).map((c) => ({ start: c.start, end: c.end, column: c.column - first, columns: c.columnSpan })),
      };
    });
  if (body.length === 0) return null;
  return { id: table.id, start: table.start, end: table.end, captions: [...captions], head, rows: body, columns: Math.max(1, table.columns - first), corner };
}

/** Words in every cell, in more columns than the head above has. */
const goesOnHead = (above: readonly TableCell[], row: readonly TableCell[]): boolean =>
  row.length > above.length && row.length > 2 && above.every((c) => c.columnSpan === 1) && row.every((c) => c.text.length <= 30 && /\p{L}{3}/u.test(c.text));

/** Heads over every column, the first too, and nothing but figures below: no column holds labels. */
function noLabels(head: readonly (readonly TableCell[])[], body: readonly (readonly TableCell[])[], atoms: Atoms): boolean {
  const top = head.flatMap((r) => r.filter((c) => c.column === 0 && /\p{L}{3}/u.test(c.text)));
  return top.length > 0 && body.length > 0 && body.every((row) => row.length > 1 && row[0]!.column === 0 && isFigure(row[0]!, atoms));
}

function isFigure(cell: TableCell, atoms: Atoms): boolean {
  const f = atoms.figures[firstAfter(atoms.figures, cell.start)];
  return f !== undefined && f.kind !== 'label' && f.start <= cell.start + 1 && f.end >= cell.end - 1;
}

function hasFigure(cell: TableCell, atoms: Atoms): boolean {
  const f = atoms.figures[firstAfter(atoms.figures, cell.start)];
  if (f !== undefined && f.start < cell.end && f.kind !== 'label') return true;
  return isAbsent(cell.text.trim());
}
