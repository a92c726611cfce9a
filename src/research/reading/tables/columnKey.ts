/** What the head cells over a column mean: period, measure, voice, vintage, company. */
import type { Basis, Qualifier, Vintage } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import { monthsOf, periodBefore, yearBefore } from '../../../kernel/periods.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { periodEnding, resolve } from '../document/calendar.ts';
import { noHint, readUnitHint, type UnitHint } from '../facts/unit.ts';
import { constantCurrency } from '../facts/constantCurrency.ts';
import { currencyOf } from '../figures/lexicon.ts';
import type { Grid } from '../layout/grid.ts';
import { isColumnWord, isUnitOver } from '../layout/columnWords.ts';
import { fullYear, type PeriodMention } from '../periods/mention.ts';
import { scanPeriods } from '../periods/scan.ts';
import { comparedWith, measureOfHead } from './columnMeasure.ts';
import { namesConsensus } from '../../vocabulary/consensusNames.ts';
import { earlierWords, newerWords, onlyOf } from '../../vocabulary/headWords.ts';
import { valuationLine } from '../../vocabulary/valuationLines.ts';
import { endsOfGuidance, revisionsBeside, viewsOfOnePeriod } from './columnViews.ts';
import { isMargin, readLabel, type LabelKey } from './labelKey.ts';

export interface ColumnKey {
  readonly text: string;
  readonly period: string | null;
  readonly mark: 'A' | 'E' | null;
  readonly measure: string | null;
  readonly basis: Basis | null;
  readonly vintage: Vintage | null;
  readonly hint: UnitHint;
  readonly company: string | null;
  /** What a difference is against, where the head says so. */
  readonly against: Basis | null;
  /** The lower or upper end of a range that stands in two columns. */
  readonly bound: Qualifier | null;
  /** Growth or level without the effect of exchange rates. */
  readonly constantCurrency: boolean;
  /** First and last day of the period where the head prints the last one. */
  readonly days: { readonly before: string; readonly end: string } | null;
  /** Set where the head names a metric: rows are then periods, companies or speakers. */
  readonly metric: LabelKey | null;
  readonly accounting: string | null;
}

const order: Readonly<Record<PeriodMention['kind'], number>> = {
  ended: 0,
  quarter: 1,
  half: 2,
  ytd: 3,
  trailing: 3,
  forward: 3,
  years: 4,
  year: 5,
  monthYear: 5,
  quarterOnly: 6,
  halfOnly: 6,
  date: 7,
  month: 8,
  horizon: 9,
  relative: 9,
};

function headCells(grid: Grid, text: string, column: number): string[] {
  const parts: string[] = [];
  for (const row of grid.head) {
    const cell = row.find((c) => c.column <= column && column < c.column + c.columns);
    if (cell !== undefined) parts.push(text.slice(cell.start, cell.end).replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim());
  }
  return parts;
}

/** Over a single column the words that name its metric stand as a title: `NPV US$m`. */
function headOfOne(grid: Grid, text: string): string[] {
  const last = grid.captions.at(-1);
  const words = last === undefined ? '' : text.slice(last.start, last.end).replace(/\s+/g, ' ').trim();
  return words.length <= 24 && !/\d/.test(words) && readMetricHead(words)?.row?.statement === 'market' ? [words] : [];
}

export function columnKeys(grid: Grid, text: string, document: Document): ColumnKey[] {
  const above = [...grid.captions, ...grid.corner].map((s) => text.slice(s.start, s.end)).join('\n');
  const aboveMentions = scanPeriods(above);
  const keys: ColumnKey[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const cells = grid.head.length > 0 || grid.columns > 1 ? headCells(grid, text, column) : headOfOne(grid, text);
    keys.push(columnKey(cells.join(' '), cells, aboveMentions, document, dayOfBalance(above, aboveMentions), grid.columns === 1));
  }
  quartersByMonth(keys, document);
  viewsOfOnePeriod(keys, above, document);
  endsOfGuidance(keys, above);
  revisionsBeside(keys);
  targetRange(keys, above);
  targetsOfHouses(keys, above);
  valuationHeads(keys);
  sharesOfLeft(keys);
  marginsOfLeft(keys, grid, text);
  overTime(keys);
  betweenViews(keys);
  // a change column speaks of the nearest level column to its left
  for (let column = 0; column < keys.length; column++) {
    const key = keys[column]!;
    if (key.period !== null) continue;
    const level = key.measure !== null || key.basis === 'consensus' || key.vintage !== null || key.text !== '' ? nearestPeriod(keys, column) : null;
    if (level !== null && (key.measure !== null || key.basis !== null || key.vintage !== null)) keys[column] = { ...key, period: level.period, mark: key.mark ?? level.mark };
  }
  return keys;
}

