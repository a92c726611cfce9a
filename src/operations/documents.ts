import { z } from 'zod';
import { failed, ok } from '../kernel/problem.ts';
import type { StoredDocument } from '../store/store.ts';
import { idsOfCompany } from './company-groups.ts';
import { findDocumentId } from './find-document.ts';
import { namedTies } from './named-ties.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';
import { pageOfCompany } from './paging.ts';

export const documents = operation({
  name: 'documents',
  summary: 'List the documents of the library',
  description: 'Every document with its kind, publisher, date, companies, and how many figures tie, are off or are unclear; newest first.',
  examples: ['tickmark documents', 'tickmark documents --company KC', "tickmark documents --kind 'broker note' --json"],
  input: z.object({
    company: z.string().exactOptional().describe('only those that speak of this company'),
    kind: schemas.kind.exactOptional().describe('only this kind'),
    text: z.string().exactOptional().describe('only those whose name, title or publisher holds these words'),
    removed: schemas.yes.exactOptional().describe('only those that were removed'),
    ...schemas.paging,
  }),
  output: z.object({ items: z.array(schemas.storedDocument), more: z.boolean() }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/documents' },
  run: async (input, context) => {
    const store = await context.store();
    const ids = input.company === undefined ? [] : await idsOfCompany(store, input.company);
    const newestFirst = (a: StoredDocument, b: StoredDocument): number => (a.addedAt < b.addedAt ? 1 : a.addedAt > b.addedAt ? -1 : 0);
    return ok(
      await pageOfCompany(
        input,
        ids,
        (paged) => store.documents(paged),
        newestFirst,
        ({ id }) => id,
      ),
    );
  },
});

export const document = operation({
  name: 'document',
  summary: 'Show one document with everything read in it',
  description: 'The text as stored, and every fact, tie, mark, claim, section, table, unread number and correction, with offsets into that text.',
  examples: ['tickmark document note.txt', 'tickmark document 3f0c9e --json'],
  positional: 'id',
  input: z.object({ id: schemas.documentName }),
  output: z.object({
    document: schemas.storedDocument,
    text: z.string(),
    facts: z.array(schemas.storedFact),
    ties: z.array(schemas.storedTie),
    unread: z.array(schemas.unread).readonly(),
    marks: z.array(schemas.mark).readonly(),
    claims: z.array(schemas.claim).readonly(),
    sections: z.array(schemas.section).readonly(),
    tables: z.array(schemas.table).readonly(),
    corrections: z.array(schemas.correction),
    /** What was set right of the document as a whole. */
    documentCorrections: z.array(schemas.documentCorrection),
    /** Names of the documents that the ties reach into. */
    others: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/documents/:id' },
  run: async ({ id: wanted }, context) => {
    const store = await context.store();
    const found = await findDocumentId(store, wanted);
    if (!found.ok) return found;
    const id = found.value;
    const [stored, reading, text] = await Promise.all([store.document(id), store.reading(id), store.text(id)]);
    if (stored === null || reading === null || text === null) return failed({ code: 'record.not-found', subject: id, severity: 'error' });
    const [facts, ties, corrections, documentCorrections] = await Promise.all([
      store.facts({ document: id, limit: factsMax }),
      store.ties({ document: id, limit: factsMax }),
      store.corrections(id),
      store.documentCorrections(id),
    ]);
    const named = await namedTies(ties, store);
    return ok({
      document: stored,
      text,
      facts: [...facts],
      ties: named.ties,
      unread: reading.unread,
      marks: reading.marks,
      claims: reading.claims,
      sections: reading.sections,
      tables: reading.tables,
      corrections: [...corrections],
      documentCorrections: [...documentCorrections],
      others: named.documents.filter((other) => other.id !== id),
    });
  },
});

/** More than any one document holds; a page shows them all. */
const factsMax = 100_000;
