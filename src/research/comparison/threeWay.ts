/** A model before a document, with one's own numbers, and after it. */
import { parseUnit } from '../../kernel/units.ts';
import type { Engine } from '../model/engine.ts';
import { isReported, type CellSource, type Line } from '../model/model.ts';

export interface ThreeWayCell {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  readonly sheet: string;
  readonly role: Line['role'];
  readonly period: string;
  /** Null where that model has no such line, period or value. */
  readonly before: number | null;
  readonly mine: number | null;
  readonly now: number | null;
  /** Now less before; null where either is missing. */
  readonly change: number | null;
  /** Of what it was before; null for ratios and across zero. */
  readonly percent: number | null;
  readonly isReported: boolean;
  /** Estimated before, reported now. */
  readonly becameActual: boolean;
  readonly source: CellSource | null;
}

/** What the arithmetic of doubles and a driver worked out anew may move without anything having changed. */
const dust = 1e-9;

/**
 * Lines and drivers of the new model and of the old one, in the new one's order; residuals and checks are left out.
 *
 * Units:   those of the new model; the others are brought to its scale, and are missing where they are in another currency.
 */
export function threeWay(now: Engine, before: Engine | null, mine: Engine | null): readonly ThreeWayCell[] {
  const known = new Set(now.model.lines.map(({ id }) => id));
  const gone = before === null ? [] : before.model.lines.filter(({ id }) => !known.has(id));
  const lines = [...now.model.lines, ...gone].filter(({ role }) => role === 'line' || role === 'driver');
  const periods = [...new Set([...(before?.model.periods ?? []), ...now.model.periods])].sort();
  return lines.flatMap(({ id, label, unit, sheet, role }) =>
    periods.flatMap((period): readonly ThreeWayCell[] => {
      const [was, own, is] = [before, mine, now].map((engine) => valueIn(engine, id, period, unit));
      if (was == null && is == null) return [];
      const change = was == null || is == null ? null : Math.abs(is - was) <= dust * Math.max(Math.abs(is), Math.abs(was)) ? 0 : is - was;
      const isRatio = !['money', 'count', 'moneyPer'].includes(parseUnit(unit).dimension);
      const reported = now.model.periods.includes(period) && isReported(now.model, period);
      return [
        {
          line: id,
          label,
          unit,
          sheet,
          role,
          period,
          before: was ?? null,
          mine: own ?? null,
          now: is ?? null,
          change,
          percent: change === null || isRatio || was === 0 || was! * is! < 0 ? null : (100 * change) / Math.abs(was!),
          isReported: reported,
          becameActual: reported && before !== null && before.model.periods.includes(period) && !isReported(before.model, period),
          source: now.model.lines.find((line) => line.id === id)?.entries.get(period)?.source ?? null,
        },
      ];
    }),
  );
}

function valueIn(engine: Engine | null, line: string, period: string, unit: string): number | null {
  const own = engine?.model.lines.find(({ id }) => id === line);
  if (engine === null || own === undefined || !engine.model.periods.includes(period)) return null;
  const [has, wanted] = [parseUnit(own.unit), parseUnit(unit)];
  if (has.dimension !== wanted.dimension || has.currency !== wanted.currency) return null;
  const value = engine.value(line, period);
  return value === null || has.power === wanted.power ? value : value * 10 ** (has.power - wanted.power);
}
