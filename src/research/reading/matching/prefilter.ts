/**
 * Tells cheaply which of many patterns can match at a place of a text.
 *
 * The first characters of a place are read by an automaton of all patterns. Where a table of it was made beforehand,
 * that is looked up, and the automaton is made only for characters that the table does not know.
 */
import { Automaton, depthMax, plainMax, type Pattern, type State } from './automaton.ts';
import { Table, type TableText } from './table.ts';
import { tables } from './tables.ts';

const none: readonly number[] = [];

/** All that have a name, for whoever makes their tables. */
export const prefilters = new Map<string, Prefilter>();

export class Prefilter {
  private readonly patterns: readonly Pattern[];
  private readonly table: Table | null;
  private made: Automaton | null = null;

  /** Patterns that may match at the place last found, in their order. */
  alive: readonly number[] = none;

  constructor(patterns: readonly Pattern[], { name, table }: { readonly name?: string; readonly table?: TableText } = {}) {
    this.patterns = patterns;
    const text = table ?? (name === undefined ? undefined : tables[name]);
    this.table = text === undefined ? null : new Table(text);
    if (name !== undefined) prefilters.set(name, this);
  }

  /** Made when a text first needs it. */
  get automaton(): Automaton {
    return (this.made ??= new Automaton(this.patterns));
  }

  /** The first place from here on where a pattern may match, with `alive` set; −1 where there is none. */
  next(text: string, from: number): number {
    const { table } = this;
    const automaton = table === null ? this.automaton : null;
    let inWord = from > 0 && isWordCharacter(text.charCodeAt(from - 1));
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const word = isWordCharacter(code);
      const atBoundary = word !== inWord;
      inWord = word;
      // at most places nothing begins, which the first character tells
      if (automaton !== null && code < plainMax && (atBoundary ? automaton.atBoundary : automaton.withinWord).next[code] === null) continue;
      const alive = table?.alive(text, at, atBoundary) ?? this.aliveAt(text, at, atBoundary);
      if (alive.length === 0) continue;
      this.alive = alive;
      return at;
    }
    return -1;
  }

  /** What is still alive when the next few characters have been read. */
  private aliveAt(text: string, from: number, atBoundary: boolean): readonly number[] {
    const { automaton } = this;
    let state: State = atBoundary ? automaton.atBoundary : automaton.withinWord;
    const end = Math.min(text.length, from + depthMax);
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      let next = code < plainMax ? state.next[code] : state.nextRare.get(code);
      if (next === undefined) next = automaton.step(state, code);
      if (next === null) return none;
      if (next.settled) return next.patterns;
      state = next;
    }
    return state.patterns;
  }
}

/** As `\b` sees it; the long s and the sign of kelvin are letters where case is ignored, and stand in no period. */
const isWordCharacter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;
