/** What a printed row label means: metric, measure, unit, vintage, segment. */
import { remembered } from '../memo.ts';
import type { Vintage } from '../../../kernel/records.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn, type Word } from '../../vocabulary/normalise.ts';
import type { MetricRow, StatementName } from '../../vocabulary/types.ts';
import {
  adjustedElsewhere,
  changeWords,
  earlierWords,
  marginWords,
  ofRevenueWords,
  onlyOf,
  quarterOnQuarterWords,
  totalWords,
  yearOnYearWords,
} from '../../vocabulary/headWords.ts';
import { bareLabel } from '../layout/keyData.ts';
import { mergeHints, noHint, readUnitHint, type UnitHint } from '../facts/unit.ts';
import { segmentLabel } from './segmentLabel.ts';
import { ratePairOf } from './ratePair.ts';
import { isUnitText } from '../facts/unitText.ts';
import { halvesOf, unabbreviated } from './labelForms.ts';

export interface LabelKey {
  readonly row: MetricRow | null;
  /** Metric id; null where the label is only a measure or a vintage. */
  readonly metric: string | null;
  readonly measure: string | null;
  readonly hint: UnitHint;
  readonly vintage: Vintage | null;
  readonly segment: string | null;
  readonly accounting: string | null;
  readonly label: string;
  /** The words say loss: a positive figure is negative. */
  readonly negative: boolean;
}

const vintages: Readonly<Record<string, Vintage>> = {
  new: 'new',
  current: 'new',
  revised: 'new',
  now: 'new',
  latest: 'new',
  ...Object.fromEntries(earlierWords.map((word) => [word, 'old' as const])),
};
const growthYoY =
  /^(?:yoy|y y|growth|growth yoy|yoy growth|growth rate|chg|change|change yoy|yoy change|yoy chg|y o y|year on year|year over year|annual growth|growth y y|pct chg|同比|同比增长|同比变动)$/;
const growthQoQ = /^(?:qoq|q q|growth qoq|qoq growth|change qoq|qoq change|qoq chg|q o q|quarter on quarter|sequential growth|环比|环比增长)$/;
const growthTail = / (?:growth yoy|yoy growth|growth y y|growth rate|growth|yoy|y y|yoy change|yoy chg|change yoy|chg|change|同比增长|同比)$/;
const growthTailQoQ = / (?:growth qoq|qoq growth|growth q q|qoq|q q|qoq change|qoq chg|change qoq|sequential growth|环比)$/;
const shareTail =
  / (?:as a? ?(?:percentage|proportion|share|pct|percent) of (?:total )?(?:net )?(?:revenue|revenues|sales|net sales)|as a? ?of (?:total )?(?:net )?(?:revenue|revenues|sales)|of (?:total )?(?:net )?(?:revenue|revenues|sales|net sales)|to (?:sales|revenue)|sales ratio|revenue ratio|ratio|mix|contribution)$/;
const shareWords =
  /^(?:as a? ?(?:percentage|proportion|share|percent) of (?:total )?(?:net )?(?:revenue|revenues|sales)|as a? ?of (?:total )?(?:revenue|revenues|sales)|of (?:total )?(?:net )?(?:revenue|revenues|sales)|share of (?:revenue|revenues|sales)|revenue share|sales share|mix)$/;

/** The whole measure in other languages: `% sui ricavi`, `Veränderung in %`, `同比增减`. */
const growthYoYElsewhere = onlyOf([...yearOnYearWords, ...changeWords]);
const growthQoQElsewhere = onlyOf(quarterOnQuarterWords);
const shareElsewhere = onlyOf([...ofRevenueWords, ...ofRevenueWords.flatMap((w) => [`in % ${w}`, `en % ${w}`, `in percento ${w}`, `en porcentaje ${w}`, `als % ${w}`])]);
const wholeOnly = onlyOf(totalWords);

/** `Total`, `Totale Gruppo`, `Konzern`, `合计`: the whole of the lines around it. */
export const isTotal = (label: string): boolean => wholeOnly.test(label);

const marginOnly = onlyOf(marginWords);

/** `Margin (%)`, `Marge`: the margin of the line before. */
export const isMargin = (label: string): boolean => marginOnly.test(label);

