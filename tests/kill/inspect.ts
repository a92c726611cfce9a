import { sql } from 'kysely';
import { expect } from 'vitest';
import { explainedClasses } from '../../src/kernel/off.ts';
import { PostgresStore } from '../../src/store/postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { killDocument } from './documents.ts';

const isOff = `verdict = 'off' and coalesce(class, '') <> all (array[${explainedClasses.map((one) => `'${one}'`).join(', ')}])`;

/** Rows that belong to nothing, things that are there twice, and counts that are not those of their rows. */
const faults: Readonly<Record<string, string>> = {
  'a document without a current reading': `select id from tickmark.documents as d where not exists (select from tickmark.readings where document_no = d.no and current)`,
  'a document without its bytes': `select id from tickmark.documents as d where not exists (select from tickmark.originals where document_no = d.no)`,
  'a reading without its text': `select no from tickmark.readings as r where not exists (select from tickmark.texts where reading_no = r.no)`,
  'a fact without a reading': `select fact from tickmark.facts as f where not exists (select from tickmark.readings where no = f.reading_no)`,
  'a standing fact of a reading that is not current': `select fact from tickmark.facts as f join tickmark.readings as r on r.no = f.reading_no where f.live and not r.current`,
  'an unread figure without a reading': `select ordinal from tickmark.unread as u where not exists (select from tickmark.readings where no = u.reading_no)`,
  'a member without its tie': `select fact from tickmark.tie_members as m where not exists (select from tickmark.ties where no = m.tie_no)`,
  'a tie without members': `select no from tickmark.ties as t where not exists (select from tickmark.tie_members where tie_no = t.no)`,
  'a document with a wrong count': `select id from tickmark.documents as d where fact_count <> (select count(*) from tickmark.facts where document_no = d.no and live)`,
  // its own relations, and those between documents in which it takes part; while a company is pending they are still to be counted
  'a document with a wrong count of relations': `select id, ties_count, off_count, unclear_count from tickmark.documents as d where removed_at is null
    and not exists (select from tickmark.document_companies as o join tickmark.companies as c on c.id = o.company where o.document_no = d.no and c.cross_revision <> c.revision)
    and array[ties_count, off_count, unclear_count] is distinct from (
      select array[count(*) filter (where verdict = 'ties'), count(*) filter (where ${isOff}), count(*) filter (where verdict = 'unclear')]::integer[]
      from tickmark.ties where no in (select tie_no from tickmark.tie_members where document_no = d.no))`,
  'a company with a wrong count': `select id from tickmark.companies as c where
    document_count <> (select count(distinct document_no) from tickmark.facts where company = c.id and live)
    or fact_count <> (select count(*) from tickmark.facts where company = c.id and live)
    or off_count <> (select count(*) from tickmark.ties where company = c.id and ${isOff})`,
};

export async function expectNoFaults(store: Store): Promise<void> {
  if (!(store instanceof PostgresStore)) throw new Error('not a store of openStore');
  for (const [fault, query] of Object.entries(faults)) {
    const { rows } = await sql.raw(query).execute(store.database.db);
    expect(rows, fault).toEqual([]);
  }
}

/** Every document of the row is either wholly there or not there; returns which are. */
export async function wholeDocuments(store: Store, from: number, to: number): Promise<Set<number>> {
  const there = new Set<number>();
  for (let n = from; n < to; n += 1) {
    const { source, bytes, reading, ties } = killDocument(n);
    const found = await store.document(source.hash);
    if (found === null) {
      expect(await store.reading(source.hash)).toBeNull();
      expect(await store.bytes(source.hash)).toBeNull();
      expect(await store.facts({ document: source.hash })).toEqual([]);
      continue;
    }
    there.add(n);
    expect(await store.reading(source.hash)).toEqual(reading);
    expect(Buffer.from((await store.bytes(source.hash))!)).toEqual(Buffer.from(bytes));
    expect(await store.ties({ document: source.hash, scope: 'document' })).toHaveLength(ties.length);
  }
  return there;
}

/** Which statement stands in place of which, worked out anew over all documents: the plain way, to compare with. */
export async function expectChains(store: Store, documents: Iterable<number>): Promise<void> {
  const statements = new Map<string, { document: string; asOf: string; fact: string }[]>();
  for (const n of documents) {
    const { source, reading } = killDocument(n);
    for (const fact of reading.facts) {
      const key = [fact.company, fact.metric, fact.period, fact.speaker].join('|');
      const chain = statements.get(key) ?? [];
      statements.set(key, chain);
      chain.push({ document: source.hash, asOf: reading.info.date!, fact: fact.id });
    }
  }
  const chains = new Map<string, string | undefined>();
  for (const chain of statements.values()) {
    for (const { document, asOf, fact } of chain) {
      const later = chain
        .filter((other) => other.asOf > asOf)
        .map((other) => other.asOf)
        .sort()[0];
      chains.set(`${document} ${fact}`, later);
    }
  }
  const dates = new Map<string, string>();
  for (const chain of statements.values()) for (const { document, asOf } of chain) dates.set(document, asOf);
  const stored = await store.facts({});
  const found = new Map(stored.map((fact) => [`${fact.document} ${fact.id}`, fact.supersededBy === undefined ? undefined : dates.get(fact.supersededBy.document)]));
  expect(found).toEqual(chains);
}
