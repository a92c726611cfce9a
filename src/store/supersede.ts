import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { unnamedVoices } from '../kernel/voices.ts';
import type { Executor } from './facts.ts';

/**
 * Which statement takes the place of which.
 *
 * A statement is superseded by the first later-dated document of the same speaker that states the same
 * key again (company, segment, metric, measure, period, basis, accounting). A figure a document quotes as
 * its old one takes nobody's place, and is itself superseded by the new one beside it. Without a company
 * or a period there is no key, and nothing is superseded; nor is it in another document by a voice that names nobody. The columns are compared besides their hash.
 */
const sameStatement = (a: string, b: string): RawBuilder<unknown> =>
  sql.raw(['company', 'metric', 'measure', 'period', 'speaker'].map((name) => `${a}.${name} = ${b}.${name}`).join(' and '));

/**
 * The standing rows with a key, from one day on: always by the index of keys. `offset 0` keeps the
 * planner from choosing another index by the columns that are compared afterwards.
 */
const withKey = (key: string, from: string): RawBuilder<unknown> =>
  sql`(select * from tickmark.facts where statement_key = ${sql.ref(key)} and live and as_of >= ${sql.ref(from)} offset 0)`;

/** Ties the facts of a new reading into the chains they belong to; touches nothing else. */
export async function supersedeWithReading(tx: Executor, readingNo: number): Promise<void> {
  await supersedeEarlier(tx, readingNo);
  await settle(tx, sql`f.reading_no = ${readingNo}`);
}

/** Settles anew every statement with one of these keys, after a fact was changed or went away. */
export async function settleKeys(tx: Executor, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await settle(tx, sql`f.statement_key = any(${keys}::bigint[])`);
}

/**
 * Earlier statements whose successor is now this reading. Only those since the last earlier statement
 * that supersedes (`since`) can be: older ones were superseded by that one already.
 */
async function supersedeEarlier(tx: Executor, readingNo: number): Promise<void> {
  await change(
    tx,
    sql`
    select p.reading_no, p.ordinal, n.as_of::text, n.document_no, n.fact
    from (
      select distinct on (statement_key) *
      from (select * from tickmark.facts where reading_no = ${readingNo} offset 0) as f
      where live and statement_key is not null and vintage is distinct from 'old' and speaker <> all(${unnamedVoices}::text[])
      order by statement_key, ordinal
    ) as n
    cross join lateral (
      select coalesce((
        select s.as_of from tickmark.facts as s
        where s.statement_key = n.statement_key and s.live and s.as_of < n.as_of and s.vintage is distinct from 'old'
        order by s.as_of desc limit 1), '-infinity'::date) as since
    ) as b
    cross join lateral (
      select e.reading_no, e.ordinal from ${withKey('n.statement_key', 'b.since')} as e
      where ${sameStatement('e', 'n')} and e.as_of < n.as_of and (e.superseded_on is null or e.superseded_on > n.as_of)
    ) as p`,
  );
}

/** Finds the successor of each of these facts. */
async function settle(tx: Executor, which: RawBuilder<unknown>): Promise<void> {
  await change(
    tx,
    sql`
    select f.reading_no, f.ordinal, l.as_of::text, l.document_no, l.fact
    from tickmark.facts as f
    left join lateral (
      select l.as_of, l.document_no, l.fact from ${withKey('f.statement_key', 'f.as_of')} as l
      where ${sameStatement('l', 'f')} and l.vintage is distinct from 'old'
        and ((l.as_of > f.as_of and l.speaker <> all(${unnamedVoices}::text[])) or (f.vintage = 'old' and l.document_no = f.document_no))
      order by l.as_of, l.document_no, l.ordinal limit 1
    ) as l on true
    where ${which} and f.live and f.statement_key is not null
      and (f.superseded_on, f.superseded_document, f.superseded_fact) is distinct from (l.as_of, l.document_no, l.fact)`,
  );
}

interface Change {
  readonly reading_no: number;
  readonly ordinal: number;
  readonly as_of: string | null;
  readonly document_no: number | null;
  readonly fact: string | null;
}

/** Found first and changed by their row's key second: most readings change few, and one statement for both is planned badly. */
async function change(tx: Executor, query: RawBuilder<unknown>): Promise<void> {
  const { rows } = (await query.execute(tx)) as { rows: Change[] };
  if (rows.length === 0) return;
  await sql`
    update tickmark.facts as e
    set superseded_on = found.as_of, superseded_document = found.document_no, superseded_fact = found.fact
    from unnest(
      ${rows.map((row) => row.reading_no)}::integer[], ${rows.map(({ ordinal }) => ordinal)}::integer[], ${rows.map((row) => row.as_of)}::date[],
      ${rows.map((row) => row.document_no)}::integer[], ${rows.map(({ fact }) => fact)}::text[]
    ) as found (reading_no, ordinal, as_of, document_no, fact)
    where e.reading_no = found.reading_no and e.ordinal = found.ordinal`.execute(tx);
}
