import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const top = path.dirname(import.meta.dirname);
const { loadBundle } = (await import(pathToFileURL(path.join(top, 'bin/bundle.js')).href)) as { loadBundle(built: URL): { readonly exports: { readonly answer: number } } | null };
const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Goal: whoever compiles one room anew never runs its old code.
test('a bundle is run only while no room is newer, whatever code was kept beside it', () => {
  const built = pathToFileURL(folder + path.sep);
  const put = (file: string, text: string, seconds: number): void => {
    writeFileSync(path.join(folder, file), text, file.endsWith('.utf16') ? 'utf16le' : 'utf8');
    utimesSync(path.join(folder, file), seconds, seconds);
  };
  expect(loadBundle(built)).toBeNull();
  put('direct.utf16', '(function (exports) { exports.answer = 42; })', 2_000);
  expect(loadBundle(built)).toBeNull();
  for (const room of ['kernel', 'research', 'sources', 'operations', 'surfaces', 'main']) put(`${room}.tsbuildinfo`, '', 1_000);
  expect(loadBundle(built)?.exports.answer).toBe(42);
  put('direct.code', 'not code', 2_000);
  expect(loadBundle(built)?.exports.answer).toBe(42);
  put('research.tsbuildinfo', '', 3_000);
  expect(loadBundle(built)).toBeNull();
});
