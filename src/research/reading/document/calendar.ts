/** The document's own calendar: its fiscal year, its date, and the quarter it speaks of. */
import { yearBefore } from '../../../kernel/periods.ts';
import { sought } from '../matching/sought.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { isoDate } from '../periods/dates.ts';
import { dayOfReport, earlier, isSetAgainst } from './reportedQuarter.ts';
import { yearUnderReport } from './yearUnderReport.ts';
import { monthOf, monthPattern } from '../periods/words.ts';
import { endOf, normaliseMonthEnd, periodEnding } from './fiscalPeriods.ts';

export { endOf, normaliseMonthEnd, periodEnding } from './fiscalPeriods.ts';

export interface Calendar {
  readonly fiscalYearEndMonth: number;
  /** Fiscal year's number minus the calendar year in which it ends: 0, or −1 where it is named after its start. */
  readonly fiscalYearOffset: number;
  /** ISO date of the document; null where none is printed. */
  readonly date: string | null;
  /** The latest quarter the document reports on. */
  readonly currentQuarter: { readonly year: number; readonly quarter: number } | null;
  /** The period a results document is about, where it is not a quarter: FY2025, 2025H1. */
  readonly currentPeriod: string | null;
  readonly currentYear: number | null;
  /** Periods are counted in weeks and end on a weekday. */
  readonly byWeeks?: boolean;
  /** Day on which a quarter or year ended, where one is printed. */
  readonly lastDays: ReadonlyMap<string, string>;
  /** The last fiscal year that had ended by the document's date. */
  readonly lastFiscalYear: number | null;
}

const explicitYearEnd = sought(
  new RegExp(
    `(?:[Ff]iscal [Yy]ear(?:s)?|[Ff]inancial [Yy]ear|FY|[Yy]ears?|FYE)(?: is| \\(?)? ?(?:to|ends?|ended|ending|end)(?: in| on| around| about| near| late in| in late| at the end of| on or around)?(?: \\d{1,2})? (${monthPattern})\\b|\\b(?:[Yy]/[Ee]|FYE|YE)(?: to| in)? (${monthPattern})\\b|\\b(${monthPattern})(?:[- ](?:year[- ]end|FYE|fiscal year|[Yy][/-]?[Ee])\\b|-end years?\\b| years?\\b(?= to\\b))`,
    'u',
  ),
);

export function buildCalendar(text: string, found: readonly PeriodMention[], date: string | null, titleEnd: number): Calendar {
  const mentions = date === null ? found : found.map((m) => (m.kind === 'ended' && m.year === null && m.day !== null ? { ...m, year: lastBefore(m, date) } : m));
  const calibrated = calibrate(mentions);
  let month = calibrated?.month ?? null;
  let offset = calibrated?.offset ?? 0;
  if (month === null) month = yearEndOf(mentions);
  if (month === null) {
    const explicit = explicitYearEnd.exec(text);
    if (explicit !== null) month = monthOf((explicit[1] ?? explicit[2] ?? explicit[3])!);
  }
  if (month === null) month = monthOfHeads(mentions);
  if (month === null && date !== null) month = yearEndByReport(mentions, date, titleEnd);
  month ??= 12;
  if (month !== 12 && date !== null) offset = namedAfter(mentions, date, month, titleEnd) ?? offset;
  const partial: Calendar = {
    fiscalYearEndMonth: month,
    fiscalYearOffset: offset,
    date,
    currentQuarter: null,
    currentPeriod: null,
    currentYear: null,
    lastDays: new Map<string, string>(),
    lastFiscalYear: date === null ? null : lastYear(date, month, offset),
  };
  const announced = date === null ? null : dayOfReport(text, mentions, date, (m) => resolve(m, partial));
  const current = (announced === null ? null : quarterBefore(announced, partial)) ?? currentQuarterOf(mentions, date, titleEnd, partial);
  const period = currentPeriodOf(mentions, titleEnd, partial) ?? yearUnderReport(text, mentions, current);
  const year = current?.year ?? (period !== null ? Number(/\d{4}/.exec(period)?.[0]) : date === null ? null : Number(date.slice(0, 4)));
  return { ...partial, lastDays: lastDaysOf(mentions, partial), currentQuarter: current, currentPeriod: period, currentYear: year };
}

