import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

// Goal: whoever asks something small meanwhile need not wait for all of the work.
test('others are answered between the steps of long work, and short work is done at once', async () => {
  const busy = (ms: number): void => {
    for (const until = performance.now() + ms; performance.now() < until;);
  };
  function* work(steps: number, ms: number): Generator<undefined, number, undefined> {
    for (let k = 0; k < steps; k++) {
      busy(ms);
      yield;
    }
    return steps;
  }
  let answered = 0;
  const ask = (): void => void (answered++, (asking = setImmediate(ask)));
  let asking = setImmediate(ask);
  expect(await inTurns(work(10, 20))).toBe(10);
  expect(answered).toBeGreaterThanOrEqual(4);
  answered = 0;
  expect(await inTurns(work(3, 0))).toBe(3);
  expect(answered).toBe(0);
  clearImmediate(asking);
});
