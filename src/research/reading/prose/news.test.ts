import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const facts = (sentence: string): string[] =>
  read({
    name: 'n.txt',
    format: 'text',
    hash: '0',
    text: `Harrow Vale Lifts Olden Steel (NYSE: OLDS) Price Target to $60 From $50\n\nNovember 14, 2025\n\n${sentence}\n`,
    tables: [],
    pages: [],
    runs: [],
    sections: [],
    meta: {},
    problems: [],
  } satisfies SourceDocument)
    .facts.slice(2)
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