/** `Old | New | % chg`: the change is a revision. */
function betweenViews(keys: ColumnKey[]): void {
  keys.forEach((k, i) => {
    const pair = [keys[i - 1], keys[i - 2]];
    const views = new Set(pair.map((x) => x?.vintage ?? null));
    if (
      (k.measure === 'change' || k.measure === 'growthYoY' || k.measure === 'surprise') &&
      k.against === null &&
      views.has('old') &&
      views.has('new') &&
      pair.every((x) => x!.period === k.period || k.period === null)
    )
      keys[i] = { ...k, measure: 'revision' };
  });
}

/** `2025 | 2024 | Var.`: a difference without a view beside it is one over time. */
function overTime(keys: ColumnKey[]): void {
  if (keys.some((k) => k.basis !== null || k.vintage !== null || k.against !== null)) return;
  const periods = keys.flatMap((k) => (k.period === null || k.measure !== null ? [] : [k.period]));
  // `2Q26A | 2Q26E | Var.`: one period seen and foreseen
  if (new Set(periods).size < periods.length) return;
  if (!periods.some((p) => periods.includes(yearBefore(p) ?? ''))) return;
  keys.forEach((k, i) => {
    if (k.measure === 'surprise' && k.period === null) keys[i] = { ...k, measure: 'change' };
  });
}

/** `Adj. EBITDA | Margin`: the margin is that of the metric to its left. */
function marginsOfLeft(keys: ColumnKey[], grid: Grid, text: string): void {
  keys.forEach((key, column) => {
    if (key.metric?.row != null || !headCells(grid, text, column).some(isMargin)) return;
    const left = keys
      .slice(0, column)
      .reverse()
      .find((k) => k.metric?.row?.margin !== undefined)?.metric;
    const row = left?.row?.margin === undefined ? undefined : metricById.get(left.row.margin);
    if (left != null && row !== undefined) keys[column] = { ...key, metric: { ...left, row, metric: row.id, measure: null }, measure: null };
  });
}

/** `Revenue | Share | YoY`: the share is of the revenue to its left. */
function sharesOfLeft(keys: ColumnKey[]): void {
  keys.forEach((key, i) => {
    if (key.metric !== null || key.measure !== null || !/^(?:%|share|mix|weight|% ?share|contribution|(?:% )?of (?:group |the )?total)(?: ?\(?%\)?)?$/i.test(key.text.trim()))
      return;
    const left = keys[i - 1]?.metric;
    if (left != null && keys[i - 1]!.measure === null && /^(?:revenue|netSales)$/.test(left.metric ?? ''))
      keys[i] = { ...key, company: null, period: key.period ?? keys[i - 1]!.period, metric: { ...left, measure: 'shareOf:revenue' }, measure: 'shareOf:revenue' };
  });
}

/** `PV` and `Factor` beside the flows they are of. */
function valuationHeads(keys: ColumnKey[]): void {
  const known = new Set(keys.flatMap((k) => [k.text.toLowerCase(), ...(k.metric?.metric == null ? [] : [k.metric.metric])]));
  keys.forEach((key, i) => {
    const line = key.period === null ? valuationLine(key.text, (ids) => ids.some((id) => known.has(id))) : null;
    const row = line === null ? undefined : metricById.get(line);
    if (row === undefined) return;
    keys[i] = {
      ...key,
      company: null,
      metric: { row, metric: row.id, measure: null, hint: key.hint, vintage: null, segment: null, accounting: null, label: key.text, negative: false },
    };
  });
}

/** `Range` beside an average target is the range of targets. */
function targetRange(keys: ColumnKey[], above: string): void {
  const target = keys.some((k) => k.metric?.metric === 'targetPrice') || /price target|target price/i.test(above);
  const row = metricById.get('targetPriceRange') ?? null;
  if (!target || row === null) return;
  keys.forEach((k, i) => {
    if (/^(?:target )?(?:range|low[ –-]+high|high[ –-]+low)$/i.test(k.text.trim()) && keys.length > 1) {
      const metric = /target/i.test(k.text) && !keys.some((x) => x.metric?.metric === 'targetPrice') ? 'targetPrice' : 'targetPriceRange';
      keys[i] = {
        ...k,
        company: null,
        metric: { row: metricById.get(metric) ?? row, metric, measure: null, hint: noHint, vintage: null, segment: null, accounting: null, label: k.text, negative: false },
      };
    }
  });
}

