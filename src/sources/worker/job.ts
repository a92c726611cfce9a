import type { Result } from '../../kernel/problem.ts';
import type { Reading, SourceDocument } from '../../kernel/records.ts';

/** What goes to a worker. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the figures are read too, or only the document opened. */
  readonly want: 'source' | 'reading';
}

/** A document and, where asked for, what was read in it. */
export interface Opened {
  readonly source: SourceDocument;
  readonly reading: Reading | null;
}

/** What comes back. */
export interface Answer {
  readonly id: number;
  readonly result: Result<Opened>;
}
