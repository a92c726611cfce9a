/** Figures in plain text, beside grep with a number pattern and a plain scan of the bytes for digits. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built } from './modules.mjs';
import { notesOf } from './notes.mjs';
import { byTurns, isQuick, mustEqual, report } from './report.mjs';

const pattern = '[0-9]+(,[0-9]{3})*([.][0-9]+)?';

function runGrep(file, to) {
  const out = openSync(to, 'w');
  try {
    const { status, error } = spawnSync('grep', ['-oE', pattern, file], { stdio: ['ignore', out, 'inherit'], env: { ...process.env, LC_ALL: 'C' } });
    return error === undefined && status === 0;
  } finally {
    closeSync(out);
  }
}

/** Runs of digits: the least that any finder of numbers must look at. */
function countDigitRuns(bytes) {
  let runs = 0;
  let inside = false;
  for (let i = 0; i < bytes.length; i++) {
    const digit = bytes[i] >= 48 && bytes[i] <= 57;
    if (digit && !inside) runs++;
    inside = digit;
  }
  return runs;
}

export async function benchFigures() {
  const { findFigures, scanFigures } = await built('research/reading/figures/scan.js');
  const { decode } = await built('sources/text/decode.js');
  const size = isQuick ? 10_000_000 : 100_000_000;
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-bench-'));
  const file = path.join(folder, 'notes.txt');
  const found = path.join(folder, 'found.txt');
  try {
    const pieces = [...notesOf(size)];
    writeFileSync(file, pieces.join(''));
    const megabytes = pieces.reduce((sum, piece) => sum + piece.length, 0) / 1e6;
    const hasGrep = runGrep(file, found);
    if (hasGrep) {
      // every number that grep prints must stand inside a figure of ours, in the same order, and no figure of ours without one
      const theirs = readFileSync(found, 'latin1').split('\n').slice(0, -1);
      let at = 0;
      for (const piece of pieces) {
        for (const figure of scanFigures(piece)) {
          const quote = piece.slice(figure.start, figure.end);
          const numbers = quote.match(new RegExp(pattern, 'g')) ?? [];
          mustEqual('number found', numbers.join(' '), theirs.slice(at, at + numbers.length).join(' '));
          if (numbers.length === 0) throw new Error(`a figure without a number: ${quote}`);
          at += numbers.length;
        }
      }
      mustEqual('numbers found', at, theirs.length);
    }
    let figures = 0;
    const ours = () => {
      figures = 0;
      // by pieces of the size of a long document, decoded as documents are; the reader makes its objects from these columns
      const bytes = readFileSync(file);
      for (let from = 0; from < bytes.length;) {
        const to = bytes.indexOf(10, from + 250_000) + 1 || bytes.length;
        figures += findFigures(decode(bytes.subarray(from, to)).text).length;
        from = to;
      }
    };
    const runs = isQuick ? 3 : 5;
    const [oursMs, bytesMs, grepMs] = await byTurns(runs, ours, () => countDigitRuns(readFileSync(file)), ...(hasGrep ? [() => runGrep(file, found)] : []));
    const rate = (ms) => (megabytes / ms) * 1000;
    const label = `figures with span, sign, unit and scale in ${Math.round(megabytes)} MB`;
    report({ figure: label, value: rate(oursMs), unit: 'MB/s', peer: hasGrep ? 'grep -oE' : 'grep -oE: absent', ratio: hasGrep ? grepMs / oursMs : null, runs });
    report({ figure: label, value: rate(oursMs), unit: 'MB/s', peer: 'scan of bytes for digits', ratio: bytesMs / oursMs, runs });
    report({ figure: 'figures found', value: (figures / oursMs) * 1000, unit: '1/s', runs });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
