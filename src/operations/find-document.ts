import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Store, StoredDocument } from '../store/store.ts';
import { nearest } from '../kernel/nearest.ts';

const wholeId = /^[0-9a-f]{64}$/;
const beginning = /^[0-9a-f]{4,63}$/i;
const documentsMax = 100_000;
const shownMax = 5;

const called = ({ name, id }: StoredDocument): string => `${name} (${id.slice(0, 12)})`;
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** By name or the beginning of the id; else by words of the name. */
function fitting(all: readonly StoredDocument[], wanted: string): readonly StoredDocument[] {
  const exact = all.filter((one) => one.name === wanted || (beginning.test(wanted) && one.id.startsWith(wanted.toLowerCase())));
  if (exact.length > 0) return exact;
  const words = wordsOf(wanted);
  return words.length === 0 ? [] : all.filter((one) => words.every((word) => wordsOf(one.name).some((part) => part.startsWith(word))));
}

/** A document by its id, the beginning of its id, its file name or words of that; what fits several fits none. Removed ones come after all others. */
export async function findDocumentId(store: Store, wanted: string): Promise<Result<string>> {
  if (wholeId.test(wanted)) return ok(wanted);
  const all = await store.documents({ limit: documentsMax });
  const now = fitting(all, wanted);
  const found = now.length > 0 ? now : fitting(await store.documents({ removed: true, limit: documentsMax }), wanted);
  const [only, second] = found;
  if (only === undefined) {
    const near = nearest(wanted, all, (one) => [one.name, ...wordsOf(one.name), ...wordsOf(one.info.title ?? '')], shownMax).map(called);
    return failed({ code: 'record.not-found', subject: wanted, severity: 'error', ...(near.length === 0 ? {} : { detail: { near: near.join(', ') } }) });
  }
  if (second !== undefined) {
    const message = `${found.length} documents are called so: ${found.slice(0, shownMax).map(called).join(', ')}${found.length > shownMax ? ', …' : ''}. Use the id of one.`;
    return failed({ code: 'input.invalid', subject: wanted, severity: 'error', detail: { message } });
  }
  return ok(only.id);
}

/** The same for a query in which a document may be named. */
export async function withDocumentId<Query extends { readonly document?: string }>(store: Store, query: Query): Promise<Result<Query>> {
  if (query.document === undefined) return ok(query);
  const found = await findDocumentId(store, query.document);
  return found.ok ? ok({ ...query, document: found.value }) : found;
}
