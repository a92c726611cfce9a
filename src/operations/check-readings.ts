import { failed, ok, type Result } from '../kernel/problem.ts';
import type { Reading, Tie } from '../kernel/records.ts';
import { tieSecondsMax, withinSeconds } from './limits.ts';

const isFinite = (value: Tie['stated'] | Tie['recomputed']): boolean => value === null || (typeof value === 'number' ? Number.isFinite(value) : value.every(Number.isFinite));

/** JSON and the store know no infinity: a figure bounded on one side ("below 25%") has its bound in the message. */
const bounded = (tie: Tie): Tie => ({
  ...tie,
  stated: isFinite(tie.stated) ? tie.stated : null,
  recomputed: isFinite(tie.recomputed) ? tie.recomputed : null,
  gap: isFinite(tie.gap) ? tie.gap : null,
});

/** Null where the work would take more effort than is made. */
async function unlessTooMuch<Value>(work: () => Value): Promise<Value | null> {
  const { TooMuchEffort } = await import('../research/ties/check.ts');
  try {
    return work();
  } catch (error) {
    if (error instanceof TooMuchEffort) return null;
    throw error;
  }
}

/** Ties a document with itself, however long it takes; null where that are more comparisons than are made. */
export async function tieWithin(reading: Reading): Promise<readonly Tie[] | null> {
  const { checkDocument } = await import('../research/ties/check.ts');
  return unlessTooMuch(() => checkDocument(reading).map(bounded));
}

/** Ties documents with each other, however long it takes; null where that are more comparisons than are made. */
export async function tieBetween(readings: readonly Reading[]): Promise<readonly Tie[] | null> {
  if (readings.length < 2) return [];
  const { checkAcross } = await import('../research/ties/check.ts');
  return unlessTooMuch(() => checkAcross(readings).map(bounded));
}

/** Where figures are checked against each other, with limits of comparisons and of time: `ties.stopped` names what would take more. */
export interface Checker {
  within(reading: Reading): Promise<Result<readonly Tie[]>>;
  /** `subject` is what a problem is about; readings are taken one at a time. */
  between(subject: string, readings: AsyncIterable<Reading>): Promise<Result<readonly Tie[]>>;
}

export const stopped = (subject: string): Result<never> => failed({ code: 'ties.stopped', subject, severity: 'warning' });

/** In this thread: for a command, which has nothing else to do meanwhile. */
export const checkHere: Checker = {
  within: async (reading) => {
    const { checkDocument } = await import('../research/ties/check.ts');
    const found = await unlessTooMuch(() => withinSeconds(tieSecondsMax.within, () => checkDocument(reading)));
    return found === null ? stopped(reading.name) : ok(found.value.map(bounded));
  },
  between: async (subject, readings) => {
    const all: Reading[] = [];
    for await (const reading of readings) all.push(reading);
    if (all.length < 2) return ok([]);
    const { checkAcross } = await import('../research/ties/check.ts');
    const found = await unlessTooMuch(() => withinSeconds(tieSecondsMax.between, () => checkAcross(all)));
    return found === null ? stopped(subject) : ok(found.value.map(bounded));
  },
};
