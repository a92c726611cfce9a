import type { Figure } from '../figures/figure.ts';
import type { PeriodMention } from '../periods/mention.ts';

export type PieceKind = 'figure' | 'period' | 'absent' | 'word';

/** A unit of a line: a figure, a period, a sign that says none is stated, or a word. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: PieceKind;
  readonly figure: Figure | null;
  readonly period: PeriodMention | null;
  /** A comma, semicolon or full stop follows: prose. */
  readonly stop: boolean;
}

const absentWords = new Set([
  '--',
  '-',
  '–',
  '—',
  '---',
  'nm',
  'n/m',
  'n.m.',
  'n.m',
  'na',
  'n/a',
  'n.a.',
  'n.a',
  'nil',
  '…',
  '...',
  'n/ap',
  '─',
  '－',
  'neg',
  'neg.',
  'n.meaningful',
  'n.s.',
  'n.s',
  'ns',
  'n/s',
  'n.d.',
  'n.d',
  'n/d',
  'n.v.',
  'n.r.',
  'n/r',
  's.o.',
  's.n.',
  'k.a.',
  'k. a.',
  'entf.',
  'n.b.',
  '不适用',
  '不適用',
  '无',
  '無',
  '－－',
  '해당없음',
  'n.c.',
  'n.c',
  'n.e.',
]);

/** Signs by which a cell says that it has no figure. */
export const isAbsent = (text: string): boolean => absentFirsts.has(text.charCodeAt(0) | 32) && absentWords.has(text.toLowerCase());

/** Most words are told by their first character. */
const absentFirsts = new Set([...absentWords].map((word) => word.charCodeAt(0) | 32));

export interface Atoms {
  readonly figures: readonly Figure[];
  readonly periods: readonly PeriodMention[];
}

/** Index of the first element that ends after `at`. */
export function firstAfter(list: readonly { readonly start: number; readonly end: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 13 || c === 10 || c === 0xa0 || c === 0x3000 || c === 0x2009;

const isStop = (c: number): boolean => c === 44 || c === 46 || c === 59;

/** Cuts a span into pieces. */
export function piecesOf(text: string, from: number, to: number, atoms: Atoms): Piece[] {
  const pieces: Piece[] = [];
  let f = firstAfter(atoms.figures, from);
  let p = firstAfter(atoms.periods, from);
  let i = from;
  while (i < to) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    while (f < atoms.figures.length && atoms.figures[f]!.end <= i) f++;
    while (p < atoms.periods.length && atoms.periods[p]!.end <= i) p++;
    const figure = atoms.figures[f];
    const period = atoms.periods[p];
    const nextAtom = Math.min(figure?.start ?? to, period?.start ?? to);
    if (nextAtom <= i) {
      const isFigure = figure !== undefined && figure.start <= i && !(period !== undefined && period.start <= i && period.start < figure.start);
      const end = Math.min(to, isFigure ? figure.end : period!.end);
      // a time of day is neither figure nor period
      const clock = !isFigure && period!.kind === 'relative';
      let z = end;
      while (z < to && !isSpace(text.charCodeAt(z)) && z < (nextStart(atoms, f, p, isFigure) ?? to)) z++;
      const tail = text.slice(end, z);
      const stop = tail !== '' && (/^[,;.:!?、，；。]/.test(tail) || /[,;:]$/.test(tail));
      pieces.push({
        start: i,
        end,
        kind: isFigure ? (figure.kind === 'label' ? 'word' : 'figure') : clock ? 'word' : 'period',
        figure: isFigure ? figure : null,
        period: isFigure ? null : period!,
        stop,
      });
      i = Math.max(end, tail.length > 0 && !/[\p{L}\p{N}(/|]/u.test(tail) ? z : end);
      if (i === end && tail.length > 0 && !/^[\p{L}\p{N}(/|]/u.test(tail)) i = end + 1;
      continue;
    }
    let z = i;
    while (z < to && z < nextAtom && !isSpace(text.charCodeAt(z))) z++;
    const word = text.slice(i, z);
    const atEdge = z === to || isSpace(text.charCodeAt(z));
    const absent = atEdge && isAbsent(word);
    pieces.push({ start: i, end: z, kind: absent ? 'absent' : 'word', figure: null, period: null, stop: !absent && isStop(text.charCodeAt(z - 1)) });
    i = z;
  }
  return pieces;
}

function nextStart(atoms: Atoms, f: number, p: number, isFigure: boolean): number | undefined {
  const nextFigure = atoms.figures[isFigure ? f + 1 : f]?.start;
  const nextPeriod = atoms.periods[isFigure ? p : p + 1]?.start;
  if (nextFigure === undefined) return nextPeriod;
  if (nextPeriod === undefined) return nextFigure;
  return Math.min(nextFigure, nextPeriod);
}
