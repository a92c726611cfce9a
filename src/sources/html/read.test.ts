import { expect, test } from 'vitest';
import { openSource } from '../open.ts';
import { misplaced, opened, shown } from '../testing/shown.ts';

const page = async (body: string, head = '') =>
  opened(await openSource('page.html', new Uint8Array(Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`))));

test('blocks stand on lines of their own, inline elements do not break words', async () => {
  const source = await page('<h2>Out<b>look</b></h2><p>Revenue\n  rose <b>12</b>%&nbsp;to <i>$5</i>bn.</p><div>Next<br>line</div><ul><li>one</li><li>two</li></ul>');
  expect(source.text).toBe('Outlook\n\nRevenue rose 12% to $5bn.\n\nNext\nline\n\none\ntwo\n');
  expect(source.sections).toEqual([{ title: 'Outlook', level: 2, start: 0, end: source.text.length }]);
});

// Goal: filings put the sign, the digits and the bracket in three cells and empty cells between columns.
test('figures parted over cells are one cell, and columns stand under the heads that span them', async () => {
  const cells = (...figures: [string, string, string][]): string => figures.map(([a, b, c]) => `<td>${a}</td><td>${b}</td><td>${c}</td><td></td>`).join('');
  const source = await page(
    `<p>CONDENSED STATEMENTS</p><p>(in thousands)</p><table>
      <tr><td></td><td></td><td colspan="7">Three Months Ended</td></tr>
      <tr><td></td><td></td><td colspan="3">June 30,<br>2026</td><td></td><td colspan="3">June 30,<br>2025</td></tr>
      <tr><td>Sales</td><td></td>${cells(['$', '1,234', ''], ['$', '1,100', ''])}</tr>
      <tr><td>Loss</td><td></td>${cells(['', '(56', ')'], ['$', '(7', ')'])}</tr>
      <tr><td>Margin</td><td></td>${cells(['', '4.5', '%'], ['', '—', ''])}</tr></table>`,
  );
  expect(shown(source.tables[0])).toEqual([
    '*1+1:Three Months Ended',
    '*1:June 30, 2026 | *2:June 30, 2025',
    '0:Sales | 1:$1,234 | 2:$1,100',
    '0:Loss | 1:(56) | 2:$(7)',
    '0:Margin | 1:4.5% | 2:—',
  ]);
  expect(source.tables[0]?.caption).toBe('CONDENSED STATEMENTS\n(in thousands)');
  expect(source.text).toContain('\nSales\t$1,234\t$1,100\nLoss\t(56)\t$(7)\n');
  expect(misplaced(source)).toEqual([]);
});

test('two figures of one row never share a column', async () => {
  const source = await page('<table><tr><td>Programme</td><td>$</td><td>—</td><td>$</td><td>—</td></tr><tr><td>Total</td><td></td><td>5</td><td></td><td>7</td></tr></table>');
  expect(shown(source.tables[0])).toEqual(['0:Programme | 1:$— | 2:$—', '0:Total | 1:5 | 2:7']);
});

// Goal: a footnote mark must never become a digit of the figure before it.
test.each([
  ['1,234<sup>(1)</sup>', '1,234⁽¹⁾'],
  ['1,234<sup>2</sup>', '1,234²'],
  ['1,234<span style="position:relative;top:-3pt;font-size:6pt">3</span>', '1,234³'],
  ['1,234 <sup> 1, 2 </sup>', '1,234¹,²'],
  ['the 24<sup>th</sup> store', 'the 24th store'],
  ['sales<sup>(a)</sup>', 'sales (a)'],
])('%s is written %s', async (markup, text) => {
  expect((await page(`<p>${markup}</p>`)).text.trim()).toBe(text);
});

test('cells over several rows keep the columns of the rows below in place', async () => {
  const source = await page(
    '<table><tr><th rowspan="2">Segment</th><th colspan="2">Sales</th></tr><tr><th>2025</th><th>2026</th></tr><tr><td>Cloud</td><td>1.5</td><td>2.5</td></tr></table>',
  );
  expect(shown(source.tables[0])).toEqual(['*0:Segment | *1+1:Sales', '*1:2025 | *2:2026', '0:Cloud | 1:1.5 | 2:2.5']);
});

test('a table that only serves the layout becomes lines, and the table inside stays one', async () => {
  const source = await page(
    '<table><tr><td><p>Menu text</p></td><td><p>Results</p><table><tr><td>Sales</td><td>5</td></tr><tr><td>Costs</td><td>3</td></tr></table></td></tr></table>',
  );
  expect(source.tables.map(shown)).toEqual([['0:Sales | 1:5', '0:Costs | 1:3']]);
  expect(source.text).toBe('Menu text\n\nResults\n\nSales\t5\nCosts\t3\n');
});

test('bullets in a table of their own become list lines', async () => {
  const source = await page('<table><tr><td>•</td><td>Sales rose 5%.</td></tr><tr><td>•</td><td>Costs fell.</td></tr></table>');
  expect(source.text).toBe('• Sales rose 5%.\n\n• Costs fell.\n');
  expect(source.tables).toEqual([]);
});

test('scripts, styles, hidden parts, menus and the hidden head of inline XBRL are not text', async () => {
  const source = await page(
    '<nav>9 links</nav><div style="display: none">111</div><p hidden>222</p><script>var a = 333;</script><style>p{width:444px}</style><noscript>555</noscript><ix:header><ix:hidden><ix:nonFraction>666</ix:nonFraction></ix:hidden></ix:header><p>Sales of <ix:nonFraction scale="6">777</ix:nonFraction></p>',
  );
  expect(source.text).toBe('Sales of 777\n');
});

test('preformatted text keeps its lines and blanks', async () => {
  expect((await page('<pre>            2025   2026\nSales        1.5    2.5\n\nCosts        1.0    2.0</pre>')).text).toBe(
    '            2025   2026\nSales        1.5    2.5\n\nCosts        1.0    2.0\n',
  );
});

test('missing end tags do not lose cells', async () => {
  const source = await page('<table><tr><td><font>Sales<td><font>5<tr><td>Costs<td>3</table>');
  expect(shown(source.tables[0])).toEqual(['0:Sales | 1:5', '0:Costs | 1:3']);
});

test('the envelope of a filing is not text', async () => {
  const source = opened(
    await openSource(
      'exhibit.htm',
      new Uint8Array(Buffer.from('<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>a.htm\n<TEXT>\n<html><body><p>Sales of 5</p></body></html>\n</TEXT>\n</DOCUMENT>')),
    ),
  );
  expect(source.text).toBe('Sales of 5\n');
});

test('title, authors, day and publisher come from JSON-LD before the other places', async () => {
  const ld =
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Retailer beats","datePublished":"2026-03-04T08:00:00Z","author":[{"@type":"Person","name":"A. Writer"}],"publisher":{"name":"The Wire"}}';
  const source = await page('<p>x</p>', `<title>Other</title><meta property="og:site_name" content="Site"><script type="application/ld+json">${ld}</script>`);
  expect(source.meta).toEqual({ title: 'Retailer beats', authors: ['A. Writer'], date: '2026-03-04', publisher: 'The Wire' });
});

test('title, authors, day and publisher come from the head where there is no JSON-LD', async () => {
  const source = await page(
    '<time datetime="2026-02-01">1 Feb</time><p>x</p>',
    '<title> A  page </title><meta name="author" content="A. Writer and B. Other"><meta property="og:site_name" content="Site"><script type="application/ld+json">{broken</script>',
  );
  expect(source.meta).toEqual({ title: 'A page', authors: ['A. Writer', 'B. Other'], date: '2026-02-01', publisher: 'Site' });
});

test('a page in a declared charset is decoded by it', async () => {
  const bytes = Buffer.concat([Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'), Buffer.from([0xd3, 0xaa, 0xca, 0xd5]), Buffer.from(' 5</p></body></html>')]);
  const source = opened(await openSource('page.html', new Uint8Array(bytes)));
  expect(source.text).toBe('营收 5\n');
  expect(source.problems).toEqual([]);
});

test('elements nested 100,000 deep are refused at once', async () => {
  const began = performance.now();
  const result = await openSource('deep.html', new Uint8Array(Buffer.from(`<html><body>${'<div>'.repeat(100_000)}5`)));
  expect(result).toMatchObject({ ok: false, problem: { code: 'file.nested-too-deeply', subject: 'deep.html' } });
  expect(performance.now() - began).toBeLessThan(2000);
});

test('a cell that spans a thousand rows and columns, many times, costs little', async () => {
  const began = performance.now();
  const source = await page(`<table>${`<tr>${'<td rowspan="9999" colspan="9999">5</td>'.repeat(50)}</tr>`.repeat(50)}</table>`);
  expect(source.text).toContain('5');
  expect(performance.now() - began).toBeLessThan(5000);
});
