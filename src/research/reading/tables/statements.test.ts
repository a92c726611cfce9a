import { expect, test } from 'vitest';
import type { Fact, SourceDocument, TableCell } from '../../../kernel/records.ts';
import { read } from '../read.ts';

/** A document that is one table under a title, cells parted by bars; `^` goes on with the cell to its left. */
function tableDocument(title: string, rows: string): SourceDocument {
  let text = `${title}\n\n`;
  const start = text.length;
  const cells: TableCell[] = [];
  rows
    .trim()
    .split('\n')
    .forEach((line, row) => {
      line.split('|').forEach((raw, column) => {
        const value = raw.trim();
        const left = cells.at(-1);
        if (value === '^' && left !== undefined) {
          cells[cells.length - 1] = { ...left, columnSpan: left.columnSpan + 1 };
          return;
        }
        if (value === '') return;
        cells.push({ start: text.length, end: text.length + value.length, text: value, row, column, columnSpan: 1, rowSpan: 1, header: false });
        text += `${value}\t`;
      });
      text += '\n';
    });
  const columns = Math.max(...cells.map((c) => c.column + c.columnSpan));
  const table = { id: 't1', start, end: text.length, caption: null, rows: rows.trim().split('\n').length, columns, cells };
  return { name: 'a.html', hash: '', format: 'html', text, tables: [table], sections: [], places: [], meta: {}, problems: [] } as unknown as SourceDocument;
}

const named = (facts: readonly Fact[], quote: string): string[] =>
  facts.filter((f) => f.quote === quote).map((f) => `${f.metric} ${f.measure} ${f.period} ${JSON.stringify(f.value)} ${f.unit}`);

const income = read(
  tableDocument(
    'May 25, 2023\n\nAcme Inc. announced results for the first quarter of fiscal 2023, ended April 29, 2023.\n\nConsolidated Statements of Income\n(US$ in thousands, except per share data)',
    `
 | 13 Weeks Ended | ^ | ^ | ^
 | April 29, 2023 | ^ | April 30, 2022 | ^
Operating expenses:
Selling | 61,000 | 6.1% | 50,000 | 5.0%
General and administrative | 9,500 | 1.0% | 9,000 | 0.9%
 | 70,500 | 7.1% | 59,000 | 5.9%
Interest (income) expense, net | (1,200) | (0.1%) | 300 | 0.0%
Weighted average common shares outstanding:
Basic | 40,210 | | 41,330
Diluted | 40,870 | | 41,990
`,
  ),
);

// Goal: what stands over a row, or adds up in it, tells what the row is.
test('a sum without a label is the line its sub-header names', () => {
  expect(named(income.facts, '70,500')).toEqual(['operatingExpenses level 2023Q1 70500 USD thousand']);
});

test('income in brackets before expense makes the line an expense, and one in brackets', () => {
  expect(named(income.facts, '(1,200)')).toEqual(['netInterest level 2023Q1 -1200 USD thousand']);
});

test('basic and diluted under a count of shares are counts in the scale of the table', () => {
  expect(named(income.facts, '40,210')).toEqual(['basicShares level 2023Q1 40210 count thousand']);
  expect(named(income.facts, '41,990')).toEqual(['dilutedShares level 2022Q1 41990 count thousand']);
});

const flows = read(
  tableDocument(
    'August 24, 2023\n\nAcme Inc. announced results for the second quarter of fiscal 2023, ended July 29, 2023.\n\nConsolidated Statements of Cash Flows\n(US$ in thousands)',
    `
 | 26 Weeks Ended
 | July 29, 2023
Net income | 100
Loss on disposal of equipment | 12
Net cash provided by operating activities | 112
Cash and cash equivalents at beginning of period | 30
Cash and cash equivalents at end of period | 142
`,
  ),
);

// Goal: cash stands at a day, even where the column is a length of time.
test('cash at the beginning of twenty-six weeks stands on the day before they began', () => {
  expect(named(flows.facts, '30')).toEqual(['cash level 2023-01-28 30 USD thousand']);
  expect(named(flows.facts, '142')).toEqual(['cash level 2023-07-29 142 USD thousand']);
});

test('a loss that the label names is added back as printed', () => {
  expect(named(flows.facts, '12')).toEqual(['lossDisposalEquipment level 2023H1 12 USD thousand']);
});

