import type { Reading } from '../kernel/records.ts';
import type { Store } from '../store/store.ts';

/** More documents of one company than anybody has. */
const documentsMax = 100_000;

/** In the store a document goes by its id, so that members of ties lead back to it. */
export const named = (id: string, reading: Reading): Reading => ({ ...reading, name: id });

/** Ties one stored document with itself again, as its corrections now stand. */
export async function tieDocument(id: string, store: Store): Promise<void> {
  const reading = await store.reading(id);
  if (reading === null) return;
  const { checkDocument } = await import('../research/ties/check.ts');
  await store.replaceTies(id, checkDocument(named(id, reading)));
}

/** Ties the documents of one company with each other. */
async function tieCompany(company: string, revision: number, store: Store): Promise<void> {
  const readings: Reading[] = [];
  for (const { id } of await store.documents({ company, limit: documentsMax })) {
    const reading = await store.reading(id);
    // a document removed meanwhile has no ties left to make
    if (reading !== null) readings.push(named(id, reading));
  }
  const { checkAcross } = await import('../research/ties/check.ts');
  const ties = readings.length < 2 ? [] : checkAcross(readings).filter((tie) => tie.company === company);
  await store.replaceCrossTies(company, ties, revision);
}

/** Ties the documents of every company in which something changed; the store remembers which, whoever stopped in between. */
export async function tieChanged(store: Store): Promise<void> {
  for (const { company, revision } of await store.pendingCrossTies()) await tieCompany(company, revision, store);
}
