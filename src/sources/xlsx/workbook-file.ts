/** The bytes of a workbook, written and read by one library behind one pair of functions. */
import { readXlsx, writeXlsx, type Cell, type CellStyle, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import {
  firstColumn,
  firstRow,
  quoted,
  scalarColumn,
  type CellLook,
  type Workbook,
  type WorkbookCell,
  type WorkbookChart,
  type WorkbookSheet,
} from '../../research/model/workbook/sheet.ts';
import type { FoundCell, FoundSheets } from '../../research/model/workbook/returned.ts';

/** Inputs blue, formulas black, links green, as the trade has it; what documents print is blue too, for it was entered. */
const colours: Readonly<Record<CellLook, string>> = {
  title: '000000',
  head: '000000',
  section: '000000',
  columnTitle: '606060',
  label: '000000',
  unit: '808080',
  input: '0000FF',
  formula: '000000',
  link: '008000',
  settled: 'C00000',
  check: '808080',
  printed: '0000FF',
};
const boldLooks: ReadonlySet<CellLook> = new Set(['title', 'head', 'section']);
const rightLooks: ReadonlySet<CellLook> = new Set(['head', 'columnTitle']);
const rule = { style: 'thin' as const, color: { rgb: 'A0A0A0' } };

function styleOf(cell: WorkbookCell): CellStyle {
  const { look, isTotal, format } = cell;
  return {
    font: { color: { rgb: colours[look] }, bold: isTotal || boldLooks.has(look), ...(look === 'title' ? { size: 14 } : {}) },
    ...(format === null ? {} : { numFmt: format }),
    ...(rightLooks.has(look) || (cell.formula !== null && typeof cell.value === 'string') ? { alignment: { horizontal: 'right' as const } } : {}),
    ...(look === 'head' || look === 'section' ? { border: { bottom: rule } } : isTotal && look !== 'label' ? { border: { top: rule } } : {}),
    ...(look === 'input' ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFFBE6' } } } : {}),
  };
}

/** A chart of Excel's own, over the cells: it moves with them. */
function chartOf({ kind, title, valueFormat, series, from, to }: WorkbookChart): SheetChart {
  return {
    type: kind === 'columns' ? 'column' : kind === 'lines' ? 'line' : 'bar',
    title,
    ...(kind === 'floatingBars' ? { barGrouping: 'stacked' as const, overlap: 100, gapWidth: 60 } : kind === 'columns' ? { gapWidth: 60 } : {}),
    series: series.map(({ name, values, categories, colour }) => ({
      name,
      values,
      categories,
      color: colour ?? 'FFFFFF',
      ...(kind === 'lines' ? { smooth: false, ...(colour === null ? {} : { stroke: { width: 2.25, color: colour } }) } : {}),
    })),
    legend: kind === 'lines' ? 'bottom' : false,
    axes: {
      x: { tickLblPos: 'low' as const, ...(kind === 'floatingBars' ? { reverse: true } : {}) },
      y: { numberFormat: { formatCode: valueFormat, sourceLinked: false }, gridlines: { major: kind !== 'floatingBars' } },
    },
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
  };
}

/** Wide enough for the labels; the column for numbers of no period is narrow where there are none. */
function widthsOf(cells: readonly WorkbookCell[], columns: number, shape: WorkbookSheet['shape']): readonly { readonly width: number }[] {
  const longest = (column: number, looks: readonly CellLook[]): number =>
    Math.max(0, ...cells.filter((cell) => cell.column === column && looks.includes(cell.look)).map(({ value }) => String(value ?? '').length));
  const hasScalars = shape === 'page' || cells.some(({ column, value }) => column === scalarColumn && typeof value === 'number');
  return [
    { width: Math.min(60, Math.max(26, longest(0, ['label', 'section']) * 0.95 + 2)) },
    { width: Math.max(9, longest(1, ['unit']) > 16 ? 11 : longest(1, ['unit']) + 2) },
    { width: hasScalars ? 12 : 2 },
    ...Array.from({ length: Math.max(0, columns - firstColumn) }, () => ({ width: 11.5 })),
  ];
}

/** An Excel workbook with live formulas, their values as computed, notes, names and charts, ready to print. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const sheets = workbook.sheets.map(({ name, cells, columns, charts, shape }): WriteSheet => {
    const height = Math.max(...cells.map(({ row }) => row)) + 1;
    const rows: (string | number | null)[][] = Array.from({ length: height }, () => Array.from({ length: columns }, () => null));
    const details = new Map<string, Partial<Cell>>();
    for (const cell of cells) {
      rows[cell.row]![cell.column] = cell.value;
      details.set(`${cell.row},${cell.column}`, {
        value: cell.value,
        style: styleOf(cell),
        ...(cell.formula === null ? {} : { formula: cell.formula, formulaResult: cell.value }),
        ...(cell.leadsTo === null ? {} : { hyperlink: { target: '', location: `${quoted(cell.leadsTo)}!A1` } }),
        ...(cell.note === null ? {} : { comment: { author: 'Tickmark', text: cell.note } }),
      });
    }
    return {
      name,
      rows,
      cells: details,
      columns: [...widthsOf(cells, columns, shape)],
      ...(shape === 'periods' ? { freezePane: { rows: firstRow, columns: firstColumn } } : {}),
      ...(shape === 'hidden' ? { veryHidden: true } : {}),
      view: { showGridLines: false },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, ...(shape === 'periods' ? { printTitlesRow: `1:${firstRow}` } : {}) },
      headerFooter: { oddFooter: '&L&A&R&P of &N' },
      ...(charts.length === 0 ? {} : { charts: charts.map(chartOf) }),
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
          // a date counts the days since 1899-12-30
          if (value instanceof Date) found.set(`${r},${c}`, { value: value.getTime() / 86_400_000 + 25569, formula: null });
          else if (typeof value === 'number' || (typeof value === 'string' && value !== '')) found.set(`${r},${c}`, { value, formula: null });
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