/** `Broker | View | New | Old` under a title that speaks of targets: each is a house's target. */
function targetsOfHouses(keys: ColumnKey[], above: string): void {
  const views = keys.filter((k) => k.vintage !== null && k.metric === null && k.period === null && k.measure === null);
  const plain = keys.every((k) => k.period === null && k.metric === null);
  const row = metricById.get('targetPrice')!;
  if (views.length !== 2 || !plain || !/\b(?:price targets?|target prices?|targets|PTs|TPs)\b/i.test(above)) return;
  keys.forEach((k, i) => {
    if (views.includes(k))
      keys[i] = {
        ...k,
        company: null,
        metric: { row, metric: row.id, measure: null, hint: k.hint, vintage: null, segment: null, accounting: null, label: k.text, negative: false },
      };
  });
}

/** `3/26 6/26E 9/26E 12/26E`: months three apart are quarters, the last one too. */
function quartersByMonth(keys: ColumnKey[], document: Document): void {
  const ends = keys.map((k) => /^(1[0-2]|0?[1-9])\/(\d\d|\d{4})[AEF]?$/.exec(k.text.trim()));
  const months = new Set(ends.flatMap((m) => (m === null ? [] : [Number(m[1])])));
  if (months.size < 2) return;
  ends.forEach((m, i) => {
    if (m !== null) keys[i] = { ...keys[i]!, period: periodEnding(document.calendar, fullYear(m[2]!), Number(m[1]), null, 3) };
  });
}

/**
 * The column that a column without a period speaks of: of two periods that lie as far apart as its measure says the later
 * one, else the later of the two levels before it.
 */
function nearestPeriod(keys: readonly ColumnKey[], column: number): ColumnKey | null {
  const { measure, basis } = keys[column]!;
  const left = keys.slice(0, column).filter((k) => k.period !== null && k.measure === null);
  // guidance is for a period of its own
  if (left.length === 0) return keys.slice(column + 1).find((k) => k.period !== null && k.basis !== 'guidance') ?? null;
  const before = measure === 'growthYoY' || measure === 'changeYoY' ? yearBefore : measure === 'growthQoQ' || measure === 'changeQoQ' ? periodBefore : null;
  // `3Q26A | 3Q26E | QoQ`: what was reported has changed, not what was expected of it
  const reported = (key: ColumnKey): ColumnKey => left.find((k) => k.period === key.period && k.mark === 'A') ?? key;
  const pair = before === null ? undefined : [...left].reverse().find((k) => left.some((other) => other.period === before(k.period!)));
  if (pair !== undefined) return reported(pair);
  const later = (list: readonly ColumnKey[]): ColumnKey => list.reduce((a, b) => (endOf(b) >= endOf(a) ? b : a));
  if (measure !== null) return reported(later(left.slice(-2)));
  return basis !== null ? later(left) : left[left.length - 1]!;
}

/** Last month of its period, counted. */
const endOf = (key: ColumnKey): number => monthsOf(key.period!)?.[1] ?? 0;

/** `P/E (FY27E)` without its period. */
const withoutPeriods = (cell: string): string =>
  /\d/.test(cell)
    ? scanPeriods(cell)
        .reduceRight((t, m) => t.slice(0, m.start) + t.slice(m.end), cell)
        .replace(/[(,]\s*\)?\s*$|\(\s*\)/g, ' ')
        .trim()
    : cell.trim();

/** A cell of the head that names a metric, over several periods or with its own. */
function metricCell(cells: readonly string[]): LabelKey | null {
  for (const printed of cells) {
    const cell = withoutPeriods(printed);
    if (/\d/.test(cell) || cell.length < 3) continue;
    const key = readLabel(cell, null);
    if (key.row !== null && key.measure === null && !isColumnWord(cell)) return key;
  }
  return null;
}

