import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Store } from '../store/store.ts';

const wholeId = /^[0-9a-f]{64}$/;
const beginning = /^[0-9a-f]{6,63}$/;
const documentsMax = 100_000;

/** A document by its id, the beginning of its id, or its file name; a beginning or name that fits several fits none. */
export async function findDocumentId(store: Store, wanted: string): Promise<Result<string>> {
  if (wholeId.test(wanted)) return ok(wanted);
  const all = await store.documents({ limit: documentsMax });
  const fitting = all.filter((one) => one.name === wanted || (beginning.test(wanted) && one.id.startsWith(wanted)));
  const [only, second] = fitting;
  if (only === undefined) return failed({ code: 'record.not-found', subject: wanted, severity: 'error' });
  if (second !== undefined) {
    const message = `${fitting.length} documents are called so. Use the id of one: ${fitting
      .slice(0, 5)
      .map((one) => one.id.slice(0, 12))
      .join(', ')}.`;
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
