import { corpus } from './corpus.ts';
import { mutate, randomFrom } from './mutate.ts';

export interface FuzzReport {
  readonly count: number;
  /** Seed, name, mutations and error of each document that made the pipeline throw. */
  readonly crashes: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowest: { readonly what: string; readonly ms: number };
  readonly largest: { readonly what: string; readonly bytes: number };
  readonly residentMbMax: number;
  readonly realFiles: number;
}

/** Runs damaged documents through a pipeline that answers with a word for its outcome. The same seed damages the same way. */
export async function fuzz(pipeline: (name: string, bytes: Uint8Array) => Promise<string>, count: number, seed: number): Promise<FuzzReport> {
  const { specimens, real } = corpus();
  const crashes: string[] = [];
  const outcomes: Record<string, number> = {};
  let slowest = { what: '', ms: 0 };
  let largest = { what: '', bytes: 0 };
  let resident = 0;
  for (let i = 0; i < count; i++) {
    const random = randomFrom(seed + i);
    const specimen = specimens[i % specimens.length];
    const other = specimens[random(specimens.length)];
    if (specimen === undefined || other === undefined) continue;
    const { bytes, by } = mutate(specimen.bytes, other.bytes, random);
    const what = `seed ${seed + i}: ${specimen.name} by ${by.join(', ')}`;
    const began = performance.now();
    try {
      const outcome = await pipeline(specimen.name, new Uint8Array(bytes));
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      // Whatever is thrown is what this looks for.
      crashes.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)}`);
    }
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { what, ms };
    if (bytes.length > largest.bytes) largest = { what, bytes: bytes.length };
    resident = Math.max(resident, process.memoryUsage.rss());
  }
  return { count, crashes, outcomes, slowest, largest, residentMbMax: Math.round(resident / 1024 / 1024), realFiles: real };
}

/** The report on a few lines. */
export function worded(title: string, report: FuzzReport): string {
  const outcomes = Object.entries(report.outcomes)
    .sort((a, b) => b[1] - a[1])
    .map(([name, n]) => `${name} ${n}`);
  return [
    `${title}: ${report.count} damaged documents (${report.realFiles === 0 ? 'no real files beside the project, made ones only' : `${report.realFiles} real files among them`}), ${report.crashes.length} crashes`,
    `  outcomes: ${outcomes.join(', ')}`,
    `  slowest ${report.slowest.ms.toFixed(0)} ms (${report.slowest.what}), largest ${(report.largest.bytes / 1024).toFixed(0)} kB (${report.largest.what}), memory at most ${report.residentMbMax} MB`,
  ].join('\n');
}
