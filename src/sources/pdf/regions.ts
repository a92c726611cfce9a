/**
 * Parts a page into regions that are read one after another: text set in columns, a box beside the text.
 *
 * A gutter parts only where at least one side is running text. A table also has empty strips from top to bottom,
 * but its left side is labels of uneven length and its right side is figures.
 */
import { isPeriod, isValue } from '../grid/figures.ts';
import type { Atom } from './atoms.ts';
import { type Fragment, type TextLine, linesOf } from './lines.ts';

/** Fewest lines on each side of a gutter. */
const SIDE_LINES_MIN = 5;
const DEPTH_MAX = 6;
/** Part of the usual width that a line of running text fills. */
const FILLED = 0.78;

interface Gutter {
  readonly x: number;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

const crosses = (line: TextLine, x: number): boolean => line.fragments.some((f) => f.from < x - 1 && f.to > x + 1);
const leftOf = (line: TextLine, x: number): readonly Fragment[] => line.fragments.filter((f) => (f.from + f.to) / 2 < x);
const rightOf = (line: TextLine, x: number): readonly Fragment[] => line.fragments.filter((f) => (f.from + f.to) / 2 >= x);
/** Fewest rows in which two tables stand beside one another. */
const BESIDE_ROWS_MIN = 3;

const isFigure = (f: Fragment): boolean => isValue(f.text) && !isPeriod(f.text);
const isRow = (fs: readonly Fragment[]): boolean => fs.length > 1 && fs[0] !== undefined && !isFigure(fs[0]) && fs.slice(1).every(isFigure);
const periods = (fs: readonly Fragment[]): string =>
  fs
    .filter((f) => isPeriod(f.text))
    .map((f) => f.text)
    .join(' ');

/** The same years stand on both sides. */
const sameHeads = (line: TextLine, x: number): boolean => {
  const left = periods(leftOf(line, x));
  return left !== '' && left === periods(rightOf(line, x));
};

/** A row of figures that goes on across the gutter: the line belongs to a table, not to columns of text. */
function runsAcross(line: TextLine, x: number): boolean {
  const [last, first] = [leftOf(line, x).at(-1), rightOf(line, x)[0]];
  return last !== undefined && first !== undefined && isValue(last.text) && isValue(first.text) && !sameHeads(line, x);
}
const isProse = (f: Fragment): boolean => f.text.length >= 18 && (f.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;

/** Short words or years over the columns of a table that the gutter would cut. */
const isHeadRow = (line: TextLine): boolean =>
  line.fragments.length > 2 && !line.fragments.some(isProse) && line.fragments.slice(1).every((f) => f.text.length <= 20 && !isFigure(f));

/** Index of the last line of a run: the heads of a table that goes on across the gutter below are the table's. */
function withoutHeads(lines: readonly TextLine[], x: number, first: number, last: number): number {
  const below = lines[last + 1];
  if (below === undefined || !runsAcross(below, x)) return last;
  let end = last;
  while (end > first && lines[end] !== undefined && isHeadRow(lines[end] as TextLine) && !sameHeads(lines[end] as TextLine, x)) end--;
  return end;
}

/** Left edges at which several lines begin a fragment: a gutter lies just left of one. */
function candidates(lines: readonly TextLine[]): number[] {
  const left = Math.min(...lines.map((l) => l.x0));
  const right = Math.max(...lines.map((l) => l.x1));
  const counts = new Map<number, number>();
  for (const line of lines) {
    for (const f of line.fragments) {
      if (f.from < left + 0.12 * (right - left) || f.from > right - 0.12 * (right - left)) continue;
      const key = Math.round(f.from / 2);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].filter(([key, n]) => n + (counts.get(key + 1) ?? 0) >= BESIDE_ROWS_MIN).map(([key]) => key * 2 - 3);
}

/** Lines of one side that are running text: one fragment that fills the side. */
function runningShare(side: readonly (readonly Fragment[])[]): number {
  const widths = side.map((fs) => (fs.at(-1)?.to ?? 0) - (fs[0]?.from ?? 0)).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.85)] ?? 0;
  const running = side.filter((fs) => fs.length === 1 && fs[0] !== undefined && isProse(fs[0]) && fs[0].to - fs[0].from >= FILLED * usual);
  return running.length < 3 ? 0 : running.length / side.length;
}

/** A side box has labels of its own; the right side of a table has figures only. */
const hasLabels = (side: readonly (readonly Fragment[])[]): boolean => side.filter((fs) => fs[0] !== undefined && !isValue(fs[0].text)).length >= 0.4 * side.length;

/** Distance of baselines, in letter heights, from which the next line of a side is no part of its column. */
const COLUMN_PITCH_MAX = 2.4;

/**
 * Two tables beside one another: rows of a label and figures on both sides, under the same years on both sides,
 * or a label and one figure on both sides without heads. A table with a column of words has no second row of heads.
 */
function besideTables(lines: readonly TextLine[], x: number, from: number, to: number): Gutter | null {
  const isPair = (line: TextLine): boolean => isRow(leftOf(line, x)) && isRow(rightOf(line, x));
  let first = from;
  while (first <= to && !(lines[first] !== undefined && (isPair(lines[first] as TextLine) || sameHeads(lines[first] as TextLine, x)))) first++;
  let last = to;
  while (last > first && !(lines[last] !== undefined && isPair(lines[last] as TextLine))) last--;
  const run = lines.slice(first, last + 1);
  const pairs = run.filter(isPair);
  if (pairs.length < BESIDE_ROWS_MIN || pairs.length < 0.5 * run.length) return null;
  const labels = pairs.map((line) => rightOf(line, x)[0]?.text ?? '');
  const worded = new Set(labels).size >= 0.8 * labels.length && labels.join('').length >= 4 * labels.length;
  const single = pairs.filter((line) => leftOf(line, x).length === 2 && rightOf(line, x).length === 2);
  const above = lines[first - 1];
  const headed = above !== undefined && above.fragments.length > 2;
  const beside = run.some((line) => sameHeads(line, x)) || (single.length === pairs.length && !headed);
  return worded && beside ? { x, first, last, score: 2 * pairs.length } : null;
}

/** Where only one side goes on at the end of a run, it ends with the first wide gap of that side: a heading follows. */
function endOfRun(lines: readonly TextLine[], x: number, first: number, last: number): number {
  const sideOf = (line: TextLine): 'left' | 'right' | 'both' => (rightOf(line, x).length === 0 ? 'left' : leftOf(line, x).length === 0 ? 'right' : 'both');
  const side = lines[last] === undefined ? 'both' : sideOf(lines[last]);
  if (side === 'both') return last;
  let tail = last;
  while (tail > first && lines[tail - 1] !== undefined && sideOf(lines[tail - 1] as TextLine) === side) tail--;
  let above: TextLine | undefined;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (line === undefined || (sideOf(line) !== side && sideOf(line) !== 'both')) continue;
    if (i >= tail && above !== undefined && line.y - above.y > COLUMN_PITCH_MAX * line.size) return i - 1;
    above = line;
  }
  return last;
}

