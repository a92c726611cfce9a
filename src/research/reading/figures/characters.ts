/** A text with its UTF-16 code units as numbers, zeros behind them: these are read many times, and a string is slow to ask. */
export interface Characters {
  readonly string: string;
  readonly codes: Uint16Array;
}

/** What every engine has; the domain knows of no other part of the outside. */
declare const TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number } };

/** Zeros behind the last character, further than anything looks ahead one by one. */
const behind = 8;
/** Used again and again; longer texts get their own. */
let codes = new Uint16Array(1 << 12);
let bytes = new Uint8Array(1 << 12);
const sharedMax = 1 << 20;
const encoder = new TextEncoder();

/** Holds until it is asked for the next text. */
export function charactersOf(string: string): Characters {
  const { length } = string;
  if (length + behind > sharedMax) return { string, codes: fill(new Uint16Array(length + behind), string) };
  if (length + behind > codes.length) {
    const room = Math.min(2 * length + behind, sharedMax);
    codes = new Uint16Array(room);
    bytes = new Uint8Array(room);
  }
  if (length < byOneMax) fill(codes, string);
  else {
    // plain ASCII is taken over as one block
    const { read, written } = encoder.encodeInto(string, bytes);
    if (read === length && written === length) codes.set(bytes.subarray(0, length));
    else fill(codes, string);
  }
  codes.fill(0, length, length + behind);
  return { string, codes };
}
const byOneMax = 64;

function fill(into: Uint16Array, string: string): Uint16Array {
  for (let i = 0; i < string.length; i++) into[i] = string.charCodeAt(i);
  return into;
}

/** Classes of UTF-16 code units that the scanner tells apart. */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x250);
export const isUpper = (c: number): boolean => c >= 65 && c <= 90;
export const isHan = (c: number): boolean => (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af);
export const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x3000;
export const isBreak = (c: number): boolean => c === 10 || c === 13;
/** Hyphens and dashes, and the triangle of Japanese and Korean statements. */
export const isMinus = (c: number): boolean => c === 45 || c === 0x25b3 || c === 0x2212 || c === 0x2013 || c === 0xfe63 || c === 0xff0d;
export const isCurrencySign = (c: number): boolean =>
  c === 36 || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0xffe5 || c === 0x20b9 || c === 0x20a9 || c === 0x20bd || c === 0x20ba;
export const isApprox = (c: number): boolean => c === 126 || c === 0x2248 || c === 0x223c || c === 0xff5e || c === 0x2243;

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
