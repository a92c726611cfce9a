import pg from 'pg';
import type { Result } from '../kernel/problem.ts';
import { failed, ok } from '../kernel/problem.ts';
import { openCluster, removeCluster, removeOrphans, stopCluster } from './cluster/cluster.ts';
import { Database } from './database.ts';
import { isConnectionLoss, unavailable } from './errors.ts';
import { migrate } from './migrate.ts';
import { PostgresStore } from './postgres-store.ts';
import type { Store } from './store.ts';

export interface StorePlace {
  /** Any PostgreSQL server, version 15 or later; without it the embedded one of the data folder. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
}

/**
 * Opens the store, making and starting whatever is missing. Any number of processes may have it open.
 *
 * Returns  `store.unavailable` where there is no server to be had; the reason is told without its address;
 *          `store.newer` where a newer program has written the library.
 */
export async function openStore({ databaseUrl, dataFolder }: StorePlace): Promise<Result<Store>> {
  const subject = databaseUrl === undefined ? 'embedded server' : 'DATABASE_URL';
  try {
    const cluster = databaseUrl === undefined ? await openCluster(dataFolder) : ok(null);
    if (!cluster.ok) return cluster;
    const connection = databaseUrl === undefined ? cluster.value!.connection : { connectionString: databaseUrl };
    const database = await Database.open(connection, cluster.value);
    if (!database.ok) return failed(unavailable(subject));
    const migrated = await migrate(database.value, databaseUrl === undefined ? 'library' : subject);
    if (!migrated.ok) {
      await database.value.close();
      return migrated;
    }
    return ok(new PostgresStore(database.value));
  } catch (error) {
    if (!isOfTheServer(error)) throw error;
    return failed(unavailable(subject));
  }
}

/** Ends the embedded server of a data folder, whoever still uses it; false where none runs. */
export const stopStore = (dataFolder: string): Promise<boolean> => stopCluster(dataFolder);

/** Ends the embedded server of a data folder and erases all that it kept, wherever that stands. */
export const eraseStore = (dataFolder: string): Promise<void> => removeCluster(dataFolder);

/** The same for databases whose data folder was deleted; returns those folders. */
export const eraseOrphans = (): Promise<readonly string[]> => removeOrphans();

export { databaseFolder, orphans } from './cluster/place.ts';

/** A refusal by the server, the network or the file system, as against a mistake in this program. */
function isOfTheServer(error: unknown): boolean {
  if (isConnectionLoss(error)) return true;
  if (error instanceof pg.DatabaseError) return ['28', '3D', '53', '42501'].some((code) => error.code?.startsWith(code) === true);
  return error instanceof Error && ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
