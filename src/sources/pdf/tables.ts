/**
 * Finds tables among the lines of a region: rows of figures under one another, with their heads and labels.
 */
import { isPeriod, isValue } from '../grid/figures.ts';
import { isDataRow, mergeFigures } from '../grid/rows.ts';
import type { Fragment, TextLine } from './lines.ts';

export interface TableBlock {
  readonly kind: 'table';
  /** Lines above the figures that name columns. */
  readonly heads: readonly TextLine[];
  readonly body: readonly TextLine[];
}

export interface ProseBlock {
  readonly kind: 'prose';
  readonly line: TextLine;
}

export type RegionBlock = TableBlock | ProseBlock;

/** Distances of baselines in letter heights. */
const ROW_PITCH_MAX = 6;
const HEAD_PITCH_MAX = 3;
const LONE_PITCH_MAX = 2.2;
const HEAD_LINES_MAX = 16;
const LABEL_LINES_MAX = 8;
/** Room, in letter heights, that may lie between `$` or `)` and the digits. */
const LEAD_REACH = 12;
const TRAIL_REACH = 2.5;

const joinFragments = (left: Fragment, right: Fragment, text: string): Fragment => ({
  text,
  from: left.from,
  to: right.to,
  pieces: [...left.pieces, ...right.pieces.map((p) => ({ ...p, at: p.at + text.length - right.text.length }))],
});

/** The line with `$`, brackets and percent signs put back to their digits. */
export function mergeLine(line: TextLine): TextLine {
  if (line.fragments.length < 2) return line;
  const near = (a: Fragment, b: Fragment, by: 'lead' | 'trail'): boolean => b.from - a.to <= (by === 'lead' ? LEAD_REACH : TRAIL_REACH) * line.size;
  return { ...line, fragments: mergeFigures(line.fragments, near, joinFragments) };
}

const texts = (line: TextLine): readonly string[] => line.fragments.map((f) => f.text);
const isFigure = (f: Fragment): boolean => isValue(f.text) && !isPeriod(f.text);
const isData = (line: TextLine): boolean => isDataRow(texts(line)) && !isSentence(line);
/** Words that run on to the edge with a figure set apart by wide spaces are no row. */
const isSentence = (line: TextLine): boolean =>
  line.fragments.some((f) => f.text.length > 160) || (line.fragments.length === 2 && /\b(?:the|of|and|to|a)$/.test(line.fragments[0]?.text ?? ''));

