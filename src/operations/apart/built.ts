/** Where the code of a thread stands. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MisuseError } from '../../kernel/problem.ts';

/** The built file of that name. From the sources (tests), a thread runs what was built too: Node cannot run TypeScript in a thread. */
export function builtEntry(name: string, what: string): URL {
  const own = import.meta.url;
  const built = own.endsWith('.ts') ? new URL(`../../../dist/operations/apart/${name}.js`, own) : new URL(`./${name}.js`, own);
  if (!existsSync(fileURLToPath(built))) throw new MisuseError(`The ${what} thread is not built: run the build first.`);
  return built;
}