/** `the quarter to Aug. 2` ended last before the text was written. */
function lastBefore({ part, day }: PeriodMention, date: string): number {
  const year = Number(date.slice(0, 4));
  return isoDate(year, part!, day!) <= date ? year : year - 1;
}

/** A quarter is reported about this long after it ended. */
const reportedAfterDays = 35;
const dayOf = (iso: string): number => Date.parse(iso.replace(/-3[01]$/, '-28')) / 86_400_000;

/**
 * The month in which the year must end for the quarter that is reported to have ended before the text was written:
 * `Q4 net income` in November, `1Q27A` in July 2026. Null where the calendar year will do, and for what is only expected.
 */
function yearEndByReport(mentions: readonly PeriodMention[], date: string, titleEnd: number): number | null {
  const counts = new Map<string, number>();
  let first: number | null = null;
  for (const m of mentions) {
    if (m.part === null || m.mark === 'E' || m.start > Math.max(titleEnd, 1500)) continue;
    const id = m.kind === 'quarter' && m.year !== null ? `${m.year}Q${m.part}` : m.kind === 'quarterOnly' ? `Q${m.part}` : null;
    if (id !== null) first ??= m.part;
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + (m.mark === 'A' ? 3 : m.start < titleEnd ? 2 : 1));
  }
  const [subject] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (subject === undefined || counts.get(subject)! < 2) return null;
  const years = subject.length === 6 ? [Number(subject.slice(0, 4))] : [0, 1].map((n) => Number(date.slice(0, 4)) + n);
  const quarter = subject.slice(-2);
  // a text begins with the quarter that it reports, and may go on about another that it expects
  if (quarter !== `Q${first!}`) return null;
  const age = (year: number, month: number): number => dayOf(date) - dayOf(endOf(`${year}${quarter}`, { fiscalYearEndMonth: month, fiscalYearOffset: 0 }));
  const isRecent = (days: number): boolean => days >= -20 && days <= 140;
  // a quarter that names its year is of that year
  const named = subject.length === 6 ? years : [...years, Number(date.slice(0, 4)) - 1];
  if (named.some((year) => isRecent(age(year, 12)))) return null;
  let best: { month: number; far: number } | null = null;
  for (const month of [3, 6, 9, 1, 10, 2, 8, 5, 7, 11, 4]) {
    for (const year of years) {
      const days = age(year, month);
      const far = Math.abs(days - reportedAfterDays);
      if (days >= 5 && days <= 90 && (best === null || far < best.far)) best = { month, far };
    }
  }
  return best?.month ?? null;
}

/** `thirteen weeks ended July 29, 2023` is also the day on which the second quarter ended. */
function lastDaysOf(mentions: readonly PeriodMention[], calendar: Pick<Calendar, 'fiscalYearEndMonth' | 'fiscalYearOffset'>): Map<string, string> {
  const days = new Map<string, string>();
  for (const m of mentions) {
    if (m.kind !== 'ended' || m.year === null || m.part === null || m.day === null) continue;
    days.set(periodEnding(calendar, m.year, m.part, m.day, 3), isoDate(m.year, m.part, m.day));
    if (m.length === 12) days.set(periodEnding(calendar, m.year, m.part, m.day, 12), isoDate(m.year, m.part, m.day));
  }
  return days;
}

