/** Turns the short form in which rows are written into MetricRow: names and labels stand between bars. */
import type { MetricRow, StatementName, UnitKind } from '../types.ts';

/** A row as written: what is usual for its statement may be left out. */
export interface RowDraft {
  readonly id: string;
  readonly name: string;
  readonly kinds?: readonly UnitKind[];
  readonly sign?: MetricRow['sign'];
  /** Labels between bars; a line may end before a bar. */
  readonly labels: string;
  /** By language, labels between bars. */
  readonly other?: Readonly<Record<string, string>>;
  /** Element names between spaces. */
  readonly usGaap?: string;
  readonly ifrs?: string;
  readonly margin?: string;
  readonly instant?: boolean;
}

interface Usual {
  readonly kinds: readonly UnitKind[];
  readonly instant?: true;
}

const split = (text: string, mark: '|' | ' '): readonly string[] => text.split(mark).map((word) => word.trim());

const toRow = (statement: StatementName, usual: Usual, draft: RowDraft): MetricRow => ({
  id: draft.id,
  name: draft.name,
  statement,
  sign: draft.sign ?? 'positive',
  kinds: draft.kinds ?? usual.kinds,
  labels: split(draft.labels, '|'),
  ...(draft.other && { other: Object.fromEntries(Object.entries(draft.other).map(([language, text]) => [language, split(text, '|')])) }),
  ...(draft.usGaap && { usGaap: split(draft.usGaap, ' ') }),
  ...(draft.ifrs && { ifrs: split(draft.ifrs, ' ') }),
  ...(draft.margin && { margin: draft.margin }),
  ...((draft.instant ?? usual.instant) && { instant: true as const }),
});

/** Rows of one statement. */
export const table = (statement: StatementName, usual: Usual, drafts: readonly RowDraft[]): readonly MetricRow[] => drafts.map((draft) => toRow(statement, usual, draft));
