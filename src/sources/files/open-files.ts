import { type Result, failed, ok } from '../../kernel/problem.ts';
import type { SourceDocument } from '../../kernel/records.ts';
import { traceOf } from '../../kernel/trace.ts';
import { detect } from '../detect.ts';
import { type Job, type Opened } from '../worker/job.ts';
import { perform } from '../worker/perform.ts';
import type { ReaderPool } from '../worker/pool.ts';
import { loadFile } from './load.ts';

/** Text up to this size is read in the calling thread: starting another would take longer. */
const INLINE_BYTES_MAX = 2 * 1024 * 1024;

let shared: Promise<ReaderPool> | undefined;

/** The pool is made when the first document needs it. */
function pool(): Promise<ReaderPool> {
  shared ??= import('../worker/pool.ts').then(({ ReaderPool: Pool }) => new Pool());
  return shared;
}

/** Stops the reading threads, where there are any. */
export async function closeReaders(): Promise<void> {
  const closing = shared;
  shared = undefined;
  await (await closing)?.close();
}

/**
 * Reads a document in a thread with limits.
 *
 * Errors: those of `openSource`, and read.timeout, read.memory, read.crashed.
 */
export async function readInWorker(name: string, bytes: Uint8Array, want: Job['want'] = 'source'): Promise<Result<Opened>> {
  return (await pool()).run(name, bytes, want);
}

const staysHere = (name: string, bytes: Uint8Array): boolean => bytes.length <= INLINE_BYTES_MAX && detect(name, bytes).kind === 'text';

/** The same barrier that a thread is: what one document breaks costs no other. */
async function performHere(name: string, bytes: Uint8Array, want: Job['want']): Promise<Result<Opened>> {
  try {
    return await perform({ name, bytes, want });
  } catch (error) {
    return failed({ code: 'read.crashed', subject: name, severity: 'error', detail: { error: traceOf(error) } });
  }
}

/** Opens a document from its bytes: small text here, all else in a thread. With `want: 'reading'` its figures are read too. */
export async function openBytes(name: string, bytes: Uint8Array, want: Job['want'] = 'source'): Promise<Result<Opened>> {
  return staysHere(name, bytes) ? performHere(name, bytes, want) : readInWorker(name, bytes, want);
}

/** Opens a file. Errors: those of `loadFile` and `readInWorker`. */
export async function openFile(file: string): Promise<Result<SourceDocument>> {
  const loaded = await loadFile(file);
  if (!loaded.ok) return failed(loaded.problem);
  const opened = await openBytes(loaded.value.name, loaded.value.bytes);
  return opened.ok ? ok(opened.value.source) : opened;
}

/** Files held in memory at a time while many are opened. */
const AT_A_TIME = 4;

/** Opens several files; the answers stand in the order of the paths, and one that fails costs no other. */
export async function openFiles(files: readonly string[]): Promise<readonly Result<SourceDocument>[]> {
  const answers: Result<SourceDocument>[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < files.length; i = next++) answers[i] = await openFile(files[i] ?? '');
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, files.length) }, work));
  return answers;
}
