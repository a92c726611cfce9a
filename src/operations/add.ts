import { z } from 'zod';
import { ok, type Problem, type Result } from '../kernel/problem.ts';
import { safeName } from './file-name.ts';
import { takeIn, type TakenIn } from './intake.ts';
import { operation, type Context } from './operation.ts';
import { expandPaths } from './paths.ts';
import * as schemas from './schemas.ts';
import { shownProblem } from './shown-problem.ts';
import { tieChanged } from './tying.ts';

/** What one file came to. */
export interface AddStep {
  readonly file: string;
  readonly result: Result<TakenIn>;
}

const addedFile = z.object({
  file: z.string().describe('file name without its folder'),
  document: schemas.documentId,
  created: z.boolean().describe('false where the same bytes were there already'),
  kind: schemas.kind,
  companies: z.array(z.string()),
  facts: z.int(),
  ties: z.int(),
  off: z.int(),
  unclear: z.int(),
  unread: z.int(),
});
export type AddedFile = z.output<typeof addedFile>;

export const addedFileOf = (file: string, { id, created, reading, counts }: TakenIn): AddedFile => ({
  file: safeName(file),
  document: id,
  created,
  kind: reading.info.kind,
  companies: reading.info.companies.map((company) => company.id),
  facts: reading.facts.length,
  ...counts,
  unread: reading.unread.length,
});

/** Takes files in one after the other; each is kept as soon as it is read, and a bad one stops no other. */
export async function* addFiles(files: readonly Result<string>[], context: Context): AsyncGenerator<AddStep> {
  for (const one of files) {
    if (!one.ok) {
      yield { file: one.problem.subject, result: one };
      continue;
    }
    const { loadFile } = await import('../sources/files/load.ts');
    const loaded = await loadFile(one.value);
    const result = loaded.ok ? await takeIn(safeName(loaded.value.name), loaded.value.bytes, context) : loaded;
    if (!result.ok && (loaded.ok || result.problem.code === 'file.empty')) {
      // it stands among the failures, like one that was dropped into the terminal
      const store = await context.store();
      await store.keepFailure({ name: safeName(loaded.ok ? loaded.value.name : one.value), bytes: loaded.ok ? loaded.value.bytes : new Uint8Array(), problem: result.problem });
    }
    yield { file: loaded.ok ? loaded.value.name : one.value, result };
  }
}

export const add = operation({
  name: 'add',
  summary: 'Add documents to the library',
  description:
    'Reads files, folders and quoted patterns, and keeps each document with its facts and ties. Each is kept in one step as soon as it is read: stop at any moment, add again, and only what is missing is read. A bad file is reported and stops no other.',
  examples: ['tickmark add notes/', "tickmark add 'inbox/**/*.pdf'", 'tickmark add note.txt --json'],
  positional: 'paths',
  input: z.object({ paths: z.array(z.string()).min(1).describe('files, folders or quoted patterns') }),
  output: z.object({ added: z.array(addedFile), problems: z.array(schemas.problem) }),
  annotations: { readOnly: false, destructive: false },
  http: null,
  run: async ({ paths }, context) => {
    const added: AddedFile[] = [];
    const problems: Problem[] = [];
    for await (const { file, result } of addFiles(await expandPaths(paths), context)) {
      if (!result.ok) {
        problems.push(result.problem);
        continue;
      }
      added.push(addedFileOf(file, result.value));
      if (result.value.created) problems.push(...result.value.reading.problems);
    }
    problems.push(...(await tieChanged(context)));
    return ok({ added, problems: problems.map(shownProblem) });
  },
});
