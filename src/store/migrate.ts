import { runMigrations } from 'graphile-worker';
import { Migrator, sql } from 'kysely';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';
import { lockSpace } from './session.ts';
import { quietLogger, queueSchema } from './queue-names.ts';

const migrationLock = 2;

/** Brings the schema up to date; one process at a time, and one query where there is nothing to do. */
export async function migrate(database: Database): Promise<void> {
  if (await isUpToDate(database)) return;
  await database.run(async (db) => {
    await db.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${lockSpace}, ${migrationLock})`.execute(connection);
      try {
        if (await isUpToDate(database)) return;
        const migrator = new Migrator({
          db,
          provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
          migrationTableSchema: 'tickmark',
        });
        const { error } = await migrator.migrateToLatest();
        if (error !== undefined) throw error;
        await runMigrations({ pgPool: database.pool, schema: queueSchema, logger: quietLogger });
      } finally {
        await sql`select pg_advisory_unlock(${lockSpace}, ${migrationLock})`.execute(connection);
      }
    });
  });
}

async function isUpToDate(database: Database): Promise<boolean> {
  return database.run(async (db) => {
    const {
      rows: [found],
    } = await sql<{ ours: boolean; queue: boolean }>`
      select to_regclass('tickmark.kysely_migration') is not null as ours,
        to_regclass(${`${queueSchema}._private_jobs`}) is not null as queue`.execute(db);
    if (found?.ours !== true || !found.queue) return false;
    const { rows } = await sql<{ name: string }>`select name from tickmark.kysely_migration`.execute(db);
    const done = new Set(rows.map(({ name }) => name));
    return Object.keys(migrations).every((name) => done.has(name));
  });
}
