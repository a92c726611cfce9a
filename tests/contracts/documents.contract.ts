import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { DocumentSketch, ReadSketch } from './store.fixtures.ts';
import { readSketch, tieOver } from './store.fixtures.ts';

const addedAt = '2026-06-01T09:30:00.000Z';
const by = { who: 'an analyst', when: '2026-06-02T10:00:00.000Z' };

/** What every store does with what a person says of a document as a whole: set right, removed, brought back. */
export function storeOfDocuments(open: () => Store): void {
  const add = async (sketch: DocumentSketch): Promise<ReadSketch & { readonly id: string }> => {
    const document = readSketch(sketch);
    const { id } = await open().addDocument({ ...document, addedAt });
    return { ...document, id };
  };
  const standing = async (company: string, asOf?: string): Promise<unknown[]> =>
    (await open().companyFacts(company, asOf === undefined ? {} : { asOf })).map(({ metric, period, value }) => [metric, period, value]);

  // Goal: a document that should not be there is gone from the work of today, and the past stays as it was.
  test('a removed document is gone from everything but the days before', async () => {
    const store = open();
    const old = await add({ name: 'kept.txt', date: '2026-01-01', lines: ['GONE | revenue | FY2026 | 10'] });
    const { id } = await add({
      name: 'going.txt',
      date: '2026-02-01',
      lines: ['GONE | revenue | FY2026 | 20', 'GONE2 | revenue | FY2026 | 5'],
      ties: (facts) => [tieOver('going.txt', facts, 'off', 3)],
    });
    expect(await standing('GONE')).toEqual([['revenue', 'FY2026', 20]]);
    expect(await store.removeDocument(id, by)).toBe(true);
    expect(await store.removeDocument(id, by)).toBe(false);
    expect(await standing('GONE')).toEqual([['revenue', 'FY2026', 10]]);
    expect((await store.facts({ document: old.id }))[0]).not.toHaveProperty('supersededBy');
    expect((await store.facts({ company: 'GONE2' })).length).toBe(0);
    expect((await store.companies()).find((company) => company.id === 'GONE2')).toMatchObject({ documentCount: 0, factCount: 0, offCount: 0 });
    expect(await store.ties({ company: 'GONE' })).toEqual([]);
    expect((await store.unread({})).filter(({ document }) => document === id)).toEqual([]);
    expect((await store.documents({ company: 'GONE' })).map(({ name }) => name)).toEqual(['kept.txt']);
    expect((await store.documents({ company: 'GONE', removed: true })).map(({ name }) => name)).toEqual(['going.txt']);
    expect((await store.documents({ company: 'GONE', asOf: '2026-03-01' })).map(({ name }) => name).sort()).toEqual(['going.txt', 'kept.txt']);
    expect(await standing('GONE', '2026-03-01')).toEqual([['revenue', 'FY2026', 20]]);
    expect(await standing('GONE', '2026-06-02')).toEqual([['revenue', 'FY2026', 10]]);
    expect(await store.document(id)).toMatchObject({ removed: by, factCount: 2, offCount: 0 });
    expect((await store.reading(id))?.facts).toHaveLength(2);
    expect(await store.facts({ document: id })).toHaveLength(2);
    expect(await store.bytes(id)).not.toBeNull();
  });

  test('the same bytes again bring a removed document back, with what was corrected meanwhile', async () => {
    const store = open();
    const document = await add({ name: 'back.txt', date: '2026-02-01', lines: ['RETURN | revenue | FY2026 | 20'] });
    const { start, end, quote } = document.reading.facts[0]!;
    await store.correct({ document: document.id, start, end, quote, change: { value: 21 }, ...by });
    await store.removeDocument(document.id, by);
    await store.correctDocument({ document: document.id, change: { date: '2026-03-01' }, ...by });
    expect(await standing('RETURN')).toEqual([]);
    expect(await store.addDocument({ ...document, addedAt })).toEqual({ id: document.id, created: true });
    expect(await standing('RETURN')).toEqual([['revenue', 'FY2026', 21]]);
    expect((await store.facts({ company: 'RETURN' })).map(({ asOf }) => asOf)).toEqual(['2026-03-01']);
    expect(await store.document(document.id)).not.toHaveProperty('removed');
    expect(await store.documents({ company: 'RETURN' })).toHaveLength(1);
  });

  // Goal: what a document is, is set right once, and everything that hangs on it follows.
  test('a date set right moves the document in the chain of statements', async () => {
    const store = open();
    const late = await add({ name: 'late.txt', date: '2026-05-01', lines: ['DATED | revenue | FY2026 | 5'] });
    const wrong = await add({ name: 'wrong.txt', date: '2026-06-01', lines: ['DATED | revenue | FY2026 | 1'] });
    expect(await standing('DATED')).toEqual([['revenue', 'FY2026', 1]]);
    const kept = await store.correctDocument({ document: wrong.id, change: { date: '2026-01-01' }, ...by });
    expect(await standing('DATED')).toEqual([['revenue', 'FY2026', 5]]);
    expect(await standing('DATED', '2026-02-01')).toEqual([['revenue', 'FY2026', 1]]);
    expect((await store.facts({ document: late.id }))[0]).not.toHaveProperty('supersededBy');
    expect(await store.document(wrong.id)).toMatchObject({ info: { date: '2026-01-01' } });
    expect(await store.documentCorrections(wrong.id)).toEqual([kept]);
    expect(await store.withdrawCorrection(kept.id)).toBe(wrong.id);
    expect(await standing('DATED')).toEqual([['revenue', 'FY2026', 1]]);
    expect(await store.document(wrong.id)).toMatchObject({ info: { date: '2026-06-01' } });
  });

  test('a house and a company set right take their facts with them, also when the document is read again', async () => {
    const store = open();
    const document = await add({ name: 'misread.txt', lines: ['MISREAD | revenue | FY2026 | 7', 'OTHER7 | revenue | FY2026 | 8'] });
    await store.correctDocument({ document: document.id, change: { publisher: 'Kestrel Research', kind: 'rating news', company: 'Right Company', ticker: 'RIGHT7' }, ...by });
    const { start, end, quote } = document.reading.facts[0]!;
    await store.correct({ document: document.id, start, end, quote, change: { value: 7.5 }, ...by });
    for (const reread of [false, true]) {
      if (reread) await store.addDocument({ ...document, addedAt, reread });
      expect((await store.reading(document.id))!.facts).toMatchObject([
        { company: 'RIGHT7', speaker: 'Kestrel Research', value: 7.5 },
        { company: 'OTHER7', speaker: 'Kestrel Research', value: 8 },
      ]);
      expect((await store.facts({ company: 'RIGHT7' })).length).toBe(1);
      expect(await store.facts({ company: 'MISREAD' })).toEqual([]);
      expect(await store.document(document.id)).toMatchObject({
        info: { publisher: 'Kestrel Research', kind: 'rating news', companies: [{ id: 'RIGHT7', name: 'Right Company', ticker: 'RIGHT7' }, { id: 'OTHER7' }] },
      });
      expect(await store.documents({ text: 'kestrel research' })).toHaveLength(1);
    }
    const [corrected] = (await store.corrected(document.reading)).facts;
    expect(corrected).toMatchObject({ company: 'RIGHT7', value: 7.5 });
  });
}
