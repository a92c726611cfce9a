/** What a company and one speaker print, line by line and period by period: the figures that a model is built from and held against. */
import { canonicalPeriod, comparePeriods, instantPeriod, lengthMonths, monthsOf, parsePeriod } from '../../kernel/periods.ts';
import type { Fact } from '../../kernel/records.ts';
import { parseUnit, type Unit } from '../../kernel/units.ts';
import { metricById } from '../vocabulary/metrics.ts';
import { interimsOf, type Interims } from './interims.ts';
import { memoRows } from './memos.ts';
import { incomeStages } from './statements.ts';
import type { CellSource } from './model.ts';

/** A fact with the document it stands in. */
export interface ModelFact extends Fact {
  readonly document: string;
  /** ISO date from which it stands. */
  readonly asOf: string;
}

/** One printed figure, in the model's unit of its line. */
export interface Printed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly basis: Fact['basis'];
  readonly speaker: string;
  readonly source: CellSource;
}

export type StatementKey = 'income' | 'balance' | 'cashFlow' | 'other';
export type PrintedRow = ReadonlyMap<string, Printed>;

export interface PrintedFigures {
  /** `CNY mn`. */
  readonly money: string;
  readonly currency: string;
  readonly fiscalYearEndMonth: number;
  /** Years in order and without gaps; none where no year has its revenue printed. */
  readonly years: readonly string[];
  /** Last period of which the company has reported. */
  readonly actualTo: string | null;
  /** Figures in other currencies (a convenience translation, say), which stand aside: no sum holds them. */
  readonly otherMoney: readonly { readonly currency: string; readonly figures: number }[];
  /** Quarters or halves beside the years. */
  readonly interims: Interims;
  /** By statement and metric. */
  row(statement: StatementKey, metric: string): PrintedRow;
  readonly metrics: readonly { readonly statement: StatementKey; readonly metric: string }[];
}

const isNumber = (value: Fact['value']): value is number => typeof value === 'number';

/** Speakers of estimates for whole years, the one with most figures first. */
export function estimateSpeakers(facts: readonly ModelFact[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const f of facts)
    if (f.basis === 'estimate' && f.speaker !== 'company' && f.measure === 'level' && f.vintage !== 'old' && f.period !== null && parsePeriod(f.period).kind === 'year')
      counts.set(f.speaker, (counts.get(f.speaker) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([speaker]) => speaker);
}

/** Newest statement first, then the most precise, then one that stands in a table. */
const better = (a: ModelFact, b: ModelFact): number =>
  (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0) ||
  Number(b.cell !== undefined) - Number(a.cell !== undefined) ||
  width(a) - width(b) ||
  (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start);
/** Rounded, for dust of doubles must not decide between equals. */
const width = (f: ModelFact): number => rounded6((Number(f.interval.high ?? Infinity) - Number(f.interval.low ?? -Infinity)) * 10 ** parseUnit(f.unit).power);
const rounded6 = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(6)) : x);

/**
 * Figures of a model: reported ones for the past, `speaker`'s own for the future, one a line and period.
 *
 * Shape:   facts of one company; anything but levels of years, halves, quarters and years to date (and balances at their ends) is left aside.
 * Units:   money in the unit most of it is printed in; costs as negative amounts, whichever way they are printed.
 */
