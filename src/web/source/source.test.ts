import { describe, expect, test } from 'vitest';
import type { StoredTie } from '../api/types.ts';
import { changeOf, fieldsOf, parseValue } from './correction.ts';
import { passage } from './quote.ts';
import { typedPeriod } from '../../kernel/typed-period.ts';
import { parseReference, referenceTo } from './reference.ts';
import { standingOf } from './standing.ts';

const tie = (verdict: StoredTie['verdict'], stated: string, others: readonly string[], more: Partial<StoredTie> = {}): StoredTie => ({
  id: '1',
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
  members: [stated, ...others].map((fact, i) => ({ document: 'd', fact, start: i, end: i + 1, quote: fact, role: i === 0 ? 'stated' : 'part' })),
  ...more,
});

// Goal: the figure that is wrong is marked, not every figure it was compared with.
describe('how a figure stands', () => {
  test('a figure without relations says so', () => expect(standingOf('a', 'd', [])).toBe('none'));
  test('the stated figure of a relation that is off is off, even where another relation holds', () =>
    expect(standingOf('a', 'd', [tie('off', 'a', ['b']), tie('ties', 'c', ['a'])])).toBe('off'));
  test('a member that another relation confirms is not the suspect', () => expect(standingOf('b', 'd', [tie('off', 'a', ['b']), tie('ties', 'b', ['c'])])).toBe('ties'));
  test('a member that nothing confirms is in question', () => expect(standingOf('b', 'd', [tie('off', 'a', ['b'])])).toBe('unclear'));
  test('what has a reason that is no slip differs, and is no cross', () => expect(standingOf('a', 'd', [tie('off', 'a', ['b'], { class: 'revision' })])).toBe('differs'));
});

describe('a passage', () => {
  const text = 'First paragraph with 1.\n\nRevenue rose to Rmb998mn in\nthe quarter.\n\nLast paragraph.';
  test('never reaches beyond its paragraph, and its lines run on', () => {
    const start = text.indexOf('Rmb998mn');
    expect(passage(text, start, start + 8)).toEqual({ before: 'Revenue rose to ', figure: 'Rmb998mn', after: ' in the quarter.' });
  });
});

describe('a passage from a table', () => {
  test('is the row of the figure and no other', () => {
    const text = 'Market cap       $4.18bn\nUpside           26.2%\nTarget price     $56.00\n';
    const start = text.indexOf('26.2%');
    expect(passage(text, start, start + 5)).toEqual({ before: 'Upside ', figure: '26.2%', after: '' });
  });
  test('is no row where a sentence was broken at the edge of a page', () => {
    const text = 'Revenue from the top five customers outside of it grew by\n66% in the first quarter against 26% for all of the others and\nso on.';
    const start = text.indexOf('66%');
    expect(passage(text, start, start + 3).before).toBe('Revenue from the top five customers outside of it grew by ');
  });
});

describe('a reference in the address', () => {
  test('comes back as it went', () => expect(parseReference(referenceTo({ document: 'abc', start: 12, end: 15 }))).toEqual({ document: 'abc', start: 12, end: 15 }));
  test('typed wrongly is no reference', () => expect(parseReference('abc:12')).toBeNull());
});

describe('a correction', () => {
  test.each([
    ['998', 998],
    ['(941.3)', -941.3],
    ['−2.5', -2.5],
    ['1,234.5', 1234.5],
    ['15 – 20', [15, 20]],
    ['about 5', null],
  ])('%s is read as %j', (typed, value) => expect(parseValue(typed)).toEqual(value));

  test.each([
    ['1Q26', '2026Q1'],
    ['Q3 2025', '2025Q3'],
    ['2026E', 'FY2026'],
    ['FY26', 'FY2026'],
    ['2026-03', '2026-03'],
    ['soon', null],
  ])('the period %s is %s', (typed, period) => expect(typedPeriod(typed)).toBe(period));

  const fact = {
    document: 'd',
    asOf: '2026-01-01',
    id: 'f1',
    start: 0,
    end: 3,
    quote: '998',
    company: 'X',
    metric: 'revenue',
    measure: 'level',
    period: '2026Q1',
    value: 998,
    unit: 'CNY mn',
    interval: { low: '997.5', high: '998.5' },
    basis: 'reported',
    speaker: 'company',
  } as const;
  const around = { document: { info: { companies: [{ id: 'X' }] } }, facts: [fact] };
  const metrics = ['revenue', 'netIncome', 'eps'];
  test('speaks of a metric and a period as people do', () => {
    expect(fieldsOf({ ...fact, metric: 'freeCashFlow', period: 'FY2026', vintage: 'old' }, { quote: '998', start: 0 }, around)).toMatchObject({
      metric: 'Free cash flow',
      period: 'FY2026',
      vintage: 'old',
    });
    const before = fieldsOf(fact, { quote: '998', start: 0 }, around);
    expect(changeOf(before, { ...before, metric: 'no such thing' }, false, metrics)).toHaveProperty('errors.metric');
    expect(changeOf(before, { ...before, vintage: 'old' }, false, metrics)).toEqual({ change: { vintage: 'old' } });
  });
  test('holds only what was changed', () => {
    const before = fieldsOf(fact, { quote: '998', start: 0 }, around);
    expect(changeOf(before, { ...before, metric: 'Net income', period: '2Q26' }, false, metrics)).toEqual({ change: { metric: 'netIncome', period: '2026Q2' } });
  });
  test('says what is wrong with a field', () => {
    const before = fieldsOf(fact, { quote: '998', start: 0 }, around);
    expect(changeOf(before, { ...before, value: 'many' }, false, metrics)).toEqual({ errors: { value: 'Write a number such as 998, (941.3) or 15 – 20.' } });
  });
  test('of an unread number states the whole key', () => {
    const before = fieldsOf(undefined, { quote: '$12.5', start: 9 }, around);
    expect(before).toMatchObject({ company: 'X', period: '1Q26' });
    const result = changeOf(before, { ...before, metric: 'EPS', unit: 'USD/share', period: 'FY2026' }, true, metrics);
    expect(result).toEqual({ change: { metric: 'eps', measure: 'level', unit: 'USD/share', speaker: 'company', company: 'X', period: 'FY2026', value: 12.5, basis: 'reported' } });
  });
});
