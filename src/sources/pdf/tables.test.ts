import { expect, test } from 'vitest';
import { at, openPages, rows } from '../testing/pages.ts';
import { type Letters, centredAt, endingAt } from '../testing/pdf-file.ts';
import { shown } from '../testing/shown.ts';

// Goal: a table comes out with the columns, heads and labels that a reader sees.
test('a results table has its heads over the columns they are centred on', async () => {
  const source = await openPages([
    centredAt('CONSOLIDATED INCOME', 306, 60),
    centredAt('13 Weeks Ended', 330, 90),
    centredAt('26 Weeks Ended', 480, 90),
    ...[300, 370, 450, 520].map((x, i) => centredAt(i % 2 === 0 ? 'July 29,' : 'July 30,', x - 15, 104)),
    ...[300, 370, 450, 520].map((x, i) => centredAt(i % 2 === 0 ? '2023' : '2022', x - 15, 116)),
    ...rows(
      132,
      [300, 370, 450, 520],
      [
        ['Net sales', '2,529.8', '2,297.1', '5,164.1', '4,643.0'],
        ['Cost of sales', '(1,536.2)', '(1,368.9)', '(3,115.6)', '(2,773.8)'],
        ['Stores', '3', '7', '7', '17'],
      ],
    ),
  ]);
  expect(source.tables).toHaveLength(1);
  expect(shown(source.tables[0])).toEqual([
    '*1+1:13 Weeks Ended | *3+1:26 Weeks Ended',
    '*1:July 29, 2023 | *2:July 30, 2022 | *3:July 29, 2023 | *4:July 30, 2022',
    '0:Net sales | 1:2,529.8 | 2:2,297.1 | 3:5,164.1 | 4:4,643.0',
    '0:Cost of sales | 1:(1,536.2) | 2:(1,368.9) | 3:(3,115.6) | 4:(2,773.8)',
    '0:Stores | 1:3 | 2:7 | 3:7 | 4:17',
  ]);
  expect(source.text).toContain('\nNet sales\t2,529.8\t2,297.1\t5,164.1\t4,643.0\n');
  expect(source.tables[0]?.caption).toBe('CONSOLIDATED INCOME');
});

test('dollar and percent signs set apart go back to their digits, and gaps in a row stay gaps', async () => {
  const source = await openPages([
    ...[333, 503].map((x, i) => centredAt(i === 0 ? '2026' : '2025', x, 90)),
    at(270, 110, '$'),
    at(440, 110, '$'),
    ...rows(
      110,
      [330, 385, 500, 555],
      [
        ['Net sales', '2,529', '100.0', '2,297', '100.0'],
        ['Loss', '(44', '1.7', '(1', '0.1'],
        ['Per share', '6.05', '', '5.73', ''],
      ],
    ),
    at(387, 110, '%'),
    at(557, 110, '%'),
    at(331, 124, ')'),
    at(501, 124, ')'),
  ]);
  expect(shown(source.tables[0])).toEqual([
    '*1+1:2026 | *3+1:2025',
    '0:Net sales | 1:$2,529 | 2:100.0% | 3:$2,297 | 4:100.0%',
    '0:Loss | 1:(44) | 2:1.7 | 3:(1) | 4:0.1',
    '0:Per share | 1:6.05 | 3:5.73',
  ]);
});

test('heads over several lines are one head, and labels over several lines one label', async () => {
  const source = await openPages([
    ...['Total at', 'beginning', 'of the quarter'].map((t, i) => centredAt(t, 300, 80 + i * 11)),
    ...['opened', 'in the quarter'].map((t, i) => centredAt(t, 420, 91 + i * 11)),
    ...rows(120, [320, 440], [['Stores', '1,355', '3']]),
    at(72, 134, 'Net income attributable to'),
    ...rows(145, [320, 440], [['common shareholders', '12', '4']]),
    ...rows(159, [320, 440], [['Net cash provided by', '428', '540']]),
    at(72, 170, 'operating activities'),
    ...rows(184, [320, 440], [['Total', '9', '8']]),
  ]);
  expect(shown(source.tables[0])).toEqual([
    '*1:Total at beginning of the quarter | *2:opened in the quarter',
    '0:Stores | 1:1,355 | 2:3',
    '0:Net income attributable to common shareholders | 1:12 | 2:4',
    '0:Net cash provided by operating activities | 1:428 | 2:540',
    '0:Total | 1:9 | 2:8',
  ]);
});

