import { randomUUID } from 'node:crypto';
import { MisuseError } from '../kernel/problem.ts';
import type { Fact } from '../kernel/records.ts';
import { findFigure } from './apply-corrections.ts';
import { companiesOf, countDocument, lockCompanies, refreshCompanies, replaceDocumentCompanies } from './companies.ts';
import type { Corrections } from './correct-document.ts';
import { layCorrections } from './correct-document.ts';
import type { LockedDocument } from './document-row.ts';
import { lockDocument } from './document-row.ts';
import { asDay, encodeRecord, key, searchWords } from './encoding.ts';
import { notify } from './events.ts';
import type { Executor } from './facts.ts';
import { rewriteFact } from './facts.ts';
import type { ReadingHead } from './schema.ts';
import type { Correction, DocumentCorrection } from './store.ts';
import { settleKeys, supersedeWithReading } from './supersede.ts';

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export const newCorrection = <Kept>(correction: Kept): Kept & { readonly id: string } => ({ ...correction, id: randomUUID() });

/** In the order in which they were made. */
export async function keptCorrections(tx: Executor, document: string): Promise<Corrections> {
  const rows = await tx.selectFrom('tickmark.corrections').select(['body', 'rank']).where('document_id', '=', document).orderBy('ordinal').execute();
  return {
    documents: rows.flatMap(({ body }) => ('quote' in body ? [] : [body])),
    figures: rows.flatMap(({ body, rank }) => ('quote' in body ? [{ correction: body, rank }] : [])),
  };
}

interface ReadNow {
  readonly no: number;
  readonly head: ReadingHead;
  readonly facts: readonly Fact[];
}

/** The current reading as it was read, without corrections. */
async function asRead(tx: Executor, documentNo: number): Promise<ReadNow | null> {
  const reading = await tx.selectFrom('tickmark.readings').select(['no', 'head']).where('document_no', '=', documentNo).where('current', '=', true).executeTakeFirst();
  if (reading === undefined) return null;
  const rows = await tx.selectFrom('tickmark.facts').select(['body', 'as_read']).where('reading_no', '=', reading.no).orderBy('ordinal').execute();
  return { ...reading, facts: rows.map(({ body, as_read: read }) => read ?? body) };
}

/** Keeps a correction and lays it over the current reading. Run twice, it comes to the same. */
export async function correct(tx: Executor, correction: Correction): Promise<Correction> {
  const { document, reading } = await toCorrect(tx, correction.document);
  const rank = correction.fact === undefined ? null : findFigure(reading.facts, correction).findIndex((place) => reading.facts[place]!.id === correction.fact);
  if (rank === -1) throw new MisuseError('a correction names a fact that does not stand on its span');
  await keep(tx, correction, rank);
  await layOver(tx, document, reading);
  return correction;
}

/** The same for what is wrong about the document as a whole. */
export async function correctDocument(tx: Executor, correction: DocumentCorrection): Promise<DocumentCorrection> {
  const { document, reading } = await toCorrect(tx, correction.document);
  await keep(tx, correction, null);
  await layOver(tx, document, reading);
  return correction;
}

async function toCorrect(tx: Executor, id: string): Promise<{ document: LockedDocument; reading: ReadNow }> {
  const document = await lockDocument(tx, id);
  const reading = document === null ? null : await asRead(tx, document.no);
  if (document === null || reading === null) throw new MisuseError('a correction names a document that is not there');
  return { document, reading };
}

async function keep(tx: Executor, correction: Correction | DocumentCorrection, rank: number | null): Promise<void> {
  await tx
    .insertInto('tickmark.corrections')
    .values({ id: correction.id, document_id: correction.document, made_at: correction.when, rank, body: encodeRecord(correction) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function withdrawCorrection(tx: Executor, id: string): Promise<string | null> {
  if (!isUuid(id)) return null;
  const found = await tx.selectFrom('tickmark.corrections').select('document_id').where('id', '=', id).executeTakeFirst();
  if (found === undefined) return null;
  const document = await lockDocument(tx, found.document_id);
  await tx.deleteFrom('tickmark.corrections').where('id', '=', id).execute();
  const reading = document === null ? null : await asRead(tx, document.no);
  if (document !== null && reading !== null) await layOver(tx, document, reading);
  return found.document_id;
}

/** Brings the rows of a document in line with all its corrections; those of a removed one wait until it comes back. */
async function layOver(tx: Executor, document: LockedDocument, reading: ReadNow): Promise<void> {
  if (document.isRemoved) return;
  const { info, facts: wanted } = layCorrections({ info: reading.head.info, facts: reading.facts }, await keptCorrections(tx, document.id));
  const { info: before, as_of: dayBefore } = await tx.selectFrom('tickmark.documents').select(['info', 'as_of']).where('no', '=', document.no).executeTakeFirstOrThrow();
  const day = asDay(info.date) ?? document.addedAt.slice(0, 10);
  const rows = await tx
    .selectFrom('tickmark.facts')
    .select(['ordinal', 'live', 'body', 'correction_id', 'statement_key'])
    .where('reading_no', '=', reading.no)
    .orderBy('ordinal')
    .execute();
  const differing = rows.filter(({ ordinal, live, body, correction_id: correctionId }) => {
    const { fact, ignored, correction } = wanted[ordinal]!;
    return live === ignored || correctionId !== (correction?.id ?? null) || encodeRecord(body) !== encodeRecord(fact);
  });
  const isOther = encodeRecord(before) !== encodeRecord(info);
  if (differing.length === 0 && !isOther) return;
  const companies = new Set([...(await companiesOf(tx, document.no)), ...info.companies.map(({ id }) => key(id))]);
  for (const { ordinal } of differing) {
    const { company } = wanted[ordinal]!.fact;
    if (company !== null) companies.add(key(company));
  }
  await lockCompanies(tx, companies);
  for (const { ordinal } of differing) await rewriteFact(tx, reading.no, ordinal, wanted[ordinal]!);
  await tx
    .updateTable('tickmark.documents')
    .set({ kind: info.kind, as_of: day, info: encodeRecord(info), search: searchWords(document.name, info) })
    .where('no', '=', document.no)
    .execute();
  if (day !== dayBefore) await tx.updateTable('tickmark.facts').set({ as_of: day }).where('reading_no', '=', reading.no).execute();
  const moved = day === dayBefore ? differing : rows;
  await settleKeys(tx, [...new Set(moved.flatMap(({ statement_key: old }) => (old === null ? [] : [old])))]);
  await supersedeWithReading(tx, reading.no);
  await countDocument(tx, document.no, reading.no);
  await replaceDocumentCompanies(tx, document.no, reading.no, info);
  await refreshCompanies(tx, companies, true);
  await notify(tx, { type: 'ties changed', document: document.id });
}
