import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const factsOf = (text: string): string[] =>
  read({ name: 'a.txt', hash: '', format: 'text', text, tables: [], sections: [], places: [], meta: {}, problems: [] } as unknown as SourceDocument).facts.map(
    (f) => `${f.metric} ${f.period} ${String(f.value)}`,
  );

// Goal: rows that are quarters under columns that are years hold what the title names.
test('a quarter of the row is one of the year of its column', () => {
  expect(
    factsOf(`Beta Systems (BETA US)

Quarterly forecasts (FYE Dec)
Adj. EPS ($)
2025 2026
Q1 1.57A 1.96A
Q2 1.65A 1.98E
FY 3.22A 3.94E
`),
  ).toEqual(['adjustedEps 2025Q1 1.57', 'adjustedEps 2026Q1 1.96', 'adjustedEps 2025Q2 1.65', 'adjustedEps 2026Q2 1.98', 'adjustedEps FY2025 3.22', 'adjustedEps FY2026 3.94']);
});

test('a unit in brackets parts label and value; two words of vintage head two columns', () => {
  expect(
    factsOf(`Beta Systems (BETA US)

Key changes (FYE Dec)
Prev Cur
Adj. EPS - 26E ($) 8.05 8.21
Revenue - 26E ($ mn) 5,948 6,015

Company data
Shares O/S (mn) 273.0
Market cap ($ mn) 88,015
`).filter((f) => /sharesOut|marketCap|FY2026/.test(f)),
  ).toEqual(expect.arrayContaining(['adjustedEps FY2026 8.05', 'adjustedEps FY2026 8.21', 'revenue FY2026 5948', 'revenue FY2026 6015']));
});
