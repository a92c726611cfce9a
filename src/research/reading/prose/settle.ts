/** Settles what a sentence's figures owe to one another: years that stand for the document's own part of a year, days that are no period of a flow. */
import { metricById } from '../../vocabulary/metrics.ts';
import { yearEarlier } from '../document/calendar.ts';
import type { Item } from './items.ts';
import type { Link } from './link.ts';

export function settle(links: readonly Link[], items: readonly Item[], usual: string | null): Link[] {
  const settled: Link[] = [];
  for (const given of links) {
    let link = given;
    if (link.period !== null && isDay(link.period, items) && isFlow(link)) link = { ...link, period: null };
    const base = settled.findLast((l) => l.metric === link.metric && l.segment === link.segment)?.period ?? usual;
    if (base !== null && link.period !== null && saysYearOnly(link, items)) link = { ...link, period: sameStretch(link.period, base) ?? link.period };
    settled.push(link);
  }
  return settled;
}

/** A day, or the end of a month. */
const isDay = (period: string, items: readonly Item[]): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(period) || (/^\d{4}-\d\d$/.test(period) && items.some((x) => x.kind === 'period' && x.period!.kind === 'date' && x.period!.period === period));

/** A line of income, cash flow or per share: it runs over a period. */
function isFlow(link: Link): boolean {
  const row = metricById.get(link.metric);
  return (
    row !== undefined && row.instant !== true && (row.statement === 'income' || row.statement === 'cashFlow' || (row.statement === 'perShare' && row.kinds[0] === 'moneyPerShare'))
  );
}

/** The sentence gives the figure's year as four digits and nothing else. */
const saysYearOnly = (link: Link, items: readonly Item[]): boolean => {
  const year = /^FY(\d{4})$/.exec(link.period!)?.[1];
  return year !== undefined && items.some((x, i) => x.kind === 'period' && x.period!.plainYear && x.period!.year === Number(year) && Math.abs(i - link.at) < 12);
};

/** `1.8 after nine months (1.4 in 2024)`: the year before stands for the same months of it. */
function sameStretch(period: string, base: string): string | null {
  if (/^FY|^\d{4}-/.test(base)) return null;
  const before = yearEarlier(base);
  return before !== null && /\d{4}/.exec(before)?.[0] === period.slice(2) ? before : null;
}
