/** A store of its own in a folder that goes with it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built } from './modules.mjs';

export async function withStore(work) {
  const { eraseStore, openStore } = await built('store/open.js');
  const root = mkdtempSync(path.join(tmpdir(), 'tickmark-bench-'));
  // a temporary folder is closed to all but its maker; the server of root's is another user's
  chmodSync(root, 0o711);
  const dataFolder = path.join(root, 'data');
  try {
    const opened = await openStore({ dataFolder });
    if (!opened.ok) throw new Error(opened.problem.code);
    try {
      return await work(opened.value);
    } finally {
      await opened.value.close();
    }
  } finally {
    await eraseStore(dataFolder);
    rmSync(root, { recursive: true, force: true });
  }
}

export const contextOf = (store) => ({ store: () => Promise.resolve(store), now: () => '2026-06-01T00:00:00.000Z' });
