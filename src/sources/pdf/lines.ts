/**
 * Lines of a page from its pieces, and the parts of a line that wide gaps set apart.
 */
import { isBullet, isTrail, isValue, raise } from '../grid/figures.ts';
import type { Atom } from './atoms.ts';

/** Pieces that belong together: words of a label, digits of a figure. */
export interface Fragment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What it is made of, with the offset of each piece in `text`. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly atom: Atom;
  readonly at: number;
  readonly length: number;
}

export interface TextLine {
  readonly y: number;
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  readonly fragments: readonly Fragment[];
}

/** Distance of baselines, in letter heights, within which two pieces stand on one line. */
const BASELINE_TOLERANCE = 0.35;
/** Gap, in letter heights, from which two pieces are two cells rather than two words. */
const CELL_GAP = 0.95;
/** Gap, in letter heights, from which two pieces are two words. */
const WORD_GAP = 0.12;
/** A mark is raised when it is at most this part of its neighbour's height, and stands this much above its baseline. */
const RAISED_SIZE = 0.86;
const RAISED_BY = [0.12, 0.75] as const;

/** Footnote marks and endings of ordinals. */
const isMark = (text: string): boolean => /^\(?(?:\d{1,2}|[a-z])(?:[,\s]+(?:\d{1,2}|[a-z]))*\)?$|^[*†‡§]{1,3}$|^(?:st|nd|rd|th|TM|SM|®|™)$/.test(text);

interface OpenLine {
  y: number;
  size: number;
  readonly atoms: Atom[];
}

const isRaisedBeside = (mark: Atom, base: Atom): boolean =>
  mark.size <= base.size * RAISED_SIZE &&
  base.y - mark.y >= base.size * RAISED_BY[0] &&
  base.y - mark.y <= base.size * RAISED_BY[1] &&
  mark.x0 - base.x1 > -0.3 * base.size &&
  mark.x0 - base.x1 < 0.6 * base.size;

/** Groups pieces by baseline. Raised marks join the line of the piece they follow. */
function groupByBaseline(atoms: readonly Atom[]): OpenLine[] {
  const lines: OpenLine[] = [];
  const sorted = [...atoms].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const leftOver: Atom[] = [];
  const usual = medianSize(atoms);
  for (const atom of sorted) {
    const small = atom.size <= usual * RAISED_SIZE && isMark(atom.text);
    if (small) {
      leftOver.push(atom);
      continue;
    }
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(atom.y - line.y) <= BASELINE_TOLERANCE * Math.min(atom.size, line.size)) {
      line.atoms.push(atom);
      if (atom.size > line.size) line.size = atom.size;
    } else lines.push({ y: atom.y, size: atom.size, atoms: [atom] });
  }
  for (const mark of leftOver) {
    const near = lines.filter((l) => mark.y <= l.y + BASELINE_TOLERANCE * mark.size && mark.y >= l.y - l.size);
    const owner = near.find((l) => l.atoms.some((a) => isRaisedBeside(mark, a))) ?? near.find((l) => Math.abs(l.y - mark.y) <= BASELINE_TOLERANCE * mark.size);
    if (owner !== undefined) owner.atoms.push(mark);
    else lines.push({ y: mark.y, size: mark.size, atoms: [mark] });
  }
  return mergeLevel(lines.sort((a, b) => a.y - b.y));
}

/** Marks that found no owner can stand on one line with each other. */
function mergeLevel(lines: readonly OpenLine[]): OpenLine[] {
  const merged: OpenLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last !== undefined && Math.abs(line.y - last.y) <= BASELINE_TOLERANCE * Math.min(line.size, last.size)) last.atoms.push(...line.atoms);
    else merged.push(line);
  }
  return merged;
}

export function medianSize(atoms: readonly Atom[]): number {
  const sizes = atoms.flatMap((a) => (a.text.length > 2 ? [a.size] : [])).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? atoms[0]?.size ?? 10;
}

const isLeaders = (text: string): boolean => /^[.\s·…_]{3,}$/.test(text);
const withoutLeaders = (text: string): string => text.replace(/\s*(?:[.·…_]\s?){4,}$/, '');

class FragmentBuilder {
  text = '';
  readonly pieces: Piece[] = [];
  x0 = 0;
  x1 = 0;

  add(atom: Atom, spaced: boolean, mark: string): void {
    if (this.pieces.length === 0) this.x0 = atom.x0;
    if (spaced && this.text !== '') this.text += ' ';
    const lead = mark.length - mark.trimStart().length;
    this.pieces.push({ atom, at: this.text.length + lead, length: mark.length - lead });
    this.text += mark;
    this.x1 = Math.max(this.x1, atom.x1);
  }

  done(): Fragment {
    return { text: this.text, from: this.x0, to: this.x1, pieces: this.pieces };
  }
}

/** Gap, in letter heights, from which two figures are two cells. */
const FIGURE_GAP = 0.45;

/** A currency sign after a figure opens the next figure, however near it stands; so do digits after a figure. */
function opensFigure(before: string, text: string, gap: number): boolean {
  if (/^[$€£¥]/.test(text)) return /[\d%)]$|^[-–—]$/.test(before) && (gap > 0.2 || text.length === 1);
  return gap > FIGURE_GAP && isValue(before) && isValue(text);
}

/** Parts a line where gaps are wide. Dot leaders part and vanish. */
function fragmentsOf(line: OpenLine): Fragment[] {
  const fragments: Fragment[] = [];
  let open: FragmentBuilder | null = null;
  let last: Atom | null = null;
  for (const atom of [...line.atoms].sort((a, b) => a.x0 - b.x0)) {
    if (isLeaders(atom.text)) {
      if (open !== null) fragments.push(open.done());
      [open, last] = [null, null];
      continue;
    }
    const gap = last === null ? 0 : atom.x0 - last.x1;
    const size = last === null ? atom.size : Math.min(Math.max(last.size, atom.size), line.size);
    const opens = open !== null && opensFigure(open.text, atom.text, gap / size);
    if (open === null || opens || gap > CELL_GAP * size) {
      const bullet = open !== null && fragments.length === 0 && isBullet(open.text) && gap < 4 * size && !isValue(atom.text);
      if (open !== null && !bullet) {
        fragments.push(open.done());
        open = null;
      }
      open ??= new FragmentBuilder();
    }
    const raised = last !== null && isRaisedBeside(atom, last);
    open.add(atom, !raised && gap > WORD_GAP * size && !isTrail(atom.text), raised ? raise(atom.text) : withoutLeaders(atom.text));
    if (!raised) last = atom;
    else last = { ...last, x1: Math.max(last?.x1 ?? 0, atom.x1) } as Atom;
  }
  if (open !== null) fragments.push(open.done());
  return fragments.filter((f) => f.text !== '');
}

/** Lines from top to bottom, fragments from left to right. */
export function linesOf(atoms: readonly Atom[]): TextLine[] {
  return groupByBaseline(atoms).flatMap((line) => {
    const fragments = fragmentsOf(line);
    if (fragments.length === 0) return [];
    return [{ y: line.y, size: line.size, x0: fragments[0]?.from ?? 0, x1: Math.max(...fragments.map((f) => f.to)), fragments }];
  });
}
