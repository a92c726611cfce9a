import { z } from 'zod';
import { failed, ok } from '../kernel/problem.ts';
import type { Tie } from '../kernel/records.ts';
import { companiesNow, findCompany } from './company-groups.ts';
import { companyEntry, companyPage } from './company-schema.ts';
import { tableDocuments } from './company-voices.ts';
import { companyTable, verdictRank, worstOf } from './company-table.ts';
import { placesOfMetrics } from './metric-places.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';

/** A page shows all there is of a company. */
const recordsMax = 100_000;

export const companies = operation({
  name: 'companies',
  summary: 'List the companies the documents speak of',
  description: 'Every company with its ticker, how many documents speak of it, and how many of its relations are off.',
  examples: ['tickmark companies', 'tickmark companies --json'],
  input: z.object({}),
  output: z.object({ items: z.array(companyEntry) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/companies' },
  run: async (_input, context) => {
    const groups = await companiesNow(await context.store());
    return ok({ items: groups.map(({ company: one, ids }) => ({ ...one, ids: [...ids] })) });
  },
});

/** More than anybody looks through; the others are counted. */
const contradictionsMax = 500;
/** The order of the store, where several ids of the company are asked for. */
const worstFirst = (a: Tie, b: Tie): number => verdictRank[b.verdict] - verdictRank[a.verdict];

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

export const company = operation({
  name: 'company',
  summary: 'Show one company: estimates and actuals by metric, period, speaker and vintage',
  description:
    'Metrics by periods in statement order; who says what, what they said before, how their figures moved, and what contradicts what. Each figure leads back to its span.',
  examples: ['tickmark company KC', 'tickmark company KC --as-of 2026-03-31 --json'],
  positional: 'id',
  input: z.object({ id: z.string().describe('ticker or name'), asOf: schemas.isoDate.exactOptional().describe('only what was known on that day') }),
  output: companyPage,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/companies/:id' },
  run: async ({ id, asOf }, context) => {
    const store = await context.store();
    const found = await findCompany(store, id);
    if (found === undefined) return failed({ code: 'record.not-found', subject: id, severity: 'error' });
    const known = asOf === undefined ? {} : { asOf };
    const underAll = async <Item>(fetch: (id: string) => Promise<readonly Item[]>): Promise<Item[]> => (await Promise.all(found.ids.map(fetch))).flat();
    const [allDocuments, facts, verdicts, differing, counts, offCounts, placeOf] = await Promise.all([
      underAll((one) => store.documents({ company: one, limit: recordsMax, ...known })),
      underAll((one) => store.facts({ company: one, limit: recordsMax, ...known })),
      underAll((one) => store.companyVerdicts(one, known)),
      underAll((one) => store.ties({ company: one, differing: true, limit: contradictionsMax, ...known })),
      Promise.all(found.ids.map((one) => store.tieCount({ company: one, differing: true, ...known }))),
      Promise.all(found.ids.map((one) => store.tieCount({ company: one, standing: 'off', ...known }))),
      placesOfMetrics(),
    ]);
    // a document may speak of the company under two of its ids
    const documents = [...new Map(allDocuments.map((one) => [one.id, one])).values()].sort((a, b) => (a.addedAt < b.addedAt ? 1 : a.addedAt > b.addedAt ? -1 : 0));
    return ok({
      company: { ...found.company, documentCount: documents.length, offCount: sum(offCounts), ids: [...found.ids] },
      asOf: asOf ?? null,
      documents,
      ...companyTable(facts, worstOf(verdicts), placeOf, tableDocuments(documents)),
      contradictions: differing.sort(worstFirst).slice(0, contradictionsMax),
      contradictionCount: sum(counts),
    });
  },
});