/** Words that add nothing to a label's meaning when they stand around it. */
const neutral = new Set([
  'memo',
  'total',
  'reported',
  'consolidated',
  'the',
  'of',
  'for',
  'in',
  'on',
  'our',
  'group',
  'company',
  'from',
  'and',
  'a',
  'unaudited',
  'us',
  'usd',
  'rmb',
  'cny',
  'million',
  'millions',
  'period',
  'year',
  'quarter',
  'reported',
  'attributable',
  'to',
  'shareholders',
  'owners',
  'parent',
  'stockholders',
  'holders',
  'ordinary',
  'common',
  'continuing',
  'operations',
]);
const adjusting = /^(?:adjusted|adj|non gaap|nongaap|core|underlying|normalised|normalized|recurring|ex items|clean|经调整|非公认会计准则)\b ?/;

const stripMarks = (text: string): string =>
  text
    .replace(/\t/g, ' ')
    .replace(/\*\*|__|`|\\/g, '')
    .replace(/^[\s•·▪●○◦‣*–—>-]+(?=\p{L}|\()/u, '')
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰⁽⁾†‡§*]+/g, ' ')
    // `Net finance income 6(a)`: the number of a note
    .replace(/(?<=\p{L}) \d{1,2}\([a-z]\)\s*$/u, ' ')
    .replace(/\((?:\d{1,2}|[a-h])\)(?:,?\s*\((?:\d{1,2}|[a-h])\))*/g, ' ')
    .replace(/[:：]\s*$/, '')
    .replace(/\s+/g, ' ')
    // a time of day takes the closing bracket with it: `Price (28 Jul 26 16:00`
    .replace(/\([^()]*$/, (open) => `${open})`)
    .trim();

const unitBracket = /[([（]\s*([^()（）[\]]{1,40}?)\s*[)\]）]/g;

const asExpense = (label: string): string => label.replace(/\(income\)(?=\s*(?:expense|loss|charge))/i, ' ').replace(/\bnonoperating\b/i, 'non-operating');

export function readLabel(raw: string, statement: StatementName | null): LabelKey {
  return labelReaderOf(statement)(raw);
}

const labelReaders = new Map<StatementName | null, (raw: string) => LabelKey>();

/** A table asks for each of its labels several times. */
function labelReaderOf(statement: StatementName | null): (raw: string) => LabelKey {
  let reader = labelReaders.get(statement);
  if (reader === undefined) {
    reader = remembered((raw) => inAnyForm(raw, statement));
    labelReaders.set(statement, reader);
  }
  return reader;
}

const isKnown = (key: LabelKey): boolean => key.row !== null || (key.metric === null && key.measure !== null);

/** The label as printed, in one of its two languages, or with its abbreviations written out. */
function inAnyForm(raw: string, statement: StatementName | null): LabelKey {
  const two = halvesOf(raw);
  if (two !== null) {
    const [first, second] = [computeLabel(two[0], statement), computeLabel(two[1], statement)];
    // words of one script may be two lines or a ratio, unless they name the same
    const same = first.row !== null && first.metric === second.metric && first.measure === second.measure;
    const either =
      !same && raw.includes(' / ') ? null : isKnown(first) && (!isKnown(second) || second.metric === first.metric) ? first : isKnown(second) && !isKnown(first) ? second : null;
    if (either !== null) return { ...either, hint: mergeHints(either.hint, first.hint, second.hint) };
  }
  const key = computeLabel(raw, statement);
  const full = isKnown(key) ? null : unabbreviated(raw);
  const written = full === null ? key : computeLabel(full, statement);
  return isKnown(written) ? { ...written, label: key.label } : key;
}

function computeLabel(raw: string, statement: StatementName | null): LabelKey {
  const label = stripMarks(raw);
  const rate = ratePairOf(label);
  if (rate !== null) {
    const row = metricById.get('exchangeRate') ?? null;
    return {
      row,
      metric: 'exchangeRate',
      measure: null,
      hint: { currency: rate, scale: null, kind: 'rate' },
      vintage: null,
      segment: null,
      accounting: null,
      label,
      negative: false,
    };
  }
  let hint = noHint;
  let core = label;
  let inside = '';
  for (const m of label.matchAll(unitBracket)) {
    if (isUnitText(m[1]!)) {
      hint = mergeHints(hint, readUnitHint(m[1]!));
      core = core.replace(m[0], ' ');
    } else {
      const read = /[,/]/.test(m[1]!) ? readUnitHint(m[1]!.split(/[,/]/).at(-1)!) : noHint;
      if (hint.kind === null && read.kind !== null) hint = { ...hint, kind: read.kind };
      inside = `${inside} ${m[1]!}`;
    }
  }
  const tail = /[,–-]\s*((?:US\$|HK\$|RMB|Rmb|CNY|USD|EUR|€|£|\$)?\s?(?:mn|m|bn|million|billion|thousand|%|x|bps|days))\s*$/.exec(core);
  if (tail !== null && isUnitText(tail[1]!)) {
    const read = readUnitHint(tail[1]!);
    hint = { currency: hint.currency ?? read.currency, scale: hint.scale ?? read.scale, kind: hint.kind ?? read.kind };
    core = core.slice(0, tail.index);
  } else if (/%\s*$/.test(core) || core.trim().startsWith('%')) hint = { ...hint, kind: hint.kind ?? 'percent' };

  // `Interest (income) expense, net` is an expense, `Other income (expense), net` an income
  core = asExpense(core);
  const unparted = vintages[core.replace(/[\s:：（(]/g, '')];
  let words = unparted === undefined ? wordsIn(core, 0, core.length) : [];
  const lastWord = words.at(-1)?.norm;
  let vintage: Vintage | null = unparted ?? null;
  if (lastWord !== undefined && vintages[lastWord] !== undefined && !(words.length === 2 && words[0]!.norm === 'total')) {
    const rest = words.slice(0, -1);
    if (rest.length === 0 || matchWhole(words, statement) === null) {
      vintage = vintages[lastWord]!;
      words = rest;
    }
  }
  const negative = /^(?:net |operating |gross |pre-?tax )*loss(?:es)?\b/i.test(core) && !/income|profit|earnings|\(loss/i.test(core);
  const base = { hint, vintage, label, negative, accounting: null, segment: null };
  if (words.length === 0) return { ...base, row: null, metric: null, measure: null };

  const full = asExpense(label);
  const all = wordsIn(full, 0, full.length);
  let found = resolveWords(words, all, statement, hint, core);
  if (found.row === null && /[(（]/.test(core)) {
    // what stands in brackets may be a remark: `Price (28 Jul 26)`, `Revenue (TTM, USD)`
    const outside = core.replace(unitBracket, ' ');
    const plain = wordsIn(outside, 0, outside.length);
    if (plain.length > 0) {
      const second = resolveWords(plain, plain, statement, hint);
      if (second.row !== null || second.measure !== null) found = second;
    }
  }
  if (found.row === null) {
    // a day or what happened to it: `Price at 13 Nov 2025`, `Target price Remains`
    const bare = bareLabel(core);
    if (bare !== core && vintages[bare.toLowerCase()] !== undefined) return { ...base, vintage: vintages[bare.toLowerCase()]!, row: null, metric: null, measure: null };
    const bareWords = wordsIn(bare, 0, bare.length);
    const row = bare === core ? null : (matchWhole(bareWords, statement) ?? matchWhole(bareWords, 'market'));
    if (row !== null && row.statement === 'market') found = { row, metric: row.id, measure: null, segment: null, accounting: null };
  }
  // `Previous target`, `New TP`
  const first = words.length < 2 || !/^(?:previous|prior|old|former|new|revised)$/.test(words[0]!.norm) ? null : vintages[words[0]!.norm]!;
  const viewed = first === null ? null : matchWhole(words.slice(1), statement);
  if (found.row === null && viewed !== null && viewed.kinds[0] === 'moneyPerShare') return { ...base, vintage: first, row: viewed, metric: viewed.id, measure: null };
  if (found.row === null) found = withoutLead(core, words, statement) ?? found;
  // `SG&A / net sales`
  const over = /^(.+?)\s*\/\s*(net sales|sales|revenues?)\s*$/i.exec(core);
  if (over !== null && whole(core, statement) === null) {
    const part = matchWhole(wordsIn(over[1]!, 0, over[1]!.length), statement);
    if (part !== null && part.kinds[0] === 'money')
      return { ...base, hint: { ...hint, kind: 'percent' }, row: part, metric: part.id, measure: /^net sales$/i.test(over[2]!) ? 'shareOf:netSales' : 'shareOf:revenue' };
  }
  // `DPU (S cents)`: hundredths, whatever currency they are of
  const inCents = found.row?.kinds[0] === 'moneyPerShare' && hint.scale === null && hundredths.test(label);
  return { ...base, ...found, hint: inCents ? { ...hint, scale: 0.01 } : hint };
}

const hundredths = /\((?:[A-Z]{1,2} ?)?(?:cents?|sen)\)\s*$/;

const whole = (core: string, statement: StatementName | null): MetricRow | null => matchWhole(wordsIn(core, 0, core.length), statement);

/** `KC 12m price target`: a ticker, a house or a span of months before the label. */
function withoutLead(core: string, words: readonly Word[], statement: StatementName | null): Resolved | null {
  for (let i = 1; i < Math.min(4, words.length); i++) {
    const lead = words[i - 1]!;
    const raw = core.slice(lead.start, lead.end);
    if (!/\d/.test(raw) && raw !== raw.toUpperCase() && !/^[A-Z]{2,}[a-z]$/.test(raw) && !/^(?:month|months|mth|year|yr)$/.test(lead.norm)) return null;
    const row = matchWhole(words.slice(i), statement);
    if (row !== null) return { row, metric: row.id, measure: null, segment: null, accounting: null };
  }
  return null;
}

const ofOwners = /^(?:davon|thereof|of which) (?:auf (?:die )?|attributable to (?:the )?)?(?:aktionäre|anteilseigner|gesellschafter|shareholders|owners) (?:der|des|of) /;

export type Resolved = Pick<LabelKey, 'row' | 'metric' | 'measure' | 'segment' | 'accounting'>;

function resolveWords(words: readonly Word[], all: readonly Word[], statement: StatementName | null, hint: UnitHint, label = ''): Resolved {
  const none = { segment: null, accounting: null };
  const joined = words.map((w) => w.norm).join(' ');
  const whole = matchWhole(all, statement) ?? matchWhole(words, statement);
  if (whole !== null) return { row: whole, metric: whole.id, measure: null, ...none };
  if (ofOwners.test(joined)) return { row: metricById.get('netIncomeAttributableToShareholders') ?? null, metric: 'netIncomeAttributableToShareholders', measure: null, ...none };
  if (growthYoY.test(joined)) return { row: null, metric: null, measure: 'growthYoY', ...none };
  if (growthQoQ.test(joined)) return { row: null, metric: null, measure: 'growthQoQ', ...none };
  if (growthQoQElsewhere.test(label)) return { row: null, metric: null, measure: 'growthQoQ', ...none };
  if (growthYoYElsewhere.test(label)) return { row: null, metric: null, measure: 'growthYoY', ...none };
  if (hint.kind === 'percent' && shareElsewhere.test(label)) return { row: null, metric: null, measure: 'shareOf:revenue', ...none };
  if (shareWords.test(joined)) return { row: null, metric: null, measure: 'shareOf:revenue', ...none };

  for (const [pattern, measure] of [
    [/ cagr$/, 'cagr'],
    [growthTailQoQ, 'growthQoQ'],
    [growthTail, 'growthYoY'],
    [shareTail, 'shareOf:revenue'],
  ] as const) {
    const m = pattern.exec(joined);
    if (m === null) continue;
    if (measure === 'shareOf:revenue' && / ratio$| mix$| contribution$/.test(m[0]) && hint.kind !== 'percent') continue;
    const count = joined.slice(0, m.index).split(' ').length;
    const inner = resolveWords(words.slice(0, count), words.slice(0, count), statement, hint);
    if (inner.metric !== null) return { ...inner, measure: inner.measure ?? measure };
  }
  // `growth in revenue`, `% of revenue: R&D` and the like
  const head = /^(?:growth (?:in|of)|yoy growth (?:in|of)) /.exec(joined);
  if (head !== null) {
    const from = head[0].trim().split(' ').length;
    const inner = resolveWords(words.slice(from), words.slice(from), statement, hint);
    if (inner.metric !== null) return { ...inner, measure: 'growthYoY' };
  }

  // neutral words around a known label
  let from = 0;
  let to = words.length;
  while (from < to && neutral.has(words[from]!.norm)) {
    from++;
    const row = matchWhole(words.slice(from, to), statement);
    if (row !== null) return { row, metric: row.id, measure: null, ...none };
  }
  while (to > 1 && neutral.has(words[to - 1]!.norm)) {
    to--;
    const row = matchWhole(words.slice(0, to), statement) ?? (from > 0 ? matchWhole(words.slice(from, to), statement) : null);
    if (row !== null) return { row, metric: row.id, measure: null, ...none };
  }

  const behind = words.length > 1 && adjustedElsewhere.has(words.at(-1)!.norm);
  const adjusted = adjusting.exec(behind ? 'adjusted' : joined);
  if (adjusted !== null) {
    const rest = behind ? words.slice(0, -1) : words.slice(adjusted[0].trim().split(' ').length);
    const inner = resolveWords(rest, rest, statement, hint);
    if (inner.row !== null && inner.measure === null) {
      const id = adjustedId(inner.row.id, /non gaap|nongaap|非公认/.test(adjusted[0]));
      const row = metricById.get(id) ?? null;
      return { row: row ?? inner.row, metric: id, measure: inner.measure, segment: inner.segment, accounting: /non/.test(adjusted[0]) ? 'nonGaap' : 'adjusted' };
    }
  }

  // `GAAP operating income`, `Less: purchases of property`
  const lead = /^(?:gaap|ifrs|less|add back|add|plus|deduct|minus|consensus|street|bloomberg consensus) /.exec(joined);
  if (lead !== null) {
    const skip = lead[0].trim().split(' ').length;
    const inner = resolveWords(words.slice(skip), words.slice(skip), statement, hint);
    return { ...inner, accounting: /gaap|ifrs/.test(lead[0]) ? 'gaap' : inner.accounting };
  }
  // `Total stores open at beginning of the quarter`
  const edge = / (?:(?:at|as of) )?(?:the )?(beginning|start|end) of (?:the )?(?:period|quarter|year|month)$/.exec(joined);
  if (edge !== null) {
    const count = joined.slice(0, edge.index).split(' ').length;
    const inner = resolveWords(words.slice(0, count), words.slice(0, count), statement, hint);
    const id = edge[1] === 'end' ? inner.row?.id : `${inner.row?.id}BeginningOfQuarter`;
    if (inner.row !== null && inner.measure === null && id !== undefined) return { ...inner, row: metricById.get(id) ?? inner.row, metric: id };
  }
  const shares = shareCount(joined);
  if (shares !== null) return { row: metricById.get(shares) ?? null, metric: shares, measure: null, ...none };

  const segment = segmentLabel(words, statement);
  if (segment !== null) return segment;
  return { row: null, metric: ownName(words), measure: null, ...none };
}

/** `Weighted-average shares used to compute net income per share, diluted`: however worded, an average of shares. */
function shareCount(joined: string): string | null {
  const plain = /^(basic|(?:fully )?diluted) (?:\w+ )?(?:shares|units|adss?|adrs?)(?: outstanding)?$/.exec(joined);
  if (plain !== null) return plain[1] === 'basic' ? 'basicShares' : 'dilutedShares';
  if (!/\b(?:weighted|average|used (?:in|to|for))\b/.test(joined) || !/\b(?:shares|units|ads)\b/.test(joined)) return null;
  const diluted = /\bdilut|\bassuming dilution/.test(joined);
  const basic = /\bbasic\b/.test(joined);
  return diluted === basic ? null : diluted ? 'dilutedShares' : 'basicShares';
}

/** `adjustedEbitda` from `ebitda`; `nonGaapOperatingIncome` where the vocabulary has that. */
export function adjustedId(id: string, nonGaap: boolean): string {
  const cap = id[0]!.toUpperCase() + id.slice(1);
  if (/^(?:adjusted|nonGaap)[A-Z]/.test(id)) return id;
  if (id === 'epsDiluted' || id === 'eps') return 'adjustedEps';
  const [first, second] = nonGaap ? [`nonGaap${cap}`, `adjusted${cap}`] : [`adjusted${cap}`, `nonGaap${cap}`];
  if (metricById.has(first)) return first;
  if (metricById.has(second)) return second;
  return first;
}

/** camelCase of a label's own words. */
export function ownName(words: readonly { readonly norm: string }[]): string {
  const kept = words.map((w) => w.norm).filter((w) => !/^(?:the|of|in|for|and|to|a|an|by|on|rmb|usd|mn|million|millions)$/.test(w) && /[\p{L}]/u.test(w));
  const used = (kept.length > 0 ? kept : words.map((w) => w.norm)).slice(0, 8);
  return used.map((w, i) => (i === 0 ? w : w[0]!.toUpperCase() + w.slice(1))).join('');
}
