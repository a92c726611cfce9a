// `npm run bench -- NAME [--json]`: one benchmark of bench/, each against a peer in the same run.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureReady, top } from './ensure.mjs';

const folder = path.join(top, 'bench');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => file.slice(0, -'.mjs'.length))
  : [];
const name = process.argv.slice(2).find((word) => !word.startsWith('-'));
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME [--json]\nBenchmarks: ${names.join(', ') || 'none yet'}`);
  process.exitCode = 2;
} else {
  // nothing but results on standard output
  const { log } = console;
  console.log = console.error;
  ensureReady();
  console.log = log;
  await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
}
