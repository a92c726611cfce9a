/** A workbook that comes back: what of it is a changed driver, what a changed formula, and what cannot be taken. */
import { factorOf } from '../dimensions.ts';
import type { Model } from '../model.ts';
import { columnName, type Workbook, type WorkbookCell } from './sheet.ts';

export interface FoundCell {
  readonly value: number | string | null;
  /** Without the equals sign. */
  readonly formula: string | null;
}
/** Cells of a sheet by `row,column` from 0. */
export type FoundSheets = ReadonlyMap<string, ReadonlyMap<string, FoundCell>>;

export interface Returned {
  /** Changed inputs, in the line's unit. */
  readonly overrides: readonly { readonly line: string; readonly period: string; readonly value: number; readonly before: number; readonly cell: string }[];
  /** Changed assumptions of the valuation, as a person writes them: 10.5 for 10.5 %, a date as 2026-06-30. */
  readonly assumptions: readonly { readonly name: string; readonly value: number | string; readonly before: number | string; readonly cell: string }[];
  /** Changed formulas; `line` is the label of the row and `period` empty where the cell stands for none of the model. */
  readonly formulas: readonly { readonly cell: string; readonly line: string; readonly period: string; readonly before: string; readonly after: string }[];
  /** What is not taken, with its cell and the reason. */
  readonly refused: readonly { readonly cell: string; readonly message: string }[];
}

/** Relative difference below which two doubles are one number written twice. */
const sameDouble = 1e-12;

/** Compares a workbook with the one that was given out. A sheet or a label that has moved makes what stands beside it unreadable. */
export function compareWorkbook(model: Model, given: Workbook, found: FoundSheets): Returned {
  const overrides: Returned['overrides'][number][] = [];
  const formulas: Returned['formulas'][number][] = [];
  const refused: Returned['refused'][number][] = [];
  const assumptions: Returned['assumptions'][number][] = [];
  const units = new Map(model.lines.map(({ id, unit }) => [id, unit]));
  for (const { name, cells } of given.sheets) {
    const sheet = found.get(name);
    if (sheet === undefined) {
      refused.push({ cell: name, message: 'the sheet is missing' });
      continue;
    }
    const place = (row: number, column: number): string => `${name}!${columnName(column)}${row + 1}`;
    const at = (cell: Pick<WorkbookCell, 'row' | 'column'>): FoundCell => sheet.get(`${cell.row},${cell.column}`) ?? { value: null, formula: null };
    const movedRows = new Set<number>();
    const movedColumns = new Set<number>();
    for (const cell of cells)
      if ((cell.look === 'label' || cell.look === 'head') && at(cell).value !== cell.value) {
        refused.push({ cell: place(cell.row, cell.column), message: `expected “${cell.value}”, found ${said(at(cell).value)}: the structure of the sheet has changed` });
        if (cell.look === 'label') movedRows.add(cell.row);
        else movedColumns.add(cell.column);
      }
    const labels = new Map(cells.filter(({ column }) => column === 0).map(({ row, value }) => [row, String(value ?? '')]));
    const known = new Set(cells.map((cell) => `${cell.row},${cell.column}`));
    for (const cell of cells) {
      if (movedRows.has(cell.row) || movedColumns.has(cell.column)) continue;
      const now = at(cell);
      const where = place(cell.row, cell.column);
      const of = cell.of ?? { line: labels.get(cell.row) ?? name, period: '' };
      if (cell.formula !== null) {
        if (now.formula === null || plain(now.formula) !== plain(cell.formula))
          formulas.push({ cell: where, ...of, before: `=${cell.formula}`, after: now.formula === null ? said(now.value) : `=${now.formula}` });
        continue;
      }
      if (typeof cell.value !== 'number') continue;
      if (now.formula !== null) formulas.push({ cell: where, ...of, before: said(cell.value), after: `=${now.formula}` });
      else if (typeof now.value !== 'number') refused.push({ cell: where, message: `expected a number, found ${said(now.value)}` });
      else if (Math.abs(now.value - cell.value) > sameDouble * Math.max(1, Math.abs(cell.value))) {
        const fixed = fixedLooks[cell.look];
        if (cell.assumption?.name === 'case') refused.push({ cell: where, message: 'the case in use is chosen in the program, and its drivers are changed there' });
        else if (cell.assumption !== null) {
          const { name: assumed, factor } = cell.assumption;
          const written = (value: number): number | string => (assumed === 'date' ? dateOf(value) : tidied(value / factor));
          assumptions.push({ name: assumed, value: written(now.value), before: written(cell.value), cell: where });
        } else if (fixed !== undefined || cell.of === null) refused.push({ cell: where, message: fixed ?? 'it is no input of the model' });
        else {
          const factor = factorOf(units.get(cell.of.line)!);
          overrides.push({ ...cell.of, value: tidied(now.value / factor), before: tidied(cell.value / factor), cell: where });
        }
      }
    }
    for (const [key, cell] of sheet) {
      if (known.has(key) || cell.value === null || cell.value === '') continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (typeof cell.value === 'number' || cell.formula !== null) refused.push({ cell: place(row, column), message: 'the model has no such cell' });
    }
  }
  for (const name of found.keys()) if (!given.sheets.some((sheet) => sheet.name === name)) refused.push({ cell: name, message: 'the model has no such sheet' });
  return { overrides, assumptions, formulas, refused };
}

/** Numbers that stand on a sheet without being anybody's to enter there. */
const fixedLooks: Partial<Record<WorkbookCell['look'], string>> = {
  settled: 'a number that the program computes, such as the one that closes a circle, cannot be entered',
  printed: 'it is what a document prints; set it right in the document',
};
/** `2026-06-30` of a spreadsheet's count of days. */
const dateOf = (serial: number): string => (serial > 0 && serial < 200_000 ? new Date(Math.round(serial - 25569) * 86_400_000).toISOString().slice(0, 10) : String(serial));
const plain = (formula: string): string => formula.replace(/[\s$]/g, '').toUpperCase();
const said = (value: number | string | null): string => (value === null ? 'nothing' : typeof value === 'number' ? String(value) : `“${value}”`);
const tidied = (x: number): number => Number(x.toPrecision(15));
