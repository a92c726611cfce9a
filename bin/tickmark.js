#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { isQuick, loadBundle } from './bundle.js';

const built = new URL('../dist/', import.meta.url);
const program = new URL('main.js', built);
if (existsSync(program)) {
  const argv = process.argv.slice(2);
  const { main } = loadBundle(built, { quick: isQuick(argv) })?.exports ?? (await import(program.href));
  process.exitCode = await main(argv);
} else {
  process.stderr.write('tickmark is not built yet. Run `npm start`, or `npm ci && npm run build`, in the folder of the project.\n');
  process.exitCode = 2;
}
