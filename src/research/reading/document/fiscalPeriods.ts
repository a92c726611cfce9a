/** Periods of a fiscal year as days and months of the calendar. */
import { isoDate } from '../periods/dates.ts';
import type { Calendar } from './calendar.ts';

/** A period that ends in a month's first week belongs to the month before (52/53-week years). */
export function normaliseMonthEnd(year: number, month: number, day: number | null): { year: number; month: number } {
  if (day === null || day > 7) return { year, month };
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** Period of `length` months that ends in the given month, named as the document names its years. */
export function periodEnding(calendar: Pick<Calendar, 'fiscalYearEndMonth' | 'fiscalYearOffset'>, year: number, month: number, day: number | null, length: number): string {
  const end = normaliseMonthEnd(year, month, day);
  const after = (end.month - calendar.fiscalYearEndMonth + 12) % 12;
  const fiscal = (after === 0 ? end.year : end.month > calendar.fiscalYearEndMonth ? end.year + 1 : end.year) + calendar.fiscalYearOffset;
  const position = after === 0 ? 12 : after;
  if (length === 12) return position === 12 ? `FY${fiscal}` : `TTM${fiscal}Q${Math.ceil(position / 3)}`;
  if (length === 3) return `${fiscal}Q${Math.ceil(position / 3)}`;
  if (length === 6) return `${fiscal}H${position <= 6 ? 1 : 2}`;
  if (length === 9) return `${fiscal}Q1..${fiscal}Q3`;
  return isoDate(year, month, day ?? 28);
}

/** Last day (ISO) of a quarter, half or year as the document names it. */
export function endOf(period: string, calendar: Pick<Calendar, 'fiscalYearEndMonth' | 'fiscalYearOffset'>): string {
  const year = Number(/\d{4}/.exec(period)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return '9999-12-31';
  if (period[4] === '-') {
    if (/^\d{4}-\d\d-\d\d$/.test(period)) return period;
    if (/^\d{4}-\d\d$/.test(period)) return `${period}-31`;
  }
  const quarter = period.at(-2) === 'Q' ? /Q([1-4])$/.exec(period) : null;
  const half = period.at(-2) === 'H' ? /H([12])$/.exec(period) : null;
  const monthsBefore = quarter !== null ? 3 * (4 - Number(quarter[1])) : half !== null ? 6 * (2 - Number(half[1])) : 0;
  const span = period.includes('..') ? /\.\.FY(\d{4})$/.exec(period) : null;
  let endYear = (span !== null ? Number(span[1]) : year) - calendar.fiscalYearOffset;
  let month = calendar.fiscalYearEndMonth - monthsBefore;
  if (month <= 0) {
    month += 12;
    endYear -= 1;
  }
  return isoDate(endYear, month, 31);
}
