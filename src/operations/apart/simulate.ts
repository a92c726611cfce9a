/** Values drawn by the million in a thread of their own: a server answers meanwhile. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failed, MisuseError, type Result } from '../../kernel/problem.ts';
import { traceOf } from '../../kernel/trace.ts';
import type { SharePlan, Simulated, SimulationAsked } from '../../research/valuation/simulation/shareSimulation.ts';

export interface Drawing {
  readonly plan: SharePlan;
  readonly asked: SimulationAsked;
  readonly price: number | null;
}

const secondsMax = 60;

/** From the sources (tests), the thread runs what was built: Node cannot run TypeScript in a thread. */
function entry(): URL {
  const own = import.meta.url;
  const built = own.endsWith('.ts') ? new URL('../../../dist/operations/apart/simulate-entry.js', own) : new URL('./simulate-entry.js', own);
  if (!existsSync(fileURLToPath(built))) throw new MisuseError('The simulating thread is not built: run the build first.');
  return built;
}

/** Problems: those of `simulateShare`, and a thread that takes too long or ends. */
export async function simulateApart(drawing: Drawing): Promise<Result<Simulated>> {
  const worker = new Worker(entry(), { workerData: drawing, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  const stopped = (error: string): Result<never> => failed({ code: 'read.crashed', subject: 'simulation', severity: 'error', detail: { error } });
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<Result<Simulated>>((resolve) => {
    timer = setTimeout(
      () =>
        resolve(
          failed({ code: 'valuation.invalid', subject: 'simulation', severity: 'error', detail: { message: `it took longer than ${secondsMax} seconds; ask for fewer draws` } }),
        ),
      secondsMax * 1000,
    );
    worker.on('message', resolve);
    worker.on('error', (error) => resolve(stopped(traceOf(error))));
    worker.on('exit', () => resolve(stopped('the thread ended')));
  });
  clearTimeout(timer);
  await worker.terminate();
  return answer;
}
