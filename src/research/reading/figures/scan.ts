/**
 * Finds every printed number in a text, with its sign, currency, scale, unit, qualifier and range.
 *
 * One pass over the UTF-16 code units; regular expressions are kept out because this loop sees every byte.
 */
import { currencyOf, scaleOf, unitOf, isLabelWord, countNoun } from './lexicon.ts';
import type { Figure, FigureKind } from './figure.ts';
import { lexNumber, type NumberBody } from './number.ts';

export interface ScanOptions {
  /** `2,580` is two point five eight. */
  readonly decimalComma?: boolean;
  /** Blanks part the thousands. */
  readonly spaceGroups?: boolean;
  /** Spans that are already something else (dates, periods), in order: start, end, start, end … */
  readonly taken?: readonly number[];
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x250);
const isUpper = (c: number): boolean => c >= 65 && c <= 90;
const isHan = (c: number): boolean => (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af);
const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x3000;
const isBreak = (c: number): boolean => c === 10 || c === 13;
const isMinus = (c: number): boolean => c === 45 || c === 0x2212 || c === 0x2013 || c === 0xfe63 || c === 0xff0d;
const isCurrencySign = (c: number): boolean => c === 36 || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0xffe5 || c === 0x20b9 || c === 0x20a9 || c === 0x20bd || c === 0x20ba;
const isApprox = (c: number): boolean => c === 126 || c === 0x2248 || c === 0x223c || c === 0xff5e || c === 0x2243;

const body: NumberBody = { end: 0, value: 0, decimals: 0, label: false, footnoteDigits: 0, digits: 0 };

/** Set for the length of one scan; the scan is synchronous. */
let groupByBlanks = false;

export function scanFigures(text: string, options: ScanOptions = {}): Figure[] {
  const figures: Figure[] = [];
  const taken = options.taken ?? [];
  const decimalComma = options.decimalComma ?? false;
  groupByBlanks = options.spaceGroups ?? false;
  const length = text.length;
  let skip = 0;
  let floor = 0;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c < 48 || c > 57) {
      i++;
      continue;
    }
    while (skip < taken.length && taken[skip + 1]! <= i) skip += 2;
    if (skip < taken.length && taken[skip]! <= i) {
      i = taken[skip + 1]!;
      floor = i;
      continue;
    }
    const at = i > floor && text.charCodeAt(i - 1) === 46 && !isDigit(text.charCodeAt(i - 2)) && !isLetter(text.charCodeAt(i - 2)) ? i - 1 : i;
    const figure = lexFigure(text, at, floor, decimalComma);
    const limit = skip < taken.length ? taken[skip]! : length;
    if (figure.end > limit) clip(figure, limit);
    const joined = figure.kind !== 'label' ? joinRange(text, figure, limit, decimalComma) : figure;
    figures.push(joined);
    i = Math.max(joined.end, i + 1);
    floor = i;
  }
  return figures;
}

function clip(figure: Figure, limit: number): void {
  figure.end = Math.max(figure.bodyEnd, limit);
}

function lexFigure(text: string, at: number, floor: number, decimalComma: boolean): Figure {
  lexNumber(text, at, decimalComma, body, groupByBlanks);
  const figure: Figure = {
    start: at, end: body.end, bodyStart: at, bodyEnd: body.end, low: body.value, high: body.value, decimals: body.decimals,
    range: false, kind: 'bare', currency: null, scale: 1, noun: null, qualifier: null, bracketed: false, sign: 0, mark: null, reason: null,
  };
  const footnoteDigits = body.footnoteDigits;
  if (body.label) return asLabel(figure, 'numbering or version');
  if (body.digits > 18) return asLabel(figure, 'more digits than a figure has');
  lookBack(text, figure, floor);
  if (figure.kind === 'label') {
    figure.end = endOfWord(text, figure.end);
    return figure;
  }
  lookAhead(text, figure, footnoteDigits);
  // `Cost of revenue(2)`: one or two digits in brackets glued to a word point to a note
  if (figure.bracketed && figure.kind === 'bare' && figure.decimals === 0 && figure.low < 100 && isLetter(text.charCodeAt(figure.start - 1))) return asLabel(figure, 'footnote mark');
  // `(c.US$500mn)` is an aside; `(941.3)` and `$(0.53)` are minus
  if (figure.bracketed && figure.sign === 0 && figure.qualifier === null && !(figure.kind === 'money' && figure.scale !== 1)) {
    figure.low = -figure.low;
    figure.high = figure.low;
  } else if (figure.sign < 0) {
    figure.low = -figure.low;
    figure.high = figure.low;
  }
  return figure;
}

