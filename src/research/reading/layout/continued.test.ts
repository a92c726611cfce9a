import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

// Goal: a page break inside a table loses neither its units nor its title.
test('a table marked as continued has the units of its first part', () => {
  const facts = readNoteFacts(`Acme plc
20 July 2026

Table 1: first-quarter results (€m)
1Q26A 1Q25A yoy
Revenue 4,712 4,342 +8.5%
Fuel (1,452) (1,435) +1.2%
2
Acme plc
Table 1 (cont.)
1Q26A 1Q25A yoy
Operating profit 1,122 921 +21.8%
Net profit 1,010 820 +23.2%
`);
  expect(meant(facts, '1,122')).toEqual(['operatingIncome 2026Q1 1122 EUR mn reported']);
});
