/** The cases of a model on a sheet of their own: one cell chooses, and every driver that a case changes follows it. */
import { factorOf } from '../dimensions.ts';
import type { Engine } from '../engine.ts';
import { isReported, type Change, type Line, type Scenario } from '../model.ts';
import { formulaIn } from './excel.ts';
import { cell, constant, minus, plus, times, type Live } from './live.ts';
import type { Places } from './places.ts';
import { columnName, formatOf, quoted, scalarColumn } from './sheet.ts';
import type { Head } from './workbook.ts';
import { SheetWriter } from './writer.ts';

export interface Scenes {
  readonly writer: SheetWriter | null;
  /** The formula of a cell that some case changes; null where none does. */
  choice(line: string, period: string): string | null;
}

const sheetName = 'Scenarios';

export function scenarioSheet(engine: Engine, places: Places, head: Head, added: readonly string[]): Scenes {
  const { model } = engine;
  const { scenarios } = model;
  if (scenarios.length === 0) return { writer: null, choice: () => null };
  const writer = new SheetWriter(sheetName);
  head(writer, engine);
  writer.text(0, 'Case in use, by its number below', 'label', { isTotal: true });
  const selector = writer.put(scalarColumn, 1, { format: '0', isTotal: true, assumption: { name: 'case', factor: 1 } });
  writer.call('v_case', selector);
  writer.row += 1;
  const list: readonly (readonly [label: string, scenario: Scenario | null])[] = [['As built', null], ...scenarios.map((one) => [one.label, one] as const)];
  list.forEach(([label, scenario], i) => {
    writer.text(0, `${i + 1}  ${label}`);
    if (scenario?.probability !== null && scenario !== null) writer.put(scalarColumn, scenario.probability, { look: 'printed', format: '0%', note: 'Probability of the case' });
    writer.row += 1;
  });
  const choices = new Map<string, string>();
  for (const line of model.lines) {
    const changesOf = (scenario: Scenario, period: string): readonly Change[] =>
      scenario.changes.filter(
        (change) => change.line === line.id && (change.periods.length > 0 ? change.periods.includes(period) : !isReported(model, period) && engine.value(line.id, period) !== null),
      );
    const periods = model.periods.filter(
      (period) => !added.includes(period) && engine.value(line.id, period) !== null && scenarios.some((scenario) => changesOf(scenario, period).length > 0),
    );
    if (periods.length === 0) continue;
    writer.section(`${line.label}, ${line.unit}`);
    const factor = factorOf(line.unit);
    const format = formatOf(line.unit);
    const bases = new Map<string, Live>();
    const rows = list.map(([label, scenario]) => {
      writer.text(0, `${line.label}: ${label}`);
      for (const period of periods) {
        const column = places.column(period);
        if (scenario === null) {
          bases.set(period, writer.put(column, baseOf(engine, places, line, period), { format, of: { line: line.id, period } }));
          continue;
        }
        let value: Live | null = null;
        let entered: number | null = null;
        for (const { operator, value: by } of changesOf(scenario, period)) {
          const before: Live = value ?? (entered === null ? bases.get(period)! : constant(entered));
          if (operator === '=') [value, entered] = [null, by * factor];
          else value = operator === '*' ? times(before, constant(by)) : operator === '+' ? plus(before, constant(by * factor)) : minus(before, constant(by * factor));
        }
        writer.put(column, value ?? entered ?? bases.get(period)!, { format, ...(value === null && entered !== null ? { look: 'printed' as const } : {}) });
      }
      return writer.row++;
    });
    for (const period of periods)
      choices.set(
        `${line.id} ${period}`,
        `CHOOSE(${quoted(sheetName)}!$${columnName(scalarColumn)}$${Number(selector.text.replace(/\D/g, ''))},${rows.map((row) => `${quoted(sheetName)}!${columnName(places.column(period))}${row + 1}`).join(',')})`,
      );
  }
  return { writer, choice: (line, period) => choices.get(`${line} ${period}`) ?? null };
}

/** What stands in the cell without any case: the number entered, or the formula. */
function baseOf(engine: Engine, places: Places, line: Line, period: string): Live | number {
  const value = engine.row(line.id)[engine.compiled.layout.columns.get(period)!]!;
  const text = formulaIn(engine, places, line, period, sheetName);
  return text === null ? value : cell(text, value);
}
