import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';
import { ReaderPool } from './pool.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader that misbehaves as the document's name says. */
const entry = path.join(folder, 'entry.mjs');
writeFileSync(
  entry,
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', ({ id, name }) => {
     if (name === 'endless') for (;;);
     if (name === 'crash') throw new Error('crash');
     if (name === 'exit') process.exit(3);
     if (name === 'heap') { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)); }
     if (name === 'buffers') { const kept = []; for (;;) kept.push(new Uint8Array(8 << 20).fill(1)); }
     parentPort.postMessage({ id, result: { ok: true, value: name } });
   });`,
);

let pool: ReaderPool;
afterEach(() => pool.close());
const run = async (names: readonly string[], secondsMax = 30): Promise<readonly string[]> => {
  pool = new ReaderPool({ size: 2, secondsMax, entry: pathToFileURL(entry) });
  const results = await Promise.all(names.map((name) => pool.run(name, new Uint8Array(1), 'source')));
  return results.map((r) => (r.ok ? String(r.value) : `${r.problem.subject}: ${r.problem.code}`));
};

// Goal: whatever one document does to its reader, every other document is read.
test('a reader that throws or exits costs only its own document', async () => {
  expect(await run(['a', 'crash', 'b', 'exit', 'c'])).toEqual(['a', 'crash: read.crashed', 'b', 'exit: read.crashed', 'c']);
});

test('what a reader broke on comes with the problem', async () => {
  pool = new ReaderPool({ size: 1, entry: pathToFileURL(entry) });
  expect(await pool.run('crash', new Uint8Array(1), 'source')).toMatchObject({
    ok: false,
    problem: { code: 'read.crashed', detail: { error: expect.stringMatching(/^Error < .*:\d+/) } },
  });
});

test('a document that takes too long is stopped', async () => {
  const began = performance.now();
  expect(await run(['endless', 'a', 'b'], 0.5)).toEqual(['endless: read.timeout', 'a', 'b']);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a document that fills the heap is stopped', async () => {
  expect(await run(['a', 'heap', 'b'])).toEqual(['a', 'heap: read.memory', 'b']);
});

test('a document that fills memory with buffers is stopped below a gigabyte, and its neighbour is read', async () => {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  expect(await run(['buffers', 'a', 'b', 'c'])).toEqual(['buffers: read.memory', 'a', 'b', 'c']);
  clearInterval(watch);
  expect(most).toBeLessThan(1e9);
});

test('closing answers what still waits', async () => {
  pool = new ReaderPool({ size: 1, entry: pathToFileURL(entry) });
  const answers = ['endless', 'a'].map((name) => pool.run(name, new Uint8Array(1), 'source'));
  await pool.close();
  expect((await Promise.all(answers)).map((r) => r.ok)).toEqual([false, false]);
});
