import path from 'node:path';
import { Listr } from 'listr2';
import { explainProblem } from '../../kernel/problem.ts';
import { addFiles } from '../../operations/add.ts';
import type { Context } from '../../operations/operation.ts';
import { expandPaths } from '../../operations/paths.ts';
import { tieChanged } from '../../operations/tying.ts';
import type { Output } from './output.ts';
import { count } from './people.ts';

/** Adds documents with a line of progress for each, on a terminal. Returns the exit status. */
export async function addWithProgress(paths: readonly string[], context: Context, output: Output): Promise<number> {
  const files = await expandPaths(paths);
  let failures = 0;
  let off = 0;
  const tasks = files.map((one) => ({
    title: one.ok ? path.basename(one.value) : one.problem.subject,
    task: async (_: unknown, task: { title: string; output: string }): Promise<void> => {
      for await (const { result } of addFiles([one], context)) {
        if (!result.ok) {
          failures++;
          throw new Error(explainProblem(result.problem));
        }
        const { created, reading, counts } = result.value;
        off += counts.off;
        task.title = `${task.title}  ${created ? '' : 'was there already, '}${count(reading.facts.length, 'fact')}, ${counts.ties} tie, ${counts.off} off, ${counts.unclear} unclear`;
      }
    },
  }));
  const between = { title: 'between documents', task: async (): Promise<void> => tieChanged(await context.store()) };
  const list = new Listr([...tasks, between], { concurrent: false, exitOnError: false, rendererOptions: { collapseErrors: false } });
  await list.run();
  await output.write(
    `${count(files.length - failures, 'document')} in the library${failures > 0 ? `, ${failures} could not be read` : ''}${off > 0 ? `. ${off} relations are off: tickmark ties --verdict off` : ''}\n`,
  );
  return failures > 0 ? 2 : 0;
}
