import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import { statementsOf, type Statement } from '../research/comparison/statements.ts';
import { revisionsOf, surprisesOf, type Arrival } from '../research/comparison/surprise.ts';
import { threeWay } from '../research/comparison/threeWay.ts';
import type { StoredDocument } from '../store/store.ts';
import { companyLibrary, mineName, modelOf, type CompanyLibrary, type CompanyModel } from './company-model.ts';
import { comparedFacts, comparedLine, modelVoice, voiceKind } from './compare.ts';
import { findDocumentId } from './find-document.ts';
import { placesOfMetrics } from './metric-places.ts';
import { operation } from './operation.ts';
import { ownNumbers, ownNumbersOf } from './own-numbers.ts';
import * as schemas from './schemas.ts';

const source = z.object({ document: z.string(), start: z.int(), end: z.int() });
const arrived = z.object({ id: z.string(), name: z.string(), date: z.string().nullable(), kind: schemas.kind, publisher: z.string().nullable() });

const expectation = z.object({
  voice: z.string(),
  kind: voiceKind,
  value: z.number().describe('the middle of a range; costs by their size'),
  range: z.tuple([z.number(), z.number()]).readonly().nullable(),
  difference: z.number(),
  percent: z.number().nullable().describe('of the expectation; null for figures in %, and across zero'),
  verdict: z.enum(['beat', 'in line', 'miss', 'above', 'below']).describe('in line where the two roundings meet; above or below where neither is good or bad'),
  asOf: z.string().nullable(),
  isToldAfter: z.boolean().describe('what had been expected, told by a later document'),
  source: source.nullable(),
});

export const resultsPage = z.object({
  company: z.string(),
  name: z.string(),
  document: arrived,
  documents: z.array(arrived).describe('newest first'),
  speaker: z.string().nullable().describe('whose model is shown before and after'),
  speakers: z.array(z.string()),
  actualToBefore: z.string().nullable(),
  actualTo: z.string().nullable(),
  surprises: z.array(comparedLine.extend({ period: z.string(), reported: z.number(), source, against: z.array(expectation).describe('empty where nobody had an estimate') })),
  revisions: z.array(
    comparedLine.extend({
      period: z.string(),
      voice: z.string(),
      kind: voiceKind,
      before: z.number(),
      now: z.number(),
      percent: z.number().nullable(),
      direction: z.enum(['raised', 'cut', 'unchanged']),
      sourceBefore: source,
      source,
    }),
  ),
  cells: z
    .array(
      z.object({
        line: z.string(),
        label: z.string(),
        unit: z.string(),
        sheet: z.string(),
        role: z.enum(['line', 'driver', 'residual', 'check']),
        period: z.string(),
        before: z.number().nullable(),
        mine: z.number().nullable(),
        now: z.number().nullable(),
        change: z.number().nullable(),
        percent: z.number().nullable(),
        isReported: z.boolean(),
        becameActual: z.boolean().describe('estimated before, reported now'),
        source: source.nullable(),
      }),
    )
    .describe('the model before the document, with your own numbers, and after it'),
  withoutModel: z.string().nullable().describe('why there is no model to set side by side'),
  own: ownNumbers.nullable().describe('your own numbers as they lie on the model now'),
});
export type ResultsPage = z.output<typeof resultsPage>;

const arrivedOf = ({ id, name, info }: StoredDocument): z.output<typeof arrived> => ({ id, name, date: info.date, kind: info.kind, publisher: info.publisher });

/** In the order in which they came: by their dates, then as they were added. */
function inOrder({ facts, documents }: CompanyLibrary): readonly StoredDocument[] {
  const days = new Map(facts.map(({ document, asOf }) => [document, asOf]));
  const dayOf = (one: StoredDocument): string => days.get(one.id) ?? one.info.date ?? one.addedAt.slice(0, 10);
  const unique = [...new Map(documents.map((one) => [one.id, one])).values()];
  return unique.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.addedAt < b.addedAt ? -1 : 1));
}

const upTo = (library: CompanyLibrary, documents: readonly StoredDocument[]): CompanyLibrary => {
  const ids = new Set(documents.map(({ id }) => id));
  return { ...library, documents, facts: library.facts.filter(({ document }) => ids.has(document)) };
};

/** The newest release that reports something new, else the newest dated document against which there are expectations, else the newest that changes estimates. */
function usualDocument(ordered: readonly StoredDocument[], arrivalOf: (index: number) => Arrival, statements: readonly Statement[], yearEnd: number): number {
  const newestFirst = ordered.map((_, index) => index).toReversed();
  const dated = newestFirst.filter((index) => ordered[index]!.info.date !== null);
  const surprises = (index: number): ReturnType<typeof surprisesOf> => surprisesOf(statements, arrivalOf(index), [], yearEnd);
  return (
    dated.find((index) => releases.has(ordered[index]!.info.kind) && surprises(index).length > 0) ??
    dated.find((index) => surprises(index).some(({ against }) => against.length > 0)) ??
    dated.find((index) => revisionsOf(statements, arrivalOf(index), yearEnd).length > 0) ??
    ordered.length - 1
  );
}
const releases: ReadonlySet<StoredDocument['info']['kind']> = new Set(['results release', 'filing']);