export function printedFigures(facts: readonly ModelFact[], speaker: string | null, fiscalYearEndMonth: number): PrintedFigures {
  const fit = facts
    .filter(
      (f) =>
        f.measure === 'level' &&
        f.segment === undefined &&
        f.vintage !== 'old' &&
        f.qualifier === undefined &&
        f.period !== null &&
        isNumber(f.value) &&
        Number.isFinite(f.value) &&
        (f.basis === 'reported' || (f.basis === 'estimate' && f.speaker === speaker)),
      // nothing is reported of a year that is not over
    )
    .filter((f) => f.basis !== 'reported' || isOver(f, fiscalYearEndMonth));
  const money = usualMoney(fit, speaker);
  const unit = parseUnit(money);
  // each document has its own way with signs
  const isTurned = turnedRows(fit);
  const rows = new Map<string, Map<string, ModelFact[]>>();
  for (const f of fit) {
    const year = periodOf(f, fiscalYearEndMonth);
    if (year === null || !isOf(f, unit)) continue;
    const key = `${statementOf(f)} ${f.metric}`;
    const row = rows.get(key) ?? new Map<string, ModelFact[]>();
    rows.set(key, row);
    row.set(year, [...(row.get(year) ?? []), f]);
  }
  const chosen = new Map<string, Map<string, Printed>>();
  const years = new Set<string>();
  for (const [key, row] of rows) {
    const made = new Map<string, Printed>();
    for (const [year, list] of row) {
      // of what is reported the house's own print goes before other houses', for its lines are defined alike
      const reported = list.filter((f) => f.basis === 'reported');
      const own = reported.length > 0 ? reported : list;
      const best = [...own].sort(better)[0]!;
      made.set(year, printed(best, unit, isTurned(best)));
      if (parsePeriod(year).kind === 'year') years.add(year);
    }
    chosen.set(key, made);
  }
  const run = coreYears(chosen, [...years]);
  // years of which not even revenue is printed make no model; its quarters may
  const core = run.some((year) => tops.some((metric) => chosen.get(`income ${metric}`)?.has(year) === true)) ? run : [];
  // a line that is said of one year only, and not in a table, makes no row of a statement
  for (const [key, row] of chosen) {
    const within = core.filter((y) => row.has(y));
    const inTable = [...rows.get(key)!.values()].flat().some((f) => f.cell !== undefined);
    if (within.length < core.length / 2 && !(inTable && within.length > 0 && sharesTable(rows.get(key)!, rows))) {
      const parts = new Map([...row].filter(([period]) => parsePeriod(period).kind !== 'year'));
      if (parts.size === 0) chosen.delete(key);
      else chosen.set(key, parts);
    }
  }
  // a ratio that quarters alone print has a line all the same
  const hasLine = (key: string): boolean => core.length === 0 || core.some((year) => chosen.get(key)!.has(year)) || memoRows.some(({ metric }) => key.endsWith(` ${metric}`));
  const isReportedIn = (period: string): boolean => [...chosen.values()].some((row) => row.get(period)?.basis === 'reported');
  const actual = core.filter(isReportedIn);
  const interims = interimsOf(chosen, (key) => metricById.get(key.split(' ')[1]!)?.instant === true, isAdditive(rows), hasLine);
  // a year that nobody reports is not over, whatever is said of its quarters
  const open = core.find((year) => !actual.includes(year) && comparePeriods(year, actual.at(-1) ?? '0000-01') > 0);
  const lastInterim = interims.periods.findLast((period) => isReportedIn(period) && (open === undefined || comparePeriods(period, open) < 0 || lengthMonths(period) === 12));
  const lastYear = actual.at(-1) ?? null;
  return {
    money,
    currency: unit.currency ?? '',
    fiscalYearEndMonth,
    years: core,
    actualTo: lastYear !== null && lastInterim !== undefined && monthsOf(lastInterim)![1] > monthsOf(lastYear)![1] ? lastInterim : (lastYear ?? lastInterim ?? null),
    interims,
    otherMoney: otherMoneyIn(fit, unit),
    row: (statement, metric) => chosen.get(`${statement} ${metric}`) ?? new Map<string, Printed>(),
    metrics: [...chosen.keys()].map((key) => {
      const [statement = '', metric = ''] = key.split(' ');
      return { statement: statement as StatementKey, metric };
    }),
  };
}

/** Whether the period had ended when the statement was made; a day's grace for what is dated by its last day. */
function isOver(f: ModelFact, fiscalYearEndMonth: number): boolean {
  const months = monthsOf(f.period!, fiscalYearEndMonth);
  const said = monthsOf(f.asOf.slice(0, 7), fiscalYearEndMonth);
  return months === null || said === null || months[1] <= said[1];
}

function statementOf(f: ModelFact): StatementKey {
  const stated = f.cell?.statement;
  if (stated === 'income' || stated === 'balance' || stated === 'cashFlow') return stated;
  const own = metricById.get(f.metric)?.statement;
  return own === 'income' || own === 'balance' || own === 'cashFlow' ? own : 'other';
}

/** A year, half, quarter or year to date; null for any other stretch of time. */
function periodOf(f: ModelFact, fiscalYearEndMonth: number): string | null {
  const text = metricById.get(f.metric)?.instant === true ? instantPeriod(f.period!, fiscalYearEndMonth) : canonicalPeriod(f.period!);
  return ['year', 'half', 'quarter', 'yearToDate'].includes(parsePeriod(text).kind) ? text : null;
}

/** Rows whose quarters add up to their years: amounts of money, no balances. */
const isAdditive =
  (rows: ReadonlyMap<string, ReadonlyMap<string, readonly ModelFact[]>>) =>
  (key: string): boolean =>
    metricById.get(key.split(' ')[1]!)?.instant !== true && [...(rows.get(key)?.values() ?? [])].every((list) => list.every((f) => parseUnit(f.unit).dimension === 'money'));

/** Money in the model's currency; anything that is not money at all. */
function isOf(f: ModelFact, money: Unit): boolean {
  const unit = parseUnit(f.unit);
  return unit.dimension === 'money' || unit.dimension === 'moneyPer' ? unit.currency === money.currency : true;
}

const tops = incomeStages[0]!.totals;

