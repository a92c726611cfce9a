import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import { isReported } from '../research/model/model.ts';
import { parseOwnNumbers, printOwnNumbers, withoutRepeats, type OwnNumber } from '../research/model/ownNumbers.ts';
import { companyLibrary, mineName, modelOf } from './company-model.ts';
import { overridesOf } from './model-asked.ts';
import { operation, type Context } from './operation.ts';
import { ownNumbers, ownNumbersOf } from './own-numbers.ts';
import * as schemas from './schemas.ts';

const kept = z.object({ company: z.string(), own: ownNumbers.nullable().describe('null where none are kept any more') });

const invalid = (subject: string, message: string): Result<never> => failed({ code: 'input.invalid', subject, severity: 'error', detail: { message } });

/** `revenueGrowth:FY2027`, several with commas. */
function cellsOf(text: string): readonly { readonly line: string; readonly period: string }[] | null {
  const cells = text
    .split(/[,;]\s*|\s+/)
    .filter((part) => part !== '')
    .map((part) => /^([A-Za-z_][A-Za-z0-9_.]*):([^=:]+)$/.exec(part));
  return cells.every((m) => m !== null) ? cells.map((m) => ({ line: m[1]!, period: m[2]! })) : null;
}

export const keep = operation({
  name: 'keep',
  summary: 'Keep your own numbers over a speaker’s model of a company',
  description:
    'They stay when documents come in and when the model is built anew; where a period is reported by then, what is reported stands and yours is shown beside it. `--speaker mine` on model, value and workbook lays them over. Every revision is kept, with who and when.',
  examples: ['tickmark keep KC --set revenueGrowth:FY2027=18', 'tickmark keep KC --drop revenueGrowth:FY2027', 'tickmark keep KC --drop all'],
  positional: 'company',
  input: z.object({
    company: z.string().describe('ticker or name'),
    set: z.string().exactOptional().describe('driver:period=number, several with commas: revenueGrowth:FY2027=18,taxRate:FY2027=25'),
    drop: z.string().exactOptional().describe('driver:period to let go, several with commas; all for every one'),
    speaker: z.string().exactOptional().describe('whose model they lie over; the one they lie over now, else the one with most estimates'),
    who: schemas.who.default('me'),
  }),
  output: kept,
  annotations: { readOnly: false, destructive: false },
  http: { method: 'POST', path: '/api/models/:company/keep' },
  run: async (input, context) => {
    // what others keep meanwhile is not lost: where somebody was first, it is laid over what he has kept
    for (let tries = 0; tries < triesMax; tries++) {
      const done = await keepOnce(input, context);
      if (done !== null) return done;
    }
    return invalid('keep', 'others keep numbers of this company all the time. Try again in a moment.');
  },
});

const triesMax = 50;

interface Asked {
  readonly company: string;
  readonly set?: string;
  readonly drop?: string;
  readonly speaker?: string;
  readonly who: string;
}

/** Null where somebody else has kept or let go meanwhile. */
async function keepOnce({ company, set, drop, speaker, who }: Asked, context: Context): Promise<Result<z.output<typeof kept>> | null> {
  if (set === undefined && drop === undefined) return invalid('keep', 'name what to keep with --set driver:period=number, or what to let go with --drop driver:period.');
  const store = await context.store();
  const library = await companyLibrary(store, { company });
  if (!library.ok) return library;
  const { group, kept: before } = library.value;
  const { overrides, wrong } = overridesOf(set ?? '');
  if (wrong !== null) return invalid(wrong, 'write driver:period=number, such as revenueGrowth:FY2027=18.');
  const dropped = drop === undefined || drop === 'all' ? [] : cellsOf(drop);
  if (dropped === null) return invalid(drop ?? '', 'write driver:period, such as revenueGrowth:FY2027, or all.');
  const known = before === null ? null : parseOwnNumbers(before.text);
  const base = modelOf(library.value, speaker === undefined ? (known?.speaker == null ? { company } : { company, speaker: mineName }) : { company, speaker });
  if (!base.ok) return base;
  // what is new must have its place; what was kept before may have lost it
  const tried = modelOf(library.value, { company, ...(base.value.speaker === null ? {} : { speaker: base.value.speaker }), overrides });
  if (!tried.ok) return tried;
  const reported = overrides.find(({ period }) => isReported(tried.value.engine.model, period));
  if (reported !== undefined) return invalid(`${reported.line} ${reported.period}`, 'the period is reported already, and what is reported stands. Choose a later one.');
  const stays = (drop === 'all' ? [] : (known?.numbers ?? [])).filter((one) => !dropped.some(({ line, period }) => line === one.line && period === one.period));
  const numbers: readonly OwnNumber[] = withoutRepeats([...stays, ...overrides]);
  const id = before?.company ?? group.company.id;
  if (numbers.length === 0) {
    if (before !== null && !(await store.removeModel(id, mineName, { who, when: context.now(), base: before.revision }))) return null;
    return ok({ company: group.company.id, own: null });
  }
  const text = printOwnNumbers({ speaker: base.value.speaker, numbers });
  const saved = await store.saveModel({ company: id, name: mineName, kind: 'scenario', text, who, when: context.now(), base: before?.revision ?? 0 });
  if (saved === null) return null;
  const now = modelOf({ ...library.value, kept: saved }, { company, speaker: mineName });
  return now.ok ? ok({ company: group.company.id, own: ownNumbersOf(now.value) }) : now;
}
