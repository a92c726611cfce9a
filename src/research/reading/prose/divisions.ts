/**
 * Parts of a company that a news text names as it goes: `Small Tools sold goods worth 2.46 billion. Its operating profit …`,
 * `Sales at Farm and Garden, the largest unit, were 10% higher`, `Space Systems delivered 114 million and Launch Services 41`.
 */
import { metricById } from '../../vocabulary/metrics.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import type { Document } from '../document/document.ts';
import type { Item } from './items.ts';
import type { Link } from './link.ts';

export interface Division {
  readonly name: string;
  /** Item after the last of its name. */
  readonly to: number;
}

const verbs =
  /^(?:sold|had|posted|delivered|generated|contributed|earned|made|saw|grew|brought|booked|turned|added|lifted|increased|suffered|lost|swung|recorded|supplied|produced|chipped)$/;
const joints = /^(?:and|&|of)$/;
/** What speaks of a part where its name follows: `sales at`, `operating profit in`. */
const lines = /^(?:sales|revenue|revenues|turnover|profit|income|earnings|ebit|ebitda|loss|margin|bookings|orders)$/;
const links = /^(?:at|of|in|from)$/;
/** Nouns that say of a name in small letters that it is a part. */
const nouns = /^(?:business|unit|division|segment|arm|operation|operations)$/;
/** Names that are no part: firms, people's titles, days, the market. */
const others =
  /^(?:inc|corp|llc|plc|ltd|fund|group|bank|securities|partners|capital|brands|holdings|trust|street|university|analyst|analysts|ceo|cfo|president|chief|officer|mr|ms|dr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|adjusted|gaap|net|total|us|u\.s|north|south|latin|europe|asia|china)$/;

/** Divisions named in a sentence, in the order of their places. */
export function divisionsIn(items: readonly Item[], document: Document): Division[] {
  const found: Division[] = [];
  const own = new Set(document.companies.flatMap((c) => [c.name?.split(' ')[0], c.ticker, c.id]).flatMap((x) => (x == null ? [] : [x.toLowerCase()])));
  const houses = new Set(document.houses.map((h) => h.split(' ')[0]!.toLowerCase()));
  for (let i = 0; i < items.length; i++) {
    const noun = namedByNoun(items, i);
    if (noun !== null) {
      found.push(noun);
      i = noun.to;
      continue;
    }
    if (items[i]!.kind !== 'word' || !items[i]!.capital) continue;
    let to = i + 1;
    while (to < items.length && items[to]!.kind === 'word' && (items[to]!.capital || (joints.test(items[to]!.norm) && items[to + 1]?.capital === true))) to++;
    const words = items.slice(i, to).map((x) => x.norm);
    const start = i;
    i = to - 1;
    const before = items[start - 1];
    const said = before !== undefined && links.test(before.norm) && lines.test(items[start - 2]?.norm ?? '');
    const opens = before === undefined || before.norm === ':' || before.norm === ',' || (before.norm === 'and' && found.length > 0);
    if (words.filter((x) => !joints.test(x)).length < 2 || (!said && !opens)) continue;
    // what the title names is the company
    if (document.title.includes(document.text.slice(items[start]!.start, items[to - 1]!.end))) continue;
    if (words.some((x) => others.test(x) || own.has(x)) || houses.has(words[0]!) || matchWhole(words.map((norm) => ({ norm, start: 0, end: 0 }))) !== null) continue;
    const next = items[to];
    if (!said && !(next !== undefined && (verbs.test(next.norm) || (next.kind === 'figure' && found.length > 0)))) continue;
    found.push({ name: document.text.slice(items[start]!.start, items[to - 1]!.end), to });
  }
  return found;
}

/** `net income of the financial services business`. */
function namedByNoun(items: readonly Item[], at: number): Division | null {
  if (!links.test(items[at]!.norm) || !lines.test(items[at - 1]?.norm ?? '') || !/^(?:the|its)$/.test(items[at + 1]?.norm ?? '')) return null;
  for (let to = at + 3; to < Math.min(items.length, at + 7); to++) {
    if (items[to]!.kind !== 'word') return null;
    if (nouns.test(items[to]!.norm)) {
      const name = items.slice(at + 2, to + (items[to]!.norm === 'operations' ? 1 : 0)).map((x) => x.norm);
      return name.some((x) => /^(?:whole|entire|core|same|company)$/.test(x)) ? null : { name: name.join(' '), to: to + 1 };
    }
  }
  return null;
}

export const ofPart: Readonly<Record<string, string>> = {
  revenue: 'segmentRevenue',
  netSales: 'segmentRevenue',
  operatingIncome: 'segmentOperatingIncome',
  ebit: 'segmentOperatingIncome',
};

/** The link as it stands for the division named last before its figure. */
export function ofDivision(link: Link, division: string | null): Link {
  if (division === null || link.segment !== null || link.row === null || !(link.row.statement === 'income' || link.metric.endsWith('Margin'))) return link;
  const metric = ofPart[link.metric] ?? link.metric;
  return { ...link, metric, row: metricById.get(metric) ?? link.row, segment: division };
}
