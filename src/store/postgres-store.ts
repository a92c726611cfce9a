import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import * as companies from './companies.ts';
import type { Reading } from '../kernel/records.ts';
import { layCorrections } from './correct-document.ts';
import * as corrections from './corrections.ts';
import * as documents from './documents.ts';
import { key } from './encoding.ts';
import { listen, notify, servedAt, serveAt } from './events.ts';
import { queryCompanyFacts, queryCompanyMetrics, queryFacts } from './facts.ts';
import * as inbox from './inbox.ts';
import * as library from './library.ts';
import * as models from './models.ts';
import type * as store from './store.ts';
import { countTies, deleteCrossTies, insertTies, placeAcross, queryCompanyVerdicts, queryTies } from './ties.ts';

type Store = store.Store;

/** The Store over PostgreSQL: each method is one query, or one transaction. */
export class PostgresStore implements Store {
  readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  addDocument(input: Parameters<Store['addDocument']>[0]): Promise<{ id: string; created: boolean }> {
    return this.database.transaction((tx) => documents.addDocument(tx, input));
  }

  removeDocument(id: string, by: Parameters<Store['removeDocument']>[1]): Promise<boolean> {
    return this.database.transaction((tx) => documents.removeDocument(tx, id, by));
  }

  documents(query: Parameters<Store['documents']>[0]): ReturnType<Store['documents']> {
    return this.database.run((db) => library.queryDocuments(db, query));
  }

  document(id: string): ReturnType<Store['document']> {
    return this.database.run((db) => library.findDocument(db, id));
  }

  reading(id: string): ReturnType<Store['reading']> {
    return this.#snapshot((tx) => library.findReading(tx, id));
  }

  text(id: string): Promise<string | null> {
    return this.database.run((db) => library.findText(db, id));
  }

  bytes(id: string): Promise<Uint8Array | null> {
    return this.#snapshot((tx) => library.readPieces(tx, 'originals', id));
  }

  companies(): ReturnType<Store['companies']> {
    return this.database.run(companies.queryCompanies);
  }

  facts(query: store.FactQuery): ReturnType<Store['facts']> {
    return this.database.run((db) => queryFacts(db, query));
  }

  companyFacts(company: string, query: Parameters<Store['companyFacts']>[1]): ReturnType<Store['companyFacts']> {
    return this.database.run((db) => queryCompanyFacts(db, company, query));
  }

  companyMetrics(company: string): ReturnType<Store['companyMetrics']> {
    return this.database.run((db) => queryCompanyMetrics(db, company));
  }

  unread(query: Parameters<Store['unread']>[0]): ReturnType<Store['unread']> {
    return this.database.run((db) => library.queryUnread(db, query));
  }

  ties(query: store.TieQuery): ReturnType<Store['ties']> {
    return this.database.run((db) => queryTies(db, query));
  }

  companyVerdicts(company: string, query: Parameters<Store['companyVerdicts']>[1] = {}): ReturnType<Store['companyVerdicts']> {
    return this.database.run((db) => queryCompanyVerdicts(db, company, query.asOf));
  }

  tieCount(query: store.TieQuery): Promise<number> {
    return this.database.run((db) => countTies(db, query));
  }

  replaceTies(document: string, ties: Parameters<Store['replaceTies']>[1]): Promise<void> {
    return this.database.transaction((tx) => documents.replaceTies(tx, document, ties));
  }

  async replaceCrossTies(company: string, ties: Parameters<Store['replaceCrossTies']>[1], revision?: number): Promise<void> {
    const id = key(company);
    const seen = await this.database.transaction(async (tx) => {
      await companies.lockCompanies(tx, [id]);
      await deleteCrossTies(tx, company);
      await insertTies(tx, { company }, await placeAcross(tx, company, ties));
      await companies.refreshCompanies(tx, [id], false);
      const row = await tx.selectFrom('tickmark.companies').select('revision').where('id', '=', id).executeTakeFirst();
      return revision ?? row?.revision ?? 0;
    });
    // Rows of documents are held before locks of companies by all, so they are counted by a transaction of their own; until it is done the company stays pending.
    await this.database.transaction(async (tx) => {
      await companies.countTiesOfCompany(tx, id);
      await tx.updateTable('tickmark.companies').set({ cross_revision: seen }).where('id', '=', id).execute();
      await notify(tx, { type: 'ties changed', company });
    });
  }

