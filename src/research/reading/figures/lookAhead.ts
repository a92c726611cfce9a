import { isDigit, isLetter, isUpper, isHan, isSpace, isBreak, isCurrencySign, type Characters } from './characters.ts';
import { centOf, inCents, takeCents } from './cents.ts';
import { asLabel, endOfWord } from './label.ts';
import { beginsPair, currencyOf, scaleOf, unitOf, countNoun, measureUnit, mayStandBeside } from './lexicon.ts';
import type { Figure, FigureKind } from './figure.ts';

/** Walks right over footnote mark, estimate mark, scale, unit, currency and bracket. */
export function lookAhead(text: Characters, figure: Figure, footnoteDigits: number): void {
  let e = figure.end + footnoteDigits;
  let c = text.codes[e]!;
  const cents = takeCents(text, figure, e);
  if (cents >= 0) e = cents;
  else if (isLetter(c)) {
    let w = e;
    while (isLetter(text.codes[w]!)) w++;
    const word = text.string.slice(e, w);
    if (!attachGlued(figure, word)) {
      figure.end = endOfWord(text, e);
      asLabel(figure, 'part of a name');
      return;
    }
    e = w;
  } else if (isHan(c)) {
    e = attachHan(text, figure, e);
  }
  c = text.codes[e]!;
  if (c === 37 || c === 0xff05) {
    figure.kind = 'percent';
    e++;
  } else if (isSpace(c) && text.codes[e + 1] === 37 && figure.kind === 'bare') {
    figure.kind = 'percent';
    e += 2;
  } else e = attachSpaced(text, figure, e);
  if (figure.kind === 'money') e = attachPer(text, figure, e);

  c = text.codes[e]!;
  if (c === 43 && !isDigit(text.codes[e + 1]!)) {
    if (figure.qualifier === null || figure.qualifier === 'approx') figure.qualifier = figure.qualifier === 'approx' ? 'approx' : 'above';
    e++;
  }
  if (figure.bracketed) {
    const close = text.codes[e]!;
    if (close === 41 || close === 0xff09) {
      e++;
      // `(3.5)%`
      if (text.codes[e] === 37) {
        figure.kind = 'percent';
        e++;
      } else if (figure.kind === 'bare' && (text.codes[e]! | 32) === 120 && !isLetter(text.codes[e + 1]!)) {
        figure.kind = 'multiple';
        e++;
      } else if (figure.kind === 'bare') signBefore(text, figure);
    } else {
      figure.bracketed = false;
      figure.start++;
    }
  }
  figure.end = e;
  // `26,852(1)`: a mark glued to the digits points to a note
  if (figure.bracketed && figure.kind === 'bare' && figure.decimals === 0 && figure.low < 20 && figure.sign === 0 && isDigit(text.codes[figure.start - 1]!))
    asLabel(figure, 'footnote mark');
  // 1024.HK
  if (figure.kind === 'bare' && text.codes[e] === 46 && isUpper(text.codes[e + 1]!) && isUpper(text.codes[e + 2]!)) {
    figure.end = endOfWord(text, e + 1);
    asLabel(figure, 'part of a name');
  }
  if (figure.kind === 'bare') {
    const next = text.codes[e]!;
    if (next === 41 && !figure.bracketed && figure.low < 30 && figure.decimals === 0) asLabel(figure, 'list number');
    else if (next === 45 && isLetter(text.codes[e + 1]!)) asLabel(figure, 'part of a term');
  }
}

/** `$(0.53)`: the currency stands outside the bracket. */
function signBefore(text: Characters, figure: Figure): void {
  if (!isCurrencySign(text.codes[figure.start - 1]!)) return;
  let s = figure.start - 1;
  while (s > 0 && figure.start - s < 4 && isLetter(text.codes[s - 1]!)) s--;
  const start = currencyOf(text.string.slice(s, figure.start)) === undefined ? figure.start - 1 : s;
  const currency = currencyOf(text.string.slice(start, figure.start));
  if (currency === undefined) return;
  figure.currency = currency;
  figure.kind = 'money';
  figure.start = start;
}

function attachGlued(figure: Figure, word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'x' || lower === 'times') {
    figure.kind = 'multiple';
    return true;
  }
  const scale = scaleOf(word);
  if (scale !== undefined) {
    // `2B revenue` and `4K video` are names; money, decimals or larger numbers are quantities
    if (word.length === 1 && figure.currency === null && figure.decimals === 0 && figure.low < 10) return false;
    figure.scale = scale;
    if (figure.kind === 'bare') figure.kind = 'count';
    return true;
  }
  const unit = unitOf(lower);
  if (unit !== undefined) {
    figure.kind = unit;
    return true;
  }
  // `316.4MW`
  const measured = figure.currency === null && figure.kind === 'bare' ? measureUnit(word) : undefined;
  if (measured !== undefined) {
    figure.kind = 'count';
    figure.noun = measured;
    return true;
  }
  if ((word === 'A' || word === 'E' || word === 'F') && (figure.decimals > 0 || figure.low >= 100)) {
    figure.mark = word === 'A' ? 'A' : 'E';
    return true;
  }
  const known = currencyOf(word);
  if (known !== undefined && figure.currency === null) {
    figure.currency = known;
    figure.kind = 'money';
    return true;
  }
  return false;
}

