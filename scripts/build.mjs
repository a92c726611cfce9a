// Compiles every room, bundles what must start quickly, and compiles the terminal's pages where there are any.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const top = path.dirname(import.meta.dirname);
const run = (file, args) => {
  const { status, error } = spawnSync(process.execPath, [path.join(top, file), ...args], { cwd: top, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

run('node_modules/typescript/bin/tsc', ['-b']);
run('scripts/bundle.mjs', []);
if (existsSync(path.join(top, 'src/web/index.html')) && !process.argv.includes('--no-web')) run('node_modules/vite/bin/vite.js', ['build', 'src/web', '--logLevel', 'warn']);
