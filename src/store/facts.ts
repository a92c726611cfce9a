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
    .innerJoin('tickmark.documents as d', 'd.no', 'f.document_no')
    .leftJoin('tickmark.documents as later', 'later.no', 'f.superseded_document')
    .leftJoin('tickmark.corrections as c', 'c.id', 'f.correction_id')
    .select(['f.body', 'd.id as document', 'f.as_of', 'f.superseded_on', 'f.superseded_fact', 'later.id as superseded_by', 'c.body as correction'])
    .where('f.live', '=', true);

interface FactRow {
  readonly body: Fact;
  readonly document: string;
  readonly as_of: string;
  readonly superseded_on: string | null;
  readonly superseded_fact: string | null;
  readonly superseded_by: string | null;
  readonly correction: Correction | null;
}

/** On an earlier day the later statement was not known, and so is not told. */
function toStoredFact(row: FactRow, asOf: string | undefined): StoredFact {
  const isSuperseded = row.superseded_by !== null && row.superseded_fact !== null && (asOf === undefined || (row.superseded_on ?? '') <= asOf);
  // the body was made for this row alone: thousands need not be copied
  return Object.assign(
    row.body,
    { document: row.document, asOf: row.as_of },
    isSuperseded ? { supersededBy: { document: row.superseded_by!, fact: row.superseded_fact! } } : null,
    row.correction === null ? null : { correction: row.correction },
  );
}

type FactRows = ReturnType<typeof factRows>;

function known(rows: FactRows, asOf: string | undefined, standing: boolean): FactRows {
  if (asOf === undefined) return standing ? rows.where('f.superseded_on', 'is', null) : rows;
  const day = requireDay(asOf);
  const until = rows.where('f.as_of', '<=', day);
  return standing ? until.where((or) => or.or([or('f.superseded_on', 'is', null), or('f.superseded_on', '>', day)])) : until;
}

/** Each order is that of an index, so that a limit is met without sorting everything. */
export async function queryFacts(db: Executor, query: FactQuery): Promise<StoredFact[]> {
  let rows = known(factRows(db), query.asOf, query.standing === true);
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
  return (await rows.execute()).map((row) => toStoredFact(row, query.asOf));
}

export async function queryCompanyFacts(
  db: Executor,
  company: string,
  query: { asOf?: string; metrics?: readonly string[]; limit?: number; offset?: number },
): Promise<StoredFact[]> {
  let rows = known(factRows(db), query.asOf, true).where('f.company', '=', key(company));
  if (query.metrics !== undefined) rows = rows.where('f.metric', '=', sql<string>`any(${query.metrics.map(key)}::text[])`);
  rows = rows.orderBy('f.metric').orderBy('f.period').orderBy('f.as_of').orderBy('f.reading_no').orderBy('f.ordinal');
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  if (query.offset !== undefined) rows = rows.offset(query.offset);
  return (await rows.execute()).map((row) => toStoredFact(row, query.asOf));
}

export async function queryCompanyMetrics(db: Executor, company: string): Promise<CompanyMetric[]> {
  const { rows } = await sql<CompanyMetric>`
    select metric, count(*)::integer as "factCount", min(as_of) as "firstAsOf", max(as_of) as "lastAsOf"
    from tickmark.facts where company = ${key(company)} and live and superseded_on is null
    group by metric order by metric`.execute(db);
  return rows;
}
