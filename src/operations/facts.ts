import { z } from 'zod';
import { parsePeriod } from '../kernel/periods.ts';
import { failed, ok } from '../kernel/problem.ts';
import { typedPeriod } from '../kernel/typed-period.ts';
import type { StoredFact } from '../store/store.ts';
import { idsOfCompany } from './company-groups.ts';
import { withDocumentId } from './find-document.ts';
import { findMetric } from './metrics.ts';
import { operation } from './operation.ts';
import { pageOfCompany } from './paging.ts';
import * as schemas from './schemas.ts';

const key = (fact: StoredFact): string => [fact.metric, fact.period ?? '', fact.asOf].join('\u0000');
const byKeyAndDate = (a: StoredFact, b: StoredFact): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);

export const facts = operation({
  name: 'facts',
  summary: 'List facts by company, metric, period and speaker',
  description: 'Figures with their key and voice. Facts are superseded and never overwritten: `--as-of` shows what was known on a day.',
  examples: ['tickmark facts --company KC --metric revenue', 'tickmark facts --company KC --period FY26 --as-of 2026-03-31', 'tickmark facts --speaker consensus --json'],
  input: z.object({
    company: z.string().exactOptional().describe('ticker or name, as the documents print it'),
    metric: z.string().exactOptional().describe('metric by id or name, such as revenue or EPS; `tickmark metrics` lists them'),
    period: z.string().exactOptional().describe('FY2026, FY26, 1Q26, 2026H1, 2026-03, …'),
    speaker: z.string().exactOptional().describe('who states it'),
    basis: schemas.basis.exactOptional().describe('the standing of the figure'),
    document: schemas.documentName.exactOptional().describe('only of this document'),
    measure: z.string().exactOptional().describe('level, growthYoY, …'),
    asOf: schemas.isoDate.exactOptional().describe('only what was known on that day'),
    ...schemas.paging,
  }),
  output: z.object({ items: z.array(schemas.storedFact), more: z.boolean() }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/facts' },
  run: async (input, context) => {
    const store = await context.store();
    const query = await withDocumentId(store, input);
    if (!query.ok) return query;
    const metric = input.metric === undefined ? ok(undefined) : await findMetric(store, input.metric);
    if (!metric.ok) return metric;
    const period = input.period === undefined ? undefined : (typedPeriod(input.period) ?? (parsePeriod(input.period).kind === 'other' ? null : input.period));
    if (period === null)
      return failed({ code: 'input.invalid', subject: 'period', severity: 'error', detail: { message: 'a period is written FY2026, 1Q26, 2026H1 or 2026-03.' } });
    const wanted = { ...query.value, ...(metric.value === undefined ? {} : { metric: metric.value }), ...(period === undefined ? {} : { period }) };
    const ids = input.company === undefined ? [] : await idsOfCompany(store, input.company);
    return ok(
      await pageOfCompany(
        wanted,
        ids,
        (paged) => store.facts(paged),
        byKeyAndDate,
        ({ document, id }) => `${document} ${id}`,
      ),
    );
  },
});
