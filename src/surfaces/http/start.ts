import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { explainProblem } from '../../kernel/problem.ts';
import type { Context } from '../../operations/operation.ts';
import { CheckApart } from '../../operations/apart/checker.ts';
import { queueExamples, serveLibrary } from '../../operations/serving.ts';
import { bareError, buildServer } from './server.ts';

export interface StartInput {
  readonly host: string;
  readonly port: number;
  readonly workers: number;
  readonly examples: string | null;
  readonly version: string;
  readonly context: Context;
  readonly webFolder: URL;
}

interface Words {
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => Promise<void>;
}

const portsTried = 20;

/** Listens on the port, or the next free one after it. */
async function listen(server: FastifyInstance, host: string, port: number): Promise<number> {
  for (let tried = 0; ; tried++) {
    try {
      await server.listen({ host, port: port === 0 ? 0 : port + tried });
      return (server.server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= portsTried) throw error;
    }
  }
}

/** Settles when the process is told to stop; told twice, it stops at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

/** Serves the terminal and reads what comes in, until told to stop. Returns the exit status. */
export async function start({ host, port, workers, examples, version, context: given, webFolder }: StartInput, words: Words): Promise<number> {
  const stop = toldToStop();
  const report = (line: Readonly<Record<string, string>>): void => void words.writeError(`${JSON.stringify(line)}\n`);
  const checker = new CheckApart();
  const context: Context = { ...given, checker };
  const store = await context.store();
  const running = await store.servedAt();
  if (running !== null) {
    await words.write(`Tickmark is already running at ${running}\nStop it first, or name another folder with --data.\n`);
    await checker.close();
    return 0;
  }
  const server = await buildServer({ context, version, host, webFolder, report });
  const library = await serveLibrary(context, { workers, report: (error) => report({ level: 'error', part: 'ties', error: bareError(error) }) });
  const bound = await listen(server, host, port);
  const name = host === '::1' ? '[::1]' : host === '0.0.0.0' ? '127.0.0.1' : host;
  const address = `http://${name}:${bound}`;
  await store.serveAt(address);
  if (port !== 0 && bound !== port) await words.write(`${port} is in use; using ${bound}\n`);
  await words.write(`Tickmark is at ${address}\n`);
  if (!isLoopback(host)) await words.writeError('Everybody who reaches this address can read and change the library: there is no password.\n');
  if (examples !== null) {
    const { queued, problems } = await queueExamples(examples, context);
    if (queued > 0) await words.write(`Reading ${queued} examples. Drop your own documents into the page, or: tickmark add FILE…\n`);
    for (const problem of problems) await words.writeError(`${explainProblem(problem)}\n`);
  }
  await stop;
  await server.close();
  await library.stop();
  await checker.close();
  return 0;
}
