import type { Span } from '../../../kernel/records.ts';

export interface GridCell extends Span {
  readonly column: number;
  /** Columns it stands over, itself included. */
  readonly columns: number;
}

export interface GridRow {
  readonly label: Span | null;
  readonly cells: readonly GridCell[];
}

/** A table however it was printed: head cells over columns, then rows of a label and cells. */
export interface Grid extends Span {
  readonly id: string;
  /** Lines that stand over it and speak of it: title, unit. */
  readonly captions: readonly Span[];
  readonly head: readonly (readonly GridCell[])[];
  readonly rows: readonly GridRow[];
  readonly columns: number;
  /** Head texts that stand over the label column: `CNY mn`, `Metric`. */
  readonly corner: readonly Span[];
  /** Said where arithmetic chose between ways to place its values. */
  readonly decided?: string;
}
