import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const factsOf = (line: string) =>
  read({
    name: 'a.txt',
    format: 'text',
    hash: '0',
    text: `Marlow Securities\n26 February 2026\n\nOrle Metals (ORL US)\nWe keep our target price and our view of copper.\n\n${line}\n\nSource: Company data, Marlow Securities estimates\n`,
    tables: [],
    pages: [],
    runs: [],
    sections: [],
    meta: {},
    problems: [],
  } satisfies SourceDocument).facts.map((f) => `${f.metric} ${f.period} ${f.value} ${f.unit}${f.vintage === undefined ? '' : ` ${f.vintage}`}`);

// Goal: price and target are read from a first page's box however its line is set.
test.each([
  ['Price (12 Jan 26 16:00) US$70.10', ['sharePrice 2026-01-12 70.1 USD/share']],
  ['Reiterate Rating: NEUTRAL | PO: 500.00 USD | Price: 468.12 USD', ['targetPrice 12M 500 USD/share', 'sharePrice 2026-02-26 468.12 USD/share']],
  ['TARGET PRICE (SGD) 62.00\nPREVIOUS TARGET (SGD) 58.00', ['targetPrice 12M 62 SGD/share new', 'targetPrice 12M 58 SGD/share old']],
  ['SHARE PRICE (SGD) 55.40 UPSIDE/DOWNSIDE +11.9%', ['sharePrice 2026-02-26 55.4 SGD/share', 'upside 12M 11.9 %']],
  ['Price Target (Dec-26): $105.00\nPrior (Dec-26): $110.00', ['targetPrice 12M 105 USD/share new', 'targetPrice 12M 110 USD/share old']],
  ['Target price Remains JPY 4,600', ['targetPrice 12M 4600 JPY/share']],
  ['Closing price 13 May 2025 JPY 3,812', ['sharePrice 2025-05-13 3812 JPY/share']],
  ['PRICE TARGET | % TO PT $128.00 ($120.00) | +17%', ['targetPrice 12M 128 USD/share', 'targetPrice 12M 120 USD/share old', 'upside 12M 17 %']],
  ['Price target\t2,750p (was 2,950p)', ['targetPrice 12M 27.5 GBP/share new', 'targetPrice 12M 29.5 GBP/share old']],
  ['Kursziel EUR 145.00 (zuvor EUR 130.00)', ['targetPrice 12M 145 EUR/share new', 'targetPrice 12M 130 EUR/share old']],
  ['Price (25 Feb)\t2,742p\nMarket cap\t£8.2bn', ['sharePrice 2026-02-25 27.42 GBP/share', 'marketCap 2026-02-25 8.2 GBP bn']],
  ['Price (24/2/26 close) EUR8.94          Reuters ORL.MC   Bloomberg ORL SM', ['sharePrice 2026-02-24 8.94 EUR/share']],
  ['Market capitalisation EUR63.4bn      No. of shares 7,090m', ['marketCap 2026-02-26 63.4 EUR bn', 'sharesOutstanding null 7090 count mn']],
])('%s', (line, facts) => expect(factsOf(line)).toEqual(facts));

test('a row of a table under years stays a row', () => {
  expect(factsOf('             2024A   2025A   2026E\nMarket cap (US$m)   1,200   1,300   1,410')).toEqual([
    'marketCap FY2024 1200 USD mn',
    'marketCap FY2025 1300 USD mn',
    'marketCap FY2026 1410 USD mn',
  ]);
});
