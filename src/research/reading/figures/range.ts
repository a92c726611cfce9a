import { isDigit, isLetter, isSpace, isBlank, isMinus, isCurrencySign, isApprox, isWhite, type Characters } from './characters.ts';
import { asLabel } from './label.ts';
import { falling, revising, rising } from '../../vocabulary/proseWords.ts';
import { scaleOf } from './lexicon.ts';
import type { Figure } from './figure.ts';

/** Words that open a range, each with the one that parts its ends. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?:between)[\s\\]*$/i, 'and'],
  [/(?<!\p{L})(?:tra|fra|compreso tra|compresa tra|compresi tra)[\s]*$/iu, 'e'],
  [/(?<!\p{L})zwischen[\s]*$/iu, 'und'],
  [/(?<!\p{L})entre[\s]*$/iu, 'et'],
  [/(?<!\p{L})entre[\s]*$/iu, 'y'],
  [/(?<!\p{L})entre[\s]*$/iu, 'e'],
];

/** `de 3.670 a 3.770 millones`; behind a verb that rises or falls it leads from one to the other. */
const fromTo = /(?:^|[^\p{L}]|(\p{L}+)[:*]?\s+)(?:de|da)\s*$/iu;
const moving = new Set([...rising, ...falling, ...'passou passa passar pasó pasa pasando passato passata passa passé passe variou varió'.split(' ')]);

/** `Nous relevons notre objectif de cours de 42 € à 48 €`: who changes a view says from what to what. */
const revisions = new Set(revising);
function isRevised(text: Characters, at: number): boolean {
  const clause = text.string
    .slice(Math.max(0, at - 90), at)
    .split(/[.;:\n]\s/)
    .at(-1)!;
  return clause
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => revisions.has(word));
}

/** Whether a word of small letters stands here, in any case. */
function standsAt(text: Characters, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if ((text.codes[at + i]! | 32) !== word.charCodeAt(i)) return false;
  return true;
}

/** The last letters before the first end of `between 2 and 3`, `de 2 a 3`: without them no pattern is tried. */
function leadEnds(text: Characters, at: number): number {
  let i = at;
  while (i > 0 && (text.codes[i - 1] === 92 || isWhite(text.codes[i - 1]!))) i--;
  return i > 0 ? text.codes[i - 1]! | 32 : 0;
}
const openerEnds = 'aen';

/** Length of the word between the ends of `tra 2.375 e 2.425 milioni` or `1,2 bis 1,4 Mrd.`; 0 where it is no range. */
function betweenWord(text: Characters, a: Figure, at: number): number {
  const c = text.codes[at]!;
  if (standsAt(text, at, 'bis') && isWhite(text.codes[at + 3]!)) return 3;
  if ((c === 97 || c === 0xe0) && isWhite(text.codes[at + 1]!)) {
    const ends = leadEnds(text, a.start);
    if (ends !== 97 && ends !== 101) return 0;
    const lead = fromTo.exec(text.string.slice(Math.max(0, a.start - 30), a.start));
    return lead !== null && !moving.has(lead[1]?.toLowerCase() ?? '') ? 1 : 0;
  }
  for (let k = 0; k < pairs.length; k++) {
    const [opens, parts] = pairs[k]!;
    if (
      standsAt(text, at, parts) &&
      isWhite(text.codes[at + parts.length]!) &&
      openerEnds.includes(String.fromCharCode(leadEnds(text, a.start))) &&
      opens.test(text.string.slice(Math.max(0, a.start - 14), a.start))
    )
      return parts.length;
  }
  return 0;
}

