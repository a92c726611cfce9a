import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Store } from '../store/store.ts';
import { idsOfCompany } from './company-groups.ts';
import { placesOfMetrics } from './metric-places.ts';
import { nearest } from '../kernel/nearest.ts';
import { operation } from './operation.ts';

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The id of a metric by id, name or printed label, in any case; also one that only this library has. */
export async function findMetric(store: Store, wanted: string): Promise<Result<string>> {
  const { metricRows } = await import('../research/vocabulary/metrics.ts');
  const name = plain(wanted);
  const found =
    metricRows.find((row) => row.id === wanted) ??
    metricRows.find((row) => plain(row.id) === name || plain(row.name) === name) ??
    metricRows.find((row) => row.labels.some((label) => plain(label) === name));
  if (found !== undefined) return ok(found.id);
  if ((await store.facts({ metric: wanted, limit: 1 })).length > 0) return ok(wanted);
  const near = nearest(wanted, metricRows, ({ id, name: words }) => [id, words]).map(({ id }) => id);
  const message = `there is no such metric.${near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`} \`tickmark metrics\` lists them.`;
  return failed({ code: 'input.invalid', subject: wanted, severity: 'error', detail: { message } });
}

export const metrics = operation({
  name: 'metrics',
  summary: 'List the metrics that figures are read as',
  description: 'Ids with the names that tables give them, in the order of the statements; of a company only those of which something is stated.',
  examples: ['tickmark metrics --text eps', 'tickmark metrics --company KC'],
  input: z.object({
    text: z.string().exactOptional().describe('only those whose id or name holds these words'),
    company: z.string().exactOptional().describe('only those stated of this company'),
  }),
  output: z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), statement: z.string() })) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/metrics' },
  run: async ({ text = '', company }, context) => {
    const [{ metricRows }, placeOf] = await Promise.all([import('../research/vocabulary/metrics.ts'), placesOfMetrics()]);
    let ids = metricRows.map(({ id }) => id);
    if (company !== undefined) {
      const store = await context.store();
      const stated = await Promise.all((await idsOfCompany(store, company)).map((id) => store.companyMetrics(id)));
      ids = [...new Set(stated.flat().map(({ metric }) => metric))].toSorted((a, b) => placeOf(a).rank - placeOf(b).rank);
    }
    const rows = ids.map((id) => ({ id, name: placeOf(id).name, statement: placeOf(id).statement }));
    return ok({ items: rows.filter(({ id, name }) => plain(id).includes(plain(text)) || plain(name).includes(plain(text))) });
  },
});