const changes = read(
  tableDocument(
    'Acme Inc. Key metrics (Dollars in millions, except per share data)',
    `
 | Quarters Ended March 31, | ^ | ^ | ^
 | 2023 | 2022 | Inc/ (Dec) | Inc/ (Dec) Excluding Currency Translation
Revenues | $ 897.8 | $ 865.6 | 4% | 8%
Operating income | 232.4 | 212.6 | 9 | 14
`,
  ),
);

// Goal: a bare number under a percentage in a column of changes is a percentage.
test('a column of changes keeps the unit of its first line, and its exclusion of currency', () => {
  expect(named(changes.facts, '9')).toEqual(['operatingIncome growthYoY 2023Q1 9 %']);
  expect(named(changes.facts, '14')).toEqual(['operatingIncomeConstantCurrency growthYoY 2023Q1 14 %']);
});

// Goal: a head that is no period and no known line still says what stands under it.
test('unknown heads part a known line, and name what unknown rows measure', () => {
  const parts = read(
    tableDocument(
      'Acme Inc. Segment results for fiscal 2024 (US$ in millions)',
      `
 | Software | Hardware | Total
Revenue | 300 | 120 | 420
`,
    ),
  );
  expect(parts.facts.map((f) => `${f.metric} ${f.segment ?? '-'} ${f.value}`)).toEqual(['segmentRevenue Software 300', 'segmentRevenue Hardware 120', 'revenue - 420']);
  const accounts = read(
    tableDocument(
      'Acme Inc. Valuation accounts (US$ in millions)',
      `
Description | Balance at beginning of period | Additions | Balance at end of period
Inventory reserves
2024 | $31 | $5 | $36
2023 | $28 | $3 | $31
`,
    ),
  );
  expect(accounts.facts.map((f) => `${f.metric} ${f.segment ?? '-'} ${f.period} ${f.value}`)).toEqual([
    'balanceAtBeginningPeriod Inventory reserves FY2024 31',
    'additions Inventory reserves FY2024 5',
    'balanceAtEndPeriod Inventory reserves FY2024 36',
    'balanceAtBeginningPeriod Inventory reserves FY2023 28',
    'additions Inventory reserves FY2023 3',
    'balanceAtEndPeriod Inventory reserves FY2023 31',
  ]);
});

test('pages of a list of contents, ages and names that end in a number are no figures', () => {
  const pages = read(
    tableDocument(
      'Acme Inc. Table of Contents',
      `
 | Page
Business | 3
Risk Factors | 10
Properties | 11
`,
    ),
  );
  expect(pages.facts).toEqual([]);
  const bonds = read(
    tableDocument(
      'Acme Inc. Securities registered',
      `
Title of class | Symbol
Notes due 2030 | ACM 30B
Notes due 2031 | ACM 31
`,
    ),
  );
  expect(bonds.facts).toEqual([]);
});

// Goal: sub-headers, sums and neighbours decide between lines of one name.
test('a total under a sub-header is its line, the rows that add up to it are its segments', () => {
  const segments = read(
    tableDocument(
      'Acme Inc. Segment information (US$ in millions)',
      `
 | 2025 | 2024
Operating income:
Pumps | 180 | 164
Valves | 88 | 91
Head office | (29) | (34)
Total | 239 | 221
Depreciation | 19 | 18
Amortization | 7 | 7
Adjusted EBITDA (non-GAAP) | 271 | 249
`,
    ),
  );
  const first = (label: string): string =>
    segments.facts
      .filter((f) => f.period === 'FY2025')
      .map((f) => `${f.value} ${f.metric} ${f.segment ?? '-'}`)
      .find((line) => line.startsWith(label)) ?? '';
  expect(['180', '-29', '239', '19', '7', '271'].map(first)).toEqual([
    '180 segmentOperatingIncome Pumps',
    '-29 segmentOperatingIncome Head office',
    '239 operatingIncome -',
    '19 depreciation -',
    '7 amortization -',
    '271 adjustedEbitda -',
  ]);
});

test('guidance in columns of low and high, prior and current', () => {
  const guided = read(
    tableDocument(
      'Acme Inc. announced results (unaudited). Conference call\n\n2025 guidance',
      `
 | Current guidance | ^ | Prior guidance | ^
 | Low | High | Low | High
Net sales ($ millions) | 5,850 | 5,950 | 5,800 | 5,950
`,
    ),
  );
  expect(guided.facts.map((f) => `${f.value} ${f.basis} ${f.vintage} ${f.qualifier}`)).toEqual([
    '5850 guidance new above',
    '5950 guidance new below',
    '5800 guidance old above',
    '5950 guidance old below',
  ]);
});
