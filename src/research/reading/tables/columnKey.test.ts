import { describe, expect, test } from 'vitest';
import type { Fact, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const factsOf = (text: string): readonly Fact[] =>
  read({ name: 't.md', format: 'markdown', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
const keyOf = (facts: readonly Fact[], quote: string): string => {
  const f = facts.find((x) => x.quote === quote);
  return f === undefined ? 'none' : `${f.metric} ${f.measure} ${f.period}`;
};

/** A table of one row under the given heads, in a document that states its quarter. */
const row = (heads: string, cells: string, label = 'Revenue ($m)'): readonly Fact[] =>
  factsOf(
    `Olden Steel 2Q25 results\n\n| | ${heads} |\n|---|${heads
      .split('|')
      .map(() => '---')
      .join('|')}|\n| ${label} | ${cells} |\n| EBITDA ($m) | ${cells.replace(/\d/g, '1')} |\n`,
  );

describe('a head gives its column a period and a measure', () => {
  test.each([
    ['2Q25 | 2Q24', '412 | 388', '412', 'revenue level 2025Q2'],
    ['2Q25 | 2Q24', '412 | 388', '388', 'revenue level 2024Q2'],
    ['2Q25 | 2Q24 | yoy', '412 | 388 | 6.2%', '6.2%', 'revenue growthYoY 2025Q2'],
    ['2Q25 | 1Q25 | qoq', '412 | 400 | 3.0%', '3.0%', 'revenue growthQoQ 2025Q2'],
    ['FY24A | FY25E', '1,520 | 1,604', '1,604', 'revenue level FY2025'],
    ['2024 | 2025', '1,520 | 1,604', '1,520', 'revenue level FY2024'],
    ['1H25 | 1H24', '812 | 790', '812', 'revenue level 2025H1'],
  ])('%s: %s', (heads, cells, quote, key) => expect(keyOf(row(heads, cells), quote)).toBe(key));
});

test('a column of consensus is consensus, one of estimates an estimate', () => {
  const facts = factsOf(
    'Olden Steel preview\n\nWe expect a good quarter. We model more. Our estimates rise.\n\n| $m | 2Q25E | Cons |\n|---|---|---|\n| Revenue | 412 | 405 |\n| EBITDA | 91 | 88 |\n',
  );
  expect(facts.find((f) => f.quote === '405')?.basis).toBe('consensus');
});

test('rows that are scenarios take their metrics from the heads', () => {
  const facts = factsOf(
    '# Olden Steel: what is it worth\n\n| Case | Probability | Revenue CAGR FY25–FY30 | Value | Against price |\n|---|---|---|---|---|\n| Bear | 30% | 2% | $14 | -21% |\n| Base | 50% | 5% | $21 | +18% |\n| Bull | 20% | 8% | $30 | +69% |\n',
  );
  expect(keyOf(facts, '30%')).toBe('probability level null');
  expect(keyOf(facts, '5%')).toBe('revenue cagr FY2025..FY2030');
  expect(keyOf(facts, '$30')).toBe('fairValue level null');
  expect(keyOf(facts, '-21%')).toBe('upside level null');
});

test('rows that are tickers are companies', () => {
  const facts = factsOf('# Steel makers compared\n\n| Peer | EV/Sales | P/E (NTM) |\n|---|---|---|\n| OLDS | 0.9x | 8x |\n| BRCK | 1.2x | 11x |\n');
  expect(facts.map((f) => [f.company, f.metric, f.period, f.value])).toEqual([
    ['OLDS', 'evToRevenue', null, 0.9],
    ['OLDS', 'pe', 'NTM', 8],
    ['BRCK', 'evToRevenue', null, 1.2],
    ['BRCK', 'pe', 'NTM', 11],
  ]);
});

test('present values among cash flows are those of the cash flows', () => {
  const facts = factsOf('# A valuation\n\n| $m | FY26E | FY27E |\n|---|---|---|\n| Free cash flow to the firm | 88 | 93 |\n| Present value | 81 | 79 |\n');
  expect(keyOf(facts, '79')).toBe('presentValueOfCashFlows level FY2027');
});
