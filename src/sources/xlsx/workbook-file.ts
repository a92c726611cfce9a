/** The bytes of a workbook, written and read by one library behind one pair of functions. */
import { readXlsx, writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { CellLook, Workbook, WorkbookCell } from '../../research/model/workbook.ts';
import type { FoundCell, FoundSheets } from '../../research/model/returned.ts';

/** Inputs blue, formulas black, links green, as the trade has it. */
const colours: Readonly<Record<CellLook, string>> = {
  title: '000000',
  head: '000000',
  label: '000000',
  unit: '808080',
  input: '0000FF',
  formula: '000000',
  link: '008000',
  settled: 'C00000',
  check: '808080',
};

function styleOf(cell: WorkbookCell): CellStyle {
  return {
    font: { color: { rgb: colours[cell.look] }, bold: cell.isTotal || cell.look === 'title' || cell.look === 'head', ...(cell.look === 'title' ? { size: 14 } : {}) },
    ...(cell.format === null ? {} : { numFmt: cell.format }),
    ...(cell.look === 'head' ? { alignment: { horizontal: 'right' as const } } : {}),
  };
}

/** An Excel workbook with live formulas, their values as computed, notes and names. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const sheets = workbook.sheets.map(({ name, cells, columns }): WriteSheet => {
    const height = Math.max(...cells.map(({ row }) => row)) + 1;
    const rows: (string | number | null)[][] = Array.from({ length: height }, () => Array.from({ length: columns }, () => null));
    const details = new Map<string, Partial<Cell>>();
    for (const cell of cells) {
      rows[cell.row]![cell.column] = cell.value;
      details.set(`${cell.row},${cell.column}`, {
        value: cell.value,
        style: styleOf(cell),
        ...(cell.formula === null ? {} : { formula: cell.formula, formulaResult: cell.value }),
        ...(cell.note === null ? {} : { comment: { author: 'Tickmark', text: cell.note } }),
      });
    }
    return {
      name,
      rows,
      cells: details,
      columns: [{ width: 52 }, { width: 11 }, ...Array.from({ length: columns - 2 }, () => ({ width: 12 }))],
      freezePane: { rows: 4, columns: 2 },
    };
  });
  return writeXlsx({ sheets, namedRanges: workbook.names.map(({ name, range }) => ({ name, range })), properties: { title: workbook.title, creator: 'Tickmark' } });
}

/** Values and formulas of every sheet; throws what the library throws where the bytes are no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<FoundSheets> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map((sheet) => {
      const found = new Map<string, FoundCell>();
      sheet.rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (typeof value === 'number' || (typeof value === 'string' && value !== '')) found.set(`${r},${c}`, { value, formula: null });
        }),
      );
      for (const [key, cell] of sheet.cells ?? []) {
        if (cell.formula === undefined) continue;
        const result = cell.formulaResult ?? cell.value;
        found.set(key, { value: typeof result === 'number' || typeof result === 'string' ? result : null, formula: cell.formula });
      }
      return [sheet.name, found] as const;
    }),
  );
}