function asLabel(figure: Figure, reason: string): Figure {
  figure.kind = 'label';
  figure.reason = reason;
  return figure;
}

function endOfWord(text: string, from: number): number {
  let i = from;
  for (;;) {
    const c = text.charCodeAt(i);
    if (isLetter(c) || isDigit(c)) i++;
    else return i;
  }
}

/** Walks left over qualifier, sign, currency and bracket. */
function lookBack(text: string, figure: Figure, floor: number): void {
  let p = figure.start;
  for (;;) {
    let q = p;
    let c = q > floor ? text.charCodeAt(q - 1) : 0;
    if (c === 40 || c === 0xff08) {
      // a bracket right before the figure, or before its currency, is a minus once it is closed
      figure.bracketed = true;
      p = q - 1;
      break;
    }
    if (isApprox(c)) {
      figure.qualifier = 'approx';
      p = q - 1;
      continue;
    }
    if (c === 60 || c === 0x2264) { figure.qualifier = 'below'; p = q - 1; continue; }
    if (c === 62 || c === 0x2265) { figure.qualifier = 'above'; p = q - 1; continue; }
    if (c === 43 && figure.sign === 0) { figure.sign = 1; p = q - 1; continue; }
    if (isMinus(c) && figure.sign === 0) {
      const before = q - 1 > floor ? text.charCodeAt(q - 2) : 0;
      if (isDigit(before) || isLetter(before) || before === 37 || before === 41) {
        if (isLetter(before) && figure.currency === null && c === 45) asLabel(figure, 'part of a name');
        break;
      }
      figure.sign = -1;
      p = q - 1;
      continue;
    }
    const spaced = isSpace(c) && q === p;
    if (spaced) {
      q--;
      c = q > floor ? text.charCodeAt(q - 1) : 0;
      if (isApprox(c) && figure.qualifier === null) { figure.qualifier = 'approx'; p = q - 1; continue; }
      if ((c === 62 || c === 60) && figure.qualifier === null) { figure.qualifier = c === 62 ? 'above' : 'below'; p = q - 1; continue; }
      // `$ (1,234)` keeps its bracket inside
      if (!isCurrencySign(c) && !isLetter(c)) break;
    }
    if (figure.currency === null && isCurrencySign(c)) {
      let s = q - 1;
      while (s > floor && s > q - 4 && isLetter(text.charCodeAt(s - 1))) s--;
      const word = text.slice(s, q);
      const known = currencyOf(word);
      if (known !== undefined) {
        figure.currency = known;
        p = s;
        continue;
      }
      const sign = currencyOf(text.slice(q - 1, q));
      if (sign === undefined) break;
      figure.currency = sign;
      p = q - 1;
      continue;
    }
    if (c === 46 && !spaced) {
      // c.60 · ca.60
      const a = text.charCodeAt(q - 2) | 32;
      if (a === 99 && !isLetter(text.charCodeAt(q - 3))) { figure.qualifier = 'approx'; p = q - 2; continue; }
      if (a === 97 && (text.charCodeAt(q - 3) | 32) === 99 && !isLetter(text.charCodeAt(q - 4))) { figure.qualifier = 'approx'; p = q - 3; continue; }
      break;
    }
    if (isHan(c)) {
      if (figure.currency === null) {
        let s = q;
        while (s > floor && q - s < 4 && isHan(text.charCodeAt(s - 1))) {
          s--;
          const known = currencyOf(text.slice(s, q));
          if (known !== undefined && q - s > 1) { figure.currency = known; p = s; break; }
        }
        if (p === s) continue;
      }
      break;
    }
    if (isLetter(c)) {
      let s = q - 1;
      while (s > floor && isLetter(text.charCodeAt(s - 1))) s--;
      const word = text.slice(s, q);
      const known = figure.currency === null && word.length >= 1 ? currencyOf(word) : undefined;
      if (known !== undefined && (word.length > 1 || !spaced)) {
        figure.currency = known;
        p = s;
        continue;
      }
      if (!spaced && q === figure.bodyStart) {
        asLabel(figure, 'part of a name');
        figure.start = s;
        return;
      }
      if (spaced && p === figure.bodyStart && isLabelWord(word.toLowerCase())) asLabel(figure, 'number of a thing, not a quantity');
      break;
    }
    break;
  }
  figure.start = p;
  if (figure.currency !== null) figure.kind = 'money';
}

