/**
 * What a table cell looks like, for telling labels, headers and figures apart. No meaning is read here.
 */

const currencies = String.raw`(?:[A-Z]{1,3})?[$€£¥₩₹]|Rmb|(?:AUD|BRL|CAD|CHF|CNY|DKK|EUR|GBP|HKD|INR|JPY|KRW|NOK|NZD|SEK|SGD|TWD|USD)|元|￥`;
const hedge = String.raw`(?:(?:approximately|approx\.?|about|around|nearly|almost|roughly|circa|c\.|ca\.|up to|over|under|above|below|at least|less than|more than)\s+)?`;
const sign = String.raw`[~≈<>≤≥±+\-–—−(\[\s]*`;
const unit = String.raw`(?:%|％|‰|x|×|bps|bp|pp|ppts?|pts?|k|m|mn|mm|bn|b|tn|t|thousand|million|billion|trillion|percent|days?|years?|yrs?|cents?|¢|c|p|万|亿)`;
const number = String.raw`(?:${currencies})?\s*${sign}(?:${currencies})?\s*(?:\d|\.\d)(?:[\d,.'’ \u00a0\u202f]*\d)?(?:\s*${unit})*`;
const figure = new RegExp(String.raw`^${hedge}${sign}${number}(?:\s*(?:[–\-/~]|to)\s*${sign}${number})?[\s)\]%*†‡+EAFP⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]*$`, 'i');
const absent = /^(?:[-–—−‐]{1,3}|n\/?[ma]\.?|nmf|nil|\$\s*[-–—]+|[-–—]+\s*%)$/i;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const period = new RegExp(
  String.raw`^\(?(?:fy|cy)?\s*(?:(?:19|20)\d\d|’\d\d|'\d\d)\s*[aefp]?\)?$|^(?:fy|cy)\s*\d\d\d?\d?[aefp]?$|^(?:[1-4]q|q[1-4]|[12]h|h[12]|[369]m|ltm|ttm|ntm)\b.*$|^\d{1,2}/\d{2,4}[aefp]?$|` +
    String.raw`^(?:\d{1,2}\s+)?(?:${months})[a-z]*\.?(?:\s+\d{1,2})?,?(?:\s*-?\s*’?'?\d{2,4})?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}年.*$`,
  'i',
);

/** Names of currencies in three letters are left alone: they may be a column of units. */
const lead = /^[([\-–—−]?\s*(?:[A-Z]{0,3}[$€£¥₩₹￥]|Rmb|RMB)\s*[([\-–—−]?$|^[([]$/;

/** Longest text that can be a figure; longer texts are not tried. */
const FIGURE_LENGTH_MAX = 48;

/** A figure with its signs and unit, or a sign that one is absent (—, N/A, NM). */
export const isValue = (text: string): boolean => text.length <= FIGURE_LENGTH_MAX && (figure.test(text) || absent.test(text));

/** A year, quarter, month or date standing alone, as in the head of a column. */
export const isPeriod = (text: string): boolean => text.length <= FIGURE_LENGTH_MAX && period.test(text.trim());

/** What may stand in a cell of its own before the digits that it belongs to. */
export const isLead = (text: string): boolean => text.length <= 8 && lead.test(text);

/** What may stand in a cell of its own after the digits that it belongs to. */
export const isTrail = (text: string): boolean => /^(?:[)\]%％*†‡]|pts?\.?|pps?|bps?|x|×|[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾])+$/.test(text.replace(/\s/g, ''));

/** A bullet or a number that opens a list item. */
export const isBullet = (text: string): boolean => /^(?:[•●▪◦■□➢►‣∙·*o§–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/.test(text);

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '(': '⁽',
  ')': '⁾',
  '+': '⁺',
  '-': '⁻',
};

/**
 * Writes a raised mark so that it cannot run into the digits before it: `1,234` and `(1)` give `1,234⁽¹⁾`.
 * Raised letters stay as they are (`24th`), but a bracketed letter is set off by a space.
 */
export function raise(mark: string): string {
  const text = mark.trim();
  if (/^[\d()+\-,\s]+$/.test(text)) return text.replace(/\s/g, '').replace(/[\d()+-]/g, (c) => raised[c] ?? c);
  return /^[([]/.test(text) ? ` ${text}` : text;
}

/** Joins the parts of one figure that were set apart: `$`, `1,234`, `)`. */
export function joinFigure(left: string, right: string): string {
  return /[A-Za-z]$/.test(left) && /^[A-Za-z\d]/.test(right) ? `${left} ${right}` : left + right;
}
