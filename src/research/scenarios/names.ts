/** How documents call their cases, and where on a page the name of a case governs a figure. */

export interface CaseName {
  /** As the model's text keeps it: `bear`, `case2`. */
  readonly id: string;
  readonly label: string;
  /** Where it lies among the others; null where the name does not say. */
  readonly rank: 'low' | 'middle' | 'high' | null;
}

const ranks: Readonly<Record<string, CaseName['rank']>> = {
  bear: 'low',
  bearish: 'low',
  downside: 'low',
  worst: 'low',
  pessimistic: 'low',
  conservative: 'low',
  stress: 'low',
  low: 'low',
  base: 'middle',
  central: 'middle',
  mid: 'middle',
  bull: 'high',
  bullish: 'high',
  upside: 'high',
  best: 'high',
  optimistic: 'high',
  high: 'high',
  'blue-sky': 'high',
};
/** Words that are a case also without `case` behind them, where they open a row, a line or a column. */
const alone = 'bear|base|bull|downside|upside|pessimistic|optimistic|conservative|blue[- ]sky';
const withCase = `${alone}|bearish|bullish|worst|best|central|stress|low|mid|high`;
const numbered = '(?:scenario|case) (?:\\d{1,2}|[A-D])(?: (?:of|\\/) \\d{1,2})?';
const named = `(?:${withCase})[- ](?:case|scenario)|${numbered}`;
/** Marks of lists, titles, tables and stress that may stand around a name. */
const before = '^[\\s|•*>#_–—-]*(?:\\d{1,2}[.)]\\s+)?[*_]*(?:(?:the|our|my|its|an?)\\s+)?';

const opening = new RegExp(`${before}(${named}|${alone})(?=[*_]*(?:\\s*(?:[:|(\\t–—]|-\\s|$)| {2,}))`, 'i');
const whole = new RegExp(`${before}(${named}|${alone})[*_]*\\s*(?:[:–—-]\\s*)?(?:[(\\[][^)\\]]{0,40}[)\\]]|\\d{1,3}\\s?%[^.]{0,24})?\\s*[*_:|]*\\s*$`, 'i');
const inside = new RegExp(`\\b(${named})\\b`, 'gi');
const columnHead = new RegExp(`^[*_\\s]*(?:${named}|${alone})[*_\\s]*(?:\\([^)]*\\))?[*_\\s]*$`, 'i');

export function caseName(words: string): CaseName {
  const plain = words
    .toLowerCase()
    .replace(/[*_]/g, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  const counted = /^(?:scenario|case) (\w{1,2})/.exec(plain)?.[1];
  if (counted !== undefined) return { id: `case${counted.toUpperCase()}`, label: `Case ${counted.toUpperCase()}`, rank: null };
  const word = plain.replace(/[- ](?:case|scenario)$/, '').replace(' ', '-');
  return { id: word.replace('-', ''), label: word.charAt(0).toUpperCase() + word.slice(1), rank: ranks[word] ?? null };
}

/** The case that a printed label is: `Bear`, `Bull case`, `Bear: growth stalls`; null where it is none. */
export function caseOfLabel(label: string): CaseName | null {
  const m = opening.exec(label);
  return m === null ? null : caseName(m[1]!);
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
/** Lines between the name of a case and the last figure that is of it. */
const blockLinesMax = 14;

/** The cases that a line holds and nothing else but words of a table's corner: the heads of its columns. */
function columnHeads(line: string): readonly CaseName[] {
  const cells = line.split(line.includes('|') ? /\|/ : /\t| {2,}/).filter((cell) => cell.trim() !== '');
  const heads = cells.filter((cell) => columnHead.test(cell));
  return heads.length >= 2 && heads.length >= cells.length - 1 ? heads.map(caseName) : [];
}

/**
 * The case that the figure at `at` is of: by the name that opens its row or line, by the head of its column, by the name in its
 * sentence, or by the line that stands over its block. Null where none is named.
 *
 * Shape: `nth` and `count` say which of how many figures of its row it is, for the heads of columns.
 */
export function caseAt(text: string, at: number, nth: number, count: number): CaseName | null {
  const start = lineStart(text, at);
  const line = text.slice(start, lineEnd(text, at));
  const opens = opening.exec(line);
  if (opens !== null && start + opens[0].length <= at) return caseName(opens[1]!);
  return byColumn(text, start, nth, count) ?? bySentence(text, at) ?? byBlock(text, start);
}

function byColumn(text: string, start: number, nth: number, count: number): CaseName | null {
  let from = start;
  for (let k = 0; k < blockLinesMax && from > 0; k++) {
    const above = lineStart(text, from - 1);
    const line = text.slice(above, from - 1);
    if (line.trim() === '') return null;
    const heads = columnHeads(line);
    if (heads.length > 0) return heads.length === count ? heads[nth]! : null;
    from = above;
  }
  return null;
}

function bySentence(text: string, at: number): CaseName | null {
  const paragraph = Math.max(text.lastIndexOf('\n\n', at), text.lastIndexOf('\n- ', at), text.lastIndexOf('\n* ', at), text.lastIndexOf('\n• ', at), 0);
  const from = Math.max(paragraph, ...['. ', '.\n', '; ', '! ', '? '].map((end) => text.lastIndexOf(end, at)));
  const said = text.slice(from, at);
  const last = [...said.matchAll(inside)].at(-1);
  if (last !== undefined) return caseName(last[1]!);
  const stops = ['. ', '.\n', ';', '\n\n', ','].map((end) => text.indexOf(end, at)).filter((end) => end >= 0);
  const after = [...text.slice(at, Math.min(text.length, ...stops)).matchAll(inside)];
  // `$60 in the bull case`
  return after.length === 1 ? caseName(after[0]![1]!) : null;
}

function byBlock(text: string, start: number): CaseName | null {
  let from = start;
  let gaps = 0;
  for (let k = 0; k < blockLinesMax && from > 0; k++) {
    const above = lineStart(text, from - 1);
    const line = text.slice(above, from - 1);
    const m = whole.exec(line);
    if (m !== null) return caseName(m[1]!);
    if (line.trim() === '') gaps++;
    // another title, or a table whose rows have names of their own, ends the block
    if (gaps > 1 || /^#{1,6}\s/.test(line)) return null;
    from = above;
  }
  return null;
}
