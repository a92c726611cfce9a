/** Metrics, segments and companies named in a sentence. */
import { metricById } from '../../vocabulary/metrics.ts';
import { matchAt, type LabelMatch } from '../../vocabulary/matcher.ts';
import type { MetricRow } from '../../vocabulary/types.ts';
import { adjustedId } from '../tables/labelKey.ts';
import { idiomMention } from './idioms.ts';
import type { Item } from './items.ts';
import { regionEnding } from './regionSubject.ts';
import { segmentAfter, segmentBefore, segmentSubject, type Surroundings } from './segments.ts';

/** `loss per share`, `basic and diluted net loss per ADS`; not `earnings (loss) per share`. */
const lossPerShare = /^(?:(?:basic|diluted|and|net|adjusted|gaap|non|core|underlying|headline|fully) )*loss per (?:\w+ )?(?:share|ads|adr|unit)\b/;

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
const notInProse = new Set([
  'other',
  'others',
  'total',
  'basic',
  'diluted',
  'current',
  'interest',
  'tax',
  'taxes',
  'growth',
  'change',
  'price',
  'target',
  'others net',
  'provision',
  'net',
  'cash',
  'costs',
  'cost',
  'ex',
  'actual',
  'return',
  'returns',
  'rate',
  'rank',
  'yield',
  'units',
  'unit',
  'share',
  'shares',
  'common',
  'investments',
  'products',
  'services',
  'rating',
  'score',
  'impact',
  'days',
  'high',
  'low',
  'range',
  'volume',
  'volumes',
  'orders',
  'customers',
  'users',
  'stock',
  'ratio',
  'capital',
  'income',
  'earnings',
  'ca',
  'equity',
  'debt',
  'sum',
  'employees',
  'stores',
  'members',
  'subscribers',
  'restaurants',
  'hotels',
  'patents',
  'states',
  'countries',
  'store',
  'margin',
  'margins',
]);
/** Of those, the ones that count when a figure stands right beside them. */
const weak = new Set([
  'states',
  'countries',
  'cash',
  'price',
  'target',
  'earnings',
  'debt',
  'yield',
  'margin',
  'margins',
  'tax',
  'interest',
  'volume',
  'volumes',
  'orders',
  'customers',
  'users',
  'employees',
  'stores',
  'members',
  'subscribers',
  'restaurants',
  'shares',
  'return',
  'income',
  'equity',
  'backlog',
  'costs',
  'stock',
  'rating',
]);

const boundary: Item['norm'] = '\u0000';

const segmentHeads: Readonly<Record<string, string>> = {
  revenue: 'segmentRevenue',
  netSales: 'segmentRevenue',
  operatingIncome: 'segmentOperatingIncome',
  ebit: 'segmentOperatingIncome',
};

export function findMentions(items: readonly Item[], around: Surroundings): Mention[] {
  const words = items.map((item) => ({
    norm: item.kind === 'word' ? item.norm : item.kind === 'sign' && (item.norm === '/' || item.norm === '-' || item.norm === '(' || item.norm === ')') ? boundary : boundary,
  }));
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
    if (plain[k]!.norm === boundary) {
      k++;
      continue;
    }
    const match = overCommas(items, joinedAt, k) ?? upToSlash(plain, joinedAt, k, matchAt(plain, k));
    if (match === null) {
      // `depreciation 1.2bn and interest 0.2bn`
      if (plain[k]!.norm === 'interest' && items[joinedAt[k]! + 1]?.figure?.kind === 'money' && /^(?:,|and|;)$/.test(items[joinedAt[k]! - 1]?.norm ?? ''))
        mentions.push({ ...idiomMention('interestExpense', joinedAt[k]! + 1), from: joinedAt[k]!, label: 'interest' });
      // `operating profit beat …, which leaves the margin at 30%`: the margin of what was spoken of last
      const paid = dividendOf(items, joinedAt[k]!);
      if (paid !== null) mentions.push({ ...idiomMention(paid, joinedAt[k]! + 1), from: joinedAt[k]!, label: plain[k]!.norm });
      const spoken = plain[k]!.norm === 'margin' || plain[k]!.norm === 'margins' ? mentions.findLast((m) => m.row.margin !== undefined) : undefined;
      const row = spoken !== undefined ? metricById.get(spoken.row.margin!) : undefined;
      if (row !== undefined)
        mentions.push({ ...spoken!, from: joinedAt[k]!, to: joinedAt[k]! + 1, metric: row.id, row, label: plain[k]!.norm, tail: joinedAt[k]! + 1, negative: false });
      k++;
      continue;
    }
    // `revenue/EBITDA`: two labels, not one, unless the slash is part of the label
    const from = joinedAt[k]!;
    const to = joinedAt[match.to - 1]! + 1;
    const label = items
      .slice(from, to)
      .filter((i) => i.kind === 'word')
      .map((i) => i.norm)
      .join(' ')
      .replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '');
    if (
      notInProse.has(label) &&
      !(weak.has(label) && besideFigure(items, from, to)) &&
      !(label === 'target' && /^(?:its|their|our|his|her|month)$/.test(items[from - 1]?.norm ?? '') && items[to]?.norm === 'on')
    ) {
      k = match.to;
      continue;
    }
    const mention = mentionOf(items, from, to, match.row, label, around);
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

