import { describe, expect, test } from 'vitest';
import { letterheadOf } from './letterhead.ts';
import { readingOf } from '../testing/readText.ts';

const note = (head: string, words = 'We raise FY26E EPS to $15.95 from $15.55.'): string => `${head}\n30 October 2025\n\nOrle Metals (ORLE US)\n\n${words}\n`;
const houseOf = (text: string): string => {
  const { info } = readingOf(text);
  return `${info.kind}: ${info.publisher}`;
};

// Goal: the name that stands over a note is its house, in whatever letters and without a source line.
describe('letterheads', () => {
  test.each([
    ['MARLOW SECURITIES', 'broker note: Marlow Securities'],
    ['MARLOW  SECURITIES                             Equity Research', 'broker note: Marlow Securities'],
    ['Marlow Vale Capital Markets', 'broker note: Marlow Vale Capital Markets'],
    ['MVB CAPITAL MARKETS | Metals', 'broker note: MVB Capital Markets'],
    ['Marlow & Poole Partners, 30 October 2025', 'broker note: Marlow & Poole Partners'],
    ['MARLOW VALE\nEquity Research', 'broker note: Marlow Vale'],
    ['Marlow Vale | Global Equity Research | Metals', 'broker note: Marlow Vale'],
    ['Company update | Marlow Vale Capital', 'broker note: Marlow Vale Capital'],
    ['[Marlow Vale Asset Management logo]', 'broker note: Marlow Vale Asset Management'],
    ['GLOBAL RESEARCH\nMARLOW & CO', 'broker note: Marlow & Co'],
    ['松河証券株式会社', 'broker note: 松河証券'],
    ['송하증권 리서치센터', 'broker note: 송하증권'],
  ])('%s', (head, want) => expect(houseOf(note(head))).toBe(want));

  test('a house that is only quoted does not take the note over', () => {
    const text = note('Marlow Vale Capital Markets', 'FY26E revenue goes to $318.9bn (prior $312.0bn). Finch raised its target to $620 from $560.');
    expect(houseOf(text)).toBe('broker note: Marlow Vale Capital Markets');
    expect(readingOf(text).facts.map((f) => `${f.quote} ${f.basis} ${f.speaker}`)).toEqual([
      '$318.9bn estimate Marlow Vale Capital Markets',
      '$312.0bn estimate Marlow Vale Capital Markets',
      '$620 target Finch',
      '$560 target Finch',
    ]);
  });

  test('a Chinese house', () =>
    expect(houseOf('奥尔金属（0700.HK）：上调目标价\n松河证券研究 2025年8月14日\n\n评级：买入 目标价：700港元\n我们预计2025年收入为7,450亿元。\n')).toBe('broker note: 松河证券'));

  test.each([
    [
      'a broker that reports its own results',
      'Marlow Securities\n30 October 2025\n\nMarlow Securities (MRLW US) today announced results for its third quarter: revenue rose 4% to $410 million.\n',
    ],
    ['a column', note('Global Markets Today')],
    ['a desk', note('Technology Research')],
    ['the company itself', note('Orle Vale Bank (OVB US)')],
    ['a region', note('Asia Pacific Equity Research')],
  ])('no house: %s', (_form, text) => expect(letterheadOf(text)).toBeNull());
});

// Goal: an estimate is never the company's own word.
test.each(['FY26E EPS goes to $15.42 (prior $14.98).', 'We raise FY26E EPS to $15.42 from $14.98.', 'Our FY26 EPS forecast moves to $15.42.', 'FY27E EPS $17.60.'])('%s', (words) =>
  expect(new Set(readingOf(`Orle Metals (ORLE US)\n30 October 2025\n\n${words}\n`).facts.map((f) => `${f.basis} ${f.speaker === 'company'}`))).toEqual(new Set(['estimate false'])),
);

describe('kinds', () => {
  test.each([
    [
      'an essay with a byline and a valuation',
      '# Orle: a toll road\n\n*A. Mercer, 14 October 2025*\n\nOrle (ORLE) closed at $345.20.\n\n## What we pay\n\nNet revenue was $32.7bn.\n\n## A discounted cash flow\n\nWe discount at a WACC of 8.5%.\n',
      'long-form analysis',
    ],
    [
      'a note without a house',
      'Orle Metals (ORLE US, Outperform, TP $64)\n5 May 2026\n\nWe raise FY26E EPS to $1.95 from $1.55. Finch raised its target to $62 from $56.\n',
      'broker note',
    ],
    ['a list of values', 'company,metric,period,value\nOrle,EPS,FY2026,15.75\nOrle,Revenue,FY2026,320\n', 'other'],
    ['a table alone', 'Orle Metals (ORLE)\n\nUSD mn   FY24A   FY25A\nRevenue   245     281\nNet profit  88    101\n', 'other'],
    ['news', 'Orle Metals (ORLE) said on Tuesday that sales rose 4% to $410 million.\n', 'news page'],
  ])('%s', (_form, text, kind) => expect(readingOf(text).info.kind).toBe(kind));
});
