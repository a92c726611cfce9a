import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '../kernel/problem.ts';
import { readBytes } from './intake.ts';
import type { Context } from './operation.ts';
import { expandPaths } from './paths.ts';
import { tieChanged } from './tying.ts';

const quietMs = 200;

/** Does work after the last call in a row, never twice at once; a call meanwhile has it done once more, after a rest as long as it took. */
function settled(work: () => Promise<void>, signal: AbortSignal): { ask(): void; done(): Promise<void> } {
  let asked = 0;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    let restMs = quietMs;
    for (let served = 0; served !== asked && !signal.aborted;) {
      served = asked;
      await sleep(restMs, undefined, { signal }).catch(() => undefined);
      if (served !== asked || signal.aborted) continue;
      const begun = performance.now();
      await work();
      restMs = Math.max(quietMs, performance.now() - begun);
    }
    running = null;
  };
  return {
    ask: () => {
      asked++;
      running ??= run();
    },
    done: async () => void (await running),
  };
}

export interface Serving {
  stop(): Promise<void>;
}

/**
 * Reads what is queued and keeps the ties between documents up to date, for as long as a server stands.
 *
 * `report` is told what goes wrong beyond a document: the store away, a mistake of this program.
 */
export async function serveLibrary(context: Context, { workers, report }: { readonly workers: number; readonly report: (error: unknown) => void }): Promise<Serving> {
  const store = await context.store();
  const { runWorker } = await import('../store/worker.ts');
  const stopping = new AbortController();
  const ties = settled(async () => {
    try {
      for (const problem of await tieChanged(context)) report(problem);
    } catch (error) {
      report(error);
    }
  }, stopping.signal);
  const stopListening = await store.listen((event) => {
    if (event.type === 'document added' || event.type === 'document removed' || (event.type === 'ties changed' && event.document !== undefined)) ties.ask();
  });
  // a process that was stopped may have left some to be made
  ties.ask();
  const worker = workers === 0 ? null : await runWorker(store, (file) => readBytes(file.name, file.bytes, context), { concurrency: workers });
  return {
    stop: async () => {
      stopListening();
      stopping.abort();
      await worker?.stop();
      await ties.done();
    },
  };
}

/** Queues the documents of a folder where the library has none and nothing waits; returns how many, and what could not be. */
export async function queueExamples(folder: string, context: Context): Promise<{ readonly queued: number; readonly problems: readonly Problem[] }> {
  const store = await context.store();
  const [documents, inbox] = await Promise.all([store.documents({ limit: 1 }), store.inbox()]);
  if (documents.length > 0 || inbox.length > 0) return { queued: 0, problems: [] };
  const { loadFile } = await import('../sources/files/load.ts');
  const problems: Problem[] = [];
  let queued = 0;
  for (const file of await expandPaths([folder])) {
    const loaded = file.ok ? await loadFile(file.value) : file;
    if (!loaded.ok) problems.push(loaded.problem);
    // what explains the folder is not one of its documents
    else if (!/^readme\b/i.test(loaded.value.name)) {
      await store.enqueue(loaded.value);
      queued++;
    }
  }
  return { queued, problems };
}
