/** Who expects what: lines by voices, period by period. */
import type { CellSource } from '../model/model.ts';
import { isSpan, newestFirst, type LineKey, type Statement, type VoiceKind } from './statements.ts';

export interface VoiceFigure {
  readonly voice: string;
  readonly kind: VoiceKind;
  /** The middle of a range. */
  readonly value: number;
  readonly range: readonly [number, number] | null;
  /** Not printed, but what the voice's model gives. */
  readonly isComputed: boolean;
  readonly asOf: string | null;
  readonly source: CellSource | null;
}

export interface ComparedLine extends LineKey {
  readonly period: string;
  readonly figures: readonly VoiceFigure[];
  /** Highest less lowest of the voices that estimate, of the mean, in %; null with one voice, or around zero. */
  readonly spreadPercent: number | null;
}

/** What a model says of a line that its speaker does not print, or that a person changed. */
export interface ModelVoice {
  readonly voice: string;
  readonly kind: 'mine' | 'speaker';
  /** In `unit`; null where the model has no such line or period, or only in a unit that is none of it. */
  value(metric: string, period: string, unit: string): number | null;
}

/**
 * One row a line and period of which at least one voice has an estimate; the newest statement of each voice.
 *
 * A model speaks where its speaker prints nothing, or where it is a person's own.
 */
export function comparedLines(statements: readonly Statement[], models: readonly ModelVoice[]): readonly ComparedLine[] {
  const rows = new Map<string, Statement[]>();
  for (const one of statements) if (!one.isOld && isSpan(one.period)) rows.set(one.key, [...(rows.get(one.key) ?? []), one]);
  return [...rows.values()].flatMap((list): readonly ComparedLine[] => {
    const [first] = list;
    if (first === undefined || !list.some(({ kind }) => kind === 'speaker' || kind === 'consensus')) return [];
    // what is reported is no longer estimated
    if (list.some(({ kind }) => kind === 'reported')) return [];
    const byVoice = new Map<string, Statement[]>();
    for (const one of list) byVoice.set(one.voice, [...(byVoice.get(one.voice) ?? []), one]);
    const printed = [...byVoice.values()].map((own): VoiceFigure => {
      const { voice, kind, value, range, asOf, source } = own.toSorted(newestFirst)[0]!;
      return { voice, kind, value, range, isComputed: false, asOf, source };
    });
    const { metric, label, segment, accounting, unit, period } = first;
    const computed =
      segment === null && accounting === null
        ? models.flatMap(({ voice, kind, value }): readonly VoiceFigure[] => {
            const found = printed.some((one) => one.voice === voice) ? null : value(metric, period, unit);
            // a line that the speaker does not have stands in his model as nothing
            return found === null || Math.abs(found) < 1e-9 ? [] : [{ voice, kind, value: found, range: null, isComputed: true, asOf: null, source: null }];
          })
        : [];
    const figures = [...printed, ...computed];
    return [{ metric, label, segment, accounting, unit, period, figures, spreadPercent: spreadOf(figures.filter(({ kind }) => kind === 'speaker' || kind === 'mine')) }];
  });
}

function spreadOf(figures: readonly VoiceFigure[]): number | null {
  if (figures.length < 2) return null;
  const values = figures.map(({ value }) => value);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // around zero a share of the mean says nothing
  return low <= 0 && high >= 0 ? null : (100 * (high - low)) / Math.abs(mean);
}