/** `second quarter of fiscal 2023 … ended July 29, 2023` tells both the year's end and how years are named. */
function calibrate(mentions: readonly PeriodMention[]): { month: number; offset: number } | null {
  const votes = new Map<string, number>();
  // the quarter that is named first is what the text is about: others stand beside a date to be compared with
  const subject = mentions.find((m) => m.kind === 'quarter' && m.year !== null);
  const isSubject = (m: PeriodMention): boolean => subject !== undefined && m.kind === 'quarter' && m.part === subject.part && m.year === subject.year;
  for (let i = 0; i < mentions.length; i++) {
    const ended = mentions[i]!;
    if (ended.kind !== 'ended' || ended.year === null || ended.part === null) continue;
    if (ended.named !== null && ended.length === 3) {
      const end = normaliseMonthEnd(ended.year, ended.part, ended.day);
      const month = ((end.month + 3 * (4 - ended.named) - 1) % 12) + 1;
      // a year that ends in January and is not named is called by the year it began in
      votes.set(`${month}|${month === 1 ? -1 : 0}`, (votes.get(`${month}|${month === 1 ? -1 : 0}`) ?? 0) + 0.5);
    }
    if ((ended.length === 6 || ended.length === 9) && ended.year !== null) {
      // the first half or nine months of a year: it began that long before
      const end = normaliseMonthEnd(ended.year, ended.part, ended.day);
      const month = ((end.month - ended.length + 11) % 12) + 1;
      votes.set(`${month}|${month === 1 ? -1 : 0}`, (votes.get(`${month}|${month === 1 ? -1 : 0}`) ?? 0) + 0.4);
    }
    // the name that stands nearest is the one that is explained
    const near = mentions.slice(Math.max(0, i - 3), i + 4).sort((a, b) => Math.abs(a.start - ended.start) - Math.abs(b.start - ended.start));
    if (ended === mentions.find((m) => m.kind === 'ended')) near.sort((a, b) => Number(isSubject(b)) - Number(isSubject(a)));
    let weight = 1;
    for (const named of near) {
      if (Math.abs(named.start - ended.start) > (ended.length === 12 ? 70 : 260)) continue;
      const end = normaliseMonthEnd(ended.year, ended.part, ended.day);
      let month: number | null = null;
      if (named === ended) continue;
      if (named.kind === 'quarter' && ended.length === 3 && named.part !== null) month = ((end.month + 3 * (4 - named.part) - 1) % 12) + 1;
      else if (named.kind === 'year' && named.fiscal && ended.length === 12) month = end.month;
      else if (named.kind === 'half' && ended.length === 6 && named.part !== null) month = ((end.month + 6 * (2 - named.part) - 1) % 12) + 1;
      if (month === null || named.year === null) continue;
      const endYear = month < end.month ? end.year + 1 : end.year;
      const offset = named.year - endYear;
      if (offset > 1 || offset < -1) continue;
      votes.set(`${month}|${offset}`, (votes.get(`${month}|${offset}`) ?? 0) + weight);
      weight = 0.3;
    }
  }
  let best: string | null = null;
  for (const [key, n] of votes) if (best === null || n > votes.get(best)!) best = key;
  if (best === null) return null;
  const [month, offset] = best.split('|').map(Number);
  return { month: month!, offset: offset! };
}

/** `fiscal year ended January 31, 2025`. */
function yearEndOf(mentions: readonly PeriodMention[]): number | null {
  const ended = mentions.find((m) => m.kind === 'ended' && m.length === 12 && m.part !== null && m.year !== null);
  return ended === undefined ? null : normaliseMonthEnd(ended.year!, ended.part!, ended.day).month;
}

/**
 * Whether a year is named after the calendar year in which it ends (0) or begins (−1): the quarter or year a document
 * reports on had ended, and not long before the document's date.
 */
function namedAfter(mentions: readonly PeriodMention[], date: string, month: number, titleEnd: number): number | null {
  const early = mentions.filter((m) => m.year !== null && m.mark === null && m.start < Math.max(titleEnd, 3000));
  const ids = [...early.filter((m) => m.kind === 'quarter').map((m) => `${m.year}Q${m.part}`), ...early.filter((m) => m.kind === 'year' && m.fiscal).map((m) => `FY${m.year}`)];
  for (const id of ids.slice(0, 6)) {
    const offset = offsetOf(id, date, month);
    if (offset !== null) return offset;
  }
  return null;
}

function offsetOf(id: string, date: string, month: number): number | null {
  const age = (offset: number): number => (Date.parse(date) - Date.parse(endOf(id, { fiscalYearEndMonth: month, fiscalYearOffset: offset }).replace(/-31$/, '-28'))) / 86_400_000;
  // a year is named after its start only where it ends in the first months of the next
  const ages = (month <= 5 ? [0, -1] : [0]).map((offset) => ({ offset, days: age(offset) })).filter((a) => a.days > -5 && a.days < 200);
  ages.sort((a, b) => a.days - b.days);
  return ages[0]?.offset ?? null;
}

