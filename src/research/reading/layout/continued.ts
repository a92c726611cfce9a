/** Tables that go on after a page break: what stood over the first part speaks of the second too. */
import type { Span } from '../../../kernel/records.ts';
import type { Grid } from './grid.ts';

const continued = /\(?\bcont(?:inued|['’]?d|\.)?\)|\bcontinued\b|[（(]续[）)]|[（(]續[）)]|\((?:suite|Fortsetzung|segue)\)/i;

/** Rows without heads right below a table with as many columns go on with it: some of its cells stood one a line, some in lines. */
export function joinTables(grids: readonly Grid[], text: string): Grid[] {
  const result: Grid[] = [];
  for (const grid of [...grids].sort((a, b) => a.start - b.start)) {
    const above = result.at(-1);
    const goesOn =
      above !== undefined &&
      grid.head.length === 0 &&
      grid.captions.length === 0 &&
      grid.corner.length === 0 &&
      above.head.length > 0 &&
      above.columns > 1 &&
      above.columns === grid.columns &&
      above.end <= grid.start &&
      /^\s*$/.test(text.slice(above.end, grid.start)) &&
      text.slice(above.end, grid.start).split('\n').length <= 2;
    if (goesOn) result[result.length - 1] = { ...above, rows: [...above.rows, ...grid.rows], end: grid.end };
    else result.push(grid);
  }
  return result;
}

/** Gives a table that is marked as continued, under the same heads as one before it, that one's captions. */
export function continueTables(grids: readonly Grid[], text: string): Grid[] {
  const words = (span: Span): string => text.slice(span.start, span.end).trim();
  const headOf = (grid: Grid): string => grid.head.map((row) => row.map(words).join('|')).join('\n');
  return grids.map((grid, index) => {
    if (grid.head.length === 0 || !grid.captions.some((c) => continued.test(words(c)))) return grid;
    const first = grids.slice(0, index).findLast((g) => g.columns === grid.columns && headOf(g) === headOf(grid));
    return first === undefined ? grid : { ...grid, captions: [...first.captions, ...grid.captions], corner: grid.corner.length > 0 ? grid.corner : first.corner };
  });
}
