import { sql } from 'kysely';
import type { Problem } from '../kernel/problem.ts';
import { asBuffer, encodeRecord, key } from './encoding.ts';
import { notify } from './events.ts';
import type { Executor } from './facts.ts';
import { attemptsMax, queueSchema, readTask } from './queue-names.ts';
import type { InboxItem } from './store.ts';

/** Keeps the bytes and queues their job in one transaction. Run twice with one id, it queues one job. */
export async function enqueue(tx: Executor, item: { id: string; name: string; bytes: Uint8Array }): Promise<void> {
  const name = key(item.name);
  await tx
    .insertInto('tickmark.inbox')
    .values({ id: item.id, name, bytes: asBuffer(item.bytes), size: item.bytes.length, queued_at: new Date() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await addJob(tx, item.id);
  await notify(tx, { type: 'document queued', item: item.id, name });
}

/** The key makes it one job for an item; one that used up its attempts begins anew. */
async function addJob(tx: Executor, item: string): Promise<void> {
  await sql`
    select ${sql.id(queueSchema)}.add_job(${readTask}::text, json_build_object('item', ${item}::text), max_attempts := ${attemptsMax}::integer, job_key := ${item}::text)`.execute(
    tx,
  );
}

/** A job whose attempts are used up although nothing was reported took its workers down with it. */
const crashed = (name: string): Problem => ({ code: 'read.crashed', subject: name, severity: 'error' });

interface InboxRow {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly queued_at: Date;
  readonly problem: Problem | null;
  readonly locked: boolean;
  readonly given_up: boolean;
}

export async function queryInbox(db: Executor, id: string | null = null): Promise<InboxItem[]> {
  const { rows } = await sql<InboxRow>`
    select i.id, i.name, i.size, i.queued_at, i.problem, coalesce(j.locked_at is not null, false) as locked,
      coalesce(j.attempts >= j.max_attempts and j.locked_at is null, j.id is null) as given_up
    from tickmark.inbox as i left join ${sql.id(queueSchema)}.jobs as j on j.key = i.id::text
    where ${id}::text is null or i.id::text = ${id}::text
    order by i.ordinal`.execute(db);
  return rows.map((row) => {
    const item = { id: row.id, name: row.name, size: row.size, queuedAt: row.queued_at.toISOString() };
    const problem = row.problem ?? (row.given_up ? crashed(row.name) : null);
    return problem === null ? { ...item, state: row.locked ? 'reading' : 'queued' } : { ...item, state: 'failed', problem };
  });
}

/** Keeps the reason beside the bytes, so that the file can be tried again or let go. */
export async function failItem(tx: Executor, id: string, problem: Problem): Promise<void> {
  const row = await tx
    .updateTable('tickmark.inbox')
    .set({ problem: encodeRecord(problem) })
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst();
  if (row !== undefined) await notify(tx, { type: 'document failed', item: id, name: row.name, problem });
}

/** Keeps a file that was read by a command and refused; refused again, it is kept once. */
export async function keepFailure(tx: Executor, item: { id: string; name: string; bytes: Uint8Array; problem: Problem }): Promise<void> {
  const name = key(item.name);
  await tx.deleteFrom('tickmark.inbox').where('name', '=', name).where('problem', 'is not', null).execute();
  await tx
    .insertInto('tickmark.inbox')
    .values({ id: item.id, name, bytes: asBuffer(item.bytes), size: item.bytes.length, queued_at: new Date(), problem: encodeRecord(item.problem) })
    .execute();
  await notify(tx, { type: 'document failed', item: item.id, name, problem: item.problem });
}

export async function crashItem(tx: Executor, id: string): Promise<void> {
  const row = await tx.selectFrom('tickmark.inbox').select('name').where('id', '=', id).executeTakeFirst();
  if (row !== undefined) await failItem(tx, id, crashed(row.name));
}

export async function retryFailure(tx: Executor, id: string): Promise<boolean> {
  if (!(await isFailure(tx, id))) return false;
  const row = await tx.updateTable('tickmark.inbox').set({ problem: null }).where('id', '=', id).returning('name').executeTakeFirst();
  if (row === undefined) return false;
  await addJob(tx, id);
  await notify(tx, { type: 'document queued', item: id, name: row.name });
  return true;
}

export async function dismissFailure(tx: Executor, id: string): Promise<boolean> {
  if (!(await isFailure(tx, id))) return false;
  await sql`select ${sql.id(queueSchema)}.remove_job(${id})`.execute(tx);
  const { numDeletedRows } = await tx.deleteFrom('tickmark.inbox').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

const isFailure = async (tx: Executor, id: string): Promise<boolean> => (await queryInbox(tx, id)).some(({ state }) => state === 'failed');
