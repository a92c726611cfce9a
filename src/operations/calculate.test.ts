import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calculate } from './calculate.ts';
import type { Context } from './operation.ts';
import { runOperation } from './run.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'calculate-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));
const context: Context = {
  store: () => Promise.reject(new Error('no store is asked for')),
  now: () => '2026-01-01T00:00:00Z',
};
async function calculated(content: string | Uint8Array): Promise<unknown> {
  const file = path.join(folder, 'own.model');
  await writeFile(file, content);
  const result = await runOperation(calculate, { file }, context);
  return result.ok ? result.value : result.problem;
}
const text = 'model ORLE "Örle"\nmoney USD mn\nperiods FY2025\nline a "A" ratio x\n  = exp(a)\n';

test('a circle without a solution is a mistake of the file, at its line, and shows no model', async () => {
  expect(await calculated(text)).toMatchObject({
    model: null,
    problems: [{ message: 'own.model: line 5, column 4: these lines go round in a circle that does not settle in FY2025: a.' }],
  });
});

test.each([
  ['latin-1', Buffer.from(text, 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('a file in %s is refused with its reason', async (_what, bytes) => {
  expect(await calculated(bytes)).toMatchObject({ code: 'input.invalid', detail: { message: 'the file is not UTF-8: line 1 holds bytes that are none. Save it as UTF-8.' } });
});
