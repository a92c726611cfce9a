/** What an estimate of a year leaves for the part of it of which nothing is printed. */
import { halvesOf, parsePeriod, quartersOf } from '../../kernel/periods.ts';
import type { Engine } from './engine.ts';
import { isReported } from './model.ts';

export interface RestOfYear {
  readonly year: string;
  readonly line: string;
  readonly unit: string;
  /** Last quarter (or half) of the year that stands. */
  readonly to: string;
  readonly whole: number;
  readonly before: number;
  readonly rest: number;
  /** The same part of the year before; null where it is not known. */
  readonly yearAgo: number | null;
}

/**
 * Finds for every flow and every year that is not over what its first quarters (or halves) leave of it.
 *
 * Shape:   a year counts where its first parts have numbers and a later one has none; where all have, nothing is left over.
 * Units:   those of the line.
 */
export function restOfYears(engine: Engine): readonly RestOfYear[] {
  const { model } = engine;
  const periods = new Set(model.periods);
  const known = (line: string, period: string): number | null => (periods.has(period) ? engine.value(line, period) : null);
  const years = model.periods.filter((period) => parsePeriod(period).kind === 'year' && !isReported(model, period));
  return years.flatMap((year) => {
    const stretches = [quartersOf(year), halvesOf(year)];
    return model.lines.flatMap((line): RestOfYear[] => {
      if (line.kind !== 'flow' || line.role !== 'line') return [];
      const parts = stretches.find((list) => known(line.id, list[0]!) !== null);
      const whole = known(line.id, year);
      if (parts === undefined || whole === null) return [];
      const first = parts.findIndex((part) => known(line.id, part) === null);
      // a quarter after the gap would be in the rest and beside it
      if (first < 1 || parts.slice(first).some((part) => known(line.id, part) !== null)) return [];
      const sum = (of: readonly string[]): number | null =>
        of.reduce<number | null>((total, part) => (total === null || known(line.id, part) === null ? null : total + known(line.id, part)!), 0);
      const before = sum(parts.slice(0, first))!;
      const ago = (period: string): string => period.replace(/\d{4}/, (digits) => String(Number(digits) - 1));
      const [wholeAgo, beforeAgo] = [known(line.id, ago(year)), sum(parts.slice(0, first).map(ago))];
      return [
        {
          year,
          line: line.id,
          unit: line.unit,
          to: parts[first - 1]!,
          whole,
          before,
          rest: whole - before,
          yearAgo: wholeAgo === null || beforeAgo === null ? null : wholeAgo - beforeAgo,
        },
      ];
    });
  });
}
