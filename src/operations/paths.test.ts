import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { distinctNames, expandPaths } from './paths.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-paths-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const file of ['b.txt', 'a.md', 'deep/c.pdf', 'deep/er/d.HTML', 'deep/picture.png', '.hidden/e.txt', 'node_modules/f.txt', 'odd [1]+.txt']) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), 'x');
}
const expanded = async (...paths: readonly string[]): Promise<readonly string[]> =>
  (await expandPaths(paths.map((one) => path.join(folder, one)))).map((one) => (one.ok ? path.relative(folder, one.value) : `${one.problem.code} ${one.problem.subject}`));

describe('paths', () => {
  test('a folder gives the documents in and below it, in order, and nothing hidden', async () => {
    expect(await expanded('.')).toEqual(['a.md', 'b.txt', 'deep/c.pdf', 'deep/er/d.HTML', 'odd [1]+.txt']);
  });

  test('a file named twice is taken once, and one of any name is tried', async () => {
    expect(await expanded('b.txt', '.', 'deep/picture.png')).toEqual(['b.txt', 'a.md', 'deep/c.pdf', 'deep/er/d.HTML', 'odd [1]+.txt', 'deep/picture.png']);
  });

  test('one star stays within a folder, two cross folders, a question mark is one letter', async () => {
    expect(await expanded('*.txt')).toEqual(['b.txt', 'odd [1]+.txt']);
    expect(await expanded('**/*.pdf')).toEqual(['deep/c.pdf']);
    expect(await expanded('deep/**')).toEqual(['deep/c.pdf', 'deep/er/d.HTML', 'deep/picture.png']);
    expect(await expanded('?.txt')).toEqual(['b.txt']);
  });

  test('a pattern or a folder that gives nothing is a problem', async () => {
    mkdirSync(path.join(folder, 'empty'));
    expect(await expanded('empty', 'nowhere/*.txt')).toEqual(['file.missing empty', 'file.missing *.txt']);
  });

  test('files of one name are told apart by as many folders as it takes', () => {
    expect(distinctNames(['/x/a/n.txt', '/x/b/n.txt', '/y/b/n.txt', '/x/m.txt'])).toEqual(['a/n.txt', 'x/b/n.txt', 'y/b/n.txt', 'm.txt']);
  });
});
