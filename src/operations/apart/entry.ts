/** A thread that checks figures against each other. What throws here ends it, and the checker says so. */
import { parentPort } from 'node:worker_threads';
import type { Reading, Tie } from '../../kernel/records.ts';
import { tieBetween, tieWithin } from '../check-readings.ts';
import type { Asked, Found } from './messages.ts';

const tiesPerMessage = 200;

let readings: Reading[] = [];

function answer(ties: readonly Tie[] | null): void {
  if (ties === null) return parentPort?.postMessage({ ties, last: true } satisfies Found);
  for (let from = 0; from === 0 || from < ties.length; from += tiesPerMessage) {
    parentPort?.postMessage({ ties: ties.slice(from, from + tiesPerMessage), last: from + tiesPerMessage >= ties.length } satisfies Found);
  }
}

async function check(what: 'within' | 'between'): Promise<readonly Tie[] | null> {
  const taken = readings;
  readings = [];
  if (what === 'between') return tieBetween(taken);
  const [only] = taken;
  return only === undefined ? [] : tieWithin(only);
}

parentPort?.on('message', (asked: Asked) => {
  if ('reading' in asked) readings.push(asked.reading);
  else
    check(asked.check).then(answer, (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
    );
});
