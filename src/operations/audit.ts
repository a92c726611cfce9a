import { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../kernel/problem.ts';
import { auditTargets } from '../research/valuation/audit/audit.ts';
import type { Audit } from '../research/valuation/audit/records.ts';
import { findCompany } from './company-groups.ts';
import { guarded } from './guard.ts';
import { operation } from './operation.ts';
import { readPaths, type ReadFile } from './reading.ts';
import * as schemas from './schemas.ts';
import { shownProblem } from './shown-problem.ts';

const verdict = z.enum(['follows', 'does not follow', 'cannot be recomputed']);
const unknown = z.object({
  name: z.string(),
  low: z.number().nullable().describe('null where it has no lower bound'),
  high: z.number().nullable(),
  unit: z.string(),
});
const member = z.object({ document: z.string(), fact: z.string(), start: z.int(), end: z.int(), quote: z.string(), role: z.string() });
const audited = z.object({
  company: z.string().nullable(),
  speaker: z.string(),
  document: z.string(),
  date: z.string().nullable(),
  target: z.object({ value: z.union([z.number(), z.tuple([z.number(), z.number()])]), unit: z.string() }),
  vintage: schemas.vintage.exactOptional(),
  method: z.string(),
  verdict,
  recomputed: z.tuple([z.number(), z.number()]).nullable().describe('in the unit of the target; null where it could not be worked out'),
  unknowns: z.array(unknown).describe('what is not printed, with the values that would make the target true'),
  message: z.string().describe('the arithmetic written out'),
  members: z.array(member),
});
export type Audited = z.output<typeof audited>;

function shown({ target, recomputed, unknowns, members, ...rest }: Audit): Audited {
  const { company, speaker, document, date, vintage, method, verdict: outcome, message } = rest;
  return {
    company,
    speaker,
    document,
    date,
    target: { value: typeof target.value === 'number' ? target.value : [target.value[0], target.value[1]], unit: target.unit },
    ...(vintage === undefined ? {} : { vintage }),
    method,
    verdict: outcome,
    recomputed: recomputed === null ? null : [recomputed[0], recomputed[1]],
    unknowns: unknowns.map(({ name, low, high, unit }) => ({ name, low, high, unit })),
    message,
    members: members.map((one) => ({ document: one.document, fact: one.fact, start: one.start, end: one.end, quote: one.quote, role: one.role })),
  };
}

const auditOne = ({ reading, text }: ReadFile): Promise<Result<readonly Audited[]>> =>
  guarded(reading.name, () => Promise.resolve(ok(auditTargets([{ reading, text }]).map(shown))));

const explained =
  'Works out every stated target price again from the figures printed with it: multiples, discounted cash flow, sum of the parts, dividends, weighted cases, the upside on the price. A target follows where some reading of its method gives it within rounding; it does not where no value of what is not printed would; else it cannot be recomputed, and the values of the unknown that would make it true are given.';

export const audit = operation({
  name: 'audit',
  summary: 'Work out the target prices of documents again; nothing is kept',
  description: `${explained} Exit status 0: nothing fails to follow; 1: a target does not follow; 2: a file could not be read.`,
  examples: ['tickmark audit note.txt', 'tickmark audit notes/ --json', 'pdftotext note.pdf - | tickmark audit -'],
  positional: 'paths',
  input: z.object({ paths: z.array(z.string()).min(1).describe('files, folders or quoted patterns; - for standard input') }),
  output: z.object({ audits: z.array(audited), problems: z.array(schemas.problem) }),
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async ({ paths }) => {
    const audits: Audited[] = [];
    const problems: Problem[] = [];
    for await (const one of readPaths(paths)) {
      const found = one.ok ? await auditOne(one.value) : one;
      if (one.ok) problems.push(...one.value.reading.problems);
      if (found.ok) audits.push(...found.value);
      else problems.push(found.problem);
    }
    return ok({ audits, problems: problems.map(shownProblem) });
  },
});

/** No more documents than these are audited at once. */
const documentsMax = 2000;
/** What was replaced comes below what stands. */
const newestFirst = (a: Audited, b: Audited): number =>
  Number(a.vintage === 'old') - Number(b.vintage === 'old') || ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0);

export const audits = operation({
  name: 'audits',
  summary: 'Work out the target prices of a company, or of the whole library, again',
  description: `${explained} The newest documents come first.`,
  examples: ['tickmark audits KC', 'tickmark audits --verdict "does not follow"', 'tickmark audits KC --json'],
  positional: 'company',
  input: z.object({ company: z.string().exactOptional().describe('ticker or name; every target of the library otherwise'), verdict: verdict.exactOptional() }),
  output: z.object({
    audits: z.array(audited),
    counts: z.object({ follows: z.int(), doesNotFollow: z.int(), cannotBeRecomputed: z.int() }).describe('before the verdict that was asked for'),
    documents: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/audits' },
  run: async ({ company, verdict: wanted }, context) => {
    const store = await context.store();
    const group = company === undefined ? null : await findCompany(store, company);
    if (group === undefined) return failed({ code: 'record.not-found', subject: company ?? '', severity: 'error' });
    const lists =
      group === null ? [await store.documents({ limit: documentsMax })] : await Promise.all(group.ids.map((id) => store.documents({ company: id, limit: documentsMax })));
    const documents = new Map(lists.flat().map((one) => [one.id, one.name]));
    const found: Audited[] = [];
    for (const [id] of documents) {
      const [reading, text] = await Promise.all([store.reading(id), store.text(id)]);
      if (reading === null || text === null) continue;
      const one = await auditOne({ reading: { ...reading, name: id }, text });
      if (!one.ok) return one;
      found.push(...one.value.filter((each) => group === null || (each.company !== null && group.ids.includes(each.company))));
    }
    const of = (one: Audited['verdict']): number => found.filter((each) => each.verdict === one).length;
    return ok({
      audits: found.filter((each) => wanted === undefined || each.verdict === wanted).sort(newestFirst),
      counts: { follows: of('follows'), doesNotFollow: of('does not follow'), cannotBeRecomputed: of('cannot be recomputed') },
      documents: [...documents].map(([id, name]) => ({ id, name })),
    });
  },
});