/** Walks right over footnote mark, estimate mark, scale, unit, currency and bracket. */
function lookAhead(text: string, figure: Figure, footnoteDigits: number): void {
  let e = figure.end + footnoteDigits;
  let c = text.charCodeAt(e);
  if (isLetter(c)) {
    let w = e;
    while (isLetter(text.charCodeAt(w))) w++;
    const word = text.slice(e, w);
    if (!attachGlued(figure, word)) {
      figure.end = endOfWord(text, e);
      asLabel(figure, 'part of a name');
      return;
    }
    e = w;
  } else if (isHan(c)) {
    e = attachHan(text, figure, e);
  }
  c = text.charCodeAt(e);
  if (c === 37 || c === 0xff05) { figure.kind = 'percent'; e++; }
  else if (isSpace(c) && (text.charCodeAt(e + 1) === 37) && figure.kind === 'bare') { figure.kind = 'percent'; e += 2; }
  else e = attachSpaced(text, figure, e);

  c = text.charCodeAt(e);
  if (c === 43 && !isDigit(text.charCodeAt(e + 1))) {
    if (figure.qualifier === null || figure.qualifier === 'approx') figure.qualifier = figure.qualifier === 'approx' ? 'approx' : 'above';
    e++;
  }
  if (figure.bracketed) {
    const close = text.charCodeAt(e);
    if (close === 41 || close === 0xff09) {
      e++;
      // `(3.5)%`
      if (text.charCodeAt(e) === 37) { figure.kind = 'percent'; e++; }
      else if (figure.kind === 'bare' && (text.charCodeAt(e) | 32) === 120 && !isLetter(text.charCodeAt(e + 1))) { figure.kind = 'multiple'; e++; }
    } else {
      figure.bracketed = false;
      figure.start++;
    }
  }
  figure.end = e;
  // 1024.HK
  if (figure.kind === 'bare' && text.charCodeAt(e) === 46 && isUpper(text.charCodeAt(e + 1)) && isUpper(text.charCodeAt(e + 2))) {
    figure.end = endOfWord(text, e + 1);
    asLabel(figure, 'part of a name');
  }
  if (figure.kind === 'bare') {
    const next = text.charCodeAt(e);
    if (next === 41 && !figure.bracketed && figure.low < 30 && figure.decimals === 0) asLabel(figure, 'list number');
    else if (next === 45 && isLetter(text.charCodeAt(e + 1))) asLabel(figure, 'part of a term');
  }
}

function attachGlued(figure: Figure, word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'x' || lower === 'times') { figure.kind = 'multiple'; return true; }
  const scale = scaleOf(word);
  if (scale !== undefined) {
    // `2B revenue` and `4K video` are names; money, decimals or larger numbers are quantities
    if (word.length === 1 && figure.currency === null && figure.decimals === 0 && figure.low < 10) return false;
    figure.scale = scale;
    if (figure.kind === 'bare') figure.kind = 'count';
    return true;
  }
  const unit = unitOf(lower);
  if (unit !== undefined) { figure.kind = unit; return true; }
  if ((word === 'A' || word === 'E' || word === 'F') && (figure.decimals > 0 || figure.low >= 100)) { figure.mark = word === 'A' ? 'A' : 'E'; return true; }
  const known = currencyOf(word);
  if (known !== undefined && figure.currency === null) { figure.currency = known; figure.kind = 'money'; return true; }
  return false;
}

function attachHan(text: string, figure: Figure, at: number): number {
  let e = at;
  for (let step = 0; step < 3; step++) {
    let taken = 0;
    for (let size = 4; size >= 1; size--) {
      const word = text.slice(e, e + size);
      if (word.length < size) continue;
      const scale = scaleOf(word);
      const known = currencyOf(word);
      const unit = unitOf(word);
      if (scale !== undefined && figure.scale === 1) { figure.scale = scale; if (figure.kind === 'bare') figure.kind = 'count'; taken = size; break; }
      if (known !== undefined && figure.currency === null) { figure.currency = known; figure.kind = 'money'; taken = size; break; }
      if (known !== undefined && known === figure.currency) { taken = size; break; }
      if (unit !== undefined && figure.kind === 'bare') { figure.kind = unit; taken = size; break; }
    }
    if (taken === 0) return e;
    e += taken;
  }
  return e;
}

