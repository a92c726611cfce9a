import { expect, test } from 'vitest';
import { splitPeriod } from './typed-period.ts';

// Goal: a period is known in the ways people type one, and nothing else is taken for it.
test.each([
  ['eps 2026', 'eps', 'FY2026'],
  ['2027e revenue', 'revenue', 'FY2027'],
  ['revenue 1q26', 'revenue', '2026Q1'],
  ['revenue q1 2026', 'revenue', '2026Q1'],
  ['eps fy26', 'eps', 'FY2026'],
  ['revenue 26', 'revenue 26', null],
  ['281,274', '281,274', null],
  ['cet1 ratio', 'cet1 ratio', null],
])('%s', (typed, rest, period) => expect(splitPeriod(typed)).toEqual({ rest, period }));
