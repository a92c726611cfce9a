#!/usr/bin/env node
/**
 * Says which figures of examples/ the program calls off, against the ones that are wrong on purpose
 * (tests/labelled/examples.json): `node scripts/check-examples.mjs`. Exit status 0 when both agree.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const wrong = JSON.parse(readFileSync(path.join(root, 'tests/labelled/examples.json'), 'utf8'));
// A house that changes its mind, and two houses that disagree, are not errors.
const EXPECTED = new Set(['revision', 'difference of opinion', 'restatement', 'difference of definition', 'agreement']);
const documents = readdirSync(path.join(root, 'examples'))
  .filter((name) => name !== 'README.md')
  .sort();

function alarms(args) {
  const run = spawnSync(process.execPath, [path.join(root, 'bin/tickmark.js'), 'check', ...args, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .filter((line) => line.type === 'tie' && line.verdict === 'off');
}

const speaksOf = (alarm, w) => alarm.members.some((m) => path.basename(m.document) === w.document && m.quote.includes(w.quote));
const all = [
  ...documents.flatMap((name) => alarms([path.join(root, 'examples', name), '--alone'])),
  ...alarms(documents.map((name) => path.join(root, 'examples', name))).filter((a) => new Set(a.members.map((m) => m.document)).size > 1 && !EXPECTED.has(a.class)),
];
const missed = wrong.filter((w) => !all.some((alarm) => speaksOf(alarm, w)));
const extra = all.filter((alarm) => !wrong.some((w) => speaksOf(alarm, w)));
for (const w of missed) console.log(`missed: ${w.document} ${w.quote}  ${w.relation}`);
for (const alarm of extra) console.log(`alarm without a reason: ${path.basename(alarm.members[0]?.document ?? '')} ${alarm.relation}  ${alarm.message}`);
console.log(`${wrong.length - missed.length} of ${wrong.length} wrong figures found, ${extra.length} alarms without a reason`);
process.exitCode = missed.length + extra.length > 0 ? 1 : 0;
