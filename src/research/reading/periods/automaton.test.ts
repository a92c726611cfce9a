import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Prefilter } from './automaton.ts';

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

describe('the prefilter of patterns', () => {
  const prefilter = new Prefilter(sources);

  test('never leaves out a pattern that the engine matches', () => {
    const piece = fc.constantFrom('three', ' six', ' months', ' ended', ' 31', 'Q', '2', '3', '20', '25', '.', 'FY', "'", '-', '第', '三', '季', 'abac', 'dd', 'x', ' ', '\n', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (let at = 0; at < text.length; at++) {
          const candidates = prefilter.candidates(text, at);
          for (const k of matching(text, at)) expect(candidates).toContain(k);
        }
      }),
    );
  });

  test('reads either case where case is ignored', () => {
    expect(new Prefilter(['trimestre', 'août|[a-c]x']).candidates('Trimestre', 0)).toEqual([]);
    const either = new Prefilter(['trimestre', 'août|[a-c]x'], { ignoreCase: true });
    expect([either.candidates('TRIMESTRE', 0), either.candidates('AOÛT', 0), either.candidates('Bx', 0)]).toEqual([[0], [1], [1]]);
  });

  test('names no pattern inside a plain word or at a blank before one', () => {
    const text = 'demand held through';
    expect([...text].map((_, at) => prefilter.candidates(text, at).filter((k) => k < 5))).toEqual([...text].map(() => []));
  });

  test('keeps the patterns in their order', () => {
    expect(new Prefilter(['ab', 'a', 'abc', 'b']).candidates('abc', 0)).toEqual([0, 1, 2]);
  });
});
