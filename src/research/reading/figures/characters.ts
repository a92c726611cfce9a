/** A text with its UTF-16 code units as numbers, zeros behind them: these are read many times, and a string is slow to ask. */
export interface Characters {
  readonly string: string;
  readonly codes: Uint16Array;
  /** The same codes, two in each number. */
  readonly pairs: Int32Array;
  /** What each code unit is; beside the codes, since a variable of another module is slow to ask. */
  readonly classes: Uint16Array;
}

/** What every engine has; the domain knows of no other part of the outside. */
declare const TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number } };

/** Zeros behind the last character, further than anything looks ahead one by one. */
const behind = 8;
const roomOf = (length: number): number => (length + behind + 1) & ~1;
/** Used again and again; longer texts get their own. */
let codes = new Uint16Array(1 << 12);
let pairs = new Int32Array(codes.buffer);
let bytes = new Uint8Array(1 << 12);
const sharedMax = 1 << 20;
const encoder = new TextEncoder();

/** Holds until it is asked for the next text. */
export function charactersOf(string: string): Characters {
  const { length } = string;
  const needed = roomOf(length);
  if (needed > sharedMax) {
    const own = fill(new Uint16Array(needed), string);
    return { string, codes: own, pairs: new Int32Array(own.buffer), classes };
  }
  if (needed > codes.length) {
    const room = Math.min(2 * needed, sharedMax);
    codes = new Uint16Array(room);
    pairs = new Int32Array(codes.buffer);
    bytes = new Uint8Array(room);
  }
  if (length < byOneMax) fill(codes, string);
  else {
    // plain ASCII is taken over as one block
    const { read, written } = encoder.encodeInto(string, bytes);
    if (read === length && written === length) codes.set(bytes.subarray(0, length));
    else fill(codes, string);
  }
  codes.fill(0, length, needed);
  return { string, codes, pairs, classes };
}

/** Offset of the next digit from `from` on, or the text's length; two characters in one step. */
export function nextDigit({ string, codes, pairs }: Characters, from: number): number {
  const { length } = string;
  if ((from & 1) === 1 && isDigit(codes[from]!)) return from;
  const end = (length + 1) >> 1;
  for (let i = (from + 1) >> 1; i < end; i++) {
    // a half is zero where its code is one of 48 to 63
    const halves = (pairs[i]! & ~0x000f000f) ^ 0x00300030;
    if (((halves - 0x00010001) & ~halves & 0x80008000) === 0) continue;
    if (isDigit(codes[2 * i]!)) return 2 * i;
    if (isDigit(codes[2 * i + 1]!)) return 2 * i + 1;
  }
  return length;
}
const byOneMax = 64;

function fill(into: Uint16Array, string: string): Uint16Array {
  for (let i = 0; i < string.length; i++) into[i] = string.charCodeAt(i);
  return into;
}

/** Classes of UTF-16 code units that the scanner tells apart, one bit each. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const BREAK = 8;
/** Hyphens and dashes, and the triangle of Japanese and Korean statements. */
export const MINUS = 16;
export const CURRENCY = 32;
export const APPROX = 64;
export const HAN = 128;
/** Other signs that can stand before a number and belong to it: brackets, comparisons, plus, the point of `c.60`. */
export const LEADS = 256;
/** With what a mark or word for cents can begin behind a number. */
export const CENTS = 512;
/** With what the word or sign between two ends of a range can begin, right behind the first. */
export const JOINS = 1024;
/** The same past blanks. */
export const JOINS_LATER = 2048;
/** With what `plus or minus` can begin. */
export const SPREADS = 4096;

/** The classes of each code unit. */
const classes = new Uint16Array(1 << 16);
const classify = (bit: number, ...members: readonly (string | readonly [number, number])[]): void => {
  for (const member of members)
    if (typeof member === 'string') for (let i = 0; i < member.length; i++) classes[member.charCodeAt(i)]! |= bit;
    else for (let c = member[0]; c <= member[1]; c++) classes[c]! |= bit;
};
classify(LETTER, [97, 122], [65, 90], [0xc0, 0x24f]);
classify(DIGIT, [48, 57]);
classify(SPACE, ' \t\u00a0\u2009\u202f\u3000');
classify(BREAK, '\n\r');
classify(MINUS, '-\u25b3\u2212\u2013\ufe63\uff0d');
classify(CURRENCY, '$€£¥\uffe5\u20b9\u20a9\u20bd\u20ba');
classify(APPROX, '~\u2248\u223c\uff5e\u2243');
classify(HAN, [0x3400, 0x9fff], [0xac00, 0xd7af]);
classify(LEADS, '(\uff08<\u2264>\u2265+.');
classify(CENTS, 'cp¢ \u00a0-');
classify(JOINS, '-\u25b3\u2212\u2013\ufe63\uff0d\u2014~\u223c\uff5e\u2243\u81f3\u5230');
classify(JOINS_LATER, '-\u2013\u2014tTaAàÀbBeEuUyY');
classify(SPREADS, ',±+\\pg');

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLetter = (c: number): boolean => (classes[c]! & LETTER) !== 0;
export const isUpper = (c: number): boolean => c >= 65 && c <= 90;
export const isHan = (c: number): boolean => (classes[c]! & HAN) !== 0;
export const isSpace = (c: number): boolean => (classes[c]! & SPACE) !== 0;
export const isBreak = (c: number): boolean => c === 10 || c === 13;
export const isBlank = (c: number): boolean => (classes[c]! & (SPACE | BREAK)) !== 0;
export const isMinus = (c: number): boolean => (classes[c]! & MINUS) !== 0;
export const isCurrencySign = (c: number): boolean => (classes[c]! & CURRENCY) !== 0;
export const isApprox = (c: number): boolean => (classes[c]! & APPROX) !== 0;
/** What a pattern's `\\s` matches. */
export const isWhite = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || (c > 127 && /\s/.test(String.fromCharCode(c)));

/** Characters that nobody sees and that can stand within a number: zero-width, direction-changing, soft hyphen, selectors, tags, escape. */
export const isUnseen = (code: number): boolean =>
  code > 0x7f
    ? code === 0x00ad ||
      code === 0x034f ||
      code === 0x061c ||
      code === 0x180e ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f) ||
      code === 0x3164 ||
      (code >= 0xfe00 && code <= 0xfe0f) ||
      code === 0xfeff ||
      code === 0xdb40
    : code === 27;
