/** How a value answers: in a table of two levers, lever by lever, and read backwards from a price. */
import { z } from 'zod';
import { explainProblem, failed, ok } from '../kernel/problem.ts';
import { around, gridOf, movesValue, impliedFirst, impliedLevers, leversFor, tornadoOf, unmoved } from '../research/valuation/explore.ts';
import { leverOf, marginLever, type Lever } from '../research/valuation/levers.ts';
import { marginOf } from '../research/valuation/farYears.ts';
import { cashFlowMethod, exitMethod, type Valuer } from '../research/valuation/valueModel.ts';
import type { Assumptions } from '../research/valuation/setting.ts';
import { inTurns } from './in-turns.ts';
import { operation } from './operation.ts';
import { methodAsked, methodQuestion } from './value-asked.ts';
import { decimal } from './schemas.ts';

const leverSchema = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string().describe('of its numbers: %, x, or points, days and % of it for a driver that moves in every year ahead'),
  base: z.number().describe('where it stands; zero for a driver'),
  kind: z.enum(['assumption', 'driver']),
});
const leverAs = ({ id, label, unit, base, kind }: Lever): z.output<typeof leverSchema> => ({ id, label, unit, base, kind });
const head = {
  company: z.string(),
  name: z.string(),
  method: z.string(),
  methods: z.array(z.string()).describe('methods that give a value'),
  unit: z.string(),
  perShare: z.number(),
  price: z.number().nullable(),
};
const cell = z.object({ value: z.number().nullable(), reason: z.string().nullable().describe('why there is no value') });
const cellAs = (one: { readonly value: number | null; readonly problem: Parameters<typeof explainProblem>[0] | null }): z.output<typeof cell> => ({
  value: one.value,
  reason: one.problem === null ? null : explainProblem(one.problem),
});

const numbers = (what: string) =>
  z
    .string()
    .max(400)
    .regex(/^\s*-?\d+(\.\d+)?(\s*[,; ]\s*-?\d+(\.\d+)?){1,20}\s*$/, 'numbers are written 9, 9.5, 10: two to twenty-one of them')
    .exactOptional()
    .describe(what);
const numbersIn = (text: string): readonly number[] =>
  text
    .split(/[,; ]+/)
    .filter((part) => part !== '')
    .map(Number);

/** The two levers that a method is looked at by first. */
function usualAxes(method: string, ids: readonly string[], moves: (id: string) => boolean): readonly [string, string] {
  const has = (id: string): boolean => ids.includes(id);
  const own = ids.find((id) => id === `multiple:${method}`);
  const rate = method === cashFlowMethod || method === exitMethod ? 'discountRate' : 'costOfEquity';
  const second = method === exitMethod ? 'exitMultiple' : 'terminalGrowth';
  // a multiple of earnings as they are estimated does not hang on growth
  if (own !== undefined) return [own, [...(has('revenueGrowth') ? ['revenueGrowth'] : []), ...ids].find((id) => id !== own && moves(id)) ?? ids.find((id) => id !== own) ?? own];
  // a book value has neither rate nor growth
  const rows = has(rate) ? rate : (ids[0] ?? rate);
  return [rows, has(second) ? second : (ids.find((id) => id !== rows) ?? rows)];
}

