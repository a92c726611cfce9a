/** One line a figure, or one JSON object with `--json`. */
import { wantsJson } from '../reading/report.mjs';

export { byTurns, isQuick } from '../reading/report.mjs';

const rounded = (n) => (n === null ? null : Number(n.toPrecision(4)));

/** `ratio` above 1 is better than the peer; null where the peer is absent or there is none. */
export function report({ figure, value, unit, peer = null, ratio = null, runs }) {
  const row = { bench: 'model', figure, value: rounded(value), unit, peer, ratio: rounded(ratio), runs };
  if (wantsJson) console.log(JSON.stringify(row));
  else console.log(`${figure.padEnd(66)} ${String(row.value).padStart(8)} ${unit.padEnd(4)}${row.ratio === null ? '' : ` ${row.ratio}× of`} ${peer ?? ''} (${runs} runs)`);
}

/** A timing of unequal results says nothing: the benchmark ends here. */
export function mustBeNear(what, ours, theirs, share) {
  if (!(Math.abs(ours - theirs) <= share * Math.max(1, Math.abs(ours)))) throw new Error(`${what}: ours ${ours}, the peer's ${theirs}`);
}
