import { expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';

const news = (body: string): string =>
  `Orle Metals stock price target cut to $84 at Castlemere Securities\n\nMarch 4, 2026\n\nCastlemere Securities cut its price target on Orle Metals (NYSE:ORLE) to $84.00 from $96.00.\n\n${body}\n`;
const said = (body: string): string[] =>
  readingOf(news(body))
    .facts.slice(3)
    .map((f) => `${f.quote}: ${f.metric} ${f.measure} ${f.period} ${String(f.value)} ${f.speaker}`);

// Goal: where a share stands and what it did over a span is its price, not another target.
test.each([
  [
    'The stock, currently trading at $71.35, has fallen 18% over the past six months.',
    ['$71.35: sharePrice level 2026-03-04 71.35 article', '18%: priceChange level 6M -18 article'],
  ],
  ['The stock currently trades at $71.35 and is down 12% year to date.', ['$71.35: sharePrice level 2026-03-04 71.35 article', '12%: priceChange level YTD2026-03-04 -12 article']],
  ['The results, which showed revenue of $1.24 billion, were in line.', ['$1.24 billion: revenue level null 1.24 company']],
])('%s', (body, expected) => {
  expect(said(body)).toEqual(expected);
});

test('a Chinese code in brackets behind a name is that company’s, and a house is known by what it does', () => {
  const { info, facts } = readingOf(
    '启明资本：维持锐光科技“增持”评级 目标价由52港元上调至58港元\n\n智观财讯，启明资本发布研报称，维持锐光科技（02382）“增持”评级，目标价由52港元上调至58港元。\n',
  );
  expect(info.companies[0]).toMatchObject({ id: '2382.HK', name: '锐光科技' });
  expect(facts.map((f) => `${f.quote} ${f.vintage} ${f.speaker}`)).toEqual(['52港元 old 启明资本', '58港元 new 启明资本', '52港元 old 启明资本', '58港元 new 启明资本']);
});

test('advice stands before the pairs of a note’s first line', () => {
  const { facts } = readingOf(
    'Harrow Stores (HRW LN)\nInterim results: solid H1\n\nCastlemere Securities            14 November 2025\nBUY    TP 310p (from 290p)    Price 254p    Upside 22%\n\nWe like it.\n',
  );
  expect(facts.map((f) => `${f.quote} ${f.metric} ${f.vintage ?? '-'}`)).toEqual(['310p targetPrice new', '290p targetPrice old', '254p sharePrice -', '22% upside -']);
});
