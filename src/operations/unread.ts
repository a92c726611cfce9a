import { z } from 'zod';
import { ok } from '../kernel/problem.ts';
import { withDocumentId } from './find-document.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';

export const unread = operation({
  name: 'unread',
  summary: 'List numbers that were not read as facts, and why',
  description: 'Every number in a document is a fact, a date, a label or page furniture; what is none of these stands here with the reason.',
  examples: ['tickmark unread', 'tickmark unread --limit 50 --json'],
  input: z.object({ document: schemas.documentName.exactOptional().describe('only of this document'), limit: schemas.paging.limit }),
  output: z.object({
    items: z.array(schemas.storedUnread.extend({ name: z.string().describe('file name of the document'), line: z.int().describe('line of its text, from 1') })),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/unread' },
  run: async (input, context) => {
    const store = await context.store();
    const query = await withDocumentId(store, input);
    if (!query.ok) return query;
    const found = await store.unread(query.value);
    const ids = [...new Set(found.map(({ document }) => document))];
    const places = new Map(await Promise.all(ids.map(async (id) => [id, { name: (await store.document(id))?.name ?? id, text: (await store.text(id)) ?? '' }] as const)));
    const lineOf = (id: string, start: number): number => places.get(id)?.text.slice(0, start).split('\n').length ?? 1;
    return ok({ items: found.map((one) => ({ ...one, name: places.get(one.document)?.name ?? one.document, line: lineOf(one.document, one.start) })) });
  },
});
