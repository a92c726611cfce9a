import { sql } from 'kysely';
import type { Reading, Tie } from '../kernel/records.ts';
import { MisuseError } from '../kernel/problem.ts';
import { companiesOf, countDocument, lockCompanies, refreshCompanies, replaceDocumentCompanies } from './companies.ts';
import { layCorrections } from './correct-document.ts';
import { keptCorrections } from './corrections.ts';
import { currentReading, lockDocument } from './document-row.ts';
import { asBuffer, asDay, encodeRecord, encodeText, key, recordsParameter, searchWords, searchedText, sha256 } from './encoding.ts';
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
  const laid = layCorrections(reading, await keptCorrections(tx, source.hash));
  const asOf = asDay(laid.info.date) ?? new Date(addedAt).toISOString().slice(0, 10);
  // Two processes with the same bytes: the second waits here until the first is done, and finds its document.
  const inserted = await tx
    .insertInto('tickmark.documents')
    .values({
      id: source.hash,
      name: key(source.name),
      format: source.format,
      kind: laid.info.kind,
      as_of: asOf,
      added_at: addedAt,
      info: encodeRecord(laid.info),
      search: searchWords(source.name, laid.info),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('no')
    .executeTakeFirst();
  if (inserted !== undefined) {
    await tx
      .insertInto('tickmark.originals')
      .values({ document_no: inserted.no, bytes: asBuffer(input.bytes) })
      .execute();
    await writeReading(tx, input, laid, inserted.no, asOf);
  }
  const existing = inserted === undefined ? await lockDocument(tx, source.hash) : null;
  const comesBack = existing?.isRemoved === true;
  if (existing !== null && (comesBack || input.reread === true)) {
    const again = layCorrections(reading, await keptCorrections(tx, source.hash));
    const day = asDay(again.info.date) ?? existing.addedAt.slice(0, 10);
    await tx
      .updateTable('tickmark.documents')
      .set({
        format: source.format,
        kind: again.info.kind,
        as_of: day,
        info: encodeRecord(again.info),
        search: searchWords(source.name, again.info),
        removed_at: null,
        removed_by: null,
      })
      .where('no', '=', existing.no)
      .execute();
    await writeReading(tx, input, again, existing.no, day);
  }
  if (input.item !== undefined) await tx.deleteFrom('tickmark.inbox').where('id', '=', input.item).execute();
  const created = inserted !== undefined || comesBack;
  const isKnown = !created && input.reread !== true;
  const isNews = created || input.reread === true || input.item !== undefined;
  if (isNews)
    await notify(tx, {
      type: 'document added',
      document: source.hash,
      name: source.name,
      ...(input.item === undefined ? {} : { item: input.item }),
      ...(isKnown ? { known: true as const } : {}),
    });
  return { id: source.hash, created };
}

type Laid = ReturnType<typeof layCorrections>;

async function writeReading(tx: Executor, input: AddInput, { info, facts }: Laid, documentNo: number, asOf: string): Promise<void> {
  const { source, reading, ties, addedAt } = input;
  const companiesBefore = await companiesOf(tx, documentNo);
  const companies = new Set([...companiesBefore, ...info.companies.map(({ id }) => key(id))]);
  for (const { fact } of facts) if (fact.company !== null) companies.add(key(fact.company));
  await lockCompanies(tx, companies);

  const retired = await retireReading(tx, documentNo, null);
  const readingNo = await insertReading(tx, input, documentNo, retired.ordinal + 1);
  await insertFacts(tx, { readingNo, documentNo, asOf }, facts);
  await insertUnread(tx, readingNo, reading);
  await settleKeys(tx, retired.keys);
  await supersedeWithReading(tx, readingNo);
  const losers = retired.ordinal === 0 ? [] : await deleteTies(tx, documentNo, true);
  await insertTies(tx, { documentNo }, placeInDocument(ties, { no: documentNo, id: source.hash, name: reading.name }));
  await countDocument(tx, documentNo, readingNo);
  await replaceDocumentCompanies(tx, documentNo, readingNo, info);
  await refreshCompanies(tx, [...companies, ...losers, ...companiesOfTies(ties)], true);
  await tx.updateTable('tickmark.readings').set({ read_at: addedAt }).where('no', '=', readingNo).execute();
}

const companiesOfTies = (ties: readonly Tie[]): string[] => ties.flatMap(({ company }) => (company === null ? [] : [key(company)]));

/** The reading so far stays where it is, but stands no more; `removedOn` keeps it for the days before. Ordinal 0 where there is none. */
async function retireReading(tx: Executor, documentNo: number, removedOn: string | null): Promise<{ ordinal: number; keys: string[] }> {
  const old = await tx
    .updateTable('tickmark.readings')
    .set({ current: removedOn !== null })
    .where('document_no', '=', documentNo)
    .where('current', '=', true)
    .returning(['no', 'ordinal'])
    .executeTakeFirst();
  if (old === undefined) return { ordinal: 0, keys: [] };
  const { rows } = await sql<{ statement_key: string | null }>`
    update tickmark.facts set live = false, removed_on = ${removedOn}::date
    where reading_no = ${old.no} and (live or removed_on is not null) returning statement_key`.execute(tx);
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

/** See Store.removeDocument. Corrections stay, and lie over the document when it comes back. */
export async function removeDocument(tx: Executor, id: string, { who, when }: { readonly who: string; readonly when: string }): Promise<boolean> {
  const document = await lockDocument(tx, id);
  if (document === null || document.isRemoved) return false;
  const companies = await companiesOf(tx, document.no);
  await lockCompanies(tx, companies);
  const { keys } = await retireReading(tx, document.no, when.slice(0, 10));
  await settleKeys(tx, keys);
  const losers = await deleteTies(tx, document.no, true);
  await tx
    .updateTable('tickmark.documents')
    .set({ removed_at: when, removed_by: key(who), ties_count: 0, off_count: 0, unclear_count: 0 })
    .where('no', '=', document.no)
    .execute();
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
