/** A sheet of a workbook, written row by row; what is written can be referred to by what comes after it. */
import { cell, type Live } from './live.ts';
import { columnName, quoted, type CellLook, type WorkbookCell, type WorkbookChart, type WorkbookSheet } from './sheet.ts';

export type CellOptions = Partial<Pick<WorkbookCell, 'look' | 'isTotal' | 'format' | 'note' | 'of' | 'leadsTo' | 'assumption'>>;

export class SheetWriter {
  readonly name: string;
  readonly cells: WorkbookCell[] = [];
  readonly charts: WorkbookChart[] = [];
  readonly names: { readonly name: string; readonly range: string }[] = [];
  row = 0;

  private readonly shape: WorkbookSheet['shape'];

  constructor(name: string, shape: WorkbookSheet['shape'] = 'periods') {
    this.name = name;
    this.shape = shape;
  }

  text(column: number, value: string, look: CellLook = 'label', options: CellOptions = {}): void {
    this.cells.push({ row: this.row, column, value, formula: null, look, isTotal: false, format: null, note: null, of: null, leadsTo: null, assumption: null, ...options });
  }

  /** A number, which is entered, or a formula; gives the reference by which other cells of the sheet use it. */
  put(column: number, content: Live | number, options: CellOptions = {}): Live {
    const isEntered = typeof content === 'number';
    // a formula without a number says in words that it is not meaningful
    const value = isEntered ? content : Number.isFinite(content.value) ? content.value : 'n.m.';
    this.cells.push({
      row: this.row,
      column,
      value,
      formula: isEntered ? null : content.text,
      look: isEntered ? 'input' : content.text.includes('!') ? 'link' : 'formula',
      isTotal: false,
      format: '#,##0.0;(#,##0.0);0.0',
      note: null,
      of: null,
      leadsTo: null,
      assumption: null,
      ...options,
    });
    return cell(`${columnName(column)}${this.row + 1}`, typeof value === 'number' ? value : Number.NaN);
  }

  /** A heading over the rows that follow. */
  section(title: string): void {
    this.row += 1;
    this.text(0, title, 'section');
    this.row += 1;
  }

  /** How another sheet refers to a cell of this one. */
  outside(live: Live): Live {
    return cell(`${quoted(this.name)}!${live.text}`, live.value);
  }

  /** Names a cell of this sheet. */
  call(name: string, live: Live): void {
    this.names.push({ name, range: `${quoted(this.name)}!${live.text.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}` });
  }

  get sheet(): WorkbookSheet {
    return { name: this.name, cells: this.cells, columns: Math.max(...this.cells.map(({ column }) => column)) + 1, charts: this.charts, shape: this.shape };
  }
}
