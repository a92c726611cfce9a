import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

// Goal: the notes of a call are in the currency they say, of the year they compare, and in the voice of who speaks.
test('a call in its own dollar, of its year, by its officers', () => {
  const text = `Olden Steel (OLDS.TO) - fourth-quarter call, 13 February 2026, as noted by Harrow Vale Securities

Canadian dollars unless it says otherwise.

Chief executive. Revenue was $2.87 billion, up from $2.40 billion in 2024. Nobody thought so in 2024.

Gross profit was $969 million.

Our view. We expect revenue of $3.0 billion in 2026 and rate the shares Hold. We model less and our estimates are low.
`;
  const facts = read({ name: 'n.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
  expect(facts.filter((f) => /revenue|grossProfit/.test(f.metric)).map((f) => `${f.metric} ${f.period} ${f.unit} ${f.basis} ${f.speaker}`)).toEqual([
    'revenue FY2025 CAD bn reported management',
    'revenue FY2024 CAD bn reported management',
    'grossProfit FY2025 CAD mn reported management',
    'revenue FY2026 CAD bn estimate Harrow Vale Securities',
  ]);
});
