import { describe, expect, test } from 'vitest';
import type { Fact, Tie } from '../kernel/records.ts';
import { addScores, emptyScore, type Labelled, type LabelledFact, scoreReading } from './score.ts';

const label = (id: string, more: Partial<LabelledFact> = {}): LabelledFact => ({
  id,
  start: 0,
  end: 4,
  quote: '12.5',
  company: 'HRWC',
  metric: 'revenue',
  measure: 'level',
  period: 'FY2026',
  value: 12.5,
  unit: 'USD bn',
  basis: 'estimate',
  speaker: 'House A',
  ...more,
});
const fact = (more: Partial<Fact> = {}): Fact => ({
  id: 'f1',
  start: 0,
  end: 4,
  quote: '12.5',
  company: 'HRWC US',
  metric: 'revenue',
  measure: 'level',
  period: 'FY2026',
  value: 12.5,
  unit: 'USD bn',
  interval: { low: '12.45', high: '12.55' },
  basis: 'estimate',
  speaker: 'House A',
  ...more,
});
const tie = (verdict: Tie['verdict'], ...spans: readonly (readonly [number, number])[]): Tie => ({
  identity: 'x',
  relation: 'x',
  verdict,
  company: null,
  period: null,
  stated: null,
  recomputed: null,
  gap: null,
  unit: null,
  message: '',
  members: spans.map(([start, end]) => ({ document: 'd', fact: 'f', quote: '', role: '', start, end })),
});
const isStandard = (metric: string): boolean => metric === 'revenue';
const score = (facts: readonly LabelledFact[], read: readonly Fact[], labelledTies: Labelled['ties'] = [], ties: readonly Tie[] = []) =>
  scoreReading({ document: 'd', facts, ties: labelledTies }, read, ties, isStandard);

describe('scores of facts', () => {
  test('the same figure in another scale is the same value', () => {
    expect(score([label('f1')], [fact({ value: 12_500, unit: 'USD mn' })]).score).toMatchObject({ found: 1, linked: 1, attributed: 1, mislinked: 0 });
  });

  test('a wrong period is found but not linked, and costs precision', () => {
    expect(score([label('f1')], [fact({ period: 'FY2025' })]).score).toMatchObject({ found: 1, linked: 0, placed: 1, mislinked: 1 });
  });

  test('a wrong voice is linked but not attributed', () => {
    expect(score([label('f1')], [fact({ speaker: 'company' })]).score).toMatchObject({ linked: 1, attributed: 0 });
  });

  test('an id of the vocabulary must be met; one made up, in half of its words', () => {
    expect(score([label('f1')], [fact({ metric: 'revenueGrowth' })]).score.linked).toBe(0);
    expect(score([label('f1', { metric: 'conflictImpacts' })], [fact({ metric: 'impactOfConflict' })]).score.linked).toBe(1);
  });

  test('what was missed is shown with what was read in its place', () => {
    const { misses } = score([label('f1'), label('f2', { start: 10, end: 14 })], [fact({ metric: 'netIncome' })]);
    expect(misses.map(({ label: { id }, read }) => [id, read.map((one) => one.metric)])).toEqual([
      ['f1', ['netIncome']],
      ['f2', []],
    ]);
  });

  test('a label without a span is matched by its page, value and key', () => {
    const { start: _start, end: _end, ...rest } = label('f1', { page: 2 });
    expect(score([rest], [fact({ page: 2, start: 900, end: 904 })]).score.linked).toBe(1);
    expect(score([rest], [fact({ page: 3, start: 900, end: 904 })]).score.linked).toBe(0);
  });
});

describe('scores of ties', () => {
  const facts = [label('f1', { start: 0, end: 4 }), label('f2', { start: 10, end: 14 }), label('f3', { start: 20, end: 24 })];
  const all = [
    [0, 4],
    [10, 14],
    [20, 24],
  ] as const;

  test('a broken tie is caught by two of its members, a good one confirmed by all of them', () => {
    const ties = [
      { id: 't1', relation: 'x', members: ['f1', 'f2', 'f3'], holds: false },
      { id: 't2', relation: 'x', members: ['f1', 'f2', 'f3'], holds: true },
    ];
    expect(score(facts, [], ties, [tie('off', all[0], all[1]), tie('ties', ...all)]).score).toMatchObject({
      brokenTies: 1,
      brokenCaught: 1,
      goodTies: 1,
      goodConfirmed: 1,
      alarms: 0,
    });
  });

  test('what is called off without a label is an alarm', () => {
    expect(score(facts, [], [], [tie('off', all[0], all[1])]).score.alarms).toBe(1);
  });
});

test('scores add up', () => {
  const one = { ...emptyScore, labelled: 2, linked: 1 };
  expect(addScores(one, one)).toEqual({ ...emptyScore, labelled: 4, linked: 2 });
});