/** Words after a space: scale, unit, currency, what is counted. A line may break between. */
function attachSpaced(text: string, figure: Figure, at: number): number {
  let e = at;
  for (let step = 0; step < 4; step++) {
    let w = e;
    let c = text.charCodeAt(w);
    if (c === 45 && step === 0 && figure.currency !== null) w++; // `US$5-billion`
    else {
      let breaks = 0;
      while (isSpace(c) || isBreak(c)) {
        if (c === 10) breaks++;
        if (breaks > 1) return e;
        w++;
        c = text.charCodeAt(w);
      }
      if (w === e || w - e > 6) return e;
    }
    if (isCurrencySign(text.charCodeAt(w)) && figure.currency === null && w - e <= 1) {
      // `1.234,5 €` — but not the sign of the next figure
      if (isDigit(text.charCodeAt(w + 1)) || isSpace(text.charCodeAt(w + 1)) && isDigit(text.charCodeAt(w + 2))) return e;
      const sign = currencyOf(text.slice(w, w + 1));
      if (sign === undefined) return e;
      figure.currency = sign;
      figure.kind = 'money';
      e = w + 1;
      continue;
    }
    let z = w;
    while (isLetter(text.charCodeAt(z)) || (z > w && text.charCodeAt(z) === 46 && isLetter(text.charCodeAt(z - 1)) && z - w <= 4)) z++;
    if (z === w) return e;
    let word = text.slice(w, z);
    if (word.endsWith('.') && scaleOf(word) === undefined) { word = word.slice(0, -1); z--; }
    const lower = word.toLowerCase();
    const crossed = text.slice(e, w).includes('\n');
    if (figure.scale === 1 && (word.length > 1 || (figure.currency !== null && !crossed))) {
      const scale = scaleOf(word);
      if (scale !== undefined && !(crossed && word.length <= 2) && !(word === 'mi')) {
        figure.scale = scale;
        if (figure.kind === 'bare') figure.kind = 'count';
        e = z;
        continue;
      }
    }
    if ((figure.kind === 'count' || figure.kind === 'bare') && !crossed && (lower === 'di' || lower === 'de' || lower === 'of' || lower === "d")) {
      let v = z;
      while (isSpace(text.charCodeAt(v))) v++;
      let y = v;
      while (isLetter(text.charCodeAt(y))) y++;
      const known = currencyOf(text.slice(v, y));
      if (known !== undefined && y - v > 2) { figure.currency = known; figure.kind = 'money'; e = y; continue; }
      return e;
    }
    if (figure.currency === null && word.length >= 3 && (figure.kind === 'bare' || figure.kind === 'count')) {
      const known = currencyOf(word);
      if (known !== undefined) {
        // the currency of the next figure, not of this one: `12 USD 14`
        const after = text.charCodeAt(z);
        const glued = isDigit(after) || (isSpace(after) && isDigit(text.charCodeAt(z + 1)) && isUpper(word.charCodeAt(0)));
        if (glued) return e;
        figure.currency = known;
        figure.kind = 'money';
        e = z;
        continue;
      }
    }
    const unit = figure.kind === 'bare' || (figure.kind === 'count' && figure.noun === null) ? unitAfter(text, lower, z) : null;
    if (unit !== null && !(crossed && unit.kind === 'count')) {
      figure.kind = unit.kind;
      if (unit.noun !== null) figure.noun = unit.noun;
      e = unit.end;
      return e;
    }
    if (figure.kind === 'money' && (lower === 'per' || lower === 'a' || lower === 'each')) {
      const next = nextWord(text, z);
      if (next !== null && perShare.has(next.word)) { figure.noun = next.word; return e; }
    }
    return e;
  }
  return e;
}

const perShare = new Set(['share', 'ads', 'adr', 'ordinary', 'unit', 'depositary', 'diluted', 'basic']);

function nextWord(text: string, from: number): { word: string; end: number } | null {
  let i = from;
  while (isSpace(text.charCodeAt(i)) || isBreak(text.charCodeAt(i)) || text.charCodeAt(i) === 45) i++;
  let z = i;
  while (isLetter(text.charCodeAt(z))) z++;
  return z > i ? { word: text.slice(i, z).toLowerCase(), end: z } : null;
}

function unitAfter(text: string, lower: string, end: number): { kind: FigureKind; noun: string | null; end: number } | null {
  const single = unitOf(lower);
  if (single !== undefined) return { kind: single, noun: null, end };
  const next = nextWord(text, end);
  if (next !== null) {
    const pair = unitOf(`${lower} ${next.word}`);
    if (pair !== undefined) return { kind: pair, noun: null, end: next.end };
    const pairNoun = countNoun(`${lower} ${next.word}`);
    if (pairNoun !== undefined) return { kind: 'count', noun: pairNoun, end: next.end };
  }
  const noun = countNoun(lower);
  if (noun !== undefined) return { kind: 'count', noun, end };
  return null;
}

