import { isDigit, type Characters } from './characters.ts';

/**
 * Lexes the body of a printed number: digits with their separators, nothing else.
 *
 * `1,234.5` · `1.234,5` · `2,58` · `12 506,7` (no-break or thin space) · `1,23,456` · `.5`
 * A last group of four or five digits after proper thousands (`1,2341`) ends in a footnote mark.
 */
export interface NumberBody {
  end: number;
  value: number;
  decimals: number;
  /** Not a quantity: `1.2.3`, `12.05.2026`. */
  label: boolean;
  /** Digits at the end that are a footnote mark, not part of the number. */
  footnoteDigits: number;
  digits: number;
}

const COMMA = 44;
const POINT = 46;

const isGroupSpace = (code: number): boolean => code === 0xa0 || code === 0x2009 || code === 0x202f;

const starts = new Int32Array(64);
const ends = new Int32Array(64);
const separators = new Int32Array(64);

/** Reads at a digit (or a point before one); `out` is reused by the caller to spare allocations. */
export function lexNumber(text: Characters, at: number, decimalComma: boolean, out: NumberBody, spaceGroups = false): NumberBody {
  if (!decimalComma && !spaceGroups && lexPlain(text, at, out)) return out;
  let count = 0;
  let i = at;
  let digits = 0;
  if (text.codes[i] === POINT) {
    starts[0] = i;
    ends[0] = i;
    count = 1;
    separators[0] = POINT;
    i++;
  }
  for (;;) {
    const from = i;
    while (isDigit(text.codes[i]!)) i++;
    digits += i - from;
    starts[count] = from;
    ends[count] = i;
    count++;
    const c = text.codes[i]!;
    if (count < 62 && parts(c) && isDigit(text.codes[i + 1]!)) {
      separators[count - 1] = c;
      i++;
      continue;
    }
    // `84 683`, where the text groups by blanks
    if (
      spaceGroups &&
      c === 32 &&
      count < 62 &&
      i - from <= 3 &&
      isDigit(text.codes[i + 1]!) &&
      isDigit(text.codes[i + 2]!) &&
      isDigit(text.codes[i + 3]!) &&
      !isDigit(text.codes[i + 4]!)
    ) {
      separators[count - 1] = 0xa0;
      i++;
      continue;
    }
    break;
  }
  return interpret(text, count, digits, decimalComma, out);
}

const parts = (c: number): boolean => c === COMMA || c === POINT || c === 39 || c === 0x2019 || isGroupSpace(c);

/** Most numbers are digits, some in groups of three, with at most one point among them; false where this one is not. */
function lexPlain(text: Characters, at: number, out: NumberBody): boolean {
  const { codes } = text;
  let i = at;
  let mantissa = 0;
  let decimals = 0;
  let c = codes[i]!;
  for (; isDigit(c); c = codes[++i]!) mantissa = mantissa * 10 + (c - 48);
  let digits = i - at;
  if (c === COMMA && digits > 0 && digits <= 3)
    while (c === COMMA && isDigit(codes[i + 1]!) && isDigit(codes[i + 2]!) && isDigit(codes[i + 3]!) && !isDigit(codes[i + 4]!)) {
      mantissa = ((mantissa * 10 + (codes[i + 1]! - 48)) * 10 + (codes[i + 2]! - 48)) * 10 + (codes[i + 3]! - 48);
      digits += 3;
      i += 4;
      c = codes[i]!;
    }
  if (digits > 0 && c === POINT && isDigit(codes[i + 1]!)) {
    const point = i;
    for (c = codes[++i]!; isDigit(c); c = codes[++i]!) mantissa = mantissa * 10 + (c - 48);
    decimals = i - point - 1;
    digits += decimals;
  }
  if (digits === 0 || (parts(c) && isDigit(codes[i + 1]!))) return false;
  out.label = false;
  out.footnoteDigits = 0;
  out.digits = digits;
  out.end = i;
  out.decimals = decimals;
  out.value = decimals === 0 ? mantissa : mantissa / (powersOfTen[decimals] ?? 10 ** decimals);
  return true;
}

function interpret(text: Characters, count: number, digits: number, decimalComma: boolean, out: NumberBody): NumberBody {
  out.label = false;
  out.footnoteDigits = 0;
  out.digits = digits;
  if (count === 1) return finish(text, 1, 1, out);

  const first = separators[0]!;
  let mixedAt = -1;
  for (let k = 1; k < count - 1; k++)
    if (separators[k] !== first) {
      mixedAt = k;
      break;
    }

  if (mixedAt < 0) {
    const groups = count - 1;
    if (first === POINT) {
      if (groups === 1) {
        if (decimalComma && width(1) === 3 && width(0) <= 3 && width(0) > 0 && text.codes[starts[0]!] !== 48) return finish(text, 2, 2, out);
        return finish(text, 2, 1, out);
      }
      if (thousands(1, count)) return finish(text, count, count, out);
      out.label = true;
      return finish(text, count, count, out);
    }
    if (first === COMMA) {
      if (thousands(1, count)) {
        if (groups === 1 && decimalComma) return finish(text, 2, 1, out);
        return finish(text, count, count, out);
      }
      if (gluedFootnote(1, count)) {
        out.footnoteDigits = width(count - 1) - 3;
        ends[count - 1] = starts[count - 1]! + 3;
        return finish(text, count, count, out);
      }
      if (groups === 1 && width(1) <= 2 && width(0) <= 3) return finish(text, 2, 1, out);
      if (indian(count)) return finish(text, count, count, out);
      return finish(text, 1, 1, out);
    }
    // apostrophe and thin spaces only group
    let good = 1;
    while (good < count && width(good) === 3 && width(0) <= 3) good++;
    return finish(text, good, good, out);
  }

  const last = separators[count - 2]!;
  const isDecimalMark = last === POINT || last === COMMA;
  if (isDecimalMark && mixedAt === count - 2 && thousands(1, count - 1)) return finish(text, count, count - 1, out);
  if (isDecimalMark && mixedAt === count - 2 && indian(count - 1)) return finish(text, count, count - 1, out);
  // `2024,2025.3` and the like: only the first group is certain
  return finish(text, 1, 1, out);
}

const width = (k: number): number => ends[k]! - starts[k]!;

function thousands(from: number, to: number): boolean {
  if (width(0) > 3 || width(0) === 0) return false;
  for (let k = from; k < to; k++) if (width(k) !== 3) return false;
  return true;
}

function gluedFootnote(from: number, count: number): boolean {
  const extra = width(count - 1) - 3;
  return width(0) <= 3 && (extra === 1 || extra === 2) && (count === 2 || thousands(from, count - 1));
}

function indian(count: number): boolean {
  if (count < 3 || width(0) > 2 || width(count - 1) !== 3) return false;
  for (let k = 1; k < count - 1; k++) if (width(k) !== 2) return false;
  return true;
}

/** Exact in doubles. */
const powersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** Groups 0..whole−1 are the whole part, whole..used−1 the decimals. */
function finish(text: Characters, used: number, whole: number, out: NumberBody): NumberBody {
  let mantissa = 0;
  let decimals = 0;
  for (let k = 0; k < used; k++) {
    for (let i = starts[k]!; i < ends[k]!; i++) mantissa = mantissa * 10 + (text.codes[i]! - 48);
    if (k >= whole) decimals += width(k);
  }
  out.end = ends[used - 1]!;
  out.decimals = decimals;
  out.value = decimals === 0 ? mantissa : mantissa / (powersOfTen[decimals] ?? 10 ** decimals);
  return out;
}