/** `STATEMENT OF FINANCIAL POSITION at 31 December 2025` over years: each column stands at that day of its year; the letterhead's day is none. */
function dayOfBalance(caption: string, mentions: readonly PeriodMention[]): PeriodMention | null {
  const named = /\b(?:financial position|balance sheets?)\b[^\n]*(?:\n\s*\(?(?:as (?:at|of)|at|on)\b[^\n]*)?/i.exec(caption);
  if (named === null || mentions.some((m) => m.kind === 'ended')) return null;
  return (
    mentions.find((m) => m.kind === 'date' && m.part !== null && m.day !== null && m.year !== null && m.start >= named.index && m.end <= named.index + named[0].length) ?? null
  );
}

const dayIn = (year: number, day: PeriodMention): string => `${year}-${String(day.part).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;

function columnKey(head: string, cells: readonly string[], above: readonly PeriodMention[], document: Document, balance: PeriodMention | null, alone: boolean): ColumnKey {
  const mentions = scanPeriods(head).sort((a, b) => order[a.kind] - order[b.kind]);
  let mention = mentions[0] ?? null;
  let period: string | null = null;
  const mark = mention?.mark ?? mentions.find((m) => m.mark !== null)?.mark ?? null;
  if (mention !== null) {
    const lengthAbove = above.find((m) => (m.kind === 'ended' && m.length !== 12) || m.kind === 'quarterOnly' || m.kind === 'halfOnly' || (m.kind === 'ytd' && m.length !== null));
    if (mention.kind === 'year' && lengthAbove !== undefined) mention = { ...lengthAbove, year: mention.year, period: null };
    else if (mention.kind === 'year') {
      const length = lengthWord(head);
      const month = mentions.find((m) => m.kind === 'month' || (m.kind === 'date' && m.year === null));
      if (balance !== null && month === undefined && length === null && Math.abs(balance.year! - mention.year!) <= 1)
        mention = { ...mention, kind: 'date', period: dayIn(mention.year!, balance) };
      else if (month !== undefined && length !== null) mention = { ...mention, kind: 'ended', part: month.part, day: month.day, length };
      else if (month !== undefined && month.kind === 'date') mention = { ...mention, kind: 'date', period: dayIn(mention.year!, month) };
    } else if (mention.kind === 'date' && mention.period !== null) {
      const length = lengthWord(head) ?? lengthWordOf(above);
      if (length !== null) mention = { ...mention, kind: 'ended', length, period: null };
    } else if (mention.kind === 'quarterOnly' || mention.kind === 'halfOnly') {
      const year = mentions.find((m) => m.kind === 'year') ?? above.find((m) => m.kind === 'year');
      if (year !== undefined) mention = { ...mention, kind: mention.kind === 'quarterOnly' ? 'quarter' : 'half', year: year.year };
    }
    // `Quarters Ended March 31,` over a title over `2022`
    else if (mention.kind === 'ended' && mention.year === null) {
      const year = mentions.find((m) => m.kind === 'year');
      if (year !== undefined) mention = { ...mention, year: year.year };
    }
    period = resolve(mention, document.calendar);
    // the day of the document over a box of one column
    if (alone && mention.kind === 'date' && period === document.calendar.date) period = null;
  }
  // `Net sales` over `%` beside its amount is its growth
  const against = comparedWith(head, document.consensusNames);
  const measure =
    measureOfHead(head, document.language, against) ?? (cells.length > 1 && cells.some((c) => c === '%') && metricCell(cells)?.row?.kinds[0] === 'money' ? 'growthYoY' : null);
  const words = head.toLowerCase();
  const isConsensus = namesConsensus(head, document.consensusNames) && measure !== 'surprise';
  const view = mentions
    .reduce((t, m) => t.replace(head.slice(m.start, m.end), ' '), head)
    .replace(/\(.*?\)/g, ' ')
    .trim();
  const vintage: Vintage | null =
    measure === 'revision'
      ? null
      : /\b(?:new|revised|updated|current (?:est\w*|(?:\w+ )?(?:guidance|outlook)))\b/.test(words)
        ? 'new'
        : /\b(?:old|previous|prior (?:est\w*|(?:\w+ )?(?:guidance|outlook))|prev\.?)\b/.test(words) || wasBefore.test(view)
          ? 'old'
          : isNew.test(view)
            ? 'new'
            : null;
  const bare = mentions.reduce((t, m) => t.replace(head.slice(m.start, m.end), ' '), head.replace(lengthTail, '')).trim();
  const metric = mention === null && measure === null && bare !== '' && !isConsensus ? readMetricHead(bare) : null;
  const beside = mention === null && (metric !== null || measure !== null || isConsensus) ? null : metricCell(cells);
  const measuredMetric =
    (mention === null && beside !== null
      ? { ...beside, segment: cells.filter((c) => c.trim() !== beside.label && !isUnitOver(c) && lengthWord(c) === null).join(' ') || null }
      : beside) ?? (metric === null && mention === null && measure !== null ? readMetricHead(bare) : metric);
  const company = metric === null && !isConsensus ? companyOf(bare, document) : null;
  const isTarget = /\b(?:guidance|guided|outlook)\b/.test(words);
  return {
    text: head,
    against,
    period,
    mark: mark ?? (/\b(?:est(?:imate)?s?|forecast)\b/.test(words) ? 'E' : /\bactual\b/.test(words) ? 'A' : null),
    measure,
    basis: isConsensus ? 'consensus' : isTarget ? 'guidance' : mention === null && measure === null && ownEstimate.test(head.trim()) ? 'estimate' : null,
    vintage,
    bound: /\bhigh\b/i.test(head) ? (/\blow\b/i.test(head) ? null : 'below') : /\blow\b/i.test(head) ? 'above' : null,
    constantCurrency: constantCurrency.test(head),
    days: mention === null ? null : daysOf(mention, head),
    hint: head === '' ? noHint : readUnitHint(bare),
    company,
    // in `% of revenue` revenue is the whole, whatever the rows are
    metric: measure === 'shareOf:revenue' && /^(?:revenue|netSales)$/.test(measuredMetric?.metric ?? '') ? null : measuredMetric,
    accounting: /\bnon-gaap|adjusted\b/i.test(words) ? 'nonGaap' : /\bgaap\b/i.test(words) ? 'gaap' : null,
  };
}

const isNew = onlyOf(newerWords);
const wasBefore = onlyOf(earlierWords);

/** `Comparable sales, 12 wks`. */
const lengthTail = /[,(]? ?\b(?:\d{1,2}) ?(?:wks?|weeks|months|mths?)\)?$/i;

/** `Our est.`, `GSe`, `Ours`, `House forecast`: the estimate of whoever writes. */
const ownEstimate = /^(?:[Oo]urs?\b|[Hh]ouse\b|\p{Lu}[\p{Lu}&]{1,5} ?(?:[eE]|[Ee]st\.?|[Ee]stimates?|[Nn]ew|[Oo]ld|[Pp]rior)(?!\p{L}))/u;

/** The day the period ended, and the day before it began: weeks are counted, months end on their last day. */
function daysOf(mention: PeriodMention, head: string): ColumnKey['days'] {
  if (mention.kind !== 'ended' || mention.year === null || mention.part === null || mention.day === null) return null;
  const end = new Date(Date.UTC(mention.year, mention.part - 1, mention.day));
  const weeks = weeksIn(head);
  const before = weeks !== null ? new Date(end.getTime() - weeks * 7 * 86_400_000) : new Date(Date.UTC(mention.year, mention.part - (mention.length ?? 3), 0));
  return { before: before.toISOString().slice(0, 10), end: end.toISOString().slice(0, 10) };
}

export function readMetricHead(text: string): LabelKey | null {
  // a unit may stand behind without brackets: `NPV US$m`
  const bare = text.replace(/ (?:US\$|HK\$|[A-Z]?[$€£¥]|[A-Z]{3})\s?(?:mn?|bn?|k)?$/, '');
  const plain = [text, bare].map((words) => readLabel(words, null)).find((k) => k.row !== null) ?? readLabel(text, null);
  // short terms that mean a metric only as the name of a line: `PoS`
  const key = plain.row !== null || plain.measure !== null ? plain : readLabel(text, 'operating');
  return key.row !== null || (key.measure !== null && key.metric === null) ? key : null;
}

function companyOf(text: string, document: Document): string | null {
  const wanted = text.toLowerCase();
  if (wanted === '') return null;
  for (const c of document.companies)
    if (c.id.toLowerCase() === wanted || c.ticker?.toLowerCase() === wanted || (c.name !== undefined && c.name.toLowerCase() === wanted)) return c.id;
  return /^[A-Z]{2,5}$/.test(text) && currencyOf(text) === undefined && !isColumnWord(text) ? text : null;
}

function weeksIn(head: string): number | null {
  const m = /\b(\d{2}|thirteen|twenty-six|thirty-nine|fifty-two|fifty-three)[- ]weeks/i.exec(head);
  return m === null ? null : Number(m[1]) || ({ thirteen: 13, 'twenty-six': 26, 'thirty-nine': 39, 'fifty-two': 52, 'fifty-three': 53 }[m[1]!.toLowerCase()] ?? null);
}

export function lengthWord(head: string): number | null {
  if (/(?:three|3)[- ]months|(?:1[2-7]|twelve|thirteen|fourteen|sixteen|seventeen)[- ]weeks|quarters?\b/i.test(head)) return 3;
  if (/(?:six|6)[- ]months|(?:24|26|27|28|twenty-four|twenty-six)[- ]weeks|half/i.test(head)) return 6;
  if (/(?:nine|9)[- ]months|(?:36|39|40|thirty-six|thirty-nine|forty)[- ]weeks/i.test(head)) return 9;
  if (/(?:twelve|12)[- ]months|(?:52|53|fifty-two|fifty-three)[- ]weeks|years?\b|annual/i.test(head)) return 12;
  return null;
}

const lengthWordOf = (mentions: readonly PeriodMention[]): number | null => mentions.find((m) => m.kind === 'ended')?.length ?? null;
