/** Periods as records name them, put in order and into words. */
import { monthsOf } from '../../kernel/periods.ts';

export type PeriodKind = 'year' | 'quarter' | 'half' | 'trailing' | 'date' | 'span' | 'window' | 'none';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ordinals = ['first', 'second', 'third', 'fourth'];

export function periodKind(period: string | null): PeriodKind {
  if (period === null) return 'none';
  if (period.includes('..')) return 'span';
  if (/^FY\d{4}$/.test(period)) return 'year';
  if (/^\d{4}Q[1-4]$/.test(period)) return 'quarter';
  if (/^\d{4}H[12]$/.test(period)) return 'half';
  if (/^(TTM|LTM|YTD|NTM)/.test(period)) return 'trailing';
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(period)) return 'date';
  return 'window';
}

/** A number that puts periods in order of their end: year × 100 + month (a day counts as its fraction). */
export function periodOrder(period: string | null): number {
  if (period === null) return Number.POSITIVE_INFINITY;
  const last = period.split('..').at(-1) ?? period;
  const year = Number(/\d{4}/.exec(last)?.[0] ?? 9999) * 100;
  const quarter = /Q([1-4])/.exec(last);
  if (quarter) return year + Number(quarter[1]) * 3;
  const half = /H([12])/.exec(last);
  if (half) return year + Number(half[1]) * 6;
  const date = /-(\d{2})(?:-(\d{2}))?/.exec(last);
  if (date) return year + Number(date[1]) - 1 + Number(date[2] ?? 31) / 32;
  return year + 12.5;
}

/** As a column head: `2026`, `1Q26`, `1H26`, `29 May 26`. */
export function shortPeriod(period: string | null): string {
  if (period === null) return 'no period';
  if (period.includes('..')) return period.split('..').map(shortPeriod).join('–');
  const match = /^(?:(FY)(\d{4})|(\d{4})(Q|H)(\d)|(\d{4})-(\d{2})(?:-(\d{2}))?)$/.exec(period);
  if (match?.[1]) return match[2] ?? period;
  if (match?.[3]) return `${match[5]}${match[4]}${match[3].slice(2)}`;
  if (match?.[6]) return `${match[8] ? `${Number(match[8])} ` : ''}${(months[Number(match[7]) - 1] ?? '').slice(0, 3)} ${match[6].slice(2)}`;
  const trailing = /^(TTM|LTM|YTD)(.+)$/.exec(period);
  if (trailing) return `${trailing[1]} ${shortPeriod(trailing[2] ?? '')}`;
  return period;
}

/** The months of a year, half or quarter, `January to March 2026`; empty for any other period. */
export function monthsText(period: string, fiscalYearEndMonth: number): string {
  if (!['year', 'half', 'quarter'].includes(periodKind(period))) return '';
  const found = monthsOf(period, fiscalYearEndMonth);
  if (found === null) return '';
  const [from, to] = found;
  const year = (month: number): number => Math.floor(month / 12);
  return `${months[from % 12]}${year(from) === year(to) ? '' : ` ${year(from)}`} to ${months[to % 12]} ${year(to)}`;
}

/** In a sentence: `first quarter 2026`, `fiscal year 2026`, `twelve months to third quarter 2025`. */
export function longPeriod(period: string | null): string {
  if (period === null) return 'no period given';
  if (period.includes('..')) return period.split('..').map(longPeriod).join(' to ');
  const quarter = /^(\d{4})Q(\d)$/.exec(period);
  if (quarter) return `${ordinals[Number(quarter[2]) - 1]} quarter ${quarter[1]}`;
  const half = /^(\d{4})H(\d)$/.exec(period);
  if (half) return `${ordinals[Number(half[2]) - 1]} half ${half[1]}`;
  const year = /^FY(\d{4})$/.exec(period);
  if (year) return `fiscal year ${year[1]}`;
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(period);
  if (date) return `${date[3] ? `${Number(date[3])} ` : ''}${months[Number(date[2]) - 1] ?? ''} ${date[1]}`;
  const trailing = /^(TTM|LTM|YTD)(.*)$/.exec(period);
  if (trailing) return `${trailing[1] === 'YTD' ? 'year to date' : 'twelve months'}${trailing[2] ? ` to ${longPeriod(trailing[2])}` : ''}`;
  if (period === 'NTM') return 'next twelve months';
  const window = /^(\d+)([DWMY])$/.exec(period);
  if (window) return `${window[1]} ${{ D: 'days', W: 'weeks', M: 'months', Y: 'years' }[window[2] ?? 'M']}`;
  return period;
}

/** An ISO date as `28 May 2026`. */
export function formatDate(iso: string | null | undefined): string {
  return iso ? longPeriod(iso.slice(0, 10)).replace(/(\d+ \w{3})\w*( \d{4})/, '$1$2') : '–';
}

/** A day as people type it, `6 Nov 2025` or `2025-11-06`, as an ISO date; null where it is none of the calendar. */
export function typedDay(typed: string): string | null {
  const text = typed.trim();
  const named = /^(\d{1,2})\.? (\p{L}{3,})\.?,? (\d{4})$/u.exec(text);
  const month = named ? months.findIndex((m) => m.toLowerCase().startsWith((named[2] ?? '').toLowerCase())) + 1 : 0;
  const iso = named ? `${named[3]}-${String(month).padStart(2, '0')}-${(named[1] ?? '').padStart(2, '0')}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
