import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const infoOf = (text: string) =>
  read({ name: 'a.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).info;

test('a masthead, a date and a notice are passed over', () => {
  expect(
    infoOf(
      'Marlow & Finch Research\n12 May 2025\n\nFor testing only: every house here is invented.\n\nOlden Steel (OLD LN)\nA slow furnace warms the margin this spring\n\nWe expect little.\n',
    ).title,
  ).toBe('A slow furnace warms the margin this spring');
});

test('lines of key data are no title', () => {
  expect(infoOf('Market cap:\t$4.5bn\n\nFree float:\t40%\n\nOlden Steel lifts its dividend after a quiet year\n\nRevenue rose 4% in 2024.\n').title).toBe(
    'Olden Steel lifts its dividend after a quiet year',
  );
});

test('the topics of a text are the words it repeats', () => {
  const { tags } = infoOf(
    'Shipping results for the year\n\nThe board pays dividends. Dividends rose. Capex fell; capex was low, and capex will stay low. Tariffs bite, and more tariffs may come.\n',
  );
  expect(tags).toContain('tariffs');
  expect(tags).toContain('capital expenditure');
  expect(tags[0]).toBe('results');
});

test('other headlines at the foot do not give the rating', () => {
  expect(
    infoOf(
      'Marlow upgrades Olden Steel to Buy\n\nMarlow upgraded Olden Steel (OLDS) to Buy from Hold with a $12 target.\n\nThe shares rose a little after the call.\n\nMore from Ratings\n\nFinch maintains Underperform on Brack Mining\n',
    ).rating,
  ).toBe('Buy');
});

test('authors stand beside their telephone numbers', () => {
  expect(
    infoOf('Olden Steel: a cold start\n\nAnna Berg, CFA   +44 20 7946 0118   a.berg@house.example\nPaul Roth   +44 20 7946 0119   p.roth@house.example\n\nWe cut numbers.\n')
      .authors,
  ).toEqual(['Anna Berg', 'Paul Roth']);
});
