/**
 * Raises the mark of a note that a copied page prints as a plain digit: `profit1`, `DAUs2`, `million4)`, `매출액1)`.
 *
 * Only digits that open a line of notes, and only behind a word that is printed with no digit of its own.
 */
import { labelWords } from '../../vocabulary/unitWords.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { functionWords } from '../prose/words.ts';
import { leadsToNumber } from './words.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const noteLine = /^[ \t]*(?:[(（]?(?:注|註|주)?([1-9])[)）]|(?:注|註|주)([1-9])[:：]?|([1-9])[.:]?)[ \t]+(?=\p{Lu}|\p{Lo})/gmu;
const glued = /(\p{L}+)([1-9])(?![\d.,]\d|\d|[%\p{Lu}-])(?=[\s)\]）,;:.、，。]|$|\p{Ll}{2})/gmu;
/** `RMB RMB US$4`: a line of currencies. */
const inUnits = /(?<=^[ \t]*(?:(?:[A-Z]{2,3}|[A-Z]{0,3}[$€£¥])[ \t]+)+[A-Z]{0,3}[$€£¥])[1-9](?=[ \t]*$)/gm;
const numbered: ReadonlySet<string> = new Set([
  ...labelWords.split(' '),
  ...'cell store layer zone area unit grade gate pillar bucket wave season round day week month'.split(' '),
]);

/** The text with such digits raised, every other character at its place. */
export function raiseMarks(text: string): string {
  const notes = notesIn(text);
  if (notes.size === 0) return text;
  const raise = (digit: string): string => (notes.has(digit) ? raised[Number(digit)]! : digit);
  return text.replace(glued, (whole, word: string, digit: string) => (takesMark(word) ? word + raise(digit) : whole)).replace(inUnits, raise);
}

/** Notes that count up from one, since a list of one line may be anything. */
function notesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const m of text.matchAll(noteLine)) {
    const digit = (m[1] ?? m[2] ?? m[3])!;
    if (Number(digit) === found.size + 1) found.add(digit);
  }
  return found.size < 2 ? new Set() : found;
}

function takesMark(word: string): boolean {
  const lower = word.toLowerCase();
  if (numbered.has(lower) || leadsToNumber.has(lower) || functionWords.has(lower)) return false;
  if (/\p{Lo}$/u.test(word)) return word.length > 1 && !/[第前約约等图圖表附注註]$/.test(word);
  if (/^\p{L}?\p{Ll}{3,}$/u.test(word)) return true;
  // a measure in capitals, `EBITDA1`, where `CET1` and `H1` are names
  return word.length > 2 && matchWhole(wordsIn(word, 0, word.length), 'income') !== null;
}
