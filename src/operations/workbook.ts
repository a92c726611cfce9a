import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { explainProblem, failed, ok, type Result } from '../kernel/problem.ts';
import { parseUnit } from '../kernel/units.ts';
import type { CellSource } from '../research/model/model.ts';
import { sourceNote } from '../research/model/workbook/checks.ts';
import { compareWorkbook, type Returned } from '../research/model/workbook/returned.ts';
import type { Workbook } from '../research/model/workbook/sheet.ts';
import { workbookOf } from '../research/model/workbook/workbook.ts';
import { valuerOf } from '../research/valuation/valueModel.ts';
import { valuationSheets } from '../research/valuation/workbook/valuationSheet.ts';
import { openWorkbook } from '../sources/xlsx/open-workbook.ts';
import { writeWorkbook } from '../sources/xlsx/workbook-file.ts';
import type { CompanyModel } from './company-model.ts';
import { modelAsked, modelQuestion } from './model-asked.ts';
import { operation } from './operation.ts';
import { assumptionFlags, assumptionsOf, targetsOf, type AssumptionsAsked } from './value-assumptions.ts';
import { placeOf } from './value-rates.ts';

/** The workbook of a model with its far years, and with its valuation where a date is known. */
export function bookOf(model: CompanyModel, asked: AssumptionsAsked): Workbook {
  const { engine, documents, built, figures } = model;
  const { said, currency, price, assumptions } = assumptionsOf(model, asked);
  const valuer = valuerOf(engine);
  const valued = valuer.value(assumptions);
  const far = valuer.carried(assumptions);
  // a model that cannot be carried on says why beside its methods
  const carried = far.ok ? far.value : { engine, added: [], marginDriver: null };
  const place = (source: CellSource | null): string | null => (source === null ? null : sourceNote(documents, source));
  const beside = [
    ...(price === undefined ? [] : [{ label: 'Share price', low: price.value as number, high: price.value as number, unit: price.unit, source: placeOf(price) }]),
    ...targetsOf(model.facts).map((one) => ({ ...one, label: `Target of ${one.speaker}` })),
  ].filter(({ unit }) => parseUnit(unit).currency === currency);
  return workbookOf(carried.engine, {
    documents,
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

export const workbookBytes = (model: CompanyModel, asked: AssumptionsAsked = {}): Promise<Uint8Array> => writeWorkbook(bookOf(model, asked));

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
  set: z.string().describe('the changed drivers as --set and the address of the model page take them'),
  value: z.string().describe('the changed assumptions as the address of the value page takes them'),
});

/** What a workbook that comes back changes. */
export async function takeBack(model: CompanyModel, asked: AssumptionsAsked, name: string, bytes: Uint8Array): Promise<Result<z.output<typeof broughtBack>>> {
  const found = await openWorkbook(name, bytes);
  if (!found.ok) return found;
  const returned: Returned = compareWorkbook(model.engine.model, bookOf(model, asked), found.value);
  return ok({
    overrides: [...returned.overrides],
    assumptions: [...returned.assumptions],
    formulas: [...returned.formulas],
    refused: [...returned.refused],
    set: returned.overrides.map(({ line, period, value }) => `${line}:${period}=${value}`).join(','),
    value: returned.assumptions.map(({ name: assumed, value }) => `${assumed}:${value}`).join(','),
  });
}

export const workbook = operation({
  name: 'workbook',
  summary: 'Give the model of a company out as an Excel workbook',
  description:
    'Statements and drivers on sheets with live formulas: inputs blue, formulas black, links green, sources as notes of the cells. Change the blue ones and bring it back.',
  examples: ['tickmark workbook KC', 'tickmark workbook KC --to kc.xlsx --set revenueGrowth:FY2027=18'],
  positional: 'company',
  input: z.object({ ...modelQuestion, ...assumptionFlags, to: z.string().exactOptional().describe('file to write; named after the company otherwise') }),
  output: z.object({ file: z.string(), bytes: z.int() }),
  annotations: { readOnly: false, destructive: false },
  http: null,
  run: async (input, context) => {
    const model = await modelAsked(input, context);
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
    'Compares a workbook with the model it was given out from: changed inputs become changed drivers, changed formulas are reported, everything else is refused with its cell.',
  examples: ['tickmark bring-back KC --from kc.xlsx'],
  positional: 'company',
  input: z.object({ ...modelQuestion, ...assumptionFlags, from: z.string().describe('the workbook') }),
  output: broughtBack,
  annotations: { readOnly: true, destructive: false },
  http: null,
  run: async (input, context) => {
    const model = await modelAsked(input, context);
    if (!model.ok) return model;
    const bytes = await readFile(path.resolve(input.from)).catch(() => null);
    if (bytes === null) return failed({ code: 'file.missing', subject: path.basename(input.from), severity: 'error' });
    return takeBack(model.value, input, path.basename(input.from), bytes);
  },
});
