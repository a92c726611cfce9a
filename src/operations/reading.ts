import { ok, type Problem, type Result } from '../kernel/problem.ts';
import type { Reading, Tie } from '../kernel/records.ts';
import { guarded } from './guard.ts';
import { distinctNames, expandPaths } from './paths.ts';

// This file carries `read` and `check` from a cold start: what it loads, every call waits for.
// The rooms below are loaded when the first file needs them, and schemas not at all.

/** Files read at the same time; formats that need a parser are read in threads of their own. */
const aheadMax = 2;

/** Reads one file; its figures are read where its text is, in a thread for all but small text. */
async function readFile(file: string, name: string): Promise<Result<Reading>> {
  const [{ loadFile }, { openBytes }] = await Promise.all([import('../sources/files/load.ts'), import('../sources/files/open-files.ts')]);
  const loaded = await loadFile(file);
  if (!loaded.ok) return loaded;
  const opened = await openBytes(loaded.value.name, loaded.value.bytes, 'reading');
  if (!opened.ok) return opened;
  const { source, reading } = opened.value;
  const done = reading ?? (await import('../research/reading/read.ts')).read(source);
  return ok({ ...done, name });
}

/** Reads each file by itself, answers in the order of the paths; one that cannot be read is a problem in its place and stops no other. */
export async function* readPaths(paths: readonly string[]): AsyncGenerator<Result<Reading>> {
  const expanded = await expandPaths(paths);
  const names = distinctNames(expanded.flatMap((one) => (one.ok ? [one.value] : [])));
  let at = 0;
  const tasks = expanded.map((one) => {
    if (!one.ok) return async (): Promise<Result<Reading>> => one;
    const name = names[at++] ?? one.value;
    return () => guarded(name, () => readFile(one.value, name));
  });
  const ahead: Promise<Result<Reading>>[] = [];
  for (const task of tasks) {
    ahead.push(task());
    const first = ahead.length > aheadMax ? ahead.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const last of ahead) yield await last;
}

export interface Checked {
  readonly readings: readonly Reading[];
  /** Ties within documents first, in the order of the documents; then those between them. */
  readonly ties: readonly Tie[];
  readonly problems: readonly Problem[];
}

/** Ties every document with itself and, unless `alone`, with the others. */
export async function checkPaths(paths: readonly string[], { alone }: { readonly alone: boolean }): Promise<Checked> {
  const { checkAcross, checkDocument } = await import('../research/ties/check.ts');
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  for await (const one of readPaths(paths)) {
    if (one.ok) {
      readings.push(one.value);
      problems.push(...one.value.problems);
    } else problems.push(one.problem);
  }
  const within: Tie[] = [];
  for (const reading of readings) {
    const ties = await guarded(reading.name, async () => ok(checkDocument(reading)));
    if (ties.ok) within.push(...ties.value);
    else problems.push(ties.problem);
  }
  const across = alone || readings.length < 2 ? [] : checkAcross(readings);
  return { readings, ties: [...within, ...across], problems };
}
