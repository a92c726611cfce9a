import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Tells whether the id belongs to a living PostgreSQL process.
 *
 * A dead process that its parent never collected still has its id, and after a restart of the machine
 * an old id may be another program's: both would keep the server from starting for ever.
 */
export async function isServerProcess(pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    if (line === null) return false;
    const name = line.slice(line.indexOf('(') + 1, line.lastIndexOf(')'));
    const state = line.slice(line.lastIndexOf(')') + 2, line.lastIndexOf(')') + 3);
    return name === 'postgres' && state !== 'Z' && state !== 'X';
  }
  const answer = await run('ps', ['-o', 'stat=,comm=', '-p', String(pid)]).catch(() => null);
  if (answer === null) return false;
  const [state = '', ...name] = answer.stdout.trim().split(/\s+/);
  return !state.startsWith('Z') && name.join(' ').endsWith('postgres');
}

/** Tells whether a server process still works in the folder; its own working folder is the cluster's. */
export async function isFolderInUse(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    // Processes end while the list is walked, and those of others cannot be looked into.
    const place = await readlink(`/proc/${entry}/cwd`).catch(() => null);
    if (place === folder && (await isServerProcess(Number(entry)))) return true;
  }
  return false;
}
