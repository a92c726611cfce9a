/** Quarters or halves beside the years: those that are printed, and those that follow from what is printed of longer stretches. */
import { comparePeriods, parsePeriod } from '../../kernel/periods.ts';
import type { Printed, PrintedRow } from './printed.ts';

/** A figure that nobody prints but that follows from printed ones: the fourth quarter is the year less nine months. */
export interface Derived {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly basis: Printed['basis'];
  /** `FY2025 - 2025Q1 - 2025Q2 - 2025Q3` */
  readonly from: string;
}

export interface Interims {
  readonly kind: 'quarter' | 'half';
  /** In order and without gaps; empty where nothing is printed of less than a year. */
  readonly periods: readonly string[];
  /** By statement and metric, `income revenue`. */
  printed(key: string): PrintedRow;
  derived(key: string): ReadonlyMap<string, Derived>;
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>();
export const noInterims: Interims = { kind: 'quarter', periods: [], printed: () => nothing, derived: () => nothing };

/** A stretch of quarters of one fiscal year, from the end of quarter `from` to that of quarter `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly figure: Printed;
}

function spanOf(text: string): readonly [year: number, from: number, to: number] | null {
  const p = parsePeriod(text);
  switch (p.kind) {
    case 'year':
      return [p.year, 0, 4];
    case 'half':
      return [p.year, p.part * 2 - 2, p.part * 2];
    case 'quarter':
      return [p.year, p.part - 1, p.part];
    case 'yearToDate':
      return [p.year, 0, p.part];
    default:
      return null;
  }
}
const textOf = (kind: Interims['kind'], year: number, part: number): string => `${year}${kind === 'quarter' ? 'Q' : 'H'}${part}`;

/**
 * Finds the quarters of printed rows, or the halves where a company reports by halves.
 *
 * Shape:   rows by key, each by period: years, halves, quarters and years to date as canonical texts. Only quarters of rows that have a
 *          line in the model make a column.
 * Method:  what is printed of a stretch joins its two ends; a quarter whose ends are joined is the sum along the way with fewest
 *          figures. Reported figures alone go before those with an estimate among them. Only rows that add up are derived; balances
 *          stand at the last quarter as at the end of the year.
 */
export function interimsOf(
  rows: ReadonlyMap<string, PrintedRow>,
  isInstant: (key: string) => boolean,
  isAdditive: (key: string) => boolean,
  hasLine: (key: string) => boolean,
): Interims {
  const kind = kindOf(rows, isInstant);
  const printed = new Map([...rows].map(([key, row]) => [key, isInstant(key) ? balancesOf(row, kind) : onlyOf(row, kind)]));
  const derived = new Map([...rows].map(([key, row]) => [key, isAdditive(key) ? derivedOf(row, kind) : nothing]));
  const counts = new Map<string, number>();
  for (const key of rows.keys()) {
    if (isInstant(key) || !hasLine(key)) continue;
    for (const period of new Set([...printed.get(key)!.keys(), ...derived.get(key)!.keys()])) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const periods = runOf(counts, kind);
  return { kind, periods, printed: (key) => printed.get(key) ?? nothing, derived: (key) => derived.get(key) ?? nothing };
}

/** Quarters, unless halves are printed much more often, as companies do that report twice a year. */
function kindOf(rows: ReadonlyMap<string, PrintedRow>, isInstant: (key: string) => boolean): Interims['kind'] {
  const count = { quarter: 0, half: 0 };
  for (const [key, row] of rows)
    if (!isInstant(key))
      for (const period of row.keys()) {
        const { kind } = parsePeriod(period);
        if (kind === 'quarter' || kind === 'half') count[kind]++;
      }
  return count.quarter * 3 >= count.half ? 'quarter' : 'half';
}

const onlyOf = (row: PrintedRow, kind: Interims['kind']): PrintedRow => new Map([...row].filter(([period]) => parsePeriod(period).kind === kind));

/** Balances at the ends of quarters or halves, the last of which is that of a reported year; an estimated one has drivers of its own. */
function balancesOf(row: PrintedRow, kind: Interims['kind']): PrintedRow {
  return new Map(
    [...row].flatMap(([period, figure]) => {
      const span = spanOf(period);
      if (span === null || (figure.basis !== 'reported' && parsePeriod(period).kind === 'year')) return [];
      const [year, , to] = span;
      return kind === 'quarter' ? [[textOf(kind, year, to), figure] as const] : to % 2 === 0 ? [[textOf(kind, year, to / 2), figure] as const] : [];
    }),
  );
}

function derivedOf(row: PrintedRow, kind: Interims['kind']): ReadonlyMap<string, Derived> {
  const byYear = new Map<number, Stretch[]>();
  for (const [text, figure] of row) {
    const span = spanOf(text);
    if (span === null) continue;
    const [year, from, to] = span;
    byYear.set(year, [...(byYear.get(year) ?? []), { from, to, text, figure }]);
  }
  const found = new Map<string, Derived>();
  const length = kind === 'quarter' ? 1 : 2;
  for (const [year, stretches] of byYear)
    for (let part = 1; part <= 4 / length; part++) {
      const text = textOf(kind, year, part);
      const own = row.get(text);
      if (own?.basis === 'reported') continue;
      const reported = alongOf(
        stretches.filter(({ figure }) => figure.basis === 'reported'),
        (part - 1) * length,
        part * length,
      );
      const one = reported ?? (own === undefined ? alongOf(stretches, (part - 1) * length, part * length) : null);
      // sales below zero are two figures that are not of one thing
      if (one !== null && !(one.value < 0 && stretches.every(({ figure }) => figure.value > 0))) found.set(text, one);
    }
  return found;
}

/** The sum along the shortest way from one end to the other; null where there is none. */
function alongOf(stretches: readonly Stretch[], from: number, to: number): Derived | null {
  const open: { readonly at: number; readonly steps: readonly (readonly [Stretch, 1 | -1])[] }[] = [{ at: from, steps: [] }];
  const seen = new Set([from]);
  for (const { at, steps } of open) {
    if (at === to) return summed(steps);
    for (const one of stretches)
      for (const [start, end, sign] of [[one.from, one.to, 1] as const, [one.to, one.from, -1] as const])
        if (start === at && !seen.has(end)) {
          seen.add(end);
          open.push({ at: end, steps: [...steps, [one, sign]] });
        }
  }
  return null;
}

function summed(steps: readonly (readonly [Stretch, 1 | -1])[]): Derived {
  const ordered = [...steps].sort(([a, x], [b, y]) => y - x || comparePeriods(a.text, b.text));
  const sum = (of: (figure: Printed, sign: 1 | -1) => number): number => Number(steps.reduce((total, [{ figure }, sign]) => total + sign * of(figure, sign), 0).toPrecision(12));
  return {
    value: asPrecise(
      sum((figure) => figure.value),
      steps,
    ),
    low: sum((figure, sign) => (sign === 1 ? figure.low : figure.high)),
    high: sum((figure, sign) => (sign === 1 ? figure.high : figure.low)),
    basis: steps.some(([{ figure }]) => figure.basis !== 'reported') ? 'estimate' : 'reported',
    from: ordered.map(([{ text }, sign], i) => `${i === 0 ? (sign === 1 ? '' : '-') : sign === 1 ? '+ ' : '- '}${text}`).join(' '),
  };
}

/** No more digits than the wholes have that it is left of: a year printed as 1.86bn leaves no quarter to the thousand. */
function asPrecise(value: number, steps: readonly (readonly [Stretch, 1 | -1])[]): number {
  const unit = (sign: 1 | -1): number => Math.max(0, ...steps.filter(([, one]) => one === sign).map(([{ figure }]) => Number((figure.high - figure.low).toPrecision(6))));
  // rounded to a part that is coarser than its whole, the parts would not add up to that any more
  if (!(unit(1) > 0) || unit(-1) > unit(1)) return value;
  return Number((Math.round(value / unit(1)) * unit(1)).toPrecision(12));
}

/** The latest run of periods with figures, a year's pause at most within it, with the empty ones between them. */
function runOf(counts: ReadonlyMap<string, number>, kind: Interims['kind']): readonly string[] {
  const perYear = kind === 'quarter' ? 4 : 2;
  const indexOf = (text: string): number => parsePeriod(text).year * perYear + parsePeriod(text).part - 1;
  const strong = [...counts.keys()].map(indexOf).sort((a, b) => a - b);
  const last = strong.at(-1);
  if (last === undefined) return [];
  let first = last;
  for (const index of strong.toReversed()) if (first - index <= perYear) first = index;
  return Array.from({ length: last - first + 1 }, (_, k) => textOf(kind, Math.floor((first + k) / perYear), ((first + k) % perYear) + 1));
}
