/** Figures of one company as statements of voices: one unit a line, one interval a figure, the newest of each voice first. */
import { canonicalPeriod, instantPeriod, monthsOf, parsePeriod } from '../../kernel/periods.ts';
import type { Fact } from '../../kernel/records.ts';
import { parseUnit } from '../../kernel/units.ts';
import type { CellSource } from '../model/model.ts';
import type { ModelFact } from '../model/printed.ts';
import { metricById } from '../vocabulary/metrics.ts';
import { wordsOfId } from '../vocabulary/wordsOfId.ts';

export type VoiceKind = 'reported' | 'mine' | 'speaker' | 'consensus' | 'guidance';

/** What a figure is of: figures of one key can be set against each other. */
export interface LineKey {
  readonly metric: string;
  readonly label: string;
  readonly segment: string | null;
  readonly accounting: string | null;
  readonly unit: string;
}

export interface Statement extends LineKey {
  /** The line's key and the period's, as one word. */
  readonly key: string;
  readonly line: string;
  readonly period: string;
  /** In `unit`; the middle of a range. */
  readonly value: number;
  /** What the printing stands for; a range from its low end's to its high end's. */
  readonly low: number;
  readonly high: number;
  /** As printed, where it is one. */
  readonly range: readonly [number, number] | null;
  readonly kind: VoiceKind;
  readonly voice: string;
  readonly isOld: boolean;
  readonly asOf: string;
  readonly source: CellSource;
}

const kinds: Partial<Record<Fact['basis'], VoiceKind>> = { reported: 'reported', estimate: 'speaker', consensus: 'consensus', guidance: 'guidance' };
const voiceNames: Partial<Record<VoiceKind, string>> = { reported: 'Reported', consensus: 'Consensus', guidance: 'Guidance' };

/**
 * Shape:   facts of one company; levels with a number and a period are taken, of whole years and shorter.
 * Units:   money of one currency in the unit most of it is printed in, another line in that of most of it; currencies are never converted.
 */
export function statementsOf(facts: readonly ModelFact[], fiscalYearEndMonth: number): readonly Statement[] {
  const taken = facts.filter((f) => f.measure === 'level' && f.period !== null && kinds[f.basis] !== undefined && numbersOf(f.value).every(Number.isFinite));
  const units = unitsOf(taken);
  return taken.map((f) => {
    const unit = units.get(familyOf(f))!;
    const shift = 10 ** (parseUnit(f.unit).power - parseUnit(unit).power);
    const by = (x: number): number => (shift === 1 ? x : Number((x * shift).toPrecision(14)));
    const numbers = numbersOf(f.value);
    const middle = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    const accounting = f.accounting ?? null;
    const segment = f.segment ?? null;
    const period = metricById.get(f.metric)?.instant === true ? instantPeriod(f.period!, fiscalYearEndMonth) : canonicalPeriod(f.period!);
    const line = [f.metric, segment ?? '', accounting ?? '', parseUnit(unit).currency ?? ''].join(' | ');
    const kind = f.basis === 'estimate' && (f.speaker === 'company' || f.speaker === 'management') ? 'guidance' : kinds[f.basis]!;
    return {
      key: `${line} | ${period}`,
      line,
      metric: f.metric,
      label: metricById.get(f.metric)?.name ?? wordsOfId(f.metric),
      segment,
      accounting,
      unit,
      period,
      value: by(middle),
      low: by(f.interval.low === null ? -Infinity : Number(f.interval.low)),
      high: by(f.interval.high === null ? Infinity : Number(f.interval.high)),
      range: typeof f.value === 'number' ? null : [by(Math.min(...f.value)), by(Math.max(...f.value))],
      kind,
      voice: voiceNames[kind] ?? f.speaker,
      isOld: f.vintage === 'old',
      asOf: f.asOf,
      source: { document: f.document, start: f.start, end: f.end },
    };
  });
}

const numbersOf = (value: Fact['value']): readonly number[] => (typeof value === 'number' ? [value] : value);

/** Money is one family a currency, whatever line it is of; another line is a family of its own. */
function familyOf(f: ModelFact): string {
  const { dimension, currency, per, word } = parseUnit(f.unit);
  return dimension === 'money' ? `money ${currency}` : [f.metric, dimension, currency ?? '', per ?? '', word ?? ''].join(' ');
}

function unitsOf(facts: readonly ModelFact[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const f of facts) {
    const own = counts.get(familyOf(f)) ?? new Map<string, number>();
    counts.set(familyOf(f), own.set(f.unit, (own.get(f.unit) ?? 0) + 1));
  }
  return new Map([...counts].map(([family, own]) => [family, [...own].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]]));
}

/** Newest first; of one day a new figure before an old one, the more precise first. */
export const newestFirst = (a: Statement, b: Statement): number =>
  (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0) ||
  Number(a.isOld) - Number(b.isOld) ||
  rounded(a.high - a.low) - rounded(b.high - b.low) ||
  (a.source.document < b.source.document ? -1 : a.source.document > b.source.document ? 1 : a.source.start - b.source.start);
/** Infinite widths and dust must not decide. */
const rounded = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(6)) : Number.MAX_VALUE);
const spans = new Set(['year', 'half', 'quarter', 'yearToDate']);
/** Of a year or a part of it by which companies report; not of a day, a month or twelve months to some day. */
export const isSpan = (period: string): boolean => spans.has(parsePeriod(period).kind);

/** Whether the period had ended on that day. */
export function isOver(period: string, day: string, fiscalYearEndMonth: number): boolean {
  const [of, on] = [monthsOf(period, fiscalYearEndMonth), monthsOf(day.slice(0, 7), fiscalYearEndMonth)];
  return of !== null && on !== null && of[1] <= on[1];
}

/** What two printed figures stand for meets: their roundings can explain the difference. */
export const touches = (a: Pick<Statement, 'low' | 'high'>, b: Pick<Statement, 'low' | 'high'>): boolean => {
  const dust = 1e-9 * Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs), 0);
  return a.low <= b.high + dust && b.low <= a.high + dust;
};
