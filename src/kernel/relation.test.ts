import { expect, test } from 'vitest';
import { gapUnit, plainRelation } from './relation.ts';

test.each([
  ['revenue growthYoY = (revenue - revenue[prior]) / |revenue[prior]|', 'revenue growthYoY = (revenue - revenue[a year before]) / revenue[a year before]'],
  ['revenue growthQoQ = (revenue - revenue[prior]) / |revenue[prior]|', 'revenue growthQoQ = (revenue - revenue[the quarter before]) / revenue[the quarter before]'],
  ['cash = cash[prior] + netChangeInCash', 'cash = cash[the period before] + netChangeInCash'],
])('%s', (relation, plain) => expect(plainRelation(relation)).toBe(plain));

test('percentages differ by points', () => expect(['%', 'pp', 'USD mn', null].map(gapUnit)).toEqual(['pp', 'pp', 'USD mn', null]));
