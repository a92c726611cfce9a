import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatternSet } from './patternSet.ts';

const patterns = [
  /\bworth (?:about )?$/,
  /^(?: earnings)?$/,
  /(?:^|[,;] ?)on $/,
  /\b(?:shares?|stock)\b[^.;]* (?:trades?|sells?) at $/,
  /\b[Ww]e (?:now )?pay $/,
  /\d{2} weeks?/,
  /(?<!not )sold$/i,
  /[^a-z]$/,
];
const words = [
  'worth',
  'about',
  'earnings',
  'on',
  ',',
  'the',
  'share',
  'shares',
  'stock',
  'trades',
  'sell',
  'at',
  'we',
  'We',
  'now',
  'pay',
  '52',
  'week',
  'SOLD',
  'not',
  ' ',
  '',
  'é',
];

// Goal: what is passed over would not have matched.
test('no pattern that matches is passed over', () => {
  const set = new PatternSet(patterns);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 9 }), fc.constantFrom('', ' '), (list, between) => {
      const text = list.join(between);
      set.look(text);
      expect(patterns.filter((pattern, k) => pattern.test(text) && !set.mayMatch(k))).toEqual([]);
    }),
    { numRuns: 2000, seed: 11 },
  );
});

test('a pattern that can begin nowhere is passed over', () => {
  const set = new PatternSet(patterns);
  set.look('the bank now ');
  expect(patterns.map((_, k) => set.mayMatch(k))).toEqual([false, true, false, false, false, false, false, true]);
});
