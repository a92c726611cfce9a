import type { Fact, Span, Tie } from '../kernel/records.ts';
import { comparableUnits, parseUnit } from '../kernel/units.ts';

/** A labelled figure; without `start` and `end` (page formats) it is matched by page, value and key. */
export interface LabelledFact {
  readonly id: string;
  readonly start?: number;
  readonly end?: number;
  readonly page?: number;
  readonly quote: string;
  readonly company: string | null;
  readonly metric: string;
  readonly measure?: string;
  readonly period: string | null;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly basis: string;
  readonly speaker: string;
  readonly vintage?: string;
}
export interface LabelledTie {
  readonly id: string;
  readonly relation: string;
  readonly members: readonly string[];
  readonly holds: boolean;
}
export interface Labelled {
  readonly document: string;
  readonly facts: readonly LabelledFact[];
  readonly ties: readonly LabelledTie[];
}

/** Counts of one document, or of several added up. */
export interface Score {
  readonly labelled: number;
  /** Read with the same value and unit. */
  readonly found: number;
  /** Found, with the same metric, measure, period and company. */
  readonly linked: number;
  /** Linked, with the same basis, speaker and vintage. */
  readonly attributed: number;
  readonly read: number;
  /** Labels at whose place something was read, and those of them not linked: precision is their complement. */
  readonly placed: number;
  readonly mislinked: number;
  readonly brokenTies: number;
  readonly brokenCaught: number;
  readonly goodTies: number;
  readonly goodConfirmed: number;
  readonly goodCalledOff: number;
  /** Ties called off of which no label says so. */
  readonly alarms: number;
}

export const emptyScore: Score = {
  labelled: 0,
  found: 0,
  linked: 0,
  attributed: 0,
  read: 0,
  placed: 0,
  mislinked: 0,
  brokenTies: 0,
  brokenCaught: 0,
  goodTies: 0,
  goodConfirmed: 0,
  goodCalledOff: 0,
  alarms: 0,
};

export function addScores(a: Score, b: Score): Score {
  return Object.fromEntries(Object.entries(a).map(([name, n]) => [name, n + b[name as keyof Score]])) as unknown as Score;
}

const plain = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}.:]/gu, '');
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function baseValues(value: LabelledFact['value'], unit: string): readonly number[] {
  const scale = 10 ** parseUnit(unit).power;
  return (typeof value === 'number' ? [value] : value).map((one) => one * scale);
}

/** Equal but for the dust of binary arithmetic. */
const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function sameValue(label: LabelledFact, fact: Fact): boolean {
  const a = baseValues(label.value, label.unit);
  const b = baseValues(fact.value, fact.unit);
  const units = [parseUnit(label.unit), parseUnit(fact.unit)] as const;
  return a.length === b.length && a.every((one, i) => equal(one, b[i] ?? NaN)) && comparableUnits(...units);
}

/** `Russia-Ukraine conflict impacts` and `impactsOfConflict` speak of the same line when they share half of their words. */
function shareWords(a: string, b: string): boolean {
  const words = (id: string): ReadonlySet<string> =>
    new Set(
      id
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.map((word) => word.replace(/s$/, '')) ?? [],
    );
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, x.size + y.size - shared) >= 0.5;
}

/** An id of the vocabulary must be met; one that a labeller had to make up, in half of its words. */
const sameMetric = (label: string, read: string, isStandard: (metric: string) => boolean): boolean =>
  plain(label) === plain(read) || (!isStandard(label) && shareWords(label, read));

function sameMeasure(label: string, read: string, isStandard: (metric: string) => boolean): boolean {
  const [a = '', ofA] = label.split(':');
  const [b = '', ofB] = read.split(':');
  return plain(a) === plain(b) && (ofA === undefined || ofB === undefined || sameMetric(ofA, ofB, isStandard));
}

