/** Checking in threads of their own, with limits of time and memory: a server answers meanwhile, whatever the figures. */
import { Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '../../kernel/problem.ts';
import type { Reading, Tie } from '../../kernel/records.ts';
import { traceOf } from '../../kernel/trace.ts';
import { type Checker, stopped } from '../check-readings.ts';
import { tieSecondsMax } from '../limits.ts';
import { builtEntry } from './built.ts';
import type { Asked, Found } from './messages.ts';

export interface ApartOptions {
  readonly heapMbMax?: number;
  readonly secondsMax?: Readonly<Record<'within' | 'between', number>>;
}

/** One thread, which does one check at a time; stopped or crashed, the next check gets a new one. */
class CheckingThread {
  readonly #heapMbMax: number;
  #worker: Worker | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(heapMbMax: number) {
    this.#heapMbMax = heapMbMax;
  }

  run(subject: string, check: 'within' | 'between', readings: AsyncIterable<Reading>, secondsMax: number): Promise<Result<readonly Tie[]>> {
    const mine = this.#turn.then(() => this.#check(subject, check, readings, secondsMax));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #thread(): Worker {
    this.#worker ??= new Worker(builtEntry('entry', 'checking'), { resourceLimits: { maxOldGenerationSizeMb: this.#heapMbMax, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } });
    return this.#worker;
  }

  async #check(subject: string, check: 'within' | 'between', readings: AsyncIterable<Reading>, secondsMax: number): Promise<Result<readonly Tie[]>> {
    const worker = this.#thread();
    const tell = (asked: Asked): void => worker.postMessage(asked);
    worker.ref();
    const ties: Tie[] = [];
    let timer: NodeJS.Timeout | undefined;
    const settled = new Promise<Result<readonly Tie[]>>((resolve) => {
      worker.on('message', ({ ties: part, last }: Found) => {
        if (part === null) return resolve(stopped(subject));
        ties.push(...part);
        if (last) resolve(ok(ties));
      });
      worker.on('error', (error: Error & { code?: string }) =>
        resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stopped(subject) : failed({ code: 'read.crashed', subject, severity: 'error', detail: { error: traceOf(error) } })),
      );
      worker.on('exit', () => resolve(stopped(subject)));
    });
    try {
      for await (const reading of readings) tell({ reading });
      tell({ check });
      const late = new Promise<Result<readonly Tie[]>>((resolve) => {
        timer = setTimeout(() => resolve(stopped(subject)), secondsMax * 1000);
      });
      const result = await Promise.race([settled, late]);
      if (!result.ok) await this.close();
      return result;
    } catch (error) {
      // readings half sent would be taken for those of the next check
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      worker.on('error', () => undefined);
      // an idle thread must not keep the program from ending
      worker.unref();
    }
  }
}

async function* only(reading: Reading): AsyncGenerator<Reading> {
  yield reading;
}

/** Documents and companies are checked in two threads: one file that comes in does not wait for a company of hundreds. */
export class CheckApart implements Checker {
  readonly #within: CheckingThread;
  readonly #between: CheckingThread;
  readonly #secondsMax: Readonly<Record<'within' | 'between', number>>;

  constructor({ heapMbMax = 320, secondsMax = tieSecondsMax }: ApartOptions = {}) {
    this.#within = new CheckingThread(heapMbMax);
    this.#between = new CheckingThread(heapMbMax);
    this.#secondsMax = secondsMax;
  }

  within(reading: Reading): Promise<Result<readonly Tie[]>> {
    return this.#within.run(reading.name, 'within', only(reading), this.#secondsMax.within);
  }

  between(subject: string, readings: AsyncIterable<Reading>): Promise<Result<readonly Tie[]>> {
    return this.#between.run(subject, 'between', readings, this.#secondsMax.between);
  }

  async close(): Promise<void> {
    await Promise.all([this.#within.close(), this.#between.close()]);
  }
}
