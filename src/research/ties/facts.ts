import type { Fact, Reading } from '../../kernel/records.ts';
import { orient } from './conventions.ts';
import { Effort, effortMax } from './effort.ts';
import { withOneNameAPart } from './partNames.ts';
import { meets, quantityOf, type Quantity } from './quantity.ts';

/** The facts of one document, found by key. Built once. */
export interface FactIndex {
  readonly fiscalYearEndMonth: number;
  readonly all: readonly Quantity[];
  /** Company and metric and measure. */
  find(company: string, metric: string, measure: string): readonly Quantity[];
  /** As `find`, of one period. */
  at(company: string, metric: string, measure: string, period: string | null): readonly Quantity[];
  /** Every figure of a metric and measure, of any company. */
  ofMetric(metric: string, measure: string): readonly Quantity[];
  ofMeasure(measure: string): readonly Quantity[];
  inTable(table: string): readonly Quantity[];
  companyOf(q: Quantity): string;
  readonly tables: readonly string[];
  /** One row gives the key of this figure two values: what tells its columns apart was not read. */
  isAmbiguous(q: Quantity): boolean;
  /** Numbers left unread between two places of the text. */
  unreadBetween(from: number, to: number): number;
  hasMetric(metric: string): boolean;
  readonly metrics: readonly string[];
  hasPeriod(period: string): boolean;
  /** Whether any figure is that of a part of a year. */
  readonly hasPartsOfYear: boolean;
  /** Counts figures gone through beside those that it gives itself; ends the check where they are too many. */
  spend(figures: number): void;
  /** The last year that is reported in a table of the one document. */
  readonly lastActualYear?: string;
}

/** `shareOf:revenue` → `shareOf`. */
export function measureKind(measure: string): string {
  const colon = measure.indexOf(':');
  return colon < 0 ? measure : measure.slice(0, colon);
}

const none: readonly Quantity[] = [];

export function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function deeper<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let inner = map.get(key);
  if (inner === undefined) map.set(key, (inner = new Map()));
  return inner;
}

/** The facts of one document as quantities, costs turned negative, each part under one name. */
export const quantitiesOf = (reading: Reading): readonly Quantity[] =>
  withOneNameAPart(orient(reading.facts.map((f) => quantityOf(f, reading.name, reading.info.fiscalYearEndMonth))));

const partOfYear = /^(?:\d{4}[QH]|YTD)/;

export function indexFacts(reading: Reading): FactIndex {
  const primary = reading.info.companies[0]?.id ?? '';
  const all = quantitiesOf(reading);
  const index = indexQuantities(
    all,
    (q) => q.fact.company ?? primary,
    reading.info.fiscalYearEndMonth,
    reading.unread.map((u) => u.start),
  );
  const years = all.flatMap((q) => (q.table !== undefined && q.fact.basis === 'reported' && /^FY\d{4}$/.test(q.period ?? '') ? [q.period ?? ''] : []));
  const last = years.reduce((a, b) => (a > b ? a : b), '');
  return last === '' ? index : { ...index, lastActualYear: last };
}

interface OfOneKey {
  readonly all: Quantity[];
  readonly byPeriod: Map<string | null, Quantity[]>;
}

/** Figures of one document or of several, found by key. */
export function indexQuantities(all: readonly Quantity[], companyOf: (q: Quantity) => string, fiscalYearEndMonth: number, unread: readonly number[] = []): FactIndex {
  const byKey = new Map<string, Map<string, Map<string, OfOneKey>>>();
  const byMetric = new Map<string, Map<string, Quantity[]>>();
  const byMeasure = new Map<string, Quantity[]>();
  const byTable = new Map<string, Quantity[]>();
  const metrics = new Set<string>();
  const periods = new Set<string | null>();
  for (const q of all) {
    const { metric, measure } = q.fact;
    metrics.add(metric);
    periods.add(periodOf(q));
    const measures = deeper(deeper(byKey, companyOf(q)), metric);
    let list = measures.get(measure);
    if (list === undefined) measures.set(measure, (list = { all: [], byPeriod: new Map() }));
    list.all.push(q);
    push(list.byPeriod, periodOf(q), q);
    push(deeper(byMetric, metric), measure, q);
    push(byMeasure, measureKind(measure), q);
    if (q.table !== undefined) push(byTable, q.table, q);
  }
  const ambiguous = ambiguousIn(all);
  const { spend } = new Effort(effortMax[all.some((q) => q.document !== all[0]?.document) ? 'between' : 'within']);
  const counted = (list: readonly Quantity[] = none): readonly Quantity[] => {
    spend(list.length + 1);
    return list;
  };
  return {
    fiscalYearEndMonth,
    all,
    companyOf,
    find: (company, metric, measure) => counted(byKey.get(company)?.get(metric)?.get(measure)?.all),
    at: (company, metric, measure, period) => counted(byKey.get(company)?.get(metric)?.get(measure)?.byPeriod.get(period)),
    ofMetric: (metric, measure) => counted(byMetric.get(metric)?.get(measure)),
    ofMeasure: (measure) => counted(byMeasure.get(measure)),
    inTable: (table) => counted(byTable.get(table)),
    tables: [...byTable.keys()],
    isAmbiguous: (q) => ambiguous.has(q.fact),
    unreadBetween: (from, to) => unread.filter((at) => at > from && at < to).length,
    hasPartsOfYear: [...periods].some((p) => p !== null && partOfYear.test(p)),
    hasPeriod: (period) => periods.has(period),
    spend,
    metrics: [...metrics],
    hasMetric: (metric) => metrics.has(metric),
  };
}

/** The fact's period in its canonical form. */
export const periodOf = (q: Quantity): string | null => q.period;
export const rowOf = (q: Quantity): string | undefined => q.row;
export const tableOf = (q: Quantity): string | undefined => q.table;
/** Figures of two documents stand further apart than any two of one. */
const documentsApart = 1e9;
/** Characters between two figures of one text. */
export const distance = (a: Quantity, b: Quantity): number =>
  a.document !== b.document ? documentsApart : a.fact.start < b.fact.start ? b.fact.start - a.fact.end : a.fact.start - b.fact.end;

function ambiguousIn(all: readonly Quantity[]): ReadonlySet<Fact> {
  const rows = new Map<string, Quantity[][]>();
  for (const q of all) {
    if (q.row === undefined) continue;
    const keys = rows.get(q.row);
    if (keys === undefined) rows.set(q.row, [[q]]);
    else {
      const same = keys.find(([first]) => areOfOneKey(first!, q));
      if (same === undefined) keys.push([q]);
      else same.push(q);
    }
  }
  const found = new Set<Fact>();
  for (const keys of rows.values()) for (const row of keys) if (row.length > 1 && !row.every((q) => meets(q, row[0]!))) for (const q of row) found.add(q.fact);
  return found;
}

const areOfOneKey = (a: Quantity, b: Quantity): boolean =>
  a.period === b.period &&
  a.fact.metric === b.fact.metric &&
  a.fact.measure === b.fact.measure &&
  a.fact.vintage === b.fact.vintage &&
  a.fact.basis === b.fact.basis &&
  a.fact.segment === b.fact.segment &&
  a.fact.company === b.fact.company &&
  a.unit.dimension === b.unit.dimension &&
  a.unit.currency === b.unit.currency;
