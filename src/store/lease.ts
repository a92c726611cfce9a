import { sql } from 'kysely';
import type { Database } from './database.ts';
import { sha256 } from './encoding.ts';
import { queueSchema } from './queue-names.ts';

const leaseSpace = 0x71c6;
const leaseNumber = (worker: string): number => Number.parseInt(sha256(Buffer.from(worker)).slice(0, 8), 16) | 0;

/**
 * The sign that a worker lives: an advisory lock on its process's session. The server lets go of it when
 * the process dies, however it dies, so a lock on a job whose owner holds no lease is a dead one's.
 */
export async function takeLease(database: Database, worker: string): Promise<() => Promise<void>> {
  const number = leaseNumber(worker);
  const stopGreeting = await database.session.greet(async (client) => void (await client.query('select pg_advisory_lock($1, $2)', [leaseSpace, number])));
  return async () => {
    stopGreeting();
    await database.session.client?.query('select pg_advisory_unlock($1, $2)', [leaseSpace, number]);
  };
}

/** Gives the jobs of dead workers back to the queue; the queue alone would hold them for four hours. */
export async function releaseJobsOfDeadWorkers(database: Database): Promise<void> {
  await database.run(async (db) => {
    const jobs = sql.raw(`${queueSchema}.jobs`);
    const { rows } = await sql<{ worker: string }>`select distinct locked_by as worker from ${jobs} where locked_by is not null`.execute(db);
    for (const { worker } of rows) {
      await db.transaction().execute(async (tx) => {
        // Held until the end of this transaction: two that look at once release once.
        const {
          rows: [lease],
        } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${leaseSpace}, ${leaseNumber(worker)}) as free`.execute(tx);
        if (lease?.free === true) await sql`select ${sql.raw(queueSchema)}.force_unlock_workers(${[worker]}::text[])`.execute(tx);
      });
    }
  });
}
