/**
 * Readers in threads of their own, each with a limit of memory and of time.
 *
 * A document that crashes its reader, takes too long or too much memory costs only its own reading.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MisuseError, type ProblemCode, type Result, failed } from '../../kernel/problem.ts';
import { traceOf } from '../../kernel/trace.ts';
import { READ_SECONDS_MAX } from '../content.ts';
import { type Answer, type Job, type Opened } from './job.ts';

const MB = 1024 * 1024;
/** All readers together may use this much of V8's heap. */
const HEAPS_MB_MAX = 640;
/** Resident memory of the whole process at which readers are stopped; buffers count here and not in a heap. */
const RESIDENT_MB_MAX = 820;
/** Room that readers get beyond what the process holds anyway, where that is already much. */
const RESIDENT_ROOM_MB = 400;
const WATCH_EVERY_MS = 25;
/** A larger file is read while no other is. */
const ALONE_FROM_BYTES = 16 * MB;

export interface PoolOptions {
  readonly size?: number;
  readonly secondsMax?: number;
  /** Compiled thread entry; by default the build's own. */
  readonly entry?: URL;
}

interface Task {
  readonly job: Job;
  alone: boolean;
  readonly settle: (result: Result<Opened>) => void;
}

interface Reader {
  readonly worker: Worker;
  task: Task | null;
  timer: NodeJS.Timeout | null;
}

/** From the sources (tests), the thread runs what was built: Node cannot run TypeScript in a thread. */
function defaultEntry(): URL {
  const own = import.meta.url;
  const entry = own.endsWith('.ts') ? new URL('../../../dist/sources/worker/entry.js', own) : new URL('./entry.js', own);
  if (!existsSync(fileURLToPath(entry))) throw new MisuseError('The readers are not built: run the build before opening PDF, HTML or large files.');
  return entry;
}

export class ReaderPool {
  readonly size: number;
  readonly #secondsMax: number;
  readonly #entry: URL;
  readonly #readers = new Set<Reader>();
  #waiting: Task[] = [];
  #watch: NodeJS.Timeout | null = null;
  #residentLimit = 0;
  #stopping = 0;
  #nextId = 1;

  constructor(options: PoolOptions = {}) {
    this.size = options.size ?? Math.min(4, availableParallelism());
    this.#secondsMax = options.secondsMax ?? READ_SECONDS_MAX;
    this.#entry = options.entry ?? defaultEntry();
  }

  /** Reads one document. The bytes are handed over: the caller's array is empty afterwards where it owns its buffer. */
  run(name: string, bytes: Uint8Array, want: Job['want']): Promise<Result<Opened>> {
    return new Promise((settle) => {
      this.#waiting.push({ job: { id: this.#nextId++, name, bytes, want }, alone: bytes.byteLength >= ALONE_FROM_BYTES, settle });
      this.#next();
    });
  }

  /** Stops all threads. Documents still being read are answered with read.crashed. */
  async close(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const task of waiting) this.#fail(task, 'read.crashed');
    await Promise.all([...this.#readers].map((reader) => this.#stop(reader, 'read.crashed')));
  }

  #busy(): Reader[] {
    return [...this.#readers].filter((r) => r.task !== null);
  }

  #next(): void {
    for (;;) {
      const task = this.#waiting[0];
      const busy = this.#busy();
      if (task === undefined || this.#stopping > 0 || busy.length >= this.size || (busy.length > 0 && (task.alone || busy.some((r) => r.task?.alone)))) break;
      this.#waiting.shift();
      this.#start([...this.#readers].find((r) => r.task === null) ?? this.#spawn(), task);
    }
    this.#setWatch();
  }

  #spawn(): Reader {
    const worker = new Worker(this.#entry, {
      resourceLimits: { maxOldGenerationSizeMb: Math.floor(HEAPS_MB_MAX / Math.min(2, this.size)), maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    const reader: Reader = { worker, task: null, timer: null };
    worker.on('message', (answer: Answer) => this.#answered(reader, answer));
    worker.on('error', (error: Error & { code?: string }) => this.#ended(reader, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'read.memory' : 'read.crashed', error));
    worker.on('exit', () => this.#ended(reader, 'read.crashed'));
    this.#readers.add(reader);
    return reader;
  }

  #start(reader: Reader, task: Task): void {
    reader.task = task;
    reader.worker.ref();
    reader.timer = setTimeout(() => void this.#stop(reader, 'read.timeout'), this.#secondsMax * 1000);
    reader.worker.postMessage(task.job);
  }

  #answered(reader: Reader, answer: Answer): void {
    const task = reader.task;
    if (task === null || task.job.id !== answer.id) return;
    this.#release(reader);
    // An idle thread must not keep the program from ending.
    reader.worker.unref();
    task.settle(answer.result);
    this.#next();
  }

  #release(reader: Reader): void {
    if (reader.timer !== null) clearTimeout(reader.timer);
    reader.timer = null;
    reader.task = null;
  }

  #ended(reader: Reader, code: ProblemCode, error?: Error): void {
    if (!this.#readers.delete(reader)) return;
    const task = reader.task;
    this.#release(reader);
    if (task !== null) this.#fail(task, code, error);
    this.#next();
  }

  /** Nothing new starts before the thread is gone: until then its memory is still counted. */
  async #stop(reader: Reader, code: ProblemCode): Promise<void> {
    this.#stopping++;
    this.#readers.delete(reader);
    const task = reader.task;
    this.#release(reader);
    if (task !== null) this.#fail(task, code);
    await reader.worker.terminate();
    this.#stopping--;
    this.#next();
  }

  #fail(task: Task, code: ProblemCode, error?: Error): void {
    const detail = code === 'read.timeout' ? { seconds: this.#secondsMax } : code === 'read.crashed' && error !== undefined ? { error: traceOf(error) } : null;
    task.settle(failed({ code, subject: task.job.name, severity: 'error', ...(detail === null ? {} : { detail }) }));
  }

  #setWatch(): void {
    const busy = this.#busy().length > 0;
    if (busy && this.#watch === null) {
      this.#residentLimit = Math.max(RESIDENT_MB_MAX * MB, process.memoryUsage.rss() + RESIDENT_ROOM_MB * MB);
      this.#watch = setInterval(() => this.#checkMemory(), WATCH_EVERY_MS);
    } else if (!busy && this.#watch !== null) {
      clearInterval(this.#watch);
      this.#watch = null;
    }
  }

  /** Which reader took the memory cannot be seen from outside, so all are stopped and each is tried again alone. */
  #checkMemory(): void {
    if (process.memoryUsage.rss() < this.#residentLimit) return;
    const busy = this.#busy();
    const several = busy.length > 1;
    for (const reader of busy) {
      const task = reader.task;
      if (several && task !== null) {
        this.#waiting.unshift({ ...task, alone: true });
        this.#release(reader);
      }
      void this.#stop(reader, 'read.memory');
    }
  }
}
