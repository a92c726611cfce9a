/** What stands between an enterprise value and an equity value: net debt, minorities, associates. */
import type { Quantity } from '../../ties/quantity.ts';
import { figuresOf, isIn, isUsable, type Place } from './inputs.ts';

const bridgeMetrics = [
  'netDebt',
  'adjustedNetDebt',
  'netCash',
  'totalDebt',
  'cash',
  'minorityInterestEquity',
  'pensionDeficit',
  'leaseLiabilities',
  'preferredEquity',
  'associates',
];
const itemsMax = 6;

/** Rows between the two of one table, in its order; in running text the items of a bridge said with the target. */
export function bridgeItems(place: Place, enterprise: Quantity, equity: Quantity): readonly Quantity[] {
  const rowOf = (q: Quantity): number => q.fact.cell?.row ?? -1;
  if (enterprise.table !== undefined && enterprise.table === equity.table) {
    const [first, last] = [rowOf(enterprise), rowOf(equity)].sort((a, b) => a - b) as [number, number];
    const between = place.source.figures.filter((q) => q.table === enterprise.table && rowOf(q) > first && rowOf(q) < last && q.unit.dimension === 'money' && isUsable(q, place));
    const rows = [...new Map([...between].reverse().map((q) => [q.row, q])).values()].reverse();
    if (rows.length > 0) return rows.slice(0, itemsMax);
  }
  const said = figuresOf(place, bridgeMetrics, (q) => isIn(q, place.passages) && q.unit.dimension === 'money' && q.unit.currency === equity.unit.currency);
  return said.filter((q, i) => said.findIndex((p) => p.fact.metric === q.fact.metric) === i).slice(0, itemsMax);
}

const owed = /debt|borrowing|loan|minorit|non-?controlling|pension|lease|preferred|preference|provision|hybrid|convertible|liabilit|\bless\b|\bminus\b|deduct/i;

/**
 * Signs with which the items may enter: a positive one that is owed is taken off; one in brackets is taken off as
 * printed, or is the opposite of what it is called; of what is neither, both.
 */
export function signChoices(items: readonly Quantity[]): readonly (readonly (1 | -1)[])[] {
  const choicesOf = (q: Quantity): readonly (1 | -1)[] => {
    const isOwed = owed.test(`${q.fact.label ?? ''} ${q.fact.metric}`);
    const isBracketed = /[()−-]/.test(q.fact.quote);
    if (!isOwed) return q.printed < 0 ? [1] : /cash/i.test(q.fact.metric) ? [1] : [1, -1];
    return isBracketed ? (q.printed < 0 ? [1, -1] : [-1]) : [-1];
  };
  return items.reduce<readonly (readonly (1 | -1)[])[]>((all, item) => all.flatMap((signs) => choicesOf(item).map((sign) => [...signs, sign])), [[]]);
}
