/** Models that people keep, as text: every revision stays. */
import { lockCompanies } from './companies.ts';
import { encodeRecord, key } from './encoding.ts';
import type { Executor } from './facts.ts';
import type { ModelRevision, SavedModel, Store } from './store.ts';

interface Row {
  readonly company: string;
  readonly name: string;
  readonly revision: number;
  readonly kind: SavedModel['kind'];
  readonly body: string | null;
  readonly saved_at: Date;
  readonly who: string;
}

const columns = ['company', 'name', 'revision', 'kind', 'body', 'saved_at', 'who'] as const;
const head = ({ company, name, revision, kind, saved_at: savedAt, who }: Row): Omit<SavedModel, 'text'> => ({ company, name, revision, kind, who, when: savedAt.toISOString() });

async function latest(tx: Executor, company: string, name: string): Promise<Row | undefined> {
  return tx
    .selectFrom('tickmark.models')
    .select(columns)
    .where('company', '=', key(company))
    .where('name', '=', key(name))
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst() as Promise<Row | undefined>;
}

async function append(tx: Executor, row: Omit<Row, 'saved_at'> & { readonly when: string }): Promise<void> {
  const { when, body, ...rest } = row;
  await tx
    .insertInto('tickmark.models')
    .values({ ...rest, body: body === null ? null : encodeRecord(body), saved_at: when })
    .execute();
}

/** The same text again is the same revision. Null where somebody else has saved since `base`. */
export async function saveModel(tx: Executor, input: Parameters<Store['saveModel']>[0]): Promise<SavedModel | null> {
  const { kind, text, who, when, base } = input;
  const [company, name] = [key(input.company), key(input.name)];
  await lockCompanies(tx, [company]);
  const before = await latest(tx, company, name);
  if (before !== undefined && before.body === text && before.kind === kind) return { ...head(before), text };
  if (base !== undefined && base !== (before === undefined || before.body === null ? 0 : before.revision)) return null;
  const saved = { company, name, revision: (before?.revision ?? 0) + 1, kind, who, when };
  await append(tx, { ...saved, body: text });
  return { ...saved, text };
}

export async function removeModel(tx: Executor, company: string, name: string, { who, when, base }: Parameters<Store['removeModel']>[2]): Promise<boolean> {
  await lockCompanies(tx, [key(company)]);
  const before = await latest(tx, company, name);
  if (before === undefined || before.body === null || (base !== undefined && base !== before.revision)) return false;
  await append(tx, { company: before.company, name: before.name, revision: before.revision + 1, kind: before.kind, body: null, who, when });
  return true;
}

/** The latest revision of each that was not removed, those saved last first. */
export async function queryModels(db: Executor, { company }: Parameters<Store['models']>[0]): ReturnType<Store['models']> {
  let query = db.selectFrom('tickmark.models').select(columns).distinctOn(['company', 'name']).orderBy('company').orderBy('name').orderBy('revision', 'desc');
  if (company !== undefined) query = query.where('company', '=', key(company));
  const rows = (await query.execute()) as readonly Row[];
  return rows
    .filter(({ body }) => body !== null)
    .map((row) => ({ ...head(row), text: row.body! }))
    .sort((a, b) => (a.when === b.when ? 0 : a.when < b.when ? 1 : -1));
}

export async function findModel(db: Executor, company: string, name: string, revision?: number): Promise<SavedModel | null> {
  const row =
    revision === undefined
      ? await latest(db, company, name)
      : ((await db
          .selectFrom('tickmark.models')
          .select(columns)
          .where('company', '=', key(company))
          .where('name', '=', key(name))
          .where('revision', '=', revision)
          .executeTakeFirst()) as Row | undefined);
  return row === undefined || row.body === null ? null : { ...head(row), text: row.body };
}

export async function queryModelRevisions(db: Executor, company: string, name: string): Promise<readonly ModelRevision[]> {
  const rows = (await db
    .selectFrom('tickmark.models')
    .select(columns)
    .where('company', '=', key(company))
    .where('name', '=', key(name))
    .orderBy('revision', 'desc')
    .execute()) as readonly Row[];
  return rows.map(({ revision, who, saved_at: savedAt, body }) => ({ revision, who, when: savedAt.toISOString(), text: body }));
}
