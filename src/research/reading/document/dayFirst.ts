/** Whether `10/11/2025` is a day of November or of October: as the text's other dates, its language, or its markets have it. */
import { isoDate } from '../periods/dates.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { languageOf } from './frontPage.ts';

const numeric = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)$/;
/** Markets, hours, units and spellings of countries that put the day first. */
const elsewhere =
  /\b(?:GBp|GBX|pence|LSE|LON|ASX|NSE|BSE|SGX|HKEX|JSE|Euronext|Xetra|GMT|BST|CET|CEST|AEST|AEDT|IST|SGT|HKT|crore|lakh|half-year|favour|colour|labour|programme)\b|\d(?:p|c)\b|[A-Z0-9]\.(?:L|AX|NS|BO|SI|HK|PA|DE|MI|AS|MC)\b/g;
const american = /\b(?:NYSE|NASDAQ|Nasdaq|EST|EDT|ET|PST|PDT|favor|color|labor|program|fiscal|FORM (?:8-K|10-[KQ]))\b/g;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** The same mentions, with days and months where the text has them. */
export function withDaysFirst(text: string, mentions: readonly PeriodMention[]): PeriodMention[] {
  const list = [...mentions];
  const dates = list.flatMap((m, i) => {
    const found = m.kind === 'date' ? numeric.exec(text.slice(m.start, m.end)) : null;
    return found === null ? [] : [{ m, i, first: Number(found[1]), second: Number(found[2]) }];
  });
  const open = dates.filter((d) => d.first <= 12 && d.second <= 12 && d.first !== d.second);
  if (open.length === 0 || dates.some((d) => d.second > 12) || !isDayFirst(text, dates)) return list;
  for (const { m, i, first, second } of open) list[i] = { ...m, part: second, day: first, period: m.year === null ? null : isoDate(m.year, second, first) };
  return list;
}

function isDayFirst(text: string, dates: readonly { readonly first: number }[]): boolean {
  if (dates.some((d) => d.first > 12) || !/^(?:en|zh|ja|ko)$/.test(languageOf(text))) return true;
  return count(text, elsewhere) > 2 * count(text, american);
}
