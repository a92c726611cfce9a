import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const facts = (sentence: string): string[] =>
  read({
    name: 'n.txt',
    format: 'text',
    hash: '0',
    text: `Olden Steel (OLDS) 2Q25 review\n\nAugust 14, 2025\n\nRevenue was $412 million in 2Q25. ${sentence}\n\nOur view is unchanged. We expect little, we model less and we rate the shares Hold.\n`,
    tables: [],
    pages: [],
    runs: [],
    sections: [],
    meta: {},
    problems: [],
  } satisfies SourceDocument)
    .facts.slice(1)
    .map((f) => `${f.metric} ${f.measure} ${JSON.stringify(f.value)} ${f.unit}`);

// Goal: a figure with a subject of its own is of that subject, not of the line spoken of before.
test.each([
  ['Furnace relinings grew 9% to 120.', ['furnaceRelinings growthYoY 9 %', 'furnaceRelinings level 120 count']],
  ['Committed headroom stood at $4.2 billion.', ['committedHeadroom level 4.2 USD bn']],
  ['The spot alloy price was $88.', ['spotAlloyPrice level 88 USD']],
  ['Ladle wear in the south was $63.10, 4% higher.', ['ladleWear level 63.1 USD', 'ladleWear growthYoY 4 %']],
  ['The dividend should be $0.45.', ['dps level 0.45 USD/share']],
])('%s', (sentence, want) => {
  expect(facts(sentence)).toEqual(want);
});

test('a label of the vocabulary keeps its figures, and words for a change name no line', () => {
  expect(facts('Net income attributable to the shareholders of the company was $30 million, an increase of 9%.')).toEqual(['netIncome level 30 USD mn', 'netIncome growthYoY 9 %']);
});
