import type { Section, Table } from '../api/types.ts';
import { gridOf, type Grid } from './grid.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A row of figures in text: its words, then its values one by one. */
export interface Line extends Span {
  readonly label: Span;
  readonly values: readonly Span[];
}

/** A stretch of a document set in one manner. All offsets are into the document's text. */
export type Block = Span &
  (
    | { readonly kind: 'heading'; readonly level: number; readonly words: Span }
    | { readonly kind: 'prose'; readonly words: Span }
    | { readonly kind: 'item'; readonly words: Span; readonly depth: number }
    | { readonly kind: 'figures'; readonly lines: readonly Line[]; readonly columns: number }
    | { readonly kind: 'grid'; readonly grid: Grid }
    | { readonly kind: 'columns'; readonly words: Span }
    | { readonly kind: 'short'; readonly lines: readonly Span[] }
    | { readonly kind: 'table'; readonly table: Table }
  );

const valueForm = /^[([]?[-+−~≈<>]?(?:[A-Z]{0,3}[$€£¥]|Rmb|RMB|HK\$|US\$)?[-+−]?\(?\d(?:[\d,.]*\d)?\)?(?:[%xX]|bn|mn|pp|bps|m|k|E|A)?[)\]]?$|^(?:NM|NA|N\/A|n\.m\.|--|–|—|-)$/;
const bullet = /^(\s*)(?:[•▪●◦‣·*–-]|\(?\d{1,2}[.)]|n(?=\s*$))\s+(?=\S)/;
const longLine = 58;

const isBlank = (line: string): boolean => line.trim() === '';

interface TextLine extends Span {
  readonly text: string;
}

function linesOf(text: string, start: number, end: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let at = start;
  while (at < end) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    lines.push({ start: at, end: stop, text: text.slice(at, stop) });
    at = stop + 1;
  }
  return lines;
}

/** The words of a line without the space around them. */
function trimmed(line: TextLine): Span {
  const lead = line.text.length - line.text.trimStart().length;
  return { start: line.start + lead, end: Math.max(line.start + lead, line.start + line.text.trimEnd().length) };
}

/** A label followed by two or more values and nothing else, or null. */
function figureLine(line: TextLine): Line | null {
  const tokens = [...line.text.matchAll(/\S+/g)].map((m) => ({ text: m[0], start: line.start + m.index, end: line.start + m.index + m[0].length }));
  let first = tokens.length;
  while (first > 0 && valueForm.test(tokens[first - 1]?.text ?? '')) first -= 1;
  const values = tokens.slice(first);
  if (values.length < 2 || first > 14) return null;
  const [head, tail] = [tokens[0], tokens[first - 1]];
  return { start: line.start, end: line.end, label: head && tail && first > 0 ? { start: head.start, end: tail.end } : { start: line.start, end: line.start }, values };
}

/** Spaced out by hand; tabs between single words are only another space. */
const hasColumns = (line: string): boolean =>
  /\S {3,}\S/.test(line) || (/\S\t+\S/.test(line) && line.split(/\t+/).some((piece) => piece.trim().includes(' ') && !valueForm.test(piece.trim().split(' ')[0] ?? '')));

/** A row of columns; a short line over or between such rows is a head of theirs. */
const isSpaced = (line: TextLine | undefined): boolean => line !== undefined && (/\S {3,}\S/.test(line.text) || (hasColumns(line.text) && figureLine(line) === null));

const isBroken = (line: TextLine | undefined): boolean => line !== undefined && line.text.trim().length >= longLine - 12 && line.text.length <= unwrappedLine;

const bounds = (part: readonly TextLine[]): Span => ({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 });

/** Lines over a table that stand out of its columns. */
const headLinesMax = 3;

/** Columns as a table, where they stand under each other; a line or two over them may not. */
function gridBlocks(lines: readonly TextLine[]): readonly Block[] {
  for (let from = 0; from <= headLinesMax && lines.length - from >= 2; from += 1) {
    const grid = gridOf(lines.slice(from));
    if (!grid) continue;
    const head: Block[] = from === 0 ? [] : [{ ...bounds(lines.slice(0, from)), kind: 'short', lines: lines.slice(0, from).map(trimmed) }];
    return [...head, { ...bounds(lines.slice(from)), kind: 'grid', grid }];
  }
  return [{ ...bounds(lines), kind: 'columns', words: bounds(lines) }];
}

