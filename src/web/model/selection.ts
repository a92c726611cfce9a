/** Moving, selecting, copying and pasting in a grid, as a spreadsheet does it; rows and columns from 0. */
import { typedNumber } from './overrides.ts';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** All spots between two corners, both included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const areaOf = (a: Spot, b: Spot): Area => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});
export const isWithin = (area: Area, row: number, column: number): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
export const isOne = (area: Area): boolean => area.top === area.bottom && area.left === area.right;
export const spotsOf = (area: Area): readonly Spot[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from({ length: area.right - area.left + 1 }, (__, j) => ({ row: area.top + i, column: area.left + j })),
  ).flat();

/** So many rows are a page of the grid. */
const pageRows = 12;

/** Where a key leads, kept within the grid; null for a key that leads nowhere. `far` is Control or Command. */
export function spotAfter(at: Spot, key: string, far: boolean, rows: number, columns: number): Spot | null {
  const { row, column } = at;
  const [lastRow, lastColumn] = [Math.max(0, rows - 1), Math.max(0, columns - 1)];
  const to: Readonly<Record<string, Spot>> = {
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? lastColumn : column + 1 },
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? lastRow : row + 1, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? lastRow : row, column: lastColumn },
    PageUp: { row: row - pageRows, column },
    PageDown: { row: row + pageRows, column },
  };
  const found = to[key];
  return found === undefined ? null : { row: Math.max(0, Math.min(lastRow, found.row)), column: Math.max(0, Math.min(lastColumn, found.column)) };
}

/** Rows of numbers as a spreadsheet takes them: tabs between columns, every digit, nothing where there is no value. */
export const printTable = (rows: readonly (readonly (number | null)[])[]): string =>
  rows.map((row) => row.map((value) => (value === null ? '' : String(Number(value.toPrecision(12))))).join('\t')).join('\r\n');

/** What a spreadsheet puts on the clipboard; its last line is ended, not empty. */
export const parseTable = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t'));

export interface Pasted {
  readonly spot: Spot;
  readonly text: string;
}

/** Where the cells of a clipboard come to lie: one fills the whole selection, several lie from its upper left corner; what is empty is left out. */
export function pasteOver(area: Area, text: string): readonly Pasted[] {
  const table = parseTable(text);
  const single = table.length === 1 && table[0]!.length === 1;
  const all = single
    ? spotsOf(area).map((spot) => ({ spot, text: table[0]![0]! }))
    : table.flatMap((row, i) => row.map((one, j) => ({ spot: { row: area.top + i, column: area.left + j }, text: one })));
  return all.filter((one) => one.text.trim() !== '');
}

/** Numbers of an area with its first column, or its first row, copied over the rest: what Ctrl+R and Ctrl+D do. */
export const filledFrom = (area: Area, way: 'right' | 'down'): readonly { readonly spot: Spot; readonly from: Spot }[] =>
  spotsOf(area).flatMap((spot) => {
    const from = way === 'right' ? { row: spot.row, column: area.left } : { row: area.top, column: spot.column };
    return from.row === spot.row && from.column === spot.column ? [] : [{ spot, from }];
  });

/** Sets apart what can be entered and what cannot. */
export function sorted<Wrong>(
  pasted: readonly Pasted[],
  refusal: (one: Pasted) => Wrong | null,
): { readonly taken: readonly { readonly spot: Spot; readonly value: number }[]; readonly refused: readonly Wrong[] } {
  const taken: { spot: Spot; value: number }[] = [];
  const refused: Wrong[] = [];
  for (const one of pasted) {
    const wrong = refusal(one);
    if (wrong !== null) refused.push(wrong);
    else taken.push({ spot: one.spot, value: typedNumber(one.text)! });
  }
  return { taken, refused };
}
