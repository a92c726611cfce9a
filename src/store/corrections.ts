import { randomUUID } from 'node:crypto';
import { MisuseError } from '../kernel/problem.ts';
import type { Fact } from '../kernel/records.ts';
import type { KeptCorrection } from './apply-corrections.ts';
import { applyCorrections, findFigure } from './apply-corrections.ts';
import { companiesOf, countDocument, lockCompanies, refreshCompanies, replaceDocumentCompanies } from './companies.ts';
import { currentReading, lockDocument } from './document-row.ts';
import { encodeRecord, key } from './encoding.ts';
import { notify } from './events.ts';
import type { Executor } from './facts.ts';
import { rewriteFact } from './facts.ts';
import type { Correction } from './store.ts';
import { settleKeys, supersedeWithReading } from './supersede.ts';

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export const newCorrection = (correction: Omit<Correction, 'id'>): Correction => ({ ...correction, id: randomUUID() });

/** In the order in which they were made. */
export async function keptCorrections(tx: Executor, document: string): Promise<KeptCorrection[]> {
  const rows = await tx.selectFrom('tickmark.corrections').select(['body', 'rank']).where('document_id', '=', document).orderBy('ordinal').execute();
  return rows.map(({ body, rank }) => ({ correction: body, rank }));
}

/** Keeps a correction and lays it over the current reading. Run twice, it comes to the same. */
export async function correct(tx: Executor, correction: Correction): Promise<Correction> {
  const document = await lockDocument(tx, correction.document);
  const readingNo = document === null ? null : await currentReading(tx, document.no);
  if (document === null || readingNo === null) throw new MisuseError('a correction names a document that is not there');
  const facts = await factsAsRead(tx, readingNo);
  const rank = correction.fact === undefined ? null : findFigure(facts, correction).findIndex((place) => facts[place]!.id === correction.fact);
  if (rank === -1) throw new MisuseError('a correction names a fact that does not stand on its span');
  await tx
    .insertInto('tickmark.corrections')
    .values({ id: correction.id, document_id: correction.document, made_at: correction.when, rank, body: encodeRecord(correction) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await layOver(tx, document, readingNo, facts);
  return correction;
}

export async function withdrawCorrection(tx: Executor, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const found = await tx.selectFrom('tickmark.corrections').select('document_id').where('id', '=', id).executeTakeFirst();
  if (found === undefined) return false;
  const document = await lockDocument(tx, found.document_id);
  await tx.deleteFrom('tickmark.corrections').where('id', '=', id).execute();
  const readingNo = document === null ? null : await currentReading(tx, document.no);
  if (document !== null && readingNo !== null) await layOver(tx, document, readingNo, await factsAsRead(tx, readingNo));
  return true;
}

async function factsAsRead(tx: Executor, readingNo: number): Promise<Fact[]> {
  const rows = await tx.selectFrom('tickmark.facts').select(['body', 'as_read']).where('reading_no', '=', readingNo).orderBy('ordinal').execute();
  return rows.map(({ body, as_read: asRead }) => asRead ?? body);
}

/** Brings the rows of a reading in line with all corrections of its document. */
async function layOver(tx: Executor, document: { no: number; id: string }, readingNo: number, facts: readonly Fact[]): Promise<void> {
  const wanted = applyCorrections(facts, await keptCorrections(tx, document.id));
  const rows = await tx
    .selectFrom('tickmark.facts')
    .select(['ordinal', 'live', 'body', 'correction_id', 'statement_key'])
    .where('reading_no', '=', readingNo)
    .orderBy('ordinal')
    .execute();
  const differing = rows.filter(({ ordinal, live, body, correction_id: correctionId }) => {
    const { fact, ignored, correction } = wanted[ordinal]!;
    return live === ignored || correctionId !== (correction?.id ?? null) || encodeRecord(body) !== encodeRecord(fact);
  });
  if (differing.length === 0) return;
  const companies = new Set(await companiesOf(tx, document.no));
  for (const { ordinal } of differing) {
    const { company } = wanted[ordinal]!.fact;
    if (company !== null) companies.add(key(company));
  }
  await lockCompanies(tx, companies);
  for (const { ordinal } of differing) await rewriteFact(tx, readingNo, ordinal, wanted[ordinal]!);
  await settleKeys(tx, [...new Set(differing.flatMap(({ statement_key: old }) => (old === null ? [] : [old])))]);
  await supersedeWithReading(tx, readingNo);
  const { info } = await tx.selectFrom('tickmark.documents').select('info').where('no', '=', document.no).executeTakeFirstOrThrow();
  await countDocument(tx, document.no, readingNo);
  await replaceDocumentCompanies(tx, document.no, readingNo, info);
  await refreshCompanies(tx, companies, true);
  await notify(tx, { type: 'ties changed', document: document.id });
}
