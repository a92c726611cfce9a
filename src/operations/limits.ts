import vm from 'node:vm';

/** Longest time for checking the figures of one document, or of the documents of one company, against each other; a count of comparisons ends it before. */
export const tieSecondsMax = { within: 30, between: 60 } as const;

/** Longest time for reading one small text in the calling thread. */
export const smallReadSecondsMax = 20;

// the only way to stop work that never gives the thread back, an endless regular expression among it
const slot: { work: () => unknown } = { work: () => undefined };
let prepared: { readonly script: vm.Script; readonly context: vm.Context } | null = null;

// an error of the other context: none of this one's classes
const isTimeout = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Does synchronous work in this thread for so long at most.
 *
 * Returns null where the time was up; what it throws is thrown on.
 */
export function withinSeconds<Value>(seconds: number, work: () => Value): { readonly value: Value } | null {
  prepared ??= { script: new vm.Script('slot.work()'), context: vm.createContext({ slot }) };
  let value: { readonly value: Value } | null = null;
  slot.work = () => {
    value = { value: work() };
  };
  try {
    prepared.script.runInContext(prepared.context, { timeout: seconds * 1000 });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return null;
  } finally {
    slot.work = () => undefined;
  }
  return value;
}
