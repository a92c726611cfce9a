import type { Page, Table, TableCell, TextRun } from '../../kernel/records.ts';
import type { Column } from '../grid/columns.ts';
import { TextWriter, captionFrom } from '../grid/writer.ts';
import { type PdfTable, assembleTable } from './assemble.ts';
import type { Atom, PageAtoms } from './atoms.ts';
import type { Piece, TextLine } from './lines.ts';
import { regionsOf } from './regions.ts';
import { blocksOf } from './tables.ts';

/** Gap, in letter heights, between pieces of a line that is written as a tab. */
const TAB_GAP = 2.5;
/** Distance of baselines, in letter heights, above which a new paragraph begins. */
const PARAGRAPH_PITCH = 1.75;
/** Lines between a table and its next part on the following page: page numbers, running titles. */
const FURNITURE_LINES_MAX = 4;
const FURNITURE_LENGTH_MAX = 100;
/** How far letters reach above and below the baseline, in letter heights. */
const ASCENT = 0.8;
const DESCENT = 0.22;

const round = (n: number): number => Math.round(n * 100) / 100;

const plainCell = ({ text, row, column, columnSpan, rowSpan, header, start, end }: TableCell): TableCell => ({ text, row, column, columnSpan, rowSpan, header, start, end });

/** Writes pages one after another and keeps where each piece of text came from. */
export class PdfWriter {
  readonly pages: Page[] = [];
  readonly runs: TextRun[] = [];
  readonly tables: Table[] = [];
  #writer = new TextWriter();
  #recent: string[] = [];
  /** The last table, while only few short lines came after it. */
  #tail: { readonly extents: readonly Column[]; lines: number; page: number } | null = null;

  page(number: number, page: PageAtoms): void {
    this.#writer.gap();
    const before = this.#writer.length;
    this.#recent = [];
    for (const region of regionsOf(page.atoms)) {
      this.#writer.gap();
      let above: TextLine | null = null;
      for (const block of blocksOf(region)) {
        if (block.kind === 'prose') {
          this.#line(number, block.line, above);
          above = block.line;
        } else {
          this.#table(number, assembleTable(block));
          above = null;
        }
      }
    }
    if (page.turned.length > 0) this.#writer.gap();
    for (const atom of page.turned) this.#run(number, atom, this.#writer.line(atom.text), atom.text.length);
    this.pages.push({
      number,
      width: round(page.width),
      height: round(page.height),
      start: Math.min(before + (before > 0 ? 2 : 0), this.#writer.length),
      end: this.#writer.length,
    });
  }

  finish(): string {
    return this.#writer.finish();
  }

  #line(page: number, line: TextLine, above: TextLine | null): void {
    if (above !== null && (line.y - above.y > PARAGRAPH_PITCH * Math.max(line.size, above.size) || line.y < above.y)) this.#writer.gap();
    this.#writer.begin();
    let text = '';
    line.fragments.forEach((fragment, i) => {
      const last = line.fragments[i - 1];
      const gap = last === undefined ? '' : fragment.from - last.to > TAB_GAP * line.size ? '\t' : ' ';
      this.#writer.append(gap);
      this.#pieces(page, fragment.pieces, this.#writer.append(fragment.text));
      text += gap + fragment.text;
    });
    this.#recent.push(text);
    if (this.#tail !== null && (++this.#tail.lines > FURNITURE_LINES_MAX || text.length > FURNITURE_LENGTH_MAX)) this.#tail = null;
  }

  /** A table without heads at the top of a page goes on with the one that ended the page before. */
  #continues(page: number, table: PdfTable): Table | undefined {
    const tail = this.#tail;
    if (tail === null || table.headed || page !== tail.page + 1 || tail.extents.length !== table.extents.length) return undefined;
    const same = tail.extents.every((c, i) => c.from < (table.extents[i]?.to ?? -1) && (table.extents[i]?.from ?? Infinity) < c.to);
    return same ? this.tables.at(-1) : undefined;
  }

  #table(page: number, table: PdfTable): void {
    const before = this.#continues(page, table);
    this.#writer.gap();
    const { cells, start, end } = this.#writer.table(table.rows, table.cells);
    for (const cell of cells) this.#pieces(page, cell.pieces, cell.start);
    const plain = cells.map(plainCell);
    if (before === undefined) {
      this.tables.push({ id: `t${this.tables.length + 1}`, caption: captionFrom(this.#recent), rows: table.rows, columns: table.columns, cells: plain, start, end });
    } else {
      const shift = before.columns - table.columns;
      const further = plain.map((cell) => ({ ...cell, row: cell.row + before.rows, column: cell.column + shift }));
      this.tables[this.tables.length - 1] = { ...before, rows: before.rows + table.rows, cells: [...before.cells, ...further], end };
    }
    this.#recent = [];
    this.#tail = { extents: table.extents, lines: 0, page };
  }

  #pieces(page: number, pieces: readonly Piece[], offset: number): void {
    for (const piece of pieces) this.#run(page, piece.atom, offset + piece.at, piece.length);
  }

  #run(page: number, atom: Atom, start: number, length: number): void {
    if (length <= 0) return;
    const box = [round(atom.x0), round(atom.y - ASCENT * atom.size), round(atom.x1 - atom.x0), round((ASCENT + DESCENT) * atom.size)] as const;
    this.runs.push({ page, box, start, end: start + length });
  }
}
