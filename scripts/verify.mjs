// `npm run verify`: the one gate. Every check runs, and the failures are listed at the end.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureReady, top } from './ensure.mjs';

ensureReady();
const tool = (name) => path.join(top, 'node_modules', '.bin', name);
const checks = [
  ['format', tool('oxfmt'), ['--check']],
  ['types', tool('tsc'), ['-b']],
  ['types of tests', tool('tsc'), ['-p', 'tsconfig.tests.json']],
  ['lint', tool('oxlint'), ['--deny-warnings']],
  ['dead code', tool('knip'), []],
  ['architecture', tool('vitest'), ['run', 'tests/architecture.test.ts']],
  ['tests', process.execPath, [path.join(top, 'scripts', 'test.mjs')]],
];
const wanted = process.argv.slice(2);
const failures = [];
for (const [name, command, args] of checks) {
  if (wanted.length > 0 && !wanted.includes(name.replaceAll(' ', '-'))) continue;
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(command, args, { cwd: top, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) failures.push(name);
}
console.log(failures.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failures.join(', ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;
