import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Reading } from '../kernel/records.ts';
import { parseUnit } from '../kernel/units.ts';
import { lowered } from '../research/model/draft.ts';
import { recomputedRatios, type RecomputedRatio } from '../research/ties/recomputedRatios.ts';
import { metricById } from '../research/vocabulary/metrics.ts';
import { wordsOfId } from '../research/vocabulary/wordsOfId.ts';
import type { Store } from '../store/store.ts';
import { findCompany } from './company-groups.ts';
import { withDocumentId } from './find-document.ts';
import { guarded } from './guard.ts';
import { operation } from './operation.ts';
import { remembered } from './remembered.ts';
import * as schemas from './schemas.ts';

const ratio = z.object({
  document: z.string(),
  company: z.string().nullable(),
  metric: z.string(),
  name: z.string().describe('the metric in words'),
  measure: z.string(),
  group: z.enum(['growth', 'margins and returns', 'per share', 'multiples and yields']),
  segment: z.string().nullable(),
  period: z.string().nullable(),
  speaker: z.string(),
  basis: schemas.basis,
  printed: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  verdict: z.enum(['ties', 'off', 'not recomputed']),
  recomputed: z.tuple([z.number(), z.number()]).nullable().describe('bounds, in the unit; null where the lines of its formula are not printed'),
  middle: z.number().nullable().describe('recomputed from the figures exactly as printed'),
  difference: z.number().nullable().describe('printed less recomputed'),
  formula: z.string().nullable(),
  convention: z.string().nullable().describe('average or closing balances, 365 or 360 days, with or without leases: the one that fits'),
  arithmetic: z.string().nullable(),
  lacks: z
    .array(z.object({ metric: z.string(), name: z.string(), period: z.string().nullable() }))
    .describe(
      'where it is not recomputed: lines that the nearest formula needs and the document does not print; empty where they give another figure, so that another definition is meant',
    ),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  members: z.array(z.object({ document: z.string(), start: z.int(), end: z.int(), quote: z.string(), role: z.string() })),
});
export type Ratio = z.output<typeof ratio>;
const convention = z.object({
  speaker: z.string(),
  document: z.string(),
  metric: z.string(),
  name: z.string(),
  formula: z.string(),
  convention: z.string().nullable(),
  ties: z.int().describe('printed figures that tie under it'),
  of: z.int().describe('printed figures that it was tried on'),
});
const counts = z.object({ ties: z.int(), off: z.int(), notRecomputed: z.int() });

