/** The cases of a company side by side: their key lines, what a share is worth in each, and weighed by their probabilities. */
import { z } from 'zod';
import { explainProblem, failed, ok, type Result } from '../kernel/problem.ts';
import { isReported } from '../research/model/model.ts';
import { parsePeriod } from '../kernel/periods.ts';
import { weighted, weightsOf } from '../research/scenarios/weights.ts';
import type { Overlay } from '../research/scenarios/overlay.ts';
import { valueModel } from '../research/valuation/valueModel.ts';
import { caseSchema, shownCase } from './case-schema.ts';
import { inCase, type CompanyModel } from './company-model.ts';
import { inTurns } from './in-turns.ts';
import { extendTo, modelAsked, modelQuestion } from './model-asked.ts';
import { operation } from './operation.ts';
import { assumptionFlags, assumptionsOf, type AssumptionsAsked } from './value-assumptions.ts';
import { placeOf, sourceSchema } from './value-rates.ts';

/** Lines of which the first that the model has is shown. */
const keyLines: readonly (readonly string[])[] = [
  ['revenue'],
  ['grossProfit'],
  ['ebit', 'operatingIncome', 'recurringOperatingIncome', 'adjustedEbit'],
  ['netIncome', 'netIncomeAttributableToShareholders', 'netIncomePreExceptional'],
  ['eps', 'epsDiluted', 'epsPreExceptional', 'adjustedEps'],
  ['freeCashFlow'],
  ['revenueGrowth'],
  ['grossMargin'],
  ['operatingMargin', 'ebitMargin'],
  ['netMargin'],
  ['fcfMargin'],
];

const byCase = z.array(z.object({ scenario: z.string().nullable().describe('null for the model as built'), values: z.array(z.number().nullable()).describe('one a period') }));
export const scenariosPage = z.object({
  company: z.string(),
  name: z.string(),
  speaker: z.string().nullable(),
  money: z.string(),
  currency: z.string(),
  valuationDate: z.string(),
  price: z.object({ value: z.number(), unit: z.string(), source: sourceSchema }).nullable(),
  periods: z.array(z.string()),
  reported: z.array(z.string()).describe('the periods that are over'),
  extendedFrom: z.string().nullable(),
  scenarios: z.array(caseSchema),
  lines: z.array(z.object({ id: z.string(), label: z.string(), unit: z.string(), cases: byCase })),
  values: z.array(
    z.object({
      method: z.string(),
      unit: z.string().nullable(),
      cases: z.array(z.object({ scenario: z.string().nullable(), perShare: z.number().nullable(), reason: z.string().nullable().describe('why there is none') })),
      weighted: z.number().nullable().describe('by the probabilities of the cases; null where nothing is weighed'),
      upside: z.number().nullable().describe('of the weighted value to the price, in percent'),
    }),
  ),
  weights: z.object({
    of: z.array(z.string()).describe('cases that are weighed: those of the newest document that states any, and your own'),
    sum: z.number().nullable().describe('of the stated probabilities, in percent'),
    note: z.string().nullable().describe('what is to be known or done about the probabilities'),
  }),
});
export type ScenariosPage = z.output<typeof scenariosPage>;

export const scenarios = operation({
  name: 'scenarios',
  summary: 'Compare the cases of a company: key lines, value of a share, and the value weighed by their probabilities',
  description:
    'Bear, base, bull and any other case that documents state, laid over the model as changes of its drivers and of what it is valued with; what cannot become a change is listed with the reason. Write one of your own with --case. Cases that no document states are never made up, and probabilities are only brought to 100% when you ask for it.',
  examples: [
    'tickmark scenarios KC',
    'tickmark scenarios KC --speaker author --extend-to FY2035 --terminal-growth 3',
    'tickmark scenarios KC --case "bull:revenueGrowth=+3,bull:probability=30"',
    'tickmark scenarios KC --weights equal --json',
  ],
  positional: 'company',
  input: z.object({
    company: modelQuestion.company,
    speaker: modelQuestion.speaker,
    set: modelQuestion.set,
    case: modelQuestion.case,
    extendTo,
    weights: z.enum(['stated', 'normalised', 'equal']).default('stated').describe('the stated probabilities, brought to 100% in proportion, or the same for each case'),
    ...assumptionFlags,
  }),
  output: scenariosPage,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/scenarios/:company' },
  run: async ({ weights, ...input }, context) => {
    const model = await modelAsked(input, context);
    return model.ok ? inTurns(compared(model.value, input, weights)) : model;
  },
});

