import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { once } from './operations/once.ts';
import type { Context } from './operations/operation.ts';
import { StoreUnavailableError } from './store/errors.ts';
import type { Store } from './store/store.ts';
import { runProgram, type Wiring } from './surfaces/cli/program.ts';
import type { Output } from './surfaces/cli/output.ts';

/** Where a library lives when nobody says: the folder that the system has for data of programs. */
function usualDataFolder(): string {
  const { env, platform } = process;
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local'), 'tickmark');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'tickmark');
  return path.join(env['XDG_DATA_HOME'] ?? path.join(homedir(), '.local', 'share'), 'tickmark');
}

/** Opens the store once, when it is first asked for. */
function lazyStore(folder: () => string): { store(): Promise<Store>; close(): Promise<void> } {
  const opened = once(async (): Promise<Store> => {
    const { openStore } = await import('./store/open.ts');
    const databaseUrl = process.env['DATABASE_URL'];
    const result = await openStore({ dataFolder: folder(), ...(databaseUrl === undefined || databaseUrl === '' ? {} : { databaseUrl }) });
    if (!result.ok) throw new StoreUnavailableError(result.problem);
    return result.value;
  });
  return {
    store: opened.get,
    close: async () => {
      // a store that could not be opened has been reported where it was asked for
      const store = await opened.made()?.catch(() => null);
      await store?.close();
    },
  };
}

const top = new URL('..', import.meta.url);

export async function runWired(argv: readonly string[], output: Output): Promise<number> {
  const { TICKMARK_DATA: wanted = '' } = process.env;
  let folder = wanted === '' ? usualDataFolder() : path.resolve(wanted);
  const library = lazyStore(() => folder);
  const context: Context = { store: library.store, now: () => new Date().toISOString() };
  const { version } = JSON.parse(await readFile(new URL('package.json', top), 'utf8')) as { version: string };
  const wiring: Wiring = {
    version,
    context,
    useData: (given) => {
      folder = path.resolve(given);
    },
    erase: async ({ isSure, onlyOrphans }, to) => {
      const { databaseFolder, eraseOrphans, eraseStore, orphans } = await import('./store/open.ts');
      const found = onlyOrphans ? (await orphans()).map((one) => `${one.folder} (of ${one.home}, which is gone)`) : [await databaseFolder(folder)].flatMap((one) => one ?? []);
      if (found.length === 0) await to.write(onlyOrphans ? 'No database is without its data folder.\n' : `There is no library in ${folder}\n`);
      else if (!isSure) await to.write(`This would erase ${found.join(', ')}\nSay --yes to do it: nothing brings it back.\n`);
      else {
        await (onlyOrphans ? eraseOrphans() : eraseStore(folder));
        await to.write(`Erased ${found.join(', ')}\n`);
      }
      return 0;
    },
    start: async (options, to) => {
      const { start } = await import('./surfaces/http/start.ts');
      return start({ ...options, version, context, webFolder: new URL('dist/web/', top) }, to);
    },
  };
  try {
    return await runProgram(argv, wiring, output);
  } finally {
    await library.close();
    const { closeReaders } = await import('./sources/files/open-files.ts');
    await closeReaders();
  }
}
