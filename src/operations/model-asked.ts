/** The model that a person asks for: whose estimates, with which drivers of their own, in which case. */
import { z } from 'zod';
import { failed, type Result } from '../kernel/problem.ts';
import { companyModel, type CompanyModel, type Override } from './company-model.ts';
import type { Context } from './operation.ts';
import { shortNumber } from './schemas.ts';

export const modelQuestion = {
  company: z.string().describe('ticker or name'),
  speaker: z.string().exactOptional().describe('whose estimates, mine for your own kept numbers; the one with most of them otherwise'),
  set: z.string().exactOptional().describe('driver:period=number, several with commas: revenueGrowth:FY2027=18,taxRate:FY2027=25'),
  scenario: z.string().exactOptional().describe('case of a document, or of your own: bear, base, bull, …'),
  case: z.string().exactOptional().describe('your own case, case:driver:period=change, several with commas: bull:revenueGrowth:FY2027=+3,bull:probability=25'),
};
export const extendTo = z.string().exactOptional().describe('carry the model on to this year, such as FY2035, with growth coming down to the terminal growth');
interface Question extends z.output<z.ZodObject<typeof modelQuestion>> {
  readonly extendTo?: string;
  readonly terminalGrowth?: number;
  readonly asOf?: string;
}

const setPattern = new RegExp(`^([A-Za-z_][A-Za-z0-9_.]*):([^=:]+)=(${shortNumber})$`);

/** `revenueGrowth:FY2027=18`, or `none`; the first one that is none of the kind is given back. */
export function overridesOf(set: string): { readonly overrides: readonly Override[]; readonly wrong: string | null } {
  const overrides: Override[] = [];
  if (set === 'none') return { overrides, wrong: null };
  for (const text of set.split(/[,;]\s*|\s+/).filter((part) => part !== '')) {
    const m = setPattern.exec(text);
    if (m === null) return { overrides, wrong: text };
    overrides.push({ line: m[1]!, period: m[2]!, value: Number(m[3]) });
  }
  return { overrides, wrong: null };
}

export async function modelAsked(question: Question, context: Context): Promise<Result<CompanyModel>> {
  const { overrides, wrong } = overridesOf(question.set ?? '');
  if (wrong !== null)
    return failed({ code: 'input.invalid', subject: wrong, severity: 'error', detail: { message: 'write driver:period=number, such as revenueGrowth:FY2027=18.' } });
  const { company, speaker, scenario, case: cases, terminalGrowth, asOf } = question;
  return companyModel(await context.store(), {
    company,
    overrides,
    ...(speaker === undefined ? {} : { speaker }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(cases === undefined ? {} : { cases }),
    ...(question.extendTo === undefined ? {} : { extendTo: question.extendTo }),
    ...(terminalGrowth === undefined ? {} : { terminalGrowth }),
    ...(asOf === undefined ? {} : { asOf }),
  });
}
