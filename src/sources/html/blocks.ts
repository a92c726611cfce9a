/** What a page is made of once its markup is gone: lines and tables in reading order. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  /** 1–6 for a heading, else 0. */
  readonly level: number;
  /** True where the next line belongs to the same block: a line break, a list item, preformatted text. */
  readonly close: boolean;
}

export interface GridTable {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

export type Block = Line | GridTable;

export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A cell as written, before spans are laid out. */
export interface RawCell {
  readonly blocks: Block[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly heading: boolean;
}

export interface RawTable {
  caption: string | null;
  readonly rows: RawCell[][];
}
