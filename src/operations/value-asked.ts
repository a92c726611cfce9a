/** A company's value as a person asks for it: whose model, under which assumptions, by which method. */
import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Assumptions } from '../research/valuation/setting.ts';
import { valuerOf, type Valuer } from '../research/valuation/valueModel.ts';
import type { CompanyModel } from './company-model.ts';
import { modelAsked, modelQuestion } from './model-asked.ts';
import type { Context } from './operation.ts';
import { assumptionFlags, assumptionsOf } from './value-assumptions.ts';

export const valueQuestion = { ...modelQuestion, ...assumptionFlags };
export const methodQuestion = {
  ...valueQuestion,
  method: z.string().max(100).exactOptional().describe('method of valuing, as `value` names it, or the beginning of that; the first that gives a value otherwise'),
};
type Question = z.output<z.ZodObject<typeof methodQuestion>>;

export interface ValueAsked {
  readonly model: CompanyModel;
  readonly valuer: Valuer;
  readonly assumptions: Assumptions;
  readonly currency: string;
  /** The newest price of the library, or the one that is asked about. */
  readonly price: number | null;
}

export async function valueAsked(input: z.output<z.ZodObject<typeof valueQuestion>>, context: Context): Promise<Result<ValueAsked>> {
  const model = await modelAsked(input, context);
  if (!model.ok) return model;
  const { assumptions, currency, price } = assumptionsOf(model.value, input);
  return ok({ model: model.value, valuer: valuerOf(model.value.engine), assumptions, currency, price: price === undefined ? null : (price.value as number) });
}

export interface MethodAsked extends ValueAsked {
  readonly method: string;
  readonly methods: readonly string[];
  readonly perShare: number;
  readonly unit: string;
}

/** One method of those that give a value. Problems: a name that is none of them, and what the first method lacks where none gives a value. */
export async function methodAsked(input: Question, context: Context): Promise<Result<MethodAsked>> {
  const asked = await valueAsked(input, context);
  if (!asked.ok) return asked;
  const all = asked.value.valuer.value(asked.value.assumptions);
  if (!all.ok) return all;
  const valued = all.value.flatMap((one) => (one.ok ? [one.valuation] : []));
  const methods = valued.map(({ method }) => method);
  const wanted = input.method?.trim().toLowerCase();
  const found =
    wanted === undefined ? valued[0] : (valued.find(({ method }) => method.toLowerCase() === wanted) ?? valued.find(({ method }) => method.toLowerCase().startsWith(wanted)));
  if (found !== undefined) return ok({ ...asked.value, method: found.method, methods, perShare: found.perShare, unit: found.unit });
  const none = all.value.find((one) => !one.ok && (wanted === undefined || one.none.method.toLowerCase().startsWith(wanted)));
  if (none !== undefined && !none.ok) return failed(none.none.reason);
  return failed({
    code: 'input.invalid',
    subject: input.method ?? 'method',
    severity: 'error',
    detail: { message: `no such method gives a value; there are ${methods.join('; ')}.` },
  });
}
