import { describe, expect, test } from 'vitest';
import { factsOf, readingOf } from '../testing/readText.ts';

const note = (table: string): string => `Finch Vale Research\n28 August 2025\n\nOrle Metals (ORLE US)\n\nWe forecast FY26E revenue of $206.5bn.\n\n${table}\n`;

// Goal: where a table has lost its heads its figures are left unread, never all of one year.
describe('lost heads', () => {
  const rows = 'Revenue\t60,922\t130,497\t206,500\t275,000\nGross profit\t44,301\t97,858\t147,200\t204,000\nNet income\t29,760\t72,880\t111,500\t150,100';
  test.each([
    ['no heads under a title of one year', `FY26E estimates, US$ mn\n${rows}`],
    ['one head fewer than columns', `FY25A\tFY26E\tFY27E\n\n${rows}`],
  ])('%s', (_form, table) => {
    const text = note(table);
    expect(factsOf(text).slice(1)).toEqual([]);
    expect(readingOf(text).unread.length).toBe(12);
  });

  test('heads that are there are read', () => expect(factsOf(note(`US$ mn\tFY24A\tFY25A\tFY26E\tFY27E\n${rows}`)).length).toBe(13));
});

// Goal: a heading's unit reaches the table below it, and only that.
describe('units of tables one below another', () => {
  const two = (corner: string): string =>
    note(
      `| ${corner} | FY24A | FY25A |\n|---|---|---|\n| Revenue | 60,922 | 130,497 |\n| P/E (x) | 152.6 | 61.8 |\n\nCash flow\n\n| ${corner} | FY24A | FY25A |\n|---|---|---|\n| Operating cash flow | 28,090 | 64,089 |\n| Capex | (1,069) | (3,236) |`,
    );
  test.each(['US$ mn, FYE Jan', 'FYE Jan (US$ mn)', 'USD mn', 'Year to January, US$m'])('%s', (corner) =>
    expect(
      readingOf(two(corner))
        .facts.filter((f) => f.quote !== '$206.5bn')
        .map((f) => `${f.metric} ${f.unit}`),
    ).toEqual([
      'revenue USD mn',
      'revenue USD mn',
      'pe x',
      'pe x',
      'cashFromOperations USD mn',
      'cashFromOperations USD mn',
      'capitalExpenditure USD mn',
      'capitalExpenditure USD mn',
    ]),
  );
});
