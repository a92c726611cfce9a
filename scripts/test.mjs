// `npm test`: from a fresh clone to the result of every test. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureReady, top } from './ensure.mjs';

ensureReady();
mkdirSync(path.join(top, '.tmp'), { recursive: true });
const folder = mkdtempSync(path.join(top, '.tmp', 'test-'));
const report = path.join(folder, 'results.json');
try {
  const { status, error } = spawnSync(
    process.execPath,
    [path.join(top, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
    { cwd: top, stdio: 'inherit' },
  );
  if (error) throw error;
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const passed = results?.numPassedTests ?? 0;
  // a file that could not even be loaded has no failed test, but is a failure
  const broken = results?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed')).length ?? 1;
  const failed = (results?.numFailedTests ?? 0) + broken;
  const wrong = status !== 0 || failed > 0 || passed === 0;
  console.log(`${passed} passed, ${wrong ? Math.max(failed, 1) : failed} failed`);
  process.exitCode = wrong ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
