import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others are answered. */
const atOnceMs = 30;

/** Runs work that is done step by step, and lets other requests be answered in between. */
export async function inTurns<T>(steps: Generator<undefined, T, undefined>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < atOnceMs) continue;
    await setImmediate();
    since = performance.now();
  }
}
