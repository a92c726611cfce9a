import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { operations } from '../src/operations/registry.ts';

const top = path.dirname(import.meta.dirname);
const readme = readFileSync(path.join(top, 'README.md'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const blocks = [...readme.matchAll(/```\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const commands = blocks.filter((block) => block.startsWith('$ tickmark '));

// Goal: who types what the README shows sees what it shows.
describe('README', () => {
  test.each(commands.map((block) => [block.slice(2, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]))('%s', (line, printed) => {
    writeFileSync(path.join(folder, 'draft.txt'), blocks.find((block) => block.startsWith('Harrow Cloud')) ?? '');
    const [words, only] = line.split(' | sed -n ');
    const { stdout } = spawnSync(process.execPath, [path.join(top, 'bin', 'tickmark.js'), ...(words ?? '').split(' ').slice(1)], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    const out = only === undefined ? stdout : `${stdout.split('\n')[Number.parseInt(only, 10) - 1] ?? ''}\n`;
    expect(out.trimEnd()).toBe(printed.trimEnd());
  });

  test('shows three commands with what they print', () => expect(commands).toHaveLength(3));

  test('lists every command', () => {
    const table = readme.slice(readme.indexOf('At the command line'), readme.indexOf('## Over HTTP'));
    // what the command bar alone asks for has no example
    const missing = operations
      .filter(({ examples }) => examples.length > 0)
      .map(({ name }) => name)
      .filter((name) => !new RegExp(`\`(?:tickmark )?${name}\\b`).test(table));
    expect(missing).toEqual([]);
  });

  test('a file that is not there is told on standard error alone', () => {
    const { stdout, status } = spawnSync(process.execPath, [path.join(top, 'bin', 'tickmark.js'), 'check', 'absent.txt'], { cwd: folder, encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 2]);
  });
});
