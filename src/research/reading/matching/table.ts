/** An automaton as a table: what its states lead to, worked out beforehand for the usual characters. */
import { depthMax, type Automaton, type State } from './automaton.ts';

/** Numbers as the codes of a string, which an engine loads as it is. */
export interface TableText {
  /** Codes of the characters, each followed by the column of its kind, from 1. */
  readonly alphabet: string;
  readonly width: number;
  /** A row for each state that goes on, from the first: the state that a column leads to, 0 where no pattern goes on. */
  readonly rows: string;
  /** For each state where its patterns are listed: how many there are, and each. */
  readonly starts: string;
  readonly lists: string;
}

/** States by number: the start at a boundary, the one within a word, then as they are reached. */
const boundary = 1;
const within = 2;
/** Numbers stay below the halves of surrogate pairs. */
const numberMax = 0xd7ff;
const columnsMax = 255;
const none: readonly number[] = [];

export class Table {
  private readonly text: TableText;
  private readonly going: number;
  /** 0 for characters that the table does not know. */
  private readonly columns = new Uint8Array(1 << 16);
  private readonly known: (readonly number[] | undefined)[] = [];

  constructor(text: TableText) {
    this.text = text;
    this.going = text.rows.length / text.width;
    for (let k = 0; k < text.alphabet.length; k += 2) this.columns[text.alphabet.charCodeAt(k)] = text.alphabet.charCodeAt(k + 1);
  }

  /** Patterns that may match at a place; undefined where it holds a character that the table does not know. */
  alive(text: string, from: number, atBoundary: boolean): readonly number[] | undefined {
    const { width, rows } = this.text;
    let state = atBoundary ? boundary : within;
    const end = Math.min(text.length, from + depthMax);
    for (let at = from; at < end; at++) {
      const column = this.columns[text.charCodeAt(at)]!;
      if (column === 0) return undefined;
      state = rows.charCodeAt((state - 1) * width + column - 1);
      if (state === 0) return none;
      if (state > this.going) break;
    }
    return (this.known[state] ??= this.patternsOf(state));
  }

  private patternsOf(state: number): readonly number[] {
    const { starts, lists } = this.text;
    const at = starts.charCodeAt(state - 1);
    return Array.from({ length: lists.charCodeAt(at) }, (_, k) => lists.charCodeAt(at + 1 + k));
  }
}

/** Works out what an automaton says of all texts of these characters; null where that is too much for a table. */
export function tableOf(automaton: Automaton, codes: readonly number[]): TableText | null {
  const columns = new Map<string, number>();
  const firsts: number[] = [];
  const alphabet: number[] = [];
  for (const code of codes) {
    const signature = automaton.signatureOf(code);
    if (!columns.has(signature)) firsts[columns.size] = code;
    const column = columns.get(signature) ?? columns.size + 1;
    columns.set(signature, column);
    alphabet.push(code, column);
  }
  const states = [automaton.atBoundary, automaton.withinWord];
  const going: State[] = [];
  const seen = new Set(states);
  let last: State[] = [...states];
  for (let depth = 0; depth < depthMax; depth++) {
    going.push(...last);
    const reached = new Set<State>();
    for (const state of last)
      for (const code of firsts) {
        const next = automaton.step(state, code);
        if (next !== null && !seen.has(next)) reached.add(next);
      }
    for (const state of reached) seen.add(state);
    last = [...reached].filter(({ settled }) => !settled);
  }
  const numbered = [...going, ...[...seen].filter((state) => !going.includes(state))];
  const numbers = new Map(numbered.map((state, k) => [state, k + 1]));
  const rows = going.flatMap((state) => firsts.map((code) => numbers.get(automaton.step(state, code)!) ?? 0));
  const lists: number[] = [];
  const listed = new Map<string, number>();
  const starts = numbered.map(({ patterns }) => {
    const key = patterns.join();
    const start = listed.get(key) ?? lists.length;
    if (start === lists.length) lists.push(patterns.length, ...patterns);
    listed.set(key, start);
    return start;
  });
  if (Math.max(lists.length, numbered.length) > numberMax || columns.size > columnsMax) return null;
  return { alphabet: textOf(alphabet), width: columns.size, rows: textOf(rows), starts: textOf(starts), lists: textOf(lists) };
}

const textOf = (numbers: readonly number[]): string => {
  let text = '';
  for (const number of numbers) text += String.fromCharCode(number);
  return text;
};
