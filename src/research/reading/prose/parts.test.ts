import { describe, expect, test } from 'vitest';
import { readNoteFacts } from '../testing/notes.ts';

const head = `Marlow Keating Lifts Olden Steel (NYSE: OLDS) Price Target to $60 From $50\n\nFebruary 20, 2026\n\n`;
const factsOf = (sentences: string): string[] =>
  readNoteFacts(`${head}${sentences}\n`)
    .slice(2)
    .map((f) => [f.company, f.segment ?? '', f.metric, f.measure, f.period, JSON.stringify(f.value), f.unit].filter((w) => w !== null && w !== '').join(' '));

// Goal: who owns a venture is read where the shares make the whole, and only there.
describe('stakes', () => {
  test.each([
    [
      'The new mill should cost $3.0 billion. Olden Steel carries 50%, or $1.5 billion; Corvane has 30% and Tessel the remaining 20%. The project opens in 2029.',
      [
        'OLDS projectCost level 3 USD bn',
        'OLDS ownership level 50 %',
        'OLDS own share projectCost level 1.5 USD bn',
        'Corvane ownership level 30 %',
        'Tessel rest ownership level 20 %',
      ],
    ],
    [
      'In the venture Olden Steel holds 60%, Corvane has 30% and Tessel the remaining 20%.',
      ['OLDS ownership level 60 %', 'Corvane ownership level 30 %', 'Tessel rest ownership level 20 %'],
    ],
    ['In the venture Corvane will hold 60%, Olden Steel 25% and Tessel 15%.', ['Corvane ownership level 60 %', 'OLDS ownership level 25 %', 'Tessel ownership level 15 %']],
  ])('%s', (text, want) => expect(factsOf(text)).toEqual(want));

  test.each(['The plants sell far: Europe has 60% of sales, Asia 25% and America 15%.', 'In the venture Corvane will hold 60% and Olden Steel 25%.'])('%s', (text) =>
    expect(factsOf(text).filter((f) => f.includes('ownership'))).toEqual([]),
  );
});

// Goal: a list before `the first three quarters` has one figure for each of them.
test('quarters told in one breath', () =>
  expect(factsOf('Full-year adjusted EBITDA came to $1,310 million, after $310 million, $330 million and $340 million in the first three quarters of 2025.').slice(1)).toEqual([
    'OLDS adjustedEbitda level 2025Q1 310 USD mn',
    'OLDS adjustedEbitda level 2025Q2 330 USD mn',
    'OLDS adjustedEbitda level 2025Q3 340 USD mn',
  ]));

// Goal: what came from where is a part of the amount told before.
test('parts of a beat', () =>
  expect(
    factsOf(
      'Adjusted EBITDA in the fourth quarter of 2025 was $330 million. Marlow Keating had $300 million, so the beat was $30 million. About $20 million of that came from cheap gas, the other $10 million from better prices.',
    ).slice(2),
  ).toEqual([
    'OLDS adjustedEbitda surprise 2025Q4 30 USD mn',
    'OLDS cheap gas adjustedEbitda surprise 2025Q4 20 USD mn',
    'OLDS rest better prices adjustedEbitda surprise 2025Q4 10 USD mn',
  ]));
