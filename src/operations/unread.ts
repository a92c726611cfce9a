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
  output: z.object({ items: z.array(schemas.storedUnread) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/unread' },
  run: async (input, context) => {
    const store = await context.store();
    const query = await withDocumentId(store, input);
    return query.ok ? ok({ items: [...(await store.unread(query.value))] }) : query;
  },
});
