import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Fact } from '../kernel/records.ts';
import type { CorrectedFact } from './apply-corrections.ts';
import { encodeRecord, key, keyOrNull, recordsParameter, requireDay } from './encoding.ts';
import type { Tables } from './schema.ts';
import type { CompanyMetric, Correction, FactQuery, StoredFact } from './store.ts';

export type Executor = Kysely<Tables> | Transaction<Tables>;

export interface FactPlace {
  readonly readingNo: number;
  readonly documentNo: number;
  /** Day from which the statements stand. */
  readonly asOf: string;
}

/** Rows of one statement: large enough to be fast, small enough to keep memory low. */
const rowsPerStatement = 5_000;

/** Writes the facts of a reading, corrections already laid over them, in a few statements however many they are. */
export async function insertFacts(tx: Executor, place: FactPlace, facts: readonly CorrectedFact[]): Promise<void> {
  for (let from = 0; from < facts.length; from += rowsPerStatement) {
    const rows = facts.slice(from, from + rowsPerStatement);
    const column = <T>(pick: (fact: Fact) => T): T[] => rows.map(({ fact }) => pick(fact));
    await sql`
      insert into tickmark.facts (reading_no, document_no, as_of, ordinal, fact, company, segment, metric, measure, period,
        speaker, basis, vintage, accounting, live, correction_id, body, as_read)
      select ${place.readingNo}::integer, ${place.documentNo}::integer, ${place.asOf}::date, row.*
      from unnest(
        ${rows.map((_, index) => from + index)}::integer[], ${column(({ id }) => key(id))}::text[],
        ${column(({ company }) => keyOrNull(company))}::text[], ${column(({ segment }) => keyOrNull(segment))}::text[],
        ${column(({ metric }) => key(metric))}::text[], ${column(({ measure }) => key(measure))}::text[],
        ${column(({ period }) => keyOrNull(period))}::text[], ${column(({ speaker }) => key(speaker))}::text[],
        ${column(({ basis }) => basis)}::text[], ${column(({ vintage }) => vintage ?? null)}::text[],
        ${column(({ accounting }) => keyOrNull(accounting))}::text[],
        ${rows.map(({ ignored }) => !ignored)}::boolean[], ${rows.map(({ correction }) => correction?.id ?? null)}::uuid[],
        ${recordsParameter(rows.map(({ fact }) => fact))}, ${recordsParameter(rows.map(({ asRead }) => asRead))}
      ) as row`.execute(tx);
  }
}

/** Writes a fact anew after its corrections changed. */
export async function rewriteFact(tx: Executor, readingNo: number, ordinal: number, { fact, asRead, ignored, correction }: CorrectedFact): Promise<void> {
  await tx
    .updateTable('tickmark.facts')
    .set({
      company: keyOrNull(fact.company),
      segment: keyOrNull(fact.segment),
      metric: key(fact.metric),
      measure: key(fact.measure),
      period: keyOrNull(fact.period),
      speaker: key(fact.speaker),
      basis: fact.basis,
      vintage: fact.vintage ?? null,
      live: !ignored,
      superseded_on: null,
      superseded_document: null,
      superseded_fact: null,
      correction_id: correction?.id ?? null,
      body: encodeRecord(fact),
      as_read: asRead === null ? null : encodeRecord(asRead),
    })
    .where('reading_no', '=', readingNo)
    .where('ordinal', '=', ordinal)
    .execute();
}

const factRows = (db: Executor) =>
  db
    .selectFrom('tickmark.facts as f')
    .leftJoin('tickmark.corrections as c', 'c.id', 'f.correction_id')
    .select(['f.body', 'f.document_no', 'f.as_of', 'f.superseded_on', 'f.superseded_document', 'f.superseded_fact', 'f.correction_id', 'c.body as correction']);

type FactRows = ReturnType<typeof factRows>;

/** The rows of an answer side by side: the server joins them in a fraction of the time that the driver takes to read them one by one. */
interface FactColumns {
  readonly bodies: string;
  readonly days: string;
  readonly documents: string;
  /** Empty where the row is not superseded. */
  readonly superseding: string;
  /** Of the superseded rows alone. */
  readonly later: readonly (readonly [day: string, fact: string])[] | null;
  /** Empty where the row was not corrected. */
  readonly corrected: string;
  /** Of the corrected rows alone. */
  readonly corrections: readonly Correction[] | null;
}