function judge(lines: readonly TextLine[], x: number, first: number, last: number): Gutter | null {
  const run = lines.slice(first, last + 1);
  const left = run.map((l) => leftOf(l, x)).filter((fs) => fs.length > 0);
  const right = run.map((l) => rightOf(l, x)).filter((fs) => fs.length > 0);
  if (left.length < SIDE_LINES_MIN || right.length < SIDE_LINES_MIN) return null;
  const [running, other] = [runningShare(left), runningShare(right)];
  const parted = (running >= 0.45 && other >= 0.45) || (running >= 0.55 && hasLabels(right)) || (other >= 0.55 && hasLabels(left));
  return parted ? { x, first, last, score: Math.min(left.length, right.length) * (running + other) } : null;
}

function bestGutter(lines: readonly TextLine[]): Gutter | null {
  let best: Gutter | null = null;
  const consider = (gutter: Gutter | null): void => {
    if (gutter !== null && gutter.score > (best?.score ?? 0)) best = gutter;
  };
  for (const x of candidates(lines)) {
    let first = 0;
    for (let i = 0; i <= lines.length; i++) {
      const line = lines[i];
      if (line !== undefined && !crosses(line, x) && !runsAcross(line, x)) continue;
      consider(i - first >= SIDE_LINES_MIN ? judge(lines, x, first, endOfRun(lines, x, first, withoutHeads(lines, x, first, i - 1))) : null);
      consider(i - first >= BESIDE_ROWS_MIN ? besideTables(lines, x, first, i - 1) : null);
      first = i + 1;
    }
  }
  return best;
}

const atomsOfLines = (lines: readonly TextLine[]): Atom[] => lines.flatMap((l) => l.fragments.flatMap((f) => f.pieces.map((p) => p.atom)));

/** Lines of each region, in reading order. */
export function regionsOf(atoms: readonly Atom[], depth = 0): TextLine[][] {
  const lines = linesOf(atoms);
  const gutter = depth < DEPTH_MAX && lines.length >= SIDE_LINES_MIN ? bestGutter(lines) : null;
  if (gutter === null) return lines.length === 0 ? [] : [lines];
  const inside = atomsOfLines(lines.slice(gutter.first, gutter.last + 1));
  const middle = (a: Atom): number => (a.x0 + a.x1) / 2;
  return [
    atomsOfLines(lines.slice(0, gutter.first)),
    inside.filter((a) => middle(a) < gutter.x),
    inside.filter((a) => middle(a) >= gutter.x),
    atomsOfLines(lines.slice(gutter.last + 1)),
  ].flatMap((part) => (part.length === 0 ? [] : regionsOf(part, depth + 1)));
}
