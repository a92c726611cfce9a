import { expect, test } from 'vitest';
import type { Fact } from '../kernel/records.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Correction } from './store.ts';

const fact = (start: number, quote: string, value: number, more: Partial<Fact> = {}): Fact => ({
  id: `f${start}`,
  start,
  end: start + quote.length,
  quote,
  company: 'AAA',
  metric: 'revenue',
  measure: 'level',
  period: 'FY2026',
  value,
  unit: 'USD mn',
  interval: { low: '0', high: '1' },
  basis: 'reported',
  speaker: 'company',
  ...more,
});
const correction = (start: number, quote: string, change: Correction['change']): Correction => ({
  id: 'c1',
  document: 'd',
  start,
  end: start + quote.length,
  quote,
  change,
  who: 'an analyst',
  when: '2026-06-01T00:00:00.000Z',
});

test('a figure that moved is found by its quote, the nearest of several', () => {
  const facts = [fact(10, '7.5', 7.5), fact(100, '7.5', 7.5), fact(104, '8.5', 8.5)];
  const corrected = applyCorrections(facts, [{ correction: correction(90, '7.5', { metric: 'ebit' }), rank: null }]);
  expect(corrected.map(({ fact: { metric } }) => metric)).toEqual(['revenue', 'ebit', 'revenue']);
});

test('a figure whose quote is gone is left alone, even where something else stands in its place', () => {
  const corrected = applyCorrections([fact(10, '8.5', 8.5)], [{ correction: correction(10, '7.5', { metric: 'ebit' }), rank: null }]);
  expect(corrected[0]).toMatchObject({ asRead: null, correction: null });
});

test.each([
  [998, '997.5', '998.5'],
  [-941.3, '-941.35', '-941.25'],
  [0.05, '0.045', '0.055'],
])('the value %d written by hand stands for the numbers that round to it', (value, low, high) => {
  const [corrected] = applyCorrections([fact(10, '1', 1)], [{ correction: correction(10, '1', { value }), rank: null }]);
  expect(corrected!.fact.interval).toEqual({ low, high });
});

test('a range written by hand is open by half a unit at each end', () => {
  const [corrected] = applyCorrections([fact(10, '1', 1)], [{ correction: correction(10, '1', { value: [15, 20.5] }), rank: null }]);
  expect(corrected!.fact.interval).toEqual({ low: '14.5', high: '20.55' });
});

test('a correction without a value keeps the printed interval', () => {
  const [corrected] = applyCorrections([fact(10, '1', 1)], [{ correction: correction(10, '1', { unit: 'USD bn' }), rank: null }]);
  expect(corrected!.fact).toMatchObject({ unit: 'USD bn', interval: { low: '0', high: '1' }, decided: 'corrected by an analyst' });
});
