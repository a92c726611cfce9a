// Brings a fresh clone to where it can run: dependencies as locked, everything built. Plain Node, no dependency.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const top = path.dirname(import.meta.dirname);
const at = (...parts) => path.join(top, ...parts);

/** Runs one command with its output on ours; ends this program where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: top, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const wanted = /(\d+)\.(\d+)/.exec(engines.node).slice(1).map(Number);
  const found = process.versions.node.split('.').map(Number);
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return;
  console.error(`Node.js ${engines.node} is needed; this is ${process.versions.node}. Install a newer one from nodejs.org.`);
  process.exit(1);
}

/** Whether what npm says it installed is what the lock file asks for; a package for another system may be absent. */
function isInstalled() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, one]) => place === '' || there[place]?.version === one.version || (there[place] === undefined && (one.optional || one.devOptional || one.os || one.cpu)),
  );
}

function install() {
  if (isInstalled()) return;
  console.log('Installing dependencies …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel', 'error', '--include', 'dev'], { shell: process.platform === 'win32' });
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** Builds where a source is newer than the last build, or was there then and is no more. */
function build() {
  const stamp = at('dist', '.tickmark-build');
  const inputs = [...sources(at('src')), ...['package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'scripts/build.mjs'].map((file) => at(file))].sort();
  const list = createHash('sha256')
    .update(inputs.map((file) => path.relative(top, file)).join('\n'))
    .digest('hex');
  const built = existsSync(stamp) ? { list: readFileSync(stamp, 'utf8'), time: statSync(stamp).mtimeMs } : null;
  if (built !== null && built.list === list && inputs.every((file) => statSync(file).mtimeMs <= built.time)) return;
  console.log('Building …');
  const begun = new Date();
  run(process.execPath, [at('scripts', 'build.mjs')]);
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(stamp, list);
  // what changed while it was built is built again
  utimesSync(stamp, begun, begun);
}

export function ensureReady() {
  checkNode();
  install();
  build();
}
