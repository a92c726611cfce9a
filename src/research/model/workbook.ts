/**
 * A model as a workbook that an analyst would have built: statements and drivers on sheets, live formulas, inputs blue,
 * formulas black, links to another sheet green, the sources as notes of the cells, every line a name.
 *
 * What a spreadsheet cannot solve is not left to it: the line that closes a circle (interest on average balances) stands as the
 * number at which it settles, and its formula in a check beside it.
 */
import type { Engine } from './engine.ts';
import type { Expression } from './expression.ts';
import { usesOf } from './expression.ts';
import type { Block } from './layout.ts';
import { isReported, type Line } from './model.ts';

export type CellLook = 'title' | 'head' | 'label' | 'unit' | 'input' | 'formula' | 'link' | 'settled' | 'check';

export interface WorkbookCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
  /** Without the equals sign; null where the value was entered. */
  readonly formula: string | null;
  readonly look: CellLook;
  readonly isTotal: boolean;
  /** Excel number format; null for text. */
  readonly format: string | null;
  readonly note: string | null;
  /** The cell of the model it stands for. */
  readonly of: { readonly line: string; readonly period: string } | null;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly cells: readonly WorkbookCell[];
  readonly columns: number;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly WorkbookSheet[];
  /** Every line of the model over its periods: name and range. */
  readonly names: readonly { readonly name: string; readonly range: string }[];
}

const firstRow = 4;
const firstColumn = 2;
const driversSheet = 'Drivers';

/** `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
const quoted = (sheet: string): string => (/^[A-Za-z]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);
/** Sheet names of a workbook: at most 31 letters, none of the signs that references use. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet';

interface Spot {
  readonly sheet: string;
  readonly row: number;
}

function formatOf(unit: string): string {
  if (unit === '%') return '0.0%;(0.0%);0.0%';
  if (unit === 'x') return '0.0"x";(0.0"x")';
  return unit.includes('/') ? '#,##0.00;(#,##0.00);0.00' : '#,##0.0;(#,##0.0);0.0';
}

export function workbookOf(engine: Engine, documents: ReadonlyMap<string, string>): Workbook {
  const { model, compiled } = engine;
  const { layout } = compiled;
  const columnAt = new Map(model.periods.map((period, i) => [layout.columns.get(period)!, firstColumn + i]));
  const sheetOf = (line: Line): string => (line.role === 'driver' ? driversSheet : sheetName(line.sheet || 'Model'));
  const spots = new Map<string, Spot>();
  const sheets = new Map<string, Line[]>();
  for (const line of model.lines) {
    const list = sheets.get(sheetOf(line)) ?? [];
    sheets.set(sheetOf(line), list);
    spots.set(line.id, { sheet: sheetOf(line), row: firstRow + list.length });
    list.push(line);
  }

  const formulas = new Map(model.lines.map((line, i) => [line.id, compiled.formulas[i]!]));
  const cellsOf = (line: Line): readonly WorkbookCell[] => {
    const computedBy = formulas.get(line.id)!;
    const { row, sheet } = spots.get(line.id)!;
    const format = formatOf(line.unit);
    const isTotal = /^(?:total|net|gross|ebit|cashFrom|revenue$)/.test(line.id);
    const text = (column: number, value: string, look: CellLook): WorkbookCell => ({ row, column, value, formula: null, look, isTotal, format: null, note: null, of: null });
    const cells: WorkbookCell[] = [text(0, line.label, 'label'), text(1, line.unit, 'unit')];
    const values = engine.row(line.id);
    for (const period of model.periods) {
      const at = layout.columns.get(period)!;
      const column = columnAt.get(at)!;
      const value = Number.isFinite(values[at]!) ? values[at]! : null;
      const entry = line.entries.get(period);
      const given = engine.isGiven(line.id, period);
      const block = layout.blocks.find((b) => at >= b.from && at < b.to)!;
      const isSettled = !given && compiled.cuts.has(line.id);
      const isMade = compiled.isMade(model.lines.indexOf(line), at);
      const parts = isMade && line.years === undefined ? layout.parts.get(at) : undefined;
      const formulaHere = isMade ? (line.years ?? null) : computedBy;
      const isComputed = !given && value !== null && !isSettled;
      const formula = !isComputed
        ? null
        : parts !== undefined
          ? partsOf(line.kind, row, columnAt.get(parts.first)!, parts.count)
          : formulaHere === null
            ? null
            : excelOf(formulaHere, block, at, spots, sheet, columnAt, engine);
      if (value === null) continue;
      const source = entry?.source ?? null;
      const isLink = formula !== null && parts === undefined && formulaHere !== null && usesOf(formulaHere).some((use) => spots.get(use.id)!.sheet !== sheet);
      cells.push({
        row,
        column,
        value,
        formula,
        look: isSettled ? 'settled' : line.role === 'check' ? 'check' : formula === null ? 'input' : isLink ? 'link' : 'formula',
        isTotal,
        format,
        note:
          source === null
            ? isSettled
              ? 'Closes a circle: the number at which it settles.'
              : null
            : `${documents.get(source.document) ?? source.document}, characters ${source.start}–${source.end}`,
        of: { line: line.id, period },
      });
    }
    return cells;
  };

  const head = (sheet: string): readonly WorkbookCell[] => {
    const text = (row: number, column: number, value: string, look: CellLook): WorkbookCell => ({
      row,
      column,
      value,
      formula: null,
      look,
      isTotal: false,
      format: null,
      note: null,
      of: null,
    });
    return [
      text(0, 0, `${model.name}: ${sheet}`, 'title'),
      text(1, 0, `${model.money} unless marked · blue: entered, black: computed, green: from another sheet`, 'unit'),
      ...model.periods.map((period, i) => text(3, firstColumn + i, `${period}${isReported(model, period) ? 'A' : 'E'}`, 'head')),
    ];
  };
  const last = columnName(firstColumn + model.periods.length - 1);
  return {
    title: model.name,
    sheets: [...sheets].map(([name, lines]) => ({ name, cells: [...head(name), ...lines.flatMap(cellsOf)], columns: firstColumn + model.periods.length })),
    names: model.lines.map(({ id }) => {
      const { sheet, row } = spots.get(id)!;
      return { name: `m_${id.replace(/[^A-Za-z0-9_.]/g, '_')}`, range: `${quoted(sheet)}!$${columnName(firstColumn)}$${row + 1}:$${last}$${row + 1}` };
    }),
  };
}

/** A year of its quarters: their sum, or the last of them. */
const partsOf = (kind: Line['kind'], row: number, first: number, count: number): string =>
  kind === 'stock' ? `${columnName(first + count - 1)}${row + 1}` : `SUM(${columnName(first)}${row + 1}:${columnName(first + count - 1)}${row + 1})`;

