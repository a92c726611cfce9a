import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSource } from './open.ts';
import { opened } from './testing/shown.ts';
import { writePdf } from './testing/pdf-file.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const pdf = writePdf([[{ text: 'Net sales were $12.5 million.', x: 72, y: 72 }]]);

test('a text file is its own text, with the hash of its bytes', async () => {
  const text = 'Revenue\t12.5\r\n\r\n  EBITDA  (3.1)\r\n';
  const source = opened(await openSource('note.txt', bytesOf(text)));
  expect(source).toMatchObject({ name: 'note.txt', format: 'text', text, tables: [], pages: [], problems: [] });
  expect(source.hash).toBe(createHash('sha256').update(text).digest('hex'));
});

test.each([
  ['note.md', 'Revenue was 5.'],
  ['note', '---\ntitle: A preview\ndate: 2026-01-05\n---\n\nRevenue was 5.'],
  ['note.txt', '# Preview\n\n| | 2025 | 2026E |\n|---|---|---|\n| Revenue | 5 | 6 |\n'],
])('%s is known as Markdown and left unchanged', async (name, text) => {
  expect(opened(await openSource(name, bytesOf(text)))).toMatchObject({ format: 'markdown', text, problems: [] });
});

test('a heading mark in plain text does not make it Markdown', async () => {
  expect(opened(await openSource('note.txt', bytesOf('# 1 pick for 2026\nRevenue was 5.'))).format).toBe('text');
});

// Goal: the content decides, and a name that says otherwise is only a warning.
test.each([
  ['results.txt', pdf, 'pdf', 'text', 'PDF'],
  ['results.pdf', bytesOf('<!doctype html><p>Revenue was 5.</p>'), 'html', 'PDF', 'HTML'],
  ['results.html', bytesOf('Revenue was 5.'), 'text', 'HTML', 'text'],
  ['results.docx', bytesOf('Revenue was 5.'), 'text', 'another format', 'text'],
])('%s is read by what it holds', async (name, bytes, format, named, found) => {
  const source = opened(await openSource(name, bytes));
  expect(source.format).toBe(format);
  expect(source.problems).toEqual([{ code: 'file.wrong-name', subject: name, severity: 'warning', detail: { named, found } }]);
});

test.each(['note', 'note.csv', 'note.2026'])('%s promises nothing that plain text breaks', async (name) => {
  expect(opened(await openSource(name, bytesOf('Revenue was 5.'))).problems).toEqual([]);
});

test('invisible and direction-changing characters stay in the text and are counted', async () => {
  const text = 'Revenue 1\u200b2\u202e3\u202c and\u2066 5\u2069\ufeff';
  const source = opened(await openSource('note.txt', bytesOf(text)));
  expect(source.text).toBe(text);
  expect(source.problems).toEqual([{ code: 'file.hidden-characters', subject: 'note.txt', severity: 'warning', detail: { count: 6 } }]);
});

test('a number of a million digits is named and does no harm', async () => {
  const source = opened(await openSource('note.txt', bytesOf(`Revenue ${'9'.repeat(1_000_000)} and 5`)));
  expect(source.problems).toEqual([{ code: 'number.absurd', subject: 'note.txt', severity: 'warning', detail: { digits: 1_000_000 } }]);
});

test.each([
  ['empty.txt', new Uint8Array(), 'file.empty'],
  ['blank.txt', bytesOf(' \n\n\t'), 'file.empty'],
  ['noise.txt', new Uint8Array(Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255)), 'file.binary'],
  ['program.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0]), 'file.binary'],
  ['archive.pdf', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'file.unsupported'],
  ['picture.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'file.unsupported'],
  ['page.html', bytesOf('<html><head><script>var revenue = 5;</script></head><body></body></html>'), 'file.empty'],
  ['data.xml', bytesOf('<?xml version="1.0"?><facts><revenue>5</revenue></facts>'), 'file.unsupported'],
])('%s gives %s as a problem that names it', async (name, bytes, code) => {
  const result = await openSource(name, bytes);
  expect(result).toMatchObject({ ok: false, problem: { code, subject: name, severity: 'error' } });
});

test('more than 100 MB is refused before anything is read', async () => {
  const result = await openSource('huge.txt', new Uint8Array(100 * 1024 * 1024 + 1));
  expect(result).toMatchObject({ ok: false, problem: { code: 'file.too-large', detail: { limitMb: 16 } } });
});
