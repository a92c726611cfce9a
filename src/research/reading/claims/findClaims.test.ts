import { expect, test } from 'vitest';
import type { Claim, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const claimsOf = (text: string, format: SourceDocument['format'] = 'text'): readonly Claim[] =>
  read({ name: 'note.txt', format, hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] }).claims;

const said = (text: string, format?: SourceDocument['format']): string[] => claimsOf(text, format).map((c) => `${c.kind}: ${c.quote}`);

test('bullets under a heading of risks are risks, and the paragraph after them is none', () => {
  expect(
    said(
      'Borealis Foods (BRF)\n\nRisks\n\n- A poor harvest would raise the cost of wheat.\n- Two retailers buy a third of the volume.\n\nBorealis Foods was founded in a small town and has grown since.\n',
    ),
  ).toEqual(['risk: A poor harvest would raise the cost of wheat.', 'risk: Two retailers buy a third of the volume.']);
});

test('a numbered list after a colon is cut at its numbers', () => {
  expect(said('We value the shares at book. Key downside risks: 1) slower loan growth; 2) a cut in rates; and 3) new rules on fees.\n')).toEqual([
    'risk: slower loan growth',
    'risk: a cut in rates',
    'risk: new rules on fees.',
  ]);
});

test('a heading in a chapter goes on with what the chapter holds', () => {
  expect(said('4 Weaknesses\n\n4.1 Supply\n\n- One plant makes every engine the group sells.\n\n5 Outlook\n\n- Orders should hold through the winter months.\n')).toEqual([
    'risk: One plant makes every engine the group sells.',
  ]);
});

test('catalysts, drivers, points of a thesis and open questions are told apart by their headings', () => {
  const text =
    '## Catalysts\n\n* The spring launch in three new countries.\n\n## Growth drivers\n\n* More cars on the road need more tyres.\n\n## Investment thesis\n\n* The brand carries prices that rivals cannot ask.\n\n## Open questions\n\n* How much of the gain will competitors take back?\n';
  expect(claimsOf(text, 'markdown').map((c) => c.kind)).toEqual(['catalyst', 'driver', 'thesis', 'question']);
});

test('a run-in head announces the rest of its paragraph', () => {
  expect(said('Risks. A mild winter; a dearer euro; and late ships.\n')).toEqual(['risk: A mild winter', 'risk: a dearer euro', 'risk: late ships.']);
});

test('rows of a table of risks give the cell with the words', () => {
  expect(
    said(
      '| Risk | Level | Why |\n|---|---|---|\n| Rivals | High | Larger chains can sell below cost for years. |\n| Rules | Low | The licence runs for another decade. |\n',
      'markdown',
    ),
  ).toEqual(['risk: Larger chains can sell below cost for years.', 'risk: The licence runs for another decade.']);
});

test('a claim names the facts inside it and the company it speaks of', () => {
  const [claim] = claimsOf('Borealis Foods (BRF)\n\nRisks\n\n- Borealis Foods earned 40% of revenue from one customer in 2024, and the contract ends soon.\n');
  expect(claim?.company).toBe('BRF');
  expect(claim?.facts).toHaveLength(1);
});

test('a risk-free rate and a section of disclosures announce nothing', () => {
  expect(said('Risk-free rate\n\n- The ten-year bond stands at four percent today.\n\nRisk disclosures\n\n- This text is for professional readers only here.\n')).toEqual([]);
});

test('every claim is a span of the text', () => {
  const text = 'Key Risks\n\n• Freight rates may stay\n  high into next year.\n• Staff are hard to find.\n';
  for (const c of claimsOf(text)) expect(text.slice(c.start, c.end)).toBe(c.quote);
});

// Goal: no claim costs more than its length, whatever it ends with.
test('a claim that ends in joints without end', () => {
  expect(
    said(`Risks\n\n- A poor harvest would raise the cost of wheat ${'and '.repeat(60)}\n- Two retailers buy a third of the volume ${', '.repeat(20_000)}\n`).length,
  ).toBeLessThanOrEqual(2);
});
