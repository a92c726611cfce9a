import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** Inside the project, where the packages are found. */
export const bundleFolder = join(import.meta.dirname, '../../.tmp', `victim-${process.pid}`);

/** Node runs the victim as it would run the program: built, in a process of its own. */
export async function bundleVictim(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root: join(import.meta.dirname, '../..'),
    build: {
      ssr: join(import.meta.dirname, 'victim.ts'),
      outDir: bundleFolder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'victim.mjs' } },
    },
  });
}

export interface Victim {
  readonly child: ChildProcess;
  /** What it said, a line each; complaints begin with `!`. */
  readonly lines: string[];
  readonly ended: Promise<void>;
}

export function startVictim(...words: string[]): Victim {
  const child = spawn(process.execPath, [join(bundleFolder, 'victim.mjs'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr.on('data', (chunk: Buffer) => void lines.push(`! ${chunk.toString()}`));
  return { child, lines, ended: new Promise((resolve) => child.on('close', () => resolve())) };
}

export const complaints = ({ lines }: Victim): string[] => lines.filter((line) => line.startsWith('!'));

export async function untilOpen(...victims: Victim[]): Promise<void> {
  while (!victims.every(({ lines, child }) => lines.includes('open') || child.exitCode !== null)) await sleep(5);
}

/** The documents a victim said were there. */
export const reportedBy = ({ lines }: Victim): number[] => lines.flatMap((line) => (/^(?:added|there) \d+$/.test(line) ? [Number(line.split(' ')[1])] : []));

export async function serverPid(clusterFolder: string): Promise<number | null> {
  const text = await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => null);
  return text === null ? null : Number(text.split('\n', 1)[0]);
}

/** Kills as the system would: no chance to tidy up. One that has just gone by itself is no matter. */
export function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export async function open(dataFolder: string): Promise<Store> {
  const opened = await openStore({ dataFolder });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}
