/** One line a figure, or one JSON object with `--json`; and the tools of a fair measurement. */
export const wantsJson = process.argv.includes('--json');
export const isQuick = process.argv.includes('--quick');

const rounded = (n) => (n === null ? null : Number(n.toPrecision(4)));

/** `ratio` above 1 is better than the peer; null where the peer is absent or there is none. */
export function report({ figure, value, unit, peer = null, ratio = null, runs }) {
  const row = { bench: 'reading', figure, value: rounded(value), unit, peer, ratio: rounded(ratio), runs };
  if (wantsJson) console.log(JSON.stringify(row));
  else
    console.log(
      `${figure.padEnd(58)} ${String(row.value).padStart(9)} ${unit.padEnd(8)}${row.ratio === null ? '' : ` ${row.ratio}× `}${peer === null ? '' : ` ${row.ratio === null ? '' : 'of '}${peer}`} (${runs} ${runs === 1 ? 'run' : 'runs'})`,
    );
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which a share of the values lies, by nearest rank. */
export const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];

/** Milliseconds of each of two works by turns, so that a busy machine slows both alike. */
export async function byTurns(runs, ...works) {
  const times = works.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [k, work] of works.entries()) {
      const from = performance.now();
      await work();
      times[k].push(performance.now() - from);
    }
  }
  return times.map(median);
}

/** A timing of unequal results says nothing: the benchmark ends here. */
export function mustEqual(what, ours, theirs) {
  if (ours !== theirs) throw new Error(`${what}: ours ${ours}, the peer's ${theirs}`);
}
