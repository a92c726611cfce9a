import { z } from 'zod';
import { failed, ok } from '../kernel/problem.ts';
import { draw } from '../research/valuation/simulation/drawing.ts';
import { drawingOf, namesFor, randomInputs, sharePlan, type RandomName } from '../research/valuation/simulation/shareSimulation.ts';
import { cashFlowMethod, exitMethod } from '../research/valuation/valueModel.ts';
import { simulateApart } from './apart/simulate.ts';
import { operation } from './operation.ts';
import { valueAsked, valueQuestion } from './value-asked.ts';
import { decimal } from './schemas.ts';

const names = Object.keys(randomInputs) as readonly RandomName[];
const number = '-?\\d+(?:\\.\\d+)?';
const spreadShape = new RegExp(`^(${names.join('|')})=(\\d+(?:\\.\\d+)?)$`);
const pairShape = new RegExp(`^(${names.join('|')}):(${names.join('|')})=(${number})$`);
const items = (text: string): readonly string[] => text.split(/[,;]\s*/).filter((part) => part !== '');

export const simulate = operation({
  name: 'simulate',
  summary: 'Draw the value of a share many times over',
  description:
    'Growth, margin, discount rate and what comes after the last year are drawn from normal distributions around where they stand, correlated where you say so, and the cash flows are valued each time. The same seed gives the same draws. Runs apart, so that a server answers meanwhile.',
  examples: [
    'tickmark simulate KC --years 10 --end-margin 15',
    'tickmark simulate KC --years 10 --end-margin 15 --draws 1000000 --spread growth=4,margin=3 --correlations growth:margin=0.3',
  ],
  positional: 'company',
  input: z.object({
    ...valueQuestion,
    end: z.enum(['growth', 'exitMultiple']).default('growth').describe('what comes after the last year'),
    draws: decimal(z.coerce.number().int().min(100).max(5_000_000)).default(100_000).describe('how many'),
    seed: decimal(z.coerce.number().int().min(0).max(4_294_967_295)).default(1).describe('of the random numbers'),
    spread: z
      .string()
      .max(300)
      .refine((text) => items(text).every((item) => spreadShape.test(item)), `a standard deviation is written growth=3; there are ${names.join(', ')}`)
      .exactOptional()
      .describe('standard deviations, in points or turns: growth=3,margin=2,discountRate=0.5'),
    correlations: z
      .string()
      .max(300)
      .refine((text) => items(text).every((item) => pairShape.test(item)), 'a correlation is written growth:margin=0.3')
      .exactOptional()
      .describe('between two of them: growth:margin=0.3'),
  }),
  output: z.object({
    company: z.string(),
    name: z.string(),
    method: z.string(),
    unit: z.string(),
    price: z.number().nullable(),
    draws: z.int(),
    seed: z.int(),
    inputs: z.array(z.object({ name: z.string(), label: z.string(), unit: z.string(), base: z.number().nullable(), spread: z.number() })),
    correlations: z.array(z.object({ a: z.string(), b: z.string(), rho: z.number() })),
    count: z.int().describe('draws that have a value'),
    without: z.int().describe('draws that have none, such as a discount rate under the growth'),
    atFloor: z.int().describe('draws in which claims are above the enterprise: the share is worth nothing there, and the mean holds them so'),
    mean: z.number(),
    standardDeviation: z.number(),
    standardError: z.number(),
    percentiles: z.array(z.object({ share: z.number(), value: z.number() })),
    probabilityAbove: z.number().nullable().describe('share of the draws above the price'),
    histogram: z.object({ low: z.number(), high: z.number(), counts: z.array(z.int()) }),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/simulations/:company' },
  run: async (input, context) => {
    const asked = await valueAsked(input, context);
    if (!asked.ok) return asked;
    const { model, valuer, assumptions, price } = asked.value;
    const method = input.end === 'growth' ? cashFlowMethod : exitMethod;
    const setting = valuer.setting(assumptions);
    if (!setting.ok) return setting;
    // what the method itself lacks is said as the method says it
    const own = valuer.value(assumptions, [], method);
    if (!own.ok) return own;
    const [one] = own.value;
    if (one !== undefined && !one.ok) return failed(one.none.reason);
    const plan = sharePlan(setting.value, input.end);
    if (!plan.ok) return plan;
    const spread = Object.fromEntries(items(input.spread ?? '').map((item) => [spreadShape.exec(item)![1]!, Number(spreadShape.exec(item)![2])]));
    const correlations = items(input.correlations ?? '').map((item) => {
      const [, a, b, rho] = pairShape.exec(item)!;
      return { a: a as RandomName, b: b as RandomName, rho: Number(rho) };
    });
    const drawing = drawingOf(plan.value, { draws: input.draws, seed: input.seed, spread, correlations });
    if (!drawing.ok) return drawing;
    // a server does not wait for the draws of one person
    const drawn = context.checker === undefined ? draw(drawing.value, price) : await simulateApart(drawing.value, price);
    if (!drawn.ok) return drawn;
    const { outcome, histogram } = drawn.value;
    return ok({
      company: model.company,
      name: model.name,
      method,
      unit: plan.value.unit,
      price,
      draws: input.draws,
      seed: input.seed,
      inputs: namesFor(input.end).map((name) => {
        const { label, unit, scale, spread: usual } = randomInputs[name];
        const base = plan.value.base[name];
        return {
          name,
          label,
          unit,
          base: name === 'growth' || name === 'margin' || base === undefined ? null : Number((base * scale).toPrecision(10)),
          spread: spread[name] ?? usual,
        };
      }),
      correlations,
      count: outcome.count,
      without: outcome.without,
      atFloor: outcome.atFloor,
      mean: outcome.mean,
      standardDeviation: outcome.standardDeviation,
      standardError: outcome.standardError,
      percentiles: [...outcome.percentiles],
      probabilityAbove: outcome.probabilityAbove,
      histogram: { low: histogram.low, high: histogram.high, counts: [...histogram.counts] },
    });
  },
});
