/** The model that a person asks for: whose estimates, with which drivers of their own. */
import { z } from 'zod';
import { failed, type Result } from '../kernel/problem.ts';
import { companyModel, type CompanyModel } from './company-model.ts';
import { overridesOf } from './model.ts';
import type { Context } from './operation.ts';

export const modelQuestion = {
  company: z.string().describe('ticker or name'),
  speaker: z.string().exactOptional().describe('whose estimates, mine for your own kept numbers; the one with most of them otherwise'),
  set: z.string().exactOptional().describe('driver:period=number, several with commas'),
};
type Question = z.output<z.ZodObject<typeof modelQuestion>>;

export async function modelAsked({ company, speaker, set }: Question, context: Context): Promise<Result<CompanyModel>> {
  const { overrides, wrong } = overridesOf(set ?? '');
  if (wrong !== null)
    return failed({ code: 'input.invalid', subject: wrong, severity: 'error', detail: { message: 'write driver:period=number, such as revenueGrowth:FY2027=18.' } });
  return companyModel(await context.store(), { company, overrides, ...(speaker === undefined ? {} : { speaker }) });
}
