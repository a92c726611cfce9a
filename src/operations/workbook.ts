import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { explainProblem, failed, ok, type Result } from '../kernel/problem.ts';
import { parseUnit } from '../kernel/units.ts';
import type { CellSource } from '../research/model/model.ts';
import { printModel } from '../research/model/print.ts';
import { givenInputs, stampOf, type Stamp } from '../research/model/workbook/contents.ts';
import { changesSince, compareWorkbook, type FoundSheets, type Returned } from '../research/model/workbook/returned.ts';
import type { Workbook } from '../research/model/workbook/sheet.ts';
import { workbookOf } from '../research/model/workbook/workbook.ts';
import { valuerOf } from '../research/valuation/valueModel.ts';
import { valuationSheets } from '../research/valuation/workbook/valuationSheet.ts';
import { openWorkbook } from '../sources/xlsx/open-workbook.ts';
import { writeWorkbook } from '../sources/xlsx/workbook-file.ts';
import type { CompanyModel } from './company-model.ts';
import { bookModel, bookQuestion, lastReportedDay } from './book-model.ts';
import { operation, type Context } from './operation.ts';
import { assumptionFlags, assumptionsOf, targetsOf } from './value-assumptions.ts';
import { placeOf } from './value-rates.ts';

/** What a workbook is asked with, beside the company. */
export const askedFlags = z.object({ ...bookQuestion, ...assumptionFlags });
type Asked = z.output<typeof askedFlags>;

/** As an address writes it; the workbook remembers it. */
function printAsked(asked: Asked): string {
  const given = Object.keys(askedFlags.shape).flatMap((name) => {
    const value = asked[name as keyof Asked];
    return value === undefined ? [] : [[name, String(value)] as [string, string]];
  });
  return new URLSearchParams(given).toString() || 'nothing else';
}
function parseAsked(text: string): Partial<Asked> {
  const parsed = askedFlags.safeParse(Object.fromEntries(new URLSearchParams(text)));
  return parsed.success ? parsed.data : {};
}

/** Short for the model as it was built, whatever is laid over it. */
const fingerprintOf = ({ base }: CompanyModel): string => createHash('sha256').update(printModel(base.model)).digest('hex').slice(0, 16);

/** Where a number is printed, with the words of the document. */
function citing({ facts, documents }: CompanyModel): (source: CellSource) => string {
  const quotes = new Map(facts.map((fact) => [`${fact.document} ${fact.start}`, fact]));
  return (source) => {
    const fact = quotes.get(`${source.document} ${source.start}`);
    const quote = fact === undefined ? '' : `: “${fact.quote.replace(/\s+/g, ' ').slice(0, 200)}”${fact.label === undefined ? '' : ` (${fact.label})`}`;
    return `${documents.get(source.document) ?? source.document}${quote}, characters ${source.start}–${source.end}`;
  };
}

/** The workbook of a model with its far years, and with its valuation where a date is known. */
export function bookOf(model: CompanyModel, asked: Asked): Workbook {
  const { engine, built, figures } = model;
  const cite = citing(model);
  const day = model.figures === null ? lastReportedDay(model) : null;
  const { said, currency, price, assumptions } = assumptionsOf(model, day === null ? asked : { date: day, ...asked });
  const valuer = valuerOf(engine);
  const valued = valuer.value(assumptions);
  const far = valuer.carried(assumptions);
  // a model that cannot be carried on says why beside its methods
  const carried = far.ok ? far.value : { engine, added: [], marginDriver: null };
  const place = (source: CellSource | null): string | null => (source === null ? null : cite(source));
  const beside = [
    ...(price === undefined ? [] : [{ label: 'Share price', low: price.value as number, high: price.value as number, unit: price.unit, source: placeOf(price) }]),
    ...targetsOf(model.facts, asked.date).map((one) => ({ ...one, label: `Target of ${one.speaker}` })),
  ].filter(({ unit }) => parseUnit(unit).currency === currency);
  return workbookOf(carried.engine, {
    about: {
      company: model.company,
      speaker: model.speaker,
      scenario: model.chosen?.label ?? null,
      documents: [...new Set(model.documents.values())].toSorted(),
      asked: printAsked(asked),
      fingerprint: fingerprintOf(model),
    },
    cite,
    tied: built.tied,
    figures,
    added: carried.added,
    more: (places, head) => {
      const sheets = !valued.ok
        ? null
        : valuationSheets(
            {
              carried,
              carryAt: (terminalGrowth) => {
                const other = valuer.carried({ ...assumptions, terminalGrowth });
                return other.ok ? other.value : null;
              },
              places,
              assumptions,
              valued: valued.value,
              said: said.map(({ name, from, source }) => ({ name, from, note: place(source) })),
              beside: beside.map(({ label, low, high, source }) => ({ label, low, high, note: place(source) })),
              explain: ({ none }) => explainProblem(none.reason),
            },
            head,
          );
      return sheets ?? { sheets: [], driver: () => null };
    },
  });
}

