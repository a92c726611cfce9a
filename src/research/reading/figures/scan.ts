/**
 * Finds every printed number in a text, with its sign, currency, scale, unit, qualifier and range.
 *
 * One pass over the UTF-16 code units; regular expressions are kept out because this loop sees every byte.
 */
import { charactersOf, isDigit, isLetter, isUnseen, type Characters } from './characters.ts';
import { inCents, readPenceAnew } from './cents.ts';
import { asLabel, doubts, endOfWord } from './label.ts';
import type { Figure } from './figure.ts';
import { lookAhead } from './lookAhead.ts';
import { lookBack } from './lookBack.ts';
import { lexNumber, type NumberBody } from './number.ts';
import { joinRange } from './range.ts';
import { partsList, shareUnits } from './sharedUnit.ts';
import { joinSpread } from './spread.ts';

export interface ScanOptions {
  /** `2,580` is two point five eight. */
  readonly decimalComma?: boolean;
  /** Where the text changes to the other way: an offset and what holds from it on, in order. */
  readonly turns?: readonly { readonly at: number; readonly decimalComma: boolean }[];
  /** Blanks part the thousands. */
  readonly spaceGroups?: boolean;
  /** Spans that are already something else (dates, periods), in order: start, end, start, end … */
  readonly taken?: readonly number[];
}

const body: NumberBody = { end: 0, value: 0, decimals: 0, label: false, footnoteDigits: 0, digits: 0 };

/** Set for the length of one scan; the scan is synchronous. */
let groupByBlanks = false;

export function scanFigures(string: string, options: ScanOptions = {}): Figure[] {
  const text = charactersOf(string);
  const { codes } = text;
  const figures: Figure[] = [];
  const taken = options.taken ?? [];
  const turns = options.turns ?? [];
  let decimalComma = options.decimalComma ?? false;
  let turn = 0;
  groupByBlanks = options.spaceGroups ?? false;
  readPenceAnew();
  const { length } = string;
  const lex = (at: number, least: number): Figure => lexFigure(text, at, least, decimalComma);
  let skip = 0;
  let floor = 0;
  let listed = false;
  let i = 0;
  while (i < length) {
    while (i < length && (codes[i]! < 48 || codes[i]! > 57)) i++;
    if (i >= length) break;
    while (turn < turns.length && turns[turn]!.at <= i) decimalComma = turns[turn++]!.decimalComma;
    while (skip < taken.length && taken[skip + 1]! <= i) skip += 2;
    if (skip < taken.length && taken[skip]! <= i) {
      i = taken[skip + 1]!;
      floor = i;
      continue;
    }
    const at = i > floor && codes[i - 1] === 46 && !isDigit(codes[i - 2]!) && !isLetter(codes[i - 2]!) ? i - 1 : i;
    const figure = lex(at, floor);
    const limit = skip < taken.length ? taken[skip]! : length;
    if (figure.end > limit) clip(figure, limit);
    const joined = figure.kind === 'label' ? figure : (joinSpread(text, figure, limit, lex) ?? joinRange(text, figure, limit, lex));
    // `1,2\u200b34 million`: neither half is what stands there
    if (goesOnUnseen(text, figure.bodyEnd, 1) || goesOnUnseen(text, at - 1, -1)) asLabel(joined, doubts.unseen);
    // `$10² million`: a power, or the mark of a note, and they differ a hundredfold
    if (isRaised(text, figure.bodyEnd)) asLabel(joined, doubts.raised);
    listed ||= joined.start - floor === 1 && partsList(codes[floor]!);
    figures.push(joined);
    i = Math.max(joined.end, i + 1);
    floor = i;
  }
  if (listed) shareUnits(string, figures);
  return figures;
}

/** Whether past characters that nobody sees the number goes on. */
function goesOnUnseen(text: Characters, at: number, step: 1 | -1): boolean {
  let i = at;
  while (isUnseen(text.codes[i]!) || (i > at && text.string[i] === '[')) i += step;
  if (i === at) return false;
  const c = text.codes[i]!;
  return isDigit(c) || ((c === 44 || c === 46) && isDigit(text.codes[i + step]!));
}

/** Superscript digits at the end of a number, and then its scale. */
function isRaised({ codes, string }: Characters, at: number): boolean {
  const c = codes[at]!;
  if (c !== 0xb2 && c !== 0xb3 && c !== 0xb9 && (c < 0x2070 || c > 0x2079)) return false;
  return /^[²³¹⁰-⁹]+ ?(?:thousand|million|billion|trillion|mn|mln|bn|tn|[mkbt])\b/i.test(string.slice(at, at + 16));
}

function clip(figure: Figure, limit: number): void {
  figure.end = Math.max(figure.bodyEnd, limit);
}

function lexFigure(text: Characters, at: number, floor: number, decimalComma: boolean): Figure {
  lexNumber(text, at, decimalComma, body, groupByBlanks);
  const figure: Figure = {
    start: at,
    end: body.end,
    bodyStart: at,
    bodyEnd: body.end,
    low: body.value,
    high: body.value,
    decimals: body.decimals,
    range: false,
    kind: 'bare',
    currency: null,
    scale: 1,
    noun: null,
    per: null,
    qualifier: null,
    bracketed: false,
    sign: 0,
    mark: null,
    reason: null,
  };
  const footnoteDigits = body.footnoteDigits;
  if (body.label) return asLabel(figure, doubts.parts);
  if (body.digits > 18) return asLabel(figure, doubts.long);
  lookBack(text, figure, floor);
  if (figure.kind === 'label') {
    figure.end = endOfWord(text, figure.end);
    return figure;
  }
  lookAhead(text, figure, footnoteDigits);
  // `GBX 480`: hundredths of a pound, as `480p`
  if (figure.currency === 'GBX' && figure.scale === 1) {
    figure.currency = null;
    inCents(figure, 'GBP', figure.end);
  }
  // `Cost of revenue(2)`: one or two digits in brackets glued to a word point to a note
  if (figure.bracketed && figure.kind === 'bare' && figure.decimals === 0 && figure.low < 100 && isLetter(text.codes[figure.start - 1]!)) return asLabel(figure, 'footnote mark');
  // `(c.US$500mn)`, `(179.0kt)`, `(115.3m)` are asides; `(941.3)` and `$(0.53)` are minus
  if (
    figure.bracketed &&
    figure.sign === 0 &&
    figure.qualifier === null &&
    !(figure.kind === 'money' && (figure.scale !== 1 || isAside(text, figure))) &&
    !(figure.kind === 'count' && (figure.scale !== 1 || figure.noun !== null))
  ) {
    figure.low = -figure.low;
    figure.high = figure.low;
  } else if (figure.sign < 0) {
    figure.low = -figure.low;
    figure.high = figure.low;
  }
  return figure;
}

/** `above consensus (€3.81).`: an amount in brackets after what others think is said by the way, and no minus. */
function isAside(text: Characters, figure: Figure): boolean {
  if (text.codes[figure.start - 1] !== 32 || !/^(?:[.,;:)]| [a-z]|\n)/.test(text.string.slice(figure.end, figure.end + 2))) return false;
  let from = figure.start - 1;
  while (from > 0 && isLetter(text.codes[from - 1]!)) from--;
  return asideAfter.has(text.string.slice(from, figure.start - 1).toLowerCase());
}
const asideAfter = new Set(
  'consensus street estimate estimates forecast forecasts expectation expectations guidance target median mean average ours prediction predictions'.split(' '),
);
