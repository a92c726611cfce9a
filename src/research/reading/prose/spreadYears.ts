/** Years of a span shared out over the figures that belong to its ends, quarters over as many figures as they are. */
import type { Item } from './items.ts';
import type { Link } from './link.ts';

/** `12.1% → 17.2% over 2023–24`: the first is of the first year, the second of the last; a change is of the last. */
export function spreadYears(given: readonly Link[]): Link[] {
  const links = [...given];
  // `from 39 in 2024 to 140 by 2030 (22.9% CAGR)`
  for (const [k, link] of links.entries()) {
    if (link.measure !== 'cagr' || /\.\./.test(link.period ?? '')) continue;
    const levels = links
      .slice(0, k)
      .filter((l) => l.metric === link.metric && l.measure === 'level' && /^FY\d{4}$/.test(l.period ?? ''))
      .slice(-2);
    if (levels.length === 2 && levels[0]!.period! < levels[1]!.period!) links[k] = { ...link, period: `${levels[0]!.period!}..${levels[1]!.period!}` };
  }
  for (let k = 0; k < links.length; k++) {
    const link = links[k]!;
    const span = /^(FY\d{4})\.\.(FY\d{4})$/.exec(link.period ?? '');
    if (span === null) continue;
    if (link.measure === 'cagr') continue;
    if (link.measure.startsWith('change')) links[k] = { ...link, period: span[2]! };
    const next = links[k + 1];
    if (
      link.measure === 'level' &&
      next !== undefined &&
      next.measure === 'level' &&
      next.metric === link.metric &&
      next.period === link.period &&
      next.figure.kind === link.figure.kind
    ) {
      links[k] = { ...link, period: span[1]! };
      links[k + 1] = { ...next, period: span[2]! };
    }
  }
  return links;
}

/** `after 644, 761 and 671 in the first three quarters`, `2025-27 net profit of 15.8, 20.4 and 24.6`: one each, in their order. */
export function spreadLists(given: readonly Link[], items: readonly Item[], text: string): Link[] {
  const links = [...given];
  for (let k = 1; k < links.length; k++) {
    const last = links[k]!;
    const parts = partsOf(last, text, links, k);
    const run = links.slice(Math.max(0, k - parts.length + 1), k + 1);
    if (parts.length < 2 || run.length < parts.length || !run.every((l, i) => isLike(l, last) && (i === 0 || isListed(items, run[i - 1]!.at, l.at)))) continue;
    const [first] = run;
    // a longer list tells of something else
    if (/^[,、]$/.test(items[first!.at - 1]?.norm ?? '') && items[first!.at - 2]?.kind === 'figure') continue;
    if (first!.period !== last.period && parts[0]!.startsWith('FY')) continue;
    run.forEach((l, i) => {
      links[k - parts.length + 1 + i] = { ...l, metric: last.metric, row: last.row, mention: last.mention, period: parts[i]!, compared: false };
    });
  }
  return links;
}

/** The quarters, halves or years of a span, where words behind the figure or before the list count them; of two years a pair has a rule of its own. */
function partsOf(link: Link, text: string, links: readonly Link[], k: number): string[] {
  const span = /^(\d{4})([QH])(\d)\.\.\1\2(\d)$/.exec(link.period ?? '');
  const count = (from: number, to: number, id: (n: number) => string): string[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => id(from + n));
  const counted = /\b(?:quarters|halves)\b|季度/;
  // `The first three quarters had brought 852, 2,483 and 1,430`
  const first = span === null ? undefined : links[k - Number(span[4]) + Number(span[3])]?.figure.start;
  if (span !== null && (counted.test(text.slice(link.figure.end, link.figure.end + 50)) || (first !== undefined && counted.test(text.slice(Math.max(0, first - 50), first)))))
    return count(Number(span[3]), Number(span[4]), (n) => `${span[1]!}${span[2]!}${n}`);
  const years = /^FY(\d{4})\.\.FY(\d{4})$/.exec(link.period ?? '');
  const list = years === null || link.measure === 'cagr' ? [] : count(Number(years[1]), Number(years[2]), (n) => `FY${n}`);
  return list.length > 2 ? list : [];
}

const isLike = (a: Link, b: Link): boolean => a.figure.kind === b.figure.kind && a.measure === b.measure && a.figure.currency === b.figure.currency && !a.figure.range;

/** Nothing but a comma or `and` between. */
const isListed = (items: readonly Item[], from: number, to: number): boolean => to - from <= 3 && items.slice(from + 1, to).every((x) => /^(?:[,/、及和與与]|and)$/.test(x.norm));
