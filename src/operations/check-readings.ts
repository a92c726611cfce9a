import type { Reading, Tie } from '../kernel/records.ts';

const isFinite = (value: Tie['stated'] | Tie['recomputed']): boolean => value === null || (typeof value === 'number' ? Number.isFinite(value) : value.every(Number.isFinite));

/** JSON and the store know no infinity: a figure bounded on one side ("below 25%") has its bound in the message. */
const bounded = (tie: Tie): Tie => ({
  ...tie,
  stated: isFinite(tie.stated) ? tie.stated : null,
  recomputed: isFinite(tie.recomputed) ? tie.recomputed : null,
  gap: isFinite(tie.gap) ? tie.gap : null,
});

/** Ties a document with itself. */
export async function tieWithin(reading: Reading): Promise<readonly Tie[]> {
  const { checkDocument } = await import('../research/ties/check.ts');
  return checkDocument(reading).map(bounded);
}

/** Ties documents with each other. */
export async function tieBetween(readings: readonly Reading[]): Promise<readonly Tie[]> {
  if (readings.length < 2) return [];
  const { checkAcross } = await import('../research/ties/check.ts');
  return checkAcross(readings).map(bounded);
}
