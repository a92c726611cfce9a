/** Hundredths of a currency: `HK126.88c`, `12.5 US cents`, `24.5c a share`, `港仙`. */
import { centWords } from '../../vocabulary/unitWords.ts';
import { isDigit, isLetter, charactersOf, type Characters } from './characters.ts';
import type { Figure } from './figure.ts';

const codes = new Map<string, string>();
for (const [code, words] of Object.entries(centWords)) for (const word of words.split(' ')) codes.set(word, code);

export const wordsOfCents: readonly string[] = [...codes.keys()];

/** ISO code of the currency whose hundredth the word names; undefined where it names none. */
export const centOf = (word: string): string | undefined => codes.get(word);

/** Letters before the digits where the `c` stands behind them: `HK126.88c`. */
const prefixes: Readonly<Record<string, string>> = { HK: 'HKD', US: 'USD', A: 'AUD', AU: 'AUD', S: 'SGD', SG: 'SGD', NZ: 'NZD', C: 'CAD', CA: 'CAD', E: 'EUR' };

export const centPrefixes: readonly string[] = Object.keys(prefixes);

/** Currency of letters glued before digits that end in a `c`; undefined elsewhere. */
export function centPrefix(text: Characters, word: string, bodyEnd: number): string | undefined {
  const mark = text.codes[bodyEnd]!;
  // `HK14 cents`
  if (mark === 32 && /^ cents?\b/.test(text.string.slice(bodyEnd, bodyEnd + 7))) return prefixes[word];
  if (mark !== 99 && mark !== 0xa2) return undefined;
  const next = text.codes[bodyEnd + 1]!;
  return isLetter(next) || isDigit(next) ? undefined : prefixes[word];
}

const perShareBefore =
  /(?:dividends?|dps|dpu|eps|earnings|distributions?|interim|final|payout)[^.;\d]{0,24}$|\b(?:beat|beats|beating|missed|miss|misses|missing|topped|topping|exceeded|exceeding|ahead|short)[^.;\d]{0,24} by (?:about |just |only )?$/i;
/** A price, a target or an amount a share stands before, or another amount in pence. */
const penceBefore =
  /(?:\b(?:TP|PT|targets?|price[sd]?|close[sd]?|eps|dps|dividends?|earnings|interim|final|value|shares?|placing|offer|nav)\b[^.;\d]{0,26}|\d ?p\b[^.;\d]{0,14})$/i;
/** A text of the London market: what ends in a p there is pence. */
const london = /\b(?:GBp|GBX|pence|LSE|LON)\b|£\d|\.L\)|\([A-Z]{2,5} LN\)/;

/** Whether the text that is scanned is one; looked for when a `p` first asks. The scan is synchronous. */
let inPence: boolean | null = null;
export const readPenceAnew = (): void => {
  inPence = null;
};

const perShareAfter = /^c (?:per|a|an|ahead|above|below|better|beat|miss|short|shy|higher|lower|under|over|dividend|interim|final|fully|unfranked|franked|distribution)\b/i;
const spelled = /^[ \u00a0-]?(HK|US|Hong Kong|Singapore|Australian|New Zealand|A|S|NZ|euro|Euro|€)?[ -]?cents?\b(?! of)/;
const spelledCodes: Readonly<Record<string, string>> = {
  HK: 'HKD',
  'Hong Kong': 'HKD',
  US: 'USD',
  Singapore: 'SGD',
  S: 'SGD',
  Australian: 'AUD',
  A: 'AUD',
  'New Zealand': 'NZD',
  NZ: 'NZD',
  euro: 'EUR',
  Euro: 'EUR',
  '€': 'EUR',
};

/** Two characters in one number. */
const pairCode = (text: Characters, at: number): number => (text.codes[at]! << 16) | text.codes[at + 1]!;
const spelledFirsts = new Set(
  [...Object.keys(spelledCodes), 'cent'].flatMap((word) => (word.length > 1 ? [word] : [`${word} `, `${word}-`, `${word}c`])).map((word) => pairCode(charactersOf(word), 0)),
);
const spelledInitials = new Uint8Array(1 << 16);
for (const pair of spelledFirsts) spelledInitials[pair >>> 16] = 1;

/** Whether cents can be spelled out here, as far as two characters tell. */
function maySpell(text: Characters, at: number): boolean {
  const c = text.codes[at]!;
  const from = c === 32 || c === 45 ? at + 1 : at;
  return spelledInitials[text.codes[from]!] === 1 && spelledFirsts.has(pairCode(text, from));
}

/** Takes a mark or word for cents after the digits; returns the new end, or −1 where none stands there. */
export function takeCents(text: Characters, figure: Figure, at: number): number {
  if (figure.scale !== 1 || (figure.kind !== 'bare' && figure.kind !== 'money')) return -1;
  const c = text.codes[at]!;
  if (c === 0xa2) return inCents(figure, null, at + 1);
  if (c === 99 && !isLetter(text.codes[at + 1]!) && !isDigit(text.codes[at + 1]!)) {
    const glued =
      figure.currency !== null ||
      figure.decimals > 0 ||
      perShareBefore.test(text.string.slice(Math.max(0, figure.start - 36), figure.start)) ||
      perShareAfter.test(text.string.slice(at, at + 14));
    return glued ? inCents(figure, null, at + 1) : -1;
  }
  // `TP 2,650p (2,400p)`
  if (c === 112 && figure.currency === null && !isLetter(text.codes[at + 1]!) && !isDigit(text.codes[at + 1]!))
    return penceBefore.test(text.string.slice(Math.max(0, figure.start - 40), figure.start)) || (inPence ??= london.test(text.string)) ? inCents(figure, 'GBP', at + 1) : -1;
  if (c !== 32 && c !== 0xa0 && c !== 45) return -1;
  if (!maySpell(text, at + 1)) return -1;
  const word = spelled.exec(text.string.slice(at, at + 26));
  return word === null ? -1 : inCents(figure, word[1] === undefined ? null : (spelledCodes[word[1]] ?? null), at + word[0].length);
}

export function inCents(figure: Figure, currency: string | null, end: number): number {
  figure.kind = 'money';
  figure.currency ??= currency;
  figure.scale = 0.01;
  return end;
}
