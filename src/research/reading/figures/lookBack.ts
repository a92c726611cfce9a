import { APPROX, CURRENCY, HAN, isDigit, isLetter, isHan, isSpace, isMinus, isCurrencySign, isApprox, LEADS, LETTER, MINUS, SPACE, type Characters } from './characters.ts';
import { asLabel } from './label.ts';
import { centOf, centPrefix, inCents } from './cents.ts';
import { currencyOf, wordsBefore } from './lexicon.ts';
import type { Figure } from './figure.ts';

/** Whether nothing before the digits belongs to them, as one or two characters tell. */
function standsAlone({ codes, classes }: Characters, at: number, floor: number): boolean {
  const before = classes[codes[at - 1]!]!;
  if ((before & SPACE) === 0) return (before & (LETTER | LEADS | MINUS | CURRENCY | APPROX | HAN)) === 0;
  if (at - 1 <= floor) return true;
  const c = codes[at - 2]!;
  return (classes[c]! & (LETTER | CURRENCY | APPROX)) === 0 && c !== 62 && c !== 60;
}

/** Walks left over qualifier, sign, currency and bracket. */
export function lookBack(text: Characters, figure: Figure, floor: number): void {
  const { codes } = text;
  let p = figure.start;
  if (p <= floor || standsAlone(text, p, floor)) return;
  for (;;) {
    let q = p;
    let c = q > floor ? codes[q - 1]! : 0;
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
    if (c === 60 || c === 0x2264) {
      figure.qualifier = 'below';
      p = q - 1;
      continue;
    }
    if (c === 62 || c === 0x2265) {
      figure.qualifier = 'above';
      p = q - 1;
      continue;
    }
    if (c === 43 && figure.sign === 0) {
      figure.sign = 1;
      p = q - 1;
      continue;
    }
    if (isMinus(c) && figure.sign === 0) {
      const before = codes[q - 2]!;
      if (isDigit(before) || isLetter(before) || before === 37 || before === 41) {
        if ((isLetter(before) || (isDigit(before) && q - 1 <= floor)) && figure.currency === null && c === 45) asLabel(figure, 'part of a name');
        break;
      }
      figure.sign = -1;
      p = q - 1;
      continue;
    }
    const spaced = isSpace(c) && q === p;
    if (spaced) {
      q--;
      c = q > floor ? codes[q - 1]! : 0;
      if (isApprox(c) && figure.qualifier === null) {
        figure.qualifier = 'approx';
        p = q - 1;
        continue;
      }
      if ((c === 62 || c === 60) && figure.qualifier === null) {
        figure.qualifier = c === 62 ? 'above' : 'below';
        p = q - 1;
        continue;
      }
      // `$ (1,234)` keeps its bracket inside
      if (!isCurrencySign(c) && !isLetter(c)) break;
    }
    if (figure.currency === null && isCurrencySign(c)) {
      let s = q - 1;
      while (s > floor && s > q - 4 && isLetter(codes[s - 1]!)) s--;
      const known = wordsBefore.wordAt(text, s, q).currency;
      if (known !== undefined) {
        figure.currency = known;
        p = s;
        continue;
      }
      const sign = currencyOf(text.string.slice(q - 1, q));
      if (sign === undefined) break;
      figure.currency = sign;
      p = q - 1;
      continue;
    }
    if (c === 46 && !spaced) {
      // c.60 · ca.60
      const a = codes[q - 2]! | 32;
      if (a === 99 && !isLetter(codes[q - 3]!)) {
        figure.qualifier = 'approx';
        p = q - 2;
        continue;
      }
      if (a === 97 && (codes[q - 3]! | 32) === 99 && !isLetter(codes[q - 4]!)) {
        figure.qualifier = 'approx';
        p = q - 3;
        continue;
      }
      break;
    }
    if (isHan(c)) {
      if (figure.currency === null) {
        let s = q;
        while (s > floor && q - s < 4 && isHan(codes[s - 1]!)) {
          s--;
          const cents = centOf(text.string.slice(s, q));
          if (cents !== undefined) inCents(figure, cents, figure.end);
          const known = cents ?? currencyOf(text.string.slice(s, q));
          if (known !== undefined && q - s > 1) {
            figure.currency = known;
            p = s;
            break;
          }
        }
        if (p === s) continue;
      }
      break;
    }
    if (isLetter(c)) {
      let s = q - 1;
      while (s > floor && isLetter(codes[s - 1]!)) s--;
      const word = wordsBefore.mayHold(text, s, q) ? wordsBefore.wordAt(text, s, q) : null;
      if (word !== null && figure.currency === null) {
        if (word.currency !== undefined && (word.text.length > 1 || !spaced)) {
          figure.currency = word.currency;
          p = s;
          continue;
        }
        if (word.cent !== undefined) {
          inCents(figure, word.cent, figure.end);
          p = s;
          continue;
        }
        const prefix = !spaced && q === figure.bodyStart ? centPrefix(text, word.text, figure.bodyEnd) : undefined;
        if (prefix !== undefined) {
          figure.currency = prefix;
          p = s;
          continue;
        }
      }
      if (!spaced && q === figure.bodyStart) {
        asLabel(figure, 'part of a name');
        figure.start = s;
        return;
      }
      if (word !== null && word.isLabel && spaced && p === figure.bodyStart && !/^ ?[%％]/.test(text.string.slice(figure.end, figure.end + 2)))
        asLabel(figure, 'number of a thing, not a quantity');
      break;
    }
    break;
  }
  figure.start = p;
  if (figure.currency !== null) figure.kind = 'money';
}
