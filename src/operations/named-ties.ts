import type { Tie } from '../kernel/records.ts';
import type { Store } from '../store/store.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const documentId = /\b[0-9a-f]{64}\b/g;

/** Ties whose sentences call documents by name, and the names of the documents in which their members stand. */
export async function namedTies<Stored extends Tie>(ties: readonly Stored[], store: Store): Promise<{ readonly ties: Stored[]; readonly documents: Named[] }> {
  const ids = [...new Set(ties.flatMap((tie) => tie.members.map((member) => member.document)))];
  const found = await Promise.all(ids.map((id) => store.document(id)));
  const documents = found.flatMap((one) => (one === null ? [] : [{ id: one.id, name: one.name }]));
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const worded = (text: string): string => text.replace(documentId, (id) => names.get(id) ?? 'another document');
  return { ties: ties.map((tie) => ({ ...tie, message: worded(tie.message), relation: worded(tie.relation) })), documents };
}
