import { describe, expect, test } from 'vitest';
import type { Fact, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const readOf = (text: string): readonly Fact[] =>
  read({ name: 'n.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
const viewsOf = (text: string): string[] =>
  readOf(text)
    .slice(2)
    .map((f) => `${f.metric} ${f.measure} ${f.period} ${f.vintage ?? '-'}`);
const daysOf = (text: string): string[] => readOf(text).map((f) => `${f.metric} ${f.period}`);
const facts = (sentence: string): string[] =>
  readOf(`Harrow Vale Lifts Olden Steel (NYSE: OLDS) Price Target to $60 From $50\n\nNovember 14, 2025\n\n${sentence}\n`)
    .slice(2)
    .map((f) => `${f.metric} ${f.measure} ${JSON.stringify(f.value)} ${f.basis}`);

// Goal: what data services and desks recite of a share is read under its own names.
describe('recitals', () => {
  test.each([
    ['Olden Steel has a fifty-two week low of $31.10 and a fifty-two week high of $52.40.', ['priceRange52w level 31.1 price', 'priceRange52w level 52.4 price']],
    ['Director Ann Poe sold 4,120 shares of the stock.', ['sharesSold level 4120 reported']],
    ['Poole Fund LLC now owns 9,614 shares of the stock worth $440,000.', ['sharesOwned level 9614 reported', 'holdingValue level 440000 reported']],
    ['Institutional investors own 84.9% of the company’s stock.', ['ownership level 84.9 reported']],
    ['That implies a downside of 12.5%.', ['upside level -12.5 target']],
    ['Shares of the steel maker Olden Steel fell 5.6% on the day.', ['priceChange level -5.6 price']],
  ])('%s', (sentence, want) => expect(facts(sentence)).toEqual(want));
});

// Goal: what others had thought is told by the words behind a figure, and a beat by its noun.
describe('against expectations', () => {
  test.each([
    [
      'Revenue was $1.30 billion, ahead of the $1.25 billion analysts had pencilled in, a 4.0% beat.',
      ['revenue level 1.3 reported', 'revenue level 1.25 consensus', 'revenue surprise 4 consensus'],
    ],
    ['The company reported $4.71 EPS, topping the consensus estimate of $4.63 by $0.08.', ['eps level 4.71 reported', 'eps level 4.63 consensus', 'eps surprise 0.08 consensus']],
    ['Revenue of $155 million was 2.2% ahead of the $151.8 million consensus.', ['revenue level 155 reported', 'revenue surprise 2.2 consensus', 'revenue level 151.8 consensus']],
    ['Revenue of $142 million was 5.9% below last year.', ['revenue level 142 reported', 'revenue growthYoY -5.9 reported']],
  ])('%s', (sentence, want) => expect(facts(sentence)).toEqual(want));
});

// Goal: an estimate taken from one value to another is two views of one period, told apart as new and old.
describe('views old and new', () => {
  const views = (sentence: string): string[] => viewsOf(`Harrow Vale Lifts Olden Steel (NYSE: OLDS) Price Target to $60 From $50\n\nNovember 14, 2025\n\n${sentence}\n`);
  test.each([
    ['Harrow Vale takes its 2026 EPS estimate to $1.22 from $1.38, down 11.6%.', ['eps level FY2026 new', 'eps level FY2026 old', 'eps revision FY2026 -']],
    ['For 2026 the bank goes to EBITDA of $2,540 million from $2,420 million, a lift of 5.0%.', ['ebitda level FY2026 new', 'ebitda level FY2026 old', 'ebitda revision FY2026 -']],
    ['EBITDA rose to $91 million in 2024 from $84 million.', ['ebitda level FY2024 -', 'ebitda level FY2023 -']],
  ])('%s', (sentence, want) => expect(views(sentence)).toEqual(want));
});

// Goal: a quoted price stands on the day that the text names.
test('a price bears the day of the close that is spoken of', () => {
  expect(
    daysOf(
      'Harrow Vale Lifts Olden Steel (NYSE: OLDS) Target to $60\n\nNovember 18, 2025\n\nAgainst Monday’s close of $52.10 the stock has a market capitalization of $9.1 billion.\n',
    ),
  ).toEqual(['targetPrice 12M', 'sharePrice 2025-11-17', 'marketCap 2025-11-17']);
});

// Goal: each figure of a list of brokers is its own broker's.
test('brokers in a list speak for their own targets', () => {
  const text =
    'BUZZ-Olden Steel (OLDS.N) slides as brokers cut PTs\n\nOct 30 (Acme Wire) -\n\n** Harrow Vale: stays at "buy" with its $44 target, down from $60\n\n** Poole & Lowe ("neutral") - PT of $36, was $46; 7.9% upside\n\n** Q3 EPS of $0.29 tops estimate of $0.28; the third cut of 2025 comes before a harder 2026\n';
  expect(readOf(text).map((f) => `${f.metric} ${JSON.stringify(f.value)} ${f.basis} ${f.speaker} ${f.vintage ?? '-'}`)).toEqual([
    'targetPrice 44 target Harrow Vale new',
    'targetPrice 60 target Harrow Vale old',
    'targetPrice 36 target Poole & Lowe new',
    'targetPrice 46 target Poole & Lowe old',
    'upside 7.9 target Poole & Lowe -',
    'eps 0.29 reported company -',
    'eps 0.28 consensus consensus -',
  ]);
});
