import { expect, test } from 'vitest';
import { checkDocument } from '../../ties/check.ts';
import { readingOf } from '../testing/readText.ts';

const head = 'Harlow Securities\n12 May 2026\nTarn Pumps (TARN US) Buy\nPrice: USD 20.00   Target price: USD 26.00\n\n';
const factsOf = (text: string): string[] =>
  readingOf(head + text)
    .facts.filter((f) => f.cell === undefined)
    .map((f) => `${f.metric} ${f.period} ${JSON.stringify(f.value)}`);

test('differences of a written-out formula are no ranges', () => {
  const facts = factsOf(
    'We use a justified price-to-book: ROE of 9.5%, cost of equity 11.0%, growth of 2.0%, applied to 2026E BVPS of USD 30.00 (P/B = (9.5%-2.0%)/(11.0%-2.0%) = 0.83x).',
  );
  expect(facts.filter((f) => f.includes('['))).toEqual([]);
  expect(facts).toContain('terminalGrowth null 2');
});

test('each year belongs to the figure that its line names', () => {
  const facts = factsOf(
    'We value Tarn at 8.0x 2027E EBITDA of USD 200.0mn, deduct 2026E net debt of USD 300.0mn and divide by 50.0mn diluted shares, which gives our target price of USD 26.00.',
  );
  expect(facts).toEqual(expect.arrayContaining(['targetMultiple FY2027 8', 'ebitda FY2027 200', 'netDebt FY2026 300']));
});

test('a multiple of sales is not tried on earnings', () => {
  const text = `${head}Our target price of USD 26.00 is based on 6.0x 2027E EV/Sales of USD 200mn, plus net cash of USD 100mn, on 50.0mn diluted shares.

USD mn        2026E    2027E
Revenue       180.0    200.0
EPS (USD)      1.00     1.20
`;
  expect(checkDocument(readingOf(text)).filter((t) => t.identity === 'valuation.targetFromMultiple')).toEqual([]);
});
