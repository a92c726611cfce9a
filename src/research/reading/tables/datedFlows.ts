/** Columns of a statement of flows that are headed by days alone: a day tells which period ended, and its place how long that was. */
import { normaliseMonthEnd, periodEnding } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { lengthWord, type ColumnKey } from './columnKey.ts';

const day = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Months from the beginning of the fiscal year to the end of a month. */
const monthsToDate = (month: number, yearEnd: number): number => ((month - yearEnd + 11) % 12) + 1;

/**
 * `Aug 31, 2025 | Sep 1, 2024 | Aug 31, 2025 | Sep 1, 2024`: the days come again for the year to date; days that come once
 * are of the length that the title gives, else of a quarter where the year has only just begun. Null of a period otherwise.
 */
export function datedFlows(columns: readonly ColumnKey[], title: string, document: Document): readonly ColumnKey[] {
  const dated = columns.flatMap((c, k) => (c.measure === null && day.test(c.period ?? '') ? [k] : []));
  if (dated.length < 2) return columns;
  const days = dated.map((k) => columns[k]!.period!);
  const distinct = [...new Set(days)];
  const twice = days.length === distinct.length * 2 && distinct.every((d) => days.filter((x) => x === d).length === 2);
  if (!twice && distinct.length !== days.length) return columns;
  const said = lengthWord(title);
  const seen = new Set<string>();
  const keys = [...columns];
  for (const k of dated) {
    const period = columns[k]!.period!;
    const [, year, month, date] = day.exec(period)!;
    // weeks may end in the first days of the next month
    const toDate = monthsToDate(normaliseMonthEnd(Number(year), Number(month), Number(date)).month, document.calendar.fiscalYearEndMonth);
    const length = twice ? (seen.has(period) ? toDate : (said ?? 3)) : (said ?? (toDate <= 4 ? 3 : null));
    seen.add(period);
    keys[k] = { ...columns[k]!, period: length === null ? null : periodEnding(document.calendar, Number(year), Number(month), Number(date), length) };
  }
  return keys;
}
