/** Metrics, segments and companies named in a sentence. */
import { metricById } from '../../vocabulary/metrics.ts';
import { matchAt } from '../../vocabulary/matcher.ts';
import type { MetricRow } from '../../vocabulary/types.ts';
import { adjustedId } from '../tables/labelKey.ts';
import type { Item } from './items.ts';

export interface Mention {
  /** First and last + 1 item. */
  readonly from: number;
  readonly to: number;
  readonly metric: string;
  readonly row: MetricRow;
  readonly segment: string | null;
  readonly accounting: string | null;
  /** `net loss`, `operating loss`. */
  readonly negative: boolean;
  readonly label: string;
  /** Item after the last word of a segment named behind the metric. */
  readonly tail: number;
}

/** Words of everyday prose that are labels only in tables. */
const notInProse = new Set(['other', 'others', 'total', 'basic', 'diluted', 'current', 'interest', 'tax', 'taxes', 'growth', 'change', 'price', 'target', 'others net', 'provision', 'net', 'cash', 'costs', 'cost', 'ex', 'actual', 'return', 'returns', 'rate', 'rank', 'yield', 'units', 'unit', 'share', 'shares', 'common', 'investments', 'products', 'services', 'rating', 'score', 'impact', 'days', 'high', 'low', 'range', 'volume', 'volumes', 'orders', 'customers', 'users', 'stock', 'ratio', 'capital', 'income', 'earnings', 'ca', 'equity', 'debt', 'sum', 'employees', 'stores', 'members', 'subscribers', 'restaurants', 'hotels', 'patents', 'states', 'countries', 'store', 'margin', 'margins']);
/** Of those, the ones that count when a figure stands right beside them. */
const weak = new Set(['states', 'countries', 'cash', 'price', 'target', 'earnings', 'debt', 'yield', 'margin', 'margins', 'tax', 'interest', 'volume', 'volumes', 'orders', 'customers', 'users', 'employees', 'stores', 'members', 'subscribers', 'restaurants', 'shares', 'return', 'income', 'equity', 'backlog', 'costs', 'stock', 'rating']);

const none: ReadonlySet<string> = new Set();

const boundary: Item['norm'] = '\u0000';

const segmentHeads: Readonly<Record<string, string>> = { revenue: 'segmentRevenue', netSales: 'segmentRevenue', operatingIncome: 'segmentOperatingIncome', ebit: 'segmentOperatingIncome' };

/** Words that never belong to the name of a segment. */
const stop = new Set(
  ('the a an its our their his her this that these those we it they of in on at for from by to and or as with without than total net overall group company companys consolidated annual yearly quarterly monthly trailing full year quarter half ' +
    'reported expects expect expected estimate estimates estimated forecast forecasts model models raise raises raised lift lifts cut cuts lower higher strong stronger weak weaker solid robust record per average underlying organic reported core adjusted adj non gaap ' +
    'grew grow grows growing rose rise rises fell fall falls increased increase declined decline drove drive driven drives generated generate posted delivered report reports saw see sees seen was were is are be been has have had will would could should may ' +
    'more most much less least about around roughly approximately nearly over under above below up down first second third fourth new current next last previous prior future total combined incremental additional expected projected implied while but also still ' +
    'yoy qoq y q on boost boosts boosting improve improved support supported led lead which where when whose what into onto via through during before after between among all any some no not our us both each same ' +
    'implying imply implies showing shows brought bringing towards toward reach reached reaching hit account accounted accounting accounts represent represented representing contribute contributed contribution percentage percent share actual pre post constant currency like for like same store comparable gross key fiscal billion million trailing lower meaningfully materially including excluding further future quarterly topline top line model modelled generate assuming assumes assume if').split(' '),
);

export function findMentions(items: readonly Item[], names: ReadonlySet<string> = none): Mention[] {
  const words = items.map((item) => ({ norm: item.kind === 'word' ? item.norm : item.kind === 'sign' && (item.norm === '/' || item.norm === '-' || item.norm === '(' || item.norm === ')') ? boundary : boundary }));
  // a slash or a hyphen between words of one label: `net debt/equity`
  const joinedAt: number[] = [];
  const plain: { norm: string }[] = [];
  items.forEach((item, index) => {
    if (item.kind === 'sign' && item.norm === '/' && items[index - 1]?.kind === 'word' && items[index + 1]?.kind === 'word') return;
    joinedAt.push(index);
    plain.push(words[index]!);
  });
  const mentions: Mention[] = [];
  let k = 0;
  while (k < plain.length) {
    if (plain[k]!.norm === boundary) { k++; continue; }
    const match = matchAt(plain, k);
    if (match === null) {
      // `operating profit beat …, which leaves the margin at 30%`: the margin of what was spoken of last
      const spoken = mentions.findLast((m) => m.row.margin !== undefined);
      const row = /^margins?$/.test(plain[k]!.norm) && spoken !== undefined ? metricById.get(spoken.row.margin!) : undefined;
      if (row !== undefined) mentions.push({ ...spoken!, from: joinedAt[k]!, to: joinedAt[k]! + 1, metric: row.id, row, label: plain[k]!.norm, tail: joinedAt[k]! + 1, negative: false });
      k++;
      continue;
    }
    // `revenue/EBITDA`: two labels, not one, unless the slash is part of the label
    const from = joinedAt[k]!;
    const to = joinedAt[match.to - 1]! + 1;
    const label = items.slice(from, to).filter((i) => i.kind === 'word').map((i) => i.norm).join(' ');
    if (notInProse.has(label) && !(weak.has(label) && besideFigure(items, from, to)) && !(label === 'target' && /^(?:its|their|our|his|her|month)$/.test(items[from - 1]?.norm ?? '') && items[to]?.norm === 'on')) { k = match.to; continue; }
    const mention = mentionOf(items, from, to, match.row, label, names);
    // `customer revenue`: the word before belongs to the segment
    const last = mentions[mentions.length - 1];
    if (last !== undefined && last.to === mention.from && mention.segment !== null && last.row.kinds[0] === 'count') mentions.pop();
    mentions.push(mention);
    k = match.to;
    // the words of `revenue from …` name a part, no metrics of their own
    if (mention.tail > to) while (k < plain.length && joinedAt[k]! < mention.tail) k++;
  }
  return mentions;
}