interface Open {
  first: number;
  last: number;
  /** Where figures stand, each place once. */
  readonly figures: { readonly from: number; readonly to: number }[];
  readonly places: Set<string>;
  labelLeft: number;
  labelRight: number;
  dataCount: number;
  /** Most figures in a row. */
  figuresMax: number;
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.from < b.to && b.from < a.to;

/** Figures of a further row stand under figures of the rows before. */
function aligned(open: Open, line: TextLine): boolean {
  const figures = line.fragments.filter(isFigure);
  const under = figures.filter((f) => open.figures.some((g) => overlaps(f, g)));
  return under.length * 2 >= figures.length;
}

function take(open: Open, index: number, line: TextLine): void {
  open.last = index;
  open.dataCount++;
  open.figuresMax = Math.max(open.figuresMax, line.fragments.filter(isFigure).length);
  const first = line.fragments[0];
  if (first !== undefined && !isFigure(first)) {
    open.labelLeft = Math.min(open.labelLeft, first.from);
    open.labelRight = Math.max(open.labelRight, first.to);
  }
  for (const f of line.fragments) {
    const place = `${Math.round(f.from)} ${Math.round(f.to)}`;
    if (!isFigure(f) || open.places.has(place)) continue;
    open.places.add(place);
    open.figures.push({ from: f.from, to: f.to });
  }
}

const start = (index: number, line: TextLine): Open => {
  const open: Open = { first: index, last: index, figures: [], places: new Set(), labelLeft: Infinity, labelRight: -Infinity, dataCount: 0, figuresMax: 0 };
  take(open, index, line);
  return open;
};

const figuresLeft = (open: Open): number => Math.min(...open.figures.map((f) => f.from));

/** A line that can stand between rows: a sub-heading, or a part of a wrapped label. */
function isLabelLine(open: Open, line: TextLine): boolean {
  const [only, more] = line.fragments;
  if (only === undefined || more !== undefined || isFigure(only)) return false;
  return (
    only.from < figuresLeft(open) - line.size &&
    only.from < open.labelLeft + 8 * line.size &&
    only.from > open.labelLeft - 6 * line.size &&
    only.text.length <= 120 &&
    !/[.;]$/.test(only.text.replace(/\b\p{L}\.$/u, ''))
  );
}

const continuesLabel = (text: string): boolean => /^[\p{Ll}(&,]/u.test(text);

/** Rows of figures under one another, with the label lines between; indexes are inclusive. */
function findBodies(lines: readonly TextLine[]): Open[] {
  const found: Open[] = [];
  let open: Open | null = null;
  let labels = 0;
  const close = (): void => {
    if (open !== null) found.push(open);
    open = null;
  };
  lines.forEach((line, i) => {
    const above: number = open === null ? 0 : line.y - (lines[i - 1]?.y ?? 0);
    if (open !== null && above > ROW_PITCH_MAX * line.size) close();
    if (isData(line)) {
      if (open !== null && aligned(open, line)) take(open, i, line);
      else {
        close();
        open = start(i, line);
      }
      labels = 0;
      return;
    }
    if (open === null) return;
    // A figure alone, well below the rows, is the number of the page.
    const figuresOnly = line.fragments.every(isFigure) && (line.fragments.length > 1 || above < LONE_PITCH_MAX * line.size);
    if (figuresOnly && aligned(open, line)) {
      take(open, i, line);
      labels = 0;
    } else if (!isLabelLine(open, line) || ++labels > LABEL_LINES_MAX) close();
    else if (continuesLabel(line.fragments[0]?.text ?? '') && labels === 1 && above < 1.6 * line.size && i - open.last === 1) open.last = i;
  });
  close();
  return found;
}

/** A line alone that is centred over the whole table rather than over its figures is its title. */
function isTitle(line: TextLine, open: Open, left: number): boolean {
  const [only, more] = line.fragments;
  if (only === undefined || more !== undefined) return false;
  const right = Math.max(...open.figures.map((f) => f.to));
  const middle = (only.from + only.to) / 2;
  const [ofTable, ofFigures] = [(Math.min(open.labelLeft, left) + right) / 2, (left + right) / 2];
  const centred = Math.abs(middle - ofTable) < 3 * line.size && Math.abs(middle - ofTable) < Math.abs(middle - ofFigures);
  return only.from < left - 2 * line.size ? centred || only.to > left : centred && !/\d{4}|\b(?:ended|ending)\b/i.test(only.text);
}

/** A label and a word, where the rows below are a label and a figure: a row of its own, not a head. */
const isKeyAndWord = (open: Open, [first, second, more]: readonly Fragment[], stub: boolean): boolean =>
  open.figuresMax === 1 &&
  stub &&
  first !== undefined &&
  second !== undefined &&
  more === undefined &&
  !isPeriod(second.text) &&
  !/\b(?:ended|ending)\b/i.test(first.text + second.text);

/** Index of the first line that names columns, and of the first line after the heads: sub-headings lie between it and the figures. */
function findHeads(lines: readonly TextLine[], open: Open, floor: number): { readonly top: number; readonly end: number } {
  const left = figuresLeft(open);
  let body = open.first;
  let top = open.first;
  let lowest: number | null = null;
  for (let i = open.first - 1; i >= floor && open.first - i <= HEAD_LINES_MAX; i--) {
    const line = lines[i];
    const below = lines[i + 1];
    const [first, ...rest] = line?.fragments ?? [];
    if (line === undefined || below === undefined || first === undefined) break;
    if (below.y - line.y > HEAD_PITCH_MAX * Math.max(line.size, below.size) || isTitle(line, open, left)) break;
    const isHead = (f: Fragment): boolean => f.text.length <= 60 && !isFigure(f) && ((f.from + f.to) / 2 > left - 2 * line.size || f.from > open.labelRight + line.size);
    const isStub = first.to < left && first.from < open.labelLeft + 8 * line.size && first.text.length <= 80;
    if (lowest === null && isKeyAndWord(open, line.fragments, isStub)) body = i;
    else if (rest.length > 0 ? (isHead(first) || isStub) && rest.every(isHead) : isHead(first)) {
      lowest ??= i;
      top = i;
    } else if (!(rest.length === 0 && isStub && !/[.;]$/.test(first.text))) break;
  }
  return lowest === null ? { top: body, end: body } : { top, end: lowest + 1 };
}

/** A table has two rows of figures, or one under heads. */
function isTable(open: Open, top: number, lines: readonly TextLine[]): boolean {
  if (open.dataCount >= 2) return true;
  return top < open.first && (lines[open.first]?.fragments.filter(isFigure).length ?? 0) >= 2;
}

/** Parts the lines of a region into tables and other lines, in order. */
export function blocksOf(region: readonly TextLine[]): RegionBlock[] {
  const lines = region.map(mergeLine);
  const blocks: RegionBlock[] = [];
  let next = 0;
  const prose = (until: number): void => {
    for (; next < until; next++) {
      const line = region[next];
      if (line !== undefined) blocks.push({ kind: 'prose', line: lines[next] ?? line });
    }
  };
  for (const open of findBodies(lines)) {
    const { top, end } = findHeads(lines, open, next);
    if (!isTable(open, top, lines)) continue;
    prose(top);
    blocks.push({ kind: 'table', heads: lines.slice(top, end), body: lines.slice(end, open.last + 1) });
    next = open.last + 1;
  }
  prose(lines.length);
  return blocks;
}
