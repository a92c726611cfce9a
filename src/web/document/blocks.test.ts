import { describe, expect, test } from 'vitest';
import { blockAt, blocksOf, type Block } from './blocks.ts';

const set = (text: string): readonly Block[] => blocksOf(text, [], []);
const words = (text: string, block: Block | undefined): string => (block ? text.slice(block.start, block.end) : '');

// Goal: a text is set as a reader would set it, and no word of it is lost.
describe('setting a text', () => {
  test('wrapped lines run on as one paragraph', () => {
    const text = 'Revenue from third parties grew faster than that of the group, and\nthe margin of the public cloud fell because of the seasons of the\nenterprise business.';
    expect(set(text).map((b) => b.kind)).toEqual(['prose']);
  });

  test('a label with two values or more is a row of figures, and rows stand in one table over empty lines', () => {
    const text = 'P/E (X) NM NM 20.1\n\nP/B (X) 2.9 3.1 3.3\n';
    const [block] = set(text);
    expect(block?.kind).toBe('figures');
    if (block?.kind !== 'figures') return;
    expect(block.lines.map((l) => text.slice(l.label.start, l.label.end))).toEqual(['P/E (X)', 'P/B (X)']);
    expect(block.lines[1]?.values.map((v) => text.slice(v.start, v.end))).toEqual(['2.9', '3.1', '3.3']);
  });

  test('a date is no row of figures', () => {
    expect(set('Analyst Ratings February 10, 2026')[0]?.kind).not.toBe('figures');
  });

  test('columns set by spaces become cells under each other, and a head over two columns reaches over both', () => {
    const text = [
      '                    12 Weeks Ended',
      '                 2025        2024',
      'REVENUE',
      '  Net sales    65,978      60,985',
      '  Fees          1,329       1,166',
    ].join('\n');
    const [block] = set(text);
    expect(block?.kind).toBe('grid');
    if (block?.kind !== 'grid') return;
    expect(block.grid.columns).toBe(3);
    expect(block.grid.rows[0]?.map((c) => [text.slice(c.start, c.end), c.span])).toEqual([['12 Weeks Ended', 2]]);
    expect(block.grid.rows.at(-1)?.map((c) => text.slice(c.start, c.end))).toEqual(['Fees', '1,329', '1,166']);
  });

  test('a line over a table that stands out of its columns does not keep it from being one', () => {
    const text = [
      'Summary                          Page 1 of 2',
      'FYE Jun (US$ mn)        FY24A      FY25A      FY26E      FY27E',
      'Revenue               245,122    281,724    323,400    374,200',
      'P/E (x)                  43.4       37.6       32.5       27.9',
      'Free cash flow         74,071     71,611     63,000     73,000',
      'Operating cash flow   118,548    136,162    158,000    185,000',
    ].join('\n');
    expect(set(text).map((b) => b.kind)).toEqual(['short', 'grid']);
  });

  test('Chinese letters take two places, as whoever set the columns counted them', () => {
    const text = ['单位：百万元            2024A     2025E', '营业收入             660,257   745,000', '  同比增长(%)            8.4      12.8'].join('\n');
    const [block] = set(text);
    expect(block?.kind === 'grid' && block.grid.rows.map((row) => row.map((c) => c.column))).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  test('each line of a page of HTML is a paragraph of its own, and none is taken for a heading', () => {
    const long = 'Microsoft Cloud revenue was $46.7 billion, up 27% year-over-year, and it returned $9.4 billion to shareholders in the quarter, it said.';
    const blocks = blocksOf(`Revenue was $76.4 billion and increased 18%\nDiluted earnings per share was $3.65\n${long}`, [], [], true);
    expect(blocks.map((b) => b.kind)).toEqual(['prose', 'prose', 'prose']);
  });

  test('a short line over a paragraph is a heading; a date is not', () => {
    const text = `What happened\n\n${'The quarter was better than the house had expected it to be. '.repeat(2)}\n\n6 November 2025\n\n${'The quarter was better than the house had expected it to be. '.repeat(2)}`;
    expect(set(text).map((b) => b.kind)).toEqual(['heading', 'prose', 'prose', 'prose']);
  });

  test('Markdown headings lose their signs and keep their place', () => {
    const text = '## Cash flow ##\n\nIt fell.';
    const [block] = set(text);
    expect(block?.kind === 'heading' && text.slice(block.words.start, block.words.end)).toBe('Cash flow');
  });

  test('every letter of the text stands in a block', () => {
    const text = 'Title here\n\n• one point that goes on for a while and then on\nto a second line\n• two\n\nA   1   2\nB   3   4\n\nEnd of it 5 6\n\n1. first\n2. second\n';
    const covered = new Set<number>();
    for (const block of set(text)) for (let i = block.start; i < block.end; i += 1) covered.add(i);
    const missing = [...text].flatMap((letter, i) => (/\S/.test(letter) && !covered.has(i) ? [letter] : []));
    expect(missing).toEqual([]);
  });

  test('a table of the format stands for itself, with the text around it', () => {
    const text = 'Before it there is a paragraph.\nA1 B1\nAfter it there is another.';
    const cell = { start: 32, end: 34, text: 'A1', row: 0, column: 0, columnSpan: 1, rowSpan: 1, header: false };
    const table = { id: 't1', start: 32, end: 37, caption: null, rows: 1, columns: 2, cells: [cell, { ...cell, start: 35, end: 37, text: 'B1', column: 1 }] };
    const blocks = blocksOf(text, [], [table]);
    expect(blocks.map((b) => b.kind)).toEqual(['prose', 'table', 'prose']);
    expect(words(text, blocks[2])).toBe('After it there is another.');
  });

  test('a place is found in its block', () => {
    const text = 'One.\n\nTwo.\n\nThree.';
    expect(blockAt(set(text), text.indexOf('Three'))).toBe(2);
  });
});

describe('a text of one line a paragraph', () => {
  const long = 'The company offers public cloud, enterprise cloud and computing for artificial intelligence to customers in many industries. '.repeat(2).trim();
  test('short lines over a paragraph or a list are headings, and points do not swallow what follows them', () => {
    const text = ['Core business', long, 'Customers', '- Games and video', '- Real economy', 'Key metrics', long].join('\n');
    expect(set(text).map((b) => b.kind)).toEqual(['heading', 'prose', 'heading', 'item', 'item', 'heading', 'prose']);
  });
});
