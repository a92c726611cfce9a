/** From the shell to the first fact, beside Node's own start. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { top } from './modules.mjs';
import { note } from './notes.mjs';
import { byTurns, isQuick, report } from './report.mjs';

function run(args) {
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${args[0]}: exit status ${status}`);
  return stdout;
}

export async function benchStart() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-bench-'));
  try {
    const program = path.join(top, 'bin/tickmark.js');
    const runs = isQuick ? 5 : 11;
    for (const bytes of [2_000, 22_000]) {
      const file = path.join(folder, `note-${bytes}.txt`);
      writeFileSync(file, note({ seed: 11, company: 1, bytes }));
      const facts = run([program, 'read', file, '--json'])
        .split('\n')
        .filter((line) => line.includes('"type":"fact"')).length;
      if (facts === 0) throw new Error('nothing was read');
      const [ours, node] = await byTurns(
        runs,
        () => run([program, 'read', file, '--json']),
        () => run(['-e', '0']),
      );
      report({ figure: `tickmark read from a cold start, note of ${bytes / 1000} kB`, value: ours, unit: 'ms', peer: 'node -e 0', ratio: node / ours, runs });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
