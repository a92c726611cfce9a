/**
 * What the cash flows hang on in the far years, computed anew under another growth for ever: growth of revenue comes down to it, and
 * everything after the last estimate is another. Only so are the columns of a table over growth the values of the program.
 */
import type { Engine } from '../../model/engine.ts';
import { usesOf } from '../../model/expression.ts';
import { formulaIn } from '../../model/workbook/excel.ts';
import { cell, type Live } from '../../model/workbook/live.ts';
import type { Places } from '../../model/workbook/places.ts';
import { columnName, formatOf, quoted } from '../../model/workbook/sheet.ts';
import { quantities, type Way } from '../modelInputs.ts';
import { farDriver, type FarPaths } from './farPaths.ts';
import type { Setting } from './setting.ts';

const flowQuantities = ['operatingProfit', 'taxRate', 'depreciation', 'capitalExpenditure', 'workingCapital', 'revenue'] as const;

/** Writes the lines, one row each, and gives the setting in which flows are taken from them. */
export function otherGrowth(base: Setting, paths: FarPaths, engine: Engine, growth: Live, writer: Setting['writer']): Setting {
  const needed = neededFor(engine, paths);
  const lines = engine.model.lines.filter(({ id }) => needed.has(id) && paths.added.some((period) => engine.value(id, period) !== null));
  const rows = new Map(lines.map(({ id }, i) => [id, writer.row + i]));
  const places: Places = {
    ...base.places,
    sheet: (id) => (rows.has(id) ? writer.name : base.places.sheet(id)),
    reference(id, period, from) {
      const row = rows.get(id);
      if (row === undefined || !paths.added.includes(period)) return base.places.reference(id, period, from);
      const value = engine.row(id)[engine.compiled.layout.columns.get(period)!]!;
      return Number.isFinite(value) ? cell(`${from === writer.name ? '' : `${quoted(writer.name)}!`}${columnName(base.places.column(period))}${row + 1}`, value) : null;
    },
  };
  for (const line of lines) {
    writer.text(0, line.label);
    writer.text(1, line.unit, 'unit');
    for (const period of paths.added) {
      const value = places.reference(line.id, period, writer.name)?.value;
      if (value === undefined) continue;
      const formula = farDriver(paths, engine, places, growth, line, period, writer.name) ?? formulaIn(engine, places, line, period, writer.name);
      const options = { format: formatOf(line.unit) };
      if (formula === null) writer.put(places.column(period), value, { ...options, look: 'settled', note: 'The number that the program finds for it.' });
      else writer.put(places.column(period), cell(formula, value), options);
    }
    writer.row += 1;
  }
  return { ...base, engine, places, writer };
}

/** Lines by their ids that the flows hang on, through whatever period. */
function neededFor(engine: Engine, paths: FarPaths): ReadonlySet<string> {
  const lines = new Map(engine.model.lines.map((line) => [line.id, line]));
  const found = new Set<string>();
  const need = (id: string): void => {
    const line = lines.get(id);
    if (line === undefined || found.has(id)) return;
    found.add(id);
    for (const formula of [line.formula, line.years ?? null]) for (const use of formula === null ? [] : usesOf(formula)) need(use.id);
    // the cost that brings the margin to its end is found through every line between the two
    if (id === paths.marginDriver) for (const [, profit] of (quantities.operatingProfit as readonly Way[]).flat()) need(profit);
  };
  for (const quantity of flowQuantities) for (const [, id] of (quantities[quantity] as readonly Way[]).flat()) need(id);
  return found;
}
