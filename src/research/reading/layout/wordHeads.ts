/** Heads made of words alone that no wide gap parts: one a line over their columns, or side by side, each begun by a capital. */
import type { Span } from '../../../kernel/records.ts';
import { isColumnWord } from './columnWords.ts';
import type { ParsedLine } from './parseLine.ts';

/** Words of a head beyond which it is a sentence. */
const wordsMax = 4;

const headOf = (line: ParsedLine): ParsedLine => ({ ...line, kind: 'head', label: null, cells: [{ start: line.from, end: line.to }], before: [], spaced: false });

/** The last of the lines, one right under the other and the last right above `below`, that are heads' words: `Actual` over `C&T est.` over `Consensus`. */
export function stackedWords(text: string, lines: readonly ParsedLine[], below: number, most: number): ParsedLine[] {
  const heads: ParsedLine[] = [];
  for (let k = lines.length - 1; k >= 0 && heads.length < most; k--) {
    const line = lines[k]!;
    if (line.line.index !== below - 1 - heads.length || line.words > wordsMax || !isColumnWord(text.slice(line.from, line.to))) break;
    heads.unshift(headOf(line));
  }
  return heads;
}

const alsoHeads = /^(?:bull|base|bear|upside|downside|central|blue[- ]sky|worst|best|low[-–]high|high[-–]low|range|mid-?point|low|high|mid)(?: case)?$/i;

/** `Midpoint Low-high C&T new Consensus before` over four cells: as many heads as cells, each from one capital to the next; null for any other line. */
export function capitalHeads(text: string, line: ParsedLine, cells: number): ParsedLine | null {
  if (cells < 2 || line.words > cells * 2 + 1) return null;
  const heads: { start: number; end: number }[] = [];
  for (const m of text.slice(line.from, line.to).matchAll(/\S+/g)) {
    const start = line.from + m.index;
    const last = heads.at(-1);
    if (/^[\p{Lu}]/u.test(m[0]) || last === undefined) heads.push({ start, end: start + m[0].length });
    else last.end = start + m[0].length;
  }
  if (heads.length !== cells) return null;
  const words = (h: Span): string => text.slice(h.start, h.end);
  const known = heads.filter((h) => isColumnWord(words(h)) || alsoHeads.test(words(h))).length;
  return known * 2 < cells || known < 2 ? null : { ...line, kind: 'head', label: null, cells: heads, before: [], spaced: false };
}

/** `Earnings Date` over its day: a line of a box, no head. */
export const isCalendarDay = (text: string, above: ParsedLine | undefined, head: ParsedLine): boolean =>
  head.cells.length === 1 && above?.line.index === head.line.index - 1 && /\bdate$/i.test(text.slice(above.from, above.to));
