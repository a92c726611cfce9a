/** Two speakers' figures cut down to what both print, so that their models have the same lines. */
import { parseUnit } from '../../kernel/units.ts';
import { metricById } from '../vocabulary/metrics.ts';
import { noInterims } from '../model/interims.ts';
import { isReported } from '../model/model.ts';
import type { Printed, PrintedFigures, PrintedRow } from '../model/printed.ts';

/**
 * Figures of the years and lines that both have, the second's in the first's unit of money.
 *
 * Returns  null where they are in two currencies, or have no year in common.
 */
export function sharedFigures(a: PrintedFigures, b: PrintedFigures): readonly [PrintedFigures, PrintedFigures] | null {
  if (a.currency !== b.currency) return null;
  const years = a.years.filter((year) => b.years.includes(year));
  if (years.length === 0) return null;
  const ends = [a, b].map((one) => years.findLastIndex((year) => isReported(one, year)));
  const actualTo = years[Math.min(...ends)] ?? null;
  const shift = 10 ** (parseUnit(b.money).power - parseUnit(a.money).power);
  const bMetrics = new Set(b.metrics.map(({ statement, metric }) => `${statement} ${metric}`));
  const both = a.metrics.filter(({ statement, metric }) => bMetrics.has(`${statement} ${metric}`));
  const cut = (own: PrintedFigures, other: PrintedFigures, factor: number): PrintedFigures => ({
    money: a.money,
    currency: a.currency,
    fiscalYearEndMonth: a.fiscalYearEndMonth,
    years,
    actualTo,
    // the bridge is of years
    interims: noInterims,
    otherMoney: [],
    row: (statement, metric) => {
      const theirs = other.row(statement, metric);
      return new Map([...own.row(statement, metric)].filter(([year]) => years.includes(year) && theirs.has(year)).map(([year, cell]) => [year, scaled(cell, metric, factor)]));
    },
    // what the vocabulary does not have may be of any unit
    metrics: both
      .filter(({ metric }) => factor === 1 || metricById.has(metric))
      .filter(({ statement, metric }) => hasYear(own.row(statement, metric), other.row(statement, metric), years)),
  });
  return [cut(a, b, 1), cut(b, a, shift)];
}

const hasYear = (own: PrintedRow, other: PrintedRow, years: readonly string[]): boolean => years.some((year) => own.has(year) && other.has(year));

function scaled(cell: Printed, metric: string, factor: number): Printed {
  if (factor === 1 || !isScaled(metric)) return cell;
  const by = (x: number): number => Number((x * factor).toPrecision(14));
  return { ...cell, value: by(cell.value), low: by(cell.low), high: by(cell.high) };
}

/** Money of the statements and counts of shares stand in the model's scale; figures a share and ratios do not. */
function isScaled(metric: string): boolean {
  const kinds = metricById.get(metric)?.kinds ?? [];
  return kinds.includes('money') || (kinds.includes('count') && /share/i.test(metric));
}