/** Groups the lines of a paragraph by the manner in which they are set. */
function blocksOfParagraph(lines: readonly TextLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let i = 0;
  const take = (test: (line: TextLine, index: number) => boolean): readonly TextLine[] => {
    const from = i;
    while (i < lines.length && test(lines[i] as TextLine, i)) i += 1;
    return lines.slice(from, i);
  };
  while (i < lines.length) {
    const line = lines[i] as TextLine;
    const mark = bullet.exec(line.text);
    if (mark) {
      i += 1;
      // A point goes on in the next line only where the line before it was broken at the edge of a page.
      const rest = take((l, at) => isBroken(lines[at - 1]) && !bullet.test(l.text) && figureLine(l) === null && !isSpaced(l));
      const span = bounds([line, ...rest]);
      blocks.push({ ...span, kind: 'item', words: { start: line.start + mark[0].length, end: span.end }, depth: Math.min(3, Math.floor((mark[1]?.length ?? 0) / 2)) });
      continue;
    }
    const from = i;
    const columns = take((l, at) => isSpaced(l) || (l.text.trim().length < 45 && (isSpaced(lines[at + 1]) || (at > from && isSpaced(lines[at + 2])))));
    if (columns.length > 0) {
      blocks.push(...gridBlocks(columns));
      continue;
    }
    const figures = take((l) => figureLine(l) !== null).flatMap((l) => figureLine(l) ?? []);
    if (figures.length > 0) {
      const first = figures[0] as Line;
      blocks.push({ start: first.start, end: figures.at(-1)?.end ?? first.end, kind: 'figures', lines: figures, columns: Math.max(...figures.map((f) => f.values.length)) });
      continue;
    }
    i += 1;
    const rest = take((l) => !bullet.test(l.text) && figureLine(l) === null && !isSpaced(l));
    blocks.push(...flow([line, ...rest]));
  }
  return blocks;
}

/** A text whose lines are longer than any page is wide has one line a paragraph. */
const unwrappedLine = 140;

/** Wrapped lines run on as prose; short ones stand one under the other. */
function flow(lines: readonly TextLine[]): readonly Block[] {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  if (lines.length > 1 && lines.some((l) => l.text.length > unwrappedLine)) return oneByOne(lines);
  const wraps = lines.length === 1 || lines.filter((l) => l.text.trim().length >= longLine).length >= Math.max(1, (lines.length - 1) / 2);
  if (wraps) return [{ ...span, kind: 'prose', words: span }];
  return [{ ...span, kind: 'short', lines: lines.map(trimmed) }];
}

/** Each line a paragraph; a short one right over a long one is its heading. */
function oneByOne(lines: readonly TextLine[]): readonly Block[] {
  const isLong = (line: TextLine | undefined): boolean => (line?.text.trim().length ?? 0) >= longLine;
  return lines.map((line, i): Block => {
    const words = trimmed(line);
    const isHead = !isLong(line) && isLong(lines[i + 1]) && /^\p{Lu}/u.test(line.text.trim()) && !/[.,;:]$/.test(line.text.trim());
    if (isHead) return { start: line.start, end: line.end, kind: 'heading', level: 2, words };
    return isLong(line) ? { start: line.start, end: line.end, kind: 'prose', words } : { start: line.start, end: line.end, kind: 'short', lines: [words] };
  });
}

function markdownHeading(line: TextLine): Block | null {
  const match = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line.text);
  if (!match) return null;
  const start = line.start + (match[1]?.length ?? 0) + 1;
  return { start: line.start, end: line.end, kind: 'heading', level: match[1]?.length ?? 1, words: { start, end: start + (match[2]?.length ?? 0) } };
}

const headingOf = (line: TextLine, level: number): Block => ({ start: line.start, end: line.end, kind: 'heading', level, words: trimmed(line) });

