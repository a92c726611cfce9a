import { createHash } from 'node:crypto';
import { ok, type Result } from '../kernel/problem.ts';
import type { Reading } from '../kernel/records.ts';
import type { Context } from './operation.ts';
import { companiesOf } from './tying.ts';

export interface TakenIn {
  readonly id: string;
  /** False where the same bytes were there already. */
  readonly created: boolean;
  readonly reading: Reading;
  /** Whose ties between documents are now to be made again. */
  readonly companies: readonly string[];
  readonly counts: { readonly ties: number; readonly off: number; readonly unclear: number };
}

/**
 * Takes one file into the library: bytes → text → facts → ties → one transaction.
 *
 * Stopped at any moment, the document is wholly there or not at all; taken in again, it is completed.
 */
export async function takeIn(name: string, bytes: Uint8Array, context: Context): Promise<Result<TakenIn>> {
  const store = await context.store();
  const id = createHash('sha256').update(bytes).digest('hex');
  const known = await store.document(id);
  const there = known === null ? null : await store.reading(id);
  if (known !== null && there !== null) {
    const counts = { ties: known.tiesCount, off: known.offCount, unclear: known.unclearCount };
    return ok({ id, created: false, reading: there, companies: companiesOf(there), counts });
  }
  const [{ openSource }, { read }, { checkDocument }] = await Promise.all([
    import('../sources/open.ts'),
    import('../research/reading/read.ts'),
    import('../research/ties/check.ts'),
  ]);
  // a parser may take the bytes over; the library keeps its own
  const source = await openSource(name, bytes.slice());
  if (!source.ok) return source;
  const reading = read(source.value);
  const ties = checkDocument({ ...reading, name: id });
  const added = await store.addDocument({ source: source.value, bytes, reading, ties, addedAt: context.now() });
  const of = (verdict: string): number => ties.filter((tie) => tie.verdict === verdict).length;
  return ok({ id: added.id, created: added.created, reading, companies: companiesOf(reading), counts: { ties: of('ties'), off: of('off'), unclear: of('unclear') } });
}
