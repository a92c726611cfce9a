/** Heads that a torn text prints on several lines though each stands over a column of its own: `FY24A`, below it `FY25A FY26E FY27E`. */
import type { Span } from '../../../kernel/records.ts';

/** A place on the line of time in quarters; null for other words. */
function placeOf(head: string): number | null {
  const year = /^(?:FY|CY)?['’]?(?:20)?(\d\d)[AEFPaefp]?$/.exec(head);
  if (year !== null) return Number(year[1]) * 4;
  const quarter = /^(?:Q([1-4]) ?|([1-4])Q ?)(?:FY)?['’]?(?:20)?(\d\d)[AEFPaefp]?$/.exec(head);
  return quarter === null ? null : Number(quarter[3]) * 4 + Number(quarter[1] ?? quarter[2]);
}

export interface JoinedHeads {
  readonly heads: readonly Span[];
  /** Words of the first line that stand over the labels: `US$ mn, FYE Jan`. */
  readonly corner: Span | null;
}

/** The heads of all lines in their order, where they are as many as the columns and follow one another in time; else null. */
export function joinTornHeads(text: string, lines: readonly (readonly Span[])[], columns: number): JoinedHeads | null {
  const all = lines.flat();
  if (lines.length < 2 || columns < 3 || all.length < columns) return null;
  const place = (h: Span): number | null => placeOf(text.slice(h.start, h.end).trim());
  const corner = all.length === columns + 1 && place(all[0]!) === null ? all[0]! : null;
  const heads = corner === null ? all : all.slice(1);
  if (heads.length !== columns || lines.some((line) => line.length - Number(line[0] === corner) === columns)) return null;
  const places = heads.map(place);
  const step = (places[1] ?? 0) - (places[0] ?? 0);
  const inOrder = (Math.abs(step) === 4 || Math.abs(step) === 1) && places.every((p, k) => p !== null && (k === 0 || p === (places[k - 1] ?? 0) + step));
  return inOrder ? { heads, corner } : null;
}
