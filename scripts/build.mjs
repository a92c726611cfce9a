// Compiles every room, and the terminal's pages where there are any.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const top = path.dirname(import.meta.dirname);
const run = (file, args) => {
  const { status, error } = spawnSync(process.execPath, [path.join(top, 'node_modules', file), ...args], { cwd: top, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

run('typescript/bin/tsc', ['-b']);
if (existsSync(path.join(top, 'src/web/index.html')) && !process.argv.includes('--no-web')) run('vite/bin/vite.js', ['build', 'src/web', '--logLevel', 'warn']);
