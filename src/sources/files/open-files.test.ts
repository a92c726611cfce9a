import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writePdf } from '../testing/pdf-file.ts';
import { opened } from '../testing/shown.ts';
import { closeReaders, openBytes, openFile, openFiles } from './open-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-files-'));
afterAll(async () => {
  await closeReaders();
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, content: string | Uint8Array): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const pdf = writePdf([[{ text: 'Net sales were $12.5 million.', x: 72, y: 72 }]]);

// Goal: one bad file costs no other, and each problem names its file.
test('many files are opened in order, good ones beside bad ones', async () => {
  mkdirSync(path.join(folder, 'folder.pdf'));
  symlinkSync(path.join(folder, 'round.txt'), path.join(folder, 'round.txt'));
  const results = await openFiles([
    file('note.txt', 'Revenue was 5.'),
    path.join(folder, 'nowhere.txt'),
    file('results.pdf', pdf),
    path.join(folder, 'folder.pdf'),
    file('empty.pdf', ''),
    path.join(folder, 'round.txt'),
    file('broken.pdf', pdf.slice(0, 200)),
    file('page.html', '<p>Revenue was 7.</p>'),
    path.join(file('plain.txt', 'x'), 'below.txt'),
  ]);
  expect(results.map((r) => (r.ok ? `${r.value.name}: ${r.value.text.trim()}` : `${r.problem.subject}: ${r.problem.code}`))).toEqual([
    'note.txt: Revenue was 5.',
    'nowhere.txt: file.missing',
    'results.pdf: Net sales were $12.5 million.',
    'folder.pdf: file.unreadable',
    'empty.pdf: file.empty',
    'round.txt: file.unreadable',
    'broken.pdf: file.truncated',
    'page.html: Revenue was 7.',
    'below.txt: file.missing',
  ]);
});

test('a file that may not be read is unreadable', async () => {
  const locked = file('locked.txt', 'Revenue was 5.');
  chmodSync(locked, 0);
  const result = await openFile(locked);
  // Whoever owns the machine may read everything.
  const owner = process.getuid?.() === 0;
  expect(result.ok ? 'read' : result.problem.code).toBe(owner ? 'read' : 'file.unreadable');
});

test('a file of more than 100 MB is refused by its size, without reading it', async () => {
  const huge = file('huge.pdf', '%PDF-1.7');
  truncateSync(huge, 5 * 1024 ** 3);
  const began = performance.now();
  expect(await openFile(huge)).toMatchObject({ ok: false, problem: { code: 'file.too-large', subject: 'huge.pdf' } });
  expect(performance.now() - began).toBeLessThan(500);
});

test('bytes can be opened and their figures read in one go', async () => {
  const both = opened(await openBytes('results.pdf', pdf, 'reading'));
  expect(both.source.text).toContain('$12.5 million');
  expect(both.reading?.hash).toBe(both.source.hash);
});
