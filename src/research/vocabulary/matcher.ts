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

type Label = readonly [string, MetricRow];
/** Labels wait by their first word until a text has it. */
const waiting = new Map<string, Label[]>();
/** Labels that begin in a script without spaces wait until a text has such a character. */
let waitingWide: Label[] = [];
const isWide = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x3040;

const plainFirst = /(?<=^|:)[a-z0-9]+(?= |$)/;

function wait(label: string, row: MetricRow): void {
  const from = label.indexOf(':') + 1;
  if (isWide(label, from)) waitingWide.push([label, row]);
  else {
    const first = plainFirst.exec(label)?.[0] ?? wordsIn(label, from, label.length)[0]?.norm ?? '';
    const list = waiting.get(first);
    if (list === undefined) waiting.set(first, [[label, row]]);
    else list.push([label, row]);
  }
}

for (const row of metricRows) {
  for (const label of row.labels) wait(label, row);
  for (const language in row.other) for (const label of row.other[language] ?? []) wait(label, row);
}

/** Where labels that begin with this word go on. */
function begin(word: string): Node | undefined {
  if (waitingWide.length > 0 && isWide(word, 0)) {
    for (const [label, row] of waitingWide) plant(label, row);
    waitingWide = [];
  }
  const labels = waiting.get(word);
  if (labels !== undefined) {
    waiting.delete(word);
    for (const [label, row] of labels) plant(label, row);
  }
  return root.next?.get(word);
}

export interface LabelMatch {
  readonly row: MetricRow;
  /** Index after the last word matched. */
  readonly to: number;
}

/** The longest label that begins at word `from`; a label of the statement goes before one of any. */
export function matchAt(words: readonly { readonly norm: string }[], from: number, statement: StatementName | null = null): LabelMatch | null {
  let best: LabelMatch | null = null;
  let at = from < words.length ? begin(words[from]!.norm) : undefined;
  for (let i = from + 1; at !== undefined; i++) {
    const row = (statement === null ? undefined : at.scoped?.get(statement)) ?? at.row;
    if (row !== null) best = { row, to: i };
    at = i < words.length ? at.next?.get(words[i]!.norm) : undefined;
  }
  return best;
}

/** A label matched from its first to its last word. */
export function matchWhole(words: readonly { readonly norm: string }[], statement: StatementName | null = null): MetricRow | null {
  const match = matchAt(words, 0, statement);
  return match !== null && match.to === words.length ? match.row : null;
}
