import type { Box, SourceDocument, TextRun } from '../../kernel/records.ts';

/** Index of the first run that ends after `offset`. */
function firstRunAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How wide letters are against each other in the usual faces, in thousandths of the size of the letter; digits are 556. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!]/, 250],
  [/[\s()[\]\-–/frtI]/, 310],
  [/[mwMW%@]/, 860],
  [/[\u1100-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/, 1000],
  [/\p{Lu}/u, 690],
];
const widthOf = (words: string): number => [...words].reduce((sum, letter) => sum + (widths.find(([form]) => form.test(letter))?.[1] ?? 556), 0);

/** The part of a run's box that the letters from `start` to `end` take: the run is as wide as it is, its letters by their kind. */
function partOf(run: TextRun, text: string, start: number, end: number): Box {
  const [x, y, width, height] = run.box;
  const from = Math.max(start, run.start);
  const to = Math.min(end, run.end);
  const scale = width / Math.max(1, widthOf(text.slice(run.start, run.end)));
  return [x + widthOf(text.slice(run.start, from)) * scale, y, widthOf(text.slice(from, to)) * scale, height];
}

const round = (n: number): number => Math.round(n * 100) / 100;

/**
 * The page and box of a span of text, or null where the format has no pages.
 *
 * Shape:   offsets into `source.text`; a span over two pages gets its part on the first.
 * Units:   points from the top left corner: x, y, width, height, to a hundredth.
 */
export function boxOf(source: Pick<SourceDocument, 'runs' | 'text'>, start: number, end: number): { readonly page: number; readonly box: Box } | null {
  const { runs } = source;
  let found: { page: number; x0: number; y0: number; x1: number; y1: number } | null = null;
  for (let i = firstRunAfter(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined || run.start >= end || (found !== null && run.page !== found.page)) break;
    const [x, y, width, height] = partOf(run, source.text, start, end);
    found =
      found === null
        ? { page: run.page, x0: x, y0: y, x1: x + width, y1: y + height }
        : { page: found.page, x0: Math.min(found.x0, x), y0: Math.min(found.y0, y), x1: Math.max(found.x1, x + width), y1: Math.max(found.y1, y + height) };
  }
  if (found === null) return null;
  return { page: found.page, box: [round(found.x0), round(found.y0), round(found.x1 - found.x0), round(found.y1 - found.y0)] };
}
