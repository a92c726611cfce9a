import { expect, test } from 'vitest';
import { read } from '../read.ts';

const accountOf = (text: string): { unread: readonly (readonly [string, string])[]; facts: readonly string[]; labels: readonly string[] } => {
  const reading = read({
    name: 'note.txt',
    hash: '0',
    format: 'text',
    text: `Harrow Cloud (HRWC US)\n\n${text}\n`,
    tables: [],
    pages: [],
    runs: [],
    sections: [],
    meta: {},
    problems: [],
  });
  return {
    unread: reading.unread.map(({ quote, reason }) => [quote, reason] as const),
    facts: reading.facts.map(({ quote }) => quote),
    labels: reading.marks.filter(({ kind }) => kind === 'label').map(({ quote }) => quote),
  };
};

// Goal: a number that may be a figure never vanishes; it is read, or listed with the reason why not.
test.each([
  ['Revenue was $1234567890123456789012 million in FY2025.', '1234567890123456789012', 'more digits than a figure has'],
  ['Revenue rose to 1.2.3.4 in FY2025.', '1.2.3.4', 'several points: a version, an address or numbering'],
  ['Revenue was $١٢٣ million in FY2025.', '١٢٣', 'digits of another script'],
  ['Revenue was $１２３ million in FY2025.', '１２３', 'digits of another script'],
  ['Net income was $10² million in FY2025.', '$10', 'a raised digit stands between the number and its scale'],
  ['Revenue was $1,2\u200b34 million in FY2025.', '$1,2', 'an invisible character stands in the number'],
])('%s', (text, quote, reason) => {
  const { unread, facts } = accountOf(text);
  expect(unread).toContainEqual([quote, reason]);
  expect(facts.filter((fact) => quote.includes(fact))).toEqual([]);
});

test('numbering of sections and the mark of a note after a whole figure are no doubt', () => {
  expect(accountOf('3.1.2 Liquidity\n\nSee section 2.4.1 for more.').labels).toEqual(['3.1.2', '2.4.1']);
  expect(accountOf('Net income was $10 million² in FY2025.').facts).toHaveLength(1);
});
