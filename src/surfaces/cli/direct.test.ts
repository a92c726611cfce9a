import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runCheck } from './direct.ts';

vi.mock('../../research/ties/effort.ts', async (actual) => ({ ...(await actual<object>()), effortMax: { within: 500, between: 500 } }));

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-direct-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(name: string, text: string): Promise<{ readonly status: number; readonly said: string }> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  let said = '';
  const take = async (words: string): Promise<void> => void (said += words);
  const status = await runCheck([file], true, true, { write: take, writeError: take, colour: false, width: 80 } as unknown as Parameters<typeof runCheck>[3]);
  return { status, said };
}

// Goal: a script takes no document for checked that was not.
test('a document that would take too many comparisons is named as unchecked, with the exit status 2', async () => {
  expect((await check('one.txt', 'Harrow Cloud (HRWC US)\n\nRevenue was 4,100 million dollars in 2025.\n')).status).toBe(0);
  const rows = Array.from({ length: 40 }, (_, k) => `Revenue was ${4_100 + k} million dollars in 2025.`).join('\n\n');
  const { status, said } = await check('often.txt', `Harrow Cloud (HRWC US)\n\n${rows}\n`);
  expect(status).toBe(2);
  expect(said).toMatch(/"code":"ties\.stopped".*often\.txt/);
  expect(said).toContain('unchecked');
});
