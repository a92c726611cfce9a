import { userInfo } from 'node:os';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { explainProblem } from '../../kernel/problem.ts';
import { traceOf } from '../../kernel/trace.ts';
import type { Context, Operation } from '../../operations/operation.ts';
import { operations } from '../../operations/registry.ts';
import { runOperation } from '../../operations/run.ts';
import { problemLine } from '../../operations/lines.ts';
import { completionScript, shells, type Shell } from './completion.ts';
import { runCheck, runRead } from './direct.ts';
import { commandLineOf, type Flag } from './flags.ts';
import { jsonLine, type Output } from './output.ts';
import { paint, problemForPeople } from './people.ts';
import { resultForPeople, resultLines } from './results.ts';

export interface StartOptions {
  readonly host: string;
  readonly port: number;
  readonly examples: string | null;
  readonly workers: number;
}

/** What main hands to the command line. */
export interface Wiring {
  readonly version: string;
  /** Folder of the library; null for the usual one. */
  useData(folder: string): void;
  readonly context: Context;
  /** Erases the library, or databases whose data folder was deleted; returns the exit status. */
  erase(options: { readonly isSure: boolean; readonly onlyOrphans: boolean }, output: Output): Promise<number>;
  /** Serves until it is told to stop; returns the exit status. */
  start(options: StartOptions, output: Output): Promise<number>;
}

const groups: Readonly<Record<string, string>> = {
  read: 'Without a library:',
  check: 'Without a library:',
  audit: 'Without a library:',
  eval: 'Without a library:',
  calculate: 'Without a library:',
  'solve-file': 'Without a library:',
};
/** Made for the terminal in the browser; a person at the command line has no use for them. */
const hidden = new Set(['complete', 'correct', 'keep-model']);

function optionOf(flag: Flag): Option {
  const option = new Option(flag.placeholder === null ? flag.name : `${flag.name} <${flag.placeholder}>`, flag.description);
  if (flag.choices !== null) option.choices([...flag.choices]);
  if (flag.placeholder !== null && flag.preset !== undefined) option.default(undefined, String(flag.preset));
  return option;
}

const exampleText = (examples: readonly string[]): string => (examples.length === 0 ? '' : `\nExamples:\n${examples.map((one) => `  $ ${one}\n`).join('')}`);

/** An operation's answer, its problems on standard error; returns the exit status. */
async function answer(operation: Operation, input: Readonly<Record<string, unknown>>, json: boolean, context: Context, output: Output): Promise<number> {
  const result = await runOperation(operation, input, context);
  if (!result.ok) {
    if (json) await output.write(jsonLine(problemLine(result.problem)));
    else await output.writeError(problemForPeople(result.problem, output));
    return 2;
  }
  if (json) await output.write(resultLines(operation.name, result.value).map(jsonLine).join(''));
  else await output.write(resultForPeople(operation.name, result.value, output));
  const { problems = [] } = result.value as { problems?: readonly { readonly severity: 'error' | 'warning'; readonly message: string }[] };
  if (!json)
    for (const problem of problems)
      await output.writeError(`${paint(problem.severity === 'error' ? '✗' : '!', problem.severity === 'error' ? 'red' : 'yellow', output)} ${problem.message}\n`);
  if (problems.some((problem) => problem.severity === 'error')) return 2;
  const { audits = [] } = result.value as { audits?: readonly { readonly verdict: string }[] };
  return audits.some(({ verdict }) => verdict === 'does not follow') ? 1 : 0;
}

type Values = Readonly<Record<string, unknown>>;

async function act(operation: Operation, place: unknown, values: Values, wiring: Wiring, output: Output): Promise<number> {
  const { json = false, ...given } = values as Values & { json?: boolean };
  // whoever is at the command line is known to the system
  const signed = 'who' in operation.input.shape && given['who'] === undefined ? { who: userInfo().username } : {};
  const input = { ...given, ...signed, ...(operation.positional === undefined || place === undefined ? {} : { [operation.positional]: place }) };
  if (operation.name === 'read') return runRead(place as readonly string[], json, output);
  if (operation.name === 'check') return runCheck(place as readonly string[], values['alone'] === true, json, output);
  if (operation.name === 'add' && (json || output.interactive)) {
    const { addWithLines, addWithProgress } = await import('./add-progress.ts');
    return (json ? addWithLines : addWithProgress)(place as readonly string[], wiring.context, output);
  }
  return answer(operation, input, json, wiring.context, output);
}