function otherMoneyIn(facts: readonly ModelFact[], money: Unit): PrintedFigures['otherMoney'] {
  const counts = new Map<string, number>();
  for (const { unit } of facts) {
    const { dimension, currency } = parseUnit(unit);
    if (dimension === 'money' && currency && currency !== money.currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([currency, figures]) => ({ currency, figures }));
}

function usualMoney(facts: readonly ModelFact[], speaker: string | null): string {
  const counts = new Map<string, number>();
  const amounts = facts.filter((f) => parseUnit(f.unit).dimension === 'money');
  const ofYears = amounts.filter((f) => f.period !== null && parsePeriod(f.period).kind === 'year');
  // a year or two in the words of a release of quarters say nothing of its tables
  for (const f of ofYears.length * 4 > amounts.length ? ofYears : amounts)
    counts.set(f.unit, (counts.get(f.unit) ?? 0) + (f.speaker === speaker ? 2 : 1) * (f.cell === undefined ? 1 : 3));
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'USD mn';
}

/**
 * Which figures are costs or payments printed without a sign. A row of one table (or of the text)
 * that is positive throughout is; so are a tax and the
 * rows with both signs where the costs of its income statement mostly are.
 */
function turnedRows(facts: readonly ModelFact[]): (f: ModelFact) => boolean {
  const signs = new Map<string, { positive: number; negative: number }>();
  const count = (key: string, value: number): void => {
    const one = signs.get(key) ?? { positive: 0, negative: 0 };
    signs.set(key, one);
    if (value > 0) one.positive++;
    else if (value < 0) one.negative++;
  };
  // what a cash flow adds back of the income statement is positive there
  const isCost = (f: ModelFact): boolean => {
    const metric = metricById.get(f.metric);
    return metric?.sign === 'negative' && metric.statement === statementOf(f) && isPaid.has(statementOf(f));
  };
  const keyOf = (f: ModelFact): string => `${f.document} ${f.cell?.table ?? 'text'} ${statementOf(f)} ${f.metric}`;
  for (const f of facts)
    if (isCost(f) && isNumber(f.value)) {
      count(keyOf(f), f.value);
      if (statementOf(f) === 'income') count(f.document, f.value);
    }
  return (f) => {
    const row = signs.get(keyOf(f));
    if (!isCost(f) || row === undefined) return false;
    if (f.metric !== 'incomeTax' && (row.positive === 0 || row.negative === 0)) return row.positive > 0;
    const all = signs.get(f.document);
    return statementOf(f) === 'income' && all !== undefined && all.positive > all.negative;
  };
}
const isPaid: ReadonlySet<StatementKey> = new Set(['income', 'cashFlow']);

function printed(f: ModelFact, money: Unit, turn: boolean): Printed {
  const unit = parseUnit(f.unit);
  const shift = unit.dimension === 'money' ? 10 ** (unit.power - money.power) : unit.dimension === 'count' && /share/i.test(f.metric) ? 10 ** (unit.power - money.power) : 1;
  const value = f.value as number;
  const low = Number(f.interval.low ?? value);
  const high = Number(f.interval.high ?? value);
  const [a, b] = turn ? [-high, -low] : [low, high];
  return {
    value: rounded((turn ? -value : value) * shift),
    low: rounded(a * shift),
    high: rounded(b * shift),
    basis: f.basis,
    speaker: f.speaker,
    source: { document: f.document, start: f.start, end: f.end },
  };
}
/** A change of scale leaves dust behind the digits that were printed. */
const rounded = (x: number): number => Number(x.toPrecision(14));

/** Whether a row stands in a table of which another line covers several years: then its gaps are blanks of that table. */
function sharesTable(row: ReadonlyMap<string, readonly ModelFact[]>, rows: ReadonlyMap<string, ReadonlyMap<string, readonly ModelFact[]>>): boolean {
  const tables = new Set([...row.values()].flat().flatMap((f) => (f.cell === undefined ? [] : [`${f.document} ${f.cell.table}`])));
  return [...rows.values()].some(
    (other) => [...other.values()].filter((list) => list.some((f) => f.cell !== undefined && tables.has(`${f.document} ${f.cell.table}`))).length >= 2,
  );
}

/** The longest run of years without a gap among those with at least a few figures. */
function coreYears(rows: ReadonlyMap<string, ReadonlyMap<string, Printed>>, years: readonly string[]): readonly string[] {
  const counts = new Map(years.map((y) => [y, [...rows.values()].filter((row) => row.has(y)).length]));
  const most = Math.max(0, ...counts.values());
  const strong = years.filter((y) => counts.get(y)! >= Math.max(1, most * 0.2)).sort((a, b) => comparePeriods(a, b));
  let best: string[] = [];
  let run: string[] = [];
  for (const year of strong) {
    if (run.length > 0 && parsePeriod(year).year !== parsePeriod(run.at(-1)!).year + 1) run = [];
    run = [...run, year];
    if (run.length >= best.length) best = run;
  }
  return best;
}
