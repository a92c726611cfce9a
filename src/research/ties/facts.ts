import { canonicalPeriod } from '../../kernel/periods.ts';
import type { Reading } from '../../kernel/records.ts';
import { orient } from './conventions.ts';
import { quantityOf, type Quantity } from './quantity.ts';

/** The facts of one document, found by key. Built once. */
export interface FactIndex {
  readonly document: string;
  readonly fiscalYearEndMonth: number;
  readonly all: readonly Quantity[];
  /** Company and metric and measure. */
  find(company: string, metric: string, measure: string): readonly Quantity[];
  /** Every figure of a metric and measure, of any company. */
  ofMetric(metric: string, measure: string): readonly Quantity[];
  ofMeasure(measure: string): readonly Quantity[];
  inTable(table: string): readonly Quantity[];
  companyOf(q: Quantity): string;
  readonly tables: readonly string[];
  hasMetric(metric: string): boolean;
  hasPeriod(period: string): boolean;
}

/** `shareOf:revenue` → `shareOf`. */
export const measureKind = (measure: string): string => measure.split(':')[0] ?? measure;

const none: readonly Quantity[] = [];

function push(map: Map<string, Quantity[]>, key: string, q: Quantity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [q]);
  else list.push(q);
}

export function indexFacts(reading: Reading): FactIndex {
  const primary = reading.info.companies[0]?.id ?? '';
  const all = orient(reading.facts.map((f) => quantityOf(f, reading.name)));
  const companyOf = (q: Quantity): string => q.fact.company ?? primary;
  const byKey = new Map<string, Quantity[]>();
  const byMetric = new Map<string, Quantity[]>();
  const byMeasure = new Map<string, Quantity[]>();
  const byTable = new Map<string, Quantity[]>();
  const metrics = new Set<string>();
  const periods = new Set<string | null>();
  for (const q of all) {
    const { metric, measure, cell } = q.fact;
    metrics.add(metric);
    periods.add(periodOf(q));
    push(byKey, `${companyOf(q)}|${metric}|${measure}`, q);
    push(byMetric, `${metric}|${measure}`, q);
    push(byMeasure, measureKind(measure), q);
    if (cell !== undefined) push(byTable, cell.table, q);
  }
  return {
    document: reading.name,
    fiscalYearEndMonth: reading.info.fiscalYearEndMonth,
    all, companyOf,
    find: (company, metric, measure) => byKey.get(`${company}|${metric}|${measure}`) ?? none,
    ofMetric: (metric, measure) => byMetric.get(`${metric}|${measure}`) ?? none,
    ofMeasure: (measure) => byMeasure.get(measure) ?? none,
    inTable: (table) => byTable.get(table) ?? none,
    tables: [...byTable.keys()],
    hasPeriod: (period) => periods.has(period),
    hasMetric: (metric) => metrics.has(metric),
  };
}

const periodCache = new WeakMap<object, string | null>();

/** The fact's period in its canonical form. */
export function periodOf(q: Quantity): string | null {
  let period = periodCache.get(q.fact);
  if (period === undefined) {
    period = q.fact.period === null ? null : canonicalPeriod(q.fact.period);
    periodCache.set(q.fact, period);
  }
  return period;
}

export const rowOf = (q: Quantity): string | undefined => (q.fact.cell === undefined ? undefined : `${q.fact.cell.table}|${q.fact.cell.row}`);
export const tableOf = (q: Quantity): string | undefined => q.fact.cell?.table;
/** Characters between two figures of one text. */
export const distance = (a: Quantity, b: Quantity): number => (a.fact.start < b.fact.start ? b.fact.start - a.fact.end : a.fact.start - b.fact.end);
