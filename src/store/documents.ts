import { sql } from 'kysely';
import type { Reading, SourceDocument, Tie } from '../kernel/records.ts';
import { MisuseError } from '../kernel/problem.ts';
import { applyCorrections } from './apply-corrections.ts';
import { companiesOf, countDocument, lockCompanies, refreshCompanies, replaceDocumentCompanies } from './companies.ts';
import { keptCorrections } from './corrections.ts';
import { currentReading, lockDocument } from './document-row.ts';
import { asBuffer, asDay, encodeRecord, encodeText, key, recordsParameter, searchedText, sha256 } from './encoding.ts';
import { notify } from './events.ts';
import type { Executor } from './facts.ts';
import { insertFacts } from './facts.ts';
import type { Store } from './store.ts';
import { settleKeys, supersedeWithReading } from './supersede.ts';
import { deleteTies, insertTies, placeInDocument } from './ties.ts';

type AddInput = Parameters<Store['addDocument']>[0];

/** The whole of a document in one transaction, see Store.addDocument. */
export async function addDocument(tx: Executor, input: AddInput): Promise<{ id: string; created: boolean }> {
  const { source, reading, addedAt } = input;
  if (sha256(input.bytes) !== source.hash) throw new MisuseError('the bytes are not those of the hash');
  const asOf = asDay(reading.info.date) ?? new Date(addedAt).toISOString().slice(0, 10);
  // Two processes with the same bytes: the second waits here until the first is done, and finds its document.
  const inserted = await tx
    .insertInto('tickmark.documents')
    .values({
      id: source.hash,
      name: key(source.name),
      format: source.format,
      kind: reading.info.kind,
      as_of: asOf,
      added_at: addedAt,
      info: encodeRecord(reading.info),
      search: searchWords(source, reading),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('no')
    .executeTakeFirst();
  if (inserted !== undefined) {
    await tx
      .insertInto('tickmark.originals')
      .values({ document_no: inserted.no, bytes: asBuffer(input.bytes) })
      .execute();
    await writeReading(tx, input, inserted.no, asOf);
  } else if (input.reread === true) {
    const existing = await lockDocument(tx, source.hash);
    if (existing === null) throw new MisuseError('the document was removed while it was read again');
    const day = asDay(reading.info.date) ?? existing.addedAt.slice(0, 10);
    await tx
      .updateTable('tickmark.documents')
      .set({ format: source.format, kind: reading.info.kind, as_of: day, info: encodeRecord(reading.info), search: searchWords(source, reading) })
      .where('no', '=', existing.no)
      .execute();
    await writeReading(tx, input, existing.no, day);
  }
  if (input.item !== undefined) await tx.deleteFrom('tickmark.inbox').where('id', '=', input.item).execute();
  const isKnown = inserted === undefined && input.reread !== true;
  const isNews = inserted !== undefined || input.reread === true || input.item !== undefined;
  if (isNews)
    await notify(tx, {
      type: 'document added',
      document: source.hash,
      name: source.name,
      ...(input.item === undefined ? {} : { item: input.item }),
      ...(isKnown ? { known: true as const } : {}),
    });
  return { id: source.hash, created: inserted !== undefined };
}

async function writeReading(tx: Executor, input: AddInput, documentNo: number, asOf: string): Promise<void> {
  const { source, reading, ties, addedAt } = input;
  const facts = applyCorrections(reading.facts, await keptCorrections(tx, source.hash));
  const companiesBefore = await companiesOf(tx, documentNo);
  const companies = new Set([...companiesBefore, ...reading.info.companies.map(({ id }) => key(id))]);
  for (const { fact } of facts) if (fact.company !== null) companies.add(key(fact.company));
  await lockCompanies(tx, companies);

  const retired = await retireReading(tx, documentNo);
  const readingNo = await insertReading(tx, input, documentNo, retired.ordinal + 1);
  await insertFacts(tx, { readingNo, documentNo, asOf }, facts);
  await insertUnread(tx, readingNo, reading);
  await settleKeys(tx, retired.keys);
  await supersedeWithReading(tx, readingNo);
  const losers = retired.ordinal === 0 ? [] : await deleteTies(tx, documentNo, true);
  await insertTies(tx, { documentNo }, placeInDocument(ties, { no: documentNo, id: source.hash, name: reading.name }));
  await countDocument(tx, documentNo, readingNo);
  await replaceDocumentCompanies(tx, documentNo, readingNo, reading.info);
  await refreshCompanies(tx, [...companies, ...losers, ...companiesOfTies(ties)], true);
  await tx.updateTable('tickmark.readings').set({ read_at: addedAt }).where('no', '=', readingNo).execute();
}

const companiesOfTies = (ties: readonly Tie[]): string[] => ties.flatMap(({ company }) => (company === null ? [] : [key(company)]));

/** The reading so far stays where it is, but stands no more. Ordinal 0 where there is none. */
async function retireReading(tx: Executor, documentNo: number): Promise<{ ordinal: number; keys: string[] }> {
  const old = await tx
    .updateTable('tickmark.readings')
    .set({ current: false })
    .where('document_no', '=', documentNo)
    .where('current', '=', true)
    .returning(['no', 'ordinal'])
    .executeTakeFirst();
  if (old === undefined) return { ordinal: 0, keys: [] };
  const { rows } = await sql<{ statement_key: string | null }>`
    update tickmark.facts set live = false where reading_no = ${old.no} and live returning statement_key`.execute(tx);
  return { ordinal: old.ordinal, keys: [...new Set(rows.flatMap(({ statement_key: found }) => (found === null ? [] : [found])))] };
}

async function insertReading(tx: Executor, { source, reading, addedAt }: AddInput, documentNo: number, ordinal: number): Promise<number> {
  const { name, hash, format, info, problems } = reading;
  const { no } = await tx
    .insertInto('tickmark.readings')
    .values({
      document_no: documentNo,
      ordinal,
      read_at: addedAt,
      current: true,
      head: encodeRecord({ name, hash, format, info, problems }),
      marks: encodeRecord(reading.marks),
      claims: encodeRecord(reading.claims),
      sections: encodeRecord(reading.sections),
      tables: encodeRecord(reading.tables),
    })
    .returning('no')
    .executeTakeFirstOrThrow();
  const { encoding, content } = encodeText(source.text);
  await sql`
    insert into tickmark.texts (reading_no, encoding, content, words)
    values (${no}, ${encoding}, ${content}, to_tsvector('simple', ${searchedText(source.text)}))`.execute(tx);
  return no;
}

async function insertUnread(tx: Executor, readingNo: number, { unread }: Reading): Promise<void> {
  if (unread.length === 0) return;
  await sql`
    insert into tickmark.unread (reading_no, ordinal, body)
    select ${readingNo}::integer, ordinal - 1, body from unnest(${recordsParameter(unread)}) with ordinality as row (body, ordinal)`.execute(tx);
}

function searchWords(source: SourceDocument, { info }: Reading): string {
  const companies = info.companies.flatMap(({ id, name, ticker }) => [id, name, ticker]);
  const words = [source.name, info.title, info.publisher, ...companies].filter((word) => word !== null && word !== undefined);
  return words.map(key).join('\n').toLowerCase();
}

/** Takes a document away with everything read from it. Corrections stay, and return with the same bytes. */
export async function removeDocument(tx: Executor, id: string): Promise<boolean> {
  const document = await lockDocument(tx, id);
  if (document === null) return false;
  const companies = await companiesOf(tx, document.no);
  await lockCompanies(tx, companies);
  const { keys } = await retireReading(tx, document.no);
  await settleKeys(tx, keys);
  const losers = await deleteTies(tx, document.no, true);
  const readings = tx.selectFrom('tickmark.readings').select('no').where('document_no', '=', document.no);
  await tx.deleteFrom('tickmark.facts').where('reading_no', 'in', readings).execute();
  await tx.deleteFrom('tickmark.unread').where('reading_no', 'in', readings).execute();
  await tx.deleteFrom('tickmark.documents').where('no', '=', document.no).execute();
  await refreshCompanies(tx, [...companies, ...losers], true);
  await notify(tx, { type: 'document removed', document: id });
  return true;
}

/** Replaces the ties within one document, see Store.replaceTies. */
export async function replaceTies(tx: Executor, id: string, ties: readonly Tie[]): Promise<void> {
  const document = await lockDocument(tx, id);
  if (document === null) throw new MisuseError('there is no such document');
  const readingNo = await currentReading(tx, document.no);
  if (readingNo === null) throw new MisuseError('the document has no reading');
  await lockCompanies(tx, await companiesOf(tx, document.no));
  const losers = await deleteTies(tx, document.no, false);
  await insertTies(tx, { documentNo: document.no }, placeInDocument(ties, document));
  await countDocument(tx, document.no, readingNo);
  await refreshCompanies(tx, [...losers, ...companiesOfTies(ties)], false);
  await notify(tx, { type: 'ties changed', document: id });
}