function addOperation(program: Command, operation: Operation, done: (status: number) => void, wiring: Wiring, output: Output): void {
  const { positional, flags } = commandLineOf(operation);
  const command = program
    .command(operation.name, { hidden: hidden.has(operation.name) })
    .summary(operation.summary)
    .description(operation.description);
  command.helpGroup(groups[operation.name] ?? 'Library:');
  if (positional !== null) {
    const name = positional.many ? 'path' : positional.field;
    command.argument(positional.many ? `<${name}...>` : positional.needed ? `<${name}>` : `[${name}]`, positional.description);
  }
  for (const flag of flags) command.addOption(optionOf(flag));
  command.option('--json', 'print one JSON object a line, and nothing else');
  command.addHelpText('after', exampleText(operation.examples));
  command.action(async (...parameters: unknown[]) => {
    const values = parameters.at(positional === null ? 0 : 1) as Values;
    done(await act(operation, positional === null ? undefined : parameters[0], values, wiring, output));
  });
}

function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const n = Number(text);
    if (!Number.isInteger(n) || n < low || n > high) throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}.`);
    return n;
  };
}

export function buildProgram(done: (status: number) => void, wiring: Wiring, output: Output): Command {
  const program = new Command('tickmark');
  program
    .description('Reads equity research, ties every figure to every other, and shows what does not tie.')
    .version(wiring.version)
    .option('--data <FOLDER>', 'folder of the library (also TICKMARK_DATA; a PostgreSQL server by DATABASE_URL)')
    .on('option:data', (folder: string) => wiring.useData(folder))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void output.write(text),
      writeErr: (text) => void output.writeError(text),
      outputError: (text, write) => write(paint(text, 'red', output)),
      getOutHasColors: () => output.colour,
      getErrHasColors: () => output.colour,
    })
    .configureHelp({ styleTitle: (title) => paint(title, 'bold', output), showGlobalOptions: true })
    .addHelpText('after', exampleText(['tickmark check draft.txt', 'tickmark add notes/', 'tickmark start', 'tickmark help check']));
  program
    .command('start')
    .helpGroup('Terminal:')
    .summary('Serve the terminal in the browser')
    .description('Serves the terminal and its API on this machine, and reads what is dropped into it. Stop with Ctrl-C.')
    .option('--port <N>', 'port; another one is taken where this one is in use', wholeNumber(0, 65_535), 4100)
    .option('--host <ADDRESS>', 'address to serve on', '127.0.0.1')
    .option('--workers <N>', 'documents read at the same time', wholeNumber(0, 64), 1)
    .option('--examples <FOLDER>', 'documents to add where the library is empty')
    .addHelpText('after', exampleText(['tickmark start', 'tickmark start --port 8080']))
    .action(async (values: { port: number; host: string; workers: number; examples?: string }) => {
      done(await wiring.start({ ...values, examples: values.examples ?? null }, output));
    });
  program
    .command('erase')
    .helpGroup('Library:')
    .summary('Erase the whole library, for good')
    .description(
      'Ends the database of the data folder and erases it, wherever it stands. Without --yes it only says what it would erase. A server of your own (DATABASE_URL) is never touched.',
    )
    .option('--yes', 'do it')
    .option('--orphans', 'instead, databases whose data folder was deleted')
    .addHelpText('after', exampleText(['tickmark erase', 'tickmark erase --yes', 'tickmark erase --orphans --yes']))
    .action(async ({ yes = false, orphans = false }: { yes?: boolean; orphans?: boolean }) => {
      done(await wiring.erase({ isSure: yes, onlyOrphans: orphans }, output));
    });
  for (const operation of operations) addOperation(program, operation, done, wiring, output);
  program
    .command('completion')
    .helpGroup('Terminal:')
    .summary('Print completions for a shell')
    .description('Prints a script that completes commands, flags and their values.')
    .argument('<shell>', shells.join(', '))
    .addHelpText(
      'after',
      exampleText([
        'tickmark completion bash > ~/.local/share/bash-completion/completions/tickmark',
        'tickmark completion zsh > "${fpath[1]}/_tickmark"',
        'tickmark completion fish > ~/.config/fish/completions/tickmark.fish',
      ]),
    )
    .action(async (shell: string) => {
      if (!(shells as readonly string[]).includes(shell)) {
        await output.writeError(`${explainProblem({ code: 'input.invalid', subject: shell, severity: 'error', detail: { message: `choose one of ${shells.join(', ')}.` } })}\n`);
        return done(2);
      }
      await output.write(completionScript(shell as Shell, program));
      done(0);
    });
  return program;
}

/** Runs one command line. Returns the exit status: 2 where the line itself is wrong. */
export async function runProgram(argv: readonly string[], wiring: Wiring, output: Output): Promise<number> {
  let status = 0;
  const program = buildProgram((code) => (status = code), wiring, output);
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      await output.writeError(`Something went wrong in the program (${traceOf(error)}). Nothing else was done; the library is as it was.\n`);
      return 2;
    }
    return error.exitCode === 0 ? 0 : 2;
  }
}
