/** A reader's thread: one job at a time. What throws here ends the thread, and the pool says so. */
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from './job.ts';
import { perform } from './perform.ts';

/** Nothing that a parser prints may reach the output of a command. */
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
globalThis.console = new Console({ stdout: nowhere, stderr: nowhere });

// pdf.js leaves promises of its own unattended in damaged files; what it could read still comes back.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (job: Job) => {
  perform(job).then(
    (result) => parentPort?.postMessage({ id: job.id, result } satisfies Answer),
    // Thrown outside of the promise, so that the thread ends and the pool learns of it.
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});
