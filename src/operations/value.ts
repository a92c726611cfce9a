import { z } from 'zod';
import { explainProblem, failed, ok } from '../kernel/problem.ts';
import { valueModel } from '../research/valuation/valueModel.ts';
import type { CompanyModel } from './company-model.ts';
import { modelAsked, modelQuestion } from './model-asked.ts';
import { operation } from './operation.ts';
import { assumption, assumptionFlags, assumptionsOf, placeOf, sourceSchema, targetSchema, targetsOf, type AssumptionsAsked } from './value-assumptions.ts';

const input = z.object({ name: z.string(), value: z.number().nullable(), unit: z.string(), line: z.string().nullable(), period: z.string().nullable() });
const bar = z.object({
  method: z.string(),
  perShare: z.number(),
  unit: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  inputs: z.array(input),
  members: z.array(sourceSchema),
});

export const valuePage = z.object({
  company: z.string(),
  name: z.string(),
  speaker: z.string().nullable(),
  currency: z.string(),
  valuationDate: z.string(),
  price: z.object({ value: z.number(), unit: z.string(), source: sourceSchema }).nullable(),
  assumptions: z.array(assumption),
  values: z.array(bar),
  without: z.array(z.object({ method: z.string(), reason: z.string() })).describe('methods that give no value, and why'),
  targets: z.array(targetSchema).describe('what the speakers of the library say it is worth, the newest of each'),
});
export type ValuePage = z.output<typeof valuePage>;

const question = z.object({ ...modelQuestion, ...assumptionFlags });
export const value = operation({
  name: 'value',
  summary: 'Value a company by every method for which the library has the inputs',
  description:
    'Discounted cash flow, multiples, dividends and book value out of the model, each with the cells and assumptions it used; a method without its inputs says which are missing. Rates are taken from the documents where these state them, and from the flags before that.',
  examples: ['tickmark value KC', 'tickmark value KC --discount-rate 10 --terminal-growth 3 --exchange-rate 0.14', 'tickmark value KC --set revenueGrowth:FY2027=18 --json'],
  positional: 'company',
  input: question,
  output: valuePage,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/values/:company' },
  run: async (input, context) => {
    const model = await modelAsked(input, context);
    return model.ok ? valued(model.value, input) : model;
  },
});

function valued(model: CompanyModel, asked: AssumptionsAsked) {
  const { facts, engine } = model;
  const { assumptions, currency, price, said } = assumptionsOf(model, asked);
  const found = valueModel(engine, assumptions);
  if (!found.ok) return failed(found.problem);
  return ok({
    company: model.company,
    name: model.name,
    speaker: model.speaker,
    currency,
    valuationDate: assumptions.valuationDate,
    price: price === undefined ? null : { value: price.value as number, unit: price.unit, source: placeOf(price) },
    assumptions: [...said],
    values: found.value.flatMap((one) =>
      one.ok
        ? [
            {
              ...one.valuation,
              inputs: one.valuation.inputs.map((i) => ({
                name: i.name,
                value: i.value,
                unit: i.unit,
                line: i.source.kind === 'cell' ? i.source.line : null,
                period: i.source.kind === 'cell' ? i.source.period : null,
              })),
              members: [...one.valuation.members],
            },
          ]
        : [],
    ),
    without: found.value.flatMap((one) => (one.ok ? [] : [{ method: one.none.method, reason: explainProblem(one.none.reason) }])),
    targets: targetsOf(facts),
  });
}
