/** Values drawn by the million in threads of their own, which share the draws out: a server answers meanwhile. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { failed, type Problem, type Result } from '../../kernel/problem.ts';
import { traceOf } from '../../kernel/trace.ts';
import type { Drawing, Simulated } from '../../research/valuation/simulation/drawing.ts';
import { blockDraws, mistakeInDraws } from '../../research/valuation/simulation/simulate.ts';
import { builtEntry } from './built.ts';

/** To a thread: a part of the draws, or the question what all of them say. `values` lie in memory that the threads share. */
export type Work =
  | { readonly drawing: Drawing; readonly values: Float64Array; readonly from: number; readonly to: number }
  | { readonly values: Float64Array; readonly price: number | null };

const secondsMax = 60;
const threadsMax = 8;
/** Fewer draws than these are not worth another thread. */
const drawsApart = 50_000;

const tooLong = failed({
  code: 'valuation.invalid',
  subject: 'simulation',
  severity: 'error',
  detail: { message: `it took longer than ${secondsMax} seconds; ask for fewer draws` },
} satisfies Problem);

/** Threads that stay for the next simulation, for starting one takes as long as half a million draws. They keep no process alive. */
let threads: Worker[] = [];
let turn: Promise<unknown> = Promise.resolve();

/** One simulation at a time, by all threads. Problems: those of the drawing, and threads that take too long or end. */
export function simulateApart(drawing: Drawing, price: number | null): Promise<Result<Simulated>> {
  const mine = turn.then(() => simulateNow(drawing, price));
  turn = mine.catch(() => undefined);
  return mine;
}

async function simulateNow(drawing: Drawing, price: number | null): Promise<Result<Simulated>> {
  const mistake = mistakeInDraws(drawing.simulation);
  if (mistake !== null) return mistake;
  const { draws } = drawing.simulation;
  const values = new Float64Array(new SharedArrayBuffer(draws * Float64Array.BYTES_PER_ELEMENT));
  const count = Math.min(availableParallelism(), threadsMax, Math.ceil(draws / drawsApart));
  while (threads.length < count) {
    const thread = new Worker(builtEntry('simulate-entry', 'simulating'), { resourceLimits: { maxOldGenerationSizeMb: 256 } });
    thread.unref();
    threads.push(thread);
  }
  const part = Math.ceil(draws / count / blockDraws) * blockDraws;
  const parts = threads.slice(0, count).map((thread, k) => asked<null>(thread, { drawing, values, from: Math.min(draws, k * part), to: Math.min(draws, (k + 1) * part) }));
  const drawn = (await Promise.all(parts)).find((one) => !one.ok);
  const answer = drawn === undefined || drawn.ok ? await asked<Simulated>(threads[0]!, { values, price }) : drawn;
  // a thread that ended, or hangs, is no thread for the next
  if (!answer.ok) {
    const ended = threads;
    threads = [];
    await Promise.all(ended.map((thread) => thread.terminate()));
  }
  return answer;
}

/** The thread's answer to one piece of work; it keeps the process alive until then. */
function asked<T>(thread: Worker, work: Work): Promise<Result<T>> {
  const stopped = (error: string): Result<never> => failed({ code: 'read.crashed', subject: 'simulation', severity: 'error', detail: { error } });
  return new Promise<Result<T>>((resolve) => {
    const settle = (answer: Result<T>): void => {
      clearTimeout(timer);
      thread.off('message', settle).off('error', onError).off('exit', onExit).unref();
      resolve(answer);
    };
    const onError = (error: Error): void => settle(stopped(traceOf(error)));
    const onExit = (): void => settle(stopped('the thread ended'));
    const timer = setTimeout(() => settle(tooLong), secondsMax * 1000);
    thread.on('message', settle).on('error', onError).on('exit', onExit).ref();
    thread.postMessage(work);
  });
}