export const results = operation({
  name: 'results',
  summary: 'Set what a document brought against what was expected: beat, in line or miss; the model before, yours and after',
  description:
    'For each figure that is reported for the first time: your own estimate, every speaker’s, the guidance and the consensus, in line where the roundings meet. Then what the document changed in the estimates of those who speak in it, and the model before it, with your own numbers, and after it, line by line.',
  examples: ['tickmark results KC', 'tickmark results KC --document release.html --json'],
  positional: 'company',
  input: z.object({
    company: z.string().describe('ticker or name'),
    document: schemas.documentName.exactOptional().describe('the document that came in; the newest that reports something new otherwise'),
    speaker: z.string().exactOptional().describe('whose model is shown; the one with most estimates otherwise'),
  }),
  output: resultsPage,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/results/:company' },
  run: async ({ company, document, speaker }, context) => {
    const store = await context.store();
    const library = await companyLibrary(store, { company });
    if (!library.ok) return library;
    const ordered = inOrder(library.value);
    if (ordered.length === 0) return failed({ code: 'record.not-found', subject: company, severity: 'error' });
    const yearEnd = ordered.at(-1)!.info.fiscalYearEndMonth;
    const arrivalOf = (index: number): Arrival => ({ document: ordered[index]!.id, before: new Set(ordered.slice(0, index).map(({ id }) => id)) });
    const statements = statementsOf(comparedFacts(library.value), yearEnd);
    const asked = await indexAsked(
      ordered,
      document,
      () => usualDocument(ordered, arrivalOf, statements, yearEnd),
      (name) => findDocumentId(store, name),
    );
    if (!asked.ok) return asked;
    const at = asked.value;
    const models = modelsAround(library.value, ordered, at, speaker);
    if (!models.ok) return models;
    const { before, mine, now, withoutModel } = models.value;
    const place = await placesOfMetrics();
    const byPlace = (a: { readonly metric: string; readonly period: string }, b: { readonly metric: string; readonly period: string }): number =>
      place(a.metric).rank - place(b.metric).rank || (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : 0) || (a.period < b.period ? -1 : a.period > b.period ? 1 : 0);
    const own = mine === null ? [] : [modelVoice({ name: 'Mine', isOwn: true }, mine)];
    return ok({
      company: library.value.group.company.id,
      name: library.value.group.company.name ?? library.value.group.company.id,
      document: arrivedOf(ordered[at]!),
      documents: ordered.toReversed().map(arrivedOf),
      speaker: now?.speaker ?? null,
      speakers: [...(now?.speakers ?? [])],
      actualToBefore: before?.built.model.actualTo ?? null,
      actualTo: now?.built.model.actualTo ?? null,
      surprises: surprisesOf(statements, arrivalOf(at), own, yearEnd)
        .toSorted(byPlace)
        .map((one) => ({ ...one, against: [...one.against] })),
      revisions: revisionsOf(statements, arrivalOf(at), yearEnd)
        .toSorted(byPlace)
        .map((one) => ({ ...one })),
      cells: now === null ? [] : threeWay(now.engine, before?.engine ?? null, mine?.engine ?? null).map((one) => ({ ...one })),
      withoutModel,
      own: now === null ? null : ownNumbersOf(now),
    });
  },
});

async function indexAsked(
  ordered: readonly StoredDocument[],
  document: string | undefined,
  usual: () => number,
  find: (name: string) => Promise<Result<string>>,
): Promise<Result<number>> {
  if (document === undefined) return ok(usual());
  const found = await find(document);
  if (!found.ok) return found;
  const index = ordered.findIndex(({ id }) => id === found.value);
  return index >= 0 ? ok(index) : failed({ code: 'input.invalid', subject: document, severity: 'error', detail: { message: 'says nothing of this company.' } });
}

interface Around {
  readonly before: CompanyModel | null;
  readonly mine: CompanyModel | null;
  readonly now: CompanyModel | null;
  readonly withoutModel: string | null;
}

/** One speaker's model before the document and with it; and the first with a person's own numbers. */
function modelsAround(library: CompanyLibrary, ordered: readonly StoredDocument[], at: number, asked: string | undefined): Result<Around> {
  const company = library.group.company.id;
  const [then, with_] = [upTo(library, ordered.slice(0, at)), upTo(library, ordered.slice(0, at + 1))];
  const first = modelOf(with_, { company, ...(asked === undefined ? {} : { speaker: asked }) });
  if (!first.ok) return asked === undefined ? ok({ before: null, mine: null, now: null, withoutModel: String(first.problem.detail?.['message'] ?? 'there is no model.') }) : first;
  const before = modelOf(then, { company, ...(first.value.speaker === null ? {} : { speaker: first.value.speaker }) });
  const mine = library.kept === null ? null : modelOf(then, { company, speaker: mineName });
  return ok({ before: before.ok ? before.value : null, mine: mine?.ok === true ? mine.value : null, now: first.value, withoutModel: null });
}