test('sub-headings and totals without a label stay rows of the table', async () => {
  const source = await openPages([
    ...[320, 440].map((x, i) => endingAt(i === 0 ? '2026' : '2025', x, 90)),
    at(72, 104, 'Operating expenses:'),
    ...rows(
      118,
      [320, 440],
      [
        ['  Selling', '71,986', '70,242'],
        ['  General', '13,602', '12,908'],
        ['', '85,588', '83,150'],
        ['Income', '54,483', '64,065'],
      ],
    ),
  ]);
  expect(shown(source.tables[0])).toEqual([
    '*1:2026 | *2:2025',
    '0:Operating expenses:',
    '0:Selling | 1:71,986 | 2:70,242',
    '0:General | 1:13,602 | 2:12,908',
    '1:85,588 | 2:83,150',
    '0:Income | 1:54,483 | 2:64,065',
  ]);
});

test('a table is not cut between its labels and its figures, however long the labels are', async () => {
  const table = [
    'Net cash provided by operating activities',
    'Repayments of long-term borrowings, net',
    'Proceeds from sales of investments, net',
    'Dividends paid to common shareholders',
    'Effect of exchange rates on cash balances',
    'Net increase in cash and cash equivalents',
  ].map((label, i) => [label, `${100 + i}`, `${90 - i}`]);
  const source = await openPages(rows(80, [400, 500], table));
  expect(source.tables).toHaveLength(1);
  expect(shown(source.tables[0])[1]).toBe('0:Repayments of long-term borrowings, net | 1:101 | 2:89');
});

test('a table that goes on over the page keeps its heads', async () => {
  const heads = [320, 440].map((x, i) => endingAt(i === 0 ? '2026' : '2025', x, 700));
  const source = await openPages(
    [
      ...heads,
      ...rows(
        714,
        [320, 440],
        [
          ['Sales', '1,234', '1,100'],
          ['Costs', '900', '800'],
        ],
      ),
      at(300, 770, '4'),
    ],
    [
      at(72, 40, 'Retailer Inc.'),
      ...rows(
        60,
        [320, 440],
        [
          ['Profit', '334', '300'],
          ['Shares', '50', '51'],
        ],
      ),
    ],
  );
  expect(source.tables.map(shown)).toEqual([['*1:2026 | *2:2025', '0:Sales | 1:1,234 | 2:1,100', '0:Costs | 1:900 | 2:800', '0:Profit | 1:334 | 2:300', '0:Shares | 1:50 | 2:51']]);
});

test('a sub-heading is not taken for the first line of the label below it', async () => {
  const source = await openPages([
    ...[320, 440].map((x, i) => endingAt(i === 0 ? '2026' : '2025', x, 90)),
    at(72, 104, 'Operating costs and expenses'),
    ...rows(
      118,
      [320, 440],
      [
        ['Restaurant expenses', '5', '4'],
        ['A label of much greater length', '9', '8'],
      ],
      82,
    ),
  ]);
  expect(shown(source.tables[0])).toEqual([
    '*1:2026 | *2:2025',
    '0:Operating costs and expenses',
    '0:Restaurant expenses | 1:5 | 2:4',
    '0:A label of much greater length | 1:9 | 2:8',
  ]);
});

test('a label of many lines is put to the figures at its end', async () => {
  const lines = ['Common stock, authorized 100 shares of', '$.01 par value; issued and outstanding'];
  const source = await openPages([
    ...rows(90, [400, 500], [['Assets', '9', '8']]),
    ...lines.map((t, i) => at(72, 104 + i * 11, t)),
    ...rows(
      126,
      [400, 500],
      [
        ['50 shares in 2026', '508', '504'],
        ['Retained earnings', '7', '6'],
      ],
    ),
  ]);
  expect(shown(source.tables[0])[1]).toBe(`0:${lines.join(' ')} 50 shares in 2026 | 1:508 | 2:504`);
});