const dividends: ReadonlySet<string> = new Set(['dividend', 'dividends', 'dividende', 'dividendo', 'dividendos', 'distribution', 'distributions']);
/** `a dividend of 49 cents`, `dividends of 120 million`: for each share, unless the sum is too large for one. */
function dividendOf(items: readonly Item[], at: number): string | null {
  if (!dividends.has(items[at]!.norm)) return null;
  const figure = items.slice(at + 1, at + 9).find((x) => x.kind === 'figure')?.figure;
  return figure?.kind === 'money' && figure.scale > 1 ? 'dividendsPaid' : 'dps';
}

/** `revenue/net profit`: of a match that goes over a slash only the part before it, where the words behind it are a longer label of their own. */
function upToSlash(plain: readonly { readonly norm: string }[], joinedAt: readonly number[], k: number, match: LabelMatch | null): LabelMatch | null {
  if (match === null) return null;
  for (let s = k + 1; s < match.to; s++) {
    if (joinedAt[s]! - joinedAt[s - 1]! < 2) continue;
    const behind = matchAt(plain, s);
    if (behind === null || behind.to <= match.to) return match;
    return matchAt(plain.slice(0, s), k) ?? match;
  }
  return match;
}

/** `Selling, general and administrative expenses`: a label of several words that holds a comma. */
const isComma = (norm: string | undefined): boolean => norm === ',' || norm === '、';

function overCommas(items: readonly Item[], joinedAt: readonly number[], k: number): LabelMatch | null {
  const first = joinedAt[k]!;
  let comma = first + 1;
  while (comma <= first + 4 && items[comma]?.kind === 'word') comma++;
  if (comma > first + 4 || !isComma(items[comma]?.norm)) return null;
  const words: { norm: string }[] = [];
  const places: number[] = [];
  for (let i = first; i < Math.min(items.length, first + 12); i++) {
    const item = items[i]!;
    if (isComma(item.norm) && items[i + 1]?.kind === 'word') continue;
    if (item.kind !== 'word') break;
    words.push({ norm: item.norm });
    places.push(i);
  }
  const match = matchAt(words, 0);
  if (match === null || match.to < 3 || places[match.to - 1]! < comma) return null;
  return { row: match.row, to: joinedAt.indexOf(places[match.to - 1]!) + 1 };
}

function besideFigure(items: readonly Item[], from: number, to: number): boolean {
  for (let i = to; i < Math.min(items.length, to + 3); i++) if (items[i]!.kind === 'figure') return true;
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (items[i]!.kind === 'figure') return true;
  // `customers with more than 100,000 in spending were 4,800`
  if (items[to]?.norm === 'with') for (let i = to + 1; i < Math.min(items.length, to + 6); i++) if (items[i]!.kind === 'figure') return true;
  return false;
}

