/**
 * Tables printed one cell a line: the heads, then each label with its cells under it.
 *
 * The stride tells the columns: where most labels are followed by the same number of cells, as many short lines before
 * the first label are the heads, whatever their words. A label alone is a sub-header, and a blank line inside a row
 * that lacks a cell is that cell.
 */
import type { Span } from '../../../kernel/records.ts';
import type { GridCell, GridRow } from './grid.ts';
import { adviceHeads, companyHeads, houseHeads, onlyOf } from '../../vocabulary/headWords.ts';
import { isColumnWord } from './columnWords.ts';
import { isMarket } from './keyData.ts';
import type { ParsedLine } from './parseLine.ts';
import type { Judge, TornTable } from './torn.ts';

/** Lines of words, then lines of values. */
interface Group {
  readonly texts: readonly ParsedLine[];
  /** A blank line stands as null. */
  readonly body: readonly (ParsedLine | null)[];
  readonly count: number;
}

const wordsMax = 14;
const textColumnsMax = 4;

export function stackedTables(text: string, lines: readonly ParsedLine[], judge: Judge): TornTable[] {
  const tables: TornTable[] = [];
  let i = 0;
  while (i < lines.length) {
    if (!isPart(text, lines, i)) {
      i++;
      continue;
    }
    let end = i;
    while (end < lines.length && (isPart(text, lines, end) || (lines[end]!.kind === 'blank' && blanksFrom(lines, end) <= 2))) end++;
    const groups = groupsOf(lines.slice(i, end));
    for (let g = 0; g < groups.length;) {
      const found = tableAt(text, groups, g, judge);
      if (found === null) g++;
      else {
        tables.push(found.table);
        g = found.next;
      }
    }
    i = end;
  }
  return tables;
}

function isPart(text: string, lines: readonly ParsedLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.kind !== 'text') return line.kind === 'head' || line.kind === 'values';
  if (!line.prose && line.words <= wordsMax) return true;
  // between values a long line is a long label
  return line.words <= 18 && lines[at - 1]?.kind === 'values' && lines[at + 1]?.kind === 'values' && !/[.;!?。]$/.test(text.slice(line.from, line.to));
}

function blanksFrom(lines: readonly ParsedLine[], at: number): number {
  let n = 0;
  while (lines[at + n]?.kind === 'blank') n++;
  return n;
}

function groupsOf(lines: readonly ParsedLine[]): Group[] {
  const groups: Group[] = [];
  let texts: ParsedLine[] = [];
  let body: (ParsedLine | null)[] = [];
  let count = 0;
  const close = (): void => {
    if (count > 0) groups.push({ texts, body, count });
    texts = [];
    body = [];
    count = 0;
  };
  for (const line of lines) {
    if (line.kind === 'blank') {
      if (texts.length > 0) body.push(null);
    } else if (line.kind === 'values') {
      body.push(line);
      count += line.cells.length;
    } else {
      if (count > 0) close();
      // blanks between lines of words part nothing
      body = [];
      texts.push(line);
    }
  }
  close();
  return groups;
}

/** The table that begins with this group's words; `next` is the first group after it. */
function tableAt(text: string, groups: readonly Group[], at: number, judge: Judge): { table: TornTable; next: number } | null {
  const first = groups[at]!;
  const beside = textColumns(groups, at);
  const width = first.count;
  if (width < 2 && beside === 0) return null;
  const heads = headsOf(text, first.texts.slice(0, first.texts.length - 1 - beside), width + beside);
  if (heads === null) return null;
  const members: Group[] = [first];
  let next = at + 1;
  while (next < groups.length) {
    const group = groups[next]!;
    if (!fits(group, width + beside, beside) || (group.texts.length > width && headsOf(text, group.texts.slice(0, -1 - beside), width + beside) !== null)) break;
    if (group.texts.length > 3 + Math.max(1, beside)) break;
    members.push(group);
    next++;
  }
  const full = members.filter((m) => m.count === width);
  if (full.length < 2 || full.length * 2 < members.length) return null;
  // labels that are periods over as many lines as there were words: blocks of one column each
  if (members.slice(1).every((m) => m.texts.length === 1 && m.texts[0]!.kind === 'head' && m.texts[0]!.cells.length === 1)) return null;
  const tables = [false, true].map((right) => build(text, heads, members, width + beside, beside, right));
  const short = members.some((m) => cellsOf(m, width + beside, beside).length < width + beside);
  const table = short && judge(tables[1]!.grid) >= judge(tables[0]!.grid) ? tables[1]! : tables[0]!;
  return { table, next };
}

