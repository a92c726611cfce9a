/**
 * Periods as written on facts: FY2026 · 2026Q1 · 2026H1 · 2026-03 · 2026-05-29 · TTM2025Q3 · YTD2025Q3 · NTM · 12M ·
 * FY2025..FY2028. Quarters and halves are those of the fiscal year they name: 2026Q1 is the first quarter of FY2026.
 */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'trailing' | 'yearToDate' | 'span' | 'window' | 'forward' | 'other';

export interface Period {
  readonly kind: PeriodKind;
  readonly text: string;
  /** Fiscal year for year, half, quarter; calendar year for month and day; of the last part for trailing and year to date. */
  readonly year: number;
  /** 1..4 for a quarter (also of trailing and year to date), 1..2 for a half, 1..12 for a month; 0 where there is none. */
  readonly part: number;
  readonly day: number;
  /** Ends of a span. */
  readonly from?: Period;
  readonly to?: Period;
}

const shapes: readonly (readonly [RegExp, (m: RegExpExecArray) => Omit<Period, 'text'>])[] = [
  [/^FY(\d{4})$/, (m) => ({ kind: 'year', year: Number(m[1]), part: 0, day: 0 })],
  [/^(\d{4})Q([1-4])$/, (m) => ({ kind: 'quarter', year: Number(m[1]), part: Number(m[2]), day: 0 })],
  [/^(\d{4})H([12])$/, (m) => ({ kind: 'half', year: Number(m[1]), part: Number(m[2]), day: 0 })],
  [/^(\d{4})-(\d{2})$/, (m) => ({ kind: 'month', year: Number(m[1]), part: Number(m[2]), day: 0 })],
  [/^(\d{4})-(\d{2})-(\d{2})$/, (m) => ({ kind: 'day', year: Number(m[1]), part: Number(m[2]), day: Number(m[3]) })],
  [/^TTM(\d{4})Q([1-4])$/, (m) => ({ kind: 'trailing', year: Number(m[1]), part: Number(m[2]), day: 0 })],
  [/^YTD(\d{4})Q([1-4])$/, (m) => ({ kind: 'yearToDate', year: Number(m[1]), part: Number(m[2]), day: 0 })],
  [/^NTM$/, () => ({ kind: 'forward', year: 0, part: 0, day: 0 })],
  [/^\d+[DWMY]$/, () => ({ kind: 'window', year: 0, part: 0, day: 0 })],
];

const cache = new Map<string, Period>();

/** Never fails: a period nobody knows is `other` under its own words. */
export function parsePeriod(text: string): Period {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const period = parse(text);
  if (cache.size < 10_000) cache.set(text, period);
  return period;
}

function parse(text: string): Period {
  const [from, to, more] = text.split('..');
  if (to !== undefined && more === undefined && from !== undefined) {
    const ends = [parsePeriod(from), parsePeriod(to)] as const;
    // the first quarters of one year together are the year to date
    if (ends[0].kind === 'quarter' && ends[1].kind === 'quarter' && ends[0].year === ends[1].year && ends[0].part === 1) {
      if (ends[1].part === 4) return { ...parse(`FY${ends[1].year}`), text };
      return { kind: 'yearToDate', text, year: ends[1].year, part: ends[1].part, day: 0 };
    }
    return { kind: 'span', text, year: ends[1].year, part: ends[1].part, day: 0, from: ends[0], to: ends[1] };
  }
  for (const [pattern, make] of shapes) {
    const match = pattern.exec(text);
    if (match !== null) return { ...make(match), text };
  }
  return { kind: 'other', text, year: 0, part: 0, day: 0 };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** One form for periods that mean the same: YTD2025Q2 is 2025H1, 2025Q1..2025Q4 is FY2025, YTD2025Q1 is 2025Q1. */
export function canonicalPeriod(text: string): string {
  const p = parsePeriod(text);
  if (p.kind === 'year') return `FY${p.year}`;
  if (p.kind === 'yearToDate') return p.part === 1 ? `${p.year}Q1` : p.part === 2 ? `${p.year}H1` : p.part === 4 ? `FY${p.year}` : `YTD${p.year}Q${p.part}`;
  if (p.kind === 'trailing' && p.part === 4) return `FY${p.year}`;
  return text;
}

/**
 * One form for the day at which a balance stands: FY2025, 2025Q4 and 2025-12-31 are one day for a year that ends in December.
 *
 * Days near the end of a month count as its end; a year to date, a half or twelve months stand for their last day.
 */
export function instantPeriod(text: string, fiscalYearEndMonth = 12): string {
  const p = parsePeriod(text);
  const months = monthsOf(text, fiscalYearEndMonth);
  if (months === null || p.kind === 'span') return text;
  if (p.kind === 'day' && p.day > 7 && p.day < 23) return text;
  // retailers end their year on the Saturday nearest to the end of the month
  const end = p.kind === 'day' && p.day <= 7 ? months[1] - 1 : months[1];
  const since = (((end - fiscalYearEndMonth + 1) % 12) + 12) % 12;
  const fiscalYear = Math.ceil((end - fiscalYearEndMonth + 1) / 12);
  if (since === 0) return `FY${fiscalYear}`;
  return since % 3 === 0 ? `${fiscalYear}Q${since / 3}` : `${Math.floor(end / 12)}-${two((end % 12) + 1)}`;
}

function textOf(kind: PeriodKind, year: number, part: number, day: number): string | null {
  switch (kind) {
    case 'year':
      return `FY${year}`;
    case 'quarter':
      return `${year}Q${part}`;
    case 'half':
      return `${year}H${part}`;
    case 'month':
      return `${year}-${two(part)}`;
    case 'day':
      return `${year}-${two(part)}-${two(day)}`;
    case 'trailing':
      return `TTM${year}Q${part}`;
    case 'yearToDate':
      return `YTD${year}Q${part}`;
    default:
      return null;
  }
}

/** The same period one year earlier; null where the period has no place in the calendar. */
export function yearBefore(text: string, years = 1): string | null {
  const p = parsePeriod(text);
  return textOf(p.kind, p.year - years, p.part, p.day);
}

/** The period of the same length just before: 2025Q4 before 2026Q1; null for days, windows and spans. */
export function periodBefore(text: string): string | null {
  const p = parsePeriod(text);
  const parts = partsInYear(p.kind);
  if (parts === 0) return null;
  if (parts === 1 || p.part > 1) return parts === 1 ? textOf(p.kind, p.year - 1, 0, 0) : textOf(p.kind, p.year, p.part - 1, 0);
  return textOf(p.kind, p.year - 1, parts, 0);
}

function partsInYear(kind: PeriodKind): number {
  return kind === 'year' ? 1 : kind === 'half' ? 2 : kind === 'quarter' || kind === 'trailing' ? 4 : kind === 'month' ? 12 : 0;
}

export function quartersOf(text: string): readonly string[] {
  const p = parsePeriod(text);
  const quarters = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, i) => `${p.year}Q${first + i}`);
  if (p.kind === 'year') return quarters(1, 4);
  if (p.kind === 'half') return p.part === 1 ? quarters(1, 2) : quarters(3, 4);
  if (p.kind === 'yearToDate') return quarters(1, p.part);
  if (p.kind === 'quarter') return [text];
  if (p.kind === 'trailing') return [...Array.from({ length: 4 - p.part }, (_, i) => `${p.year - 1}Q${p.part + 1 + i}`), ...quarters(1, p.part)];
  return [];
}

