/** Words of a table's head that name no line and no period: `Actual`, `Our est.`, `vs consensus`, `Diff to cons (%)`. */
import { changeWords, columnCores, columnGlue, earlierWords, newerWords, onlyOf, quarterOnQuarterWords, viewWords, yearOnYearWords } from '../../vocabulary/headWords.ts';
import { matchAt } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import type { Span } from '../../../kernel/records.ts';
import { remembered } from '../memo.ts';
import { chunksOf } from './lines.ts';
import type { ParsedLine } from './parseLine.ts';
import type { Piece } from './pieces.ts';

const columnWord =
  /^(?:\w{1,10} cons(?:ensus|\.)?|(?:(?:current|prior|previous|updated|new|initial|revised|latest|original) )?(?:(?:fy|fiscal )?\d{0,4} ?)(?:guidance|outlook|guidance range)|high|low|mean|median|as reported|adjusted|adj\.?|gaap|non-gaap|adjustments?|total|\(?%\)?|pp|bps|%? ?(?:chg|change|diff|var)\.?(?: ?\(?%\)?)?|(?:yoy|qoq|y\/y|q\/q) ?(?:%|chg|change|growth)?|vs\.? ?\w+\.?(?: ?\(?%\)?)?|\w+ est\.?|margin|rmb ?m?n?|us\$ ?m?n?|unit)$/iu;

/** `GSe`: a house's estimate. */
const houseEstimate = /^\p{Lu}[\p{Lu}&]{1,5}[eE]$/u;
/** `C&T est.`, `JRV new`: the letters a house goes by before its estimate. */
const houseColumn = /^(\p{Lu}[\p{Lu}&]{1,5}) (?:est|ests|estimates?|new|old|prior|prev|previous|forecasts?|fcst)\.?$/u;

/** The same in other languages: `Evolución`, `前年同期比`, `Bisher`. */
const elsewhere = onlyOf([
  ...changeWords,
  ...yearOnYearWords,
  ...quarterOnQuarterWords,
  ...newerWords,
  ...earlierWords.filter((w) => w.length > 2 && w !== 'from' && w !== 'was'),
  ...viewWords,
]);

/** `qoq (%)`: a unit in brackets says nothing of what a column is. */
const unitTail = / ?\((?:%|x|pp|bps?|pts?)\)$/i;
const footnote = /[¹²³⁴⁵⁶⁷⁸⁹⁰⁽⁾ᵃᵇᶜᵈᵉ†‡*]+$/u;

/** The letters and signs of a head's own words, without marks that point to notes. */
const bare = (text: string): string => text.trim().replace(footnote, '').replace(unitTail, '').replace(footnote, '');

const wordsMax = 6;

export const isColumnWord = remembered((text) => {
  const words = bare(text);
  return columnWord.test(words) || houseEstimate.test(words) || elsewhere.test(words) || isOfHouse(words) || isPhrase(words);
});

function isOfHouse(words: string): boolean {
  const letters = houseColumn.exec(words)?.[1];
  return letters !== undefined && matchAt(wordsIn(letters, 0, letters.length), 0) === null;
}

/** Every word is one that heads use, and one of them says what the column holds. */
function isPhrase(text: string): boolean {
  const words = text.split(/[\s()[\]]+/).filter((w) => w !== '');
  if (words.length === 0 || words.length > wordsMax) return false;
  let cores = 0;
  for (const word of words) {
    const norm = word.replace(/[.,:]$/, '').toLowerCase();
    if (columnCores.has(norm) || houseEstimate.test(word)) cores++;
    else if (!columnGlue.has(norm)) return false;
  }
  return cores > 0;
}

/** Words after which a head goes on, and words that go on from the one before. */
const leads = /^(?:vs\.?|versus|v\.?|against|our|to|on)$/i;
const joins = /^(?:to|on|vs\.?|versus|against|\(?%\)?|\((?:pp|bps?|x|m|mn|bn)\))$/i;
const compares = /^(?:diff\.?|difference|var\.?|variance|dev\.?|deviation|chg\.?|change|%)$/i;
const guides = /^(?:guidance|guide|outlook)$/i;

/** Heads parted by single blanks, from the last that is one back to the first: `1Q27A 1Q26A yoy GSe vs GSe Cons vs cons`. */
export function headsFromRight(text: string, pieces: readonly Piece[]): { readonly start: number; readonly end: number; readonly period: boolean; readonly from: number }[] {
  const groups: { start: number; end: number; from: number; period: boolean; stop: boolean }[] = [];
  const word = (piece: Piece): string => text.slice(piece.start, piece.end).replace(footnote, '');
  for (const [i, piece] of pieces.entries()) {
    const last = groups.at(-1);
    const before = pieces[i - 1];
    const joined =
      last !== undefined &&
      before !== undefined &&
      piece.kind !== 'period' &&
      (before.kind === 'period'
        ? guides.test(word(piece))
        : leads.test(word(before)) || word(before) === '%' || (joins.test(word(piece)) && (compares.test(word(before)) || word(piece).startsWith('('))));
    if (joined) {
      last.end = piece.end;
      last.stop = false;
    } else groups.push({ start: piece.start, end: piece.end, from: i, period: piece.kind === 'period', stop: /^[,;:]/.test(text.slice(piece.end, piece.end + 1)) });
  }
  let k = groups.length;
  while (k > 0) {
    const group = groups[k - 1]!;
    const alone = group.period && pieces[group.from]!.end === group.end;
    if (!(alone || isColumnWord(text.slice(group.start, group.end))) || (group.stop && k < groups.length)) break;
    k--;
  }
  return groups.slice(k);
}

