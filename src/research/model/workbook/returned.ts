/** A workbook that comes back: what of it is a changed driver, what a changed formula, and what cannot be taken. */
import { factorOf } from '../dimensions.ts';
import type { Model } from '../model.ts';
import type { GivenInput } from './contents.ts';
import { movedColumns, movedRows, renamedTo } from './moved.ts';
import { columnName, type Workbook, type WorkbookCell, type WorkbookSheet } from './sheet.ts';

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
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= sameDouble * Math.max(1, Math.abs(b));

type Found = ReadonlyMap<string, FoundCell>;
type Lists = { -readonly [Name in keyof Returned]: Returned[Name][number][] };

/** Compares a workbook with the one that was given out. What has moved is not read, and told once with its place. */
export function compareWorkbook(model: Model, given: Workbook, found: FoundSheets): Returned {
  const lists: Lists = { overrides: [], assumptions: [], formulas: [], refused: [] };
  const known = new Set(given.sheets.map(({ name }) => name));
  const others = [...found].filter(([name]) => !known.has(name));
  const renamed = new Set<string>();
  for (const sheet of given.sheets) {
    if (sheet.shape === 'hidden') continue;
    const now = found.get(sheet.name);
    if (now !== undefined) {
      compareSheet(model, sheet, now, lists);
      continue;
    }
    const other = renamedTo(sheet, others);
    if (other !== null) renamed.add(other);
    lists.refused.push({
      cell: sheet.name,
      message: other === null ? 'the sheet is missing' : `the sheet is called “${other}” now, and nothing on it is taken; call it “${sheet.name}” again`,
    });
  }
  for (const [name] of others) if (!renamed.has(name)) lists.refused.push({ cell: name, message: 'the model has no such sheet' });
  return lists;
}

function compareSheet(model: Model, given: WorkbookSheet, found: Found, { overrides, assumptions, formulas, refused }: Lists): void {
  const { name, cells } = given;
  const units = new Map(model.lines.map(({ id, unit }) => [id, unit]));
  const place = (row: number, column: number): string => `${name}!${columnName(column)}${row + 1}`;
  const at = (cell: Pick<WorkbookCell, 'row' | 'column'>): FoundCell => found.get(`${cell.row},${cell.column}`) ?? nothing;
  const [rows, columns] = [movedRows(given, found), movedColumns(given, found)];
  for (const { at: where, message } of [...rows.said, ...columns.said]) refused.push({ cell: place(...where), message });
  const isMoved = (row: number, column: number): boolean => rows.has(row) || columns.has(column);
  const labels = new Map(cells.filter(({ column }) => column === 0).map(({ row, value }) => [row, String(value ?? '')]));
  const known = new Set(cells.map((cell) => `${cell.row},${cell.column}`));
  for (const cell of cells) {
    if (isMoved(cell.row, cell.column)) continue;
    const now = at(cell);
    const where = place(cell.row, cell.column);
    const of = cell.of ?? { line: labels.get(cell.row) ?? name, period: '' };
    if (cell.formula !== null) {
      if (now.formula === null || plain(now.formula) !== plain(cell.formula))
        formulas.push({ cell: where, ...of, before: `=${cell.formula}`, after: now.formula === null ? said(now.value) : `=${now.formula}` });
      continue;
    }
    if (typeof cell.value !== 'number') {
      if ((now.value ?? '') !== (cell.value ?? '') && !isHead(cell))
        refused.push({ cell: where, message: `expected “${cell.value}”, found ${said(now.value)}: what the program writes is not taken back` });
      continue;
    }
    if (now.formula !== null) formulas.push({ cell: where, ...of, before: said(cell.value), after: `=${now.formula}` });
    else if (typeof now.value !== 'number') refused.push({ cell: where, message: `expected a number, found ${said(now.value)}` });
    else if (!isSame(now.value, cell.value)) {
      const fixed = fixedLooks[cell.look];
      if (cell.assumption?.name === 'case') refused.push({ cell: where, message: 'the case in use is chosen in the program, and its drivers are changed there' });
      else if (cell.assumption !== null) assumptions.push(changedAssumption(cell.assumption, cell.value, now.value, where));
      else if (fixed !== undefined || cell.of === null) refused.push({ cell: where, message: fixed ?? 'it is no input of the model' });
      else {
        const factor = factorOf(units.get(cell.of.line)!);
        overrides.push({ ...cell.of, value: tidied(now.value / factor), before: tidied(cell.value / factor), cell: where });
      }
    }
  }
  for (const [key, cell] of found) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (known.has(key) || cell.value === null || cell.value === '' || isMoved(row, column)) continue;
    const isWords = typeof cell.value === 'string' && cell.formula === null;
    refused.push({ cell: place(row, column), message: isWords ? `“${cell.value}”: words beside the model are not kept` : 'the model has no such cell' });
  }
}

