import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/problem.ts';
import { parseUnit } from '../kernel/units.ts';
import { isReported } from '../research/model/model.ts';
import { parseModel } from '../research/model/parse.ts';
import { printModel } from '../research/model/print.ts';
import type { Model } from '../research/model/model.ts';
import { startTemplate, type CompanyActuals, type StartedTemplate } from '../research/templates/start.ts';
import { templates as rows, type Template } from '../research/templates/templates.ts';
import { companyModel, type CompanyModel } from './company-model.ts';
import { modelPage } from './model.ts';
import { operation, type Context } from './operation.ts';
import { computeText, pageOfText } from './text-model.ts';
import { assumptionsOf } from './value-assumptions.ts';
import { decimal } from './schemas.ts';

const question = z.object({ asks: z.string(), line: z.string(), period: z.string(), value: z.number(), driver: z.string() });
const head = { name: z.string(), title: z.string(), summary: z.string() };

export const templates = operation({
  name: 'templates',
  summary: 'List the templates that a model can start from',
  description: 'Each is a model as text, with illustrative numbers; docs/templates.md tells what every driver means, its plausible range and where an analyst finds it.',
  examples: ['tickmark templates'],
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ ...head, lines: z.int(), drivers: z.int() })) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/templates' },
  run: () =>
    Promise.resolve(
      ok({
        items: rows.map((row) => {
          const { lines } = modelOfTemplate(row);
          return { name: row.name, title: row.title, summary: row.summary, lines: lines.length, drivers: lines.filter(({ role }) => role === 'driver').length };
        }),
      }),
    ),
});

const line = z.object({ line: z.string(), label: z.string() });
const started = z.object({
  ...head,
  model: modelPage,
  rate: z.object({ value: z.number(), unit: z.string(), from: z.string() }).nullable().describe('at which the template’s own amounts were turned into the company’s money'),
  taken: z.array(line.extend({ years: z.int() })).describe('lines that hold what the library reports'),
  own: z.array(line).describe('lines of the last reported year whose number is the template’s own'),
  questions: z.array(question).describe('what an analyst asks of such a company, as targets to solve for'),
});
export type TemplatePage = z.output<typeof started>;

export const template = operation({
  name: 'template',
  summary: 'Start a model from a template, with a company’s reported numbers where the library has them',
  description:
    'Prints the model as text: keep it in a file, change it, compute it with `tickmark calculate`. With --company what is reported stands in the place of the template’s own numbers, with its source; the rest says that it is the template’s own. Where the company reports in other money, the template’s amounts are turned into it at the rate of the library, or at --rate.',
  examples: ['tickmark template industrial', 'tickmark template ai-compute --company KC > kc.model', 'tickmark template ai-compute --company KC --rate 7.1 --json'],
  positional: 'name',
  input: z.object({
    name: z.enum(rows.map(({ name }) => name) as [string, ...string[]]).describe(`${rows.map(({ name }) => name).join(', ')}`),
    company: z.string().exactOptional().describe('ticker or name of a company of the library'),
    rate: decimal(z.coerce.number().positive('it must be above 0').max(1e9)).exactOptional().describe('money of the company for one US dollar of the template'),
  }),
  output: started,
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/templates/:name' },
  run: async ({ name, company, rate }, context) => {
    const row = rows.find((one) => one.name === name)!;
    const of = modelOfTemplate(row);
    const begun: Result<Begun> =
      company === undefined ? ok({ text: row.text, taken: [], own: [], rate: null, documents: new Map(), questions: row.questions }) : await begin(row, of, company, rate, context);
    if (!begun.ok) return begun;
    const { text, taken, own, documents, questions, rate: used } = begun.value;
    const computed = computeText(text, row.name);
    if (!computed.ok) return failed(computed.problems[0]!);
    return ok({
      name: row.name,
      title: row.title,
      summary: row.summary,
      model: { ...pageOfText(computed.engine, documents), text },
      rate: used,
      taken: taken.map((one) => ({ ...one })),
      own: own.map((one) => ({ ...one })),
      questions: questions.map((one) => ({ ...one })),
    });
  },
});