export const halvesOf = (text: string): readonly string[] => {
  const p = parsePeriod(text);
  return p.kind === 'year' ? [`${p.year}H1`, `${p.year}H2`] : [];
};

/** Every year of `FY2025..FY2028`, both ends included; the year itself for a single year. */
export function yearsOf(text: string): readonly string[] {
  const p = parsePeriod(text);
  if (p.kind === 'year') return [text];
  if (p.kind !== 'span' || p.from?.kind !== 'year' || p.to?.kind !== 'year') return [];
  const { from, to } = p;
  if (to.year < from.year || to.year - from.year > 60) return [];
  return Array.from({ length: to.year - from.year + 1 }, (_, i) => `FY${from.year + i}`);
}

/** First and last month of a period, counted from year 0; null where it has no place in the calendar. */
export function monthsOf(text: string, fiscalYearEndMonth = 12): readonly [number, number] | null {
  const p = parsePeriod(text);
  const yearEnd = p.year * 12 + fiscalYearEndMonth - 1;
  switch (p.kind) {
    case 'year':
      return [yearEnd - 11, yearEnd];
    case 'half':
      return [yearEnd - 11 + (p.part - 1) * 6, yearEnd - (2 - p.part) * 6];
    case 'quarter':
      return [yearEnd - 11 + (p.part - 1) * 3, yearEnd - (4 - p.part) * 3];
    case 'yearToDate':
      return [yearEnd - 11, yearEnd - (4 - p.part) * 3];
    case 'trailing':
      return [yearEnd - (4 - p.part) * 3 - 11, yearEnd - (4 - p.part) * 3];
    case 'month':
    case 'day':
      return [p.year * 12 + p.part - 1, p.year * 12 + p.part - 1];
    case 'span': {
      const from = p.from === undefined ? null : monthsOf(p.from.text, fiscalYearEndMonth);
      const to = p.to === undefined ? null : monthsOf(p.to.text, fiscalYearEndMonth);
      return from === null || to === null ? null : [from[0], to[1]];
    }
    default:
      return null;
  }
}

/** Whether `inner` lies within `outer` and is shorter. */
export function containsPeriod(outer: string, inner: string, fiscalYearEndMonth = 12): boolean {
  const a = monthsOf(outer, fiscalYearEndMonth);
  const b = monthsOf(inner, fiscalYearEndMonth);
  return a !== null && b !== null && a[0] <= b[0] && b[1] <= a[1] && b[1] - b[0] < a[1] - a[0];
}

/** Years between two periods' ends: 3 from FY2025 to FY2028, 0.25 from 2026Q1 to 2026Q2; null where either has no place. */
export function yearsBetween(from: string, to: string, fiscalYearEndMonth = 12): number | null {
  const a = monthsOf(from, fiscalYearEndMonth);
  const b = monthsOf(to, fiscalYearEndMonth);
  return a === null || b === null ? null : (b[1] - a[1]) / 12;
}

/** Length in months; null where the period has no place. */
export function lengthMonths(text: string, fiscalYearEndMonth = 12): number | null {
  const months = monthsOf(text, fiscalYearEndMonth);
  return months === null ? null : months[1] - months[0] + 1;
}

/** Order by end, then by start; periods without a place come last, by their words. */
export function comparePeriods(a: string, b: string, fiscalYearEndMonth = 12): number {
  const x = monthsOf(a, fiscalYearEndMonth);
  const y = monthsOf(b, fiscalYearEndMonth);
  if (x === null || y === null) return x === y ? (a < b ? -1 : a > b ? 1 : 0) : x === null ? 1 : -1;
  return x[1] - y[1] || x[0] - y[0] || (a < b ? -1 : a > b ? 1 : 0);
}
