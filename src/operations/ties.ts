import { z } from 'zod';
import { ok } from '../kernel/problem.ts';
import type { Tie, Verdict } from '../kernel/records.ts';
import { idsOfCompany } from './company-groups.ts';
import { withDocumentId } from './find-document.ts';
import { namedTies } from './named-ties.ts';
import { operation } from './operation.ts';
import { pageOfCompany } from './paging.ts';
import * as schemas from './schemas.ts';

const rank: Readonly<Record<Verdict, number>> = { off: 0, unclear: 1, ties: 2 };
/** Within a verdict the store's own order is kept. */
const worstFirst = (a: Tie, b: Tie): number => rank[a.verdict] - rank[b.verdict];

export const ties = operation({
  name: 'ties',
  summary: 'List relations between figures, the ones that are off first',
  description: 'Each relation with its arithmetic written out, its members and the reason for its class. Without a verdict, what is off comes first, worst first.',
  examples: ['tickmark ties --verdict off', 'tickmark ties --company KC --class revision', 'tickmark ties --verdict off --json'],
  input: z.object({
    verdict: schemas.verdict.exactOptional().describe('only these'),
    standing: z.enum(['off', 'differs', 'unclear', 'ties']).exactOptional().describe('only these, where what is off for a reason such as a revision differs'),
    company: z.string().exactOptional().describe('only of this company'),
    document: schemas.documentName.exactOptional().describe('only those that touch this document'),
    class: schemas.tieClass.exactOptional().describe('only of this class'),
    ...schemas.paging,
  }),
  output: z.object({
    items: z.array(schemas.storedTie),
    more: z.boolean(),
    count: z.int().describe('all of them, whatever the limit'),
    documents: z.array(z.object({ id: z.string(), name: z.string() })).describe('names of the documents in which the members stand'),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/ties' },
  run: async (input, context) => {
    const store = await context.store();
    const query = await withDocumentId(store, input);
    if (!query.ok) return query;
    const companyIds = input.company === undefined ? [] : await idsOfCompany(store, input.company);
    const found = await pageOfCompany(
      query.value,
      companyIds,
      (paged) => store.ties(paged),
      worstFirst,
      ({ id }) => id,
    );
    const count = (
      await Promise.all((input.company === undefined ? [query.value] : companyIds.map((company) => ({ ...query.value, company }))).map((one) => store.tieCount(one)))
    ).reduce((total, one) => total + one, 0);
    const { ties: items, documents } = await namedTies(found.items, store);
    return ok({ ...found, items, count, documents });
  },
});