/** Columns of words between label and figures: the lines of words before each row's figures, less the label. */
function textColumns(groups: readonly Group[], at: number): number {
  const counts = groups.slice(at + 1, at + 3).map((g) => g.texts.length);
  return counts.length === 2 && counts[0] === counts[1] && counts[0]! > 1 && counts[0]! <= textColumnsMax + 1 ? counts[0]! - 1 : 0;
}

function fits(group: Group, columns: number, beside: number): boolean {
  const have = cellsOf(group, columns, beside).length;
  return have <= columns && (have >= columns - 2 || have * 2 >= columns);
}

/** Cells of a row from left to right; a blank line stands for one where the row lacks as many. */
function cellsOf(group: Group, columns: number, beside: number): (Span | null)[] {
  const words = beside === 0 || group.texts.length <= beside ? [] : group.texts.slice(-beside).map((t) => ({ start: t.from, end: t.to }));
  let last = group.body.length - 1;
  while (last >= 0 && group.body[last] === null) last--;
  const body = group.body.slice(0, last + 1);
  const blanks = body.filter((l) => l === null).length;
  const keep = words.length + group.count + blanks <= columns;
  return [...words, ...body.flatMap((l): (Span | null)[] => (l === null ? (keep ? [null] : []) : [...l.cells]))];
}

interface Heads {
  readonly cells: readonly Span[];
  readonly lines: readonly ParsedLine[];
  /** Words before the heads. */
  readonly above: readonly ParsedLine[];
  /** Over several columns each: `Quarter Ended`, `FY26E` and `FY27E` over `Old`, `New` twice. */
  readonly over: readonly ParsedLine[];
}

/** Sub-headers between the heads and the first label. */
const subHeadersMax = 2;

/** As many cells of words as there are columns; of the runs near the first label the one with most words that heads use. */
function headsOf(text: string, lines: readonly ParsedLine[], columns: number): Heads | null {
  let best: { heads: Heads; like: number } | null = null;
  for (let skip = 0; skip <= Math.min(subHeadersMax, lines.length - 1); skip++) {
    const heads = headsBefore(text, lines, lines.length - skip, columns);
    if (heads === null) continue;
    const like = heads.lines.filter((l) => l.kind === 'head' || isHeadLike(text.slice(l.from, l.to))).length;
    if (like > (best?.like ?? 0)) best = { heads, like };
  }
  return best?.heads ?? null;
}

function headsBefore(text: string, lines: readonly ParsedLine[], end: number, columns: number): Heads | null {
  const cells: Span[] = [];
  let i = end;
  while (i > 0 && cells.length < columns) {
    const line = lines[--i]!;
    if (line.kind === 'head' && line.label === null) cells.unshift(...line.cells);
    else if (line.words <= 5) cells.unshift({ start: line.from, end: line.to });
    else return null;
  }
  if (cells.length !== columns) return null;
  const heads = lines.slice(i, end);
  const over = i > 0 && lines[i - 1]!.lead === true ? [lines[i - 1]!] : groupHeads(text, lines.slice(0, i), cells);
  // one more period right before them: their number does not fit
  if (i > 0 && over.length === 0 && lines[i - 1]!.kind === 'head' && heads.every((l) => l.kind === 'head')) return null;
  return { cells, lines: heads, above: lines.slice(0, i - over.length), over };
}

