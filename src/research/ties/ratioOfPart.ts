/**
 * Ratios that stand beside the lines of a part of the company, or are of something else than its lines give.
 *
 * A text says a segment's profit, its sales and their ratio in one breath and names the segment once. A ratio that the company's lines
 * do not give is looked at with the lines of each part that stand beside it.
 */
import type { Fact, Reading } from '../../kernel/records.ts';

/** Characters between a ratio and the lines of the part that it is of. */
const besideMax = 400;

/** Parts of the company whose lines stand beside a ratio, in their period: the nearest first. */
export function partsBeside(fact: Fact, facts: readonly Fact[]): readonly string[] {
  const found = new Map<string, number>();
  for (const f of facts) {
    if (f.segment === undefined || f.measure !== 'level' || f.company !== fact.company || f.period !== fact.period || !f.metric.startsWith('segment')) continue;
    const apart = f.start < fact.start ? fact.start - f.end : f.start - fact.end;
    if (apart <= besideMax) found.set(f.segment, Math.min(apart, found.get(f.segment) ?? besideMax));
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([segment]) => segment);
}

/** The reading in which one ratio is that of a part. */
export const withPart = (reading: Reading, fact: Fact, segment: string): Reading => ({
  ...reading,
  facts: reading.facts.map((f) => (f === fact || (f.start === fact.start && f.end === fact.end && f.metric === fact.metric) ? { ...f, segment } : f)),
});

/** `a margin of 23.0%, versus 21.3%`: of the same part as the figure just before it. */
export const isComparedWith = (fact: Fact, before: Fact): boolean =>
  before.segment !== undefined &&
  fact.segment === undefined &&
  before.metric === fact.metric &&
  before.measure === fact.measure &&
  fact.start - before.end <= comparedMax &&
  fact.start > before.end;
const comparedMax = 60;

/** Two figures of one key, of which the lines give one, are of different things where they lie further apart than a slip or rounding. */
export const apartShare = 0.1;
