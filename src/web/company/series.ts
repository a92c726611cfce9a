import type { Cell, CompanyPage, CompanyRow, Headline } from '../api/types.ts';
import { middle } from '../format/number.ts';
import { periodKind, periodOrder } from '../format/period.ts';

export interface Point {
  /** ISO date. */
  readonly date: string;
  readonly value: number;
  readonly cell: Cell;
  readonly old: boolean;
}

/** What one speaker said of one figure over time. */
export interface Series {
  readonly speaker: string;
  readonly points: readonly Point[];
}

export interface Course {
  readonly row: CompanyRow;
  readonly period: string;
  readonly series: readonly Series[];
}

const point = (date: string, cell: Cell, old: boolean): Point => ({ date, value: middle(cell.value), cell, old });

function seriesOf(page: CompanyPage, row: CompanyRow, period: string): readonly Series[] {
  const moved = page.revisions.filter(
    (r) => r.metric === row.metric && r.measure === row.measure && r.segment === row.segment && r.accounting === row.accounting && r.unit === row.unit && r.period === period,
  );
  const speakers = new Map<string, readonly Point[]>();
  for (const revision of moved)
    speakers.set(
      revision.speaker,
      revision.points.map((p) => point(p.asOf, p.cell, p.vintage === 'old')),
    );
  for (const voice of row.voices) {
    if (voice.vintage !== 'current' || speakers.has(voice.speaker)) continue;
    const cell = voice.cells.find((c) => c.period === period)?.cell;
    if (cell) speakers.set(voice.speaker, [point(cell.asOf, cell, false)]);
  }
  return [...speakers].map(([speaker, points]) => ({ speaker, points }));
}

/** The figures of which it is worth drawing who said what and when: more than one statement, the most said first. */
export function coursesOf(page: CompanyPage, metric: string | undefined): readonly Course[] {
  const rows = page.rows.filter((r) => r.measure === 'level' && r.segment === null && (metric === undefined || r.metric === metric));
  const courses = rows.flatMap((row) =>
    [...new Set(row.voices.flatMap((v) => v.cells.map((c) => c.period)))].flatMap((period): Course[] => {
      if (period === null || !['year', 'quarter', 'half'].includes(periodKind(period))) return [];
      const series = seriesOf(page, row, period);
      return series.reduce((n, s) => n + s.points.length, 0) > 1 ? [{ row, period, series }] : [];
    }),
  );
  const weight = (c: Course): number =>
    c.series.length * 10 +
    c.series.reduce((n, s) => n + s.points.length, 0) +
    (c.row.metric === 'revenue' ? 100 : 0) +
    (c.series.some((s) => s.points.length > 1) ? 40 : 0) +
    (c.series.some((s) => s.points.some((p) => p.cell.basis !== 'reported')) ? 50 : 0);
  return courses.toSorted((a, b) => weight(b) - weight(a) || periodOrder(a.period) - periodOrder(b.period));
}

export interface Target {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly cell: Cell;
}

/** The day of a price: its own where it is printed, else that of its document. */
export const dayOfPrice = ({ period, cell }: Headline): string => (/^\d{4}-\d{2}-\d{2}$/.test(period ?? '') ? (period ?? '') : cell.asOf);

export const newestPrice = (prices: readonly Headline[]): Headline | null => prices.toSorted((a, b) => (dayOfPrice(a) < dayOfPrice(b) ? 1 : -1))[0] ?? null;

/** Price targets and the newest price, in one currency: that of most targets. */
export function targetsOf(page: CompanyPage): { readonly unit: string; readonly targets: readonly Target[]; readonly price: Headline | null } | null {
  const rows = page.rows.filter((r) => r.metric === 'targetPrice' && r.measure === 'level');
  const row = rows.toSorted((a, b) => b.voices.length - a.voices.length)[0];
  if (!row) return null;
  const targets = row.voices.flatMap((voice) =>
    voice.cells.map(({ cell }): Target => {
      const [low, high] = typeof cell.value === 'number' ? [cell.value, cell.value] : cell.value;
      return { label: `${voice.speaker}${voice.vintage === 'previous' ? ', before' : ''}`, low, high, cell };
    }),
  );
  const prices = page.rows.filter((r) => r.metric === 'sharePrice' && r.measure === 'level' && r.unit === row.unit && r.segment === null).flatMap((r) => r.headline);
  const price = newestPrice(prices);
  return targets.length === 0 ? null : { unit: row.unit, targets: targets.slice(0, 8), price };
}
