import type { Result } from '../../kernel/problem.ts';
import { explainProblem } from '../../kernel/problem.ts';
import type { SourceDocument, Table } from '../../kernel/records.ts';

/** The document, or a failed test that says why there is none. */
export function opened<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
}

/** A table as rows of `column:text`, with `+n` for further columns and `*` for heads. */
export function shown(table: Table | undefined): readonly string[] {
  if (table === undefined) return [];
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((c) => c.row === row)
      .map((c) => `${c.header ? '*' : ''}${c.column}${c.columnSpan > 1 ? `+${c.columnSpan - 1}` : ''}:${c.text}`)
      .join(' | '),
  );
}

/** Cells whose span is not their text; there must be none. */
export const misplaced = (source: SourceDocument): readonly string[] =>
  source.tables.flatMap((t) => t.cells.filter((c) => source.text.slice(c.start, c.end) !== c.text || c.start < t.start || c.end > t.end).map((c) => c.text));
