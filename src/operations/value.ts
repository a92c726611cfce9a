import { z } from 'zod';
import { explainProblem, failed, lackOf, ok } from '../kernel/problem.ts';
import type { Engine } from '../research/model/engine.ts';
import { rangeOf } from '../research/valuation/explore.ts';
import type { Derivation } from '../research/valuation/methods.ts';
import { valuerOf } from '../research/valuation/valueModel.ts';
import { caseSchema, shownCase } from './case-schema.ts';
import type { CompanyModel } from './company-model.ts';
import { modelAsked, modelQuestion } from './model-asked.ts';
import { operation } from './operation.ts';
import { assumptionFlags, assumptionsOf, targetsOf, unplacedMultiples, type AssumptionsAsked } from './value-assumptions.ts';
import { assumption, placeOf, sourceSchema, targetSchema } from './value-rates.ts';

const input = z.object({ name: z.string(), value: z.number().nullable(), unit: z.string(), line: z.string().nullable(), period: z.string().nullable() });
const amount = z.number().nullable();
const flow = z.object({
  period: z.string(),
  extended: z.boolean().describe('nobody’s estimate: carried on from the last one'),
  revenue: amount,
  operatingProfit: amount,
  tax: amount.describe('on what losses of earlier years leave of the profit'),
  lossesCarried: amount.describe('losses that no profit has used yet'),
  netIncome: amount,
  depreciation: amount,
  capitalExpenditure: amount,
  workingCapital: amount,
  borrowing: amount,
  flow: z.number(),
  counted: z.number().describe('what of the year lies after the valuation date'),
  years: z.number().describe('from the valuation date to where it is counted'),
  factor: z.number(),
  presentValue: z.number(),
});
const derivation = z.object({
  flows: z.array(flow),
  terminal: z.object({ value: z.number(), presentValue: z.number(), share: amount, impliedMultiple: amount, impliedGrowth: amount }).nullable(),
  steps: z.array(
    z.object({
      label: z.string(),
      amount,
      unit: z.string(),
      kind: z.enum(['part', 'sum', 'factor']),
      lines: z.array(z.string()),
      period: z.string().nullable(),
      source: sourceSchema.nullable(),
    }),
  ),
  notes: z.array(z.string()).describe('what is capitalised for ever, and what makes the last year no normal one'),
});
const bar = z.object({
  method: z.string(),
  perShare: z.number(),
  unit: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  range: z.string().nullable().describe('what the low and the high value differ in'),
  derivation: derivation.nullable().describe('how the value comes about: cash flows, and every line from the enterprise to the share'),
  inputs: z.array(input),
  members: z.array(sourceSchema),
});

export const valuePage = z.object({
  company: z.string(),
  name: z.string(),
  speaker: z.string().nullable(),
  currency: z.string(),
  money: z.string().describe('of the statements'),
  valuationDate: z.string(),
  price: z.object({ value: z.number(), unit: z.string(), source: sourceSchema }).nullable(),
  assumptions: z.array(assumption),
  values: z.array(bar),
  without: z
    .array(z.object({ method: z.string(), reason: z.string(), lacks: z.string().nullable().describe('the assumption that would have to be given, by its name') }))
    .describe('methods that give no value, and why'),
  scenario: z.string().nullable().describe('the case that is valued; null for the model as built'),
  scenarios: z.array(caseSchema.pick({ id: true, label: true, probability: true, namedBy: true })),
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
  const valuer = valuerOf(engine);
  const found = valuer.value(assumptions);
  if (!found.ok) return failed(found.problem);
  return ok({
    company: model.company,
    name: model.name,
    speaker: model.speaker,
    currency,
    money: engine.model.money,
    valuationDate: assumptions.valuationDate,
    price: price === undefined ? null : { value: price.value as number, unit: price.unit, source: placeOf(price) },
    assumptions: [...said],
    values: found.value.flatMap((one) => {
      if (!one.ok) return [];
      const { valuation } = one;
      const range = rangeOf(valuer, assumptions, one);
      return [
        {
          method: valuation.method,
          perShare: valuation.perShare,
          unit: valuation.unit,
          low: range?.low ?? null,
          high: range?.high ?? null,
          range: range?.says ?? null,
          derivation: valuation.derivation === null ? null : derived(valuation.derivation, engine),
          inputs: valuation.inputs.map((i) => ({
            name: i.name,
            value: i.value,
            unit: i.unit,
            line: i.source.kind === 'cell' ? i.source.line : null,
            period: i.source.kind === 'cell' ? i.source.period : null,
          })),
          members: [...valuation.members],
        },
      ];
    }),
    without: [
      ...found.value.flatMap((one) => (one.ok ? [] : [{ method: one.none.method, reason: explainProblem(one.none.reason), lacks: lackOf(one.none.reason) }])),
      // a person who names multiples has said of what they are
      ...(asked.multiples === undefined ? unplacedMultiples(model) : []).map((one) => ({ ...one, lacks: null })),
    ],
    scenario: model.chosen?.id ?? null,
    scenarios: model.cases.map((one) => {
      const { id, label, probability, namedBy } = shownCase(one, engine.model);
      return { id, label, probability, namedBy };
    }),
    targets: targetsOf(facts, asked.date),
  });
}

/** Each step with the span behind its cell, where a document states it. */
function derived({ flows, terminal, steps, notes }: Derivation, engine: Engine): z.output<typeof derivation> {
  const lines = new Map(engine.model.lines.map((line) => [line.id, line]));
  return {
    flows: [...flows],
    terminal,
    notes: [...notes],
    steps: steps.map((step) => {
      const source = step.period === null ? null : (step.lines.map((id) => lines.get(id)?.entries.get(step.period!)?.source ?? null).find((one) => one !== null) ?? null);
      return { ...step, lines: [...step.lines], source };
    }),
  };
}
