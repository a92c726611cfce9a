#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { loadBundle } from './bundle.js';

const built = new URL('../dist/', import.meta.url);
const program = new URL('main.js', built);
if (existsSync(program)) {
  const { main } = loadBundle(built)?.exports ?? (await import(program.href));
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('tickmark is not built yet. Run `npm start`, or `npm ci && npm run build`, in the folder of the project.\n');
  process.exitCode = 2;
}
