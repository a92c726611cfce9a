/**
 * A model as a workbook that an analyst would have built: a summary with charts, statements and drivers on sheets, scenarios that a
 * cell chooses among, checks; live formulas, inputs blue, formulas black, links to another sheet green, the sources as notes of the
 * cells, every line a name.
 *
 * What a spreadsheet cannot solve is not left to it: the line that closes a circle (interest on average balances) stands as the
 * number at which it settles.
 */
import type { Tied } from '../draft.ts';
import type { Engine } from '../engine.ts';
import { isCarriedOn, isReported, type Line } from '../model.ts';
import { checkSheets, differenceFormat, type CheckSheets, type Cite, type PrintedRows } from './checks.ts';
import { contentsSheet, givenSheet, subtitleOf, type About } from './contents.ts';
import { derivedIn } from './derived.ts';
import { formulaIn } from './excel.ts';
import { placesOf, type Places } from './places.ts';
import { scenarioSheet, type Scenes } from './scenarios.ts';
import { firstColumn, formatOf, rangeOf, type CellLook, type Workbook, type WorkbookCell, type WorkbookSheet } from './sheet.ts';
import { summarySheet } from './summary.ts';
import { SheetWriter } from './writer.ts';

export interface WorkbookParts {
  readonly about: About;
  readonly cite: Cite;
  /** Printed figures that the model is held against. */
  readonly tied?: readonly Tied[];
  /** All that is printed, for the quarters that follow from it. */
  readonly figures?: PrintedRows | null;
  /** Sheets of others, which refer to cells of the model and may compute its drivers; they stand behind the statements. */
  readonly more?: (places: Places, head: Head) => { readonly sheets: readonly SheetWriter[]; readonly driver: DriverFormula };
  /** Years that are carried on by these formulas: what a case changes of them follows from what it changes before. */
  readonly added?: readonly string[];
}

/** What a driver is computed by, as a sheet writes it; null where it is entered. */
export type DriverFormula = (line: Line, period: string, sheet: string) => string | null;

export function workbookOf(engine: Engine, { about, cite, tied = [], figures = null, more = () => ({ sheets: [], driver: () => null }), added = [] }: WorkbookParts): Workbook {
  const { model } = engine;
  const places = placesOf(engine);
  const head = headOf(about);
  const scenes = scenarioSheet(engine, places, head, added);
  const { sheets: others, driver } = more(places, head);
  const checks = checkSheets(engine, places, tied, figures, cite, head);
  const sheets: SheetWriter[] = [...(scenes.writer === null ? [] : [scenes.writer]), ...others, ...checks.sheets];
  const last = firstColumn + model.periods.length - 1;
  const statements = [...places.sheets].map(([name, lines]): WorkbookSheet => {
    const writer = new SheetWriter(name);
    head(writer, engine);
    return {
      ...writer.sheet,
      cells: [...writer.cells, ...lines.flatMap((line) => cellsOf(line, engine, places, { ...scenes, driver, stretch: checks.stretch }, cite))],
      columns: last + 1,
    };
  });
  const shown = [summarySheet(engine, places, head).sheet, ...statements, ...sheets.map(({ sheet }) => sheet)];
  return {
    title: model.name,
    sheets: [contentsSheet(engine, about, shown), ...shown, givenSheet(shown)],
    names: [
      ...model.lines.map(({ id }) => ({
        name: `m_${id.replace(/[^A-Za-z0-9_.]/g, '_')}`,
        range: rangeOf(places.sheet(id), [places.row(id), firstColumn], [places.row(id), last]),
      })),
      ...sheets.flatMap(({ names }) => names),
    ],
  };
}

/** Title, legend and periods: the first four rows of every sheet that goes by periods. */
const headOf =
  (about: About) =>
  (writer: SheetWriter, engine: Engine): void => {
    const { model } = engine;
    writer.text(0, `${model.name}: ${writer.name}`, 'title');
    writer.row = 1;
    writer.text(0, subtitleOf(engine, about), 'unit');
    writer.row = 2;
    model.periods.forEach((period, i) => {
      if (isEmpty(engine, period)) writer.text(firstColumn + i, 'not printed', 'columnTitle');
    });
    writer.row = 3;
    model.periods.forEach((period, i) => writer.text(firstColumn + i, `${period}${isReported(model, period) ? 'A' : isCarriedOn(model, period) ? '*' : 'E'}`, 'head'));
    writer.row = 4;
  };
export type Head = ReturnType<typeof headOf>;

/** Whether nothing stands in a period but sums over other ones. */
const isEmpty = ({ model, compiled, row }: Engine, period: string): boolean =>
  model.lines.every(({ id }) => /^(?:trailing|forward)\./.test(id) || !Number.isFinite(row(id)[compiled.layout.columns.get(period)!]!));

function cellsOf(
  line: Line,
  engine: Engine,
  places: Places,
  scenes: Scenes & Pick<CheckSheets, 'stretch'> & { readonly driver: DriverFormula },
  cite: Cite,
): readonly WorkbookCell[] {
  const { model, compiled } = engine;
  const row = places.row(line.id);
  const sheet = places.sheet(line.id);
  const isTotal = /^(?:total|net|gross|ebit|cashFrom|revenue$)/.test(line.id);
  const common = { row, isTotal, note: null, of: null, leadsTo: null, assumption: null, formula: null, format: null };
  const cells: WorkbookCell[] = [
    { ...common, column: 0, value: line.label, look: 'label' },
    { ...common, column: 1, value: line.unit, look: 'unit' },
  ];
  const values = engine.row(line.id);
  for (const period of model.periods) {
    const at = compiled.layout.columns.get(period)!;
    const value = values[at]!;
    if (!Number.isFinite(value)) continue;
    const chosen = scenes.choice(line.id, period) ?? scenes.driver(line, period, sheet);
    const isSettled = chosen === null && !engine.isGiven(line.id, period) && compiled.cuts.has(line.id);
    const formula = chosen ?? formulaIn(engine, places, line, period, sheet) ?? derivedIn(engine, places, line, period, sheet, scenes.stretch);
    const { source = null, derived } = line.entries.get(period) ?? {};
    const look: CellLook = isSettled ? 'settled' : line.role === 'check' ? 'check' : formula === null ? 'input' : formula.includes('!') ? 'link' : 'formula';
    const note =
      source !== null
        ? cite(source)
        : derived !== undefined && engine.isGiven(line.id, period)
          ? `Nobody prints it. It follows from what is printed: ${derived}`
          : isSettled
            ? settledNote
            : null;
    cells.push({
      ...common,
      column: places.column(period),
      value,
      formula,
      look,
      format: line.role === 'check' ? differenceFormat : formatOf(line.unit),
      note,
      of: { line: line.id, period },
    });
  }
  return cells;
}
const settledNote = 'Closes a circle: the number at which it settles.';