function sameCompany(label: string | null, read: string | null): boolean {
  if (label === null) return true;
  const [a, b] = [plain(label), plain(read)];
  return b !== '' && (a.includes(b) || b.includes(a));
}

export interface Scored {
  readonly score: Score;
  /** Labels that were not linked, with what was read in their place. */
  readonly misses: readonly { readonly label: LabelledFact; readonly read: readonly Fact[] }[];
}

/**
 * Holds a reading and its ties against labels.
 *
 * Recall is linked / labelled; precision is the share of labels with something read at their place that is linked.
 * `isStandard` says whether a metric's id belongs to the vocabulary.
 */
export function scoreReading(labelled: Labelled, facts: readonly Fact[], ties: readonly Tie[], isStandard: (metric: string) => boolean): Scored {
  const misses: { label: LabelledFact; read: readonly Fact[] }[] = [];
  let [found, linked, attributed, placed, mislinked] = [0, 0, 0, 0, 0];
  const sameKey = (label: LabelledFact, fact: Fact): boolean =>
    sameMetric(label.metric, fact.metric, isStandard) && sameMeasure(label.measure ?? 'level', fact.measure, isStandard) && plain(label.period) === plain(fact.period);
  for (const label of labelled.facts) {
    const { start, end } = label;
    const here = facts.filter((fact) =>
      start !== undefined && end !== undefined
        ? overlaps({ start, end }, fact)
        : (label.page === undefined || fact.page === undefined || label.page === fact.page) && (sameValue(label, fact) || sameKey(label, fact)),
    );
    const valued = here.filter((fact) => sameValue(label, fact));
    const keyed = valued.filter((fact) => sameKey(label, fact) && sameCompany(label.company, fact.company));
    const voiced = keyed.filter((fact) => label.basis === fact.basis && plain(label.speaker) === plain(fact.speaker) && label.vintage === fact.vintage);
    if (valued.length > 0) found++;
    if (keyed.length > 0) linked++;
    if (voiced.length > 0) attributed++;
    if (here.length > 0) placed++;
    if (here.length > 0 && keyed.length === 0) mislinked++;
    if (keyed.length === 0) misses.push({ label, read: here });
  }
  return { score: { labelled: labelled.facts.length, found, linked, attributed, read: facts.length, placed, mislinked, ...scoreTies(labelled, ties) }, misses };
}

function scoreTies(labelled: Labelled, ties: readonly Tie[]): Pick<Score, 'brokenTies' | 'brokenCaught' | 'goodTies' | 'goodConfirmed' | 'goodCalledOff' | 'alarms'> {
  const spans = new Map(labelled.facts.flatMap(({ id, start, end }) => (start === undefined || end === undefined ? [] : [[id, { start, end }] as const])));
  const standsIn = (id: string, tie: Tie): boolean => {
    const span = spans.get(id);
    return span !== undefined && tie.members.some((member) => overlaps(member, span));
  };
  const shared = (label: LabelledTie, tie: Tie): number => label.members.filter((id) => standsIn(id, tie)).length;
  const touches = (label: LabelledTie, tie: Tie): boolean => shared(label, tie) >= Math.min(2, label.members.length);
  const broken = labelled.ties.filter((tie) => !tie.holds);
  const good = labelled.ties.filter((tie) => tie.holds);
  const off = ties.filter((tie) => tie.verdict === 'off');
  let [goodConfirmed, goodCalledOff] = [0, 0];
  for (const label of good) {
    const about = ties.filter((tie) => shared(label, tie) === label.members.length);
    if (about.some((tie) => tie.verdict === 'ties')) goodConfirmed++;
    else if (about.some((tie) => tie.verdict === 'off')) goodCalledOff++;
  }
  return {
    brokenTies: broken.length,
    brokenCaught: broken.filter((label) => off.some((tie) => touches(label, tie))).length,
    goodTies: good.length,
    goodConfirmed,
    goodCalledOff,
    alarms: off.filter((tie) => !broken.some((label) => touches(label, tie))).length,
  };
}
