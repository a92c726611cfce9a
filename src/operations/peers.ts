import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import {
  historyOf,
  peerChoices,
  peerMetrics,
  peersOf,
  printedMultipleNames,
  printedMultiples,
  type Company,
  type Printed,
  type PrintedMultiple,
} from '../research/valuation/libraryMultiples.ts';
import type { ModelFact } from '../research/model/printed.ts';
import type { Store } from '../store/store.ts';
import { companiesNow, findCompany, type CompanyGroup } from './company-groups.ts';
import { operation } from './operation.ts';
import { placeOf, sourceSchema } from './value-rates.ts';

const printed = z.object({ value: z.number(), how: z.enum(['printed', 'computed']), speaker: z.string(), asOf: z.string(), source: sourceSchema });
const multipleName = z.enum(printedMultipleNames as [PrintedMultiple, ...PrintedMultiple[]]);
const printedAs = (one: Printed | null): z.output<typeof printed> | null =>
  one === null ? null : { value: one.value, how: one.how, speaker: one.speaker, asOf: one.asOf, source: placeOf(one.fact) };

/** Every metric has no more figures than this in a library. */
const factsMax = 50_000;

async function libraryOf(store: Store, subject: CompanyGroup): Promise<readonly Company[]> {
  const groups = await companiesNow(store);
  const facts = (await Promise.all(peerMetrics.map((metric) => store.facts({ metric, limit: factsMax })))).flat();
  const byId = new Map<string, ModelFact[]>();
  for (const fact of facts) if (fact.company !== null) byId.set(fact.company, [...(byId.get(fact.company) ?? []), fact]);
  return groups.map(({ company, ids }) => ({
    company: ids.includes(subject.company.id) ? subject.company.id : company.id,
    name: company.name ?? company.ticker ?? company.id,
    facts: ids.flatMap((id) => byId.get(id) ?? []),
  }));
}

const unknown = (company: string): Result<never> => failed({ code: 'record.not-found', subject: company, severity: 'error' });

