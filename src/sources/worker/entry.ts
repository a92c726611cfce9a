/** A reader's thread: one job at a time. What throws here ends the thread, and the pool says so. */
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from './job.ts';
import { perform } from './perform.ts';

/** Nothing that a parser prints may reach the output of a command. */
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
globalThis.console = new Console({ stdout: nowhere, stderr: nowhere });

parentPort?.on('message', async (job: Job) => {
  const answer: Answer = { id: job.id, result: await perform(job) };
  parentPort?.postMessage(answer);
});
