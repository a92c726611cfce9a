interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell of columns set by spaces: its words, and how many columns they reach over. */
export interface GridCell extends Span {
  readonly column: number;
  readonly span: number;
}

export interface Grid {
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** Pieces of a line that stand apart by two spaces or more, with their places in the line. */
function piecesOf(line: string): readonly Span[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Where no line has a letter for two places or more, one column ends and the next begins. */
function edgesOf(lines: readonly string[]): readonly Span[] {
  const width = Math.max(0, ...lines.map((l) => l.length));
  const used = new Uint8Array(width + 2);
  for (const line of lines) for (const { start, end } of piecesOf(line)) used.fill(1, start, end);
  const edges: Span[] = [];
  let from = -1;
  for (let x = 0; x <= width + 1; x += 1) {
    const empty = used[x] !== 1 && used[x + 1] !== 1;
    if (!empty && from < 0 && used[x] === 1) from = x;
    if (empty && from >= 0) {
      edges.push({ start: from, end: x });
      from = -1;
    }
  }
  return edges;
}

/**
 * Columns that a text sets by spaces, as rows of cells; null where the lines do not stand under each other.
 *
 * Shape: lines of the text with their offsets; tabs count as one place.
 */
export function gridOf(lines: readonly { readonly start: number; readonly text: string }[]): Grid | null {
  const filled = lines.filter((l) => l.text.trim() !== '');
  if (filled.length < 2) return null;
  // A head that reaches over several columns must not close the gap between them.
  const edges = edgesOf(filled.map((l) => l.text).filter((line) => piecesOf(line).length > 1));
  if (edges.length < 2) return null;
  const rows = filled.map((line) =>
    piecesOf(line.text).map((piece): GridCell => {
      const reached = edges.flatMap((e, i) => (e.start < piece.end && piece.start < e.end ? [i] : []));
      const column =
        reached[0] ??
        Math.max(
          0,
          edges.findLastIndex((e) => e.start <= piece.start),
        );
      return { start: line.start + piece.start, end: line.start + piece.end, column, span: (reached.at(-1) ?? column) - column + 1 };
    }),
  );
  // Two pieces of one line within one column: the spaces do not mean columns.
  const torn = rows.some((row) => row.some((cell, i) => i > 0 && cell.column <= (row[i - 1]?.column ?? -1)));
  return torn ? null : { columns: edges.length, rows };
}
