import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseStore } from '../../src/store/open.ts';
import { chance } from './chance.ts';
import { killDocument } from './documents.ts';
import { expectChains, expectNoFaults, wholeDocuments } from './inspect.ts';
import { bundleFolder, bundleVictim, complaints, killNow, open, reportedBy, serverPid, startVictim, untilOpen } from './victims.ts';

/** TICKMARK_KILLS=100 for the long run; the seed is printed, so that a run can be had again. */
const kills = Number(process.env['TICKMARK_KILLS'] ?? 6);
const seed = Number(process.env['TICKMARK_KILL_SEED'] ?? Date.now() % 1_000_000);

describe(`killed at any moment (seed ${seed})`, () => {
  let dataFolder: string;
  beforeAll(async () => {
    await bundleVictim();
    dataFolder = await mkdtemp(join(tmpdir(), 'tickmark-kill-'));
  }, 60_000);
  afterAll(async () => {
    await eraseStore(dataFolder);
    await rm(dataFolder, { recursive: true, force: true });
    await rm(bundleFolder, { recursive: true, force: true });
  }, 60_000);

  // Goal: a document is wholly there or not there at all, what was reported stays, and adding again completes.
  test(
    `documents survive ${kills} kills of the adding process, the server, or both`,
    async () => {
      const random = chance(seed);
      let next = 0;
      let frontier = 0;
      const tally = { 'before it opened': 0, 'while adding': 0, server: 0, process: 0, both: 0 };
      for (let kill = 0; kill < kills; kill += 1) {
        const from = Math.max(0, next - 3);
        const victim = startVictim('add', dataFolder, String(from), String(from + 100_000));
        // Mostly while it adds, sometimes while it opens the store (or makes the cluster, the first time).
        if (random() < 0.8) await untilOpen(victim);
        await sleep(random() * 500);
        tally[victim.lines.includes('open') ? 'while adding' : 'before it opened'] += 1;
        const whom = random();
        const server = whom < 0.4 ? await serverPid(join(dataFolder, 'postgres')) : null;
        if (server !== null) killNow(server);
        // The server alone: the process starts it again by itself and goes on; then it is killed too.
        if (server !== null && whom < 0.2) await sleep(random() * 1_000);
        tally[server === null ? 'process' : whom < 0.2 ? 'server' : 'both'] += 1;
        killNow(victim.child.pid!);
        await victim.ended;
        const reported = reportedBy(victim);
        next = Math.max(next, ...reported.map((n) => n + 1));
        frontier = Math.max(frontier, next + 2);
        if (random() < 0.5) continue;
        const store = await open(dataFolder);
        const there = await wholeDocuments(store, from, frontier);
        for (const n of reported) expect(there, `document ${n} was reported, then lost; ${victim.lines.join(' ')}`).toContain(n);
        await expectNoFaults(store);
        await store.close();
      }
      const completing = startVictim('add', dataFolder, '0', String(frontier));
      await completing.ended;
      expect(complaints(completing)).toEqual([]);
      expect(completing.lines.filter((line) => line !== 'open')).toHaveLength(frontier);
      const store = await open(dataFolder);
      const all = await wholeDocuments(store, 0, frontier);
      expect(all.size).toBe(frontier);
      expect(await store.documents({})).toHaveLength(frontier);
      await expectNoFaults(store);
      await expectChains(store, all);
      await store.close();
      console.log(`${kills} kills: ${JSON.stringify(tally)}; ${frontier} documents, each whole and once`);
    },
    60_000 + kills * 5_000,
  );

  test(
    'queued files become documents once each though workers and the server are killed',
    async () => {
      const random = chance(seed + 1);
      const rounds = Math.max(2, Math.ceil(kills / 10));
      const first = 1_000_000;
      const count = 30 * rounds;
      const before = await open(dataFolder);
      const documentsBefore = (await before.documents({})).length;
      for (let n = first; n < first + count; n += 1) await before.enqueue({ name: `document-${n}.txt`, bytes: killDocument(n).bytes });
      await before.close();
      for (let round = 0; round < rounds; round += 1) {
        const victims = [startVictim('work', dataFolder), startVictim('work', dataFolder)];
        await untilOpen(...victims);
        await sleep(random() * 300);
        const server = random() < 0.3 ? await serverPid(join(dataFolder, 'postgres')) : null;
        if (server !== null) killNow(server);
        for (const { child } of victims) killNow(child.pid!);
        await Promise.all(victims.map(({ ended }) => ended));
      }
      const last = startVictim('work', dataFolder);
      const store = await open(dataFolder);
      while ((await store.inbox()).some(({ state }) => state !== 'failed')) await sleep(50);
      last.child.kill('SIGTERM');
      await last.ended;
      expect(await store.failures()).toEqual([]);
      expect((await wholeDocuments(store, first, first + count)).size).toBe(count);
      expect(await store.documents({})).toHaveLength(documentsBefore + count);
      await expectNoFaults(store);
      await store.close();
    },
    120_000 + kills * 5_000,
  );
});