function attachHan(text: Characters, figure: Figure, at: number): number {
  let e = at;
  for (let step = 0; step < 3; step++) {
    let taken = 0;
    for (let size = 4; size >= 1; size--) {
      const word = text.string.slice(e, e + size);
      if (word.length < size) continue;
      const hundredths = figure.scale === 1 && figure.currency === null ? centOf(word) : undefined;
      if (hundredths !== undefined) {
        inCents(figure, hundredths, e);
        taken = size;
        break;
      }
      const scale = scaleOf(word);
      const known = currencyOf(word);
      const unit = unitOf(word);
      if (scale !== undefined && figure.scale === 1) {
        figure.scale = scale;
        if (figure.kind === 'bare') figure.kind = 'count';
        taken = size;
        break;
      }
      if (known !== undefined && figure.currency === null) {
        figure.currency = known;
        figure.kind = 'money';
        taken = size;
        break;
      }
      if (known !== undefined && known === figure.currency) {
        taken = size;
        break;
      }
      if (unit !== undefined && figure.kind === 'bare') {
        figure.kind = unit;
        taken = size;
        break;
      }
    }
    if (taken === 0) return e;
    e += taken;
  }
  return e;
}

/** Words after a space: scale, unit, currency, what is counted. A line may break between. */
function attachSpaced(text: Characters, figure: Figure, at: number): number {
  let e = at;
  for (let step = 0; step < 4; step++) {
    let w = e;
    let c = text.codes[w]!;
    let breaks = 0;
    if (c === 45 && step === 0 && figure.currency !== null) w++; // `US$5-billion`
    else {
      while (isSpace(c) || isBreak(c)) {
        if (c === 10) breaks++;
        if (breaks > 1) return e;
        w++;
        c = text.codes[w]!;
        // a gap between columns
        if (w - e > 6) return e;
      }
      if (w === e) return e;
    }
    if (isCurrencySign(text.codes[w]!) && figure.currency === null && w - e <= 1 && breaks === 0) {
      // `1.234,5 €` — but not the sign of the next figure
      if (isDigit(text.codes[w + 1]!) || (isSpace(text.codes[w + 1]!) && isDigit(text.codes[w + 2]!))) return e;
      const sign = currencyOf(text.string.slice(w, w + 1));
      if (sign === undefined) return e;
      figure.currency = sign;
      figure.kind = 'money';
      e = w + 1;
      continue;
    }
    let z = w;
    while (isLetter(text.codes[z]!) || (z > w && text.codes[z] === 46 && isLetter(text.codes[z - 1]!) && z - w <= 4)) z++;
    if (z === w) return e;
    if (!mayStandBeside(text, w, z) && !(text.codes[z - 1] === 46 && mayStandBeside(text, w, z - 1))) return e;
    let word = text.string.slice(w, z);
    if (word.endsWith('.') && scaleOf(word) === undefined) {
      word = word.slice(0, -1);
      z--;
    }
    const lower = word.toLowerCase();
    const crossed = breaks > 0;
    // `32.1 30.9` over `BPS`: figures alone on their line, the next line begins anew
    if (crossed && !isAmongWords(text, figure.start)) return e;
    // `3.2` over `Year-on-year`
    if (crossed && text.codes[z] === 45 && isLetter(text.codes[z + 1]!)) return e;
    // `286,9 M€`: one letter is a scale right before the sign of a currency
    const beforeSign = /^[MBk]$/.test(word) && isCurrencySign(text.codes[z]!) && !isDigit(text.codes[z + 1]!);
    if (figure.scale === 1 && (word.length > 1 || beforeSign || (figure.currency !== null && !crossed))) {
      const scale = scaleOf(word);
      if (scale !== undefined && !(crossed && word.length <= 2) && !(word === 'mi')) {
        figure.scale = scale;
        if (figure.kind === 'bare') figure.kind = 'count';
        e = z;
        continue;
      }
    }
    if ((figure.kind === 'count' || figure.kind === 'bare') && !crossed && (lower === 'di' || lower === 'de' || lower === 'of' || lower === 'd')) {
      let v = z;
      while (isSpace(text.codes[v]!)) v++;
      let y = v;
      while (isLetter(text.codes[y]!)) y++;
      const known = currencyOf(text.string.slice(v, y));
      if (known !== undefined && y - v > 2) {
        figure.currency = known;
        figure.kind = 'money';
        e = y;
        continue;
      }
      return e;
    }
    if (figure.currency === null && word.length >= 3 && (figure.kind === 'bare' || figure.kind === 'count')) {
      const known = crossed && !(isWrapped(text, figure.start, w, z) && wrapsOn.test(text.string.slice(z, z + 12))) ? undefined : currencyOf(word);
      if (known !== undefined) {
        // the currency of the next figure, not of this one: `12 USD 14`
        const after = text.codes[z]!;
        const glued = isDigit(after) || (isSpace(after) && isDigit(text.codes[z + 1]!) && isUpper(word.charCodeAt(0)));
        if (glued) return e;
        figure.currency = known;
        figure.kind = 'money';
        e = z;
        continue;
      }
    }
    const unit = figure.kind === 'bare' || (figure.kind === 'count' && figure.noun === null) ? unitAfter(text, word, z) : null;
    if (unit !== null && !(crossed && unit.kind === 'count')) {
      figure.kind = unit.kind;
      if (unit.noun !== null) figure.noun = unit.noun;
      e = unit.end;
      return e;
    }
    if (figure.kind === 'money' && (lower === 'per' || lower === 'a' || lower === 'each')) {
      const next = nextWord(text, z);
      if (next !== null && perShare.has(next.word)) {
        figure.noun = next.word;
        return e;
      }
    }
    return e;
  }
  return e;
}

