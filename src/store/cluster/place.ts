import { randomBytes } from 'node:crypto';
import { chmod, chown, link, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Owner } from './owner.ts';
import { canReach } from './owner.ts';
import { systemFolder } from './binaries.ts';

/** Where a cluster lives and how to get in. */
export interface ClusterPlace {
  readonly id: string;
  /** The cluster's own folder; PostgreSQL wants it for itself. */
  readonly folder: string;
  readonly socketFolder: string;
  readonly password: string;
}

interface PlaceFile {
  readonly id: string;
  readonly password: string;
  /** Set where the cluster could not be put inside the data folder. */
  readonly outside?: string;
}

/** A socket's path may have 107 bytes on Linux and 103 on macOS, with the server's own file name. */
const socketFolderLengthMax = 80;

/**
 * Finds the cluster of a data folder, deciding its place once.
 *
 * The password is random, stays in the data folder with mode 0600, and is written by whoever comes
 * first: `link` fails for everyone else, who then take the winner's.
 */
export async function clusterPlace(dataFolder: string, owner: Owner | null): Promise<ClusterPlace> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const home = await realpath(dataFolder);
  const recordPath = join(home, 'cluster.json');
  const record = (await readPlace(recordPath)) ?? (await decidePlace(home, recordPath, owner));
  const folder = record.outside ?? join(home, 'postgres');
  if (record.outside !== undefined) await signHome(record.id, home);
  if (owner !== null && record.outside === undefined) await letThrough(home);
  const socketFolder = Buffer.byteLength(folder) <= socketFolderLengthMax ? folder : await shortSocketFolder(record.id, owner);
  return { id: record.id, folder, socketFolder, password: record.password };
}

const homeEnding = '.home';
export const homeFile = (id: string): string => join(systemFolder, `${id}${homeEnding}`);

/** Beside a cluster outside its data folder stands which folder that is: without it nobody could tell whose it was. */
async function signHome(id: string, home: string): Promise<void> {
  await mkdir(systemFolder, { recursive: true, mode: 0o755 });
  await writeFile(homeFile(id), home, { mode: 0o600 });
}

/** Where the library of a data folder keeps its database; null where there is none. */
export async function databaseFolder(dataFolder: string): Promise<string | null> {
  const record = await readPlace(join(dataFolder, 'cluster.json'));
  return record === null ? null : (record.outside ?? join(dataFolder, 'postgres'));
}

/** Clusters outside of a data folder that is there no more, with the folder that each belonged to. */
export async function orphans(): Promise<readonly { readonly id: string; readonly folder: string; readonly home: string }[]> {
  const names = await readdir(systemFolder).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith(homeEnding))
      .map(async (name) => {
        const id = name.slice(0, -homeEnding.length);
        const home = await readFile(join(systemFolder, name), 'utf8');
        return (await readPlace(join(home, 'cluster.json')))?.id === id ? [] : [{ id, folder: join(systemFolder, id), home }];
      }),
  );
  return found.flat();
}

async function readPlace(path: string): Promise<PlaceFile | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as PlaceFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function decidePlace(home: string, path: string, owner: Owner | null): Promise<PlaceFile> {
  const id = randomBytes(8).toString('hex');
  const password = randomBytes(24).toString('base64url');
  let outside = false;
  if (owner !== null) {
    await letThrough(home);
    outside = !(await canReach(home, owner));
  }
  const record: PlaceFile = outside ? { id, password, outside: join(systemFolder, id) } : { id, password };
  const draft = `${path}.${process.pid}.${id}`;
  await writeFile(draft, JSON.stringify(record), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
    return record;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return JSON.parse(await readFile(path, 'utf8')) as PlaceFile;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Only the data folder itself is opened, and only for passing through: what lies above it is not ours to change. */
async function letThrough(home: string): Promise<void> {
  const { mode } = await stat(home);
  if ((mode & 0o001) === 0) await chmod(home, (mode & 0o777) | 0o001);
}

async function shortSocketFolder(id: string, owner: Owner | null): Promise<string> {
  const folder = join('/tmp', `tickmark-${id}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await stat(folder);
  const mine = process.getuid?.() ?? found.uid;
  // Anyone may make a folder under /tmp: one that is someone else's is no place for our socket.
  if (found.uid !== mine && found.uid !== owner?.uid) throw new Error('the socket folder belongs to another user');
  if (owner !== null) await chown(folder, owner.uid, owner.gid);
  return folder;
}
