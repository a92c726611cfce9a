/** Where the lines of a model stand in its workbook. */
import type { Engine } from '../engine.ts';
import type { Line } from '../model.ts';
import { cell, type Live } from './live.ts';
import { columnName, firstColumn, firstRow, quoted } from './sheet.ts';

const driversSheet = 'Drivers';

/** Sheet names of a workbook: at most 31 letters, none of the signs that references use. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet';

export interface Places {
  /** Lines by sheet, in their order. */
  readonly sheets: ReadonlyMap<string, readonly Line[]>;
  sheet(line: string): string;
  row(line: string): number;
  column(period: string): number;
  /** A cell of the model as a sheet refers to it, with its value in arithmetic's units; null where it has none. */
  reference(line: string, period: string, from: string): Live | null;
}

export function placesOf(engine: Engine): Places {
  const { model, compiled } = engine;
  const spots = new Map<string, { readonly sheet: string; readonly row: number }>();
  const sheets = new Map<string, Line[]>();
  for (const line of model.lines) {
    const sheet = line.role === 'driver' ? driversSheet : sheetName(line.sheet || 'Model');
    const list = sheets.get(sheet) ?? [];
    sheets.set(sheet, list);
    spots.set(line.id, { sheet, row: firstRow + list.length });
    list.push(line);
  }
  const columns = new Map(model.periods.map((period, i) => [period, firstColumn + i]));
  return {
    sheets,
    sheet: (line) => spots.get(line)!.sheet,
    row: (line) => spots.get(line)!.row,
    column: (period) => columns.get(period)!,
    reference(line, period, from) {
      const spot = spots.get(line);
      const column = columns.get(period);
      if (spot === undefined || column === undefined) return null;
      const value = engine.row(line)[compiled.layout.columns.get(period)!]!;
      return Number.isFinite(value) ? cell(`${spot.sheet === from ? '' : `${quoted(spot.sheet)}!`}${columnName(column)}${spot.row + 1}`, value) : null;
    },
  };
}