/** `US$66/bbl`, `US$1/t`, `$87.00 a pound`, `€61 per MWh`: what the money is for. */
function attachPer(text: Characters, figure: Figure, at: number): number {
  const c = text.codes[at]!;
  const next = text.codes[at + 1]!;
  if (c !== 47 && !((c === 32 || c === 10) && (next === 47 || next === 112 || next === 97))) return at;
  const m = perUnit.exec(text.string.slice(at, at + 24));
  if (m === null) return at;
  const word = (m[1] ?? m[2])!;
  const unit = word === 't' ? (m[1] === undefined ? undefined : 't') : /^pounds?$/.test(word) ? 'lb' : measureUnit(word);
  if (unit === undefined) return at;
  figure.per = unit;
  return at + m[0].length;
}
const perUnit = /^(?: ?\/ ?([A-Za-z][A-Za-z0-9³²]{0,11})|[ \n](?:per|an?)[ \n-]([A-Za-z]{2,12}))(?![\p{L}\d/])/u;

/** What goes on behind a currency that begins a line; a noun there makes it the start of a row or a sentence: `USD weakness`. */
const wrapsOn = /^(?:[.,;:)]|\s*$|\s+\(?(?:in|for|from|at|of|per|and|or|on|to|as|by|vs|with|against|versus|compared|while|im|en|di|da|e|y|und|et|sur|con|de)\b)/;

/** Running text breaks a line where its next word no longer fits, and has no gaps as between columns. */
function isWrapped(text: Characters, start: number, word: number, wordEnd: number): boolean {
  const lineStart = text.string.lastIndexOf('\n', start) + 1;
  const lineEnd = text.string.indexOf('\n', start);
  const next = text.string.indexOf('\n', word);
  const line = text.string.slice(lineStart, lineEnd);
  const below = (next < 0 ? text.string.length : next) - word;
  return !/\S(?: {2,}|\t| ?\|)/.test(line) && below <= (line.length + 1 + wordEnd - word) * 1.2;
}

/** Letters stand before it on its line. */
function isAmongWords(text: Characters, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const c = text.codes[i]!;
    if (isBreak(c)) return false;
    if (isLetter(c)) return true;
  }
  return false;
}

const perShare = new Set(['share', 'ads', 'adr', 'ordinary', 'unit', 'depositary', 'diluted', 'basic']);

function nextWord(text: Characters, from: number): { word: string; end: number } | null {
  let i = from;
  while (isSpace(text.codes[i]!) || isBreak(text.codes[i]!) || text.codes[i] === 45) i++;
  let z = i;
  while (isLetter(text.codes[z]!)) z++;
  return z > i ? { word: text.string.slice(i, z).toLowerCase(), end: z } : null;
}

function unitAfter(text: Characters, word: string, end: number): { kind: FigureKind; noun: string | null; end: number } | null {
  const lower = word.toLowerCase();
  const single = unitOf(lower);
  if (single !== undefined) return { kind: single, noun: null, end };
  const next = beginsPair(lower) ? nextWord(text, end) : null;
  if (next !== null) {
    const pair = unitOf(`${lower} ${next.word}`);
    if (pair !== undefined) return { kind: pair, noun: null, end: next.end };
    const pairNoun = countNoun(`${lower} ${next.word}`) ?? measureUnit(`${lower} ${next.word}`);
    if (pairNoun !== undefined) return { kind: 'count', noun: pairNoun, end: next.end };
  }
  // `84 mboe/d`
  const daily = text.codes[end] === 47 && text.codes[end + 1] === 100 && !isLetter(text.codes[end + 2]!) ? measureUnit(`${word}/d`) : undefined;
  if (daily !== undefined) return { kind: 'count', noun: daily, end: end + 2 };
  const noun = countNoun(lower) ?? measureUnit(word);
  if (noun !== undefined) return { kind: 'count', noun, end };
  return null;
}
