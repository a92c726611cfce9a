/** Finds the vocabulary's labels in a run of words, the longest first. */
import { metricRows } from './metrics.ts';
import { wordsIn } from './normalise.ts';
import type { MetricRow, StatementName } from './types.ts';

/** A word of a label, and what may follow; most nodes have one child or none, so the maps are made when needed. */
interface Node {
  next: Map<string, Node> | null;
  /** In any statement. */
  row: MetricRow | null;
  scoped: Map<string, MetricRow> | null;
}

const node = (): Node => ({ next: null, row: null, scoped: null });
const root = node();

/** Labels of plain letters, digits and single spaces are written as the matcher sees them (a test says so); only the others are cut into words. */
const plain = /^[a-z0-9 ]+$/;

function step(at: Node, word: string): Node {
  at.next ??= new Map();
  let next = at.next.get(word);
  if (next === undefined) {
    next = node();
    at.next.set(word, next);
  }
  return next;
}

function plant(label: string, row: MetricRow): void {
  const colon = label.indexOf(':');
  const words = colon < 0 ? label : label.slice(colon + 1);
  let at = root;
  if (plain.test(words)) {
    for (let from = 0; from < words.length;) {
      const space = words.indexOf(' ', from);
      const to = space < 0 ? words.length : space;
      at = step(at, words.slice(from, to));
      from = to + 1;
    }
  } else for (const word of wordsIn(words, 0, words.length)) at = step(at, word.norm);
  if (colon < 0) at.row ??= row;
  else {
    at.scoped ??= new Map();
    const scope = label.slice(0, colon);
    if (!at.scoped.has(scope)) at.scoped.set(scope, row);
  }
}

/** Labels that begin in a script without spaces wait until a text has such a character. */
let waiting: [string, MetricRow][] = [];
const isWide = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x3040;

for (const row of metricRows) {
  for (const label of row.labels) plant(label, row);
  for (const language in row.other) {
    for (const label of row.other[language] ?? []) {
      if (isWide(label, label.indexOf(':') + 1)) waiting.push([label, row]);
      else plant(label, row);
    }
  }
}

function plantWaiting(): void {
  for (const [label, row] of waiting) plant(label, row);
  waiting = [];
}

export interface LabelMatch {
  readonly row: MetricRow;
  /** Index after the last word matched. */
  readonly to: number;
}

/** The longest label that begins at word `from`; a label of the statement goes before one of any. */
export function matchAt(words: readonly { readonly norm: string }[], from: number, statement: StatementName | null = null): LabelMatch | null {
  if (waiting.length > 0 && from < words.length && isWide(words[from]!.norm, 0)) plantWaiting();
  let at = root;
  let best: LabelMatch | null = null;
  for (let i = from; i < words.length; i++) {
    const next = at.next?.get(words[i]!.norm);
    if (next === undefined) break;
    at = next;
    const row = (statement === null ? undefined : at.scoped?.get(statement)) ?? at.row;
    if (row !== null) best = { row, to: i + 1 };
  }
  return best;
}

/** A label matched from its first to its last word. */
export function matchWhole(words: readonly { readonly norm: string }[], statement: StatementName | null = null): MetricRow | null {
  const match = matchAt(words, 0, statement);
  return match !== null && match.to === words.length ? match.row : null;
}
