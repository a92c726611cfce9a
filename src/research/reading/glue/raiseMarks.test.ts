import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';
import { raiseMarks } from './raiseMarks.ts';

const notes = '\n1 Non-GAAP measure.\n2 Average of the quarter.\n3 At the rate of the last day.\n';

// Goal: a note's mark glued to a word is no part of it, and a name that ends in a digit keeps it.
test.each([
  ['Adjusted profit1 of US$5.0 million', 'Adjusted profit¹ of US$5.0 million'],
  ['EBITDA1 rose; DAUs2 were 5 million', 'EBITDA¹ rose; DAUs² were 5 million'],
  ['US$1.2 billion3), up 4%', 'US$1.2 billion³), up 4%'],
  ['users2reached 5 million', 'users²reached 5 million'],
  ['매출액1 1,250억원', '매출액¹ 1,250억원'],
  ['RMB RMB US$3', 'RMB RMB US$³'],
])('%s', (printed, raised) => {
  expect(raiseMarks(printed + notes)).toBe(raised + notes);
});

test.each(['CET1 of 14.3% and Tier1 capital', 'H1 and Phase2 of Type2', 'about3 minutes, CO2 and B2B', 'an order of US$3 million', '第1季收入', 'profit4 of the fourth'])(
  'leaves alone: %s',
  (printed) => {
    expect(raiseMarks(printed + notes)).toBe(printed + notes);
  },
);

test('a text without notes keeps its digits', () => {
  expect(raiseMarks('Adjusted profit1 of US$5.0 million')).toBe('Adjusted profit1 of US$5.0 million');
});

test('facts stand where they are printed', () => {
  const text = `Acme Corp (NYSE: ACM) reports results for the second quarter of 2026.\n\nAdjusted net profit1 was US$71.9 million, up 27%. DAUs2 were 113.6 million.\n${notes}`;
  const facts = readNoteFacts(text);
  for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  expect(meant(facts, 'US$71.9 million')).toEqual(['adjustedNetIncome 2026Q2 71.9 USD mn reported']);
  expect(meant(facts, '113.6 million')).toEqual(['averageDau 2026Q2 113.6 count mn reported']);
});
