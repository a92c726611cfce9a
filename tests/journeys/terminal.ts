import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axeSource from 'axe-core/axe.min.js?raw';
import type { Page } from 'playwright-core';

const top = path.resolve(import.meta.dirname, '../..');

export interface RunningTerminal {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the program as a person does, on a free port, with a library of its own. */
export async function startTerminal(options: { readonly examples?: string } = {}): Promise<RunningTerminal> {
  const data = await mkdtemp(path.join(tmpdir(), 'tickmark-journey-'));
  const { DATABASE_URL: _url, ...env } = process.env;
  const server: ChildProcess = spawn(
    process.execPath,
    [path.join(top, 'bin/tickmark.js'), 'start', '--port', '0', ...(options.examples === undefined ? [] : ['--examples', options.examples])],
    {
      cwd: top,
      env: { ...env, TICKMARK_DATA: path.join(data, 'library') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return {
    address,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Waits until all that was queued is read and the relations between documents no longer change. */
export async function settled(address: string): Promise<void> {
  const ask = async <T>(where: string): Promise<{ readonly items: readonly T[] }> => (await fetch(`${address}/api/${where}`)).json() as Promise<{ items: readonly T[] }>;
  for (let last = -1; ;) {
    const [{ items: waiting }, { items: ties }] = await Promise.all([ask<{ state: string }>('inbox'), ask('ties?limit=1000')]);
    if (waiting.every((item) => item.state === 'failed') && ties.length === last) return;
    last = ties.length;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** What the browser complained of: scripts that failed, things the content-security policy turned away. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  return complaints;
}

export interface Dropped {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Drops files on the page, as from the desktop. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const carried = files.map(({ name, content }) => ({ name, bytes: Buffer.from(content).toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) data.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
    return data;
  }, carried);
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

/** What axe finds on the page as it stands: rule, place and what is wrong. Run by the browser's own line, past the page's policy. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }
    const { axe: checker } = window as unknown as { axe: { run(options: object): Promise<{ violations: readonly Violation[] }> } };
    const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.target.join(' ')}: ${(n.failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`));
  });
}
