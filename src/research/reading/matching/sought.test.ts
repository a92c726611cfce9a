import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { seekIn, seekNoMore, sought } from './sought.ts';

// all are named before the first text is read
const bound = sought(/^(?:Buy|Sell)/gm);
const halfBound = sought(/^Buy|Sell/g);
const escaped = sought(/^\(a|Buy|b\)/gm);

const patterns = [
  /\b(?:AI|artificial intelligence)\b/g,
  /\bcap(?:ex|ital expenditures?)\b/gi,
  /(?<![\p{L}&.])(\p{Lu}[\p{L}&.]{0,30}(?: (?:&|\p{Lu}[\p{L}&.]{0,30})){0,4}) (?:raises?|cuts?) /gu,
  /^[ \t]*(buy|sell)[ \t]*$/im,
  /\((?:US\$|€)[ \t]?(mn|bn)\)/g,
  /(\d+)(?:,\d{3})*/g,
];
const all = patterns.map((pattern) => sought(pattern));
const guarded = sought(patterns[2]!, / (?:raises?|cuts?) /);
afterEach(seekNoMore);

const piece = fc.constantFrom(
  'AI',
  ' artificial',
  ' intelligence',
  'Capex',
  ' capital',
  ' expenditure',
  's',
  ' Acme',
  ' &',
  ' Zed',
  ' cuts',
  ' raise',
  ' ',
  '\n',
  'BUY',
  ' sell',
  '(US$ mn)',
  '(€bn)',
  '1',
  '204',
  ',',
  '.',
  'é',
  'É',
  '𝐀',
  '中',
);

describe('patterns that are looked for in a whole text', () => {
  // Goal: looking for many at once finds what looking for each alone finds.
  test('are found where the engine finds them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        seekIn(text);
        [...all, guarded].forEach((one, k) => {
          const pattern = patterns[k] ?? patterns[2]!;
          const wanted = [...text.matchAll(new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))];
          expect(one.all(text).map((m) => [m.index, ...m])).toEqual(wanted.map((m) => [m.index, ...m]));
          expect([one.count(text), one.test(text), one.exec(text)?.index]).toEqual([wanted.length, wanted.length > 0, wanted[0]?.index]);
        });
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('are found in another text too, and counted up to an offset', () => {
    seekIn('Capex of AI');
    expect(all[1]!.all('capex, capital expenditure').map((m) => m[0])).toEqual(['capex', 'capital expenditure']);
    expect(all[1]!.count('capex, capital expenditure', 10)).toBe(1);
    expect([all[1]!.count('Capex of AI', 3), all[0]!.count('Capex of AI', 3)]).toEqual([1, 0]);
  });
});

// Goal: a pattern bound to the start of a line is looked for there alone, one that is bound in one of its ways everywhere.
test('patterns bound to the start of a line are found at each, and elsewhere where only one way is bound', () => {
  const text = 'Buy a Buy\nBuy (b) Sell\r\nSell\u2028Sell (b)';
  seekIn(text);
  for (const [pattern, engine] of [
    [bound, /^(?:Buy|Sell)/gm],
    [halfBound, /^Buy|Sell/g],
    [escaped, /^\(a|Buy|b\)/gm],
  ] as const)
    expect(pattern.all(text).map((m) => m.index)).toEqual([...text.matchAll(engine)].map((m) => m.index));
  seekNoMore();
});
