import { z } from 'zod';
import { parsePeriod } from '../kernel/periods.ts';
import { ok, type Result } from '../kernel/problem.ts';
import { startEngine } from '../research/model/engine.ts';
import { printExpression } from '../research/model/expression.ts';
import { isReported } from '../research/model/model.ts';
import { printModel } from '../research/model/print.ts';
import { restOfYears } from '../research/model/restOfYear.ts';
import { modelOf } from '../research/valuation/farYears.ts';
import { valuerOf } from '../research/valuation/valueModel.ts';
import { caseSchema, shownCase } from './case-schema.ts';
import type { CompanyModel } from './company-model.ts';
import { extendTo, modelQuestion, modelAsked } from './model-asked.ts';
import { operation } from './operation.ts';
import { ownNumbers, ownNumbersOf } from './own-numbers.ts';
import * as schemas from './schemas.ts';
import { assumptionsOf, farFlags, type AssumptionsAsked } from './value-assumptions.ts';

const source = z.object({ document: z.string(), start: z.int(), end: z.int() });
const cell = z.object({
  period: z.string(),
  value: z.number().nullable().describe('in the unit of the line; null where it is missing or not defined'),
  kind: z.enum(['actual', 'driver', 'formula', 'residual']),
  source: source.nullable().describe('the span it was printed in'),
  derived: z.string().exactOptional().describe('what it follows from where nobody prints it: FY2025 - 2025Q1 - 2025Q2 - 2025Q3'),
});
const modelLine = z.object({
  id: z.string(),
  label: z.string(),
  role: z.enum(['line', 'driver', 'residual', 'check']),
  unit: z.string(),
  sheet: z.string(),
  formula: z.string().nullable(),
  cells: z.array(cell),
});
const printedCell = z.object({
  line: z.string(),
  metric: z.string(),
  period: z.string(),
  unit: z.string(),
  printed: z.number(),
  model: z.number().nullable(),
  verdict: z
    .enum(['ties', 'off', 'missing', 'moved'])
    .describe('whether the model gives the printed figure within its rounding; moved: it did before a case or a number of your own'),
  source,
});

export const modelPage = z.object({
  company: z.string(),
  name: z.string(),
  speaker: z.string().nullable(),
  speakers: z.array(z.string()),
  money: z.string(),
  fiscalYearEndMonth: z.int(),
  periods: z.array(z.string()),
  actualTo: z.string().nullable().describe('the last reported period, of any frequency'),
  reported: z.array(z.string()).describe('the periods that are over by then'),
  lines: z.array(modelLine),
  printed: z.array(printedCell),
  rest: z
    .array(
      z.object({
        year: z.string(),
        line: z.string(),
        unit: z.string(),
        to: z.string().describe('last quarter or half of the year that stands in the model'),
        whole: z.number(),
        before: z.number().describe('of the year up to then'),
        rest: z.number().describe('what the year leaves for its rest'),
        yearAgo: z.number().nullable().describe('the same part of the year before'),
      }),
    )
    .describe('years of which some quarters stand: what their estimate leaves for the others'),
  otherMoney: z.array(z.object({ currency: z.string(), figures: z.int() })).describe('figures in other currencies, which stand aside'),
  problems: z.array(z.string()).describe('circles that do not settle; of a text also what divides by zero or has no number for another such reason'),
  documents: z.array(z.object({ id: z.string(), name: z.string() })),
  scenario: z.string().nullable().describe('the case whose changes are in it; null for the model as built'),
  scenarios: z.array(caseSchema),
  extendedFrom: z.string().nullable().describe('first year carried on beyond every estimate'),
  text: z.string().describe('the model as text, with its cases'),
  own: ownNumbers.nullable(),
});
export type ModelPage = z.output<typeof modelPage>;

export const model = operation({
  name: 'model',
  summary: 'Build the three-statement model of a company, as one speaker sees it',
  description:
    'Reported years as actuals and a speaker’s estimates as the drivers that give them back; what no formula explains stands as a residual line under its own name. With --set a driver takes another value and everything that follows from it moves.',
  examples: [
    'tickmark model KC',
    'tickmark model KC --periods quarters',
    'tickmark model KC --set revenueGrowth:FY2027=18',
    'tickmark model KC --scenario bear',
    'tickmark model KC --years 10 --end-margin 15',
    'tickmark model KC --speaker "Harbour Research" --json',
  ],
  positional: 'company',
  input: z.object({
    ...modelQuestion,
    periods: z.enum(['years', 'quarters', 'all']).exactOptional().describe('years, quarters (or halves), or all of them; all where nothing is said'),
    extendTo,
    ...farFlags,
    asOf: schemas.isoDate.exactOptional().describe('only what was known on that day'),
  }),
  output: modelPage,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/models/:company' },
  run: async ({ periods = 'all', ...input }, context) => {
    const found = await modelAsked(input, context);
    if (!found.ok) return found;
    const far = input.years === undefined ? found : withFarYears(found.value, input);
    return far.ok ? ok(onlyPeriods(pageOf(far.value), periods)) : far;
  },
});

