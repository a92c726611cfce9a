/** The rate at which a text turns one currency into another: `RMB7.1190 to US$1.00`, `US$1.00 = HK$7.80`, `R$5.31 per euro`. */
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { currencyOf } from '../figures/lexicon.ts';
import type { Figure } from '../figures/figure.ts';
import { idiomMention } from './idioms.ts';
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';

const joins = new Set('to per for into against equals is was = / : the each of at or'.split(' '));

/** `CNY/USD` where the figure is a rate, `one` where it is the unit that the rate is for; null where it is neither. */
export function rateAt(items: readonly Item[], at: number): string | null {
  const figure = items[at]!.figure!;
  if (!isPlain(figure)) return null;
  for (const step of [1, -1]) {
    const other = neighbour(items, at, step);
    if (other === null || other.currency === figure.currency || !isPlain(other)) continue;
    if (other.low === 1) return `${figure.currency}/${other.currency}`;
    if (figure.low === 1) return 'one';
  }
  const unit = /^(?:per|to)$/.test(items[at + 1]?.norm ?? '') ? currencyNamed(items, at + 2) : null;
  return unit === null || unit === figure.currency ? null : `${figure.currency}/${unit}`;
}

/** The rate of the day that its sentence names. */
export function rateLink(items: readonly Item[], at: number, document: Document): Link | 'one' | null {
  const rate = rateAt(items, at);
  if (rate === null || rate === 'one') return rate;
  const named = idiomMention('exchangeRate', at);
  const day = items.find((x) => x.kind === 'period' && x.period!.kind === 'date');
  const period = day === undefined ? null : resolve(day.period!, document.calendar);
  return {
    figure: items[at]!.figure!,
    at,
    mention: named,
    metric: named.metric,
    row: named.row,
    measure: 'level',
    period,
    segment: null,
    sign: 1,
    consensus: false,
    compared: false,
  };
}

const isPlain = (f: Figure): boolean => f.kind === 'money' && f.scale === 1 && !f.range && !f.bracketed && f.noun === null && f.per === null;

/** The next figure on one side with nothing but words that join between. */
function neighbour(items: readonly Item[], at: number, step: number): Figure | null {
  for (let i = at + step; Math.abs(i - at) <= 4; i += step) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.kind === 'figure') return Math.abs(i - at) > 1 ? item.figure : null;
    if (!joins.has(item.norm)) return null;
  }
  return null;
}

/** `the US dollar`, `one euro`, `USD`. */
function currencyNamed(items: readonly Item[], from: number): string | null {
  let i = from;
  while (/^(?:the|one|each|a)$/.test(items[i]?.norm ?? '')) i++;
  const [first, second] = [items[i]?.norm ?? '', items[i + 1]?.norm ?? ''];
  if (/^dollars?$/.test(second)) return { us: 'USD', hong: 'HKD', australian: 'AUD', canadian: 'CAD', singapore: 'SGD' }[first] ?? null;
  if (first === 'dollar') return 'USD';
  return first.length >= 3 ? (currencyOf(first) ?? null) : null;
}
