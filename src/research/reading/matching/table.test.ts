import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Automaton, type Pattern } from './automaton.ts';
import { Prefilter } from './prefilter.ts';
import { tableOf } from './table.ts';

const patterns: readonly Pattern[] = [
  { source: '\\b(?:three|six) months?', ignoreCase: false },
  { source: '\\bQ([1-4])\\b', ignoreCase: false },
  { source: '(?<![\\d.])(?:19|20)\\d\\d', ignoreCase: false },
  { source: 'août|[a-c]x', ignoreCase: true },
  { source: '(?:a|b)*c', ignoreCase: false },
];
const codes = Array.from({ length: 256 }, (_, k) => k);

/** What may match at each place of a text. */
function candidates(prefilter: Prefilter, text: string): (readonly [number, readonly number[]])[] {
  const found: (readonly [number, readonly number[]])[] = [];
  for (let at = prefilter.next(text, 0); at >= 0; at = prefilter.next(text, at + 1)) found.push([at, prefilter.alive]);
  return found;
}

// Goal: a table is the automaton, also where a text holds characters that only the automaton knows.
test('a table says of every text what its automaton says', () => {
  const table = tableOf(new Automaton(patterns), codes);
  expect(table).not.toBeNull();
  const [looked, made] = [new Prefilter(patterns, { table: table! }), new Prefilter(patterns)];
  const piece = fc.constantFrom('three', ' six', ' months', 'Q', '2', '20', '19', '.', 'AOÛT', 'bx', 'ab', 'c', ' ', '\n', 'é', '–', '第', '𝐀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(candidates(looked, pieces.join(''))).toEqual(candidates(made, pieces.join('')));
    }),
    { seed: 5 },
  );
});
