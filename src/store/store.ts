import type { DocumentInfo, Fact, Reading, SourceDocument, Tie, Unread, Verdict } from '../kernel/records.ts';

/** Content hash of the bytes; the same file twice is one document. */
export type DocumentId = string;

export interface StoredDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly format: SourceDocument['format'];
  readonly info: DocumentInfo;
  /** ISO time at which it was wholly there. */
  readonly addedAt: string;
  readonly factCount: number;
  readonly offCount: number;
  readonly unclearCount: number;
  readonly tiesCount: number;
  readonly unreadCount: number;
}

export interface StoredFact extends Fact {
  readonly document: DocumentId;
  /** Date from which the statement stands: the document's date, else the day it was added. */
  readonly asOf: string;
  /** Set where a later document of the same speaker states the same key again. */
  readonly supersededBy?: { readonly document: DocumentId; readonly fact: string };
  /** Set where a person corrected the reading. */
  readonly correction?: Correction;
}

/** What a person changed; kept beside the reading and laid over it from then on. */
export interface Correction {
  readonly id: string;
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  /** The figure's text; a re-reading finds its place by span and quote. */
  readonly quote: string;
  /** Fields of Fact that take the place of what was read; `{ "ignore": true }` takes the fact away. */
  readonly change: Readonly<Partial<Pick<Fact, 'company' | 'segment' | 'metric' | 'measure' | 'period' | 'value' | 'unit' | 'basis' | 'speaker' | 'vintage'>>> & { readonly ignore?: true };
  readonly who: string;
  readonly when: string;
  readonly note?: string;
}

export interface FactQuery {
  readonly company?: string;
  readonly metric?: string;
  readonly period?: string;
  readonly speaker?: string;
  readonly basis?: string;
  readonly document?: DocumentId;
  /** Only what was known on that day. */
  readonly asOf?: string;
  readonly limit?: number;
  readonly offset?: number;
}

export interface TieQuery {
  readonly verdict?: Verdict;
  readonly company?: string;
  readonly document?: DocumentId;
  readonly class?: string;
  readonly limit?: number;
  readonly offset?: number;
}

export interface StoredCompany {
  readonly id: string;
  readonly name: string | null;
  readonly ticker: string | null;
  readonly exchange: string | null;
  readonly documentCount: number;
  readonly offCount: number;
}

/** Everything the program keeps. One implementation: PostgreSQL. */
export interface Store {
  /**
   * Puts a document, its reading and its ties in one transaction: wholly there or not at all.
   * The same bytes again change nothing and answer with created: false, unless `reread` is set,
   * which supersedes the reading and keeps the corrections.
   */
  addDocument(input: { source: SourceDocument; bytes: Uint8Array; reading: Reading; ties: readonly Tie[]; addedAt: string; reread?: boolean }): Promise<{ id: DocumentId; created: boolean }>;
  documents(query: { company?: string; kind?: string; text?: string; limit?: number; offset?: number }): Promise<readonly StoredDocument[]>;
  document(id: DocumentId): Promise<StoredDocument | null>;
  /** The reading with corrections laid over it. */
  reading(id: DocumentId): Promise<Reading | null>;
  text(id: DocumentId): Promise<string | null>;
  bytes(id: DocumentId): Promise<Uint8Array | null>;
  removeDocument(id: DocumentId): Promise<boolean>;
  companies(): Promise<readonly StoredCompany[]>;
  facts(query: FactQuery): Promise<readonly StoredFact[]>;
  unread(query: { document?: DocumentId; limit?: number }): Promise<readonly (Unread & { document: DocumentId })[]>;
  ties(query: TieQuery): Promise<readonly (Tie & { id: string })[]>;
  /** Replaces the ties within one document (after a correction). */
  replaceTies(document: DocumentId, ties: readonly Tie[]): Promise<void>;
  /** Replaces the ties between documents of one company. */
  replaceCrossTies(company: string, ties: readonly Tie[]): Promise<void>;
  correct(correction: Omit<Correction, 'id'>): Promise<Correction>;
  corrections(document: DocumentId): Promise<readonly Correction[]>;
  /** Queues a file for reading; bytes are kept until its document is there. Returns the job's id. */
  enqueue(input: { name: string; bytes: Uint8Array }): Promise<string>;
  close(): Promise<void>;
}
