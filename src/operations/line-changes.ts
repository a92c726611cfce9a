/** Lines that two texts do not share, in their order: the longest list of lines that both have stays, as in a diff. */
export interface LineChange {
  readonly sign: '+' | '-';
  /** Line of the text that has it, from 1. */
  readonly line: number;
  readonly text: string;
}

/** More than this many lines by lines that differ is told as one block taken out and one put in. */
const cellsMax = 4_000_000;

export function lineChanges(before: string, after: string): readonly LineChange[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  const out = (k: number): LineChange => ({ sign: '-', line: k + 1, text: a[k]! });
  const into = (k: number): LineChange => ({ sign: '+', line: k + 1, text: b[k]! });
  const [rows, columns] = [aEnd - from, bEnd - from];
  if (rows * columns > cellsMax) return [...Array.from({ length: rows }, (_, k) => out(from + k)), ...Array.from({ length: columns }, (_, k) => into(from + k))];
  // lengths of the longest common list of what follows
  const longest = new Uint32Array((rows + 1) * (columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[i * (columns + 1) + j] =
        a[from + i] === b[from + j] ? longest[(i + 1) * (columns + 1) + j + 1]! + 1 : Math.max(longest[(i + 1) * (columns + 1) + j]!, longest[i * (columns + 1) + j + 1]!);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && a[from + i] === b[from + j]) [i, j] = [i + 1, j + 1];
    else if (j >= columns || (i < rows && longest[(i + 1) * (columns + 1) + j]! >= longest[i * (columns + 1) + j + 1]!)) changes.push(out(from + i++));
    else changes.push(into(from + j++));
  }
  return changes;
}