/** The facts of a query in its order. */
async function storedFacts(db: Executor, query: FactRows, asOf: string | undefined): Promise<StoredFact[]> {
  const { rows } = await sql<FactColumns>`
    select string_agg(body::text, ',') as bodies, string_agg(as_of::text, ',') as days, string_agg(document_no::text, ',') as documents,
      string_agg(coalesce(superseded_document::text, ''), ',') as superseding,
      json_agg(json_build_array(superseded_on, superseded_fact)) filter (where superseded_document is not null) as later,
      string_agg(coalesce(correction_id::text, ''), ',') as corrected, json_agg(correction) filter (where correction_id is not null) as corrections
    from (${query}) as row having count(*) > 0`.execute(db);
  const [columns] = rows;
  if (columns === undefined) return [];
  const [days, documents, superseding, corrected] = [columns.days, columns.documents, columns.superseding, columns.corrected].map((column) => column.split(',')) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const ids = await documentIds(db, [...documents, ...superseding]);
  const later = [...(columns.later ?? [])].reverse();
  const corrections = [...(columns.corrections ?? [])].reverse();
  // the bodies were made for these rows alone: thousands need not be copied
  return (JSON.parse(`[${columns.bodies}]`) as Writable<StoredFact>[]).map((fact, row) => {
    fact.document = ids.get(documents[row]!)!;
    fact.asOf = days[row]!;
    if (superseding[row] !== '') {
      const [day, by] = later.pop()!;
      // on an earlier day the later statement was not known, and so is not told
      if (asOf === undefined || day <= asOf) fact.supersededBy = { document: ids.get(superseding[row]!)!, fact: by };
    }
    if (corrected[row] !== '') fact.correction = corrections.pop()!;
    return fact;
  });
}

type Writable<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] };

/** Ids of documents by their numbers, as text; what is empty is left out. */
async function documentIds(db: Executor, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(numbers)].filter((number) => number !== '').map(Number);
  const { rows } = await sql<{ no: number; id: string }>`select no, id from tickmark.documents where no = any(${wanted}::integer[])`.execute(db);
  return new Map(rows.map(({ no, id }) => [String(no), id]));
}

function known(rows: FactRows, { asOf, standing = false, document }: Pick<FactQuery, 'asOf' | 'standing' | 'document'>): FactRows {
  if (asOf === undefined) {
    // a removed document still shows what was read in it
    const there = document === undefined ? rows.where('f.live', '=', true) : rows.where((or) => or.or([or('f.live', '=', true), or('f.removed_on', 'is not', null)]));
    return standing ? there.where('f.superseded_on', 'is', null) : there;
  }
  const day = requireDay(asOf);
  const until = rows.where((or) => or.or([or('f.live', '=', true), or('f.removed_on', '>', day)])).where('f.as_of', '<=', day);
  if (!standing) return until;
  return until
    .where((or) => or.or([or('f.superseded_on', 'is', null), or('f.superseded_on', '>', day)]))
    .where(
      // what stood in its place until a later day, when that was removed
      sql<boolean>`not exists (select from tickmark.facts as r where r.removed_on > ${day} and r.statement_key = f.statement_key
        and r.as_of > f.as_of and r.as_of <= ${day} and r.vintage is distinct from 'old')`,
    );
}

/** Each order is that of an index, so that a limit is met without sorting everything. */
export async function queryFacts(db: Executor, query: FactQuery): Promise<StoredFact[]> {
  let rows = known(factRows(db), query);
  if (query.company !== undefined) rows = rows.where('f.company', '=', key(query.company));
  if (query.metric !== undefined) rows = rows.where('f.metric', '=', key(query.metric));
  if (query.measure !== undefined) rows = rows.where('f.measure', '=', key(query.measure));
  if (query.period !== undefined) rows = rows.where('f.period', '=', key(query.period));
  if (query.speaker !== undefined) rows = rows.where('f.speaker', '=', key(query.speaker));
  if (query.basis !== undefined) rows = rows.where('f.basis', '=', query.basis as Fact['basis']);
  if (query.document !== undefined) {
    // Through the current reading: facts are found by their reading.
    rows = rows.where('f.reading_no', '=', (of) =>
      of
        .selectFrom('tickmark.readings as r')
        .innerJoin('tickmark.documents as o', 'o.no', 'r.document_no')
        .select('r.no')
        .where('o.id', '=', query.document!)
        .where('r.current', '=', true),
    );
  }
  if (query.document === undefined && query.company !== undefined) rows = rows.orderBy('f.metric').orderBy('f.period').orderBy('f.as_of');
  else if (query.document === undefined && query.metric !== undefined) rows = rows.orderBy('f.period');
  rows = rows.orderBy('f.reading_no').orderBy('f.ordinal');
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  if (query.offset !== undefined) rows = rows.offset(query.offset);
  return storedFacts(db, rows, query.asOf);
}

export async function queryCompanyFacts(
  db: Executor,
  company: string,
  query: { asOf?: string; metrics?: readonly string[]; limit?: number; offset?: number },
): Promise<StoredFact[]> {
  let rows = known(factRows(db), { ...query, standing: true }).where('f.company', '=', key(company));
  if (query.metrics !== undefined) rows = rows.where('f.metric', '=', sql<string>`any(${query.metrics.map(key)}::text[])`);
  rows = rows.orderBy('f.metric').orderBy('f.period').orderBy('f.as_of').orderBy('f.reading_no').orderBy('f.ordinal');
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  if (query.offset !== undefined) rows = rows.offset(query.offset);
  return storedFacts(db, rows, query.asOf);
}

export async function queryCompanyMetrics(db: Executor, company: string): Promise<CompanyMetric[]> {
  const { rows } = await sql<CompanyMetric>`
    select metric, count(*)::integer as "factCount", min(as_of) as "firstAsOf", max(as_of) as "lastAsOf"
    from tickmark.facts where company = ${key(company)} and live and superseded_on is null
    group by metric order by metric`.execute(db);
  return rows;
}
