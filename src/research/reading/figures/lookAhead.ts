import { BREAK, CENTS, isBlank, isDigit, isLetter, isUpper, isHan, isSpace, isBreak, isCurrencySign, LETTER, SPACE, type Characters } from './characters.ts';
import { centOf, inCents, takeCents } from './cents.ts';
import { asLabel, endOfWord } from './label.ts';
import { currencyOf, scaleOf, unitOf, countNoun, measureUnit, wordsBehind, type Word } from './lexicon.ts';
import type { Figure, FigureKind } from './figure.ts';

/** Walks right over footnote mark, estimate mark, scale, unit, currency and bracket. */
export function lookAhead(text: Characters, figure: Figure, footnoteDigits: number): void {
  const { codes, classes } = text;
  let e = figure.end + footnoteDigits;
  let c = codes[e]!;
  const cents = (classes[c]! & CENTS) === 0 ? -1 : takeCents(text, figure, e);
  if (cents >= 0) e = cents;
  else if ((classes[c]! & LETTER) !== 0) {
    let w = e;
    while ((classes[codes[w]!]! & LETTER) !== 0) w++;
    if (!wordsBehind.mayHold(text, e, w) || !attachGlued(figure, wordsBehind.wordAt(text, e, w))) {
      figure.end = endOfWord(text, e);
      asLabel(figure, 'part of a name');
      return;
    }
    e = w;
  } else if (isHan(c)) {
    e = attachHan(text, figure, e);
  }
  c = codes[e]!;
  if (c === 37 || c === 0xff05) {
    figure.kind = 'percent';
    e++;
  } else if (isSpace(c) && codes[e + 1] === 37 && figure.kind === 'bare') {
    figure.kind = 'percent';
    e += 2;
  } else if ((classes[c]! & (SPACE | BREAK)) !== 0 || c === 45) e = attachSpaced(text, figure, e);
  if (figure.kind === 'money') e = attachPer(text, figure, e);

  c = codes[e]!;
  if (c === 43 && !isDigit(codes[e + 1]!)) {
    if (figure.qualifier === null || figure.qualifier === 'approx') figure.qualifier = figure.qualifier === 'approx' ? 'approx' : 'above';
    e++;
  }
  if (figure.bracketed) {
    const close = codes[e]!;
    if (close === 41 || close === 0xff09) {
      e++;
      // `(3.5)%`
      if (codes[e] === 37) {
        figure.kind = 'percent';
        e++;
      } else if (figure.kind === 'bare' && (codes[e]! | 32) === 120 && !isLetter(codes[e + 1]!)) {
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
  if (figure.bracketed && figure.kind === 'bare' && figure.decimals === 0 && figure.low < 20 && figure.sign === 0 && isDigit(codes[figure.start - 1]!))
    asLabel(figure, 'footnote mark');
  // 1024.HK
  if (figure.kind === 'bare' && codes[e] === 46 && isUpper(codes[e + 1]!) && isUpper(codes[e + 2]!)) {
    figure.end = endOfWord(text, e + 1);
    asLabel(figure, 'part of a name');
  }
  if (figure.kind === 'bare') {
    const next = codes[e]!;
    if (next === 41 && !figure.bracketed && figure.low < 30 && figure.decimals === 0) asLabel(figure, 'list number');
    else if (next === 45 && isLetter(codes[e + 1]!)) asLabel(figure, 'part of a term');
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

function attachGlued(figure: Figure, word: Word): boolean {
  const { lower, scale, unit } = word;
  if (lower === 'x' || lower === 'times') {
    figure.kind = 'multiple';
    return true;
  }
  if (scale !== undefined) {
    // `2B revenue` and `4K video` are names; money, decimals or larger numbers are quantities
    if (word.text.length === 1 && figure.currency === null && figure.decimals === 0 && figure.low < 10) return false;
    figure.scale = scale;
    if (figure.kind === 'bare') figure.kind = 'count';
    return true;
  }
  if (unit !== undefined) {
    figure.kind = unit;
    return true;
  }
  // `316.4MW`
  const measured = figure.currency === null && figure.kind === 'bare' ? word.measure : undefined;
  if (measured !== undefined) {
    figure.kind = 'count';
    figure.noun = measured;
    return true;
  }
  if ((word.text === 'A' || word.text === 'E' || word.text === 'F') && (figure.decimals > 0 || figure.low >= 100)) {
    figure.mark = word.text === 'A' ? 'A' : 'E';
    return true;
  }
  if (word.currency !== undefined && figure.currency === null) {
    figure.currency = word.currency;
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
  const { codes, classes } = text;
  let e = at;
  for (let step = 0; step < 4; step++) {
    let w = e;
    let c = codes[w]!;
    let breaks = 0;
    if (c === 45 && step === 0 && figure.currency !== null) w++; // `US$5-billion`
    else {
      while ((classes[c]! & (SPACE | BREAK)) !== 0) {
        if (c === 10) breaks++;
        if (breaks > 1) return e;
        w++;
        c = codes[w]!;
        // a gap between columns
        if (w - e > 6) return e;
      }
      // the sign of `187,3 M€` stands right behind the scale
      if (w === e && !(step > 0 && isCurrencySign(c))) return e;
    }
    if (isCurrencySign(codes[w]!) && figure.currency === null && w - e <= 1 && breaks === 0) {
      // `1.234,5 €` — but not the sign of the next figure
      if (isDigit(codes[w + 1]!) || (isSpace(codes[w + 1]!) && isDigit(codes[w + 2]!))) return e;
      const sign = currencyOf(text.string.slice(w, w + 1));
      if (sign === undefined) return e;
      figure.currency = sign;
      figure.kind = 'money';
      e = w + 1;
      continue;
    }
    let z = w;
    while ((classes[codes[z]!]! & LETTER) !== 0 || (z > w && codes[z] === 46 && codes[z - 1] !== 46 && z - w <= 4)) z++;
    if (z === w) return e;
    if (!wordsBehind.mayHold(text, w, z) && !(codes[z - 1] === 46 && wordsBehind.mayHold(text, w, z - 1))) return e;
    let word = wordsBehind.wordAt(text, w, z);
    if (codes[z - 1] === 46 && word.scale === undefined) word = wordsBehind.wordAt(text, w, --z);
    const { lower } = word;
    const { length } = word.text;
    const crossed = breaks > 0;
    // `32.1 30.9` over `BPS`: figures alone on their line, the next line begins anew
    if (crossed && !isAmongWords(text, figure.start)) return e;
    // `3.2` over `Year-on-year`
    if (crossed && codes[z] === 45 && isLetter(codes[z + 1]!)) return e;
    // `286,9 M€`: one letter is a scale right before the sign of a currency
    const beforeSign = length === 1 && (codes[w] === 77 || codes[w] === 66 || codes[w] === 107) && isCurrencySign(codes[z]!) && !isDigit(codes[z + 1]!);
    if (figure.scale === 1 && (length > 1 || beforeSign || (figure.currency !== null && !crossed))) {
      const { scale } = word;
      if (scale !== undefined && !(crossed && length <= 2) && word.text !== 'mi') {
        figure.scale = scale;
        if (figure.kind === 'bare') figure.kind = 'count';
        e = z;
        continue;
      }
    }
    if ((figure.kind === 'count' || figure.kind === 'bare') && !crossed && (lower === 'di' || lower === 'de' || lower === 'of' || lower === 'd')) {
      let v = z;
      // `millions d’euros`
      if (codes[v] === 39 || codes[v] === 0x2019) v++;
      while (isSpace(codes[v]!)) v++;
      let y = v;
      while (isLetter(codes[y]!)) y++;
      const known = currencyOf(text.string.slice(v, y));
      if (known !== undefined && y - v > 2) {
        figure.currency = known;
        figure.kind = 'money';
        e = y;
        continue;
      }
      return e;
    }
    if (figure.currency === null && length >= 3 && (figure.kind === 'bare' || figure.kind === 'count')) {
      const known = crossed && !(isWrapped(text, figure.start, w, z) && wrapsOn.test(text.string.slice(z, z + 12))) ? undefined : word.currency;
      if (known !== undefined) {
        // the currency of the next figure, not of this one: `12 USD 14`
        const after = codes[z]!;
        const glued = isDigit(after) || (isSpace(after) && isDigit(codes[z + 1]!) && isUpper(codes[w]!));
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
  while (isBlank(text.codes[i]!) || text.codes[i] === 45) i++;
  let z = i;
  while (isLetter(text.codes[z]!)) z++;
  return z > i ? { word: text.string.slice(i, z).toLowerCase(), end: z } : null;
}

function unitAfter(text: Characters, word: Word, end: number): { kind: FigureKind; noun: string | null; end: number } | null {
  const { lower, unit: single } = word;
  if (single !== undefined) return { kind: single, noun: null, end };
  const next = word.beginsPair ? nextWord(text, end) : null;
  if (next !== null) {
    const pair = unitOf(`${lower} ${next.word}`);
    if (pair !== undefined) return { kind: pair, noun: null, end: next.end };
    const pairNoun = countNoun(`${lower} ${next.word}`) ?? measureUnit(`${lower} ${next.word}`);
    if (pairNoun !== undefined) return { kind: 'count', noun: pairNoun, end: next.end };
  }
  // `84 mboe/d`
  const daily = text.codes[end] === 47 && text.codes[end + 1] === 100 && !isLetter(text.codes[end + 2]!) ? measureUnit(`${word.text}/d`) : undefined;
  if (daily !== undefined) return { kind: 'count', noun: daily, end: end + 2 };
  const noun = word.noun ?? word.measure;
  if (noun !== undefined) return { kind: 'count', noun, end };
  return null;
}