export const workbookBytes = (model: CompanyModel, asked: Asked = {}): Promise<Uint8Array> => writeWorkbook(bookOf(model, asked));

/** `orle-us-model.xlsx` */
export const workbookName = (model: CompanyModel): string =>
  `${model.company
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-model.xlsx`;

export const broughtBack = z.object({
  overrides: z.array(z.object({ line: z.string(), period: z.string(), value: z.number(), before: z.number(), cell: z.string() })),
  assumptions: z
    .array(z.object({ name: z.string(), value: z.union([z.number(), z.string()]), before: z.union([z.number(), z.string()]), cell: z.string() }))
    .describe('changed assumptions of the valuation, by the names of its flags'),
  formulas: z
    .array(z.object({ cell: z.string(), line: z.string(), period: z.string(), before: z.string(), after: z.string() }))
    .describe('changed formulas, which are reported and not taken'),
  refused: z.array(z.object({ cell: z.string(), message: z.string() })),
  stale: z.string().nullable().describe('what has changed in the model since the workbook was given out; null where nothing has'),
  set: z.string().describe('the drivers as they are then, as --set and the address of the model page take them'),
  value: z.string().describe('the assumptions as they are then, as the address of the value page takes them'),
  scenario: z.string().nullable().describe('the case that the workbook is of'),
  flags: z.string().describe('all of it as the flags of a command'),
});
type BroughtBack = z.output<typeof broughtBack>;

/** What a workbook that comes back changes. What it was given out with stands in it; what is asked for goes over that. */
export async function takeBack(context: Context, company: string, asked: Asked, name: string, bytes: Uint8Array): Promise<Result<BroughtBack>> {
  const found = await openWorkbook(name, bytes);
  if (!found.ok) return found;
  const stamp = stampOf(found.value);
  const stamped = stamp === null ? {} : parseAsked(stamp.asked);
  const whole: Asked = { ...stamped, ...asked };
  const model = await bookModel({ company, ...whole }, context);
  if (!model.ok) return model;
  const { returned, stale } = returnedOf(model.value, whole, found.value, stamp, stamped);
  const set = new Map((whole.set ?? '').split(',').flatMap((part) => (part === '' ? [] : [part.split('=') as [string, string]])));
  for (const { line, period, value } of returned.overrides) set.set(`${line}:${period}`, String(value));
  const value = assumptionsThen(whole, returned.assumptions);
  const drivers = [...set].map(([cell, number]) => `${cell}=${number}`).join(',');
  const { own, speaker, scenario, case: cases } = whole;
  const words = { own, speaker, scenario, case: cases, ...(drivers === '' ? {} : { set: drivers }), ...Object.fromEntries(value) };
  return ok({
    overrides: [...returned.overrides],
    assumptions: [...returned.assumptions],
    formulas: [...returned.formulas],
    refused: [...returned.refused],
    stale,
    set: drivers,
    value: [...value].map(([key, text]) => `${key}:${/^-?\d+(\.\d+)?$/.test(text) ? text : encodeURIComponent(text)}`).join(','),
    scenario: scenario ?? null,
    flags: Object.entries(words)
      .flatMap(([key, text]) =>
        text === undefined ? [] : [`--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${/^[\w.:=,@%+*()-]+$/.test(text) ? text : `'${text}'`}`],
      )
      .join(' '),
  });
}

