/** A dispatch that prints its day without the year, `Oct 30 (Acme Wire) -`: the year is told by those that its sentences speak of. */
import { isoDate } from '../periods/dates.ts';
import type { PeriodMention } from '../periods/mention.ts';

const HEAD = 600;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The dispatch's day in the year it speaks of as its own: the earlier of the last two years in a row, else the last. */
export function dispatchDate(text: string, mentions: readonly PeriodMention[]): string | null {
  const day = mentions.find(
    (m) =>
      m.kind === 'date' &&
      m.year === null &&
      m.period === null &&
      m.part !== null &&
      m.day !== null &&
      m.start < HEAD &&
      /^,? \([^)\n]{2,40}\) ?[-–—]/.test(text.slice(m.end, m.end + 50)),
  );
  if (day === undefined) return null;
  const years = [...new Set(mentions.flatMap((m) => (m.year !== null && m.year > 1990 && m.year < 2100 ? [m.year] : [])))].sort((a, b) => b - a);
  const last = years[0];
  if (last === undefined) return null;
  const usual = years[1] === last - 1 ? last - 1 : last;
  // a last year far from the others may be one to come: `July 17 (Acme Wire) - … on Friday` tells by its weekday
  const weekday = weekdays.findIndex((name) => new RegExp(`\\bon ${name}\\b`).test(text.slice(day.start, day.start + 600)));
  const fits = (year: number): boolean => new Date(Date.UTC(year, day.part! - 1, day.day!)).getUTCDay() === weekday;
  const year = years[1] !== undefined && years[1] < last - 1 ? ([years[1] + 1, years[1], last].find(fits) ?? usual) : usual;
  return isoDate(year, day.part!, day.day!);
}
