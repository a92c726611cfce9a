#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('tickmark is not built yet. Run `npm start`, or `npm ci && npm run build`, in the folder of the project.\n');
  process.exitCode = 2;
}
