import { z } from 'zod';
import { parsePeriod } from '../kernel/periods.ts';
import { ok } from '../kernel/problem.ts';
import { splitPeriod } from '../kernel/typed-period.ts';
import type { StoredCompany, StoredFact, Store } from '../store/store.ts';
import { companiesNow, tickerKey, type CompanyGroup } from './company-groups.ts';
import { placesOfMetrics } from './metric-places.ts';
import { operation } from './operation.ts';

const completion = z.object({
  kind: z.enum(['company', 'page', 'metric', 'figure', 'document', 'action']),
  text: z.string().describe('what the command bar would hold'),
  hint: z.string().describe('what it is, in a few words'),
  id: z.string().describe('id of the company, metric, document, page or action; of a figure its document'),
  company: z.string().nullable().describe('the company that the rest of the line is about'),
  periods: z.enum(['years', 'quarters', 'other']).exactOptional().describe('the periods that were asked for'),
  start: z.int().exactOptional().describe('where a figure stands in its document'),
  end: z.int().exactOptional(),
});
type Completion = z.output<typeof completion>;

/** Each with what else it is called. */
const companyPages: readonly (readonly [id: string, hint: string, ...otherNames: string[]])[] = [
  ['estimates', 'estimates and actuals'],
  ['model', 'statements and drivers that recalculate as you type', 'income statement', 'balance sheet', 'cash flow', 'drivers'],
  ['value', 'what a share is worth, by every method', 'valuation', 'dcf', 'discounted cash flow', 'football field', 'simulation', 'peers'],
  ['compare', 'who estimates what, and what the difference comes from', 'bridge', 'results', 'beat or miss'],
  ['cases', 'bear, base and bull side by side', 'scenarios', 'bear', 'bull'],
  ['ratios', 'printed ratios, recomputed'],
  ['audit', 'target prices, worked out again', 'targets', 'target prices'],
  ['check', 'what is off'],
  ['contradictions', 'what contradicts what', 'what differs'],
  ['documents', 'where it is spoken of'],
];
const pages: readonly (readonly [id: string, hint: string, ...otherNames: string[]])[] = [
  ['inbox', 'every document, newest first', 'documents'],
  ['check', 'all that is off'],
  ['targets', 'every target price of the library, worked out again', 'audit', 'target prices'],
  ['models', 'your own models, and templates to start from', 'templates', 'own models'],
];
const actions = [
  ['add files', 'text, Markdown, HTML or PDF'],
  ['paste text', 'a note or an article from the clipboard'],
  ['light or dark', 'change the ground'],
] as const;

/** 4 the whole, 3 its beginning, 2 the beginning of a word in it, 1 all the words somewhere, 0 no match. */
function closeness(candidate: string, typed: string): number {
  const text = candidate.toLowerCase();
  if (typed === '' || text.startsWith(typed)) return text === typed ? 4 : 3;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => word.startsWith(typed)) || text.includes(` ${typed}`)) return 2;
  const wanted = typed.split(' ');
  return wanted.length > 1 && wanted.every((one) => words.some((word) => word.startsWith(one))) ? 1 : 0;
}

/** How a person may call a company: under any id, by its ticker without a market, by its name or the first word of it. */
function callingsOf({ company, ids }: CompanyGroup): readonly string[] {
  const firstWord = /^[\p{L}\p{N}&-]{3,}/u.exec(company.name ?? '')?.[0];
  const tickers = [...ids, company.ticker].flatMap((id) => (id === null ? [] : [id, tickerKey(id)]));
  return [...new Set([...tickers, company.name, firstWord].flatMap((one) => (one === null || one === undefined ? [] : [one.toLowerCase()])))];
}

/** A metric’s name within a line; EBITDA stays as it is. */
const inLine = (name: string): string => name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const labelOf = (one: StoredCompany): string => one.ticker ?? one.id;

type Periods = NonNullable<Completion['periods']>;

interface Wanted {
  readonly rest: string;
  readonly periods?: Periods;
  readonly period?: string;
}

function wantedOf(typed: string): Wanted {
  const { rest, period } = splitPeriod(typed);
  if (period === null) return { rest };
  const { kind } = parsePeriod(period);
  return { rest, period, periods: kind === 'year' ? 'years' : kind === 'quarter' ? 'quarters' : 'other' };
}

const itemsMax = 16;
/** A bare metric is offered of the companies with most documents. */
const companiesMax = 12;
const factsMax = 20_000;

const numberOf = (typed: string): string | null => /^[($€£¥+−-]*(\d[\d.,]*\d|\d)[)%x]*$/.exec(typed)?.[1] ?? null;

/** Figures that print the number typed, newest document first. */
async function figuresOf(store: Store, typed: string): Promise<readonly { readonly fact: StoredFact; readonly document: string }[]> {
  const number = numberOf(typed);
  if (number === null || number.length < 2) return [];
  const whole = new RegExp(String.raw`(?<![\d.,])${number.replaceAll('.', String.raw`\.`)}(?![\d]|[.,]\d)`);
  const documents = await store.documents({ text: number, limit: itemsMax });
  const found = await Promise.all(
    documents.map(async (one) => (await store.facts({ document: one.id, limit: factsMax })).filter(({ quote }) => whole.test(quote)).map((fact) => ({ fact, document: one.name }))),
  );
  return found.flat().slice(0, itemsMax);
}

