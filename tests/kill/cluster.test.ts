import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eraseStore, openStore, stopStore } from '../../src/store/open.ts';
import type { PostgresStore } from '../../src/store/postgres-store.ts';
import type { StoreEvent } from '../../src/store/store.ts';
import { runWorker } from '../../src/store/worker.ts';
import { killDocument, killDocumentOf } from './documents.ts';
import { expectNoFaults, wholeDocuments } from './inspect.ts';
import { bundleFolder, bundleVictim, complaints, killNow, open, serverPid, startVictim, untilOpen } from './victims.ts';

const addedAt = '2026-06-01T00:00:00.000Z';

describe('the embedded server', () => {
  let root: string;
  let dataFolder: string;
  beforeAll(bundleVictim, 60_000);
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'tickmark-cluster-'));
    // A temporary folder is closed to all but its maker; the server of root's is another user's.
    await chmod(root, 0o711);
    dataFolder = join(root, 'data');
  });
  afterEach(async () => {
    await eraseStore(dataFolder);
    await rm(root, { recursive: true, force: true });
  }, 30_000);
  afterAll(() => rm(bundleFolder, { recursive: true, force: true }));

  const isRunning = async (): Promise<boolean> => (await serverPid(join(dataFolder, 'postgres'))) !== null;

  // Goal: whoever comes first makes and starts the cluster; everyone else connects; the last one out ends it.
  test('processes that come at once to an empty folder share one server, which ends with the last of them', async () => {
    const victims = [0, 1, 2].map((index) => startVictim('add', dataFolder, String(index * 10), String(index * 10 + 10)));
    await Promise.all(victims.map(({ ended }) => ended));
    expect(victims.flatMap(complaints)).toEqual([]);
    expect(await isRunning()).toBe(false);
    const store = await open(dataFolder);
    expect((await wholeDocuments(store, 0, 30)).size).toBe(30);
    await expectNoFaults(store);
    await store.close();
  }, 60_000);

  test('the server outlives its starter for as long as others use it', async () => {
    const starter = startVictim('add', dataFolder, '0', '3');
    await untilOpen(starter);
    const store = await open(dataFolder);
    const pid = await serverPid(join(dataFolder, 'postgres'));
    await starter.ended;
    await store.addDocument({ ...killDocument(3), addedAt });
    expect(await serverPid(join(dataFolder, 'postgres'))).toBe(pid);
    await store.close();
    expect(await isRunning()).toBe(false);
    const again = await open(dataFolder);
    expect((await wholeDocuments(again, 0, 4)).size).toBe(4);
    await again.close();
  }, 60_000);

  test('the server can be ended for everybody, and starts again for whoever needs it', async () => {
    const store = await open(dataFolder);
    await store.addDocument({ ...killDocument(1), addedAt });
    expect(await stopStore(dataFolder)).toBe(true);
    expect(await store.documents({})).toHaveLength(1);
    await store.close();
    // the last to leave ends the server, which may still be on its way out
    await expect.poll(() => stopStore(dataFolder), { timeout: 20_000 }).toBe(false);
  }, 60_000);

  // Goal: an older program must not write into what it does not understand.
  test('a library that a newer program has written is refused and left as it is', async () => {
    const store = (await open(dataFolder)) as PostgresStore;
    await store.database.run((db) => sql`insert into tickmark.kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(db));
    await store.close();
    expect(await openStore({ dataFolder })).toEqual({ ok: false, problem: { code: 'store.newer', subject: 'library', severity: 'error' } });
    await expect.poll(isRunning, { timeout: 20_000 }).toBe(false);
  }, 60_000);

  test('opening and closing all the time never finds the door shut', async () => {
    const comings = Array.from({ length: 3 }, async (_, index) => {
      for (let round = 0; round < 4; round += 1) {
        const store = await open(dataFolder);
        await store.addDocument({ ...killDocument(index * 4 + round), addedAt });
        await store.close();
        await sleep(index * 7);
      }
    });
    await Promise.all(comings);
    const store = await open(dataFolder);
    expect(await store.documents({})).toHaveLength(12);
    await store.close();
  }, 60_000);

  test('a lock left behind by a dead server whose number another program now has does not keep the server from starting', async () => {
    await (await open(dataFolder)).close();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await writeFile(join(dataFolder, 'postgres', 'postmaster.pid'), `${stranger.pid}\n${join(dataFolder, 'postgres')}\n1700000000\n5432\n`);
    const store = await open(dataFolder);
    expect(await store.documents({})).toEqual([]);
    await store.close();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  }, 60_000);

  test('a store that is open goes on after its server was killed, and hears what others do', async () => {
    const store = await open(dataFolder);
    const other = await open(dataFolder);
    const events: StoreEvent[] = [];
    await store.listen((event) => events.push(event));
    await store.addDocument({ ...killDocument(1), addedAt });
    killNow((await serverPid(join(dataFolder, 'postgres')))!);
    const [first] = await Promise.all([store.documents({}), other.addDocument({ ...killDocument(2), addedAt })]);
    expect(first.length).toBeGreaterThan(0);
    // The session of the listener may come back later than a query.
    for (let n = 3; events.length < 2 && n < 60; n += 1) {
      await other.addDocument({ ...killDocument(n), addedAt });
      await sleep(100);
    }
    expect(events.length).toBeGreaterThan(1);
    await other.close();
    await store.close();
    expect(await isRunning()).toBe(false);
  }, 60_000);

  test('a worker goes on after its server was killed under it', async () => {
    const store = await open(dataFolder);
    for (let n = 0; n < 40; n += 1) await store.enqueue({ name: `document-${n}.txt`, bytes: killDocument(n).bytes });
    const worker = await runWorker(store, ({ bytes }) => Promise.resolve({ ok: true, value: killDocumentOf(bytes) }), { concurrency: 2 });
    for (const left of [30, 15]) {
      while ((await store.inbox()).length > left) await sleep(5);
      killNow((await serverPid(join(dataFolder, 'postgres')))!);
    }
    while ((await store.inbox()).some(({ state }) => state !== 'failed')) await sleep(20);
    await worker.stop();
    expect(await store.failures()).toEqual([]);
    expect((await wholeDocuments(store, 0, 40)).size).toBe(40);
    await expectNoFaults(store);
    await store.close();
  }, 60_000);

  test("the server listens to no network, and its password is nobody else's to read", async () => {
    const store = await open(dataFolder);
    const { rows } = await sql<{ listen: string; fsync: string; commit: string }>`
      select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`.execute(
      (store as PostgresStore).database.db,
    );
    expect(rows).toEqual([{ listen: '', fsync: 'on', commit: 'on' }]);
    expect((await stat(join(dataFolder, 'cluster.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataFolder, 'postgres'))).mode & 0o777).toBe(0o700);
    await store.close();
  }, 60_000);

  test('a data folder with a long name has its socket elsewhere', async () => {
    dataFolder = join(root, 'a-folder-whose-name-is-too-long-for-a-socket'.repeat(2), 'data');
    const store = await open(dataFolder);
    expect(await store.documents({})).toEqual([]);
    await store.close();
  }, 60_000);

  test.runIf(process.getuid?.() === 0)(
    "run by root, a folder in a closed home has its cluster where the server's user can reach it",
    async () => {
      const home = join(root, 'home');
      await mkdir(home, { mode: 0o700 });
      await chmod(home, 0o700);
      dataFolder = join(home, 'data');
      const store = await open(dataFolder);
      await store.addDocument({ ...killDocument(1), addedAt });
      await store.close();
      expect((await stat(home)).mode & 0o777).toBe(0o700);
      await expect(stat(join(dataFolder, 'postgres'))).rejects.toThrow('ENOENT');
      const again = await open(dataFolder);
      expect(await again.documents({})).toHaveLength(1);
      await again.close();
    },
    60_000,
  );

  test('a folder that cannot be is a problem that names no place', async () => {
    await writeFile(join(root, 'file'), '');
    const opened = await openStore({ dataFolder: join(root, 'file', 'data') });
    expect(opened).toEqual({ ok: false, problem: { code: 'store.unavailable', subject: 'embedded server', severity: 'error' } });
  });
});

test('a server that is not there is a problem that names no host', async () => {
  const opened = await openStore({ databaseUrl: 'postgres://someone:secret@127.0.0.1:9/nothing', dataFolder: join(tmpdir(), 'tickmark-unused') });
  expect(opened).toEqual({ ok: false, problem: { code: 'store.unavailable', subject: 'DATABASE_URL', severity: 'error' } });
}, 40_000);