/** Joins `15-20bn`, `$10.6 – $24`, `10% to 15%`, `~-20–25%`; a from–to or a rise "by a to b" is not a range. */
export function joinRange(text: Characters, a: Figure, limit: number, lex: (text: Characters, at: number, floor: number) => Figure): void {
  let i = a.end;
  const c = text.codes[i]!;
  let connector: 'dash' | 'to' | 'between' | null = null;
  let isMove = false;
  if (isMinus(c) || c === 0x2014 || (isApprox(c) && c !== 0x2248)) {
    i++;
    connector = 'dash';
  } else if (isBlank(c)) {
    let j = i;
    while (isBlank(text.codes[j]!)) j++;
    const d = text.codes[j]!;
    if ((d === 0x2013 || d === 0x2014 || d === 45) && isSpace(text.codes[j + 1]!) && a.kind !== 'bare') {
      i = j + 1;
      while (isSpace(text.codes[i]!)) i++;
      connector = 'dash';
      if (d === 45 && a.currency === null && a.kind !== 'percent') return;
    } else if ((d | 32) === 116 && (text.codes[j + 1]! | 32) === 111 && isBlank(text.codes[j + 2]!)) {
      i = j + 3;
      while (isBlank(text.codes[i]!)) i++;
      connector = 'to';
    } else {
      const word = betweenWord(text, a, j);
      if (word === 0) return;
      i = j + word;
      while (isBlank(text.codes[i]!)) i++;
      connector = 'between';
      isMove = word === 1 && isRevised(text, a.start);
    }
  } else if (c === 0x81f3 || c === 0x5230) {
    i++;
    connector = 'dash';
  } else return;
  // find the digits of the second figure within a few characters of prefix
  let k = i;
  while (k < i + 8 && k < limit && !isDigit(text.codes[k]!)) {
    const d = text.codes[k]!;
    if (!(isCurrencySign(d) || d === 92 || isLetter(d) || isMinus(d) || isApprox(d) || isSpace(d) || d === 40)) return;
    k++;
  }
  if (k >= limit || !isDigit(text.codes[k]!) || k >= i + 8) return;
  const b = lex(text, k, i);
  // `$7–9B`: behind money a digit and a letter are no name
  const scaled = b.kind === 'label' && a.currency !== null ? /^(\d)([BMKTbmk])(?![\p{L}\d])/u.exec(text.string.slice(k, k + 3)) : null;
  if (scaled !== null) {
    Object.assign(b, a);
    b.start = i;
    b.end = k + 2;
    b.low = b.high = Number(scaled[1]);
    b.decimals = 0;
    b.scale = scaleOf(scaled[2]!)!;
    b.currency = null;
  }
  // a backslash keeps Markdown from reading a sign
  if (b.start !== i && text.string.slice(i, b.start).replace('\\', '').trim() !== '') return;
  if (b.kind === 'label' || b.bracketed !== a.bracketed) return;
  if (a.kind === 'bare' && a.scale === 1 && connector === 'dash' && a.decimals === 0 && b.kind === 'bare' && text.codes[k] === 48)
    return void asLabel(a, 'number of a thing, not a quantity');
  const open = a.kind === 'bare' || (a.kind === 'money' && (b.kind === 'money' || b.kind === 'count' || b.kind === 'bare'));
  if (!(a.kind === b.kind || (open && (a.kind === 'bare' || b.kind === 'money' || b.scale >= a.scale)))) return;
  if (connector === 'between' && a.kind === 'bare' && (b.kind === 'bare' || (b.kind === 'count' && b.scale === 1))) return;
  if (connector === 'to' && a.kind === 'bare' && b.kind !== 'percent' && b.kind !== 'multiple' && b.kind !== 'money') return;
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return;
  if (a.scale !== 1 && b.scale !== 1 && a.scale !== b.scale) return;
  if (a.scale !== 1 && b.scale === 1 && b.kind !== 'money') return;
  const scale = b.scale !== 1 ? b.scale : a.scale;
  let high = b.high;
  if (connector === 'dash' && a.low < 0 && b.sign === 0 && !b.bracketed && b.high > 0 && b.high > -a.low) high = -b.high;
  const low = a.low;
  // `2024-1` and the like are not ranges of quantities
  if (connector === 'dash' && a.kind === 'bare' && b.kind === 'bare' && b.high < a.low && a.low >= 100 && !(a.decimals === 2 && b.decimals === 2)) return;
  // `rose 6% to 6.9%`: by how much, and to what
  if (connector === 'to' && a.kind === 'percent' && b.kind === 'percent' && movedBefore.test(text.string.slice(Math.max(0, a.start - 14), a.start))) return;
  if (connector === 'to' && (precededBy(text, a.start, 'from') || precededBy(text, a.start, 'by'))) {
    const spread = /(?:(?:rang|span|spread)\w*(?: of)?|\b(?:targets|estimates|forecasts|guesses|objectives) (?:run|go|stretch|reach|extend|vary|differ))s? from\s*$/i.test(
      text.string.slice(Math.max(0, a.start - 24), a.start),
    );
    // `to a range of 1.61 to 1.62 from 1.59 to 1.60`: two ranges of one form
    const again =
      /\d(?: ?(?:million|billion|mn|bn|m|b|%|percent))? to \S{0,3}[\d.,]+(?: ?(?:million|billion|mn|bn|m|b|%|percent))?,? (?:up |down |raised |lowered )?(?:from|previously) $/i.test(
        text.string.slice(Math.max(0, a.start - 70), a.start),
      );
    isMove = !spread && !again && (!precededBy(text, a.start, 'by') || a.kind === 'money');
  }
  if (isMove) return takeUnit(a, b, k);
  a.end = b.end;
  a.low = Math.min(low, high);
  a.high = Math.max(low, high);
  a.decimals = Math.max(a.decimals, b.decimals);
  a.range = true;
  if (b.kind !== 'bare' && !(b.kind === 'count' && a.kind === 'money')) a.kind = b.kind;
  a.currency ??= b.currency;
  a.scale = scale;
  a.noun = b.noun ?? a.noun;
  a.per = b.per ?? a.per;
  a.qualifier ??= b.qualifier;
}

/** `from 42 to 48 euros`: the unit behind the second is that of both. */
function takeUnit(a: Figure, b: Figure, digitsAt: number): void {
  if (a.kind !== 'bare' || a.scale !== 1 || b.kind !== 'money' || b.start !== digitsAt || b.low > likeMax * a.low || a.low > likeMax * b.low) return;
  a.kind = b.kind;
  a.currency = b.currency;
  a.scale = b.scale;
  a.per = b.per ?? a.per;
}

/** Two views of one thing lie no further apart than this, as a ratio. */
const likeMax = 4;

/** Verbs of the past: what has moved has moved by one figure. `Grew` is left out, for ranges of growth. */
const movedBefore = /\b(?:rose|fell|climbed|jumped|dropped|slipped|widened|narrowed|improved|edged up|edged down|ticked up)\s$/i;

function precededBy(text: Characters, at: number, word: string): boolean {
  let i = at;
  while (i > 0 && isBlank(text.codes[i - 1]!)) i--;
  return i >= word.length && text.string.slice(i - word.length, i).toLowerCase() === word;
}