/** Lines of one period each, over heads that come again under each of them. */
function groupHeads(text: string, lines: readonly ParsedLine[], cells: readonly Span[]): ParsedLine[] {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.kind === 'head' && lines[from - 1]!.cells.length === 1) from--;
  const count = lines.length - from;
  const width = cells.length / count;
  const words = cells.map((c) => text.slice(c.start, c.end).trim().toLowerCase());
  return count > 1 && width > 1 && Number.isInteger(width) && words.every((word, k) => word === words[k % width]) ? lines.slice(from) : [];
}

const names = onlyOf([...houseHeads, ...companyHeads, ...adviceHeads]);

/** A column's usual word, a measure of the market, who a row is of, or words with a unit in brackets. */
const isHeadLike = (words: string): boolean =>
  isColumnWord(words) || names.test(words) || isMarket(words) || /\((?:%|x|[^()]{0,4}[$€£¥][^()]{0,4}|[^()]{0,6}\b(?:mn?|bn|k|kt|mt))\)$/i.test(words);

function build(text: string, heads: Heads, members: readonly Group[], columns: number, beside: number, right: boolean): TornTable {
  const rows: GridRow[] = [];
  members.forEach((group, index) => {
    const labels = index === 0 ? group.texts.slice(group.texts.indexOf(heads.lines.at(-1)!) + 1) : group.texts;
    const named = beside > 0 && labels.length > beside ? labels.slice(0, -beside) : labels;
    let label: Span | null = null;
    for (const line of named) {
      const span = { start: line.from, end: line.to };
      if (label !== null && goesOn(text, label, span)) label = { start: label.start, end: span.end };
      else {
        if (label !== null) rows.push({ label, cells: [] });
        label = span;
      }
    }
    const cells = cellsOf(group, columns, beside);
    const shift = right ? columns - cells.length : 0;
    rows.push({ label, cells: cells.flatMap((c, k): GridCell[] => (c === null ? [] : [{ ...c, column: k + shift, columns: 1 }])) });
  });
  const firstLine = heads.over[0] ?? heads.lines[0]!;
  const stretch = columns / Math.max(1, heads.over.length);
  const lastGroup = members[members.length - 1]!;
  const lastLine = [...lastGroup.body].reverse().find((l) => l !== null)!;
  const corner = cornerOf(text, heads.above);
  const captions = heads.above
    .slice(0, heads.above.length - corner.length)
    .slice(-3)
    .map((l) => ({ start: l.from, end: l.to }));
  return {
    fromLine: (corner[0] ?? firstLine).line.index,
    toLine: lastLine.line.index,
    grid: {
      id: 'stacked',
      start: (corner[0] ?? firstLine).from,
      end: lastLine.to,
      captions,
      head: [
        ...(heads.over.length === 0 ? [] : [heads.over.map((l, k) => ({ ...l.cells[0]!, column: k * stretch, columns: stretch }))]),
        heads.cells.map((c, column) => ({ ...c, column, columns: 1 })),
      ],
      rows,
      columns,
      corner: corner.map((l) => ({ start: l.from, end: l.to })),
    },
  };
}

/** The head over the labels: one or two words right before the other heads. */
function cornerOf(text: string, above: readonly ParsedLine[]): ParsedLine[] {
  const last = above.at(-1);
  return last !== undefined && last.words <= 3 && !/\p{L}{3}.*\s.*\p{L}{3}/u.test(text.slice(last.from, last.to)) ? [last] : [];
}

/** A label on two lines. */
function goesOn(text: string, above: Span, below: Span): boolean {
  const words = text.slice(above.start, above.end);
  return (
    text.slice(above.end, below.start).split('\n').length === 2 &&
    (/(?:[,&/-]|\b(?:and|or|of|for|to|in|from|before|after|the))$/i.test(words) || /^\p{Ll}/u.test(text.slice(below.start, below.end)))
  );
}
