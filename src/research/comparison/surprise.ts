/** What a document reports, against what was expected of it. */
import { monthsOf } from '../../kernel/periods.ts';
import { parseUnit } from '../../kernel/units.ts';
import type { CellSource } from '../model/model.ts';
import { bySize, goodnessOf } from './goodness.ts';
import type { ModelVoice } from './lines.ts';
import { isOver, isSpan, newestFirst, touches, type LineKey, type Statement, type VoiceKind } from './statements.ts';

/** `above` and `below` where neither is good or bad. */
export type SurpriseVerdict = 'beat' | 'in line' | 'miss' | 'above' | 'below';

export interface Expectation {
  readonly voice: string;
  readonly kind: VoiceKind;
  /** In the line's unit; the middle of a range. Costs by their size where these are compared so. */
  readonly value: number;
  readonly range: readonly [number, number] | null;
  readonly difference: number;
  /** Of the expectation; null for figures in %, and where the two have opposite signs. */
  readonly percent: number | null;
  readonly verdict: SurpriseVerdict;
  readonly asOf: string | null;
  /** Printed after the results: what had been expected, told again. */
  readonly isToldAfter: boolean;
  readonly source: CellSource | null;
}

export interface Surprise extends LineKey {
  readonly period: string;
  readonly reported: number;
  readonly source: CellSource;
  /** Nobody's estimate is an empty list. */
  readonly against: readonly Expectation[];
}

/** Where a document stands in time among the others of its company. */
export interface Arrival {
  readonly document: string;
  /** Those that were there before it. */
  readonly before: ReadonlySet<string>;
}

/**
 * Figures of the document that nothing before it reports, of the newest period that it reports and of every period of which
 * somebody had an estimate.
 *
 * In line: what the two printings stand for meets; a model's number stands for itself. An expectation is the last one of its voice
 * before the document, or in it; where there is none, one that a later document tells of a period that was over by then.
 */
export function surprisesOf(statements: readonly Statement[], { document, before }: Arrival, models: readonly ModelVoice[], fiscalYearEndMonth: number): readonly Surprise[] {
  const byKey = new Map<string, Statement[]>();
  for (const one of statements) if (isSpan(one.period)) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  const found = [...byKey.values()].flatMap((list): readonly Surprise[] => {
    const reported = list.filter(({ kind, isOld, source }) => kind === 'reported' && !isOld && source.document === document).toSorted(newestFirst)[0];
    if (reported === undefined || !isOver(reported.period, reported.asOf, fiscalYearEndMonth)) return [];
    if (list.some(({ kind, isOld, source }) => kind === 'reported' && !isOld && before.has(source.document))) return [];
    const { metric, label, segment, accounting, unit, period, source } = reported;
    const mine = segment === null && accounting === null ? models.flatMap((model) => ownExpectation(model, reported)) : [];
    const against = [...mine, ...expectations(list, reported, document, before)];
    return [{ metric, label, segment, accounting, unit, period, reported: sized(reported).value, source, against }];
  });
  const ends = found.map(({ period }) => monthsOf(period, fiscalYearEndMonth)?.[1] ?? 0);
  const newest = Math.max(...ends);
  return found.flatMap((one, i) => {
    // of the periods beside the newest one only what had been expected before is news
    const against = ends[i] === newest ? one.against : one.against.filter(({ isToldAfter }) => !isToldAfter);
    return ends[i] === newest || against.length > 0 ? [{ ...one, against }] : [];
  });
}

function expectations(list: readonly Statement[], reported: Statement, document: string, before: ReadonlySet<string>): readonly Expectation[] {
  const said = list.filter(({ kind }) => kind === 'speaker' || kind === 'consensus' || kind === 'guidance').toSorted(newestFirst);
  const voices = [...new Set(said.map(({ voice }) => voice))];
  const known = ({ source }: Statement): boolean => before.has(source.document) || source.document === document;
  return voices.flatMap((voice) => {
    const own = said.filter((one) => one.voice === voice);
    const one = own.find(known) ?? own[0]!;
    const { value, low, high, range } = sized(one);
    return [
      {
        voice,
        kind: one.kind,
        value,
        range,
        ...verdictOn(reported, { value, low: range === null ? low : Math.min(low, range[0]), high: range === null ? high : Math.max(high, range[1]) }),
        asOf: one.asOf,
        isToldAfter: !known(one),
        source: one.source,
      },
    ];
  });
}

