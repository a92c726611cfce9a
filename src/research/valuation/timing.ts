/** Periods as points on a line of years, so that a flow can be discounted by its distance from the valuation date. */
import { ok, type Result } from '../../kernel/problem.ts';
import { monthsOf } from '../../kernel/periods.ts';
import { invalid } from './mistake.ts';

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * The end of a day in years: 2025-12-31 is 2026, 2026-06-30 is 2026.5.
 *
 * All months are of one length, so that a year is 1, a quarter 0.25 and a leap day changes no value.
 * Returns null where the text is no date of the calendar.
 */
export function yearPoint(date: string): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (m === null) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return year + (month - 1 + day / daysIn(year, month)) / 12;
}

/** Share of a span that lies before a point, 0 to 1. */
export const sharePassed = (point: number, from: number, to: number): number => Math.min(1, Math.max(0, (point - from) / (to - from)));

/** A period's beginning and end; null where it has no place in the calendar. */
export function periodSpan(period: string, fiscalYearEndMonth: number): { readonly from: number; readonly to: number } | null {
  const months = monthsOf(period, fiscalYearEndMonth);
  return months === null ? null : { from: months[0] / 12, to: (months[1] + 1) / 12 };
}

/** An amount that comes in over a period. */
export interface Flow {
  readonly period: string;
  /** Of the whole period, also where part of it lies before the valuation date; null where it is not known. */
  readonly amount: number | null;
  /** Beginning and end of the period in years from the valuation date; a beginning below zero makes it a stub. */
  readonly fromYears: number;
  readonly toYears: number;
}

/**
 * Puts the amounts of periods on the line of years; those that ended by the valuation date are left out.
 *
 * Problems: a date or period that is none.
 */
export function placeFlows(valuationDate: string, fiscalYearEndMonth: number, amounts: readonly (readonly [period: string, amount: number | null])[]): Result<readonly Flow[]> {
  const now = yearPoint(valuationDate);
  if (now === null) return invalid('valuation date', `“${valuationDate}” is no date; write it as 2026-06-30`);
  const flows: Flow[] = [];
  for (const [period, amount] of amounts) {
    const span = periodSpan(period, fiscalYearEndMonth);
    if (span === null) return invalid(period, 'this is no year, half or quarter');
    if (span.to > now) flows.push({ period, amount, fromYears: span.from - now, toYears: span.to - now });
  }
  return ok(flows);
}
