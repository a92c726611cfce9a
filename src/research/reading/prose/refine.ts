/** What the words around a figure add to its metric: without currency effects, without single items. */
import { metricById } from '../../vocabulary/metrics.ts';
import { constantCurrency, inConstantCurrency } from '../facts/constantCurrency.ts';
import { adjustedId } from '../tables/labelKey.ts';
import type { Item } from './items.ts';
import type { Link } from './link.ts';

/** Income that a sentence beginning with `Excluding …,` states adjusted. */
const adjustable = new Set(['eps', 'epsDiluted', 'netIncome', 'operatingIncome', 'ebit', 'ebitda', 'pretaxIncome', 'grossProfit', 'operatingMargin', 'grossMargin', 'netMargin']);

export function refine(links: readonly Link[], items: readonly Item[], text: string): Link[] {
  const excluding = leadEnd(items);
  let previous: Link | null = null;
  return links.map((given) => {
    let link = given;
    if (excluding !== null && link.at > excluding && adjustable.has(link.metric)) {
      const metric = adjustedId(link.metric, false);
      link = { ...link, metric, row: metricById.get(metric) ?? link.row };
    }
    if (withoutCurrency(link, items, text)) {
      // `increased 9% (13% in constant currencies)`
      const again = previous !== null && link.measure === 'level' && link.figure.kind === 'percent' && previous.measure.startsWith('growth') && previous.mention === link.mention;
      link = { ...link, ...(again ? { measure: previous!.measure } : {}), metric: inConstantCurrency(link.metric) };
    }
    // `the shares, now at 71, have fallen 18% over the past six months`
    if (link.metric === 'sharePrice' && link.figure.kind === 'percent' && link.measure.startsWith('growth'))
      link = { ...link, metric: 'priceChange', row: metricById.get('priceChange') ?? link.row, measure: 'level', period: null };
    previous = link;
    return link;
  });
}

/** `Excluding 0.18 of charges, earnings were 2.63`: where the lead ends; null where the sentence has none. */
export function leadEnd(items: readonly Item[]): number | null {
  if (!/^(?:excluding|adjusting|adjusted)$/.test(items[0]?.norm ?? '') || (items[0]!.norm !== 'excluding' && items[1]?.norm !== 'for')) return null;
  let depth = 0;
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.norm === '(') depth++;
    if (items[i]!.norm === ')') depth--;
    if (depth === 0 && items[i]!.norm === ',') return i;
  }
  return null;
}

/** `8% in constant currencies`; `in constant currency, revenue rose 8%`. */
const ends = (norm: string, atComma: boolean): boolean => norm === ';' || norm === ')' || (atComma && norm === ',');

function withoutCurrency(link: Link, items: readonly Item[], text: string): boolean {
  if (link.figure.kind !== 'percent' && link.figure.kind !== 'money') return false;
  let to = link.at + 1;
  while (to < items.length && to < link.at + 9 && items[to]!.kind !== 'figure' && !ends(items[to]!.norm, true)) to++;
  const after = text.slice(items[link.at]!.end, items[to - 1]!.end);
  if (constantCurrency.test(after)) return true;
  let from = link.at - 1;
  while (from >= 0 && items[from]!.kind !== 'figure' && !ends(items[from]!.norm, link.figure.kind === 'money')) from--;
  const before = text.slice(items[from + 1]?.start ?? 0, items[link.at]!.start);
  const at = before.search(constantCurrency);
  // right behind another figure the words are that figure's
  return at > (items[from]?.kind === 'figure' ? 4 : -1);
}
