/** Finds the vocabulary's labels in a run of words, the longest first. */
import { metricRows } from './metrics.ts';
import { wordsIn } from './normalise.ts';
import type { MetricRow, StatementName } from './types.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** Row by scope; '' is any statement. */
  readonly rows: Map<string, MetricRow>;
}

const node = (): Node => ({ next: new Map(), rows: new Map() });
const root = node();

function plant(label: string, row: MetricRow): void {
  const colon = label.indexOf(':');
  const scope = colon < 0 ? '' : label.slice(0, colon);
  let at = root;
  for (const word of wordsIn(label, colon + 1, label.length)) {
    let next = at.next.get(word.norm);
    if (next === undefined) {
      next = node();
      at.next.set(word.norm, next);
    }
    at = next;
  }
  if (!at.rows.has(scope)) at.rows.set(scope, row);
}

for (const row of metricRows) {
  for (const label of row.labels) plant(label, row);
  for (const labels of Object.values(row.other ?? {})) for (const label of labels) plant(label, row);
}

export interface LabelMatch {
  readonly row: MetricRow;
  /** Index after the last word matched. */
  readonly to: number;
}

/** The longest label that begins at word `from`; a label of the statement goes before one of any. */
export function matchAt(words: readonly { readonly norm: string }[], from: number, statement: StatementName | null = null): LabelMatch | null {
  let at = root;
  let best: LabelMatch | null = null;
  for (let i = from; i < words.length; i++) {
    const next = at.next.get(words[i]!.norm);
    if (next === undefined) break;
    at = next;
    if (at.rows.size === 0) continue;
    const row = (statement === null ? undefined : at.rows.get(statement)) ?? at.rows.get('');
    if (row !== undefined) best = { row, to: i + 1 };
  }
  return best;
}

/** A label matched from its first to its last word. */
export function matchWhole(words: readonly { readonly norm: string }[], statement: StatementName | null = null): MetricRow | null {
  const match = matchAt(words, 0, statement);
  return match !== null && match.to === words.length ? match.row : null;
}
