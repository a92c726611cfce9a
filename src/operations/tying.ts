import type { Reading } from '../kernel/records.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './operation.ts';

/** More documents of one company than anybody has. */
const documentsMax = 100_000;

/** In the store a document goes by its id, so that members of ties lead back to it. */
const byId = (id: string, reading: Reading): Reading => ({ ...reading, name: id });

/** Ties one stored document with itself again, as its corrections now stand. */
export async function tieDocument(id: string, context: Context): Promise<void> {
  const store = await context.store();
  const reading = await store.reading(id);
  if (reading === null) return;
  const { checkDocument } = await import('../research/ties/check.ts');
  await store.replaceTies(id, checkDocument(byId(id, reading)));
  context.publish({ type: 'ties changed', document: id });
}

async function readingsOf(company: string, store: Store): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const { id } of await store.documents({ company, limit: documentsMax })) {
    const reading = await store.reading(id);
    // a document removed meanwhile has no ties left to make
    if (reading !== null) readings.push(byId(id, reading));
  }
  return readings;
}

/** Ties the documents of one company with each other. */
export async function tieCompany(company: string, context: Context): Promise<void> {
  const store = await context.store();
  const readings = await readingsOf(company, store);
  const { checkAcross } = await import('../research/ties/check.ts');
  const ties = readings.length < 2 ? [] : checkAcross(readings).filter((tie) => tie.company === company);
  await store.replaceCrossTies(company, ties);
  context.publish({ type: 'ties changed', company });
}

/** The companies whose cross ties a document can change. */
export function companiesOf(reading: Reading): readonly string[] {
  const named = [...reading.info.companies.map((company) => company.id), ...reading.facts.flatMap((fact) => fact.company ?? [])];
  return [...new Set(named)].sort();
}
