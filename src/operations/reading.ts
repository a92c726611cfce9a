import { ok, type Problem, type Result } from '../kernel/problem.ts';
import type { Reading, Tie } from '../kernel/records.ts';
import { checkHere } from './check-readings.ts';
import { guarded } from './guard.ts';
import { openFileAndRead } from './open-and-read.ts';
import { distinctNames, expandPaths } from './paths.ts';

// This file carries `read` and `check` from a cold start: what it loads, every call waits for.
// The rooms below are loaded when the first file needs them, and schemas not at all.

/** Files read at the same time; formats that need a parser are read in threads of their own. */
const aheadMax = 2;

export interface ReadFile {
  readonly reading: Reading;
  /** The text that its offsets count in. */
  readonly text: string;
}

async function readFile(file: string, name: string): Promise<Result<ReadFile>> {
  const read = await openFileAndRead(file);
  return read.ok ? ok({ reading: { ...read.value.reading, name }, text: read.value.source.text }) : read;
}

/** Reads each file by itself, answers in the order of the paths; one that cannot be read is a problem in its place and stops no other. */
export async function* readPaths(paths: readonly string[]): AsyncGenerator<Result<ReadFile>> {
  const expanded = await expandPaths(paths);
  const names = distinctNames(expanded.flatMap((one) => (one.ok ? [one.value] : [])));
  let at = 0;
  const tasks = expanded.map((one) => {
    if (!one.ok) return async (): Promise<Result<ReadFile>> => one;
    const name = names[at++] ?? one.value;
    return () => guarded(name, () => readFile(one.value, name));
  });
  const ahead: Promise<Result<ReadFile>>[] = [];
  for (const task of tasks) {
    ahead.push(task());
    const first = ahead.length > aheadMax ? ahead.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const last of ahead) yield await last;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

export interface Checked {
  readonly files: readonly ReadFile[];
  /** Ties within documents first, in the order of the documents; then those between them. */
  readonly ties: readonly Tie[];
  readonly problems: readonly Problem[];
}

/** Ties every document with itself and, unless `alone`, with the others. */
export async function checkPaths(paths: readonly string[], { alone }: { readonly alone: boolean }): Promise<Checked> {
  const files: ReadFile[] = [];
  const problems: Problem[] = [];
  for await (const one of readPaths(paths)) {
    if (one.ok) {
      files.push(one.value);
      problems.push(...one.value.reading.problems);
    } else problems.push(one.problem);
  }
  const readings = files.map(({ reading }) => reading);
  const within: Tie[] = [];
  for (const reading of readings) {
    const ties = await guarded(reading.name, () => checkHere.within(reading));
    if (ties.ok) within.push(...ties.value);
    else problems.push(ties.problem);
  }
  const across = alone ? ok([]) : await guarded('the documents together', () => checkHere.between('the documents together', each(readings)));
  if (!across.ok) problems.push(across.problem);
  return { files, ties: across.ok ? [...within, ...across.value] : within, problems };
}
