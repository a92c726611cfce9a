// Goal: a house that a news text lists with its rating does not sign the text.
import { expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';
import { rosterOf } from './roster.ts';

const rows = [
  ['Finch Vale', 'Buy'],
  ['Marlow Securities', 'Neutral'],
  ['Pell & Orr', 'Underweight'],
] as const;

test.each([
  ['a cell a line', rows.map((r) => r.join('\n')).join('\n$50\n')],
  ['columns', rows.map((r) => `${r.join('    ')}    $50`).join('\n')],
  ['bars', rows.map((r) => `| ${r.join(' | ')} | $50 |`).join('\n')],
])('%s', (_, table) => {
  expect(rosterOf(table)).toEqual(['Finch Vale', 'Marlow Securities', 'Pell & Orr']);
  const { info } = readingOf(
    `Brokers move after the harbour tour\n\n7 November 2025\n\nFinch Vale raises Orle Metals (NYSE: ORLE) to Buy from Hold. The shares closed at $42. Marlow Securities sees $47.\n\n${'Orle told its guests of ships and cranes. '.repeat(16)}\n\nHouse\nStance\n${table}\n$47\n`,
  );
  expect([info.kind, info.publisher]).toEqual(['rating news', null]);
});

test('two ratings are no roster', () => expect(rosterOf('Finch Vale\nBuy\n$50\nMarlow Securities\nHold\n$47\n')).toEqual([]));