export const peers = operation({
  name: 'peers',
  summary: 'Set a company beside the others of the library by one multiple and its growth',
  description:
    'Multiples as documents print them, or a printed price over a printed figure a share; quartiles of the others, and a line of the multiple on growth with its R² and what it gives for this company. Says where the peers are too few.',
  examples: ['tickmark peers KC', 'tickmark peers KC --multiple pe --period FY2026'],
  positional: 'company',
  input: z.object({
    company: z.string().describe('ticker or name'),
    multiple: multipleName.exactOptional().describe('the one that most companies have otherwise'),
    period: z
      .string()
      .regex(/^(FY\d{4}|trailing|forward)$/, 'write FY2026, trailing or forward')
      .exactOptional()
      .describe('FY2026, trailing or forward'),
  }),
  output: z.object({
    company: z.string(),
    name: z.string(),
    multiple: multipleName.nullable(),
    label: z.string(),
    period: z.string().nullable(),
    choices: z.array(z.object({ multiple: multipleName, label: z.string(), period: z.string(), count: z.int() })),
    rows: z.array(z.object({ company: z.string(), name: z.string(), subject: z.boolean(), multiple: printed.nullable(), growth: printed.nullable() })),
    spread: z
      .object({ count: z.int(), least: z.number(), lowerQuartile: z.number(), median: z.number(), upperQuartile: z.number(), greatest: z.number(), mean: z.number() })
      .nullable(),
    onGrowth: z.object({ count: z.int(), intercept: z.number(), slope: z.number(), rSquared: z.number(), standardError: z.number() }).nullable(),
    atGrowth: z.number().nullable().describe('the multiple that the line gives at this company’s growth'),
    reason: z.string().nullable().describe('why there is no line, or why it says little'),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/peers/:company' },
  run: async (input, context) => {
    const store = await context.store();
    const subject = await findCompany(store, input.company);
    if (subject === undefined) return unknown(input.company);
    const companies = await libraryOf(store, subject);
    const { id, name, ticker } = subject.company;
    const choices = peerChoices(companies, id);
    const wanted = choices.find((one) => (input.multiple === undefined || one.multiple === input.multiple) && (input.period === undefined || one.period === input.period));
    const multiple = input.multiple ?? wanted?.multiple ?? null;
    const period = input.period ?? wanted?.period ?? null;
    const head = {
      company: id,
      name: name ?? ticker ?? id,
      multiple,
      label: multiple === null ? '' : printedMultiples[multiple].label,
      period,
      choices: choices.map((one) => ({ multiple: one.multiple, label: printedMultiples[one.multiple].label, period: one.period, count: one.count })),
    };
    if (multiple === null || period === null)
      return ok({ ...head, rows: [], spread: null, onGrowth: null, atGrowth: null, reason: 'no document of the library prints such a multiple of a company' });
    const found = peersOf(companies, id, multiple, period);
    if (!found.ok) return found;
    const { rows, spread, ...rest } = found.value;
    return ok({
      ...head,
      ...rest,
      spread: spread === null ? null : { ...spread },
      rows: rows.map((row) => ({ company: row.company, name: row.name, subject: row.company === id, multiple: printedAs(row.multiple), growth: printedAs(row.growth) })),
    });
  },
});

export const bands = operation({
  name: 'bands',
  summary: 'Show where a company’s own multiple stands in its history',
  description:
    'The multiple of the fiscal year that runs on the day of each document, as each speaker prints it, or the price of the day over the figure known by then, with its mean and one and two standard deviations; a band needs three.',
  examples: ['tickmark bands KC --multiple evToEbitda', 'tickmark bands KC'],
  positional: 'company',
  input: z.object({ company: z.string().describe('ticker or name'), multiple: multipleName.exactOptional().describe('the one that is printed on most days otherwise') }),
  output: z.object({
    company: z.string(),
    name: z.string(),
    multiple: multipleName,
    label: z.string(),
    choices: z.array(z.object({ multiple: multipleName, label: z.string(), days: z.int() })),
    points: z.array(z.object({ date: z.string(), value: z.number(), period: z.string(), how: printed.shape.how, speaker: z.string(), source: sourceSchema })),
    mean: z.number().nullable(),
    standardDeviation: z.number().nullable(),
    levels: z.array(z.number()).describe('mean less two and one standard deviations, mean, and one and two above it'),
    deviations: z.number().nullable().describe('standard deviations that the newest lies above the mean'),
    reason: z.string().nullable(),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/bands/:company' },
  run: async (input, context) => {
    const store = await context.store();
    const subject = await findCompany(store, input.company);
    if (subject === undefined) return unknown(input.company);
    const facts = (await Promise.all(subject.ids.map((company) => store.facts({ company, limit: factsMax })))).flat();
    const documents = (await Promise.all(subject.ids.map((company) => store.documents({ company, limit: factsMax })))).flat();
    const yearEnd = documents[0]?.info.fiscalYearEndMonth ?? 12;
    const all = printedMultipleNames.flatMap((multiple) => {
      const found = historyOf(facts, multiple, yearEnd);
      return found.ok ? [{ multiple, history: found.value }] : [];
    });
    const chosen = all.find(({ multiple }) => multiple === input.multiple) ?? all.toSorted((a, b) => b.history.points.length - a.history.points.length)[0];
    if (chosen === undefined) return failed({ code: 'input.invalid', subject: input.company, severity: 'error', detail: { message: 'the library holds no figure of it.' } });
    const { history, multiple } = chosen;
    const { id, name, ticker } = subject.company;
    return ok({
      company: id,
      name: name ?? ticker ?? id,
      multiple,
      label: printedMultiples[multiple].label,
      choices: all
        .filter((one) => one.history.points.length > 0)
        .map((one) => ({ multiple: one.multiple, label: printedMultiples[one.multiple].label, days: one.history.points.length })),
      points: history.points.map((one) => ({ date: one.date, value: one.value, period: one.period, how: one.how, speaker: one.fact.speaker, source: placeOf(one.fact) })),
      mean: history.bands?.mean ?? null,
      standardDeviation: history.bands?.standardDeviation ?? null,
      levels: [...(history.bands?.levels ?? [])],
      deviations: history.deviations,
      reason: history.reason,
    });
  },
});
