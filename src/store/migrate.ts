import { runMigrations } from 'graphile-worker';
import { Migrator, sql } from 'kysely';
import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';
import { lockSpace } from './session.ts';
import { quietLogger, queueSchema } from './queue-names.ts';

const migrationLock = 2;

/**
 * Brings the schema up to date; one process at a time, and two queries where there is nothing to do.
 *
 * Returns  `store.newer` where the library has migrations that this program does not know; nothing is written then.
 */
export async function migrate(database: Database, subject: string): Promise<Result<void>> {
  const found = await standing(database);
  if (found === 'newer') return failed({ code: 'store.newer', subject, severity: 'error' });
  if (found === 'current') return ok(undefined);
  return database.run((db) =>
    db.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${lockSpace}, ${migrationLock})`.execute(connection);
      try {
        const now = await standing(database);
        if (now === 'newer') return failed({ code: 'store.newer', subject, severity: 'error' });
        if (now === 'current') return ok(undefined);
        const migrator = new Migrator({
          db,
          provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
          migrationTableSchema: 'tickmark',
        });
        const { error } = await migrator.migrateToLatest();
        if (error !== undefined) throw error;
        await runMigrations({ pgPool: database.pool, schema: queueSchema, logger: quietLogger });
        return ok(undefined);
      } finally {
        await sql`select pg_advisory_unlock(${lockSpace}, ${migrationLock})`.execute(connection);
      }
    }),
  );
}

async function standing(database: Database): Promise<'behind' | 'current' | 'newer'> {
  return database.run(async (db) => {
    const {
      rows: [found],
    } = await sql<{ ours: boolean; queue: boolean }>`
      select to_regclass('tickmark.kysely_migration') is not null as ours,
        to_regclass(${`${queueSchema}._private_jobs`}) is not null as queue`.execute(db);
    if (found?.ours !== true) return 'behind';
    const { rows } = await sql<{ name: string }>`select name from tickmark.kysely_migration`.execute(db);
    const done = new Set(rows.map(({ name }) => name));
    if ([...done].some((name) => !(name in migrations))) return 'newer';
    return found.queue && Object.keys(migrations).every((name) => done.has(name)) ? 'current' : 'behind';
  });
}