  pendingCrossTies(): ReturnType<Store['pendingCrossTies']> {
    return this.database.run(companies.queryPending);
  }

  correct(correction: Omit<store.Correction, 'id'>): Promise<store.Correction> {
    const kept = corrections.newCorrection(correction);
    return this.database.transaction((tx) => corrections.correct(tx, kept));
  }

  correctDocument(correction: Omit<store.DocumentCorrection, 'id'>): Promise<store.DocumentCorrection> {
    const kept = corrections.newCorrection(correction);
    return this.database.transaction((tx) => corrections.correctDocument(tx, kept));
  }

  async documentCorrections(document: string): Promise<readonly store.DocumentCorrection[]> {
    return (await this.database.run((db) => corrections.keptCorrections(db, document))).documents;
  }

  async corrected(reading: Reading): Promise<Reading> {
    const { info, facts } = layCorrections(reading, await this.database.run((db) => corrections.keptCorrections(db, reading.hash)));
    return { ...reading, info, facts: facts.flatMap(({ fact, ignored }) => (ignored ? [] : [fact])) };
  }

  async corrections(document: string): Promise<readonly store.Correction[]> {
    return (await this.database.run((db) => corrections.keptCorrections(db, document))).figures.map(({ correction }) => correction);
  }

  withdrawCorrection(id: string): Promise<string | null> {
    return this.database.transaction((tx) => corrections.withdrawCorrection(tx, id));
  }

  saveModel(input: Parameters<Store['saveModel']>[0]): ReturnType<Store['saveModel']> {
    return this.database.transaction((tx) => models.saveModel(tx, input));
  }

  models(query: Parameters<Store['models']>[0]): ReturnType<Store['models']> {
    return this.database.run((db) => models.queryModels(db, query));
  }

  savedModel(company: string, name: string, revision?: number): ReturnType<Store['savedModel']> {
    return this.database.run((db) => models.findModel(db, company, name, revision));
  }

  modelRevisions(company: string, name: string): ReturnType<Store['modelRevisions']> {
    return this.database.run((db) => models.queryModelRevisions(db, company, name));
  }

  removeModel(company: string, name: string, by: Parameters<Store['removeModel']>[2]): Promise<boolean> {
    return this.database.transaction((tx) => models.removeModel(tx, company, name, by));
  }

  async enqueue({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<string> {
    const id = randomUUID();
    await this.database.transaction((tx) => inbox.enqueue(tx, { id, name, bytes }));
    return id;
  }

  keepFailure(item: Parameters<Store['keepFailure']>[0]): Promise<void> {
    return this.database.transaction((tx) => inbox.keepFailure(tx, { ...item, id: randomUUID() }));
  }

  inbox(): ReturnType<Store['inbox']> {
    return this.database.run((db) => inbox.queryInbox(db));
  }

  async failures(): ReturnType<Store['failures']> {
    return (await this.inbox()).filter(({ state }) => state === 'failed');
  }

  retryFailure(id: string): Promise<boolean> {
    return this.database.transaction((tx) => inbox.retryFailure(tx, id));
  }

  dismissFailure(id: string): Promise<boolean> {
    return this.database.transaction((tx) => inbox.dismissFailure(tx, id));
  }

  listen(tell: (event: store.StoreEvent) => void): Promise<() => void> {
    return listen(this.database, tell);
  }

  serveAt(address: string): Promise<void> {
    return serveAt(this.database, address);
  }

  servedAt(): Promise<string | null> {
    return this.database.run(servedAt);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Several queries that see one moment. */
  #snapshot<T>(work: Parameters<typeof this.database.transaction<T>>[0]): Promise<T> {
    return this.database.run((db) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work));
  }
}
