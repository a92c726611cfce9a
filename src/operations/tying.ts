import { ok, type Problem, type Result } from '../kernel/problem.ts';
import type { Reading } from '../kernel/records.ts';
import type { Store } from '../store/store.ts';
import { guarded } from './guard.ts';
import { type Checker, checkHere } from './check-readings.ts';
import { type CompanyGroup, groupCompanies } from './company-groups.ts';
import type { Context } from './operation.ts';

/** More documents of one company than anybody has. */
const documentsMax = 100_000;

/** In the store a document goes by its id, so that members of ties lead back to it. */
export const named = (id: string, reading: Reading): Reading => ({ ...reading, name: id });

/** Ties a stored document anew, as its corrections now stand; where that is stopped, its ties with itself stay as they were. */
export async function tieAnew(id: string, context: Context): Promise<void> {
  const { store: open, checker = checkHere } = context;
  const store = await open();
  const reading = await store.reading(id);
  if (reading === null || (await store.document(id))?.removed !== undefined) return;
  const ties = await checker.within(named(id, reading));
  if (ties.ok) await store.replaceTies(id, ties.value);
  // while a server stands it ties the others with it, in its own time
  if (context.checker === undefined) await tieChanged(context);
}

/** The documents of a company one after the other, so that never all of them are in memory here. */
async function* readingsOf(ids: readonly string[], store: Store): AsyncGenerator<Reading> {
  const documents = new Set<string>();
  for (const company of ids) for (const { id } of await store.documents({ company, limit: documentsMax })) documents.add(id);
  for (const id of [...documents].sort()) {
    const reading = await store.reading(id);
    // a document removed meanwhile has no ties left to make
    if (reading !== null) yield named(id, reading);
  }
}

/** Ties the documents of one company with each other, under whichever of its ids they speak of it. */
async function tieCompany({ ids, company }: CompanyGroup, revisions: ReadonlyMap<string, number>, store: Store, checker: Checker): Promise<Result<void>> {
  const [first, ...others] = ids;
  if (first === undefined) return ok(undefined);
  const found = await checker.between(company.id, readingsOf(ids, store));
  if (!found.ok) return found;
  const ties = found.value.filter((tie) => tie.company !== null && ids.includes(tie.company));
  await store.replaceCrossTies(
    first,
    ties.map((tie) => ({ ...tie, company: first })),
    revisions.get(first),
  );
  for (const other of others) await store.replaceCrossTies(other, [], revisions.get(other));
  return ok(undefined);
}

/**
 * Ties the documents of every company in which something changed; the store remembers which, whoever stopped in between.
 *
 * Returns a problem for each company whose documents could not be tied; the others are.
 */
export async function tieChanged({ store: open, checker = checkHere }: Context): Promise<readonly Problem[]> {
  const store = await open();
  const problems: Problem[] = [];
  const revisions = new Map((await store.pendingCrossTies()).map(({ company, revision }) => [company, revision]));
  if (revisions.size === 0) return problems;
  for (const group of groupCompanies(await store.companies())) {
    if (!group.ids.some((id) => revisions.has(id))) continue;
    const tied = await guarded(group.company.id, () => tieCompany(group, revisions, store, checker));
    if (!tied.ok) problems.push(tied.problem);
  }
  return problems;
}
