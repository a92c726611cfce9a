/**
 * What must never cost more than one document: each input is made here, and read as a user's file would be.
 */
import { Readable } from 'node:stream';
import { createDeflate, deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { closeReaders, openBytes } from './files/open-files.ts';
import { pdfOf, streamOf, writePdf } from './testing/pdf-file.ts';

afterAll(closeReaders);

const MB = 1024 * 1024;
const RESIDENT_BYTES_MAX = 1e9;
const SECONDS_MAX = 30;

/** Reads the bytes with a good document behind them, and gives the outcome, the seconds and the most memory. */
async function outcome(name: string, bytes: Uint8Array): Promise<{ readonly outcome: string; readonly neighbour: boolean }> {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  const began = performance.now();
  const good = writePdf([[{ text: 'Net sales were $12.5 million.', x: 72, y: 72 }]]);
  const [result, neighbour] = await Promise.all([openBytes(name, bytes), openBytes('good.pdf', good)]);
  clearInterval(watch);
  expect((performance.now() - began) / 1000).toBeLessThan(SECONDS_MAX);
  expect(most).toBeLessThan(RESIDENT_BYTES_MAX);
  return { outcome: result.ok ? ['read', ...result.value.source.problems.map((p) => p.code)].join(', ') : result.problem.code, neighbour: neighbour.ok };
}

/** Blanks packed as a PDF's streams are, made piece by piece so that the test itself stays small. */
async function packedBlanks(mb: number): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 1 });
  const block = Buffer.alloc(MB, 0x20);
  Readable.from(Array<Buffer>(mb).fill(block)).pipe(deflate);
  const parts: Uint8Array[] = [];
  for await (const part of deflate) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

const page = (body: string): Uint8Array => new Uint8Array(Buffer.from(`<!doctype html><html><body>${body}</body></html>`));
const pages = (contents: string, streams: readonly Uint8Array[]): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} >>`,
    ...streams,
  ]);
const letters = (count: number): Uint8Array => Buffer.from(`BT /F1 10 Tf 72 700 Td ${'(12,345) Tj 3 0 Td '.repeat(count)} ET`);

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['line.txt', () => new Uint8Array(15 * MB).fill(0x37), 'read, number.absurd'],
  ['words.txt', () => new Uint8Array(Buffer.from('Revenue rose 12.5% to $3.1bn, '.repeat((15 * MB) / 30))), 'read'],
  ['full.txt', () => new Uint8Array(100 * MB).fill(0x61), 'file.too-large'],
  ['full.html', () => page('<p>Revenue was 5.</p>'.repeat((65 * MB) / 21)), 'file.too-large'],
  ['utf16.txt', () => new Uint8Array(Buffer.from(`\ufeffRevenue rose 12.5%. `.repeat(350_000), 'utf16le')), 'read, file.hidden-characters'],
  ['deep.html', () => page('<div>'.repeat(100_000)), 'file.nested-too-deeply'],
  ['deep-tables.html', () => page('<table><tr><td>'.repeat(100_000)), 'file.nested-too-deeply'],
  ['wide.html', () => page(`<table><tr>${'<td>5</td>'.repeat(200_000)}</tr></table>`), 'read'],
  ['long.html', () => page(`<table>${'<tr><td>Sales</td><td>$</td><td>1,234</td><td>)</td></tr>'.repeat(50_000)}</table>`), 'read'],
  ['prose.html', () => page('<p>Revenue rose 12.5% to $3.1bn in the quarter.</p>'.repeat(400_000)), 'read'],
  ['attribute.html', () => page(`<p title="${'a'.repeat(20 * MB)}">Revenue was 5.</p>`), 'read'],
  ['script.html', () => page(`<script>for(;;){}</script><p onclick="for(;;){}">Revenue was 5.</p><script>${'x'.repeat(10 * MB)}`), 'read'],
  ['bomb.pdf', async () => pages('4 0 R', [streamOf(await packedBlanks(1500), '/Filter /FlateDecode ')]), 'file.bomb'],
  ['layers.pdf', async () => pages('4 0 R', [streamOf(deflateSync(await packedBlanks(300)), '/Filter [/FlateDecode /FlateDecode] ')]), 'file.bomb'],
  [
    'many.pdf',
    () =>
      pages(
        `[${Array.from({ length: 100 }, (_, i) => `${i + 4} 0 R`).join(' ')}]`,
        Array<Uint8Array>(100).fill(streamOf(deflateSync(Buffer.alloc(20 * MB, 0x20)), '/Filter /FlateDecode ')),
      ),
    'file.bomb',
  ],
  // however the filter is named and whichever it is
  ['escaped.pdf', async () => pages('4 0 R', [streamOf(await packedBlanks(200), '/Filter /Fl#61teDecode ')]), 'file.bomb'],
  ['indirect.pdf', async () => pages('4 0 R', [streamOf(await packedBlanks(200), '/Filter 5 0 R '), Buffer.from('[/FlateDecode]')]), 'file.bomb'],
  [
    'hex.pdf',
    async () => pages('4 0 R', [streamOf(Buffer.from(`${Buffer.from(await packedBlanks(200)).toString('hex')}>`), '/Filter [/ASCIIHexDecode /FlateDecode] ')]),
    'file.bomb',
  ],
  ['runs.pdf', () => pages('4 0 R', [streamOf(Buffer.alloc(2 * MB, Buffer.from([129, 0x20])), '/Filter /RunLengthDecode ')]), 'file.bomb'],
  ['packed-runs.pdf', () => pages('4 0 R', [streamOf(deflateSync(Buffer.alloc(2 * MB, Buffer.from([129, 0x20]))), '/Filter [/FlateDecode /RunLengthDecode] ')]), 'file.bomb'],
  ['zip-named.pdf', () => new Uint8Array(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(MB)])), 'file.unsupported'],
  ['noise.pdf', () => new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(Array.from({ length: MB }, (_, i) => (i * 2_654_435_761) >>> 13))])), 'file.truncated'],
  ['many-letters.pdf', () => writePdf([Array.from({ length: 60_000 }, (_, i) => ({ text: String(i), x: 20 + (i % 60) * 10, y: 20 + (i % 700), size: 4 }))]), 'read, number.absurd'],
])('%s is answered in time and in memory, and its neighbour is read', async (name, make, expected) => {
  expect(await outcome(name, await make())).toEqual({ outcome: expected, neighbour: true });
});

// Goal: what no preflight sees is stopped by the watch on memory or time.
test('a page of many letters without a font, a loop of pages and an endless object are answered', async () => {
  expect((await outcome('letters.pdf', pages('4 0 R', [streamOf(letters(300_000))]))).neighbour).toBe(true);
  const loop = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 99999999 >>']);
  const looped = await outcome('loop.pdf', loop);
  expect(looped.neighbour).toBe(true);
  expect(looped.outcome).not.toBe('read');
});
