import { z } from 'zod';
import { ok } from '../kernel/problem.ts';
import { withDocumentId } from './find-document.ts';
import { operation } from './operation.ts';
import { page } from './paging.ts';
import * as schemas from './schemas.ts';

export const ties = operation({
  name: 'ties',
  summary: 'List relations between figures, the ones that are off first',
  description: 'Each relation with its arithmetic written out, its members and the reason for its class. Without a verdict, what is off comes first, worst first.',
  examples: ['tickmark ties --verdict off', 'tickmark ties --company KC --class revision', 'tickmark ties --verdict off --json'],
  input: z.object({
    verdict: schemas.verdict.exactOptional().describe('only these'),
    company: z.string().exactOptional().describe('only of this company'),
    document: schemas.documentName.exactOptional().describe('only those that touch this document'),
    class: schemas.tieClass.exactOptional().describe('only of this class'),
    ...schemas.paging,
  }),
  output: z.object({
    items: z.array(schemas.storedTie),
    more: z.boolean(),
    documents: z.array(z.object({ id: z.string(), name: z.string() })).describe('names of the documents in which the members stand'),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/ties' },
  run: async (input, context) => {
    const store = await context.store();
    const query = await withDocumentId(store, input);
    if (!query.ok) return query;
    const found = await page(query.value, (paged) => store.ties(paged));
    const ids = [...new Set(found.items.flatMap((tie) => tie.members.map((member) => member.document)))];
    const named = await Promise.all(ids.map((id) => store.document(id)));
    return ok({ ...found, documents: named.flatMap((one) => (one === null ? [] : [{ id: one.id, name: one.name }])) });
  },
});
