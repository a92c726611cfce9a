/** Amounts for each share of a line in money: `charges of 180 million, or 0.18 per share`, `0.18 per share of charges`. */
import { metricById } from '../../vocabulary/metrics.ts';
import { perShareOf } from '../facts/perShare.ts';
import type { Figure } from '../figures/figure.ts';
import type { Item } from './items.ts';
import type { Link } from './link.ts';
import type { Mention } from './mentions.ts';

/** The line of which the figure is the amount for each share, under the name of that amount; null where it is none. */
export function eachShare(
  figure: Figure,
  at: number,
  items: readonly Item[],
  mentions: readonly Mention[],
  last: Link | undefined,
): { metric: string; link: Link | null; mention: Mention | null } | null {
  if (figure.kind !== 'money' || figure.noun === null || figure.scale !== 1) return null;
  if (
    last !== undefined &&
    (items[at - 1]?.norm === 'or' ||
      (items[at - 1]?.norm === ',' && cashLike.test(last.metric)) ||
      (last.metric === 'equityValue' && /^(?:gives|is|makes|means|yields|equals|=)$/.test(items[at - 1]?.norm ?? ''))) &&
    last.at >= at - (cashLike.test(last.metric) ? 12 : 4) &&
    last.figure.kind === 'money' &&
    last.figure.scale !== 1 &&
    last.measure === 'level'
  ) {
    const metric = named(last.metric);
    return metric === null ? null : { metric, link: last, mention: last.mention };
  }
  const of = items.findIndex((x, i) => i > at && i <= at + 3 && x.norm === 'of');
  const right = of < 0 ? undefined : mentions.find((m) => m.from > of && m.from <= of + 4);
  if (right === undefined || right.row.kinds[0] !== 'money' || perShareOf[right.metric] !== undefined) return null;
  return { metric: `${right.metric}PerShare`, link: null, mention: right };
}

/** Lines of the balance sheet whose amount a share is told behind it: `178 billion of cash, 637 a share`. */
const cashLike = /^(?:cash|cashAndShortTermInvestments|netCash)$/;

function named(metric: string): string | null {
  if (cashLike.test(metric)) return 'cashPerShare';
  if (metric === 'equityValue') return 'fairValue';
  const own = perShareOf[metric];
  if (own !== undefined) return null; // earnings per share have rules of their own
  const row = metricById.get(metric);
  return row === undefined || row.kinds[0] === 'money' ? `${metric}PerShare` : null;
}