/** A short line by itself, without a point or a date, over a line that runs on: a heading nobody marked. */
function isBareHeading(lines: readonly TextLine[], i: number): boolean {
  const text = lines[i]?.text.trim() ?? '';
  if (text.length < 3 || text.length > 70 || !/^\p{Lu}/u.test(text) || /[.,;:]$|\d{4}$|\s{2,}|\t/.test(text)) return false;
  if (i > 0 && !isBlank(lines[i - 1]?.text ?? '')) return false;
  const next = lines[i + 1]?.text.trim() === '' ? lines[i + 2] : lines[i + 1];
  return next !== undefined && next.text.trim().length >= longLine && !/ {3,}\S/.test(next.text.trim()) && figureLine(next) === null && text.length < next.text.trim().length * 0.8;
}

const escapeless = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** Where the title of a section stands, by the offset of its line. */
function headingLines(text: string, sections: readonly Section[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const section of sections) {
    const stop = text.indexOf('\n', section.start);
    const first = text.slice(section.start, stop < 0 ? undefined : stop);
    if (escapeless(first).replace(/^#+ /, '') !== '' && escapeless(first).includes(escapeless(section.title)))
      found.set(text.lastIndexOf('\n', section.start - 1) + 1, section.level);
  }
  return found;
}

/** Rows of figures with nothing but empty lines between them stand in one table. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'figures' && last?.kind === 'figures')
      out[out.length - 1] = { ...last, end: block.end, lines: [...last.lines, ...block.lines], columns: Math.max(last.columns, block.columns) };
    else if (block.kind === 'short' && last?.kind === 'short') out[out.length - 1] = { ...last, end: block.end, lines: [...last.lines, ...block.lines] };
    else out.push(block);
  }
  return out;
}

function blocksOfText(text: string, start: number, end: number, headings: ReadonlyMap<number, number>, whole: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: TextLine[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push(...blocksOfParagraph(paragraph));
    paragraph = [];
  };
  const lines = linesOf(text, start, end);
  for (const [i, line] of lines.entries()) {
    const level = headings.get(line.start);
    const heading =
      markdownHeading(line) ?? (level !== undefined && line.text.trim().length <= 160 ? headingOf(line, level) : !whole && isBareHeading(lines, i) ? headingOf(line, 2) : null);
    if (isBlank(line.text)) close();
    else if (heading) {
      close();
      blocks.push(heading);
    } else if (/^\s*(?:---+|===+|\*\*\*+)\s*$/.test(line.text)) close();
    else {
      paragraph.push(line);
      if (whole) close();
    }
  }
  close();
  return joined(blocks);
}

/** Tables that stand for themselves: not inside another, not empty. */
function outermost(tables: readonly Table[]): readonly Table[] {
  const sorted = tables.filter((t) => t.cells.length > 1 && t.end > t.start).toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  return sorted.filter((table) => {
    if (table.start < reach) return false;
    reach = table.end;
    return true;
  });
}

/**
 * Sets a document's text: headings, prose, lists, rows of figures and tables, in order.
 *
 * `whole`: the format puts each paragraph and point into a line of its own, and says itself what a heading is.
 * Every word of the text is in one block; offsets are never shifted, so that marks can be laid over them.
 */
export function blocksOf(text: string, sections: readonly Section[], tables: readonly Table[], whole = false): readonly Block[] {
  const headings = headingLines(text, sections);
  const blocks: Block[] = [];
  let at = 0;
  for (const table of outermost(tables)) {
    blocks.push(...blocksOfText(text, at, table.start, headings, whole), { start: table.start, end: table.end, kind: 'table', table });
    at = table.end;
  }
  blocks.push(...blocksOfText(text, at, text.length, headings, whole));
  return withHeads(text, blocks);
}

const heads: ReadonlySet<Block['kind']> = new Set(['item', 'table', 'grid', 'figures', 'prose']);

/** One or two short lines without figures right over a list, a table or a paragraph are its heads. */
function withHeads(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, i): readonly Block[] => {
    const next = blocks[i + 1];
    if (block.kind !== 'short' || block.lines.length > 2 || !next || !heads.has(next.kind)) return [block];
    const isHead = block.lines.every(({ start, end }) => end - start < 70 && /^\p{Lu}[^\d]*[^\d.,;:]$/u.test(text.slice(start, end)));
    return isHead ? block.lines.map((words, n): Block => ({ ...words, kind: 'heading', level: 2 + n, words })) : [block];
  });
}

/** The block in which an offset stands, or the one before it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
