import { relationStanding } from '../../kernel/off.ts';
import { problemLine, readingLines, tieLine } from '../../operations/lines.ts';
import { checkPaths, readPaths } from '../../operations/reading.ts';
import { jsonLine, type Output } from './output.ts';

// `read` and `check` answer from a cold start in a fraction of a second: nothing here loads a parser of
// command lines, a schema or a store. Everything else goes through commander.

export interface DirectCall {
  readonly command: 'read' | 'check';
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly alone: boolean;
}

/** The plain form of a call, or null where it needs the whole command line (help, unknown flags, no paths). */
export function parseDirect(argv: readonly string[]): DirectCall | null {
  const [command, ...rest] = argv;
  if (command !== 'read' && command !== 'check') return null;
  // a dash alone is standard input
  const isFlag = (word: string): boolean => word.startsWith('-') && word !== '-';
  const flags = rest.filter(isFlag);
  const known = command === 'check' ? ['--json', '--alone'] : ['--json'];
  const paths = rest.filter((word) => !isFlag(word));
  if (paths.length === 0 || flags.some((flag) => !known.includes(flag))) return null;
  return { command, paths, json: flags.includes('--json'), alone: flags.includes('--alone') };
}

/** Returns the exit status: 0 read; 2 where a file could not be. */
export async function runRead(paths: readonly string[], json: boolean, output: Output): Promise<number> {
  let status = 0;
  const people = json ? null : await import('./people.ts');
  for await (const one of readPaths(paths)) {
    if (!one.ok) status = 2;
    if (json) {
      const lines = one.ok ? [...readingLines(one.value.reading)] : [problemLine(one.problem)];
      await output.write(lines.map(jsonLine).join(''));
    } else if (one.ok) await output.write(people?.readingForPeople(one.value.reading, output) ?? '');
    else await output.writeError(people?.problemForPeople(one.problem, output) ?? '');
  }
  return status;
}

/** Returns the exit status: 0 nothing is off; 1 something is, or would be but for another definition; 2 where a file could not be read or checked. */
export async function runCheck(paths: readonly string[], alone: boolean, json: boolean, output: Output): Promise<number> {
  const { files, ties, problems } = await checkPaths(paths, { alone });
  if (json) {
    await output.write([...problems.map(problemLine), ...ties.map(tieLine)].map(jsonLine).join(''));
  } else {
    const people = await import('./people.ts');
    for (const problem of problems) await output.writeError(people.problemForPeople(problem, output));
    if (files.length > 0) await output.write(people.tiesForPeople(ties, files.length, people.linesIn(files), output));
  }
  if (problems.some((problem) => problem.severity === 'error' || problem.code === 'ties.stopped')) return 2;
  return ties.some((tie) => relationStanding(tie) === 'off' || tie.class === 'probable definition') ? 1 : 0;
}

export const runDirect = ({ command, paths, json, alone }: DirectCall, output: Output): Promise<number> =>
  command === 'read' ? runRead(paths, json, output) : runCheck(paths, alone, json, output);
