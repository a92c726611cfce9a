import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import { statementsOf } from './statements.ts';
import { revisionsOf, surprisesOf } from './surprise.ts';

const note = `Finch Vale Research
5 November 2026

Orle Metals (ORLE US)

USD mn                      12/25      3Q26E    12/26E    12/27E
Revenue                   1,000.0      280.0   1,100.0   1,188.0
SG&A                       (150.0)     (40.0)   (160.0)   (170.0)
Operating income            200.0       60.0     236.0     263.0
Net income                  135.0       41.0     161.2     181.9
`;
const release = `Orle Metals (ORLE US) reports third quarter 2026 results
12 November 2026

Revenue was $283.4 million in the third quarter of 2026. SG&A was $42.0 million. Net income was $40.98 million. Inventory was $95.0 million. Operating income was $60.4 million.
`;
const second = `Finch Vale Research
14 November 2026

Orle Metals (ORLE US): after the quarter

USD mn                      12/25    12/26E    12/27E
Revenue                   1,000.0   1,110.0   1,188.0
SG&A                       (150.0)   (165.0)   (170.0)
Operating income            200.0     236.0     260.0
Net income                  135.0     161.2     180.0
`;

const facts = [
  ['note', '2026-11-05', note],
  ['release', '2026-11-12', release],
  ['second', '2026-11-14', second],
].flatMap(([document, asOf, text]) => readingOf(text!).facts.map((fact) => ({ ...fact, document: document!, asOf: asOf! })));
const statements = statementsOf(facts, 12);

describe('results against what was expected', () => {
  const found = surprisesOf(statements, { document: 'release', before: new Set(['note']) }, [], 12);
  const of = (metric: string) => found.find((one) => one.metric === metric && one.period === '2026Q3');

  // 283.4 / 280.0 − 1 = 1.214 %.
  test('more revenue is a beat', () => {
    const against = of('revenue')!.against;
    expect(against.map(({ voice, verdict }) => [voice, verdict])).toEqual([['Finch Vale Research', 'beat']]);
    expect(against[0]!.percent).toBeCloseTo(1.2142857, 6);
  });

  // 42.0 / 40.0: a cost in brackets in one document and without a sign in the other.
  test('more costs are a miss', () => {
    const [against] = of('sellingGeneralAdministrative')!.against;
    expect([against!.verdict, against!.value, against!.difference]).toEqual(['miss', 40, 2]);
  });

  // 40.98 is 40.975 to 40.985, within 40.95 to 41.05.
  test('within the rounding of what was expected it is in line', () => expect(of('netIncome')!.against.map(({ verdict }) => verdict)).toEqual(['in line']));

  // 60.4 is 60.35 to 60.45, 60.0 is 59.95 to 60.05.
  test('just outside of it it is not', () => expect(of('operatingIncome')!.against.map(({ verdict }) => verdict)).toEqual(['beat']));

  test('without an estimate there is none, and never zero', () => expect(of('inventory')).toMatchObject({ reported: 95, against: [] }));

  test('one’s own model speaks for the lines and periods that it has', () => {
    const own = { voice: 'Mine', kind: 'mine' as const, value: (metric: string, period: string) => (metric === 'revenue' && period === '2026Q3' ? 290 : null) };
    const [mine] = surprisesOf(statements, { document: 'release', before: new Set(['note']) }, [own], 12).find(({ metric }) => metric === 'revenue')!.against;
    expect(mine).toMatchObject({ voice: 'Mine', kind: 'mine', value: 290, verdict: 'miss' });
  });

  test('what was reported before is no news', () => expect(surprisesOf(statements, { document: 'second', before: new Set(['note', 'release']) }, [], 12)).toEqual([]));
});

// 1,110 / 1,100 − 1 = 0.909 %; a cost is compared by its size.
test('a new note revises its estimates', () => {
  const revised = revisionsOf(statements, { document: 'second', before: new Set(['note', 'release']) }, 12);
  const words = revised.filter(({ direction }) => direction !== 'unchanged').map(({ metric, period, before, now, direction }) => [metric, period, before, now, direction]);
  expect(words.toSorted()).toEqual([
    ['netIncome', 'FY2027', 181.9, 180, 'cut'],
    ['operatingIncome', 'FY2027', 263, 260, 'cut'],
    ['revenue', 'FY2026', 1100, 1110, 'raised'],
    ['sellingGeneralAdministrative', 'FY2026', 160, 165, 'raised'],
  ]);
  expect(revised.find(({ metric, period }) => metric === 'revenue' && period === 'FY2026')!.percent).toBeCloseTo(0.9090909, 6);
});