const adjusting = new Set([
  'adjusted',
  'adj',
  'underlying',
  'core',
  'normalised',
  'normalized',
  'recurring',
  'bereinigte',
  'bereinigter',
  'bereinigtes',
  'bereinigten',
  'adjusting',
]);
/** Adjectives that follow their noun. */
const adjustingAfter = new Set([
  'rettificato',
  'rettificata',
  'adjusted',
  'ricorrente',
  'normalizzato',
  'ajusté',
  'ajustée',
  'récurrent',
  'ajustado',
  'ajustada',
  'recurrente',
  'recorrente',
  'bereinigt',
]);
/** Right before a label of a script without blanks: `非公认会计准则下归属于公司股东的`. */
const adjustedBefore = /(?:非(?:公认|公認|通用|美国通用|美國通用)会?會?[计計]准?準?[则則]|非国际财务报告准则|非國際財務報告準則|non-?gaap)(?:下)?[^，。；、,;]{0,10}$/i;
const adjustedWordBefore = /(?:经调整|經調整|调整后|調整後|調整后|조정)(?:的)?$/;

/** `服务及其他收入`: the revenue of services and of what else there is. */
const isOtherRevenue = (items: readonly Item[], from: number, row: MetricRow): boolean => row.id === 'otherIncome' && /^[及和与與]$|^以及$/.test(items[from - 1]?.norm ?? '');

/** `Working capital gives back 0.2% of revenue`, `working capital absorbed 12 million`: what moves is its change. */
const freesCash = (items: readonly Item[], to: number, row: MetricRow): boolean =>
  row.id === 'workingCapital' &&
  /^(?:gives?|gave|released?|releases|frees?|freed|sets?|absorb(?:s|ed)?|takes?|took|ties|tied|consume[sd]?|returns?|returned|contribute[sd]?|brought|brings)$/.test(
    items[to]?.norm ?? '',
  );

function mentionOf(items: readonly Item[], from: number, to: number, given: MetricRow, label: string, around: Surroundings): Mention {
  const row = isOtherRevenue(items, from, given) ? metricById.get('revenue')! : freesCash(items, to, given) ? metricById.get('workingCapitalChange')! : given;
  let metric = row.id;
  let start = from;
  let accounting: string | null = null;
  const before = items[from - 1];
  // `non-IFRS operating profit`, where the label begins with the accounting
  const denied = /^(?:ifrs|gaap) /.test(label) && before?.norm === 'non' ? adjustedId(metric, true) : null;
  if (denied !== null && (metricById.has(denied) || row.kinds[0] === 'money')) {
    metric = denied;
    accounting = 'nonGaap';
    start = from - 1;
  } else if (before?.kind === 'word' && !/^(?:adjusted|nonGaap|core|underlying)/.test(metric)) {
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
  if (accounting === null && items[to]?.kind === 'word' && adjustingAfter.has(items[to]!.norm)) {
    const id = adjustedId(metric, false);
    if (metricById.has(id)) {
      metric = id;
      accounting = 'adjusted';
    }
  } else if (accounting === null && before?.kind === 'word' && !/^(?:adjusted|nonGaap)/.test(metric) && /[\u3040-\ud7af]/.test(label)) {
    const words = items
      .slice(Math.max(0, from - 16), from)
      .map((i) => (i.kind === 'word' || i.kind === 'sign' ? i.norm : ','))
      .join('');
    const nonGaap = adjustedBefore.test(words);
    const id = adjustedId(metric, nonGaap);
    if ((nonGaap || adjustedWordBefore.test(words)) && metricById.has(id)) {
      metric = id;
      accounting = nonGaap ? 'nonGaap' : 'adjusted';
    }
  }
  let segment: string | null = null;
  let tail = to;
  const part = segmentHeads[row.id];
  if (part !== undefined && accounting === null) {
    segment = row !== given ? `${segmentBefore(items, from - 1, around) ?? ''}及其他` : null;
    segment ??= segmentBefore(items, start, around) ?? segmentSubject(items, start, around);
    if (segment === null) {
      const after = segmentAfter(items, to, around);
      segment = after?.name ?? null;
      tail = after?.end ?? to;
    }
    if (segment !== null) metric = part;
  } else if (metric.endsWith('Margin')) segment = regionEnding(items, start);
  return {
    from: start,
    to,
    metric,
    row: metricById.get(metric) ?? row,
    segment,
    accounting,
    negative:
      lossPerShare.test(label) ||
      (/(?:\bloss(?:es)?$|^(?:net |operating |pretax )*loss (?:attributable|for)|^perdita|verlust|^perte|^pérdida|^prejuízo|亏损|虧損|(?:净|淨)(?:亏|虧))/.test(label) &&
        !/per share|or loss|income|^stop/.test(label)),
    label,
    tail,
  };
}
