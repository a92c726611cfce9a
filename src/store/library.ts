import { sql } from 'kysely';
import type { Reading, Unread } from '../kernel/records.ts';
import { key, requireDay } from './encoding.ts';
import type { Executor } from './facts.ts';
import type { DocumentId, DocumentQuery, StoredDocument } from './store.ts';

const documentRows = (db: Executor) =>
  db
    .selectFrom('tickmark.documents as d')
    .select([
      'd.id',
      'd.name',
      'd.format',
      'd.info',
      'd.added_at',
      'd.fact_count',
      'd.off_count',
      'd.unclear_count',
      'd.ties_count',
      'd.unread_count',
      'd.removed_at',
      'd.removed_by',
    ]);

type DocumentRow = Awaited<ReturnType<ReturnType<typeof documentRows>['executeTakeFirstOrThrow']>>;

const toStoredDocument = (row: DocumentRow): StoredDocument => ({
  id: row.id,
  name: row.name,
  format: row.format,
  info: row.info,
  addedAt: row.added_at.toISOString(),
  factCount: row.fact_count,
  offCount: row.off_count,
  unclearCount: row.unclear_count,
  tiesCount: row.ties_count,
  unreadCount: row.unread_count,
  ...(row.removed_at === null ? {} : { removed: { who: row.removed_by ?? '', when: row.removed_at.toISOString() } }),
});

/** Newest first. `text` is looked for in the name, title, publisher and companies as written, and in the words of the document. */
export async function queryDocuments(db: Executor, query: DocumentQuery): Promise<StoredDocument[]> {
  let rows = documentRows(db);
  if (query.asOf === undefined) rows = rows.where('d.removed_at', query.removed === true ? 'is not' : 'is', null);
  else
    rows = rows
      .where('d.as_of', '<=', requireDay(query.asOf))
      .where((or) => or.or([or('d.removed_at', 'is', null), or(sql`(d.removed_at at time zone 'UTC')::date`, '>', query.asOf!)]));
  if (query.kind !== undefined) rows = rows.where('d.kind', '=', query.kind);
  if (query.company !== undefined) {
    const company = key(query.company);
    rows = rows.where('d.no', 'in', (of) => of.selectFrom('tickmark.document_companies').select('document_no').where('company', '=', company));
  }
  if (query.text !== undefined && query.text.trim() !== '') {
    const wanted = key(query.text.trim());
    rows = rows.where(
      'd.no',
      'in',
      sql<number>`(
      select no from tickmark.documents where position(lower(${wanted}) in search) > 0
      union
      select r.document_no from tickmark.texts as t join tickmark.readings as r on r.no = t.reading_no and r.current
      where t.words @@ websearch_to_tsquery('simple', ${wanted}))`,
    );
  }
  rows = rows.orderBy('d.added_at', 'desc').orderBy('d.no', 'desc');
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  if (query.offset !== undefined) rows = rows.offset(query.offset);
  return (await rows.execute()).map(toStoredDocument);
}

export async function findDocument(db: Executor, id: DocumentId): Promise<StoredDocument | null> {
  const row = await documentRows(db).where('d.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toStoredDocument(row);
}

/** Of the current reading, or of the last one of a removed document. */
const stands = sql<boolean>`(live or removed_on is not null)`;

/** The current reading with its facts as corrected, those taken away left out. Give it a transaction, so that all is of one moment. */
export async function findReading(tx: Executor, id: DocumentId): Promise<Reading | null> {
  const row = await currentRow(tx, id);
  if (row === undefined) return null;
  const [asRead, about] = [row.head.info.companies[0]?.id ?? null, row.info.companies[0]?.id ?? null];
  const facts = await tx.selectFrom('tickmark.facts').select('body').where('reading_no', '=', row.no).where(stands).orderBy('ordinal').execute();
  const unread = await tx.selectFrom('tickmark.unread').select('body').where('reading_no', '=', row.no).orderBy('ordinal').execute();
  return {
    ...row.head,
    info: row.info,
    facts: facts.map(({ body }) => body),
    unread: unread.map(({ body }) => body),
    marks: row.marks,
    claims: row.claims.map((claim) => (claim.company === asRead ? { ...claim, company: about } : claim)),
    sections: row.sections,
    tables: row.tables,
  };
}

const currentRow = (tx: Executor, id: DocumentId) =>
  tx
    .selectFrom('tickmark.readings as r')
    .innerJoin('tickmark.documents as d', 'd.no', 'r.document_no')
    .select(['r.no', 'd.info', 'r.head', 'r.marks', 'r.claims', 'r.sections', 'r.tables'])
    .where('d.id', '=', id)
    .where('r.current', '=', true)
    .executeTakeFirst();

export async function findText(db: Executor, id: DocumentId): Promise<string | null> {
  const row = await db
    .selectFrom('tickmark.texts as t')
    .innerJoin('tickmark.readings as r', 'r.no', 't.reading_no')
    .innerJoin('tickmark.documents as d', 'd.no', 'r.document_no')
    .select(['t.encoding', 't.content'])
    .where('d.id', '=', id)
    .where('r.current', '=', true)
    .executeTakeFirst();
  return row === undefined ? null : Buffer.from(row.content).toString(row.encoding);
}

/** The driver doubles what it fetches, as hexadecimal text: large files come in pieces. */
const pieceBytes = 8_000_000;

/** Give it a transaction, so that the pieces are of one moment. */
export async function readPieces(tx: Executor, table: 'originals' | 'inbox', id: string): Promise<Buffer | null> {
  const place = table === 'inbox' ? sql`tickmark.inbox where id = ${id}::uuid` : sql`tickmark.originals where document_no = (select no from tickmark.documents where id = ${id})`;
  const {
    rows: [found],
  } = await sql<{ size: number }>`select octet_length(bytes) as size from ${place}`.execute(tx);
  if (found === undefined) return null;
  const bytes = Buffer.alloc(found.size);
  for (let from = 0; from < found.size; from += pieceBytes) {
    const {
      rows: [piece],
    } = await sql<{ bytes: Buffer }>`select substring(bytes from ${from + 1} for ${pieceBytes}) as bytes from ${place}`.execute(tx);
    if (piece === undefined) return null;
    piece.bytes.copy(bytes, from);
  }
  return bytes;
}

export async function queryUnread(db: Executor, query: { document?: DocumentId; limit?: number }): Promise<(Unread & { document: DocumentId })[]> {
  let rows = db
    .selectFrom('tickmark.unread as u')
    .innerJoin('tickmark.readings as r', 'r.no', 'u.reading_no')
    .innerJoin('tickmark.documents as d', 'd.no', 'r.document_no')
    .select(['u.body', 'd.id'])
    .where('r.current', '=', true)
    .where((or) => (query.document === undefined ? or('d.removed_at', 'is', null) : or('d.id', '=', query.document)))
    .orderBy('u.reading_no')
    .orderBy('u.ordinal');
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  return (await rows.execute()).map(({ body, id }) => ({ ...body, document: id }));
}
