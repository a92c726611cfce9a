/** What a workbook consists of, before it is bytes. */
export type CellLook = 'title' | 'head' | 'section' | 'columnTitle' | 'label' | 'unit' | 'input' | 'formula' | 'link' | 'settled' | 'check' | 'printed';

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
  /** The sheet that the cell leads to. */
  readonly leadsTo: string | null;
  /** The assumption of the valuation it holds, and by what its number is divided to be as a person writes it. */
  readonly assumption: { readonly name: string; readonly factor: number } | null;
}

export interface ChartSeries {
  readonly name: string;
  /** Ranges of a sheet: `Summary!$C$5:$F$5`. */
  readonly values: string;
  readonly categories: string;
  /** `1F4E79`; null for a series that only holds the next one up. */
  readonly colour: string | null;
}

export interface WorkbookChart {
  readonly kind: 'columns' | 'lines' | 'floatingBars';
  readonly title: string;
  readonly valueFormat: string;
  readonly series: readonly ChartSeries[];
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface WorkbookSheet {
  readonly name: string;
  readonly cells: readonly WorkbookCell[];
  readonly columns: number;
  readonly charts: readonly WorkbookChart[];
  /** Hidden ones are for the program alone. */
  readonly shape: 'periods' | 'page' | 'hidden';
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly WorkbookSheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
}

/** Rows over the first line, and columns before the first period, on every sheet that goes by periods; the last of these is for numbers of no period. */
export const firstRow = 4;
export const scalarColumn = 2;
export const firstColumn = 3;

/** `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export const quoted = (sheet: string): string => (/^[A-Za-z]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

/** `Summary!$C$5:$F$5`, rows and columns from 0. */
export const rangeOf = (sheet: string, from: readonly [row: number, column: number], to: readonly [row: number, column: number]): string =>
  `${quoted(sheet)}!$${columnName(from[1])}$${from[0] + 1}:$${columnName(to[1])}$${to[0] + 1}`;

export function formatOf(unit: string): string {
  if (unit === '%') return '0.0%;(0.0%);0.0%';
  if (unit === 'x') return '0.0"x";(0.0"x")';
  return unit.includes('/') ? '#,##0.00;(#,##0.00);0.00' : '#,##0.0;(#,##0.0);0.0';
}
