import type { Problem } from '../kernel/problem.ts';
import type { DocumentInfo, DocumentKind, Fact, Reading, SourceDocument, Tie, Unread, Verdict } from '../kernel/records.ts';

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
  /** Relations it takes part in, its own and those between documents, that are off for no reason of their own. */
  readonly offCount: number;
  readonly unclearCount: number;
  readonly tiesCount: number;
  readonly unreadCount: number;
  /** Set where it was taken out of the library: only a day before that shows it. */
  readonly removed?: { readonly who: string; readonly when: string };
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
  readonly change: Readonly<Partial<Pick<Fact, 'company' | 'segment' | 'metric' | 'measure' | 'period' | 'value' | 'unit' | 'basis' | 'speaker' | 'vintage'>>> & {
    readonly ignore?: true;
  };
  readonly who: string;
  readonly when: string;
  readonly note?: string;
  /** Which fact of its reading was meant, where several stand on one span; absent for all of them. */
  readonly fact?: string;
}

/** What a person sets right of a document as a whole. */
export interface DocumentChange {
  readonly date?: string;
  readonly publisher?: string;
  readonly kind?: DocumentKind;
  /** Name of the company that it is about. */
  readonly company?: string;
  readonly ticker?: string;
}

/** Kept beside the corrections of figures, in the same way. */
export interface DocumentCorrection {
  readonly id: string;
  readonly document: DocumentId;
  readonly change: DocumentChange;
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
  readonly measure?: string;
  readonly document?: DocumentId;
  /** Only what was known on that day. */
  readonly asOf?: string;
  /** Only what no later statement had taken the place of, on that day or by now. */
  readonly standing?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

export interface DocumentQuery {
  readonly company?: string;
  readonly kind?: string;
  readonly text?: string;
  /** Only what was known on that day. */
  readonly asOf?: string;
  /** Only those that were removed. */
  readonly removed?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

export interface TieQuery {
  readonly verdict?: Verdict;
  readonly company?: string;
  readonly document?: DocumentId;
  readonly class?: string;
  /** Only relations in which this fact of `document` takes part. */
  readonly fact?: string;
  /** Only what is off, and what documents say differently, whatever its verdict. */
  readonly differing?: true;
  /** How they stand for people: what is off for a reason of its own differs. */
  readonly standing?: 'off' | 'differs' | 'unclear' | 'ties';
  /** Only between statements that had been made on that day. */
  readonly asOf?: string;
  /** Only those within a document, or only those between documents. */
  readonly scope?: 'document' | 'cross';
  readonly limit?: number;
  readonly offset?: number;
}

export interface StoredCompany {
  readonly id: string;
  readonly name: string | null;
  readonly ticker: string | null;
  readonly exchange: string | null;
  readonly documentCount: number;
  readonly factCount: number;
  readonly offCount: number;
}

/** What there is for one metric of a company: the rows of its page before any is opened. */
export interface CompanyMetric {
  readonly metric: string;
  readonly factCount: number;
  readonly firstAsOf: string;
  readonly lastAsOf: string;
}

export interface FactVerdict {
  readonly document: DocumentId;
  readonly fact: string;
  readonly verdict: Verdict;
}

/** A model of a company that a person keeps, or a scenario to lay over one; the text is kept as it is, whatever it says. */
export interface SavedModel {
  /** Id of the company. */
  readonly company: string;
  /** One of its models; a person's own name for it. */
  readonly name: string;
  /** From 1; every revision stays. */
  readonly revision: number;
  readonly kind: 'model' | 'scenario';
  readonly text: string;
  readonly who: string;
  readonly when: string;
}

export interface ModelRevision {
  readonly revision: number;
  readonly who: string;
  readonly when: string;
  /** Null where it was removed. */
  readonly text: string | null;
}

/** What one read document looks like to the store. */
export interface ReadDocument {
  readonly source: SourceDocument;
  readonly reading: Reading;
  readonly ties: readonly Tie[];
}

/** A file that waits, is being read, or could not be read. */
export interface InboxItem {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly queuedAt: string;
  readonly state: 'queued' | 'reading' | 'failed';
  /** Set where `state` is `failed`. */
  readonly problem?: Problem;
}

/** Told to every process that listens, after the change is wholly there. */
export type StoreEvent =
  | { readonly type: 'document queued'; readonly item: string; readonly name: string }
  | { readonly type: 'document reading'; readonly item: string; readonly name: string }
  | { readonly type: 'document added'; readonly document: DocumentId; readonly name: string; readonly item?: string; readonly known?: true }
  | { readonly type: 'document failed'; readonly item: string; readonly name: string; readonly problem: Problem }
  | { readonly type: 'document removed'; readonly document: DocumentId }
  | { readonly type: 'ties changed'; readonly document?: DocumentId; readonly company?: string };

/** A company whose documents changed since its ties between documents were last computed. */
export interface PendingCompany {
  readonly company: string;
  /** Hand it back to `replaceCrossTies`: a document that came in meanwhile keeps the company pending. */
  readonly revision: number;
}

/** Everything the program keeps. One implementation: PostgreSQL. */
export interface Store {
  /**
   * Puts a document, its reading and its ties in one transaction: wholly there or not at all.
   * The same bytes again change nothing and answer with created: false, unless `reread` is set,
   * which supersedes the reading and keeps the corrections. A removed document comes back: created: true.
   *
   * With `item` the queued file of that id is let go in the same transaction.
   * Throws MisuseError where the bytes are not those of the source's hash.
   */
  addDocument(input: {
    source: SourceDocument;
    bytes: Uint8Array;
    reading: Reading;
    ties: readonly Tie[];
    addedAt: string;
    reread?: boolean;
    item?: string;
  }): Promise<{ id: DocumentId; created: boolean }>;
  documents(query: DocumentQuery): Promise<readonly StoredDocument[]>;
  /** Also one that was removed. */
  document(id: DocumentId): Promise<StoredDocument | null>;
  /** The reading with corrections laid over it. */
  reading(id: DocumentId): Promise<Reading | null>;
  text(id: DocumentId): Promise<string | null>;
  bytes(id: DocumentId): Promise<Uint8Array | null>;
  /** Takes a document out of everything but the days before; false where there is none, or it was removed already. */
  removeDocument(id: DocumentId, by: { readonly who: string; readonly when: string }): Promise<boolean>;
  companies(): Promise<readonly StoredCompany[]>;
  facts(query: FactQuery): Promise<readonly StoredFact[]>;
  /**
   * What a company's page shows: the statements standing on that day (today without `asOf`),
   * in order of metric, period and date. `metrics` narrows it to the rows that are open.
   */
  companyFacts(company: string, query: { asOf?: string; metrics?: readonly string[]; limit?: number; offset?: number }): Promise<readonly StoredFact[]>;
  /** The metrics of a company with the number of standing statements of each, in order of their names. */
  companyMetrics(company: string): Promise<readonly CompanyMetric[]>;
  unread(query: { document?: DocumentId; limit?: number }): Promise<readonly (Unread & { document: DocumentId })[]>;
  /** The worst verdict of each fact that takes part in a relation of the company. */
  companyVerdicts(company: string, query?: { asOf?: string }): Promise<readonly FactVerdict[]>;
  /** How many `ties` would give without a limit. */
  tieCount(query: TieQuery): Promise<number>;
  ties(query: TieQuery): Promise<readonly (Tie & { id: string })[]>;
  /** Replaces the ties within one document (after a correction). */
  replaceTies(document: DocumentId, ties: readonly Tie[]): Promise<void>;
  /** Replaces the ties between documents of one company. */
  replaceCrossTies(company: string, ties: readonly Tie[], revision?: number): Promise<void>;
  /** Companies whose ties between documents are to be computed again; a process that died in between leaves them here. */
  pendingCrossTies(): Promise<readonly PendingCompany[]>;
  correct(correction: Omit<Correction, 'id'>): Promise<Correction>;
  corrections(document: DocumentId): Promise<readonly Correction[]>;
  correctDocument(correction: Omit<DocumentCorrection, 'id'>): Promise<DocumentCorrection>;
  documentCorrections(document: DocumentId): Promise<readonly DocumentCorrection[]>;
  /** A reading as it comes out with the corrections that are kept for its bytes. */
  corrected(reading: Reading): Promise<Reading>;
  /** Takes a correction of either kind back; what it changed stands as it was read. The document's id, or null where there is no such correction. */
  withdrawCorrection(id: string): Promise<DocumentId | null>;
  /**
   * Keeps a text as the next revision of a company's model of that name; the same text again is the revision that is there.
   *
   * `base` is the revision that was changed, 0 for none: null comes back, and nothing is kept, where another is there by now.
   */
  saveModel(input: Omit<SavedModel, 'revision'> & { readonly base?: number }): Promise<SavedModel | null>;
  /** Each as it stands, those saved last first. */
  models(query: { readonly company?: string }): Promise<readonly SavedModel[]>;
  /** As it stands, or as it was in a revision; null where there is none, or it was removed. */
  savedModel(company: string, name: string, revision?: number): Promise<SavedModel | null>;
  /** Newest first, removals among them. */
  modelRevisions(company: string, name: string): Promise<readonly ModelRevision[]>;
  /** Its revisions stay; false where there is none, or somebody else has saved since `base`. */
  removeModel(company: string, name: string, by: { readonly who: string; readonly when: string; readonly base?: number }): Promise<boolean>;
  /** Queues a file for reading; bytes are kept until its document is there. Returns the job's id. */
  enqueue(input: { name: string; bytes: Uint8Array }): Promise<string>;
  /** Files that are not documents yet, oldest first. */
  inbox(): Promise<readonly InboxItem[]>;
  /** Those of them that could not be read, each with its problem. */
  failures(): Promise<readonly InboxItem[]>;
  /** Keeps a file that was refused among the failures; one of the same name takes its place. */
  keepFailure(input: { name: string; bytes: Uint8Array; problem: Problem }): Promise<void>;
  /** Queues a failed file again; false where there is none of that id. */
  retryFailure(id: string): Promise<boolean>;
  /** Lets a failed file go; false where there is none of that id. */
  dismissFailure(id: string): Promise<boolean>;
  /** Tells of changes by any process, from the answer of this call on. Returns the way to stop. */
  listen(tell: (event: StoreEvent) => void): Promise<() => void>;
  /** Tells the other processes of this machine where the terminal is served, for as long as this one lives. */
  serveAt(address: string): Promise<void>;
  /** Where another process of this machine serves it; null where none does. */
  servedAt(): Promise<string | null>;
  /** Leaves the store. The last process to leave ends an embedded server. */
  close(): Promise<void>;
}
