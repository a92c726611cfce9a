import { Listr, type ListrTask } from 'listr2';
import { explainProblem, type Problem, type Result } from '../../kernel/problem.ts';
import { type AddStep, addedFileOf, addFiles } from '../../operations/add.ts';
import { problemLine } from '../../operations/lines.ts';
import type { Context } from '../../operations/operation.ts';
import { expandPaths } from '../../operations/paths.ts';
import { tieChanged } from '../../operations/tying.ts';
import { safeName } from '../../operations/file-name.ts';
import { jsonLine, type Output } from './output.ts';
import { count, problemForPeople } from './people.ts';

/** More lines than this would scroll away while they change: one line counts instead. */
const linesMax = 24;

type Note = (step: AddStep) => void;

const outcome = ({ result }: AddStep): string => {
  if (!result.ok) return explainProblem(result.problem);
  const { created, reading, counts } = result.value;
  return `${created ? '' : 'was there already, '}${count(reading.facts.length, 'fact')}, ${counts.ties} tie, ${counts.off} off, ${counts.unclear} unclear`;
};

/** A line for each file. */
function lines(files: readonly Result<string>[], context: Context, note: Note): ListrTask[] {
  return files.map((one) => ({
    title: safeName(one.ok ? one.value : one.problem.subject),
    task: async (_, task): Promise<void> => {
      for await (const step of addFiles([one], context)) {
        note(step);
        if (!step.result.ok) throw new Error(outcome(step));
        task.title = `${task.title}  ${outcome(step)}`;
      }
    },
  }));
}

/** One line that counts; what could not be read is told at the end. */
function counter(files: readonly Result<string>[], context: Context, note: Note): ListrTask[] {
  const title = (done: number, name: string): string => `${done} of ${files.length}  ${name}`;
  const begin = title(0, '');
  return [
    {
      title: begin,
      task: async (_, task): Promise<void> => {
        let done = 0;
        for await (const step of addFiles(files, context)) {
          note(step);
          task.title = title(++done, safeName(step.file));
        }
        task.title = title(done, '');
      },
    },
  ];
}

/** Adds documents, each told in its JSON line as soon as it is kept. Returns the exit status. */
export async function addWithLines(paths: readonly string[], context: Context, output: Output): Promise<number> {
  let status = 0;
  const told = async (problems: readonly Problem[]): Promise<void> => {
    if (problems.some(({ severity }) => severity === 'error')) status = 2;
    await output.write(problems.map((problem) => jsonLine(problemLine(problem))).join(''));
  };
  for await (const { file, result } of addFiles(await expandPaths(paths), context)) {
    if (result.ok) await output.write(jsonLine({ type: 'added', ...addedFileOf(file, result.value) }));
    await told(!result.ok ? [result.problem] : result.value.created ? result.value.reading.problems : []);
  }
  await told(await tieChanged(context));
  return status;
}

/** Adds documents with progress, on a terminal. Returns the exit status. */
export async function addWithProgress(paths: readonly string[], context: Context, output: Output): Promise<number> {
  const files = await expandPaths(paths);
  const isLong = files.length > linesMax;
  const problems: Problem[] = [];
  let off = 0;
  const note: Note = ({ result }) => {
    if (result.ok) off += result.value.counts.off;
    else problems.push(result.problem);
  };
  const between: ListrTask = {
    title: 'between documents',
    task: async (): Promise<void> => {
      const [problem] = await tieChanged(context);
      if (problem !== undefined) throw new Error(explainProblem(problem));
    },
  };
  await new Listr([...(isLong ? counter : lines)(files, context, note), between], { concurrent: false, exitOnError: false, rendererOptions: { collapseErrors: false } }).run();
  if (isLong) for (const problem of problems) await output.writeError(problemForPeople(problem, output));
  const unreadable = problems.length > 0 ? `, ${problems.length} could not be read` : '';
  await output.write(
    `${count(files.length - problems.length, 'document')} in the library${unreadable}${off > 0 ? `. ${off} relations are off: tickmark ties --verdict off` : ''}\n`,
  );
  return problems.length > 0 ? 2 : 0;
}
