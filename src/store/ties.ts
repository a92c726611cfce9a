import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { explainedClasses } from '../kernel/off.ts';
import type { Tie } from '../kernel/records.ts';
import { MisuseError } from '../kernel/problem.ts';
import { key, keyOrNull, recordsParameter } from './encoding.ts';
import type { Executor } from './facts.ts';
import type { FactVerdict, TieQuery } from './store.ts';

/** A tie whose members name their documents by id, with the row numbers of those. */
export interface PlacedTie {
  readonly tie: Tie;
  readonly documentNos: readonly number[];
}

/** Ties within one document: whatever its members call it, they mean this one. */
export function placeInDocument(ties: readonly Tie[], document: { no: number; id: string; name: string }): PlacedTie[] {
  return ties.map((tie) => {
    if (tie.members.some((member) => member.document !== document.name && member.document !== document.id)) {
      throw new MisuseError('a tie within a document names another document');
    }
    return {
      tie: { ...tie, members: tie.members.map((member) => ({ ...member, document: document.id })) },
      documentNos: tie.members.map(() => document.no),
    };
  });
}

/**
 * Ties between documents, which name them by id or by file name.
 *
 * One whose document was removed meanwhile is left out: the removal made its company pending again.
 */
export async function placeAcross(tx: Executor, company: string, ties: readonly Tie[]): Promise<PlacedTie[]> {
  const wanted = [...new Set(ties.flatMap(({ members }) => members.map(({ document }) => document)))];
  const found = await tx
    .selectFrom('tickmark.documents as d')
    .leftJoin('tickmark.document_companies as c', (on) => on.onRef('c.document_no', '=', 'd.no').on('c.company', '=', key(company)))
    .select(['d.no', 'd.id', 'd.name'])
    .where((or) => or.or([or('d.id', '=', sql<string>`any(${wanted}::text[])`), or('d.name', '=', sql<string>`any(${wanted.map(key)}::text[])`)]))
    .orderBy(sql`c.company is not null`)
    .orderBy('d.no')
    .execute();
  // Last one wins: a document of the company before a namesake, an id before any name.
  const places = new Map(found.map((row) => [row.name, row]));
  for (const row of found) places.set(row.id, row);
  return ties.flatMap((tie) => {
    const rows = tie.members.map(({ document }) => places.get(document) ?? places.get(key(document)));
    if (rows.some((row) => row === undefined)) return [];
    return [
      {
        tie: { ...tie, members: tie.members.map((member, index) => ({ ...member, document: rows[index]!.id })) },
        documentNos: rows.map((row) => row!.no),
      },
    ];
  });
}

/** How bad a gap is: its share of the stated figure; null where there is none to take a share of. */
function severity({ gap, stated }: Tie): number | null {
  if (gap === null || stated === null) return null;
  const size = typeof stated === 'number' ? Math.abs(stated) : Math.max(Math.abs(stated[0]), Math.abs(stated[1]));
  return size === 0 ? null : Math.abs(gap) / size;
}

/** Few enough that writing thousands holds nothing else up for long. */
const tiesPerStatement = 500;

/** Writes ties and their members. `owner` is the document they stay with; null for ties between documents, which stay with `company`. */
export async function insertTies(tx: Executor, owner: { documentNo: number } | { company: string }, placed: readonly PlacedTie[]): Promise<void> {
  const documentNo = 'documentNo' in owner ? owner.documentNo : null;
  const companyOf = (tie: Tie): string | null => ('company' in owner ? key(owner.company) : keyOrNull(tie.company));
  for (let from = 0; from < placed.length; from += tiesPerStatement) {
    const rows = placed.slice(from, from + tiesPerStatement);
    // The numbers are drawn first, so that the members of each tie can be written with it in one statement.
    const { rows: numbers } = await sql<{ no: string }>`
      select nextval(pg_get_serial_sequence('tickmark.ties', 'no')) as no from generate_series(1, ${rows.length})`.execute(tx);
    await sql`
      insert into tickmark.ties (no, document_no, company, identity, verdict, class, period, severity, body)
      overriding system value
      select row.no, ${documentNo}::integer, row.company, row.identity, row.verdict, row.class, row.period, row.severity, row.body
      from unnest(
        ${numbers.map(({ no }) => no)}::bigint[], ${rows.map(({ tie }) => companyOf(tie))}::text[], ${rows.map(({ tie }) => key(tie.identity))}::text[],
        ${rows.map(({ tie }) => tie.verdict)}::text[], ${rows.map(({ tie }) => tie.class ?? null)}::text[],
        ${rows.map(({ tie }) => keyOrNull(tie.period))}::text[], ${rows.map(({ tie }) => severity(tie))}::double precision[],
        ${recordsParameter(rows.map(({ tie }) => tie))}
      ) as row (no, company, identity, verdict, class, period, severity, body)`.execute(tx);
    const members = rows.flatMap(({ tie, documentNos }, index) =>
      tie.members.map((member, ordinal) => ({ tie: numbers[index]!.no, ordinal, document: documentNos[ordinal]!, fact: key(member.fact) })),
    );
    await sql`
      insert into tickmark.tie_members (tie_no, ordinal, document_no, fact)
      select * from unnest(${members.map(({ tie }) => tie)}::bigint[], ${members.map(({ ordinal }) => ordinal)}::integer[],
        ${members.map(({ document }) => document)}::integer[], ${members.map(({ fact }) => fact)}::text[])`.execute(tx);
  }
}

