/** The model that a workbook is of: built of documents, or one of a person's own. */
import { z } from 'zod';
import { monthsOf } from '../kernel/periods.ts';
import { failed, type Result } from '../kernel/problem.ts';
import { findCompany } from './company-groups.ts';
import { inCase, type CompanyModel } from './company-model.ts';
import { modelAsked, modelQuestion, overridesOf } from './model-asked.ts';
import type { Context } from './operation.ts';
import { computeText, modelOfText } from './text-model.ts';

const { company: _company, ...modelFlags } = modelQuestion;
export const bookQuestion = {
  ...modelFlags,
  own: z.string().exactOptional().describe('a model of your own that is kept under this name, in the place of the one built of documents'),
};
type Question = z.output<z.ZodObject<typeof bookQuestion>> & { readonly company: string };

export async function bookModel({ own, ...question }: Question, context: Context): Promise<Result<CompanyModel>> {
  if (own === undefined) return modelAsked(question, context);
  const store = await context.store();
  const company = (await findCompany(store, question.company))?.company.id ?? question.company;
  const kept = await store.savedModel(company, own);
  if (kept === null || kept.kind !== 'model') return failed({ code: 'record.not-found', subject: own, severity: 'error' });
  const computed = computeText(kept.text, own, { set: question.set });
  if (!computed.ok) return failed(computed.problems[0]!);
  const documents = new Map((await store.documents({ company: kept.company, limit: 1_000 })).map((one) => [one.id, one.name]));
  const model = modelOfText(computed.engine, documents);
  if (question.scenario === undefined) return { ok: true, value: model };
  const chosen = model.cases.find(({ id }) => id === question.scenario);
  const message = model.cases.length === 0 ? 'the model has no scenarios.' : `the model has no such scenario; it has ${model.cases.map(({ id }) => id).join(', ')}.`;
  if (chosen === undefined) return failed({ code: 'input.invalid', subject: question.scenario, severity: 'error', detail: { message } });
  return inCase({ ...model, overrides: overridesOf(question.set ?? '').overrides }, chosen);
}

/** The last day of what is reported: where no document says when a model is valued. Null where nothing is reported. */
export function lastReportedDay({ engine: { model } }: CompanyModel): string | null {
  const months = model.actualTo === null ? null : monthsOf(model.actualTo, model.fiscalYearEndMonth);
  if (months === null) return null;
  const next = months[1] + 1;
  return new Date(Date.UTC(Math.floor(next / 12), next % 12, 0)).toISOString().slice(0, 10);
}