export const sensitivity = operation({
  name: 'sensitivity',
  summary: 'Show how the value of a share answers to two of the things it hangs on',
  description:
    'A table over any two assumptions or drivers: discount rate and growth unless others are named. A driver moves in every year ahead by so much; `revenueGrowth:FY2027` is one year’s own number.',
  examples: ['tickmark sensitivity KC --years 10 --end-margin 15', 'tickmark sensitivity KC --method P/S --rows "multiple:P/S, FY2026" --columns revenueGrowth'],
  positional: 'company',
  input: z.object({
    ...methodQuestion,
    rows: z.string().exactOptional().describe('what runs down: an assumption such as discountRate, or a driver such as revenueGrowth'),
    columns: z.string().exactOptional().describe('what runs across'),
    rowValues: numbers('its numbers: 9, 9.5, 10'),
    columnValues: numbers('its numbers: 2, 2.5, 3'),
  }),
  output: z.object({
    ...head,
    rows: z.object({ lever: leverSchema, values: z.array(z.number()) }),
    columns: z.object({ lever: leverSchema, values: z.array(z.number()) }),
    cells: z.array(z.array(cell)),
    levers: z.array(leverSchema).describe('what else the table can be over'),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/sensitivities/:company' },
  run: async (input, context) => {
    const asked = await methodAsked(input, context);
    if (!asked.ok) return asked;
    const { valuer, assumptions, method } = asked.value;
    const levers = leversFor(valuer, method, assumptions);
    const [down, across] = usualAxes(
      method,
      levers.map(({ id }) => id),
      (id) =>
        movesValue(
          valuer,
          method,
          assumptions,
          levers.find((one) => one.id === id)!,
        ),
    );
    const [rows, columns] = [leverOf(valuer, assumptions, input.rows ?? down), leverOf(valuer, assumptions, input.columns ?? across)];
    if (!rows.ok) return rows;
    if (!columns.ok) return columns;
    const valuesOf = (lever: Lever, given: string | undefined): readonly number[] => (given === undefined ? around(lever, 3) : numbersIn(given));
    const sides = { rows: valuesOf(rows.value, input.rowValues), columns: valuesOf(columns.value, input.columnValues) };
    const cells = await inTurns(gridOf(valuer, method, assumptions, { lever: rows.value, values: sides.rows }, { lever: columns.value, values: sides.columns }));
    if (!cells.ok) return cells;
    return ok({
      ...headOf(asked.value),
      rows: { lever: leverAs(rows.value), values: [...sides.rows] },
      columns: { lever: leverAs(columns.value), values: [...sides.columns] },
      cells: cells.value.map((row) => row.map(cellAs)),
      levers: levers.map(leverAs),
    });
  },
});

export const tornado = operation({
  name: 'tornado',
  summary: 'Rank what moves the value of a share most',
  description: 'Every assumption and driver a step down and a step up, all others as they are: a point of a rate or a margin, a tenth of a multiple or an amount.',
  examples: ['tickmark tornado KC --years 10 --end-margin 15', 'tickmark tornado KC --method P/S'],
  positional: 'company',
  input: z.object(methodQuestion),
  output: z.object({
    ...head,
    bars: z.array(z.object({ lever: leverSchema, low: z.number(), high: z.number(), atLow: cell, atHigh: cell, swing: z.number().nullable() })),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/tornados/:company' },
  run: async (input, context) => {
    const asked = await methodAsked(input, context);
    if (!asked.ok) return asked;
    const bars = await inTurns(tornadoOf(asked.value.valuer, asked.value.method, asked.value.assumptions));
    if (!bars.ok) return bars;
    return ok({
      ...headOf(asked.value),
      bars: bars.value.map(({ lever, bar }) => ({ lever: leverAs(lever), low: bar.low, high: bar.high, atLow: cellAs(bar.atLow), atHigh: cellAs(bar.atHigh), swing: bar.swing })),
    });
  },
});

export const reverse = operation({
  name: 'reverse',
  summary: 'Say what a price implies: the growth, margin, rate or multiple at which the value is the price',
  description: 'Each by itself, all others as they are. Where no number in its range gives the price, it says between which values the share lies there.',
  examples: ['tickmark reverse KC --years 10 --end-margin 15', 'tickmark reverse KC --price 20 --method P/S'],
  positional: 'company',
  input: z.object({
    ...methodQuestion,
    price: decimal(z.coerce.number().positive()).exactOptional().describe('of a share; the newest of the library otherwise'),
    lever: z.string().exactOptional().describe('one thing to solve for: an assumption or a driver'),
  }),
  output: z.object({
    ...head,
    implied: z.array(
      z.object({
        lever: leverSchema,
        values: z.array(z.number()).describe('more than one where the value rises and falls'),
        reason: z.string().nullable(),
        years: z.array(z.object({ period: z.string(), value: z.number() })).describe('where a driver stands in the years ahead'),
      }),
    ),
  }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/implied/:company' },
  run: async (input, context) => {
    const asked = await methodAsked(input, context);
    if (!asked.ok) return asked;
    const { valuer, assumptions, method } = asked.value;
    const price = input.price ?? asked.value.price;
    if (price === null)
      return failed({ code: 'input.invalid', subject: 'price', severity: 'error', detail: { message: 'the library holds no price of it; give one.', lacks: 'price' } });
    const only = input.lever === undefined ? null : leverOf(valuer, assumptions, input.lever);
    if (only !== null && !only.ok) return only;
    const levers = only === null ? impliedFirst(valuer, method, assumptions) : [only.value];
    const all = await inTurns(impliedLevers(valuer, method, assumptions, price, levers));
    const found = only === null ? all.filter(({ reason }) => reason !== unmoved) : all;
    return ok({
      ...headOf(asked.value),
      price,
      implied: found.map((one) => ({
        lever: leverAs(one.lever),
        values: [...one.values],
        reason: one.reason,
        years: yearsOf(valuer, assumptions, one.lever),
      })),
    });
  },
});

const headOf = ({
  model,
  method,
  methods,
  unit,
  perShare,
  price,
}: { readonly model: { readonly company: string; readonly name: string } } & Omit<z.output<z.ZodObject<typeof head>>, 'company' | 'name' | 'methods'> & {
    readonly methods: readonly string[];
  }) => ({
  company: model.company,
  name: model.name,
  method,
  methods: [...methods],
  unit,
  perShare,
  price,
});

/** A driver by year, in percent where it is a margin. */
function yearsOf(valuer: Valuer, assumptions: Assumptions, lever: Lever): { readonly period: string; readonly value: number }[] {
  const setting = valuer.setting(assumptions);
  if (!setting.ok || lever.kind !== 'driver') return [];
  const { engine, ahead } = setting.value;
  return ahead.flatMap((period) => {
    const value =
      lever.id === marginLever ? (marginOf(engine, period) ?? Number.NaN) * 100 : engine.model.lines.some(({ id }) => id === lever.id) ? engine.value(lever.id, period) : null;
    return value === null || !Number.isFinite(value) ? [] : [{ period, value }];
  });
}