type Found = { readonly perShare: number; readonly unit: string } | { readonly reason: string };
interface Column {
  readonly scenario: string | null;
  readonly model: CompanyModel;
  readonly values: ReadonlyMap<string, Found>;
}

function* compared(model: CompanyModel, asked: AssumptionsAsked, weighing: 'stated' | 'normalised' | 'equal'): Generator<undefined, Result<ScenariosPage>, undefined> {
  const columns: Column[] = [];
  for (const one of [null, ...model.cases]) {
    const found = inCase(model, one);
    if (!found.ok) return found;
    yield;
    const values = valueModel(found.value.engine, assumptionsOf(found.value, asked).assumptions);
    if (!values.ok) return failed(values.problem);
    columns.push({
      scenario: one?.id ?? null,
      model: found.value,
      values: new Map<string, Found>(
        values.value.map((each) =>
          each.ok ? [each.valuation.method, { perShare: each.valuation.perShare, unit: each.valuation.unit }] : [each.none.method, { reason: explainProblem(each.none.reason) }],
        ),
      ),
    });
    yield;
  }
  const { currency, price, assumptions } = assumptionsOf(model, asked);
  const { model: of } = model.engine;
  // cases are compared by the year: quarters are those of the model as built
  const periods = of.periods.filter((period) => parsePeriod(period).kind === 'year');
  const weighed = casesWeighed(model.cases);
  const weights = weightsOf(weighed, weighing);
  const against = (value: number | null): number | null =>
    value === null || price === undefined || !((price.value as number) > 0) ? null : (value / (price.value as number) - 1) * 100;
  const methods = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))];
  const statedOf = (id: string | null): number | null => model.cases.find((one) => one.id === id)?.stated[0]?.value ?? null;
  const stated = model.cases.flatMap((one) => one.stated.slice(0, 1))[0];
  return ok({
    company: model.company,
    name: model.name,
    speaker: model.speaker,
    money: of.money,
    currency,
    valuationDate: assumptions.valuationDate,
    price: price === undefined ? null : { value: price.value as number, unit: price.unit, source: placeOf(price) },
    periods,
    reported: periods.filter((period) => isReported(of, period)),
    extendedFrom: of.extendedFrom ?? null,
    scenarios: model.cases.map((one) => shownCase(one, of)),
    lines: keyLines.flatMap((ids) => {
      const line = ids.map((id) => of.lines.find((one) => one.id === id)).find((one) => one !== undefined);
      if (line === undefined) return [];
      const cases = columns.map(({ scenario, model: own }) => ({ scenario, values: periods.map((period) => own.engine.value(line.id, period)) }));
      return cases.every(({ values }) => values.every((value) => value === null)) ? [] : [{ id: line.id, label: line.label, unit: line.unit, cases }];
    }),
    values: [
      ...methods.map((method) => {
        const each = columns.map(({ scenario, values }) => ({ scenario, found: values.get(method) }));
        const perShare = (id: string | null): number | null => {
          const found = each.find(({ scenario }) => scenario === id)?.found;
          return found !== undefined && 'perShare' in found ? found.perShare : null;
        };
        const mean = weighted(weights, perShare);
        return {
          method,
          unit: each.map(({ found }) => (found !== undefined && 'unit' in found ? found.unit : null)).find((unit) => unit !== null) ?? null,
          cases: each.map(({ scenario, found }) => ({
            scenario,
            perShare: perShare(scenario),
            reason: found === undefined ? 'it is not asked for in this case.' : 'reason' in found ? found.reason : null,
          })),
          weighted: mean,
          upside: against(mean),
        };
      }),
      ...(stated === undefined
        ? []
        : [
            {
              method: 'As the document states it',
              unit: stated.unit,
              cases: columns.map(({ scenario }) => ({ scenario, perShare: statedOf(scenario), reason: statedOf(scenario) === null ? 'the document states none.' : null })),
              weighted: weighted(weights, statedOf),
              upside: against(weighted(weights, statedOf)),
            },
          ]),
    ],
    weights: { of: weighed.map(({ id }) => id), sum: weights.sum === null ? null : Number((weights.sum * 100).toPrecision(12)), note: weights.note },
  });
}

/** Cases of one document are alternatives to each other; those of another document are alternatives to other things. */
function casesWeighed(cases: readonly Overlay[]): readonly Overlay[] {
  const newest = cases.find(({ of }) => of !== null)?.of?.document;
  return cases.filter(({ of }) => of === null || of.document === newest);
}
