import { ok, type Problem, type Result } from '../kernel/problem.ts';
import type { Reading, Tie } from '../kernel/records.ts';
import { distinctNames, expandPaths } from './paths.ts';

// This file carries `read` and `check` from a cold start: what it loads, every call waits for.
// The rooms below are loaded when the first file needs them, and schemas not at all.

/** Reads each file by itself; one that cannot be read is a problem in its place and stops no other. */
export async function* readPaths(paths: readonly string[]): AsyncGenerator<Result<Reading>> {
  const expanded = await expandPaths(paths);
  const names = distinctNames(expanded.flatMap((one) => (one.ok ? [one.value] : [])));
  const [{ openFile }, { read }] = await Promise.all([import('./open-text.ts'), import('../research/reading/read.ts')]);
  let at = 0;
  for (const one of expanded) {
    if (!one.ok) {
      yield one;
      continue;
    }
    const name = names[at++] ?? one.value;
    const source = await openFile(one.value);
    yield source.ok ? ok(read({ ...source.value, name })) : source;
  }
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
  const within = readings.flatMap((reading) => checkDocument(reading));
  const across = alone || readings.length < 2 ? [] : checkAcross(readings);
  return { readings, ties: [...within, ...across], problems };
}

