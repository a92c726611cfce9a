import type { Reading, Tie } from '../../kernel/records.ts';

/** Ties a document with itself. */
export function checkDocument(_reading: Reading): readonly Tie[] {
  return [];
}

/** Ties documents with each other; within each document see checkDocument. */
export function checkAcross(_readings: readonly Reading[]): readonly Tie[] {
  return [];
}
