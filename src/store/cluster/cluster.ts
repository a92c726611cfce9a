import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Result } from '../../kernel/problem.ts';
import { failed, ok } from '../../kernel/problem.ts';
import { isConnectionLoss, unavailable } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import { locateBinaries } from './binaries.ts';
import type { Owner } from './owner.ts';
import { serverOwner } from './owner.ts';
import type { ClusterPlace } from './place.ts';
import { clusterPlace, homeFile, orphans } from './place.ts';
import { isFolderInUse, isServerProcess } from './processes.ts';

const port = 5432;
const user = 'tickmark';
const startSecondsMax = 120;
const failedStartsMax = 20;
const logBytesMax = 4_000_000;

/** Durability stays at PostgreSQL's own defaults (fsync, full pages, synchronous commit). */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(port),
  unix_socket_permissions: '0700',
  max_connections: '200',
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  jit: 'off',
  // Containers often have 64 MB of shared memory: parallel queries would run out of it.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_naptime: '10s',
  // The data folder is on a disk without a head to move.
  random_page_cost: '1.1',
};

/** One PostgreSQL server for a data folder, shared by every process that opens it. */
export interface Cluster {
  readonly connection: pg.ClientConfig;
  /** Makes sure that the server answers, starting it where nobody has. */
  ensureRunning(): Promise<Result<void>>;
  /** Ends the server, waiting until it has written everything down. */
  stop(): Promise<void>;
}

export async function openCluster(dataFolder: string): Promise<Result<Cluster>> {
  if (process.platform === 'win32') return failed(unavailable('embedded server'));
  const owner = await serverOwner();
  const binaries = await locateBinaries(owner);
  if (binaries === null) return failed(unavailable('embedded server'));
  const place = await clusterPlace(dataFolder, owner);
  const connection: pg.ClientConfig = { host: place.socketFolder, port, user, password: place.password, database: 'postgres' };
  return ok({
    connection,
    ensureRunning: () => ensureRunning(place, binaries, owner, connection),
    stop: () => stopServer(place),
  });
}

/** Ends the server of a data folder, whoever uses it; false where none runs. */
export async function stopCluster(dataFolder: string): Promise<boolean> {
  const owner = await serverOwner();
  const place = await clusterPlace(dataFolder, owner);
  const pid = await serverPid(place);
  if (pid === null || !(await isServerProcess(pid))) return false;
  await stopServer(place);
  return true;
}

/** Ends the server of a data folder and takes its cluster away. */
export async function removeCluster(dataFolder: string): Promise<void> {
  const place = await clusterPlace(dataFolder, await serverOwner());
  await stopServer(place);
  await rm(place.folder, { recursive: true, force: true });
  if (existsSync(dirname(place.folder))) await removeAbandonedDrafts(place.folder);
  if (place.socketFolder !== place.folder) await rm(place.socketFolder, { recursive: true, force: true });
  await rm(homeFile(place.id), { force: true });
  await rm(join(dataFolder, 'cluster.json'), { force: true });
}

/** Takes the clusters away whose data folder was deleted. Returns the folders that they belonged to. */
export async function removeOrphans(): Promise<readonly string[]> {
  const found = await orphans();
  for (const { id, folder } of found) {
    await stopServer({ id, folder, socketFolder: folder, password: '' });
    await rm(folder, { recursive: true, force: true });
    await rm(homeFile(id), { force: true });
  }
  return found.map(({ home }) => home);
}

async function ensureRunning(place: ClusterPlace, binaries: Binaries, owner: Owner | null, connection: pg.ClientConfig): Promise<Result<void>> {
  const deadline = Date.now() + startSecondsMax * 1000;
  let failedStarts = 0;
  let started: ReturnType<typeof startServer> | null = null;
  for (;;) {
    if (await answers(connection)) return ok(undefined);
    if (Date.now() > deadline || failedStarts > failedStartsMax) return failed(unavailable('embedded server'));
    const starting = await started;
    if (starting !== null && starting.ended()) {
      // Someone else may have been quicker, or processes of a killed server still end: look again.
      failedStarts += 1;
      started = null;
      await sleep(100);
    } else if (starting === null) {
      await createCluster(place, binaries, owner);
      const pid = await serverPid(place);
      if (pid === null || !(await isServerProcess(pid))) {
        await clearStaleLock(place);
        started = startServer(place, binaries, owner);
      }
    }
    await sleep(15);
  }
}

