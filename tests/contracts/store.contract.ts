import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact, Reading, Tie } from '../../src/kernel/records.ts';
import type { Store, StoreEvent } from '../../src/store/store.ts';
import { storeOfDocuments } from './documents.contract.ts';
import { storeOfModels } from './models.contract.ts';
import { runWorker } from '../../src/store/worker.ts';
import { anyFact } from './store.arbitrary.ts';
import type { DocumentSketch, ReadSketch } from './store.fixtures.ts';
import { readSketch, tieOver } from './store.fixtures.ts';

/** What every store does. `open` opens the same store anew each time, as another process would. */
export function storeContract(name: string, open: () => Promise<Store>, release: () => Promise<void>): void {
  describe(`a store on ${name}`, () => {
    let store: Store;
    let other: Store;
    beforeAll(async () => {
      store = await open();
      other = await open();
    }, 60_000);
    afterAll(async () => {
      await other.close();
      await store.close();
      await release();
    }, 60_000);

    const addedAt = '2026-06-01T09:30:00.000Z';
    const add = async (sketch: DocumentSketch): Promise<ReadSketch> => {
      const document = readSketch(sketch);
      await store.addDocument({ ...document, addedAt });
      return document;
    };
    const standing = async (company: string, asOf?: string): Promise<unknown[]> =>
      (await store.companyFacts(company, asOf === undefined ? {} : { asOf })).map(({ metric, period, value }) => [metric, period, value]);

    describe('documents', () => {
      // Goal: everything that was read comes back as it went in.
      test('a document is found with its reading, text and bytes', async () => {
        const document = readSketch({
          name: 'first.txt',
          lines: ['AAA | revenue | FY2026 | 100', 'AAA | ebitda | FY2026 | 30'],
          ties: (facts) => [tieOver('first.txt', facts, 'off', 3)],
        });
        const { id, created } = await store.addDocument({ ...document, addedAt });
        expect({ id, created }).toEqual({ id: createHash('sha256').update(document.bytes).digest('hex'), created: true });
        expect(await other.reading(id)).toEqual(document.reading);
        expect(await other.text(id)).toBe(document.source.text);
        expect(Buffer.from((await other.bytes(id))!)).toEqual(Buffer.from(document.bytes));
        expect(await other.document(id)).toEqual({
          id,
          name: 'first.txt',
          format: 'text',
          info: document.reading.info,
          addedAt,
          factCount: 2,
          offCount: 1,
          unclearCount: 0,
          tiesCount: 0,
          unreadCount: 1,
        });
      });

      test('the same bytes again change nothing, under whatever name', async () => {
        const document = await add({ lines: ['SAME | revenue | FY2026 | 100'] });
        const again = { ...document, source: { ...document.source, name: 'copy.txt' }, addedAt: '2026-06-02T00:00:00.000Z' };
        expect(await other.addDocument(again)).toEqual({ id: document.source.hash, created: false });
        expect(await store.document(document.source.hash)).toMatchObject({ name: 'note.txt', addedAt, factCount: 1 });
      });

      test('bytes that are not those of the hash are a misuse', async () => {
        const document = readSketch({ lines: ['BAD | revenue | FY2026 | 1'] });
        await expect(store.addDocument({ ...document, bytes: new Uint8Array([1]), addedAt })).rejects.toThrow('the bytes are not those of the hash');
        expect(await store.document(document.source.hash)).toBeNull();
      });

      test('a document that cannot be written whole is not written at all', async () => {
        const document = readSketch({ lines: ['HALF | revenue | FY2026 | 1'] });
        const broken = { ...document, ties: [tieOver('another.txt', document.reading.facts, 'off')], addedAt };
        await expect(store.addDocument(broken)).rejects.toThrow('a tie within a document names another document');
        expect(await store.document(document.source.hash)).toBeNull();
        expect(await store.facts({ company: 'HALF' })).toEqual([]);
        expect((await store.companies()).map(({ id }) => id)).not.toContain('HALF');
      });

      test('what PostgreSQL cannot hold as text comes back all the same: NUL, half characters, long labels', async () => {
        const torn = `a\0b\uD800c ${'long '.repeat(2_000)}`;
        const document = readSketch({ name: 'torn.txt', lines: ['TORN | revenue | FY2026 | 7'] });
        const facts = document.reading.facts.map((fact): Fact => ({ ...fact, metric: torn, quote: '\0\uDC00', label: torn }));
        const input = { ...document, source: { ...document.source, text: torn }, reading: { ...document.reading, facts }, addedAt };
        const { id } = await store.addDocument(input);
        expect((await store.reading(id))!.facts).toEqual(facts);
        expect(await store.text(id)).toBe(torn);
        expect((await store.facts({ metric: torn })).map((fact) => fact.document)).toEqual([id]);
      });

      test('documents are listed newest first and found by company, kind, name, title and words', async () => {
        const first = readSketch({ name: 'zebra crossing.txt', lines: ['FIND | revenue | FY2026 | 1', 'FIND | quaggaVolume | FY2026 | 2'] });
        const second = readSketch({ name: 'second.txt', lines: ['FIND | revenue | FY2027 | 1'] });
        await store.addDocument({ ...first, addedAt: '2026-07-01T00:00:00.000Z' });
        await store.addDocument({ ...second, addedAt: '2026-07-02T00:00:00.000Z' });
        const names = async (query: Parameters<Store['documents']>[0]): Promise<string[]> => (await store.documents(query)).map((document) => document.name);
        expect(await names({ company: 'FIND' })).toEqual(['second.txt', 'zebra crossing.txt']);
        expect(await names({ company: 'FIND', limit: 1, offset: 1 })).toEqual(['zebra crossing.txt']);
        expect(await names({ text: 'Zebra cro' })).toEqual(['zebra crossing.txt']);
        expect(await names({ text: 'quaggavolume' })).toEqual(['zebra crossing.txt']);
        expect(await names({ text: 'find incorporated' })).toEqual(['second.txt', 'zebra crossing.txt']);
        expect(await names({ company: 'FIND', kind: 'filing' })).toEqual([]);
      });

      // Goal: two processes that are given one file at one moment make one document of it.
      test('the same bytes from two sides at once give one document', async () => {
        const document = readSketch({ lines: Array.from({ length: 200 }, (_, index) => `RACE | metric${index} | FY2026 | ${index + 1}`) });
        const sides = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? store : other).addDocument({ ...document, addedAt }));
        const outcomes = await Promise.all(sides);
        expect(outcomes.filter(({ created }) => created)).toHaveLength(1);
        expect(await store.facts({ company: 'RACE' })).toHaveLength(200);
      });

      test('documents of one company that arrive together see each other', async () => {
        const notes = Array.from({ length: 12 }, (_, index) =>
          readSketch({
            name: `crowd${index}.txt`,
            date: `2026-02-${String(index + 1).padStart(2, '0')}`,
            lines: [`CROWD | revenue | FY2026 | ${index + 1}`, `CROWD | ebitda | FY2026 | ${index + 1}`],
          }),
        );
        await Promise.all(notes.map((note, index) => (index % 2 === 0 ? store : other).addDocument({ ...note, addedAt })));
        expect(await standing('CROWD')).toEqual([
          ['ebitda', 'FY2026', 12],
          ['revenue', 'FY2026', 12],
        ]);
        const facts = await store.facts({ company: 'CROWD', metric: 'revenue' });
        const next = new Map(notes.slice(0, -1).map((note, index) => [note.source.hash, notes[index + 1]!.source.hash]));
        expect(facts.map((fact) => fact.supersededBy?.document)).toEqual(facts.map((fact) => next.get(fact.document)));
      });

      storeOfDocuments(() => store);
      storeOfModels(() => store);

      test('a large file comes back to the last byte', async () => {
        const document = readSketch({ lines: ['LARGE | revenue | FY2026 | 1'] });
        const bytes = Buffer.alloc(17_000_001, 'tick');
        const hash = createHash('sha256').update(bytes).digest('hex');
        await store.addDocument({ source: { ...document.source, hash }, bytes, reading: { ...document.reading, hash }, ties: [], addedAt });
        expect(
          createHash('sha256')
            .update((await store.bytes(hash))!)
            .digest('hex'),
        ).toBe(hash);
      });
    });

    describe('facts', () => {
      // Goal: what goes in comes out, whatever it holds.
      test('any facts come back as they went in', async () => {
        let count = 0;
        await fc.assert(
          fc.asyncProperty(fc.array(anyFact, { maxLength: 20 }), async (facts) => {
            count += 1;
            const document = readSketch({ name: `any${count}.txt`, date: null, lines: [`ANY${count} | revenue | FY2026 | ${count}`] });
            const numbered = facts.map((fact, index) => ({ ...fact, id: `f${index + 1}` }));
            const { id } = await store.addDocument({ ...document, reading: { ...document.reading, facts: numbered }, addedAt });
            expect((await store.reading(id))!.facts).toEqual(numbered);
            const stored = await store.facts({ document: id });
            expect(stored.map(({ document: _document, asOf: _asOf, supersededBy: _supersededBy, ...fact }) => fact)).toEqual(numbered);
            await store.removeDocument(id, { who: 'an analyst', when: addedAt });
          }),
          { numRuns: 60 },
        );
      }, 60_000);

      test('a number that is not finite is a misuse, not a null', async () => {
        const document = readSketch({ lines: ['NAN | revenue | FY2026 | 1'] });
        const facts = document.reading.facts.map((fact) => ({ ...fact, value: Number.NaN }));
        await expect(store.addDocument({ ...document, reading: { ...document.reading, facts }, addedAt })).rejects.toThrow('not finite');
      });

      test('facts are found by each part of their key', async () => {
        const { source } = await add({
          speaker: 'Findable Research',
          lines: ['KEY | revenue | FY2026 | 1', 'KEY | ebitda | FY2026 | 2', 'KEY | revenue | FY2027 | 3', '| soleMetric | | 4'],
        });
        const values = async (query: Parameters<Store['facts']>[0]): Promise<unknown[]> => (await store.facts(query)).map(({ value }) => value);
        expect(await values({ company: 'KEY' })).toEqual([2, 1, 3]);
        expect(await values({ company: 'KEY', metric: 'revenue', period: 'FY2027' })).toEqual([3]);
        expect(await values({ speaker: 'Findable Research' })).toEqual([1, 2, 3, 4]);
        expect(await values({ metric: 'soleMetric' })).toEqual([4]);
        expect(await values({ document: source.hash })).toEqual([1, 2, 3, 4]);
        expect(await values({ document: source.hash, limit: 2, offset: 1 })).toEqual([2, 3]);
        expect(await values({ company: 'KEY', basis: 'reported' })).toEqual([]);
        expect(await values({ company: 'KEY', measure: 'level', speaker: 'Findable Research' })).toHaveLength(3);
      });

      test('unread figures are listed with their documents', async () => {
        const { source, reading } = await add({ lines: ['UNR | revenue | FY2026 | 1'] });
        expect(await store.unread({ document: source.hash })).toEqual(reading.unread.map((unread) => ({ ...unread, document: source.hash })));
        expect((await store.unread({ limit: 2 })).length).toBe(2);
      });

      test('a company page opens in parts', async () => {
        await add({ lines: ['PAGE | ebitda | FY2026 | 1', 'PAGE | revenue | FY2026 | 2', 'PAGE | revenue | FY2027 | 3'] });
        expect(await store.companyMetrics('PAGE')).toEqual([
          { metric: 'ebitda', factCount: 1, firstAsOf: '2026-01-15', lastAsOf: '2026-01-15' },
          { metric: 'revenue', factCount: 2, firstAsOf: '2026-01-15', lastAsOf: '2026-01-15' },
        ]);
        expect((await store.companyFacts('PAGE', { metrics: ['revenue'], limit: 1, offset: 1 })).map(({ value }) => value)).toEqual([3]);
      });
    });

    describe('time', () => {
      // Goal: a later statement of one speaker takes the place of the earlier, and any past day can be asked for.
      test('a later document of the same speaker supersedes, and the past stays as it was', async () => {
        const january = await add({ name: 'jan.txt', date: '2026-01-10', lines: ['TIME | revenue | FY2026 | 100', 'TIME | ebitda | FY2026 | 30'] });
        const march = await add({ name: 'mar.txt', date: '2026-03-10', lines: ['TIME | revenue | FY2026 | 110'] });
        expect(await standing('TIME')).toEqual([
          ['ebitda', 'FY2026', 30],
          ['revenue', 'FY2026', 110],
        ]);
        expect(await standing('TIME', '2026-01-09')).toEqual([]);
        expect(await standing('TIME', '2026-03-09')).toEqual([
          ['ebitda', 'FY2026', 30],
          ['revenue', 'FY2026', 100],
        ]);
        const [first, second] = await store.facts({ company: 'TIME', metric: 'revenue' });
        expect(first).toMatchObject({ document: january.source.hash, asOf: '2026-01-10', supersededBy: { document: march.source.hash, fact: 'f1' } });
        expect(second).not.toHaveProperty('supersededBy');
        expect((await store.facts({ company: 'TIME', metric: 'revenue', asOf: '2026-02-01' }))[0]).not.toHaveProperty('supersededBy');
        expect(await store.facts({ company: 'TIME', standing: true })).toHaveLength(2);
      });

      test('documents that come in out of order make the same chain', async () => {
        for (const [month, value] of [
          ['04', 4],
          ['02', 2],
          ['05', 5],
          ['01', 1],
          ['03', 3],
        ] as const) {
          await add({ name: `order${month}.txt`, date: `2026-${month}-01`, lines: [`ORDER | revenue | FY2026 | ${value}`] });
        }
        for (const month of [1, 2, 3, 4, 5]) expect(await standing('ORDER', `2026-0${month}-15`)).toEqual([['revenue', 'FY2026', month]]);
      });

      test('another speaker, period or missing company supersedes nothing', async () => {
        await add({ date: '2026-01-01', lines: ['ALONE | revenue | FY2026 | 1', 'ALONE | price | | 2', '| index | FY2026 | 3'] });
        await add({ date: '2026-02-01', speaker: 'Second House', lines: ['ALONE | revenue | FY2026 | 4', 'ALONE | revenue | FY2027 | 5'] });
        await add({ date: '2026-03-01', lines: ['ALONE | price | | 6', '| index | FY2026 | 7'] });
        expect(await standing('ALONE')).toEqual([
          ['price', null, 2],
          ['price', null, 6],
          ['revenue', 'FY2026', 1],
          ['revenue', 'FY2026', 4],
          ['revenue', 'FY2027', 5],
        ]);
        expect((await store.facts({ metric: 'index' })).map((fact) => fact.supersededBy)).toEqual([undefined, undefined]);
      });

      test('a figure quoted as the old one gives way to the new one beside it and displaces nothing', async () => {
        await add({ date: '2026-01-01', lines: ['VINT | revenue | FY2026 | 100'] });
        await add({ date: '2026-02-01', lines: ['VINT | revenue | FY2026 | 105 | old'] });
        expect(await standing('VINT')).toEqual([
          ['revenue', 'FY2026', 100],
          ['revenue', 'FY2026', 105],
        ]);
        await add({ date: '2026-03-01', lines: ['VINT | revenue | FY2026 | 110 | new', 'VINT | revenue | FY2026 | 106 | old'] });
        expect(await standing('VINT')).toEqual([['revenue', 'FY2026', 110]]);
        expect(await standing('VINT', '2026-01-20')).toEqual([['revenue', 'FY2026', 100]]);
      });

      test('an undated document stands from the day it was added', async () => {
        const { source } = await add({ date: null, lines: ['UNDATED | revenue | FY2026 | 1'] });
        expect((await store.facts({ document: source.hash }))[0]!.asOf).toBe('2026-06-01');
      });

      // Goal: nobody is put in the mouth of somebody else.
      test('a voice that names nobody is another one in the next document', async () => {
        await add({ date: '2026-01-01', speaker: 'author', lines: ['NOBODY | revenue | FY2026 | 100'] });
        await add({ date: '2026-02-01', speaker: 'author', lines: ['NOBODY | revenue | FY2026 | 110', 'NOBODY | ebit | FY2026 | 9 | old', 'NOBODY | ebit | FY2026 | 10 | new'] });
        expect(await standing('NOBODY')).toEqual([
          ['ebit', 'FY2026', 10],
          ['revenue', 'FY2026', 100],
          ['revenue', 'FY2026', 110],
        ]);
      });

      test('a day that is none is a misuse', async () => {
        await expect(store.facts({ asOf: '2026-02-30' })).rejects.toThrow('a day is written');
      });
    });

    describe('ties', () => {
      test('ties are found by verdict, company, document and fact, worst first', async () => {
        const document = await add({
          name: 'tied.txt',
          lines: ['TIE | revenue | FY2026 | 1', 'TIE | ebitda | FY2026 | 2', 'TIE | ebit | FY2026 | 3'],
          ties: ([a, b, c]) => [
            tieOver('tied.txt', [a!, b!], 'ties', 0),
            tieOver('tied.txt', [b!, c!], 'off', 2),
            tieOver('tied.txt', [a!, c!], 'off', -30),
            tieOver('tied.txt', [c!], 'unclear'),
          ],
        });
        const id = document.source.hash;
        const found = await store.ties({ document: id });
        expect(found.map(({ verdict, gap }) => [verdict, gap])).toEqual([
          ['off', -30],
          ['off', 2],
          ['unclear', null],
          ['ties', 0],
        ]);
        const [a, , c] = document.reading.facts;
        const expected: Tie = { ...tieOver('tied.txt', [a!, c!], 'off', -30), members: tieOver(id, [a!, c!], 'off').members };
        expect(found[0]).toEqual({ ...expected, id: found[0]!.id });
        expect(await store.ties({ company: 'TIE', verdict: 'off', limit: 1, offset: 1 })).toMatchObject([{ gap: 2 }]);
        expect(await store.ties({ document: id, fact: 'f2' })).toHaveLength(2);
        expect(await store.document(id)).toMatchObject({ tiesCount: 1, offCount: 2, unclearCount: 1 });
        expect((await store.companies()).find((company) => company.id === 'TIE')).toMatchObject({ offCount: 2 });
        await store.replaceTies(id, [tieOver(id, [a!], 'ties', 0)]);
        expect(await store.document(id)).toMatchObject({ tiesCount: 1, offCount: 0, unclearCount: 0 });
        expect((await store.companies()).find((company) => company.id === 'TIE')).toMatchObject({ offCount: 0 });
      });

      // Goal: ties between documents are recomputed after every change, even when the process died in between.
      test('a company is pending until its ties between documents are computed from its newest documents', async () => {
        const first = await add({ name: 'x1.txt', date: '2026-01-01', lines: ['CROSS | revenue | FY2026 | 1'] });
        const second = await add({ name: 'x2.txt', date: '2026-02-01', lines: ['CROSS | revenue | FY2026 | 2'] });
        const pending = (await store.pendingCrossTies()).find(({ company }) => company === 'CROSS')!;
        const members = [first, second].map(({ source, reading }) => tieOver(source.hash, reading.facts, 'off').members[0]!);
        const tie: Tie = { ...tieOver('', [], 'off', 1), company: 'CROSS', class: 'revision', members };
        const third = await add({ name: 'x3.txt', date: '2026-03-01', lines: ['CROSS | revenue | FY2026 | 3'] });
        await store.replaceCrossTies('CROSS', [tie], pending.revision);
        expect((await store.pendingCrossTies()).map(({ company }) => company)).toContain('CROSS');
        await store.replaceCrossTies('CROSS', [tie]);
        expect((await store.pendingCrossTies()).map(({ company }) => company)).not.toContain('CROSS');
        expect(await store.ties({ scope: 'cross', company: 'CROSS', class: 'revision' })).toMatchObject([{ members }]);
        expect(await store.ties({ document: second.source.hash, scope: 'cross' })).toHaveLength(1);
        expect(await store.ties({ document: third.source.hash })).toEqual([]);
        // what differs for a reason is not off; what has none counts for both documents, and is unknown before the later one
        expect(await store.document(first.source.hash)).toMatchObject({ offCount: 0 });
        expect(await store.tieCount({ company: 'CROSS', standing: 'differs' })).toBe(1);
        await store.replaceCrossTies('CROSS', [{ ...tie, class: 'conflict' }]);
        for (const one of [first, second]) expect(await store.document(one.source.hash)).toMatchObject({ offCount: 1 });
        expect(await store.document(third.source.hash)).toMatchObject({ offCount: 0 });
        expect(await store.tieCount({ company: 'CROSS', standing: 'off' })).toBe(1);
        expect(await store.tieCount({ company: 'CROSS', standing: 'off', asOf: '2026-01-31' })).toBe(0);
        expect(await store.companyVerdicts('CROSS', { asOf: '2026-01-31' })).toEqual([]);
        expect((await store.documents({ company: 'CROSS', asOf: '2026-01-31' })).map(({ name }) => name)).toEqual(['x1.txt']);
        await store.removeDocument(second.source.hash, { who: 'an analyst', when: addedAt });
        expect(await store.ties({ company: 'CROSS' })).toEqual([]);
        expect((await store.companies()).find((company) => company.id === 'CROSS')).toMatchObject({ offCount: 0, documentCount: 2 });
      });
    });

    describe('reading again', () => {
      test('a new reading takes the place of the old, with its ties and figures', async () => {
        const document = await add({
          name: 'again.txt',
          lines: ['AGAIN | revenue | FY2026 | 100', 'AGAIN | ebit | FY2026 | 7'],
          ties: (facts) => [tieOver('again.txt', facts, 'off', 1)],
        });
        const id = document.source.hash;
        const facts = [{ ...document.reading.facts[0]!, metric: 'netSales' }];
        const outcome = await other.addDocument({ ...document, reading: { ...document.reading, facts }, ties: [], addedAt, reread: true });
        expect(outcome).toEqual({ id, created: false });
        expect((await store.facts({ company: 'AGAIN' })).map(({ metric }) => metric)).toEqual(['netSales']);
        expect(await store.ties({ document: id })).toEqual([]);
        expect(await store.document(id)).toMatchObject({ factCount: 1, offCount: 0 });
        expect((await store.reading(id))!.facts).toEqual(facts);
      });

      test('a statement that a new reading no longer makes gives back its place', async () => {
        await add({ name: 'base.txt', date: '2026-01-01', lines: ['BACK | revenue | FY2026 | 1'] });
        const later = await add({ name: 'later.txt', date: '2026-02-01', lines: ['BACK | revenue | FY2026 | 2'] });
        const facts = later.reading.facts.map((fact) => ({ ...fact, period: 'FY2027' }));
        await store.addDocument({ ...later, reading: { ...later.reading, facts }, addedAt, reread: true });
        expect(await standing('BACK')).toEqual([
          ['revenue', 'FY2026', 1],
          ['revenue', 'FY2027', 2],
        ]);
      });
    });

    describe('corrections', () => {
      const when = '2026-06-02T10:00:00.000Z';

      test('a correction is laid over the reading, the search and the chain of statements', async () => {
        const early = await add({ date: '2026-01-01', lines: ['RIGHT | revenue | FY2026 | 90'] });
        const document = await add({ name: 'corr.txt', date: '2026-02-01', lines: ['WRONG | revenue | FY2026 | 100'] });
        const { start, end, quote } = document.reading.facts[0]!;
        const correction = await store.correct({
          document: document.source.hash,
          start,
          end,
          quote,
          change: { company: 'RIGHT', value: 10.5 },
          who: 'an analyst',
          when,
          note: 'misread',
        });
        expect(await store.facts({ company: 'WRONG' })).toEqual([]);
        const [, fact] = await store.facts({ company: 'RIGHT' });
        expect(fact).toMatchObject({ value: 10.5, interval: { low: '10.45', high: '10.55' }, decided: 'corrected by an analyst', correction });
        expect((await store.facts({ document: early.source.hash }))[0]!.supersededBy).toEqual({ document: document.source.hash, fact: 'f1' });
        expect((await store.reading(document.source.hash))!.facts[0]).toMatchObject({ company: 'RIGHT', value: 10.5 });
        expect(await store.corrections(document.source.hash)).toEqual([correction]);
        expect((await store.companies()).map(({ id }) => id)).toContain('RIGHT');
        expect(await store.withdrawCorrection(correction.id)).toBe(document.source.hash);
        expect((await store.reading(document.source.hash))!.facts).toEqual(document.reading.facts);
        expect((await store.facts({ document: early.source.hash }))[0]).not.toHaveProperty('supersededBy');
        expect(await store.withdrawCorrection(correction.id)).toBeNull();
        expect(await store.withdrawCorrection('17')).toBeNull();
      });

      test('corrections add up, the later one winning field by field', async () => {
        const document = await add({ lines: ['LAYER | revenue | FY2026 | 100'] });
        const { start, end, quote } = document.reading.facts[0]!;
        const place = { document: document.source.hash, start, end, quote, who: 'an analyst', when };
        await store.correct({ ...place, change: { metric: 'netSales', period: 'FY2025' } });
        await store.correct({ ...place, change: { period: 'FY2027' }, who: 'another' });
        expect((await store.facts({ company: 'LAYER' }))[0]).toMatchObject({ metric: 'netSales', period: 'FY2027', decided: 'corrected by another' });
      });

      test('a fact taken away is gone from every list and comes back when the correction is withdrawn', async () => {
        const document = await add({ lines: ['IGNORE | revenue | FY2026 | 100', 'IGNORE | ebit | FY2026 | 10'] });
        const { start, end, quote } = document.reading.facts[0]!;
        const { id } = await store.correct({ document: document.source.hash, start, end, quote, change: { ignore: true }, who: 'an analyst', when });
        expect((await store.facts({ company: 'IGNORE' })).map(({ metric }) => metric)).toEqual(['ebit']);
        expect((await store.reading(document.source.hash))!.facts).toHaveLength(1);
        expect(await store.document(document.source.hash)).toMatchObject({ factCount: 1 });
        await store.withdrawCorrection(id);
        expect((await store.reading(document.source.hash))!.facts).toEqual(document.reading.facts);
      });

      // Goal: a person's work is never lost by reading again.
      test('a correction survives a reading in which its figure moved', async () => {
        const document = await add({ lines: ['MOVE | revenue | FY2026 | 100', 'MOVE | revenue | FY2027 | 100', 'MOVE | ebit | FY2026 | 10'] });
        const { start, end, quote } = document.reading.facts[1]!;
        await store.correct({ document: document.source.hash, start, end, quote, change: { metric: 'netSales' }, who: 'an analyst', when });
        const facts = document.reading.facts.map((fact) => ({ ...fact, start: fact.start + 7, end: fact.end + 7 }));
        await store.addDocument({ ...document, reading: { ...document.reading, facts }, addedAt, reread: true });
        expect((await store.facts({ document: document.source.hash })).map(({ metric, period }) => [metric, period])).toEqual([
          ['revenue', 'FY2026'],
          ['netSales', 'FY2027'],
          ['ebit', 'FY2026'],
        ]);
      });

      test('a correction can mean one of two facts on one span', async () => {
        const document = readSketch({ lines: ['TWIN | revenue | FY2026 | 4'] });
        const [first] = document.reading.facts;
        const facts = [first!, { ...first!, id: 'f2', metric: 'ebit' }];
        const { id } = await store.addDocument({ ...document, reading: { ...document.reading, facts }, addedAt });
        const { start, end, quote } = first!;
        await store.correct({ document: id, start, end, quote, fact: 'f2', change: { value: 5 }, who: 'an analyst', when });
        expect((await store.facts({ document: id })).map(({ value }) => value)).toEqual([4, 5]);
        await store.addDocument({ ...document, reading: { ...document.reading, facts: facts.map((fact, index) => ({ ...fact, id: `f${index + 8}` })) }, addedAt, reread: true });
        expect((await store.facts({ document: id })).map(({ value }) => value)).toEqual([4, 5]);
      });
    });

    describe('the queue', () => {
      const problem = { code: 'file.binary', subject: 'bad.bin', severity: 'error' } as const;
      const handler =
        (sketches: readonly ReadSketch[]) =>
        async ({ bytes }: { bytes: Uint8Array }) => {
          const hash = createHash('sha256').update(bytes).digest('hex');
          const read = sketches.find(({ source }) => source.hash === hash);
          return read === undefined ? { ok: false as const, problem } : { ok: true as const, value: read };
        };
      const until = async (isSo: () => Promise<boolean>): Promise<void> => {
        while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
      };

      test('queued files become documents, and every listener hears of it', async () => {
        const events: StoreEvent[] = [];
        const stop = await other.listen((event) => events.push(event));
        const sketches = ['QONE', 'QTWO', 'QTHREE'].map((company) => readSketch({ name: `${company}.txt`, lines: [`${company} | revenue | FY2026 | 1`] }));
        const ids: string[] = [];
        for (const { source, bytes } of sketches) ids.push(await store.enqueue({ name: source.name, bytes }));
        expect((await other.inbox()).map(({ id, state, size }) => [id, state, size])).toEqual(ids.map((id, index) => [id, 'queued', sketches[index]!.bytes.length]));
        const worker = await runWorker(store, handler(sketches), { concurrency: 2 });
        await until(async () => events.filter(({ type }) => type === 'document added').length === 3);
        await worker.stop();
        stop();
        expect(await store.inbox()).toEqual([]);
        for (const { source } of sketches) expect(await store.document(source.hash)).not.toBeNull();
        const added = events.flatMap((event) => (event.type === 'document added' ? [event.item] : []));
        expect([...added].sort()).toEqual([...ids].sort());
        expect(events.filter(({ type }) => type === 'document reading')).toHaveLength(3);
      });

      test('a file that cannot be read keeps its problem, can be retried, and can be let go', async () => {
        const sketch = readSketch({ name: 'later-good.txt', lines: ['QFAIL | revenue | FY2026 | 1'] });
        const id = await store.enqueue({ name: 'bad.bin', bytes: sketch.bytes });
        let worker = await runWorker(store, handler([]));
        await until(async () => (await store.failures()).length === 1);
        await worker.stop();
        expect(await store.failures()).toMatchObject([{ id, name: 'bad.bin', state: 'failed', problem }]);
        expect(await store.retryFailure('17')).toBe(false);
        expect(await store.retryFailure(id)).toBe(true);
        expect(await store.failures()).toEqual([]);
        worker = await runWorker(store, handler([sketch]));
        await until(async () => (await store.document(sketch.source.hash)) !== null);
        await worker.stop();
        const gone = await store.enqueue({ name: 'bad.bin', bytes: new Uint8Array([0]) });
        worker = await runWorker(store, handler([]));
        await until(async () => (await store.failures()).length === 1);
        await worker.stop();
        expect(await store.dismissFailure(gone)).toBe(true);
        expect(await store.dismissFailure(gone)).toBe(false);
        expect(await store.inbox()).toEqual([]);
      });

      test('a file that a command refused stands among the failures, once however often it is refused', async () => {
        const problem = { code: 'file.binary', subject: 'refused.pdf', severity: 'error' } as const;
        for (const size of [1, 2]) await store.keepFailure({ name: 'refused.pdf', bytes: new Uint8Array(size), problem });
        const [kept, more] = (await store.failures()).filter(({ name: of }) => of === 'refused.pdf');
        expect([kept, more]).toMatchObject([{ size: 2, state: 'failed', problem }, undefined]);
        expect(await store.dismissFailure(kept!.id)).toBe(true);
      });

      test('where the terminal is served is known to every process, for as long as the one that serves it lives', async () => {
        expect(await store.servedAt()).toBeNull();
        const serving = await open();
        await serving.serveAt('http://127.0.0.1:4100');
        expect(await store.servedAt()).toBe('http://127.0.0.1:4100');
        await serving.close();
        await expect.poll(() => store.servedAt()).toBeNull();
      });

      test('a file whose reading throws is tried again by itself', async () => {
        const sketch = readSketch({ lines: ['QTHROW | revenue | FY2026 | 1'] });
        await store.enqueue({ name: 'flaky.txt', bytes: sketch.bytes });
        let attempts = 0;
        const worker = await runWorker(store, async () => {
          attempts += 1;
          if (attempts === 1) throw new Error('a passing fault');
          return { ok: true, value: sketch };
        });
        await until(async () => (await store.document(sketch.source.hash)) !== null);
        await worker.stop();
        expect(attempts).toBe(2);
      }, 20_000);

      test('a worker does not take over what another living worker holds', async () => {
        const sketch = readSketch({ lines: ['QHELD | revenue | FY2026 | 1'] });
        await store.enqueue({ name: 'slow.txt', bytes: sketch.bytes });
        let attempts = 0;
        const slow = async (): Promise<{ ok: true; value: ReadSketch }> => {
          attempts += 1;
          await new Promise((resolve) => setTimeout(resolve, 3_000));
          return { ok: true, value: sketch };
        };
        const workers = [await runWorker(store, slow), await runWorker(other, slow)];
        await until(async () => (await store.document(sketch.source.hash)) !== null);
        await Promise.all(workers.map((worker) => worker.stop()));
        expect(attempts).toBe(1);
      }, 20_000);
    });

    test('a reading is of one moment while another process replaces it', async () => {
      const document = readSketch({ lines: Array.from({ length: 300 }, (_, index) => `MOMENT | metric${index} | FY2026 | ${index + 1}`) });
      const versions = [0, 1].map((version): Reading => ({
        ...document.reading,
        info: { ...document.reading.info, title: `v${version}` },
        facts: document.reading.facts.map((fact) => ({ ...fact, value: version })),
      }));
      await store.addDocument({ ...document, reading: versions[0]!, addedAt });
      const progress = { rounds: 0 };
      const writer = (async () => {
        for (; progress.rounds < 10; progress.rounds += 1) await other.addDocument({ ...document, reading: versions[(progress.rounds + 1) % 2]!, addedAt, reread: true });
      })();
      while (progress.rounds < 10) {
        const seen = (await store.reading(document.source.hash))!;
        expect(new Set(seen.facts.map(({ value }) => `v${value}`))).toEqual(new Set([seen.info.title]));
        expect(seen.facts).toHaveLength(300);
      }
      await writer;
    }, 30_000);
  });
}