/**
 * Takes away the ties within a document; `touching` also those between it and others.
 *
 * Returns the companies that lost one, whose counts are to be brought up to date.
 */
export async function deleteTies(tx: Executor, documentNo: number, touching: boolean): Promise<string[]> {
  const across = sql`or document_no is null and no in (select tie_no from tickmark.tie_members where document_no = ${documentNo})`;
  return deleteWhere(tx, sql`document_no = ${documentNo} ${touching ? across : sql``}`);
}

/** Takes away the ties between documents that stay with a company. */
export async function deleteCrossTies(tx: Executor, company: string): Promise<void> {
  await deleteWhere(tx, sql`company = ${key(company)} and document_no is null`);
}

async function deleteWhere(tx: Executor, condition: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ no: string; company: string | null }>`delete from tickmark.ties where ${condition} returning no, company`.execute(tx);
  if (rows.length > 0) await sql`delete from tickmark.tie_members where tie_no = any(${rows.map(({ no }) => no)}::bigint[])`.execute(tx);
  return [...new Set(rows.flatMap(({ company }) => (company === null ? [] : [company])))];
}

/** Between documents every difference counts; within one, what is off. */
const isDiffering = sql<boolean>`(t.verdict = 'off' or t.class in ('revision', 'restatement', 'difference of definition', 'difference of opinion', 'conflict'))`;

/** What is off for no reason of its own; the same as `relationStanding` says. */
export const isOff = sql<boolean>`(t.verdict = 'off' and coalesce(t.class, '') <> all (array[${sql.join(explainedClasses)}]))`;

/** No member stands in a document of a later day. */
const isKnownOn = (asOf: string): RawBuilder<boolean> => sql<boolean>`not exists (
  select from tickmark.tie_members as later join tickmark.documents as l on l.no = later.document_no where later.tie_no = t.no and l.as_of > ${asOf})`;

/** Without the bodies of the ties: a company has thousands. */
export async function queryCompanyVerdicts(db: Executor, company: string, asOf?: string): Promise<FactVerdict[]> {
  const { rows } = await sql<FactVerdict>`
    select d.id as document, w.fact, (array['off', 'unclear', 'ties'])[w.worst] as verdict
    from (
      select m.document_no, m.fact, min(array_position(array['off', 'unclear', 'ties'], t.verdict)) as worst
      from tickmark.ties as t join tickmark.tie_members as m on m.tie_no = t.no
      where t.company = ${key(company)} and ${asOf === undefined ? sql`true` : isKnownOn(asOf)} group by m.document_no, m.fact
    ) as w join tickmark.documents as d on d.no = w.document_no`.execute(db);
  return rows;
}

function wanted(db: Executor, query: TieQuery) {
  let rows = db.selectFrom('tickmark.ties as t');
  if (query.verdict !== undefined) rows = rows.where('t.verdict', '=', query.verdict);
  if (query.company !== undefined) rows = rows.where('t.company', '=', key(query.company));
  if (query.class !== undefined) rows = rows.where('t.class', '=', query.class as NonNullable<Tie['class']>);
  if (query.differing === true) rows = rows.where(isDiffering);
  if (query.standing !== undefined) rows = rows.where('t.verdict', '=', query.standing === 'differs' ? 'off' : query.standing);
  if (query.standing === 'off' || query.standing === 'differs') rows = rows.where(query.standing === 'off' ? isOff : sql<boolean>`not ${isOff}`);
  if (query.asOf !== undefined) rows = rows.where(isKnownOn(query.asOf));
  if (query.scope !== undefined) rows = rows.where('t.document_no', query.scope === 'cross' ? 'is' : 'is not', null);
  if (query.fact !== undefined && query.document === undefined) throw new MisuseError('a fact is named together with its document');
  if (query.document !== undefined) {
    const { document, fact } = query;
    rows = rows.where('t.no', 'in', (of) => {
      const members = of.selectFrom('tickmark.tie_members as m').innerJoin('tickmark.documents as d', 'd.no', 'm.document_no').select('m.tie_no').where('d.id', '=', document);
      return fact === undefined ? members : members.where('m.fact', '=', key(fact));
    });
  }
  return rows;
}

export async function countTies(db: Executor, query: TieQuery): Promise<number> {
  const { count } = await wanted(db, query)
    .select((of) => of.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Worst first: what is off before what is unclear before what ties, larger shares first. */
export async function queryTies(db: Executor, query: TieQuery): Promise<(Tie & { id: string })[]> {
  let rows = wanted(db, query).select(['t.no', 't.body']);
  if (query.verdict === undefined) rows = rows.orderBy(sql`array_position(array['off', 'unclear', 'ties'], t.verdict)`);
  rows = rows.orderBy(sql`t.severity desc nulls last`).orderBy('t.no');
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  if (query.offset !== undefined) rows = rows.offset(query.offset);
  return (await rows.execute()).map(({ no, body }) => ({ ...body, id: String(no) }));
}
