import { z } from 'zod';
import { ok } from '../kernel/problem.ts';
import { groupCompanies } from './company-groups.ts';
import { operation } from './operation.ts';

const completion = z.object({
  kind: z.enum(['company', 'page', 'metric', 'document', 'action']),
  text: z.string().describe('what the command bar would hold'),
  hint: z.string().describe('what it is, in a few words'),
  id: z.string().describe('id of the company, metric, document, page or action'),
  company: z.string().nullable().describe('the company that the rest of the line is about'),
});
type Completion = z.output<typeof completion>;

const companyPages = [
  ['estimates', 'estimates and actuals'],
  ['revisions', 'how the figures moved'],
  ['contradictions', 'what contradicts what'],
  ['documents', 'where it is spoken of'],
] as const;
const pages = [
  ['inbox', 'what came in'],
  ['companies', 'every company'],
  ['check', 'all that is off, worst first'],
] as const;
const actions = [
  ['add', 'add documents'],
  ['download checks', 'all that is off, as CSV or HTML'],
  ['light or dark', 'change the ground of the page'],
  ['keys', 'show the keys of this page'],
] as const;

/** 3 the whole, 2 its beginning, 1 the beginning of a word in it, 0 no match. */
function closeness(candidate: string, typed: string): number {
  const text = candidate.toLowerCase();
  if (typed === '' || text.startsWith(typed)) return text === typed ? 3 : 2;
  return text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed)) || text.includes(` ${typed}`) ? 1 : 0;
}

const itemsMax = 20;

export const complete = operation({
  name: 'complete',
  summary: 'Complete what is typed into the command bar',
  description: 'Companies, pages, metrics, documents and actions that begin like the words typed; after a company, its pages and metrics.',
  examples: [],
  input: z.object({ q: z.string().max(200).default('').describe('what is typed so far') }),
  output: z.object({ items: z.array(completion) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/complete' },
  run: async ({ q }, context) => {
    const store = await context.store();
    const typed = q.trim().toLowerCase();
    const [entries, { metricRows }] = await Promise.all([store.companies(), import('../research/vocabulary/metrics.ts')]);
    const companies = groupCompanies(entries).map(({ company }) => company);
    const ranked: { readonly item: Completion; readonly score: number }[] = [];
    const offer = (item: Completion, names: readonly (string | null)[], wanted: string): void => {
      const score = Math.max(...names.map((name) => (name === null ? 0 : closeness(name, wanted))));
      if (score > 0) ranked.push({ item, score });
    };
    // `KC rev`: the longest beginning that is a company, then what is wanted of it
    const subject = companies
      .flatMap((one) => [one.id, one.ticker, one.name].flatMap((name) => (name !== null && typed.startsWith(`${name.toLowerCase()} `) ? [{ one, length: name.length }] : [])))
      .sort((a, b) => b.length - a.length)[0];
    if (subject !== undefined) {
      const { one, length } = subject;
      const rest = typed.slice(length).trim();
      for (const [id, hint] of companyPages) offer({ kind: 'page', text: `${one.id} ${id}`, hint, id, company: one.id }, [id], rest);
      for (const row of metricRows)
        offer({ kind: 'metric', text: `${one.id} ${row.name}`, hint: row.statement, id: row.id, company: one.id }, [row.name, row.id, ...row.labels], rest);
    } else {
      for (const one of companies) offer({ kind: 'company', text: one.id, hint: one.name ?? 'company', id: one.id, company: one.id }, [one.id, one.ticker, one.name], typed);
      for (const [id, hint] of pages) offer({ kind: 'page', text: id, hint, id, company: null }, [id], typed);
      for (const [id, hint] of actions) offer({ kind: 'action', text: id, hint, id, company: null }, [id], typed);
      if (typed !== '') {
        for (const row of metricRows) offer({ kind: 'metric', text: row.name, hint: row.statement, id: row.id, company: null }, [row.name, row.id], typed);
        for (const one of await store.documents({ text: typed, limit: itemsMax })) {
          ranked.push({ item: { kind: 'document', text: one.name, hint: [one.info.kind, one.info.date].filter(Boolean).join(' · '), id: one.id, company: null }, score: 1 });
        }
      }
    }
    ranked.sort((a, b) => b.score - a.score);
    return ok({ items: ranked.slice(0, itemsMax).map(({ item }) => item) });
  },
});
