import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBytes } from '../../src/operations/intake.ts';
import { eraseStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { chance } from './chance.ts';
import { expectNoFaults } from './inspect.ts';
import { killNote } from './notes.ts';
import { killNow, open, serverPid } from './victims.ts';

/** TICKMARK_KILLS=100 for the long run; the seed is printed, so that a run can be had again. */
const kills = Number(process.env['TICKMARK_KILLS'] ?? 4);
const seed = Number(process.env['TICKMARK_KILL_SEED'] ?? Date.now() % 1_000_000);
const documentsCount = 30;
const program = join(import.meta.dirname, '../../bin/tickmark.js');

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly ended: Promise<number | null>;
}

describe(`the program itself, killed at any moment (seed ${seed})`, () => {
  let root: string;
  let notes: string;
  const used = new Set<string>();

  /** A library of its own each time, so that there is always something left to add. */
  const nextLibrary = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'tickmark-program-'));
    used.add(folder);
    return folder;
  };
  const erase = async (folder: string): Promise<void> => {
    await eraseStore(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    used.delete(folder);
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'tickmark-notes-'));
    notes = join(root, 'notes');
    await mkdir(notes);
    for (let n = 0; n < documentsCount; n += 1) await writeFile(join(notes, killNote(n).name), killNote(n).text);
  });
  afterAll(async () => {
    for (const folder of used) await erase(folder);
    await rm(root, { recursive: true, force: true });
  }, 60_000);

  function tickmark(library: string, ...words: string[]): Run {
    const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, TICKMARK_DATA: library, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (out += chunk.toString()));
    return { child, out: () => out, ended: new Promise((resolve) => child.on('close', (code) => resolve(code))) };
  }

  /** What each note holds when nothing disturbs its reading. */
  async function undisturbed(): Promise<ReadonlyMap<string, { facts: readonly unknown[]; ties: number; text: string }>> {
    const all = new Map<string, { facts: readonly unknown[]; ties: number; text: string }>();
    for (let n = 0; n < documentsCount; n += 1) {
      const { name, text } = killNote(n);
      const read = await readBytes(name, new TextEncoder().encode(text), {});
      if (!read.ok) throw new Error(read.problem.code);
      expect(read.value.reading.facts.length, name).toBeGreaterThan(6);
      all.set(createHash('sha256').update(text).digest('hex'), { facts: read.value.reading.facts, ties: read.value.ties.length, text });
    }
    return all;
  }

  /** Every document that is there is there wholly. */
  async function expectWhole(store: Store, expected: Awaited<ReturnType<typeof undisturbed>>): Promise<number> {
    const there = await store.documents({});
    expect(new Set(there.map(({ id }) => id)).size).toBe(there.length);
    for (const { id, name } of there) {
      const wanted = expected.get(id);
      expect(wanted, name).toBeDefined();
      expect((await store.reading(id))?.facts, name).toEqual(wanted?.facts);
      expect(await store.ties({ document: id, scope: 'document' }), name).toHaveLength(wanted?.ties ?? -1);
      expect(await store.text(id)).toBe(wanted?.text);
      expect(Buffer.from((await store.bytes(id)) ?? []).toString()).toBe(wanted?.text);
    }
    await expectNoFaults(store);
    return there.length;
  }

  /** Ties between documents as they are when one undisturbed run made them. */
  const crossTies = async (store: Store): Promise<readonly string[]> => (await store.ties({ scope: 'cross' })).map(({ id: _id, ...tie }) => JSON.stringify(tie)).sort();

  test(
    `adding a folder survives ${kills} kills`,
    async () => {
      const random = chance(seed);
      const expected = await undisturbed();
      const calm = await nextLibrary();
      const begun = performance.now();
      const first = tickmark(calm, 'add', notes, '--json');
      expect(await first.ended, first.out()).toBe(0);
      // how long an undisturbed run takes: a kill falls somewhere within
      let spanMs = performance.now() - begun;
      const calmStore = await open(calm);
      expect(await expectWhole(calmStore, expected)).toBe(documentsCount);
      const across = await crossTies(calmStore);
      expect(across.length).toBeGreaterThan(10);
      await calmStore.close();
      await erase(calm);

      const tally = { process: 0, server: 0, both: 0, 'came too late': 0, libraries: 0 };
      let library = await nextLibrary();
      let before = 0;
      const finish = async (): Promise<void> => {
        const last = tickmark(library, 'add', notes, '--json');
        expect(await last.ended, last.out()).toBe(0);
        const store = await open(library);
        expect(await expectWhole(store, expected)).toBe(documentsCount);
        expect(await crossTies(store)).toEqual(across);
        expect(await store.pendingCrossTies()).toEqual([]);
        await store.close();
        await erase(library);
        tally.libraries += 1;
      };
      for (let killed = 0; killed < kills;) {
        const started = performance.now();
        const victim = tickmark(library, 'add', notes, '--json');
        // the fewer are left, the sooner it ends
        const left = Math.max(0.35, 1 - before / documentsCount);
        await Promise.race([sleep(random() * spanMs * left), victim.ended]);
        const tooLate = victim.child.exitCode !== null;
        const whom = random();
        const server = !tooLate && whom < 0.35 ? await serverPid(join(library, 'postgres')) : null;
        if (server !== null) killNow(server);
        // the server alone: the program brings it back and goes on, until it is killed too
        if (server !== null && whom < 0.15) await sleep(random() * 1_000);
        tally[tooLate ? 'came too late' : server === null ? 'process' : whom < 0.15 ? 'server' : 'both'] += 1;
        if (!tooLate) killed += 1;
        else if (before === 0) spanMs = performance.now() - started;
        killNow(victim.child.pid!);
        await victim.ended;
        const store = await open(library);
        const there = await expectWhole(store, expected);
        await store.close();
        expect(there, 'a document was lost').toBeGreaterThanOrEqual(before);
        before = there;
        if (there < documentsCount) continue;
        await finish();
        library = await nextLibrary();
        before = 0;
      }
      await finish();
      console.log(`${kills} kills of the program: ${JSON.stringify(tally)}; ${documentsCount} documents in each library, whole and once`);
    },
    120_000 + kills * 12_000,
  );
});
