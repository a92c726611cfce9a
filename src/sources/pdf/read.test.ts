import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSource } from '../open.ts';
import { at, openPages, rows } from '../testing/pages.ts';
import { type Letters, endingAt, pdfOf, streamOf, widthOf, writePdf } from '../testing/pdf-file.ts';
import { opened, shown } from '../testing/shown.ts';
import { boxOf } from './place.ts';

test('words drawn apart on one line are one line, and wide gaps between paragraphs are kept', async () => {
  const source = await openPages([at(72, 100, 'Revenue rose'), at(72 + widthOf('Revenue rose '), 100, '12.5% on the year.'), at(72, 112, 'Costs fell.'), at(72, 150, 'Outlook')]);
  expect(source.text).toBe('Revenue rose 12.5% on the year.\nCosts fell.\n\nOutlook\n');
  expect(source.pages).toEqual([{ number: 1, width: 612, height: 792, start: 0, end: source.text.length - 1 }]);
});

// Goal: a raised mark is never a digit of the figure before it.
test('raised marks are written as such, in text and in tables', async () => {
  const mark = (x: number, y: number, text: string): Letters => at(x, y - 4, text, 6);
  const source = await openPages([
    at(72, 60, 'Revenue was 1,234'),
    mark(72 + widthOf('Revenue was 1,234') + 0.3, 60, '2'),
    at(72 + widthOf('Revenue was 1,234') + 6, 60, 'this year.'),
    ...[320, 440].map((x, i) => endingAt(i === 0 ? '2026' : '2025', x, 90)),
    ...rows(
      104,
      [320, 440],
      [
        ['Profit', '5,678', '4,321'],
        ['Costs', '18', '16'],
      ],
    ),
    mark(72 + widthOf('Profit') + 0.3, 104, '(1)'),
    mark(320.3, 104, '3'),
  ]);
  expect(source.text).toContain('Revenue was 1,234² this year.');
  expect(shown(source.tables[0])).toEqual(['*1:2026 | *2:2025', '0:Profit⁽¹⁾ | 1:5,678³ | 2:4,321', '0:Costs | 1:18 | 2:16']);
});

const leftColumn = [
  'Revenue in the first half rose on higher',
  'prices and steady volumes, while costs of',
  'materials fell for the third quarter in a',
  'row. Management now sees margins near',
  'the top of the range that it gave in May',
  'and expects volumes to hold through the',
  'second half of the year.',
];
const rightColumn = [
  'The balance sheet stays strong. Net debt',
  'fell to 1.2 times earnings before interest',
  'and tax, and the board will propose a',
  'dividend of 45 cents a share. Capital',
  'spending peaks this year and halves in',
  'the next, when the new plant begins to',
  'work at its full rate.',
];

test('text set in two columns is read column by column', async () => {
  const source = await openPages([
    at(72, 50, 'Half-year review of the group and what the second half may bring, in two columns below'),
    ...leftColumn.map((t, i) => at(72, 80 + i * 12, t)),
    ...rightColumn.map((t, i) => at(320, 80 + i * 12, t)),
    at(72, 200, 'Figures are in millions unless another unit is given next to the figure in the text above.'),
  ]);
  const expected = [...leftColumn, ...rightColumn].join('\n');
  expect(source.text.replace(/\n+/g, '\n')).toContain(expected);
});

test('heads of a table below two columns stay with the table, though the gutter runs between them', async () => {
  const source = await openPages([
    ...leftColumn.map((t, i) => at(72, 80 + i * 12, t)),
    ...rightColumn.map((t, i) => at(320, 80 + i * 12, t)),
    ...rows(
      176,
      [300, 380, 460, 540],
      [
        ['US$ mn', 'FY24A', 'FY25A', 'FY26E', 'FY27E'],
        ['Revenue', '60,922', '130,497', '206,500', '275,000'],
        ['Gross profit', '44,301', '97,858', '147,200', '204,000'],
        ['Net income', '29,760', '72,880', '111,500', '150,100'],
      ],
    ),
  ]);
  expect(source.text).toContain('US$ mn\tFY24A\tFY25A\tFY26E\tFY27E\nRevenue\t');
  expect(source.text.replace(/\n+/g, '\n')).toContain([...leftColumn, ...rightColumn].join('\n'));
});

test('a box of key figures beside running text is read after it, as a table of its own', async () => {
  const source = await openPages([
    ...leftColumn.map((t, i) => at(72, 80 + i * 12, t)),
    ...rows(
      83,
      [500],
      [
        ['Rating', 'Buy'],
        ['Target price', '$45.00'],
        ['Share price', '$38.10'],
        ['Market value', '$12.5bn'],
        ['Dividend yield', '2.1%'],
        ['Shares', '328m'],
      ],
      330,
    ),
  ]);
  expect(source.text.replace(/\n+/g, '\n')).toContain(leftColumn.join('\n'));
  expect(source.text).toContain('Target price\t$45.00\n');
});

test('Chinese letters of a font that is not in the file are read', async () => {
  const bytes = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    streamOf(Buffer.from('BT /F1 12 Tf 72 700 Td <D3AACAD52031322E35> Tj ET')),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
  expect(opened(await openSource('file.pdf', bytes)).text).toBe('营收 12.5\n');
});

test('letters drawn twice for boldness are read once', async () => {
  expect((await openPages([at(72, 80, 'Total 1,234'), at(72.3, 80, 'Total 1,234')])).text).toBe('Total 1,234\n');
});

