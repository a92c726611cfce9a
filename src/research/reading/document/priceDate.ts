/** The day of the share price that a text quotes, where it says one: `Price as of 29 May 2026`, `Price A$14.35 (25 Feb)`, `Monday's close`. */
import type { PeriodMention } from '../periods/mention.ts';
import { resolve, type Calendar } from './calendar.ts';

const before =
  /\b(?:[Pp]ric(?:es?|ed|ing)|[Cc]losing prices?)(?: data)?(?: are)? (?:as )?(?:of|at)(?: the)?(?: close)?(?: of| on)?\s*$|\b[Pp]riced(?: at the close)? (?:of|on)\s*$|\b(?:[Cc]losing prices|PRICES) (?:of|on|at)\s*$|\b(?:[Pp]rice|[Cc]lose|Last)(?::?\W*[\d.,$€£¥₩₹A-Za-z]{2,14})? ?\((?:(?:as of|at|on|close|close of) )?$|\b[Cc]lose (?:of|on) (?:the )?$|^[Cc]lose $|[\n|] ?[Cc]lose $|\*+ ?(?:[Cc]lose|[Cc]losing|[Pp]rice|[Pp]riced)\b[^\n]{0,12}$/;

const weekdays: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const closed = /\b(Mon|Tues|Wednes|Thurs|Fri)day['’]s? clos(?:e|ing)\b|\b(?:closed|ended|finished|settled) (?:at [^\s]{2,9} )?(?:on )?(Mon|Tues|Wednes|Thurs|Fri)day\b/;

export function priceDateOf(text: string, periods: readonly PeriodMention[], calendar: Calendar): string | null {
  for (const m of periods) {
    if (m.kind !== 'date') continue;
    if (before.test(text.slice(Math.max(0, m.start - 40), m.start))) {
      const day = resolve(m, calendar);
      if (day !== null) return day;
    }
  }
  const day = closed.exec(text);
  return day === null || calendar.date === null ? null : lastWeekday(`${(day[1] ?? day[2])!.toLowerCase()}day`, calendar.date);
}

/** The last day before a date on which shares were traded. */
export function weekdayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  do day.setUTCDate(day.getUTCDate() - 1);
  while (day.getUTCDay() % 6 === 0);
  return day.toISOString().slice(0, 10);
}

/** The last day of that name up to a date; null for a word that is no weekday. */
export function lastWeekday(name: string, date: string): string | null {
  const day = weekdays.indexOf(name);
  if (day < 0) return null;
  const end = new Date(`${date}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() - ((end.getUTCDay() - day + 7) % 7));
  return end.toISOString().slice(0, 10);
}
