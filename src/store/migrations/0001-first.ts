import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements: readonly string[] = [
  `create table tickmark.documents (
    no integer generated always as identity primary key,
    id text not null unique,
    name text not null,
    format text not null,
    kind text not null,
    as_of date not null,
    added_at timestamptz not null,
    info json not null,
    search text not null,
    fact_count integer not null default 0,
    ties_count integer not null default 0,
    off_count integer not null default 0,
    unclear_count integer not null default 0,
    unread_count integer not null default 0
  )`,
  `create index documents_added on tickmark.documents (added_at desc, no desc)`,

  `create table tickmark.originals (
    document_no integer primary key references tickmark.documents on delete cascade,
    bytes bytea not null
  )`,
  // Uncompressed, so that a large file can be read in pieces.
  `alter table tickmark.originals alter column bytes set storage external`,

  `create table tickmark.readings (
    no integer generated always as identity primary key,
    document_no integer not null references tickmark.documents on delete cascade,
    ordinal integer not null,
    read_at timestamptz not null,
    current boolean not null,
    head json not null,
    marks json not null,
    claims json not null,
    sections json not null,
    tables json not null,
    unique (document_no, ordinal)
  )`,
  `create unique index readings_current on tickmark.readings (document_no) where current`,

  `create table tickmark.texts (
    reading_no integer primary key references tickmark.readings on delete cascade,
    encoding text not null check (encoding in ('utf8', 'utf16le')),
    content bytea not null,
    words tsvector not null
  )`,
  `create index texts_words on tickmark.texts using gin (words)`,

  // Facts, unread figures and members of ties are millions of rows, written and taken away only together with what they
  // belong to: checking a reference for each would cost more than the rows.
  `create table tickmark.facts (
    reading_no integer not null,
    ordinal integer not null,
    document_no integer not null,
    fact text not null,
    company text,
    segment text,
    metric text not null,
    measure text not null,
    period text,
    speaker text not null,
    basis text not null,
    vintage text,
    accounting text,
    as_of date not null,
    statement_key bigint generated always as (hashtextextended(
      company || chr(31) || coalesce(segment, '') || chr(31) || metric || chr(31) || measure || chr(31) || period
        || chr(31) || speaker || chr(31) || basis || chr(31) || coalesce(accounting, ''), 0)) stored,
    live boolean not null,
    superseded_on date,
    superseded_document integer,
    superseded_fact text,
    correction_id uuid,
    body json not null,
    as_read json,
    primary key (reading_no, ordinal)
  )`,
  `create index facts_company on tickmark.facts (company, metric, period, as_of) where live`,
  `create index facts_standing on tickmark.facts (company, metric, period, as_of) where live and superseded_on is null`,
  `create index facts_key on tickmark.facts (statement_key, as_of) where live and statement_key is not null`,
  `create index facts_metric on tickmark.facts (metric, period, reading_no, ordinal) where live`,
  `create index facts_speaker on tickmark.facts (speaker, reading_no, ordinal) where live`,

  `create table tickmark.unread (
    reading_no integer not null,
    ordinal integer not null,
    body json not null,
    primary key (reading_no, ordinal)
  )`,

  `create table tickmark.ties (
    no bigint generated always as identity primary key,
    document_no integer references tickmark.documents on delete cascade,
    company text,
    identity text not null,
    verdict text not null check (verdict in ('ties', 'off', 'unclear')),
    class text,
    period text,
    severity double precision,
    body json not null
  )`,
  `create index ties_verdict on tickmark.ties (verdict, severity desc nulls last, no)`,
  `create index ties_company on tickmark.ties (company, verdict)`,
  `create index ties_document on tickmark.ties (document_no)`,

  `create table tickmark.tie_members (
    tie_no bigint not null,
    ordinal integer not null,
    document_no integer not null,
    fact text not null,
    primary key (tie_no, ordinal)
  )`,
  `create index tie_members_fact on tickmark.tie_members (document_no, fact)`,

  // By content hash and without a reference: hand work outlives the removal of its document.
  `create table tickmark.corrections (
    id uuid primary key,
    document_id text not null,
    made_at timestamptz not null,
    ordinal bigint generated always as identity,
    rank integer,
    body json not null
  )`,
  `create index corrections_document on tickmark.corrections (document_id, ordinal)`,

  `create table tickmark.companies (
    id text primary key,
    name text,
    ticker text,
    exchange text,
    document_count integer not null default 0,
    fact_count integer not null default 0,
    off_count integer not null default 0,
    revision integer not null default 1,
    cross_revision integer not null default 0
  )`,
  `create index companies_pending on tickmark.companies (id) where revision <> cross_revision`,

  `create table tickmark.document_companies (
    document_no integer not null references tickmark.documents on delete cascade,
    company text not null,
    fact_count integer not null,
    name text,
    ticker text,
    exchange text,
    primary key (document_no, company)
  )`,
  `create index document_companies_company on tickmark.document_companies (company, document_no)`,

  `create table tickmark.inbox (
    id uuid primary key,
    ordinal bigint generated always as identity,
    name text not null,
    bytes bytea not null,
    size integer not null,
    queued_at timestamptz not null default now(),
    problem json
  )`,
  `alter table tickmark.inbox alter column bytes set storage external`,
];

export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
