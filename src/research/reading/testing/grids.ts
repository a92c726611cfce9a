/** Tables found in a small text, as words: for tests. */
import { scanFigures } from '../figures/scan.ts';
import { layOut } from '../layout/blocks.ts';
import type { Atoms } from '../layout/pieces.ts';
import { scanPeriods } from '../periods/scan.ts';
import { judgeGrid } from '../tables/judge.ts';

export interface PrintedGrid {
  readonly captions: readonly string[];
  /** Cells of all head lines, from top to bottom and left to right. */
  readonly head: readonly string[];
  /** Label, then cells in order of their columns; an empty string where a column has none. */
  readonly rows: readonly (readonly string[])[];
  readonly decided: string | undefined;
}

export function readGridsOf(text: string): PrintedGrid[] {
  const periods = scanPeriods(text);
  const figures = scanFigures(text, { taken: periods.flatMap((p) => [p.start, p.end]) });
  const atoms: Atoms = { figures, periods };
  const words = (span: { readonly start: number; readonly end: number }): string => text.slice(span.start, span.end);
  return layOut(text, atoms, [], (grid) => judgeGrid(grid, text, atoms)).grids.map((grid) => ({
    captions: grid.captions.map(words),
    head: grid.head.flatMap((row) => row.map(words)),
    rows: grid.rows.map((row) => {
      const cells: string[] = row.cells.length === 0 ? [] : Array.from({ length: grid.columns }, () => '');
      for (const cell of row.cells) cells[cell.column] = words(cell);
      return [row.label === null ? '' : words(row.label), ...cells];
    }),
    decided: grid.decided,
  }));
}
