import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const facts = (body: string): string[] => {
  const text = `Acme Inc. Announces Second Quarter Fiscal 2023 Results\n\nAugust 3, 2023. Acme Inc. (NYSE: ACME) today announced financial results for the second quarter ended June 30, 2023 (unaudited).\n\n${body}\n`;
  const source = { name: 'a.txt', hash: '', format: 'text', text, tables: [], sections: [], pages: [], runs: [], meta: {}, problems: [] } satisfies SourceDocument;
  return read(source).facts.map((f) => `${f.quote} = ${f.metric} ${f.measure} ${f.period}`);
};

// Goal: each side of a comparison keeps its own period and its own metric.
test('the period named at the end is that of the side it ends', () => {
  expect(
    facts(
      'Operating income was $7.9 million, or 1% of total revenue, compared to an operating loss of $3.3 million, or 4% of total revenue, in the second quarter of fiscal 2022.',
    ),
  ).toEqual([
    '$7.9 million = operatingIncome level 2023Q2',
    '1% = operatingMargin level 2023Q2',
    '$3.3 million = operatingIncome level 2022Q2',
    '4% = operatingMargin level 2022Q2',
  ]);
});

test('a comparison without a period is with the year before', () => {
  expect(facts('Net income increased to $30.1 million compared to $29.7 million.')).toEqual(['$30.1 million = netIncome level 2023Q2', '$29.7 million = netIncome level 2022Q2']);
});

test('what stands in brackets or in a relative clause is not the subject', () => {
  expect(facts('Comparable sales (stores open at least a year and online sales) increased 8.0%.')).toEqual(['8.0% = comparableSales growthYoY 2023Q2']);
  expect(facts('Revenue, which excludes other income and net income of associates, was $120.5 million.')).toEqual(['$120.5 million = revenue level 2023Q2']);
});

test('growth and fall stand behind the figure: a decrease in what follows', () => {
  expect(facts('Sales rose on a 9.0% increase in transactions and a 1.0% decrease in average ticket.')).toEqual([
    '9.0% = transactions growthYoY 2023Q2',
    '1.0% = averageTicket growthYoY 2023Q2',
  ]);
});

test('a balance at the end of a quarter stands at its last day, and what a company is has no period', () => {
  expect(facts('Cash and cash equivalents at the end of the second quarter of fiscal 2023 totaled $388.6 million.')).toEqual(['$388.6 million = cash level 2023-06-30']);
  expect(facts('About Acme\n\nAcme operates 1,362 stores in 50 states.')).toEqual(['1,362 stores = stores level null', '50 = states level null']);
});

// Goal: each figure of a comparison is set against its like, and what stands after `after` or `last year's` is a year older.
test('amounts and amounts for each share are compared with their like', () => {
  expect(facts('Net income fell to $1.07 billion, or $3.93 per share, from $1.25 billion, or $4.55 per share.')).toEqual([
    '$1.07 billion = netIncome level 2023Q2',
    '$3.93 = eps level 2023Q2',
    '$1.25 billion = netIncome level 2022Q2',
    '$4.55 = eps level 2022Q2',
  ]);
});
test('after and last year lead back a year', () => {
  expect(facts('Gross profit was $98 million, after $94 million.')).toEqual(['$98 million = grossProfit level 2023Q2', '$94 million = grossProfit level 2022Q2']);
  expect(facts('Revenue was $412 million, up 6% on last year’s $388 million.')).toEqual([
    '$412 million = revenue level 2023Q2',
    '6% = revenue growthYoY 2023Q2',
    '$388 million = revenue level 2022Q2',
  ]);
});

test('a view beside one’s own is of the same year, and what the list goes on with is too', () => {
  expect(facts('For fiscal 2024 we see revenue of $104 million, growth of 16.2% against the 18% to 20% that management talked about, and EPS of $2.10.')).toEqual([
    '$104 million = revenue level FY2024',
    '16.2% = revenue growthYoY FY2024',
    '18% to 20% = revenue growthYoY FY2024',
    '$2.10 = eps level FY2024',
  ]);
});