/** Joins `15-20bn`, `$10.6 – $24`, `10% to 15%`, `~-20–25%`; a from–to or a rise "by a to b" is not a range. */
function joinRange(text: string, a: Figure, limit: number, decimalComma: boolean): Figure {
  let i = a.end;
  const c = text.charCodeAt(i);
  let connector: 'dash' | 'to' | null = null;
  if (isMinus(c) || c === 0x2014 || (isApprox(c) && c !== 0x2248)) {
    i++;
    connector = 'dash';
  } else if (isSpace(c) || isBreak(c)) {
    let j = i;
    while (isSpace(text.charCodeAt(j)) || isBreak(text.charCodeAt(j))) j++;
    const d = text.charCodeAt(j);
    if ((d === 0x2013 || d === 0x2014 || d === 45) && isSpace(text.charCodeAt(j + 1)) && a.kind !== 'bare') {
      i = j + 1;
      while (isSpace(text.charCodeAt(i))) i++;
      connector = 'dash';
      if (d === 45 && a.currency === null && a.kind !== 'percent') return a;
    } else if ((d | 32) === 116 && (text.charCodeAt(j + 1) | 32) === 111 && (isSpace(text.charCodeAt(j + 2)) || isBreak(text.charCodeAt(j + 2)))) {
      i = j + 3;
      while (isSpace(text.charCodeAt(i)) || isBreak(text.charCodeAt(i))) i++;
      connector = 'to';
    } else return a;
  } else if (c === 0x81f3 || c === 0x5230) {
    i++;
    connector = 'dash';
  } else return a;
  // find the digits of the second figure within a few characters of prefix
  let k = i;
  while (k < i + 8 && k < limit && !isDigit(text.charCodeAt(k))) {
    const d = text.charCodeAt(k);
    if (!(isCurrencySign(d) || isLetter(d) || isMinus(d) || isApprox(d) || isSpace(d) || d === 40)) return a;
    k++;
  }
  if (k >= limit || !isDigit(text.charCodeAt(k)) || k >= i + 8) return a;
  const b = lexFigure(text, k, i, decimalComma);
  if (b.start !== i && text.slice(i, b.start).trim() !== '') return a;
  if (b.kind === 'label' || b.bracketed !== a.bracketed) return a;
  if (connector === 'to' && (precededBy(text, a.start, 'from') || precededBy(text, a.start, 'by'))) {
    const spread = /(?:rang|span|spread)\w*(?: of)? from\s*$/i.test(text.slice(Math.max(0, a.start - 24), a.start));
    if (!spread && (!precededBy(text, a.start, 'by') || a.kind === 'money')) return a;
  }
  if (a.kind === 'bare' && a.scale === 1 && connector === 'dash' && a.decimals === 0 && b.kind === 'bare' && text.charCodeAt(k) === 48) return asLabel(a, 'number of a thing, not a quantity');
  const open = a.kind === 'bare' || (a.kind === 'money' && (b.kind === 'money' || b.kind === 'count' || b.kind === 'bare'));
  if (!(a.kind === b.kind || (open && (a.kind === 'bare' || b.kind === 'money' || b.scale >= a.scale)))) return a;
  if (connector === 'to' && a.kind === 'bare' && b.kind !== 'percent' && b.kind !== 'multiple' && b.kind !== 'money') return a;
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return a;
  if (a.scale !== 1 && b.scale !== 1 && a.scale !== b.scale) return a;
  if (a.scale !== 1 && b.scale === 1 && b.kind !== 'money') return a;
  const scale = b.scale !== 1 ? b.scale : a.scale;
  let high = b.high;
  if (connector === 'dash' && a.low < 0 && b.sign === 0 && !b.bracketed && b.high > 0 && b.high > -a.low) high = -b.high;
  const low = a.low;
  // `2024-1` and the like are not ranges of quantities
  if (connector === 'dash' && a.kind === 'bare' && b.kind === 'bare' && b.high < a.low && a.low >= 100) return a;
  return {
    ...a,
    end: b.end,
    low: Math.min(low, high),
    high: Math.max(low, high),
    decimals: Math.max(a.decimals, b.decimals),
    range: true,
    kind: b.kind === 'bare' || (b.kind === 'count' && a.kind === 'money') ? a.kind : b.kind,
    currency: a.currency ?? b.currency,
    scale,
    noun: b.noun ?? a.noun,
    qualifier: a.qualifier ?? (b.qualifier === 'above' ? 'above' : b.qualifier),
  };
}

function precededBy(text: string, at: number, word: string): boolean {
  let i = at;
  while (i > 0 && (isSpace(text.charCodeAt(i - 1)) || isBreak(text.charCodeAt(i - 1)))) i--;
  return i >= word.length && text.slice(i - word.length, i).toLowerCase() === word;
}
