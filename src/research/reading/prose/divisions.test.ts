import { describe, expect, test } from 'vitest';
import type { Fact, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const readOf = (text: string): readonly Fact[] =>
  read({ name: 'n.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
const told = (paragraph: string): string[] =>
  readOf(
    `UPDATE 1-Olden Works beats estimates in the quarter\n\nNov 26, 2025 7:58 AM EST\n\n(Acme News) - Toolmaker Olden Works (OLDW.N) reported third-quarter results.\n\n${paragraph}\n`,
  ).map((f) => `${f.metric} ${f.measure} ${f.period} ${JSON.stringify(f.value)} ${f.basis} ${f.speaker}${f.segment === null || f.segment === undefined ? '' : ` [${f.segment}]`}`);

// Goal: figures of a part are the part's, for as long as the text speaks of it.
describe('parts of a company in agency reports', () => {
  test('a part that is named by what was sold there', () =>
    expect(told('Sales at Farm and Garden, the largest unit, rose 10% to $4.74 billion from $4.31 billion, but operating profit fell 8% to $604 million.')).toEqual([
      'segmentRevenue growthYoY 2025Q3 10 reported company [Farm and Garden]',
      'segmentRevenue level 2025Q3 4.74 reported company [Farm and Garden]',
      'segmentRevenue level 2024Q3 4.31 reported company [Farm and Garden]',
      'segmentOperatingIncome growthYoY 2025Q3 -8 reported company [Farm and Garden]',
      'segmentOperatingIncome level 2025Q3 604 reported company [Farm and Garden]',
    ]));
  test('the sentence after goes on about it', () =>
    expect(told('Small Hand Tools sold goods worth $2.46 billion, up 7%. Its operating profit vanished, dropping 89% to $25 million.')).toEqual([
      'segmentRevenue level 2025Q3 2.46 reported company [Small Hand Tools]',
      'segmentRevenue growthYoY 2025Q3 7 reported company [Small Hand Tools]',
      'segmentOperatingIncome growthYoY 2025Q3 -89 reported company [Small Hand Tools]',
      'segmentOperatingIncome level 2025Q3 25 reported company [Small Hand Tools]',
    ]));
});

// Goal: a share is quoted in passing, and what others expect of it with it.
describe('prices in passing', () => {
  test.each([
    [
      'Shares of the Kiel, Germany-based company were down 5.6% at $469.80 in early trading, 23.8 times the $19.72 analysts expect for the new year.',
      ['priceChange level 1D -5.6 price article', 'sharePrice level 2025-11-26 469.8 price article'],
    ],
    [
      'The stock has moved between $77.51 and $151.95 in the past year and is up 24% over six months.',
      ['priceRange52w level null [77.51,151.95] price article', 'priceChange level 6M 24 price article'],
    ],
  ])('%s', (sentence, want) => expect(told(sentence).slice(0, want.length)).toEqual(want));
});

// Goal: a loss is a loss for each share too, and a beat is one in money.
test('losses and beats per share', () =>
  expect(told('Net loss came in at $18.3 million or $0.03 per share against the $0.10 loss the Street had pencilled in, a $0.07 beat.')).toEqual([
    'netIncome level 2025Q3 -18.3 reported company',
    'eps level 2025Q3 -0.03 reported company',
    'eps level 2025Q3 -0.1 consensus consensus',
    'eps surprise 2025Q3 0.07 consensus article',
  ]));

// Goal: a desk has no forecasts of its own.
test('what a company sees is guidance', () => expect(told('* Sees FY26 net income of $4.00 billion-$4.75 billion')).toEqual(['netIncome level FY2026 [4,4.75] guidance company']));

// Goal: a target or price told before is meant by `the 41`; one called prior is old.
describe('targets told again', () => {
  const buzz = (lines: string): string[] =>
    readOf(
      `BUZZ-Olden Works (OLDW.N) slides as brokers cut PTs\n\nOct 30 (Acme Wire) -\n\n** Brokerage Harrow Vale lowers PT to $41 from $55, sticks with "outperform"\n\n${lines}\n\n** A third cut of 2025 comes before a harder 2026\n`,
    ).map((f) => `${f.metric} ${JSON.stringify(f.value)} ${f.speaker} ${f.vintage ?? '-'}`);
  test('the figure with its article', () => expect(buzz('** The $41 is 22.9% above the premarket price').filter((f) => f.startsWith('targetPrice 41'))).toHaveLength(2));
  test('prior and new', () =>
    expect(buzz('** Poole Capital Markets keeps "underweight" with PT of $30, below the price. Prior PT $38').slice(2)).toEqual([
      'targetPrice 30 Poole Capital Markets -',
      'targetPrice 38 Poole Capital Markets old',
    ]));
});
