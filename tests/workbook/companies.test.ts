import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startEngine, type Engine } from '../../src/research/model/engine.ts';
import { isReported, type Change, type Model, type Scenario } from '../../src/research/model/model.ts';
import type { Workbook } from '../../src/research/model/workbook/sheet.ts';
import { valuerOf, type Assumptions } from '../../src/research/valuation/valueModel.ts';
import { builtOf, valuedBook } from './make.ts';
import { differing, differingFrom, office, recalculated } from './office.ts';

const folder = path.join(import.meta.dirname, '../labelled/open');
/** Notes with statements, and whatever else is named: `TICKMARK_WORKBOOKS=one.txt:two.txt`. */
const notes = [
  ...['52-note-sea-torn-tabs', '55-note-epiroc-statements-torn', '61-note-meituan-sotp-torn-statements', '72-note-anta-sotp-one-cell-a-line', '01-note-sap-keydata-tabs'].map(
    (name) => path.join(folder, `${name}.txt`),
  ),
  ...(process.env['TICKMARK_WORKBOOKS'] ?? '').split(':').filter((name) => name !== ''),
];

const assumptions: Assumptions = { valuationDate: '2026-06-30', listing: { currency: '' }, discountRate: 0.09, costOfEquity: 0.1, terminalGrowth: 0.03, exitMultiple: 12 };

const asOf = '2026-06-30';

interface Compared {
  readonly what: string;
  readonly workbook: Workbook;
  /** The model as the program computes it, where the workbook is told to show another case than the one it was written in. */
  readonly engine: Engine | null;
}

/** As estimated, in a case that is chosen in its cell, and carried on over ten years in that case. */
function workbooksFrom(file: string): readonly Compared[] {
  const name = path.basename(file);
  const { engine: plain, tied, figures } = builtOf(readFileSync(file, 'utf8'), asOf, name);
  const under: Assumptions = { ...assumptions, listing: { currency: plain.model.money.slice(0, 3) } };
  const model = { ...plain.model, scenarios: [slump(plain)] };
  const [engine, inCase] = [startOf(model, null), startOf(model, model.scenarios[0]!)];
  const far: Assumptions = { ...under, far: { years: 10 } };
  const carried = valuerOf(inCase).carried(far);
  if (!carried.ok) throw new Error(`${name} is not carried on`);
  return [
    { what: name, workbook: valuedBook(plain, under, tied, [], figures), engine: null },
    { what: `${name}, in a case`, workbook: inCell(valuedBook(engine, under, tied, [], figures)), engine: inCase },
    { what: `${name}, ten years ahead in it`, workbook: inCell(valuedBook(engine, far, tied, [], figures)), engine: carried.value.engine },
  ];
}

/** Every driver in percent a tenth lower, in every year that is not reported. */
const slump = ({ model, value }: Engine): Scenario => ({
  id: 'slump',
  label: 'Slump',
  probability: null,
  changes: model.lines.flatMap(({ id, role, unit }): Change[] => {
    const periods = model.periods.filter((period) => period.startsWith('FY') && !isReported(model, period) && value(id, period) !== null);
    return role === 'driver' && unit === '%' && periods.length > 0 ? [{ line: id, periods, operator: '*', value: 0.9, place: 0 }] : [];
  }),
  place: 0,
});

function startOf(model: Model, scenario: Scenario | null): Engine {
  const started = startEngine(model, scenario);
  if (!started.ok) throw new Error(`${model.name} does not start`);
  return started.engine;
}

/** The second case chosen, by nothing but its number. */
const inCell = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.assumption?.name === 'case' ? { ...cell, value: 2 } : cell)) })),
});

// Goal: what an analyst opens computes what the program computed, for companies of every shape, in every case, and beyond the estimates.
test.skipIf(office === undefined)('workbooks of companies, recalculated by LibreOffice (skipped where it is not installed)', { timeout: 240_000 }, async () => {
  const compared = notes.flatMap(workbooksFrom);
  const computed = await recalculated(compared.map(({ workbook }) => workbook));
  expect(
    compared.flatMap(({ what, workbook, engine }, i) => (engine === null ? differing(workbook, computed[i]!, what) : differingFrom(engine, workbook, computed[i]!, what))),
  ).toEqual([]);
});
