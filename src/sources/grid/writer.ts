import type { TableCell } from '../../kernel/records.ts';

/** A cell before it has a place in the text. */
export type UnplacedCell = Omit<TableCell, 'start' | 'end'>;

/** Builds the text of a document and knows where each piece went. Offsets are UTF-16 code units. */
export class TextWriter {
  #parts: string[] = [];
  #length = 0;
  #gap = false;

  get length(): number {
    return this.#length;
  }

  #put(text: string): number {
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    return start;
  }

  /** Asks for an empty line before what comes next. */
  gap(): void {
    this.#gap = true;
  }

  /** Begins a line and returns its offset; ended by the next begin. */
  begin(): number {
    if (this.#length > 0) this.#put(this.#gap ? '\n\n' : '\n');
    this.#gap = false;
    return this.#length;
  }

  append(text: string): number {
    return this.#put(text);
  }

  line(text: string): number {
    this.begin();
    return this.#put(text);
  }

  /**
   * Writes a table, a line a row. A tab stands between columns, so the n-th tab-parted piece is column n;
   * a cell over several columns stands in the first of them.
   */
  table<T extends UnplacedCell>(
    rows: number,
    cells: readonly T[],
  ): { readonly cells: readonly (T & { start: number; end: number })[]; readonly start: number; readonly end: number } {
    const placed: (T & { start: number; end: number })[] = [];
    let next = 0;
    let start = -1;
    for (let row = 0; row < rows; row++) {
      const at = this.begin();
      if (start < 0) start = at;
      let column = 0;
      for (let cell = cells[next]; cell !== undefined && cell.row === row; cell = cells[++next]) {
        if (cell.column > column) this.#put('\t'.repeat(cell.column - column));
        column = Math.max(column, cell.column);
        const from = this.#put(cell.text);
        placed.push({ ...cell, start: from, end: this.#length });
      }
    }
    this.#gap = true;
    return { cells: placed, start: Math.max(start, 0), end: this.#length };
  }

  finish(): string {
    if (this.#length > 0) this.#put('\n');
    return this.#parts.join('');
  }
}

const CAPTION_LINES_MAX = 4;
const CAPTION_LENGTH_MAX = 120;

/** Short lines right above a table that are no sentences: its title, its unit. Null where there are none. */
export function captionFrom(linesAbove: readonly string[]): string | null {
  const lines: string[] = [];
  for (const line of linesAbove.slice(-CAPTION_LINES_MAX).reverse()) {
    if (line.length > CAPTION_LENGTH_MAX || /[.;]$/.test(line)) break;
    lines.unshift(line);
  }
  return lines.length === 0 ? null : lines.join('\n');
}