/** Compared with the model as it is, or, where that has changed, with what the workbook says it was given out with. */
function returnedOf(
  model: CompanyModel,
  asked: Asked,
  found: FoundSheets,
  stamp: Stamp | null,
  stamped: Partial<Asked>,
): { readonly returned: Returned; readonly stale: string | null } {
  const none: Returned = { overrides: [], assumptions: [], formulas: [], refused: [] };
  if (stamp !== null && asked.speaker !== undefined && stamped.speaker !== undefined && asked.speaker.toLowerCase() !== stamped.speaker.toLowerCase())
    return {
      returned: { ...none, refused: [{ cell: 'Contents!A2', message: `the workbook has the estimates of ${stamped.speaker}, not of ${asked.speaker}; ask for those` }] },
      stale: null,
    };
  if (stamp === null || stamp.fingerprint === fingerprintOf(model)) return { returned: compareWorkbook(model.engine.model, bookOf(model, asked), found), stale: null };
  const names = [...new Set(model.documents.values())].filter((one) => !stamp.documents.includes(one));
  const gone = stamp.documents.filter((one) => ![...model.documents.values()].includes(one));
  const why = [...(names.length === 0 ? [] : [`${names.join(', ')} came in`]), ...(gone.length === 0 ? [] : [`${gone.join(', ')} went`])].join(', ');
  return {
    returned: changesSince(model.engine.model, givenInputs(found), found),
    stale: `The model has changed since the workbook was given out${why === '' ? '' : `: ${why}`}. Changed inputs are laid over the model of today; formulas were not compared. Export it again to go on.`,
  };
}

/** The assumptions of a person as they are with the changed ones; amounts of the bridge are one list. */
function assumptionsThen(asked: Asked, changed: Returned['assumptions']): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(assumptionFlags)) {
    const value = asked[name as keyof Asked];
    if (value !== undefined) found.set(name, String(value));
  }
  for (const { name, value } of changed) {
    const [list = '', term] = name.split('.');
    if (term === undefined) found.set(name, String(value));
    else found.set(list, [...(found.get(list) ?? '').split(/[,;]\s*/).filter((part) => part !== '' && part.split('=')[0] !== term), `${term}=${value}`].join(','));
  }
  return found;
}

export const workbook = operation({
  name: 'workbook',
  summary: 'Give the model of a company out as an Excel workbook',
  description:
    'Statements and drivers on sheets with live formulas: inputs blue, formulas black, links green, sources as notes of the cells. Change the blue ones and bring it back.',
  examples: [
    'tickmark workbook KC',
    'tickmark workbook KC --to kc.xlsx --set revenueGrowth:FY2027=18',
    'tickmark workbook KC --years 10 --end-margin 15',
    'tickmark workbook KC --own base --discount-rate 9 --terminal-growth 2',
  ],
  positional: 'company',
  input: z.object({
    company: z.string().describe('ticker or name'),
    ...askedFlags.shape,
    to: z.string().exactOptional().describe('file to write; named after the company otherwise'),
  }),
  output: z.object({ file: z.string(), bytes: z.int() }),
  annotations: { readOnly: false, destructive: false },
  http: null,
  run: async (input, context) => {
    const model = await bookModel(input, context);
    if (!model.ok) return model;
    const file = path.resolve(input.to ?? workbookName(model.value));
    const bytes = await workbookBytes(model.value, input);
    const written = await writeFile(file, bytes).then(
      () => true,
      () => false,
    );
    if (!written)
      return failed({ code: 'input.invalid', subject: path.basename(file), severity: 'error', detail: { message: 'cannot be written there. Choose another folder with --to.' } });
    return ok({ file, bytes: bytes.length });
  },
});

export const bringBack = operation({
  name: 'bring-back',
  summary: 'Take the changed inputs of a workbook back into the model',
  description:
    'Compares a workbook with the model it was given out from, under the flags that it was given out with: changed inputs become changed drivers, changed formulas are reported, everything else is refused with its cell. Where the model has changed since, that is said, and changed inputs are laid over the new one.',
  examples: ['tickmark bring-back KC --from kc.xlsx'],
  positional: 'company',
  input: z.object({ company: z.string().describe('ticker or name'), ...askedFlags.shape, from: z.string().describe('the workbook') }),
  output: broughtBack,
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async (input, context) => {
    const { company, from, ...asked } = input;
    const bytes = await readFile(path.resolve(from)).catch(() => null);
    if (bytes === null) return failed({ code: 'file.missing', subject: path.basename(from), severity: 'error' });
    return takeBack(context, company, asked, path.basename(from), bytes);
  },
});
