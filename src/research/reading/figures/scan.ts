/**
 * Finds every printed number in a text, with its sign, currency, scale, unit, qualifier and range.
 *
 * One pass over the UTF-16 code units; regular expressions are kept out because this loop sees every byte.
 */
import { BREAK, charactersOf, isDigit, isLetter, isUnseen, nextDigit, JOINS, JOINS_LATER, SPACE, SPREADS, type Characters } from './characters.ts';
import { inCents, readPenceAnew } from './cents.ts';
import { emptyFigure, FigureColumns } from './columns.ts';
import { endsInScale, joinScales } from './compound.ts';
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
/** The figure at hand, and the other end of its range. */
const one = emptyFigure();
const other = emptyFigure();

/** Set for the length of one scan; the scan is synchronous. */
let groupByBlanks = false;
let decimalComma = false;

const lexOther = (text: Characters, at: number, least: number): Figure => lexFigure(text, at, least, other);

export function scanFigures(string: string, options: ScanOptions = {}): Figure[] {
  const found = findFigures(string, options);
  const figures: Figure[] = [];
  for (let k = 0; k < found.length; k++) figures.push(found.at(k));
  return figures;
}

/** Characters from one figure to the next where figures are dense. */
const charactersApart = 20;

/** The same as columns of numbers. */
export function findFigures(string: string, options: ScanOptions = {}): FigureColumns {
  const text = charactersOf(string);
  const { codes, classes } = text;
  const taken = options.taken ?? [];
  const turns = options.turns ?? [];
  decimalComma = options.decimalComma ?? false;
  let turn = 0;
  groupByBlanks = options.spaceGroups ?? false;
  readPenceAnew();
  const { length } = string;
  const figures = new FigureColumns(8 + Math.ceil(length / charactersApart));
  let skip = 0;
  let floor = 0;
  let listed = false;
  let i = 0;
  while (i < length) {
    i = nextDigit(text, i);
    if (i >= length) break;
    while (turn < turns.length && turns[turn]!.at <= i) decimalComma = turns[turn++]!.decimalComma;
    while (skip < taken.length && taken[skip + 1]! <= i) skip += 2;
    if (skip < taken.length && taken[skip]! <= i) {
      i = taken[skip + 1]!;
      floor = i;
      continue;
    }
    const at = i > floor && codes[i - 1] === 46 && !isDigit(codes[i - 2]!) && !isLetter(codes[i - 2]!) ? i - 1 : i;
    const figure = lexFigure(text, at, floor, one);
    const limit = skip < taken.length ? taken[skip]! : length;
    if (figure.scale >= 1e8 && codes[figure.end - 1]! > 0x7f && endsInScale(text, figure)) joinScales(text, figure, limit, lexOther);
    if (figure.end > limit) figure.end = Math.max(figure.bodyEnd, limit);
    if (figure.kind !== 'label') {
      // most figures end before a character with which no range and no spread goes on
      const { end } = figure;
      const c = codes[end]!;
      let later = end;
      while ((classes[codes[later]!]! & (SPACE | BREAK)) !== 0) later++;
      const next = classes[codes[later]!]!;
      const mayJoin = later === end ? (next & JOINS) !== 0 : (next & JOINS_LATER) !== 0;
      if (!(((next & SPREADS) !== 0 || c === 44) && joinSpread(text, figure, limit, lexOther)) && mayJoin) joinRange(text, figure, limit, lexOther);
    }
    // `1,2\u200b34 million`: neither half is what stands there
    if ((mayGoOn(codes[figure.bodyEnd]!) && goesOnUnseen(text, figure.bodyEnd, 1)) || (at > 0 && mayGoOn(codes[at - 1]!) && goesOnUnseen(text, at - 1, -1)))
      asLabel(figure, doubts.unseen);
    // `$10² million`: a power, or the mark of a note, and they differ a hundredfold
    if (codes[figure.bodyEnd]! > 0x7f && isRaised(text, figure.bodyEnd)) asLabel(figure, doubts.raised);
    if (figure.start - floor === 1 && partsList(codes[floor]!)) listed = true;
    figures.push(figure);
    i = Math.max(figure.end, i + 1);
    floor = i;
  }
  if (listed) shareUnits(string, figures);
  return figures;
}

/** What nobody sees is an escape or no ASCII. */
const mayGoOn = (c: number): boolean => c > 0x7f || c === 27;

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

/** Fills a figure with its digits alone. */
function begin(figure: Figure, at: number): void {
  figure.start = at;
  figure.end = body.end;
  figure.bodyStart = at;
  figure.bodyEnd = body.end;
  figure.low = body.value;
  figure.high = body.value;
  figure.decimals = body.decimals;
  figure.range = false;
  figure.kind = 'bare';
  figure.currency = null;
  figure.scale = 1;
  figure.noun = null;
  figure.per = null;
  figure.qualifier = null;
  figure.bracketed = false;
  figure.sign = 0;
  figure.mark = null;
  figure.reason = null;
}

function lexFigure(text: Characters, at: number, floor: number, figure: Figure): Figure {
  lexNumber(text, at, decimalComma, body, groupByBlanks);
  begin(figure, at);
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