function ownExpectation(model: ModelVoice, reported: Statement): readonly Expectation[] {
  const computed = model.value(reported.metric, reported.period, reported.unit);
  if (computed === null) return [];
  const value = bySize(reported.metric) ? Math.abs(computed) : computed;
  return [{ voice: model.voice, kind: model.kind, value, range: null, ...verdictOn(reported, { value, low: value, high: value }), asOf: null, isToldAfter: false, source: null }];
}

interface Stated {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** By its size where that is how it is compared. */
function sized({ metric, value, low, high, range }: Statement): Stated & Pick<Statement, 'range'> {
  return bySize(metric) && value < 0 ? { value: -value, low: -high, high: -low, range: range === null ? null : [-range[1], -range[0]] } : { value, low, high, range };
}

function verdictOn(reported: Statement, expected: Stated): Pick<Expectation, 'difference' | 'percent' | 'verdict'> {
  const actual = sized(reported);
  const difference = Number((actual.value - expected.value).toPrecision(12));
  const { dimension } = parseUnit(reported.unit);
  const hasPercent = dimension !== 'percent' && dimension !== 'points' && expected.value !== 0 && actual.value * expected.value >= 0;
  return { difference, percent: hasPercent ? (100 * difference) / Math.abs(expected.value) : null, verdict: verdictOf(reported.metric, actual, expected) };
}

function verdictOf(metric: string, actual: Stated, expected: Stated): SurpriseVerdict {
  if (touches(actual, expected)) return 'in line';
  const isAbove = actual.value > expected.value;
  const good = goodnessOf(metric);
  if (good === 'neither') return isAbove ? 'above' : 'below';
  return isAbove === (good === 'higher') ? 'beat' : 'miss';
}

export interface Revised extends LineKey {
  readonly period: string;
  readonly voice: string;
  readonly kind: VoiceKind;
  readonly before: number;
  readonly now: number;
  readonly percent: number | null;
  readonly direction: 'raised' | 'cut' | 'unchanged';
  readonly sourceBefore: CellSource;
  readonly source: CellSource;
}

/** What the document changes in the estimates of those who speak in it: against their last word before, or what it calls its old figure. */
export function revisionsOf(statements: readonly Statement[], { document, before }: Arrival, fiscalYearEndMonth: number): readonly Revised[] {
  const byVoice = new Map<string, Statement[]>();
  for (const one of statements) {
    const key = `${one.key} ${one.kind} ${one.voice}`;
    if (one.kind !== 'reported') byVoice.set(key, [...(byVoice.get(key) ?? []), one]);
  }
  return [...byVoice.values()].flatMap((list): readonly Revised[] => {
    const sorted = list.toSorted(newestFirst);
    const now = sorted.find(({ source, isOld }) => source.document === document && !isOld);
    const last = sorted.find(({ source, isOld }) => source.document === document && isOld) ?? sorted.find(({ source, isOld }) => before.has(source.document) && !isOld);
    if (now === undefined || last === undefined || isOver(now.period, now.asOf, fiscalYearEndMonth)) return [];
    const { metric, label, segment, accounting, unit, period, voice, kind } = now;
    const [a, b] = [sized(last), sized(now)];
    const { dimension } = parseUnit(unit);
    const percent = dimension === 'percent' || dimension === 'points' || a.value === 0 || a.value * b.value < 0 ? null : (100 * (b.value - a.value)) / Math.abs(a.value);
    const direction = touches(a, b) ? 'unchanged' : b.value > a.value ? 'raised' : 'cut';
    return [{ metric, label, segment, accounting, unit, period, voice, kind, before: a.value, now: b.value, percent, direction, sourceBefore: last.source, source: now.source }];
  });
}