/** The model with the years in which `value` discounts, carried on in the same way. */
function withFarYears(model: CompanyModel, asked: AssumptionsAsked): Result<CompanyModel> {
  const carried = valuerOf(model.engine).carried(assumptionsOf(model, asked).assumptions);
  if (!carried.ok) return carried;
  const started = startEngine(modelOf(carried.value.engine));
  return started.ok ? ok({ ...model, engine: started.engine }) : started;
}

export function pageOf(standing: CompanyModel): ModelPage {
  const { company, name, speaker, speakers, built, engine, documents, cases, chosen } = standing;
  const { model: of } = engine;
  const dust = (value: number | null): number | null => (value === null ? null : Math.abs(value) < 1e-9 ? 0 : value);
  return {
    company,
    name,
    speaker,
    speakers: [...speakers],
    money: of.money,
    fiscalYearEndMonth: of.fiscalYearEndMonth,
    periods: [...of.periods],
    actualTo: of.actualTo,
    reported: of.periods.filter((period) => isReported(of, period)),
    lines: of.lines.map((line, index) => ({
      id: line.id,
      label: line.label,
      role: line.role,
      unit: line.unit,
      sheet: line.sheet,
      formula: line.formula === null ? null : printExpression(line.formula),
      cells: of.periods.map((period) => {
        const entry = line.entries.get(period);
        return {
          period,
          value: dust(engine.value(line.id, period)),
          kind:
            line.role === 'residual'
              ? ('residual' as const)
              : entry?.source !== null && entry !== undefined && isReported(of, period)
                ? ('actual' as const)
                : entry?.derived !== undefined
                  ? ('formula' as const)
                  : engine.compiled.isMade(index, engine.compiled.layout.columns.get(period)!) && !engine.isGiven(line.id, period)
                    ? ('formula' as const)
                    : line.formula === null || engine.isGiven(line.id, period)
                      ? ('driver' as const)
                      : ('formula' as const),
          source: entry?.source ?? null,
          ...(entry?.derived === undefined ? {} : { derived: entry.derived }),
        };
      }),
    })),
    printed: built.tied.flatMap(({ line, metric, printed }) =>
      [...printed].map(([period, one]) => {
        const value = engine.value(line, period);
        const unit = of.lines.find(({ id }) => id === line)?.unit ?? '';
        const verdict = verdictOf(one, value, engine === standing.base ? value : standing.base.value(line, period));
        return { line, metric, period, unit, printed: one.value, model: value, verdict, source: one.source };
      }),
    ),
    rest: restOfYears(engine).map((one) => ({ ...one })),
    otherMoney: built.otherMoney.map((one) => ({ ...one })),
    problems: engine.problems.map((problem) => String(problem.detail?.['message'] ?? '')),
    documents: [...documents].map(([id, documentName]) => ({ id, name: documentName })),
    scenario: chosen?.id ?? null,
    scenarios: cases.map((one) => shownCase(one, of)),
    extendedFrom: of.extendedFrom ?? null,
    text: printModel({ ...of, scenarios: cases }),
    own: ownNumbersOf(standing),
  };
}
/** The page with its years alone, or with its quarters (or halves). */
function onlyPeriods(page: ModelPage, periods: 'years' | 'quarters' | 'all'): ModelPage {
  if (periods === 'all') return page;
  const isKept = (period: string): boolean => (parsePeriod(period).kind === 'year') === (periods === 'years');
  return {
    ...page,
    periods: page.periods.filter(isKept),
    reported: page.reported.filter(isKept),
    lines: page.lines.map((line) => ({ ...line, cells: line.cells.filter(({ period }) => isKept(period)) })),
    printed: page.printed.filter(({ period }) => isKept(period)),
  };
}

/** A figure that a case or a person's own number moves has not to be given back any more. */
function verdictOf({ low, high }: { readonly low: number; readonly high: number }, value: number | null, asBuilt: number | null): z.output<typeof printedCell>['verdict'] {
  if (value === null) return 'missing';
  if (value >= low - roundingDust && value <= high + roundingDust) return 'ties';
  return asBuilt !== null && Math.abs(value - asBuilt) > roundingDust ? 'moved' : 'off';
}

/** What the arithmetic of doubles may add to a figure that lies on the edge of its rounding. */
const roundingDust = 1e-7;