/** The formula in a spreadsheet's words; null where it needs a cell that has no number, which a spreadsheet would take for zero. */
function excelOf(e: Expression, block: Block, at: number, spots: ReadonlyMap<string, Spot>, own: string, columnAt: ReadonlyMap<number, number>, engine: Engine): string | null {
  let missing = false;
  const reference = (id: string, shift: number): string => {
    const column = columnAt.get(at + shift);
    const value = engine.row(id)[at + shift];
    if (column === undefined || value === undefined || !Number.isFinite(value)) missing = true;
    const { sheet, row } = spots.get(id)!;
    return `${sheet === own ? '' : `${quoted(sheet)}!`}${columnName(column ?? 0)}${row + 1}`;
  };
  const cell = (x: Expression, shift: number): string => (x.kind === 'line' ? reference(x.id, x.offset + shift) : '');
  const of = (x: Expression): string => {
    switch (x.kind) {
      case 'number':
        return String(x.value);
      case 'line':
        return cell(x, 0);
      case 'negative':
        return `(-${of(x.of)})`;
      case 'binary': {
        const [a, b] = [of(x.left), of(x.right)];
        if ('+-*/^'.includes(x.operator)) return `(${a}${x.operator}${b})`;
        return `IF(${a}${x.operator === '==' ? '=' : x.operator}${b},1,0)`;
      }
      case 'call': {
        const [first, second, third] = x.arguments;
        switch (x.name) {
          case 'prior':
            return cell(first!, -1);
          case 'next':
            return cell(first!, 1);
          case 'yearAgo':
            return cell(first!, -block.perYear);
          case 'average':
            return `AVERAGE(${cell(first!, -1)},${cell(first!, 0)})`;
          case 'trailing':
            return `(${Array.from({ length: block.perYear }, (_, k) => cell(first!, -k)).join('+')})`;
          case 'parts': {
            const { first: from, count } = engine.compiled.layout.parts.get(at) ?? { first: at, count: 0 };
            if (first?.kind !== 'line' || count === 0) return '';
            const cells = Array.from({ length: count }, (_, k) => reference(first.id, from + k - at));
            const isStock = engine.model.lines.find(({ id }) => id === first.id)?.kind === 'stock';
            return isStock ? cells.at(-1)! : `(${cells.join('+')})`;
          }
          case 'days':
            return String(365 / block.perYear);
          case 'if':
            return `IF(${of(first!)}<>0,${of(second!)},${of(third!)})`;
          case 'given': {
            const there = first?.kind === 'line' && Number.isFinite(engine.row(first.id)[at + first.offset] ?? Number.NaN);
            return there ? cell(first!, 0) : of(second!);
          }
          default:
            return `${x.name.toUpperCase()}(${x.arguments.map(of).join(',')})`;
        }
      }
    }
  };
  const text = of(e);
  return missing ? null : text.replace(/^\((.*)\)$/, (all, inner: string) => (balanced(inner) ? inner : all));
}

/** Whether no bracket closes before it opens, so that the outer pair can go. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    else if (sign === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
