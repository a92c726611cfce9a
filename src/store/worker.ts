import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobHelpers, Runner, WorkerEvents } from 'graphile-worker';
import { run } from 'graphile-worker';
import { MisuseError } from '../kernel/problem.ts';
import type { Result } from '../kernel/problem.ts';
import type { Database } from './database.ts';
import { addDocument } from './documents.ts';
import { isConnectionLoss, StoreUnavailableError } from './errors.ts';
import { notify } from './events.ts';
import { crashItem, failItem } from './inbox.ts';
import { releaseJobsOfDeadWorkers, takeLease } from './lease.ts';
import { readPieces } from './library.ts';
import { PostgresStore } from './postgres-store.ts';
import { quietLogger, queueSchema, readTask } from './queue-names.ts';
import type { ReadDocument, Store } from './store.ts';

/** Reads one file. A problem ends the matter until somebody retries; what is thrown is tried again by itself. */
export type ReadHandler = (file: { readonly id: string; readonly name: string; readonly bytes: Uint8Array }) => Promise<Result<ReadDocument>>;

export interface Worker {
  /** Ends after the files now being read; what waits stays queued. */
  stop(): Promise<void>;
}

const deadWorkersLookMs = 2_000;
const restartPauseMs = 500;

/**
 * Works through the queue; any number of processes may do so at once.
 *
 * A document enters and its queued bytes leave in one transaction: killed at any moment, the document
 * is wholly there or not at all, and in the latter case another worker takes its file up again,
 * within seconds of the death.
 */
export async function runWorker(store: Store, handler: ReadHandler, options: { readonly concurrency?: number } = {}): Promise<Worker> {
  if (!(store instanceof PostgresStore)) throw new MisuseError('the store was not opened by openStore');
  const { database } = store;
  const stopping = new AbortController();
  const { signal } = stopping;
  const start = (): Promise<QueueRunner> => startRunner(database, handler, options.concurrency ?? 1);
  const running = supervise(database, await start(), start, signal);
  const looking = lookForDeadWorkers(database, signal);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([running, looking]);
    },
  };
}

interface QueueRunner {
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The queue's runner ends by itself only where it could not write the end of a job down, as when the server dies: then another takes its place. */
async function supervise(database: Database, first: QueueRunner, start: () => Promise<QueueRunner>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  for (let runner: QueueRunner | null = first; !signal.aborted;) {
    if (runner !== null) await Promise.race([runner.ended, aborted]);
    if (signal.aborted) return runner?.stop();
    await sleep(restartPauseMs);
    try {
      await database.revive();
      runner = await start();
    } catch (error) {
      // Gone again before the runner stood: the next round waits for it.
      if (!isConnectionLoss(error)) throw error;
      runner = null;
    }
    if (signal.aborted) return runner?.stop();
  }
}

async function startRunner(database: Database, handler: ReadHandler, concurrency: number): Promise<QueueRunner> {
  const events: WorkerEvents = new EventEmitter();
  let lease: Promise<() => Promise<void>> | null = null;
  events.once('pool:create', ({ workerPool }) => {
    lease = takeLease(database, workerPool.id);
    // Told where it is awaited, before the first job is taken.
    lease.catch(() => undefined);
  });
  const runner: Runner = await run({
    pgPool: database.pool,
    schema: queueSchema,
    logger: quietLogger,
    events,
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    // In batches the queue ends its runner where the end of a job cannot be written; alone that failure is nobody's, and ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    // Asked before each job is taken: no job is locked by a worker without a lease.
    forbiddenFlags: async () => {
      await lease;
      return [];
    },
    taskList: { [readTask]: (payload, helpers) => readItem(database, handler, payload, helpers) },
  });
  const letGo = async (): Promise<void> => {
    try {
      await (
        await lease
      )?.();
    } catch (error) {
      // With the connection the lease has gone by itself.
      if (!isConnectionLoss(error)) throw error;
    }
  };
  let stopped = false;
  const ended = runner.promise.then(letGo, letGo);
  return {
    ended,
    stop: async () => {
      if (!stopped) {
        stopped = true;
        await runner.stop().catch(() => undefined);
      }
      await ended;
    },
  };
}

async function readItem(database: Database, handler: ReadHandler, payload: unknown, { job }: JobHelpers): Promise<void> {
  const { item } = payload as { item: string };
  const file = await database.transaction(async (tx) => {
    const row = await tx.selectFrom('tickmark.inbox').select(['name', 'problem']).where('id', '=', item).executeTakeFirst();
    // Gone: it was added before its worker died, or dismissed.
    if (row === undefined || row.problem !== null) return null;
    const bytes = await readPieces(tx, 'inbox', item);
    await notify(tx, { type: 'document reading', item, name: row.name });
    return bytes === null ? null : { id: item, name: row.name, bytes };
  });
  if (file === null) return;
  try {
    const read = await handler(file);
    if (!read.ok) return await database.transaction((tx) => failItem(tx, item, read.problem));
    await database.transaction((tx) => addDocument(tx, { ...read.value, bytes: file.bytes, addedAt: new Date().toISOString(), item }));
  } catch (error) {
    const isLast = job.attempts >= job.max_attempts;
    if (isLast && !(error instanceof StoreUnavailableError)) await database.transaction((tx) => crashItem(tx, item));
    throw error;
  }
}

async function lookForDeadWorkers(database: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await releaseJobsOfDeadWorkers(database);
    } catch (error) {
      // A server that is away is looked at again; queries tell their callers meanwhile.
      if (!(error instanceof StoreUnavailableError) && !isConnectionLoss(error)) throw error;
    }
    await sleep(deadWorkersLookMs, undefined, { signal }).catch(() => undefined);
  }
}
