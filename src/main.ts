import { parseDirect, runDirect } from './surfaces/cli/direct.ts';
import { processOutput } from './surfaces/cli/output.ts';

/** Runs one command line. Returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const output = processOutput();
  // what needs neither library nor server must not wait for them to be loaded
  const direct = parseDirect(argv);
  if (direct !== null) return runDirect(direct, output);
  const { runWired } = await import('./wiring.ts');
  return runWired(argv, output);
}