/** A server that refuses for good (a wrong password) throws; one that is starting or stopping is not there yet. */
async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (isConnectionLoss(error)) return false;
    throw error;
  }
}

/** Made aside and moved into place: a cluster is wholly there or not at all. */
async function createCluster(place: ClusterPlace, binaries: Binaries, owner: Owner | null): Promise<void> {
  if (
    await stat(join(place.folder, 'PG_VERSION')).then(
      () => true,
      () => false,
    )
  )
    return;
  await mkdir(dirname(place.folder), { recursive: true, mode: 0o755 });
  await removeAbandonedDrafts(place.folder);
  const draft = `${place.folder}.new.${process.pid}.${randomBytes(4).toString('hex')}`;
  const passwordPath = `${draft}.key`;
  await mkdir(draft, { mode: 0o700 });
  try {
    await writeFile(passwordPath, place.password, { mode: 0o600 });
    if (owner !== null) {
      await chown(draft, owner.uid, owner.gid);
      await chown(passwordPath, owner.uid, owner.gid);
    }
    await runToEnd(
      binaries.initdb,
      [
        '--pgdata',
        draft,
        '--username',
        user,
        '--auth=scram-sha-256',
        '--pwfile',
        passwordPath,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      owner,
    );
    await rename(draft, place.folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  } finally {
    await rm(passwordPath, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

async function removeAbandonedDrafts(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    const found = /\.new\.(\d+)\.[0-9a-f]+(\.key)?$/.exec(name);
    if (found === null || !join(parent, name).startsWith(folder)) continue;
    if (!isAlive(Number(found[1]))) await removeDraft(join(parent, name));
  }
}

/** Whoever was killed while making a cluster leaves the making behind, which goes on for a moment: what it still writes is taken away the next time. */
async function removeDraft(draft: string): Promise<void> {
  try {
    await rm(draft, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' });
const asOwner = (owner: Owner | null): { uid?: number; gid?: number } => (owner === null ? {} : { uid: owner.uid, gid: owner.gid });

function runToEnd(command: string, words: readonly string[], owner: Owner | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { ...asOwner(owner), cwd: '/', env: environment(), stdio: ['ignore', 'ignore', 'ignore'] });
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`the database cluster could not be created (status ${status})`))));
  });
}

/** In a session of its own, so that neither the end of its starter nor a Ctrl-C in its terminal ends it. */
async function startServer(place: ClusterPlace, binaries: Binaries, owner: Owner | null): Promise<{ ended(): boolean }> {
  const logPath = join(place.folder, 'server.log');
  const size = await stat(logPath).then(
    (found) => found.size,
    () => 0,
  );
  const log = await open(logPath, size > logBytesMax ? 'w' : 'a', 0o600);
  try {
    const words = Object.entries({ ...settings, unix_socket_directories: place.socketFolder }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(binaries.postgres, ['-D', place.folder, ...words], {
      ...asOwner(owner),
      cwd: place.folder,
      env: environment(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    let ended = false;
    child.on('error', () => (ended = true));
    child.on('exit', () => (ended = true));
    child.unref();
    return { ended: () => ended };
  } finally {
    await log.close();
  }
}

async function serverPid(place: ClusterPlace): Promise<number | null> {
  const text = await readFile(join(place.folder, 'postmaster.pid'), 'utf8').catch(() => null);
  const pid = Number(text?.split('\n', 1)[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

/**
 * PostgreSQL clears the lock of a dead server itself, unless the dead id still looks alive
 * (never collected by its parent, or taken over by another program). The lock also guards
 * against processes that outlive their server, so it goes only when none of them is left.
 */
async function clearStaleLock(place: ClusterPlace): Promise<void> {
  const pid = await serverPid(place);
  if (pid === null || !isAlive(pid)) return;
  if (await isFolderInUse(place.folder)) return;
  if (await isServerProcess(pid)) return;
  await rm(join(place.folder, 'postmaster.pid'), { force: true });
}

/** A fast shutdown: open transactions are rolled back, everything committed is written, then the server ends. */
async function stopServer(place: ClusterPlace): Promise<void> {
  const pid = await serverPid(place);
  if (pid === null || !(await isServerProcess(pid))) return;
  process.kill(pid, 'SIGINT');
  while (await isServerProcess(pid)) await sleep(10);
}
