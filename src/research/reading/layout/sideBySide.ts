/** Stretches of lines that hold two things beside each other: prose and a box of key data, or two tables. */
import { chunksOf, type Chunk, type Line } from './lines.ts';
import { parseLine } from './parseLine.ts';
import type { Atoms } from './pieces.ts';
import { rulerOf } from './ruler.ts';

export interface SideBySide {
  readonly fromLine: number;
  readonly toLine: number;
  /** Where the right one begins. */
  readonly column: number;
}

/**
 * A line votes for the column where words of prose are followed, after a wide gap, by a short label and a value, or a
 * row of a table by a label and values of another.
 */
export function sideBySides(text: string, lines: readonly Line[], atoms: Atoms): SideBySide[] {
  const open: { fromLine: number; toLine: number; column: number; votes: number; tables: number }[] = [];
  const done: typeof open = [];
  for (const line of lines) {
    const chunks = chunksOf(text, line.from, line.to, 3);
    if (chunks.length < 2) continue;
    const at = secondRow(text, chunks);
    const chunk = at ?? (besideProse(text, line, chunks) ? chunks[1]! : null);
    if (chunk === null) continue;
    const rest = parseLine(text, line, atoms, chunk.start, line.to);
    if (rest.kind !== 'row' && rest.kind !== 'pairs') continue;
    const column = rulerOf(text, line)(chunk.start);
    const last = open.find((b) => line.index - b.toLine <= 8 && Math.abs(column - b.column) <= 6);
    if (last === undefined) {
      const fresh = { fromLine: line.index, toLine: line.index, column, votes: 1, tables: at === null ? 0 : 1 };
      open.push(fresh);
      done.push(fresh);
      continue;
    }
    last.toLine = line.index;
    last.column = Math.min(last.column, column);
    last.votes++;
    if (at !== null) last.tables++;
    if (open.length > 4) open.shift();
  }
  // one may go on a little above and below the lines that they share
  return done.filter((b) => b.votes >= (b.tables === b.votes ? 3 : 2)).map((b) => ({ fromLine: b.fromLine - 3, toLine: b.toLine + 3, column: b.column }));
}

function besideProse(text: string, line: Line, chunks: readonly Chunk[]): boolean {
  const main = text.slice(chunks[0]!.start, chunks[0]!.end);
  return chunks[1]!.start - line.start >= 30 && main.split(/\s+/).length >= 5 && /[a-z]{3}/.test(main);
}

/** The first run of words that stands after a label and its values, and before values of its own. */
function secondRow(text: string, chunks: readonly Chunk[]): Chunk | null {
  if (chunks.length < 4 || !isWords(text, chunks[0]!)) return null;
  for (let k = 2; k < chunks.length - 1; k++)
    if (isWords(text, chunks[k]!) && isNumeric(text, chunks[k - 1]!) && isNumeric(text, chunks[k + 1]!) && chunks.slice(1, k).every((c) => isNumeric(text, c))) return chunks[k]!;
  return null;
}

const isWords = (text: string, chunk: Chunk): boolean => /\p{L}{3}|\p{L}\/\p{L}/u.test(text.slice(chunk.start, chunk.end));

/** Figures, years and signs that none is stated. */
const isNumeric = (text: string, chunk: Chunk): boolean => {
  const words = text.slice(chunk.start, chunk.end);
  return !/\p{L}{3}/u.test(words) && /\d|^(?:-{1,3}|–|—|n\.?[am]\.?)$/i.test(words);
};