/** `12/25 12/26E 12/27E`: years are printed by their last month. */
function monthOfHeads(mentions: readonly PeriodMention[]): number | null {
  const counts = new Map<number, number>();
  for (let i = 1; i < mentions.length; i++) {
    const [a, b] = [mentions[i - 1]!, mentions[i]!];
    if (a.kind === 'monthYear' && b.kind === 'monthYear' && a.part === b.part && b.year === a.year! + 1) counts.set(a.part!, (counts.get(a.part!) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [month, n] of counts) if (best === null || n > counts.get(best)!) best = month;
  return best;
}

/** Canonical id of a mention that names its year; null for those that need a context. */
export function resolve(mention: PeriodMention, calendar: Calendar): string | null {
  // `Mar-26E` is what ends in that month
  if (mention.kind === 'month' && mention.mark !== null && mention.year !== null && mention.part !== null)
    return periodEnding(calendar, mention.year, mention.part, null, mention.part === calendar.fiscalYearEndMonth ? 12 : 3);
  if (mention.period === 'CFY') return calendar.currentYear === null ? null : `FY${calendar.currentYear}`;
  // the year in which the text was written
  if (mention.period === 'TY') return calendar.date === null ? null : `FY${lastYear(calendar.date, calendar.fiscalYearEndMonth, calendar.fiscalYearOffset) + 1}`;
  if (mention.period === 'NY') return calendar.date === null ? null : `FY${lastYear(calendar.date, calendar.fiscalYearEndMonth, calendar.fiscalYearOffset) + 2}`;
  const next = /^NEXT(\d+)Y$/.exec(mention.period ?? '');
  if (next !== null) return calendar.currentYear === null ? null : `FY${calendar.currentYear}..FY${calendar.currentYear + Number(next[1]) - 1}`;
  if (mention.period === 'NQ') {
    const now = calendar.currentQuarter;
    return now === null ? null : now.quarter === 4 ? `${now.year + 1}Q1` : `${now.year}Q${now.quarter + 1}`;
  }
  if (mention.period === 'PQ') {
    const now = calendar.currentQuarter;
    return now === null ? null : now.quarter === 1 ? `${now.year - 1}Q4` : `${now.year}Q${now.quarter - 1}`;
  }
  // the quarter with December in it
  if (mention.period === 'HQ') return calendar.date === null ? null : quarterOf(`${calendar.date.slice(0, 4)}-12-15`, calendar, 0);
  if (mention.period === 'LFY') return calendar.lastFiscalYear === null ? null : `FY${calendar.lastFiscalYear}`;
  if (mention.period !== null) return mention.period;
  switch (mention.kind) {
    case 'quarter':
      return mention.year === null ? null : `${mention.year}Q${mention.part}`;
    case 'half':
      return mention.year === null ? null : `${mention.year}H${mention.part}`;
    case 'year':
      return `FY${mention.year}`;
    case 'years':
      return `FY${mention.year}..FY${mention.length}`;
    case 'monthYear':
      return mention.part === calendar.fiscalYearEndMonth
        ? periodEnding(calendar, mention.year!, mention.part, null, 12)
        : periodEnding(calendar, mention.year!, mention.part!, null, 3);
    case 'ended':
      if (mention.year === null) return endedWithoutYear(mention, calendar);
      return periodEnding(calendar, mention.year!, mention.part!, mention.day, mention.length ?? 3);
    case 'ytd': {
      if (mention.length === 9 && mention.year !== null) return `${mention.year}Q1..${mention.year}Q3`;
      if (mention.length === 6 && mention.year !== null) return `${mention.year}H1`;
      if (mention.length === 3 && mention.year !== null) return `${mention.year}Q1`;
      const current = calendar.currentQuarter;
      if (mention.length === 9) return current === null ? null : `${current.year}Q1..${current.year}Q3`;
      if (mention.year !== null)
        return current !== null && current.year === mention.year ? `YTD${mention.year}Q${current.quarter}` : `YTD${mention.year}${lastKnownQuarter(calendar, mention.year)}`;
      return calendar.date === null ? null : `YTD${calendar.date}`;
    }
    case 'trailing': {
      // a half-year's text may name its quarters as well
      const half = /^(\d{4})H([12])$/.exec(calendar.currentPeriod ?? '');
      if (half !== null) return `TTM${half[1]}Q${Number(half[2]) * 2}`;
      return calendar.currentQuarter === null ? 'TTM' : `TTM${calendar.currentQuarter.year}Q${calendar.currentQuarter.quarter}`;
    }
    case 'quarterOnly': {
      const current = calendar.currentQuarter;
      if (current === null || mention.part === null) return calendar.currentYear === null ? null : `${calendar.currentYear}Q${mention.part}`;
      // `去年四季度`: said to be of the year before
      return `${current.year + (mention.length ?? 0)}Q${mention.part}`;
    }
    case 'halfOnly':
      return calendar.currentYear === null ? null : `${calendar.currentYear}H${mention.part}`;
    // `31 March` without a year is the last one
    case 'date': {
      if (mention.year !== null || mention.part === null || mention.day === null || calendar.date === null) return null;
      const year = Number(calendar.date.slice(0, 4));
      const day = isoDate(year, mention.part, mention.day);
      return day <= calendar.date ? day : isoDate(year - 1, mention.part, mention.day);
    }
    case 'month': {
      if (mention.year !== null) return `${mention.year}-${String(mention.part).padStart(2, '0')}`;
      if (calendar.date === null) return null;
      const [year, month] = calendar.date.split('-').map(Number);
      return `${mention.part! <= month! ? year : year! - 1}-${String(mention.part).padStart(2, '0')}`;
    }
    default:
      return null;
  }
}

/** `nine months to December` without a year ended last before the document's date. */
function endedWithoutYear(mention: PeriodMention, calendar: Calendar): string | null {
  if (calendar.date === null) return calendar.currentYear === null ? null : periodEnding(calendar, calendar.currentYear, mention.part!, mention.day, mention.length ?? 3);
  const [year, month] = calendar.date.split('-').map(Number);
  return periodEnding(calendar, mention.part! <= month! ? year! : year! - 1, mention.part!, mention.day, mention.length ?? 3);
}

function lastKnownQuarter(calendar: Calendar, year: number): string {
  if (calendar.date === null) return '';
  const [dateYear, month] = calendar.date.split('-').map(Number);
  return dateYear === year ? `Q${Math.max(1, Math.ceil(month! / 3) - 1)}` : 'Q4';
}

/** The quarter printed most in the first lines, else the latest that had ended by the document's date. */
function currentQuarterOf(mentions: readonly PeriodMention[], date: string | null, titleEnd: number, calendar: Calendar): { year: number; quarter: number } | null {
  const counts = new Map<string, number>();
  let latest: string | null = null;
  for (const m of mentions) {
    let id: string | null = null;
    if (m.kind === 'quarter' && m.year !== null && m.mark !== 'E') id = `${m.year}Q${m.part}`;
    else if (m.kind === 'ended' && m.length === 3 && m.year !== null) id = periodEnding(calendar, m.year!, m.part!, m.day, 3);
    else if (m.kind === 'trailing' && m.period !== null) id = m.period.slice(3);
    else if (m.kind === 'monthYear' && m.mark !== 'E' && m.part !== calendar.fiscalYearEndMonth) id = periodEnding(calendar, m.year!, m.part!, null, 3);
    if (id === null) continue;
    if (date !== null && endOf(id, calendar) > date) continue;
    counts.set(id, (counts.get(id) ?? 0) + (m.start < titleEnd ? 4 : 1));
    if (latest === null || id > latest) latest = id;
  }
  const ended = date === null ? null : quarterBefore(earlier(date), calendar);
  if (ended !== null && latest !== null && isSetAgainst(ended, latest, mentions)) return ended;
  // `after Q4` in the head of a dated text is the latest fourth quarter
  const unnamed = date === null ? undefined : mentions.find((m) => m.kind === 'quarterOnly' && m.part !== null && m.start < titleEnd + 1200);
  if (unnamed !== undefined) {
    const recent = latestQuarter(unnamed.part!, date!, calendar);
    const id = `${recent.year}Q${recent.quarter}`;
    if (latest === null || id > latest) return recent;
  }
  if (counts.size === 0) {
    const only = mentions.find((m) => m.kind === 'quarterOnly' && m.part !== null);
    if (only === undefined || date === null) return null;
    return latestQuarter(only.part!, date, calendar);
  }
  let best = latest!;
  for (const [id, n] of counts) if (n > (counts.get(best) ?? 0) + 2) best = id;
  // the latest quarter wins unless another is plainly the subject
  if ((counts.get(latest!) ?? 0) >= 2 || best < latest!) best = (counts.get(best) ?? 0) > 3 * (counts.get(latest!) ?? 0) ? best : latest!;
  return { year: Number(best.slice(0, 4)), quarter: Number(best.slice(5)) };
}

function lastYear(date: string, fiscalYearEndMonth: number, offset: number): number {
  const [year, month] = date.split('-').map(Number);
  return (month! > fiscalYearEndMonth ? year! : year! - 1) + offset;
}

/** The quarter that had ended last by a day. */
function quarterBefore(day: string, calendar: Pick<Calendar, 'fiscalYearEndMonth' | 'fiscalYearOffset'>): { year: number; quarter: number } | null {
  const year = Number(day.slice(0, 4));
  for (let y = year + 1; y > year - 2; y--) for (let quarter = 4; quarter > 0; quarter--) if (endOf(`${y}Q${quarter}`, calendar) <= day) return { year: y, quarter };
  return null;
}

/** The quarter in which a day falls, or one so many quarters away from it. */
export function quarterOf(day: string, calendar: Pick<Calendar, 'fiscalYearEndMonth' | 'fiscalYearOffset'>, away: number): string {
  const ended = quarterBefore(day, calendar)!;
  const at = ended.year * 4 + ended.quarter + away;
  return `${Math.floor(at / 4)}Q${(at % 4) + 1}`;
}

/** Latest quarter of that number that had ended by the date. */
function latestQuarter(quarter: number, date: string, calendar: Calendar): { year: number; quarter: number } {
  const year = Number(date.slice(0, 4));
  for (let y = year + 1; y > year - 2; y--) if (endOf(`${y}Q${quarter}`, calendar) <= date) return { year: y, quarter };
  return { year: year - 1, quarter };
}

function currentPeriodOf(mentions: readonly PeriodMention[], titleEnd: number, calendar: Calendar): string | null {
  for (const m of mentions) {
    if (m.start > Math.max(titleEnd, 900)) break;
    // `first half` in a dated head is the latest one that had ended
    if (m.kind === 'halfOnly' && m.part !== null && calendar.date !== null) {
      const year = Number(calendar.date.slice(0, 4));
      const found = [year + 1, year, year - 1].map((y) => `${y}H${m.part}`).find((id) => endOf(id, calendar) <= calendar.date!);
      if (found !== undefined) return found;
    }
    if (m.kind === 'half' || (m.kind === 'year' && m.fiscal) || (m.kind === 'ytd' && m.year !== null) || (m.kind === 'ended' && m.length !== 3)) {
      const period = resolve(m, calendar);
      // nobody reports on what has not ended
      if (period === null || calendar.date === null || m.kind === 'ytd' || endOf(period, calendar) <= calendar.date) return period;
      continue;
    }
    if (m.kind === 'quarter') return null;
  }
  return null;
}

/** The same stretch of the year before, written as the given one: `2025Q1..2025Q3` gives `2024Q1..2024Q3`. */
export function yearEarlier(period: string): string | null {
  const months = /^(\d{4})Q1\.\.(\d{4})Q([1-4])$/.exec(period);
  return months !== null ? `${Number(months[1]) - 1}Q1..${Number(months[2]) - 1}Q${months[3]}` : yearBefore(period);
}