test('turned text comes after the page, and a turned page is read upright', async () => {
  expect((await openPages([at(72, 80, 'Sales of 5'), { text: 'margin note', x: 30, y: 400, turn: 90 }])).text).toBe('Sales of 5\n\nmargin note\n');
  const source = opened(
    await openSource(
      'file.pdf',
      writePdf(
        [
          [
            { text: 'Sales of 5', x: 100, y: 400, turn: 90 },
            { text: 'Costs of 3', x: 112, y: 400, turn: 90 },
          ],
        ],
        { rotate: 90 },
      ),
    ),
  );
  expect(source.text).toBe('Sales of 5\nCosts of 3\n');
  expect(source.pages[0]).toMatchObject({ width: 792, height: 612 });
});

// Goal: any span of the text can be shown on its page.
test('a figure has the page and the box that it was drawn at', async () => {
  const source = await openPages(
    [at(72, 100, 'First page')],
    [at(72, 300, 'Sales'), at(300, 300, '$'), endingAt('1,234', 360, 300), at(72, 314, 'Costs'), endingAt('56', 360, 314)],
  );
  const start = source.text.indexOf('$1,234');
  expect(start).toBeGreaterThan(0);
  const place = boxOf(source, start, start + 6);
  expect(place?.page).toBe(2);
  const [x, y, width, height] = place?.box ?? [0, 0, 0, 0];
  expect(x).toBeCloseTo(300, 0);
  expect(x + width).toBeCloseTo(360, 0);
  expect(y).toBeGreaterThan(288);
  expect(y + height).toBeLessThan(304);
  // a run of many letters: its narrow ones do not push the figure aside (Helvetica: 5.558 of 9.732 stand before it)
  const prose = await openPages([at(72, 300, 'Market cap: $4,425bn')]);
  const run = prose.runs[0]?.box ?? [0, 0, 0, 0];
  const [left] = boxOf(prose, 12, 20)?.box ?? [0];
  expect((left - run[0]) / run[2]).toBeCloseTo(5.558 / 9.732, 1);
  expect(boxOf(source, source.text.length + 5, source.text.length + 9)).toBeNull();
  expect(source.pages.map((p) => source.text.slice(p.start, p.end).trim().split('\n')[0])).toEqual(['First page', 'Sales\t$1,234']);
});

const whole = writePdf([[at(72, 80, 'Sales of 5 million')], [at(72, 80, 'Costs of 3 million')]], { compress: true });

test('a file cut off in the middle gives what came before the break, with a warning, or the problem', async () => {
  const cut = await openSource('cut.pdf', whole.slice(0, whole.length - 120));
  expect(opened(cut).text).toContain('Sales of 5 million');
  expect(opened(cut).problems).toMatchObject([{ code: 'file.truncated', severity: 'warning' }]);
  expect(await openSource('cut.pdf', whole.slice(0, 300))).toMatchObject({ ok: false, problem: { code: 'file.truncated', subject: 'cut.pdf' } });
});

test('a file whose description of itself is damaged is read without it', async () => {
  const good = Buffer.from(writePdf([[at(72, 80, 'Sales of 5 million')]], { more: ['<< /Title 10 0 R >>', '(Results)'], trailer: '/Info 9 0 R ' })).toString('latin1');
  const read = async (text: string) => opened(await openSource('file.pdf', new Uint8Array(Buffer.from(text, 'latin1'))));
  expect((await read(good)).meta).toEqual({ title: 'Results' });
  const damaged = await read(good.replace('10 0 obj', '10 0 oZj'));
  expect(damaged).toMatchObject({ text: 'Sales of 5 million\n', meta: {} });
});

test('a page without text is a picture', async () => {
  expect(await openSource('scan.pdf', writePdf([[], []]))).toMatchObject({ ok: false, problem: { code: 'file.no-text-layer', subject: 'scan.pdf' } });
});

test('a file that needs a password says so', async () => {
  const key = '<'.concat('00'.repeat(32), '>');
  const locked = writePdf([[at(72, 80, 'secret')]], { more: [`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`], trailer: `/Encrypt 9 0 R /ID [<00><00>] ` });
  expect(await openSource('locked.pdf', locked)).toMatchObject({ ok: false, problem: { code: 'file.encrypted', subject: 'locked.pdf' } });
});

test('only the mark of a PDF is not a PDF', async () => {
  expect(await openSource('odd.pdf', new Uint8Array(Buffer.from('%PDF-1.7\nnothing else here\n%%EOF\n')))).toMatchObject({
    ok: false,
    problem: { code: 'file.unreadable', subject: 'odd.pdf' },
  });
});

// Goal: a stream that unpacks to gigabytes is refused before it is unpacked.
test('streams that unpack to far more than their size are refused', async () => {
  const blanks = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
  const file = (stream: Uint8Array, filter: string) =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
      streamOf(stream, `/Filter ${filter} `),
    ]);
  const refused = { ok: false, problem: { code: 'file.bomb', subject: 'bomb.pdf' } };
  expect(await openSource('bomb.pdf', file(blanks, '/FlateDecode'))).toMatchObject(refused);
  expect(await openSource('bomb.pdf', file(deflateSync(blanks), '[/FlateDecode /FlateDecode]'))).toMatchObject(refused);
});
