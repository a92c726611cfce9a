/** Dates as printed in several languages. */
import { fullYear } from './mention.ts';
import { anyMonth, monthOf } from './words.ts';

export interface PrintedDate {
  /** 0 where none is printed. */
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

const year4 = '(?:19|20)\\d\\d';
/** `31. Dezember 2025`, `1er mars 2025`, `5 de agosto de 2024`. */
export const dayMonthYear = `\\d{1,2}(?:er|°|º|\\.)?[ \\u00a0-](?:de |del )?(?:${anyMonth})\\.?,?[ \\u00a0-](?:de |del )?${year4}`;

const valid = (year: number, month: number, day: number): PrintedDate | null => (month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null);

export const isoDate = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export function parseDate(quote: string): PrintedDate | null {
  const text = quote.replace(/[\s\u00a0]+/g, ' ');
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const han = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})/.exec(text);
  if (han !== null) return valid(Number(han[1]), Number(han[2]), Number(han[3]));
  const numeric = /^(\d{1,2})([./])(\d{1,2})[./](\d{2,4})$/.exec(text);
  if (numeric !== null) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    // with points the day comes first; with slashes the month, unless it cannot be one
    const dayFirst = numeric[2] === '.' || a > 12;
    return valid(fullYear(numeric[4]!), dayFirst ? b : a, dayFirst ? a : b);
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|°|º)?\.?[ \u00a0-](?:de |del )?(\p{L}+)\.?(?:,?[ \u00a0-](?:de |del )?(\d{2,4}))?$/u.exec(text);
  if (dayFirst !== null) {
    const month = monthOf(dayFirst[2]!);
    return month === null ? null : valid(dayFirst[3] === undefined ? 0 : fullYear(dayFirst[3]), month, Number(dayFirst[1]));
  }
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text);
  if (monthFirst !== null) {
    const month = monthOf(monthFirst[1]!);
    return month === null ? null : valid(monthFirst[3] === undefined ? 0 : Number(monthFirst[3]), month, Number(monthFirst[2]));
  }
  const monthYear = /^(\p{L}+)\.?,? (?:de |del )?(\d{4})$/u.exec(text);
  if (monthYear !== null) {
    const month = monthOf(monthYear[1]!);
    return month === null ? null : { year: Number(monthYear[2]), month, day: null };
  }
  // `Dec-25`, `December`
  const alone = /^(\p{L}+)\.?(?:[-’' ]{1,2}(\d\d))?$/u.exec(text);
  if (alone !== null) {
    const month = monthOf(alone[1]!);
    return month === null ? null : { year: alone[2] === undefined ? 0 : fullYear(alone[2]), month, day: null };
  }
  return null;
}