/** Labels and periods, by which rows and columns are known. */
const isHead = ({ look }: WorkbookCell): boolean => look === 'label' || look === 'head';

/**
 * What has been changed of the inputs that were given out, for a model that has changed since: its own cells are no measure any more.
 *
 * Formulas are not compared; an input whose row has moved, or whose line or year the model has no longer, is refused.
 */
export function changesSince(model: Model, inputs: readonly GivenInput[], found: FoundSheets): Returned {
  const lists: Lists = { overrides: [], assumptions: [], formulas: [], refused: [] };
  const units = new Map(model.lines.map(({ id, unit }) => [id, unit]));
  for (const { cell, label, name, period, value, factor } of inputs) {
    const [, sheet = '', letters = '', digits = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = Number(digits) - 1;
    const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const now = found.get(sheet)?.get(`${row},${column}`) ?? nothing;
    const refuse = (message: string): void => void lists.refused.push({ cell, message });
    if (found.get(sheet)?.get(`${row},0`)?.value !== label) refuse(`“${label}” does not stand in its row any more`);
    else if (now.formula !== null) lists.formulas.push({ cell, line: name, period, before: said(value), after: `=${now.formula}` });
    else if (typeof now.value !== 'number') refuse(`expected a number, found ${said(now.value)}`);
    else if (isSame(now.value, value)) continue;
    else if (name === 'case') refuse('the case in use is chosen in the program, and its drivers are changed there');
    else if (period === '') lists.assumptions.push(changedAssumption({ name, factor }, value, now.value, cell));
    else if (!units.has(name) || !model.periods.includes(period)) refuse(`the model has no ${name} of ${period} any more`);
    else {
      const by = factorOf(units.get(name)!);
      lists.overrides.push({ line: name, period, value: tidied(now.value / by), before: tidied(value / by), cell });
    }
  }
  return lists;
}

function changedAssumption({ name, factor }: { readonly name: string; readonly factor: number }, before: number, value: number, cell: string): Returned['assumptions'][number] {
  const written = (one: number): number | string => (name === 'date' ? dateOf(one) : tidied(one / factor));
  return { name, value: written(value), before: written(before), cell };
}

const nothing: FoundCell = { value: null, formula: null };
/** Numbers that stand on a sheet without being anybody's to enter there. */
const fixedLooks: Partial<Record<WorkbookCell['look'], string>> = {
  settled: 'a number that the program computes, such as the one that closes a circle, cannot be entered',
  printed: 'it is what a document prints, or what is stated outside of the workbook; set it right there',
};
/** `2026-06-30` of a spreadsheet's count of days. */
const dateOf = (serial: number): string => (serial > 0 && serial < 200_000 ? new Date(Math.round(serial - 25569) * 86_400_000).toISOString().slice(0, 10) : String(serial));
/** Spreadsheets write one formula in several ways: spaces, dollars, capitals, quotes around names, digits of numbers. */
const plain = (formula: string): string =>
  formula
    .replace(/[\s$']/g, '')
    .toUpperCase()
    .replace(/(?<![A-Z_.\d])\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\dA-Z(!])/g, (number) => String(Number(Number(number).toPrecision(12))));
const said = (value: number | string | null): string => (value === null ? 'nothing' : typeof value === 'number' ? String(value) : `“${value}”`);
const tidied = (x: number): number => Number(x.toPrecision(15));
