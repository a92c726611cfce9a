import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pattern } from './automaton.ts';
import { Prefilter } from './prefilter.ts';

const sources = [
  '\\b(?:three|six) months?(?: ended)?\\s+(\\d{1,2})',
  '\\bQ([1-4])\\b',
  '(?<![\\d.])\\b((?:19|20)\\d\\d)(?!\\d)',
  "\\b(?:FY|CY)?\\s?['’]?(20\\d\\d)[-–](\\d\\d)",
  '第([一二三四])季度?',
  '[^\\W\\d_]{3,}\\.? ?x',
  '(?:a|b)*c|\\bd+',
];

/** What the engine itself finds at a place. */
const matching = (text: string, at: number): number[] =>
  sources.flatMap((source, k) => {
    const regex = new RegExp(source, 'uy');
    regex.lastIndex = at;
    return regex.test(text) ? [k] : [];
  });

const written = (...given: readonly string[]): Pattern[] => given.map((source) => ({ source, ignoreCase: false }));

/** What may match at each place of a text. */
function candidates(prefilter: Prefilter, text: string): (readonly number[])[] {
  const found: (readonly number[])[] = Array.from(text.split(''), () => []);
  for (let at = prefilter.next(text, 0); at >= 0; at = prefilter.next(text, at + 1)) found[at] = prefilter.alive;
  return found;
}

describe('the prefilter of patterns', () => {
  const prefilter = new Prefilter(written(...sources));

  test('never leaves out a pattern that the engine matches', () => {
    const piece = fc.constantFrom(
      'three',
      ' six',
      ' months',
      ' ended',
      ' 31',
      'Q',
      '2',
      '3',
      '20',
      '25',
      '.',
      'FY',
      "'",
      '-',
      '第',
      '三',
      '季',
      'abac',
      'dd',
      'x',
      ' ',
      '\n',
      'é',
      '𝐀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        candidates(prefilter, text).forEach((alive, at) => {
          for (const k of matching(text, at)) expect(alive).toContain(k);
        });
      }),
    );
  });

  test('reads either case where case is ignored', () => {
    const both = new Prefilter([...written('trimestre', 'août|[a-c]x'), { source: 'trimestre', ignoreCase: true }, { source: 'août|[a-c]x', ignoreCase: true }]);
    expect(['Trimestre', 'AOÛT', 'Bx', 'bx'].map((text) => candidates(both, text)[0])).toEqual([[2], [3], [3], [1, 3]]);
  });

  test('names no pattern inside a plain word or at a blank before one', () => {
    const text = 'demand held through';
    expect(candidates(prefilter, text).map((alive) => alive.filter((k) => k < 5))).toEqual([...text].map(() => []));
  });

  test('keeps the patterns in their order', () => {
    expect(candidates(new Prefilter(written('ab', 'a', 'abc', 'b')), 'abc')[0]).toEqual([0, 1, 2]);
  });
});