interface Begun extends Pick<StartedTemplate, 'taken' | 'own'> {
  readonly text: string;
  readonly rate: TemplatePage['rate'];
  readonly documents: ReadonlyMap<string, string>;
  readonly questions: Template['questions'];
}

/** A template of the program's own; a mistake in it is ours. */
function modelOfTemplate({ name, text }: Template): Model {
  const parsed = parseModel(text, name);
  if (!parsed.ok) throw new Error(`${name}: ${String(parsed.problems[0]?.detail?.['message'])}`);
  return parsed.model;
}

async function begin(row: Template, of: Model, company: string, given: number | undefined, context: Context): Promise<Result<Begun>> {
  const found = await companyModel(await context.store(), { company });
  if (!found.ok) return found;
  const actuals = actualsOf(found.value);
  if (actuals === null)
    return failed({
      code: 'input.invalid',
      subject: company,
      severity: 'error',
      detail: { message: 'the library holds no reported year of it. Add a results release or a note with a table of years.' },
    });
  const [from, to] = [parseUnit(of.money).currency!, parseUnit(actuals.money).currency!];
  const rate = from === to ? null : rateOf(found.value, from, to, given);
  if (rate !== null && rate.value === 0)
    return failed({
      code: 'input.invalid',
      subject: 'rate',
      severity: 'error',
      detail: {
        message: `the template’s own amounts are in ${from}, ${found.value.name} reports in ${to}, and the library states no exchange rate: say how much ${to} one ${from} is.`,
        lacks: 'rate between two currencies',
      },
    });
  const made = startTemplate(of, actuals, rate?.value ?? 1);
  const later = Number(actuals.years.at(-1)!.slice(2)) - Number(of.actualTo!.slice(2));
  return ok({
    ...made,
    text: printModel(made.model),
    rate,
    documents: found.value.documents,
    questions: row.questions.map((one) => ({ ...one, period: `FY${Number(one.period.slice(2)) + later}` })),
  });
}

/** The same amount under the other of its names. */
const otherNames: Readonly<Record<string, string>> = { debt: 'totalDebt', totalDebt: 'debt', ebit: 'operatingIncome' };

/** What the library reports of a company, line by line of its own model; null where no year is reported. */
function actualsOf({ engine, company, name }: CompanyModel): CompanyActuals | null {
  const { model } = engine;
  const years = model.periods.filter((period) => /^FY\d{4}$/.test(period) && isReported(model, period));
  if (years.length === 0) return null;
  const lines = new Map(model.lines.filter(({ role }) => role === 'line').map((one) => [one.id, one]));
  return {
    company,
    name,
    money: model.money,
    fiscalYearEndMonth: model.fiscalYearEndMonth,
    years,
    reported: (id, year) => {
      const found = lines.get(id) ?? lines.get(otherNames[id] ?? '');
      const value = found === undefined ? null : engine.value(found.id, year);
      return found === undefined || value === null ? null : { value, unit: found.unit, source: found.entries.get(year)?.source ?? null };
    },
  };
}

/** `to` for one `from`: given, else as the library states or implies it between the listing and the statements; 0 where nobody does. */
function rateOf(found: CompanyModel, from: string, to: string, given: number | undefined): { value: number; unit: string; from: string } {
  const unit = `${to}/${from}`;
  if (given !== undefined) return { value: given, unit, from: 'you' };
  const { currency, said } = assumptionsOf(found, {});
  const exchange = currency === from ? said.find(({ name }) => name === 'exchange rate') : undefined;
  return { value: exchange?.value ? Number((1 / exchange.value).toPrecision(6)) : 0, unit, from: exchange?.from ?? '' };
}
