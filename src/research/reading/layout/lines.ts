/** A line of the text and its chunks: runs of words with less than three blanks or a tab between. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** First and last printed character; equal where the line is blank. */
  readonly from: number;
  readonly to: number;
}

export interface Chunk {
  readonly start: number;
  readonly end: number;
}

const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 13 || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x3000 || c === 12 || c === 0x200b || c === 0xfeff;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    lines.push({ index: lines.length, start, end, from, to });
    start = end + 1;
  }
  return lines;
}

export const isEmpty = (line: Line): boolean => line.from === line.to;

/** Chunks parted by at least `gap` blanks in a row. */
export function chunksOf(text: string, from: number, to: number, gap = 3): Chunk[] {
  const chunks: Chunk[] = [];
  let start = -1;
  let blanks = 0;
  let last = from;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 32 || c === 9 || c === 0xa0 || c === 0x3000) {
      blanks += c === 9 ? gap : 1;
      continue;
    }
    if (start >= 0 && blanks >= gap) {
      chunks.push({ start, end: last });
      start = -1;
    }
    if (start < 0) start = i;
    blanks = 0;
    last = i + 1;
  }
  if (start >= 0) chunks.push({ start, end: last });
  return chunks;
}
