/** Tables that go on after a page break: what stood over the first part speaks of the second too. */
import type { Span } from '../../../kernel/records.ts';
import type { Grid } from './grid.ts';

const continued = /\(?\bcont(?:inued|['’]?d|\.)?\)|\bcontinued\b|[（(]续[）)]|[（(]續[）)]|\((?:suite|Fortsetzung|segue)\)/i;

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
