import { z } from 'zod';
import { failed, ok, type Problem, type Result } from '../kernel/problem.ts';
import { nearest } from '../kernel/nearest.ts';
import type { Engine } from '../research/model/engine.ts';
import { leversOf, solveFor, solveForEach, type Solution } from '../research/solving/solve.ts';
import { modelAsked, modelQuestion } from './model-asked.ts';
import { operation } from './operation.ts';
import { computeText, readModelFile } from './text-model.ts';
import { decimal } from './schemas.ts';

const pair = z.tuple([z.number(), z.number()]);
const solution = z.object({
  driver: z.string(),
  label: z.string(),
  unit: z.string(),
  outcome: z
    .enum(['found', 'met', 'flat', 'none'])
    .describe('found: this number gets there; met: the line is there already; flat: the line does not move with it; none: not within the bounds of the driver'),
  by: z.object({ kind: z.enum(['shift', 'factor', 'level']), value: z.number() }).nullable(),
  moved: z.array(z.object({ period: z.string(), before: z.number(), after: z.number() })),
  others: z.array(z.number()).describe('other numbers of the same kind that get there too, nearest first'),
  bounds: pair.describe('within which was searched, in the unit of the driver'),
  reach: pair.nullable().describe('least and greatest number of the line within the bounds'),
  stretch: z.number().nullable().describe('of the room between where the driver stands and its bound, the share it takes'),
});
const solved = z.object({
  model: z.string(),
  line: z.string(),
  label: z.string(),
  unit: z.string(),
  period: z.string(),
  now: z.number().nullable(),
  value: z.number(),
  solutions: z.array(solution).describe('those that get there first, by how much of their room it takes'),
});
export type Solved = z.output<typeof solved>;

const goal = {
  line: z.string().describe('the line that is to be brought there, such as ebitMargin'),
  period: z.string().describe('in which period, such as FY2028'),
  value: decimal(z.coerce.number()).describe('the target, in the unit of the line'),
  driver: z.string().exactOptional().describe('by this driver; each by itself otherwise'),
  over: z
    .enum(['each', 'same', 'one'])
    .default('each')
    .describe('each: moved by as much in every forecast period up to the target’s; same: one number in all of them; one: the target’s period alone'),
};
type Goal = z.output<z.ZodObject<typeof goal>>;

function solvedBy(engine: Engine, { line, period, value, driver, over }: Goal): Result<Solved> {
  const { model } = engine;
  const invalid = (subject: string, message: string): Result<never> => failed({ code: 'input.invalid', subject, severity: 'error', detail: { message } } satisfies Problem);
  const meant = (id: string, ids: readonly string[]): string => {
    const [found] = nearest(id, ids, (one) => [one], 1);
    return found === undefined ? '' : ` Did you mean ${found}?`;
  };
  const of = model.lines.find(({ id }) => id === line);
  if (of === undefined) return invalid(line, `the model has no such line.${meant(line, model.lines.map(({ id }) => id))}`); // prettier-ignore
  if (!model.periods.includes(period)) return invalid(period, `the model has no such period; it has ${model.periods.join(', ')}.`);
  if (!Number.isFinite(value)) return invalid('value', 'write a number.');
  const levers = leversOf(engine);
  const chosen = levers.find(({ id }) => id === driver);
  if (driver !== undefined && chosen === undefined) return invalid(driver, `the model has no such driver.${meant(driver, levers.map(({ id }) => id))}`); // prettier-ignore
  const target = { line, period, value };
  const solutions = chosen === undefined ? solveForEach(engine, target, over) : [solveFor(engine, target, chosen, over)];
  return ok({ model: model.name, line, label: of.label, unit: of.unit, period, now: engine.value(line, period), value, solutions: solutions.map(shown) });
}

const shown = ({ moved, others, bounds, reach, ...rest }: Solution): Solved['solutions'][number] => ({
  ...rest,
  moved: moved.map((one) => ({ ...one })),
  others: [...others],
  bounds: [bounds[0], bounds[1]],
  reach: reach === null ? null : [reach[0], reach[1]],
});

const explained =
  'Works out which number of a driver brings a line of the model to a target: brackets within the bounds of the driver, each closed by Brent’s method. Without --driver each driver is tried by itself, and those that take least of their room come first. Where a target cannot be reached, what can be is told.';

export const solve = operation({
  name: 'solve',
  summary: 'Solve a company’s model backwards: what gets a line to a target',
  description: explained,
  examples: ['tickmark solve KC --line ebit --period FY2028 --value 1000', 'tickmark solve KC --line ebit --period FY2028 --value 1000 --driver revenueGrowth --over same'],
  positional: 'company',
  input: z.object({ ...modelQuestion, ...goal }),
  output: solved,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/models/:company/solve' },
  run: async ({ line, period, value, driver, over, ...question }, context) => {
    const model = await modelAsked(question, context);
    return model.ok ? solvedBy(model.value.engine, { line, period, value, over, ...(driver === undefined ? {} : { driver }) }) : model;
  },
});

export const solveFile = operation({
  name: 'solve-file',
  summary: 'Solve a model that is written as text backwards; nothing is kept',
  description: explained,
  examples: ['tickmark solve-file own.model --line freeCashFlow --period FY2030 --value 0'],
  positional: 'file',
  input: z.object({
    file: z.string().describe('the model as text'),
    set: z.string().exactOptional().describe('driver:period=number, several with commas'),
    scenario: z.string().exactOptional().describe('id of a scenario of the model'),
    ...goal,
  }),
  output: solved,
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async ({ file, set, scenario, ...wanted }) => {
    const read = await readModelFile(file);
    if (!read.ok) return read;
    const computed = computeText(read.value.text, read.value.name, { set, scenario });
    return computed.ok ? solvedBy(computed.engine, wanted) : failed(computed.problems[0]!);
  },
});
