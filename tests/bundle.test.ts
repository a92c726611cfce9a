import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const top = path.dirname(import.meta.dirname);
interface Loader {
  loadBundle(built: URL): { readonly exports: { readonly answer: number } } | null;
  isQuick(argv: readonly string[]): boolean;
}
const { isQuick, loadBundle } = (await import(pathToFileURL(path.join(top, 'bin/bundle.js')).href)) as Loader;
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

// Goal: what reads much, or waits for others, is compiled for many runs.
test('only a command that reads one small file is compiled quickly', () => {
  const [small, large] = ['small.txt', 'large.txt'].map((name) => path.join(folder, name)) as [string, string];
  writeFileSync(small, 'Revenue of 2 USD mn.');
  writeFileSync(large, ' '.repeat(300_000));
  expect(isQuick(['read', small, '--json'])).toBe(true);
  expect(isQuick(['check', small])).toBe(true);
  for (const argv of [['read', large], ['read', small, small], ['read', folder], ['read', '-'], ['read', path.join(folder, 'none.txt')], ['serve'], ['add', small], []])
    expect(isQuick(argv)).toBe(false);
});
