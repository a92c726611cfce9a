import { sql, type RawBuilder } from 'kysely';
import type { DocumentInfo } from '../kernel/records.ts';
import { key, keyOrNull, sha256 } from './encoding.ts';
import type { Executor } from './facts.ts';
import type { PendingCompany, StoredCompany } from './store.ts';
import { isOff } from './ties.ts';

const companyLockSpace = 0x71c5;
/** Companies share this many locks: a document that names thousands must not exhaust the server's lock table. */
const companyLockCount = 1_024;

/**
 * Lets one transaction at a time write about a company, so that two documents that arrive together
 * see each other's statements. Locks are taken in one order by all: nobody waits in a circle.
 */
export async function lockCompanies(tx: Executor, companies: Iterable<string>): Promise<void> {
  const locks = new Set<number>();
  for (const company of companies) locks.add(Number.parseInt(sha256(Buffer.from(company)).slice(0, 8), 16) % companyLockCount);
  if (locks.size === 0) return;
  // A table that is just being filled has no statistics yet, and would be read whole where an index finds the few rows.
  await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`.execute(tx);
  const ordered = [...locks].sort((a, b) => a - b);
  await sql`select pg_advisory_xact_lock(${companyLockSpace}, lock) from unnest(${ordered}::integer[]) as lock`.execute(tx);
}

export async function companiesOf(tx: Executor, documentNo: number): Promise<string[]> {
  const rows = await tx.selectFrom('tickmark.document_companies').select('company').where('document_no', '=', documentNo).execute();
  return rows.map(({ company }) => company);
}

/** Writes which companies a document speaks of: those it is about, and those its facts are about. */
export async function replaceDocumentCompanies(tx: Executor, documentNo: number, readingNo: number, info: DocumentInfo): Promise<void> {
  const mentions = new Map(info.companies.map((mention) => [key(mention.id), mention]));
  const column = (pick: 'name' | 'ticker' | 'exchange'): (string | null)[] => [...mentions.values()].map((mention) => keyOrNull(mention[pick]));
  await tx.deleteFrom('tickmark.document_companies').where('document_no', '=', documentNo).execute();
  await sql`
    insert into tickmark.document_companies (document_no, company, fact_count, name, ticker, exchange)
    select ${documentNo}::integer, coalesce(m.company, f.company), coalesce(f.fact_count, 0), m.name, m.ticker, m.exchange
    from unnest(${[...mentions.keys()]}::text[], ${column('name')}::text[], ${column('ticker')}::text[], ${column('exchange')}::text[])
      as m (company, name, ticker, exchange)
    full join (
      select company, count(*)::integer as fact_count from tickmark.facts
      where reading_no = ${readingNo} and live and company is not null group by company
    ) as f on f.company = m.company`.execute(tx);
}

/** Counts a document's facts, unread figures and relations into its row. */
export async function countDocument(tx: Executor, documentNo: number, readingNo: number): Promise<void> {
  await sql`
    update tickmark.documents as d
    set fact_count = (select count(*) from tickmark.facts where reading_no = ${readingNo} and live),
      unread_count = (select count(*) from tickmark.unread where reading_no = ${readingNo})
    where d.no = ${documentNo}`.execute(tx);
  await countTiesOf(tx, sql`select ${documentNo}::integer as no`);
}

/** Counts into the rows of documents the relations that each takes part in, its own and those between documents. */
async function countTiesOf(tx: Executor, documents: RawBuilder<unknown>): Promise<void> {
  await sql`
    update tickmark.documents as d
    set ties_count = t.ties, off_count = t.off, unclear_count = t.unclear
    from (
      select w.no, count(*) filter (where t.verdict = 'ties') as ties, count(*) filter (where ${isOff}) as off, count(*) filter (where t.verdict = 'unclear') as unclear
      from (${documents}) as w
      left join (select distinct document_no, tie_no from tickmark.tie_members where document_no in (${documents})) as m on m.document_no = w.no
      left join tickmark.ties as t on t.no = m.tie_no
      group by w.no
    ) as t
    where d.no = t.no and (d.ties_count, d.off_count, d.unclear_count) is distinct from (t.ties, t.off, t.unclear)`.execute(tx);
}

/** The same for every document that speaks of a company, after its relations between documents were made anew. */
export async function countTiesOfCompany(tx: Executor, company: string): Promise<void> {
  const { rows } = await sql<{ no: number }>`
    select no from tickmark.documents where no in (
      select document_no from tickmark.document_companies where company = ${company}
      union select m.document_no from tickmark.ties as t join tickmark.tie_members as m on m.tie_no = t.no where t.company = ${company} and t.document_no is null)
    order by no for update`.execute(tx);
  await countTiesOf(tx, sql`select unnest(${rows.map(({ no }) => no)}::integer[]) as no`);
}

/**
 * Brings the rows of these companies up to date with their documents, facts and ties; one of which no
 * document speaks any more goes. `changed` makes their ties between documents pending.
 */
export async function refreshCompanies(tx: Executor, companies: Iterable<string>, changed: boolean): Promise<void> {
  const ids = [...new Set(companies)].sort();
  if (ids.length === 0) return;
  await sql`
    insert into tickmark.companies as c (id, name, ticker, exchange, document_count, fact_count, off_count)
    select d.company, d.name, d.ticker, d.exchange, d.document_count, d.fact_count,
      (select count(*) from tickmark.ties as t where t.company = d.company and ${isOff})
    from (
      select o.company, count(*) filter (where n.removed_at is null) as document_count, coalesce(sum(o.fact_count) filter (where n.removed_at is null), 0) as fact_count,
        (array_agg(o.name order by o.document_no desc) filter (where o.name is not null))[1] as name,
        (array_agg(o.ticker order by o.document_no desc) filter (where o.ticker is not null))[1] as ticker,
        (array_agg(o.exchange order by o.document_no desc) filter (where o.exchange is not null))[1] as exchange
      from tickmark.document_companies as o join tickmark.documents as n on n.no = o.document_no
      where o.company = any(${ids}::text[]) group by o.company
    ) as d
    on conflict (id) do update set name = excluded.name, ticker = excluded.ticker, exchange = excluded.exchange,
      document_count = excluded.document_count, fact_count = excluded.fact_count, off_count = excluded.off_count,
      revision = c.revision + ${changed ? 1 : 0}`.execute(tx);
  await sql`
    delete from tickmark.companies where id = any(${ids}::text[])
      and not exists (select from tickmark.document_companies where company = id)`.execute(tx);
}

export async function queryCompanies(db: Executor): Promise<StoredCompany[]> {
  const rows = await db.selectFrom('tickmark.companies').selectAll().orderBy('document_count', 'desc').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ticker: row.ticker,
    exchange: row.exchange,
    documentCount: row.document_count,
    factCount: row.fact_count,
    offCount: row.off_count,
  }));
}

export async function queryPending(db: Executor): Promise<PendingCompany[]> {
  const rows = await db.selectFrom('tickmark.companies').select(['id', 'revision']).whereRef('revision', '<>', 'cross_revision').orderBy('id').execute();
  return rows.map(({ id, revision }) => ({ company: id, revision }));
}
