/** Ties between the documents of one company: with twice as many it should take twice as long. */
import { built } from './modules.mjs';
import { note } from './notes.mjs';
import { isQuick, report } from './report.mjs';

export async function benchCompany() {
  const [{ openSource }, { read }, { checkAcross }] = await Promise.all([built('sources/open.js'), built('research/reading/read.js'), built('research/ties/check.js')]);
  const sizes = isQuick ? [20, 40] : [50, 100, 200];
  const readings = [];
  for (let k = 0; k < Math.max(...sizes); k++) {
    const opened = await openSource(`note-${k}.txt`, new TextEncoder().encode(note({ seed: 9_000 + k, company: 3, bytes: 2_500 })));
    if (!opened.ok) throw new Error(opened.problem.code);
    readings.push({ ...read(opened.value), name: `note-${k}` });
  }
  checkAcross(readings.slice(0, 10));
  for (const size of sizes) {
    const from = performance.now();
    const ties = checkAcross(readings.slice(0, size));
    if (ties.length === 0) throw new Error('nothing was tied');
    report({ figure: `ticking ${size} notes of one company with each other`, value: performance.now() - from, unit: 'ms', runs: 1 });
  }
}
