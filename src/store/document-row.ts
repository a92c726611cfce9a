import type { Executor } from './facts.ts';

export interface LockedDocument {
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly addedAt: string;
  readonly isRemoved: boolean;
}

/** Whoever changes a document holds its row first, and the locks of its companies second. */
export async function lockDocument(tx: Executor, id: string): Promise<LockedDocument | null> {
  const row = await tx.selectFrom('tickmark.documents').select(['no', 'id', 'name', 'added_at', 'removed_at']).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : { no: row.no, id: row.id, name: row.name, addedAt: row.added_at.toISOString(), isRemoved: row.removed_at !== null };
}

export async function currentReading(tx: Executor, documentNo: number): Promise<number | null> {
  const row = await tx.selectFrom('tickmark.readings').select('no').where('document_no', '=', documentNo).where('current', '=', true).executeTakeFirst();
  return row?.no ?? null;
}