test('two tables beside one another are two tables, the left one first', async () => {
  const edges = [200, 250, 300];
  const years = ['2024', '2025', '2026E'];
  const heads = (shift: number) => years.map((text, i) => endingAt(text, (edges[i] ?? 0) + shift, 90));
  const income = [
    ['Revenue', '5,012', '5,140', '5,290'],
    ['Fuel', '(410)', '(395)', '(400)'],
    ['Net income', '601', '588', '626'],
  ];
  const balance = [
    ['Cash', '310', '295', '402'],
    ['Receivables', '540', '561', '577'],
    ['Equity', '3,980', '4,105', '4,290'],
  ];
  const source = await openPages([
    at(72, 60, 'Exhibit 2: Financial statements'),
    ...heads(0),
    ...rows(104, edges, income),
    ...heads(270),
    ...rows(
      104,
      edges.map((x) => x + 270),
      balance,
      342,
    ),
  ]);
  const expected = (table: string[][]) => ['*1:2024 | *2:2025 | *3:2026E', ...table.map((row) => row.map((text, i) => `${i}:${text}`).join(' | '))];
  expect(source.tables.map(shown)).toEqual([expected(income), expected(balance)]);
});

test('a column of words between figures does not part a table', async () => {
  const peers = [
    ['Northern', '12.1', 'Hold', '15.0'],
    ['Southern', '48.0', 'Overweight', '52.5'],
    ['Eastern', '7.3', 'Sell', '6.0'],
    ['Western', '20.9', 'Neutral', '21.0'],
  ];
  const source = await openPages([
    at(72, 90, 'Company'),
    endingAt('Price', 240, 90),
    at(280, 90, 'Rating'),
    endingAt('Target', 440, 90),
    ...peers.flatMap(([name, price, rating, target], i) => [
      at(72, 104 + i * 14, name ?? ''),
      endingAt(price ?? '', 240, 104 + i * 14),
      at(280, 104 + i * 14, rating ?? ''),
      endingAt(target ?? '', 440, 104 + i * 14),
    ]),
  ]);
  expect(source.tables.map(shown)).toEqual([['*0:Company | *1:Price | *2:Rating | *3:Target', ...peers.map((row) => row.map((text, i) => `${i}:${text}`).join(' | '))]]);
});

test('words beside labels at the top of a box of key figures are rows, not heads', async () => {
  const source = await openPages([
    at(72, 62, 'Ticker'),
    endingAt('NWF US', 240, 62),
    at(72, 76, 'Rating'),
    endingAt('Hold', 240, 76),
    ...rows(
      90,
      [240],
      [
        ['Price', '$83.20'],
        ['Target', '$90.00'],
      ],
    ),
  ]);
  expect(shown(source.tables[0])).toEqual(['0:Ticker | 1:NWF US', '0:Rating | 1:Hold', '0:Price | 1:$83.20', '0:Target | 1:$90.00']);
});

// The font is not in the file: its letters come from the character maps that pdf.js ships. The bytes are GBK for 营收 (revenue).
test('columns made of blanks in a fixed-width font become columns', async () => {
  const line = (y: number, text: string): Letters => ({ text, x: 72, y, font: 'Courier' });
  const source = await openPages([line(80, '                    2026      2025'), line(92, 'Net sales          1,234     1,100'), line(104, 'Net income           (56)       78')]);
  expect(shown(source.tables[0])).toEqual(['*1:2026 | *2:2025', '0:Net sales | 1:1,234 | 2:1,100', '0:Net income | 1:(56) | 2:78']);
});

test('dot leaders are not text', async () => {
  const source = await openPages([at(72, 80, 'Net sales . . . . . . . . . . . .'), endingAt('1,234', 400, 80), at(72, 94, 'Net income ...............'), endingAt('56', 400, 94)]);
  expect(shown(source.tables[0])).toEqual(['0:Net sales | 1:1,234', '0:Net income | 1:56']);
});