/** A unit that stands over a column: `RMB’000`, `Millions of yen`, `%`. */
const unitOver =
  /^(?:(?:[Mm]illions?|[Tt]housands?|[Bb]illions?|[Hh]undreds of millions) of \p{L}+(?: \p{Ll}+)??|(?:RMB|HK\$|US\$|NT\$|S\$|A\$|R\$|[A-Z]{3}|[$€£¥₩₹])[ ]?(?:['’]?000s?|mn?|bn?|million|billion|thousand|crore|lakh|cr)|(?:RMB|HK\$|US\$|NT\$|S\$|A\$|R\$)|(?:HK|US)? ?cents|[Yy]en|%|M€|k€|₹ ?(?:crore|cr)|Rs\.? ?(?:crore|cr|lakh))(?=\s|$)/u;

/** A head's cell that holds a unit and nothing else. */
export const isUnitOver = (cell: string): boolean => unitOver.exec(cell)?.[0].trim() === cell.trim();

/** The units of a line that holds nothing else, two at least; null for any other line. */
export function unitsOf(line: string, offset: number): Span[] | null {
  const units: Span[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line[at]!)) {
      at++;
      continue;
    }
    const unit = unitOver.exec(line.slice(at, at + 40))?.[0].trimEnd();
    if (unit === undefined || unit === '') return null;
    units.push({ start: offset + at, end: offset + at + unit.length });
    at += unit.length;
  }
  return units.length >= 2 ? units : null;
}

/** Words that may follow a line's name in a head: `Net income attributable to`. */
const trailingWords = new Set(['attributable', 'to', 'owners', 'of', 'the', 'parent', 'company', 'shareholders', 'yen', 'before', 'after', 'tax', 'and']);

/** Names of lines side by side, parted by single blanks: `Net sales Operating income Ordinary income`; null for any other line. */
export function lineNamesOf(text: string, from: number, to: number): Span[] | null {
  const words = wordsIn(text, from, to);
  if (words.length < 3 || words.length > 24 || /[.;:!?,]\s*$/.test(text.slice(from, to))) return null;
  const names: { start: number; end: number }[] = [];
  const upper = words.map((w) => /^\p{Lu}/u.test(text.slice(w.start, w.start + 1)));
  for (let i = 0; i < words.length;) {
    // a capital after a small letter begins the next name: `per share Diluted net income`
    const next = upper.findIndex((is, k) => k > i && is && !upper[k - 1]!);
    const match = matchAt(next < 0 ? words : words.slice(0, next), i);
    const last = names.at(-1);
    if (match !== null) {
      names.push({ start: words[i]!.start, end: words[match.to - 1]!.end });
      i = match.to;
    } else if (last !== undefined && trailingWords.has(words[i]!.norm)) {
      last.end = words[i]!.end;
      i++;
    } else return null;
  }
  for (const [k, name] of names.entries()) name.end += /^\s?[)\]*†‡]*/.exec(text.slice(name.end, names[k + 1]?.start ?? to))![0].trimEnd().length;
  // `CASH AND DEBT` is a title
  if (names.some((name) => /\b(?:and|or|of|the)$/i.test(text.slice(name.start, name.end)))) return null;
  return names.length >= 2 ? names : null;
}

/** `(US$bn)`, `26e`, `25-27e (%)`: says more of the words over it. */
export const isQualifier = (words: string): boolean => /^(?:\([^()]{1,12}\)|(?:FY)?\d{2,4}(?:[-–]\d{2,4})?[AaEe]?(?: \([^()]{1,8}\))?)$/.test(words);

/** Many short words set apart right over a row with as many cells, of numbers and of words: `Company   Ticker   Rating   Price ($)`. */
export function isHeadOver(text: string, line: ParsedLine, next: ParsedLine | undefined): boolean {
  if (next?.kind !== 'row' || !next.spaced || next.line.index !== line.line.index + 1) return false;
  const over = chunksOf(text, line.from, line.to, 2);
  return over.length > 3 && over.length === chunksOf(text, next.from, next.to, 2).length && over.every((c) => c.end - c.start <= 24 && !isValue(text.slice(c.start, c.end)));
}

/** A number that is a row's, not a column's head; a year may be one. */
const value = /^\W{0,3}(?!(?:19|20)\d\d\W{0,2}$)\d[\d,.\s]*[)%x]{0,2}$/;
export const isValue = (words: string): boolean => value.test(words);