function besideFigure(items: readonly Item[], from: number, to: number): boolean {
  for (let i = to; i < Math.min(items.length, to + 3); i++) if (items[i]!.kind === 'figure') return true;
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (items[i]!.kind === 'figure') return true;
  // `customers with more than 100,000 in spending were 4,800`
  if (items[to]?.norm === 'with') for (let i = to + 1; i < Math.min(items.length, to + 6); i++) if (items[i]!.kind === 'figure') return true;
  return false;
}

const adjusting = new Set(['adjusted', 'adj', 'underlying', 'core', 'normalised', 'normalized', 'recurring']);

function mentionOf(items: readonly Item[], from: number, to: number, row: MetricRow, label: string, names: ReadonlySet<string>): Mention {
  let metric = row.id;
  let start = from;
  let accounting: string | null = null;
  const before = items[from - 1];
  if (before?.kind === 'word' && !/^(?:adjusted|nonGaap|core|underlying)/.test(metric)) {
    const nonGaap = (before.norm === 'gaap' || before.norm === 'ifrs') && items[from - 2]?.norm === 'non';
    if (nonGaap || before.norm === 'nongaap' || adjusting.has(before.norm)) {
      const id = adjustedId(metric, nonGaap || before.norm === 'nongaap');
      if (metricById.has(id) || row.kinds[0] === 'money') {
        metric = id;
        accounting = nonGaap ? 'nonGaap' : 'adjusted';
        start = nonGaap ? from - 2 : from - 1;
      }
    }
  }
  let segment: string | null = null;
  let tail = to;
  const part = segmentHeads[row.id];
  if (part !== undefined && accounting === null) {
    segment = segmentBefore(items, start, names);
    if (segment === null) {
      const after = segmentAfter(items, to);
      segment = after?.name ?? null;
      tail = after?.end ?? to;
    }
    if (segment !== null) metric = part;
  }
  return { from: start, to, metric, row: metricById.get(metric) ?? row, segment, accounting, negative: /(?:\bloss(?:es)?$|^(?:net |operating |pretax )*loss (?:attributable|for)|^perdita|verlust|^perte|^pérdida|^prejuízo|^(?:净|淨)?亏损|虧損)/.test(label) && !/per share|or loss|income/.test(label), label, tail };
}

/** `public cloud` in `public cloud revenue`; null where only plain words stand before. */
function segmentBefore(items: readonly Item[], from: number, names: ReadonlySet<string>): string | null {
  const words: string[] = [];
  let sawName = false;
  let at = from - 1;
  // `Acme Video total annual revenue`: a proper name may stand before plain words
  while (at > 0 && items[at]!.kind === 'word' && /^(?:total|annual|quarterly|overall|full|year|net)$/.test(items[at]!.norm)) at--;
  if (at < from - 1 && !(items[at]?.kind === 'word' && items[at]!.capital && items[at - 1]?.kind === 'word' && items[at - 1]!.capital)) at = from - 1;
  for (let i = at; i >= 0 && words.length < 5; i--) {
    const item = items[i]!;
    if (item.kind === 'sign' && item.norm === '/' && words.length > 0) { words.unshift('/'); continue; }
    if (item.kind !== 'word' || stop.has(item.norm) || names.has(item.norm) || item.norm.endsWith('ly') || /^\d+$/.test(item.norm)) break;
    words.unshift(item.norm);
    sawName = true;
  }
  while (words[0] === '/') words.shift();
  return sawName ? words.join(' ').replace(/ \/ /g, '/') : null;
}

/** `Acme/Beta ecosystem` in `revenue from Acme/Beta ecosystem grew`. */
function segmentAfter(items: readonly Item[], to: number): { name: string; end: number } | null {
  const link = items[to];
  if (link?.kind !== 'word' || link.norm !== 'from') return null;
  const words: string[] = [];
  let end = to;
  for (let i = to + 1; i < items.length && words.length < 8; i++) {
    const item = items[i]!;
    if (item.kind === 'sign' && item.norm === '/' && words.length > 0) { words.push('/'); continue; }
    if (item.kind === 'figure' && words.length < 3 && item.figure!.kind === 'label') { words.push(String(item.figure!.low)); continue; }
    if (item.kind !== 'word') break;
    if (words.length > 0 && stop.has(item.norm) && !['and', 'the', 'of', 'total', 'non'].includes(item.norm)) break;
    if (item.norm === 'the' || item.norm === 'its') continue;
    words.push(item.norm);
    end = i + 1;
  }
  while (words.length > 0 && ['and', 'of', '/', 'the'].includes(words[words.length - 1]!)) words.pop();
  return (words.length > 0 && !stop.has(words[0]!)) || words[0] === 'top' ? { name: words.join(' ').replace(/ \/ /g, '/'), end } : null;
}
