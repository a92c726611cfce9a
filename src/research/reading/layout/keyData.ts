/** Lines of a first page's box: `Price (12 Jan 26) US$70.10`, `PO: 500.00 USD | Price: 468.12 USD`. */
import type { Span } from '../../../kernel/records.ts';
import { earlierWords } from '../../vocabulary/headWords.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import type { Pair } from './parseLine.ts';
import type { Piece } from './pieces.ts';

/** What a box prints; multiples and yields are rows of tables far more often. */
const boxMetrics: ReadonlySet<string> = new Set([
  'sharePrice',
  'targetPrice',
  'fairValue',
  'targetPriceRange',
  'upside',
  'totalReturn',
  'marketCap',
  'enterpriseValue',
  'averageDailyValue',
  'averageDailyVolume',
  'priceRange52w',
  'freeFloat',
]);
/** What may stand beside a price or a target on its line. */
const besideMetrics: ReadonlySet<string> = new Set([...boxMetrics, 'sharesOutstanding', 'dividendYield', 'beta', 'netDebt', 'netCash', 'pe', 'pb']);
const earlier = new RegExp(`^(?:${earlierWords.join('|')}|vs)\\.?$`, 'i');
/** `Rating: Buy (unchanged) `: a word of advice before the next label. */
const advised =
  /^(?:(?:strong |top )?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|accumulate|reduce|add)(?: ?\([^()]{1,24}\))?(?: {2,}|\t|[,;|]\s*)|[^:：\d]{2,12}[:：]\s?[\p{L}-]{1,16}(?: ?[（(][^()（）]{1,16}[)）])?[,，;；|\s]+)(?=\S)/iu;

/** A day, a quarter or `Dec-26` within a label; `at`, `as of`, `close` beside it. */
const remark =
  /\([^()]*(?:\)|$)|\b(?:as of|as at|at|on|of)?\s*(?:the )?(?:close,? ?)?(?:\d{1,2}[- ]\p{Lu}\p{L}{2,8}[- ,]*(?:\d{2,4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}|\p{Lu}\p{L}{2}-\d{2})\b|\b(?:[Rr]emains?|[Uu]nchanged|[Mm]aintained|[Rr]eiterated|[Rr]aised|[Cc]ut|[Ll]owered|[Ii]ncreased|[Cc]lose|[Rr]educed)\s*$/gu;
const currencies = /\b(?:USD|EUR|GBP|GBp|HKD|SGD|JPY|CNY|RMB|Rmb|INR|AUD|CAD|CHF|KRW|TWD|NT|DKK|SEK|NOK|BRL|ZAR|Rs\.?|US\$|HK\$|A\$|S\$|NT\$|p)\b|[$€£¥₩₹]/g;

/** A label of a box without its day, its unit and what happened to it. */
export const bareLabel = (label: string): string =>
  label
    .replace(remark, ' ')
    .replace(currencies, ' ')
    .replace(/[:：|*•^]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A measure of the market, with or without a word for which of two it is. */
export function isMarket(label: string, among: ReadonlySet<string> = boxMetrics): boolean {
  const bare = bareLabel(label);
  if (bare === '' || bare.length > 40) return false;
  const plain = bare.replace(/^(?:previous|prior|old|former|new|current) /i, '');
  const row = matchWhole(wordsIn(bare, 0, bare.length), 'market') ?? matchWhole(wordsIn(plain, 0, plain.length), 'market');
  return row !== null && among.has(row.id);
}

/** Labels and values by turns, where every label names a measure of the market; null for any other line. */
export function keyDataPairs(text: string, pieces: readonly Piece[]): Pair[] | null {
  if (pieces.length < 2 || pieces.length > 40 || pieces[0]!.kind === 'figure') return null;
  const pairs: Pair[] = [];
  let labelFrom = -1;
  let cells: Span[] = [];
  let depth = 0;
  /** Brackets open where the label began, its own included. */
  let base = 0;
  let at = pieces[0]!.start;
  let known = false;
  const close = (end: number): boolean => {
    if (labelFrom < 0 || cells.length === 0) return true;
    // three values and more are a row of a table
    if (cells.length > 2) return false;
    // `Rating: Neutral | PO: 500`: what stands before a bar is no part of the label
    labelFrom += Math.max(0, text.slice(labelFrom, end).lastIndexOf(' | ') + 1);
    while (/[\s|]/.test(text[labelFrom] ?? '')) labelFrom++;
    const advice = advised.exec(text.slice(labelFrom, end));
    if (advice !== null && isMarket(text.slice(labelFrom + advice[0].length, end))) labelFrom += advice[0].length;
    const label = text.slice(labelFrom, end).replace(/[\s:：|]+$/, '');
    const bare = bareLabel(label);
    if (isMarket(label)) known = true;
    else if (!(known && (earlier.test(bare.replace(/^[([（]/, '')) || isMarket(label, besideMetrics)))) return false;
    pairs.push({ label: { start: labelFrom, end: labelFrom + label.length }, cells });
    cells = [];
    labelFrom = -1;
    return true;
  };
  let labelTo = -1;
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end);
    for (; at < piece.start; at++) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    // within a label's brackets stand its day and its hour
    const value =
      piece.kind === 'figure' && (cells.length > 0 || (depth <= base && text[piece.start] !== '(')) && labelFrom >= 0 && piece.figure !== null && piece.figure.kind !== 'label';
    if (value) {
      const last = cells[cells.length - 1];
      // `HK$194.2bn / $24.8bn` is one value
      if (last !== undefined && /^\s*[/|]\s*$/.test(text.slice(last.end, piece.start))) cells[cells.length - 1] = { start: last.start, end: piece.end };
      else cells.push({ start: piece.start, end: piece.end });
      continue;
    }
    if (/^[|/→>-]+$/.test(words)) continue;
    if (cells.length > 0) {
      if (!close(labelTo)) return null;
      // an earlier value in brackets: `(from US$66)`
      const open = /^[([（](?=\p{L})/u.exec(words);
      labelFrom = piece.start + (open === null ? 0 : 1);
      base = depth + (open === null ? 0 : 1);
    } else if (labelFrom < 0) {
      labelFrom = piece.start;
      base = depth;
    }
    labelTo = piece.end;
    if (labelTo - labelFrom > 80) return null;
  }
  if (cells.length > 0) return close(labelTo) && known && !isRow(text, pairs, pieces) ? pairs : null;
  // codes set apart may end the line: `Reuters ACME.N   Bloomberg ACME US`
  const apart = pairs.length > 0 && /\t| {3}/.test(text.slice(pairs.at(-1)!.cells.at(-1)!.end, labelFrom));
  if (known && apart && pieces.every((p) => p.start < labelFrom || p.kind === 'word')) return pairs;
  // marks or a remark may end the line: `(unchanged)`, `↓`
  return known && !isRow(text, pairs, pieces) && /^(?:\W*|\(?(?:unchanged|maintained|per share)\)?)$/i.test(text.slice(labelFrom, labelTo)) ? pairs : null;
}

/** One label with two bare numbers, or far from its value, is a row under heads. */
const isRow = (text: string, pairs: readonly Pair[], pieces: readonly Piece[]): boolean =>
  pairs.length === 1 &&
  (/\t| {2}/.test(text.slice(pairs[0]!.label.end, pairs[0]!.cells[0]!.start)) ||
    (pairs[0]!.cells.length > 1 && pieces.every((p) => p.figure === null || (p.figure.kind === 'bare' && !p.figure.bracketed))));
