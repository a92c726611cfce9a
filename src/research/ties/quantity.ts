import { negateRational, rationalOf } from '../../kernel/interval-exact.ts';
import { canonicalPeriod, instantPeriod } from '../../kernel/periods.ts';
import type { Fact } from '../../kernel/records.ts';
import { parseUnit, type Unit } from '../../kernel/units.ts';
import { metricById } from '../vocabulary/metrics.ts';
import type { ExactRange, Range } from './expression.ts';

/** A fact as a quantity in base units: money in whole currency, percent as a fraction of one. */
export interface Quantity extends Range {
  readonly fact: Fact;
  readonly document: string;
  readonly unit: Unit;
  /** As printed; the middle of a range, the bound where one-sided. */
  readonly printed: number;
  /** −1 where the document prints costs as positive amounts and the formula takes them as negative ones. */
  readonly orientation: 1 | -1;
  /** In canonical form. */
  readonly period: string | null;
  /** Table and row, unique over documents; undefined outside tables. */
  readonly table: string | undefined;
  readonly row: string | undefined;
}

function scaled(text: string | null, power: number, unbounded: number): number {
  if (text === null) return unbounded;
  const value = Number(text);
  // dividing by a power of ten rounds once, multiplying by its inexact inverse twice
  return power >= 0 ? value * 10 ** power : value / 10 ** -power;
}

/** A line of the balance sheet, or a count at a date. */
export function standsAtDate(metric: string): boolean {
  const row = metricById.get(metric);
  return row?.instant === true && row.statement !== 'market';
}

/** A weight in prose without a percent sign is a fraction of one: "equity weighs 0.9". */
const isFraction = ({ metric, quote, value, cell }: Fact): boolean =>
  cell === undefined && metric.endsWith('Weight') && !/[%％]/.test(quote) && typeof value === 'number' && Math.abs(value) < fractionMax;
const fractionMax = 10;

/** A fact in base units. */
export function quantityOf(fact: Fact, document: string, fiscalYearEndMonth = 12): Quantity {
  const stated = parseUnit(fact.unit);
  const unit: Unit = stated.dimension === 'percent' && isFraction(fact) ? { ...stated, power: 0 } : stated;
  const middle = typeof fact.value === 'number' ? fact.value : (fact.value[0] + fact.value[1]) / 2;
  return {
    fact,
    document,
    unit,
    orientation: 1,
    period: fact.period === null ? null : standsAtDate(fact.metric) && fact.measure === 'level' ? instantPeriod(fact.period, fiscalYearEndMonth) : canonicalPeriod(fact.period),
    table: fact.cell === undefined ? undefined : `${document}|${fact.cell.table}`,
    row: fact.cell === undefined ? undefined : `${document}|${fact.cell.table}|${fact.cell.row}`,
    printed: scaled(String(middle), unit.power, 0),
    low: scaled(fact.interval.low, unit.power, -Infinity),
    high: scaled(fact.interval.high, unit.power, Infinity),
  };
}

/** The same quantity with its sign turned. */
export const turned = (q: Quantity): Quantity => ({ ...q, orientation: q.orientation === 1 ? -1 : 1, printed: -q.printed, low: -q.high, high: -q.low });

/** The magnitude's quantity: as printed where above zero, else turned. */
export const magnitudeOf = (q: Quantity): Quantity => (q.printed < 0 ? turned(q) : q);

/** Ends held exactly, in base units. */
export function exactRangeOf(q: Quantity): ExactRange {
  const end = (text: string | null) => (text === null ? null : rationalOf(text, q.unit.power));
  const low = end(q.fact.interval.low);
  const high = end(q.fact.interval.high);
  if (q.orientation === 1) return { low, high };
  return { low: high === null ? null : negateRational(high), high: low === null ? null : negateRational(low) };
}

/** Whether two intervals meet; both in base units of one kind. */
export function meets(a: Quantity, b: Quantity): boolean {
  const slack = slackOf(Math.max(Math.abs(a.printed), Math.abs(b.printed)));
  if (a.low <= b.high - slack && b.low <= a.high - slack) return true;
  if (a.low > b.high + slack || b.low > a.high + slack) return false;
  return meetsExactly(exactRangeOf(a), exactRangeOf(b));
}

/** Digits of an amount that is copied and not worked out anew. */
const copiedDigitsMin = 4;
const isCopied = ({ fact, unit }: Quantity): boolean =>
  typeof fact.value === 'number' &&
  fact.qualifier === undefined &&
  fact.measure === 'level' &&
  (unit.dimension === 'money' || unit.dimension === 'count') &&
  String(fact.value).replace(/\D/g, '').length >= copiedDigitsMin;

/**
 * Whether two statements of one key print one number.
 *
 * An amount that a text takes from its table is printed alike where it is printed to the same place; of two tables each
 * may round a sum of its own, and ratios are worked out anew.
 */
export function printOneNumber(a: Quantity, b: Quantity): boolean {
  const isCopy = (a.table === undefined) !== (b.table === undefined) && isCopied(a) && isCopied(b);
  const width = a.high - a.low;
  const inOnePlace = Math.abs(width - (b.high - b.low)) <= width * 1e-6;
  return isCopy && inOnePlace ? Math.abs(a.printed - b.printed) < width / 2 : meets(a, b);
}

/** How far double arithmetic on numbers of this size can be from the exact result: within it the exact judge decides. */
export const slackOf = (size: number): number => size * 1e-12;

export function meetsExactly(a: ExactRange, b: ExactRange): boolean {
  return notAbove(a.low, b.high) && notAbove(b.low, a.high);
}

function notAbove(a: ExactRange['low'], b: ExactRange['high']): boolean {
  return a === null || b === null || a.top * b.bottom <= b.top * a.bottom;
}