interface Ranked {
  readonly item: Completion;
  readonly score: number;
}

/** Metrics of one company that are called so: only those of which something is stated. */
async function metricsOf(store: Store, { company, ids }: CompanyGroup, { rest, period, periods }: Wanted): Promise<readonly Ranked[]> {
  const [{ metricById }, placeOf, ...stated] = await Promise.all([import('../research/vocabulary/metrics.ts'), placesOfMetrics(), ...ids.map((id) => store.companyMetrics(id))]);
  return [...new Set(stated.flat().map(({ metric }) => metric))].flatMap((id): Ranked[] => {
    const { name, rank } = placeOf(id);
    const score = Math.max(...[name, id, ...(metricById.get(id)?.labels ?? [])].map((one) => closeness(one, rest)));
    const text = [labelOf(company), inLine(name), period].filter((one) => one !== undefined).join(' ');
    const item: Completion = {
      kind: 'metric',
      text,
      hint: company.name ?? company.id,
      id,
      company: company.id,
      ...(periods === undefined ? {} : { periods }),
    };
    // among equals the order of the statements
    return score === 0 ? [] : [{ item, score: score - rank / 10_000 }];
  });
}

const best = (ranked: readonly Ranked[]): Completion[] =>
  ranked
    .toSorted((a, b) => b.score - a.score)
    .slice(0, itemsMax)
    .map(({ item }) => item);

/** Metrics that could be meant whatever the library holds, for who sets a reading right. */
async function vocabularyOf(typed: string): Promise<readonly Completion[]> {
  const { metricRows } = await import('../research/vocabulary/metrics.ts');
  return best(
    metricRows.flatMap((row): Ranked[] => {
      const score = Math.max(closeness(row.name, typed), closeness(row.id, typed));
      return score === 0 ? [] : [{ item: { kind: 'metric', text: row.name, hint: row.statement, id: row.id, company: null }, score }];
    }),
  );
}

export const complete = operation({
  name: 'complete',
  summary: 'Complete what is typed into the command bar',
  description: 'Companies, pages, metrics with a period, figures by their number, documents and actions that the words typed may mean; of a company only the metrics it has.',
  examples: [],
  input: z.object({ q: z.string().max(200).default('').describe('what is typed so far') }),
  output: z.object({ items: z.array(completion) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/complete' },
  run: async ({ q }, context) => {
    const store = await context.store();
    const typed = q.trim().replace(/\s+/g, ' ').toLowerCase();
    const groups = await companiesNow(store);
    const ranked: Ranked[] = [];
    const offer = (item: Completion, names: readonly string[], wanted: string, more = 0): void => {
      const score = Math.max(...names.map((name) => closeness(name, wanted)));
      if (score > 0) ranked.push({ item, score: score + more });
    };
    // `KC rev`: the longest beginning that is a company, then what is wanted of it
    const subject = groups
      .flatMap((group) => callingsOf(group).flatMap((name) => (typed === name || typed.startsWith(`${name} `) ? [{ group, rest: typed.slice(name.length).trim() }] : [])))
      .toSorted((a, b) => a.rest.length - b.rest.length)[0];
    if (subject !== undefined) {
      const { group, rest } = subject;
      const { company } = group;
      for (const [id, hint, ...others] of companyPages) offer({ kind: 'page', text: `${labelOf(company)} ${id}`, hint, id, company: company.id }, [id, ...others], rest, 1);
      ranked.push(...(await metricsOf(store, group, wantedOf(rest))));
    } else if (typed !== '') {
      const wanted = wantedOf(typed);
      if (wanted.rest !== '') ranked.push(...(await Promise.all(groups.slice(0, companiesMax).map((group) => metricsOf(store, group, wanted)))).flat());
    }
    for (const group of groups)
      offer({ kind: 'company', text: labelOf(group.company), hint: group.company.name ?? 'company', id: group.company.id, company: group.company.id }, callingsOf(group), typed, 1);
    for (const [id, hint, ...others] of pages) offer({ kind: 'page', text: id, hint, id, company: null }, [id, ...others], typed, 1);
    for (const [id, hint] of actions) offer({ kind: 'action', text: id, hint, id, company: null }, [id], typed);
    if (typed !== '') {
      for (const { fact, document } of await figuresOf(store, typed)) {
        const name = inLine((await placesOfMetrics())(fact.metric).name);
        const text = `${fact.quote.replace(/\s+/g, ' ')} ${[fact.company, name, fact.period].filter((one) => one !== null).join(' ')}`;
        ranked.push({ item: { kind: 'figure', text, hint: document, id: fact.document, company: fact.company, start: fact.start, end: fact.end }, score: 3 });
      }
      for (const one of await store.documents({ text: typed, limit: itemsMax })) {
        const hint = [one.info.kind, one.info.publisher, one.info.date].filter((part) => part !== null && part !== '').join(' · ');
        ranked.push({ item: { kind: 'document', text: one.info.title ?? one.name, hint, id: one.id, company: null }, score: 1 });
      }
    }
    const items = best(ranked);
    return ok({ items: typed === '' || subject !== undefined ? items : [...items, ...(await vocabularyOf(typed))] });
  },
});
