import type { ColumnType, Generated } from 'kysely';
import type { Basis, Claim, DocumentInfo, Fact, Mark, Section, SourceDocument, Table, Tie, TieClass, Unread, Verdict, Vintage } from '../kernel/records.ts';
import type { Problem } from '../kernel/problem.ts';
import type { Correction, DocumentCorrection, SavedModel } from './store.ts';

/** JSON kept as the text it came in: `jsonb` would refuse NUL and lone surrogates, which torn documents hold. */
type Json<T> = ColumnType<T, string, string>;
type Time = ColumnType<Date, string | Date, string | Date>;

interface DocumentsTable {
  no: Generated<number>;
  id: string;
  name: string;
  format: SourceDocument['format'];
  kind: string;
  as_of: string;
  added_at: Time;
  info: Json<DocumentInfo>;
  /** Name, title, publisher and companies in lower case, for finding. */
  search: string;
  fact_count: Generated<number>;
  ties_count: Generated<number>;
  off_count: Generated<number>;
  unclear_count: Generated<number>;
  unread_count: Generated<number>;
  removed_at: ColumnType<Date | null, never, string | null>;
  removed_by: ColumnType<string | null, never, string | null>;
}

interface OriginalsTable {
  document_no: number;
  bytes: Uint8Array;
}

export interface ReadingHead {
  readonly name: string;
  readonly hash: string;
  readonly format: SourceDocument['format'];
  readonly info: DocumentInfo;
  readonly problems: readonly Problem[];
}

interface ReadingsTable {
  no: Generated<number>;
  document_no: number;
  ordinal: number;
  read_at: Time;
  current: boolean;
  head: Json<ReadingHead>;
  marks: Json<readonly Mark[]>;
  claims: Json<readonly Claim[]>;
  sections: Json<readonly Section[]>;
  tables: Json<readonly Table[]>;
}

interface TextsTable {
  reading_no: number;
  encoding: 'utf8' | 'utf16le';
  content: Uint8Array;
  words: unknown;
}

interface FactsTable {
  reading_no: number;
  ordinal: number;
  document_no: number;
  fact: string;
  company: string | null;
  segment: string | null;
  metric: string;
  measure: string;
  period: string | null;
  speaker: string;
  basis: Basis;
  vintage: Vintage | null;
  accounting: string | null;
  as_of: string;
  statement_key: ColumnType<string | null, never, never>;
  /** Stands in the current reading and was not taken away by hand. */
  live: boolean;
  /** Stood in the document when that was removed. */
  removed_on: ColumnType<string | null, never, string | null>;
  superseded_on: string | null;
  superseded_document: number | null;
  superseded_fact: string | null;
  correction_id: string | null;
  body: Json<Fact>;
  /** As it was read, where a person corrected it. */
  as_read: ColumnType<Fact | null, string | null, string | null>;
}

interface UnreadTable {
  reading_no: number;
  ordinal: number;
  body: Json<Unread>;
}

interface TiesTable {
  no: Generated<number>;
  /** Null for a tie between documents. */
  document_no: number | null;
  company: string | null;
  identity: string;
  verdict: Verdict;
  class: TieClass | null;
  period: string | null;
  severity: number | null;
  body: Json<Tie>;
}

interface TieMembersTable {
  tie_no: number;
  ordinal: number;
  document_no: number;
  fact: string;
}

interface CorrectionsTable {
  id: string;
  document_id: string;
  made_at: Time;
  ordinal: Generated<number>;
  /** Which of several facts on one span; null for all of them. */
  rank: number | null;
  body: Json<Correction | DocumentCorrection>;
}

interface CompaniesTable {
  id: string;
  name: string | null;
  ticker: string | null;
  exchange: string | null;
  document_count: Generated<number>;
  fact_count: Generated<number>;
  off_count: Generated<number>;
  revision: Generated<number>;
  cross_revision: Generated<number>;
}

interface DocumentCompaniesTable {
  document_no: number;
  company: string;
  fact_count: number;
  name: string | null;
  ticker: string | null;
  exchange: string | null;
}

interface InboxTable {
  id: string;
  ordinal: Generated<number>;
  name: string;
  bytes: Uint8Array;
  size: number;
  queued_at: Time;
  problem: ColumnType<Problem | null, string | null, string | null>;
}

interface ModelsTable {
  company: string;
  name: string;
  revision: number;
  kind: SavedModel['kind'];
  /** Null where the revision is a removal. */
  body: ColumnType<string | null, string | null, never>;
  saved_at: Time;
  who: string;
}

export interface Tables {
  'tickmark.documents': DocumentsTable;
  'tickmark.originals': OriginalsTable;
  'tickmark.readings': ReadingsTable;
  'tickmark.texts': TextsTable;
  'tickmark.facts': FactsTable;
  'tickmark.unread': UnreadTable;
  'tickmark.ties': TiesTable;
  'tickmark.tie_members': TieMembersTable;
  'tickmark.corrections': CorrectionsTable;
  'tickmark.companies': CompaniesTable;
  'tickmark.document_companies': DocumentCompaniesTable;
  'tickmark.inbox': InboxTable;
  'tickmark.models': ModelsTable;
}