export const ratiosPage = z.object({
  ratios: z.array(ratio),
  conventions: z.array(convention).describe('by speaker and ratio, the definition under which its printed figures tie'),
  counts,
  documents: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type RatiosPage = z.output<typeof ratiosPage>;

const documentsMax = 2000;
/** Documents of a company that are looked into for lines that one of them does not print. */
const othersMax = 40;
const rememberedMax = 100;

/** Readings under the ids of their documents, the last ones remembered: those of one company are asked for again and again. */
function rememberedReadings(store: Store): (id: string) => Promise<Reading | null> {
  const known = remembered<Promise<Reading | null>>(rememberedMax);
  const named = async (id: string): Promise<Reading | null> => {
    const reading = await store.reading(id);
    return reading === null ? null : { ...reading, name: id };
  };
  return (id) => known(id, () => named(id));
}

export const ratios = operation({
  name: 'ratios',
  summary: 'Work every printed ratio out again from the statements printed with it',
  description:
    'Growth, margins, returns, turnover days, leverage, coverage, per-share figures, multiples and yields: printed beside recomputed, under the convention that fits (average or closing balances, 365 or 360 days, with leases or without). What ties under none is shown with its distance; what cannot be recomputed lacks its lines.',
  examples: ['tickmark ratios KC', 'tickmark ratios KC --document note --verdict off', 'tickmark ratios --json'],
  positional: 'company',
  input: z.object({
    company: z.string().exactOptional().describe('ticker or name; the whole library otherwise'),
    document: schemas.documentName.exactOptional(),
    verdict: z.enum(['ties', 'off', 'not recomputed']).exactOptional(),
  }),
  output: ratiosPage,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/ratios' },
  run: async (input, context): Promise<Result<RatiosPage>> => {
    const store = await context.store();
    const query = await withDocumentId(store, input);
    if (!query.ok) return query;
    const { company, document, verdict } = query.value;
    const group = company === undefined ? null : await findCompany(store, company);
    if (group === undefined) return failed({ code: 'record.not-found', subject: company ?? '', severity: 'error' });
    const lists =
      group === null ? [await store.documents({ limit: documentsMax })] : await Promise.all(group.ids.map((id) => store.documents({ company: id, limit: documentsMax })));
    const all = new Map(lists.flat().map((one) => [one.id, one]));
    const documents = new Map([...all.values()].map((one) => [one.id, one.name]));
    const readingOf = rememberedReadings(store);
    const found: Ratio[] = [];
    for (const id of document === undefined ? documents.keys() : [document]) {
      const reading = await readingOf(id);
      if (reading === null) continue;
      const companies = new Set(reading.info.companies.map((one) => one.id));
      const others: Reading[] = [];
      for (const other of [...all.values()].filter((one) => one.id !== id && one.info.companies.some((each) => companies.has(each.id))).slice(0, othersMax)) {
        const theirs = await readingOf(other.id);
        if (theirs !== null) others.push(theirs);
      }
      const one = await guarded(documents.get(id) ?? id, () => Promise.resolve(ok(recomputedRatios(reading, others))));
      if (!one.ok) return one;
      const primary = reading.info.companies[0]?.id ?? null;
      for (const each of one.value) {
        const shown = shownRatio(each, primary);
        if (group === null || (shown.company !== null && group.ids.includes(shown.company))) found.push(shown);
      }
    }
    const of = (wanted: Ratio['verdict']): number => found.filter((one) => one.verdict === wanted).length;
    return ok({
      ratios: verdict === undefined ? found : found.filter((one) => one.verdict === verdict),
      conventions: conventionsOf(found),
      counts: { ties: of('ties'), off: of('off'), notRecomputed: of('not recomputed') },
      documents: [...documents].map(([id, name]) => ({ id, name })),
    });
  },
});

/** A metric in words, `revenue.growthYoY` with its measure. */
function nameOf(id: string): string {
  const [metric = id, measure] = id.split('.');
  return `${metricById.get(metric)?.name ?? wordsOfId(metric)}${measure === undefined ? '' : ` ${wordsOfId(measure)}`}`;
}

function shownRatio(
  { fact, document, group, verdict, recomputed, difference, formula, convention: chosen, arithmetic, lacks, members }: RecomputedRatio,
  primary: string | null,
): Ratio {
  const name = nameOf(fact.metric);
  return {
    document,
    company: fact.company ?? primary,
    metric: fact.metric,
    name,
    measure: fact.measure,
    group,
    segment: fact.segment ?? null,
    period: fact.period,
    speaker: fact.speaker,
    basis: fact.basis,
    printed: typeof fact.value === 'number' ? fact.value : [fact.value[0], fact.value[1]],
    unit: fact.unit,
    verdict,
    recomputed: recomputed === null || !Number.isFinite(recomputed.low + recomputed.high) ? null : [recomputed.low, recomputed.high],
    middle: recomputed?.middle ?? null,
    difference,
    formula,
    convention: chosen,
    arithmetic,
    lacks: lacks.map(({ name: id, period }) => ({ metric: id, name: lowered(nameOf(id)), period })),
    start: fact.start,
    end: fact.end,
    quote: fact.quote,
    members: members.map((one) => ({ ...one })),
  };
}

/** Of a speaker's figures of one ratio, the formula that most of them tie under. */
function conventionsOf(list: readonly Ratio[]): RatiosPage['conventions'] {
  const groups = new Map<string, Ratio[]>();
  for (const one of list) {
    if (one.formula === null || one.group !== 'margins and returns' || one.measure !== 'level' || parseUnit(one.unit).dimension === 'money') continue;
    const key = [one.document, one.speaker, one.metric].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((all) => {
    const tied = all.filter(({ verdict }) => verdict === 'ties');
    const byFormula = new Map<string, Ratio[]>();
    for (const one of tied) byFormula.set(one.formula!, [...(byFormula.get(one.formula!) ?? []), one]);
    const [best] = [...byFormula.values()].sort((a, b) => b.length - a.length);
    const first = best?.[0];
    if (best === undefined || first === undefined) return [];
    const { speaker, document, metric, name, formula, convention: chosen } = first;
    return [{ speaker, document, metric, name, formula: formula!, convention: chosen, ties: best.length, of: all.length }];
  });
}
