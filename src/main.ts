import { parseDirect, runDirect } from './surfaces/cli/direct.ts';
import { processOutput } from './surfaces/cli/output.ts';

/** The one place where things are wired. Returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const output = processOutput();
  const direct = parseDirect(argv);
  if (direct !== null) return runDirect(direct, output);
  await output.writeError('Usage: tickmark read FILE… [--json] | check PATH… [--json] [--alone]\n');
  return 2;
}
