import { createHash } from 'node:crypto';
import { relationStanding } from '../kernel/off.ts';
import { ok, type Result } from '../kernel/problem.ts';
import type { Reading, Tie, Verdict } from '../kernel/records.ts';
import type { ReadDocument } from '../store/store.ts';
import { openAndRead } from './open-and-read.ts';
import type { Context } from './operation.ts';
import { checkHere } from './check-readings.ts';
import { guarded } from './guard.ts';
import { named } from './tying.ts';

export interface TakenIn {
  readonly id: string;
  /** False where the same bytes were there already, and had not been removed. */
  readonly created: boolean;
  readonly reading: Reading;
  readonly counts: { readonly ties: number; readonly off: number; readonly unclear: number };
}

/** Without a store nothing was corrected by hand. */
type CheckedBy = Pick<Context, 'checker'> & Partial<Pick<Context, 'store'>>;

/** Bytes → text → facts → ties over the facts as corrected; nothing is kept. With a context that checks apart, all of it is done in threads. */
export const readBytes = (name: string, bytes: Uint8Array, context: CheckedBy): Promise<Result<ReadDocument>> => guarded(name, () => readAll(name, bytes, context));

async function readAll(name: string, bytes: Uint8Array, { checker, store }: CheckedBy): Promise<Result<ReadDocument>> {
  // a reading thread takes the bytes over; the library keeps its own
  const read = await openAndRead(name, bytes.slice(), { apart: checker !== undefined });
  if (!read.ok) return read;
  const { source, reading } = read.value;
  const ties = await (checker ?? checkHere).within(named(source.hash, store === undefined ? reading : await (await store()).corrected(reading)));
  if (ties.ok) return ok({ source, reading, ties: ties.value });
  // figures that could not be checked are figures still
  return ok({ source, reading: { ...reading, problems: [...reading.problems, { ...ties.problem, subject: name, severity: 'warning' }] }, ties: [] });
}

/**
 * Takes one file into the library, in one transaction.
 *
 * Stopped at any moment, the document is wholly there or not at all; taken in again, it is completed.
 * The same bytes again are not read again.
 */
export const takeIn = (name: string, bytes: Uint8Array, context: Context): Promise<Result<TakenIn>> => guarded(name, () => takeInNow(name, bytes, context));

async function takeInNow(name: string, bytes: Uint8Array, context: Context): Promise<Result<TakenIn>> {
  const store = await context.store();
  const id = createHash('sha256').update(bytes).digest('hex');
  const [known, there] = await Promise.all([store.document(id), store.reading(id)]);
  if (known !== null && known.removed === undefined && there !== null) {
    return ok({ id, created: false, reading: there, counts: { ties: known.tiesCount, off: known.offCount, unclear: known.unclearCount } });
  }
  const read = await readBytes(name, bytes, context);
  if (!read.ok) return read;
  const { reading, ties } = read.value;
  const { created } = await store.addDocument({ ...read.value, bytes, addedAt: context.now() });
  return ok({ id, created, reading, counts: countVerdicts(ties) });
}

function countVerdicts(ties: readonly Tie[]): TakenIn['counts'] {
  const of = (standing: Verdict): number => ties.filter((tie) => relationStanding(tie) === standing).length;
  return { ties: of('ties'), off: of('off'), unclear: of('unclear') };
}
