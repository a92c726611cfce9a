import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const dateOf = (text: string, about: Partial<SourceDocument>): string | null =>
  read({ name: 'note', format: 'pdf', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: { date: '2026-11-28' }, problems: [], ...about }).info.date;

// Goal: a document is of the day it prints, not of the day on which its file was made.
describe('the day of a PDF', () => {
  test.each([
    ['printed at the top right', 'Finch Vale Research\t28 August 2025\n\nOrle Metals (ORLE US)\n', {}, '2025-08-28'],
    ['under what a browser prints', '11/28/26, 10:31 AM Orle note\n\nFinch Vale Research\t28 August 2025\n\nOrle Metals (ORLE US)\n', {}, '2025-08-28'],
    ['in its file name', 'Finch Vale Research\n\nOrle Metals (ORLE US)\nSales rose 4% to $410 million.\n', { name: 'finch-orle-2025-08-28.pdf' }, '2025-08-28'],
    ['only in the file', 'Finch Vale Research\n\nOrle Metals (ORLE US)\nSales rose 4% to $410 million.\n', {}, '2026-11-28'],
    ['stated by a page', 'Orle Metals (ORLE US)\n28 August 2025\n', { format: 'html' as const }, '2026-11-28'],
  ])('%s', (_form, text, about, day) => expect(dateOf(text, about)).toBe(day));
});

test('a paragraph in a narrow column is one', () => {
  const column =
    'The company guided the third quarter to $54.0bn, plus\nor minus 2%, with a gross margin of 73.5%. We\nnow forecast FY26E revenue of $206.5bn (from\n$200.0bn, +2.3%) and EPS of $4.55 (from $4.35). FY27E\nEPS goes to $6.14 (from $5.80). Our $215 target stands.';
  const wide = 'Orle Metals makes wire for power lines, motors and the windings of transformers, and has done so for more than a century by now.';
  const facts = read({
    name: 'n',
    format: 'text',
    hash: '0',
    text: `Finch Vale Research\n28 August 2025\n\nOrle Metals (ORLE US)\n\n${wide}\n\n${column}\n`,
    tables: [],
    pages: [],
    runs: [],
    sections: [],
    meta: {},
    problems: [],
  }).facts;
  expect(facts.filter((f) => /^\$(?:6\.14|5\.80)$/.test(f.quote)).map((f) => `${f.metric} ${f.period} ${f.basis} ${f.vintage}`)).toEqual([
    'eps FY2027 estimate new',
    'eps FY2027 estimate old',
  ]);
});
