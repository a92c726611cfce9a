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

/** A piece of a line with its places in the line, and where it stands on the page: a Chinese letter takes two places there. */
interface Piece extends Span {
  readonly left: number;
  readonly right: number;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const placesOf = (words: string): number => words.length + (words.match(wide)?.length ?? 0);

/** Pieces of a line that stand apart by two spaces or more. */
function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((m) => {
    const left = placesOf(line.slice(0, m.index));
    return { start: m.index, end: m.index + m[0].length, left, right: left + placesOf(m[0]) };
  });
}

/** Where no line has a letter for two places or more, one column ends and the next begins. */
function edgesOf(lines: readonly string[]): readonly Span[] {
  const width = Math.max(0, ...lines.map(placesOf));
  const used = new Uint8Array(width + 2);
  for (const line of lines) for (const { left, right } of piecesOf(line)) used.fill(1, left, right);
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
      const reached = edges.flatMap((e, i) => (e.start < piece.right && piece.left < e.end ? [i] : []));
      const column =
        reached[0] ??
        Math.max(
          0,
          edges.findLastIndex((e) => e.start <= piece.left),
        );
      return { start: line.start + piece.start, end: line.start + piece.end, column, span: (reached.at(-1) ?? column) - column + 1 };
    }),
  );
  // Two pieces of one line within one column: the spaces do not mean columns.
  const torn = rows.some((row) => row.some((cell, i) => i > 0 && cell.column <= (row[i - 1]?.column ?? -1)));
  return torn ? null : { columns: edges.length, rows };
}
