/**
 * Tells cheaply which of many patterns can match at a place of a text.
 *
 * Each pattern becomes a Thompson automaton, and the states that are alive together a state of a deterministic one,
 * made when a text first needs it (K. Thompson, Regular Expression Search Algorithm, 1968). What looks around is passed
 * over and counts are loops, so the answer may name a pattern that then does not match, but never leaves one out.
 */
interface Node {
  /** Reads one character. */
  readonly edges: { readonly reads: Reads; readonly to: number }[];
  readonly free: number[];
  /** Free at the boundary of a word. */
  readonly boundary: number[] | null;
  readonly pattern: number;
  /** Fewest characters read before it. */
  depth: number;
}

/** A code of a character, or a test for one. */
type Reads = number | ((code: number) => boolean);

interface State {
  readonly nodes: readonly number[];
  /** Patterns that are alive or have been read to their end, in their order. */
  readonly patterns: readonly number[];
  /** All of them have been read to their end. */
  readonly settled: boolean;
  readonly next: (State | null | undefined)[];
  readonly nextRare: Map<number, State | null>;
}

/** Characters read before the patterns themselves are tried; what patterns say of later ones is left aside. */
const depthMax = 4;
const plainMax = 128;
/** Copied for each new state. */
const unknown = Array.from({ length: plainMax }, (): State | null | undefined => undefined);

const countSign = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const optional = /^(?:[?*]|\{0)/;
const token = /\[\^?(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\./suy;
const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

class Compiler {
  readonly nodes: Node[] = [];
  readonly ends = new Set<number>();
  private readonly classes = new Map<string, Reads>();
  private source = '';
  private at = 0;
  private pattern = 0;
  private ignoreCase = false;

  add(source: string, pattern: number, ignoreCase: boolean): number {
    this.source = source;
    this.ignoreCase = ignoreCase;
    this.at = 0;
    this.pattern = pattern;
    const start = this.node(0);
    this.ends.add(this.alternatives(start));
    return start;
  }

  private node(depth: number, atBoundary = false): number {
    this.nodes.push({ edges: [], free: [], boundary: atBoundary ? [this.nodes.length + 1] : null, pattern: this.pattern, depth });
    return this.nodes.length - 1;
  }

  private taken(sign: RegExp): string | null {
    sign.lastIndex = this.at;
    const found = sign.exec(this.source)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private reading(from: number, reads: Reads): number {
    const node = this.nodes[from]!;
    const to = this.node(node.depth + 1);
    node.edges.push({ reads, to });
    return to;
  }

  private alternatives(from: number): number {
    const end = this.node(Infinity);
    for (;;) {
      let last = this.node(this.nodes[from]!.depth);
      this.nodes[from]!.free.push(last);
      while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') last = this.repeated(last);
      this.nodes[last]!.free.push(end);
      this.nodes[end]!.depth = Math.min(this.nodes[end]!.depth, this.nodes[last]!.depth);
      if (this.source[this.at] !== '|') return end;
      this.at++;
    }
  }

  private repeated(from: number): number {
    const { depth } = this.nodes[from]!;
    if (depth >= depthMax) {
      this.ends.add(from);
      this.skipAtom();
      this.taken(countSign);
      return from;
    }
    const start = this.node(depth);
    this.nodes[from]!.free.push(start);
    const end = this.atom(start);
    const count = this.taken(countSign);
    if (count === null) return end;
    const after = this.node(optional.test(count) ? depth : this.nodes[end]!.depth);
    this.nodes[end]!.free.push(after);
    if (optional.test(count)) this.nodes[start]!.free.push(after);
    if (!count.startsWith('?')) this.nodes[end]!.free.push(start);
    return after;
  }

  private atom(from: number): number {
    const character = this.source[this.at]!;
    if (character === '(') return this.group(from);
    const complex = this.taken(token);
    if (complex === '\\b') {
      const { depth } = this.nodes[from]!;
      this.nodes[from]!.free.push(this.node(depth, true));
      return this.node(depth);
    }
    if (complex !== null) return complex === '\\B' ? from : this.reading(from, this.classOf(complex));
    this.at++;
    if (character === '^' || character === '$') return from;
    return this.reading(from, character === '.' || this.ignoreCase ? this.classOf(character) : character.charCodeAt(0));
  }

  private classOf(words: string): Reads {
    const key = this.ignoreCase ? `i${words}` : `c${words}`;
    let reads = this.classes.get(key);
    if (reads === undefined) {
      const one = new RegExp(`^${words}$`, this.ignoreCase ? 'isu' : 'su');
      const known = new Map<number, boolean>();
      reads = (code) => {
        let answer = known.get(code);
        if (answer === undefined) known.set(code, (answer = one.test(String.fromCharCode(code))));
        return answer;
      };
      this.classes.set(key, reads);
    }
    return reads;
  }

  private group(from: number): number {
    const at = this.at;
    if (/[=!]$/.test(this.taken(opening)!)) {
      this.at = at;
      this.skipAtom();
      return from;
    }
    const end = this.alternatives(from);
    this.at++;
    return end;
  }

  /** Passes over one character, class or group. */
  private skipAtom(): void {
    let open = 0;
    do {
      if (this.taken(opening) !== null) open++;
      else if (this.source[this.at] === ')') {
        this.at++;
        open--;
      } else if (this.taken(token) === null) this.at++;
    } while (open > 0);
  }
}

/** A regular expression's source; case is its own matter. */
export interface Pattern {
  readonly source: string;
  readonly ignoreCase: boolean;
}

export class Prefilter {
  private readonly nodes: readonly Node[];
  private readonly ends: ReadonlySet<number>;
  private readonly states = new Map<string, State>();
  private readonly atBoundary: State;
  private readonly withinWord: State;

  /** Patterns that may match at the place last found, in their order. */
  alive: readonly number[] = none;

  constructor(patterns: readonly Pattern[]) {
    const compiler = new Compiler();
    const starts = patterns.map(({ source, ignoreCase }, k) => compiler.add(source, k, ignoreCase));
    this.nodes = compiler.nodes;
    this.ends = compiler.ends;
    this.atBoundary = this.stateOf(starts, true)!;
    this.withinWord = this.stateOf(starts, false) ?? this.made([]);
  }

  /** The first place from here on where a pattern may match, with `alive` set; −1 where there is none. */
  next(text: string, from: number): number {
    let inWord = from > 0 && isWordCharacter(text.charCodeAt(from - 1));
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const word = isWordCharacter(code);
      const start = word === inWord ? this.withinWord : this.atBoundary;
      inWord = word;
      let state = code < plainMax ? start.next[code] : start.nextRare.get(code);
      if (state === undefined) state = this.step(start, code);
      if (state === null) continue;
      this.alive = state.settled ? state.patterns : this.patternsFrom(state, text, at + 1);
      if (this.alive.length > 0) return at;
    }
    return -1;
  }

  /** What is still alive when the next few characters have been read. */
  private patternsFrom(from: State, text: string, at: number): readonly number[] {
    let state = from;
    const end = Math.min(text.length, at + depthMax - 1);
    for (let i = at; i < end; i++) {
      const code = text.charCodeAt(i);
      let next = code < plainMax ? state.next[code] : state.nextRare.get(code);
      if (next === undefined) next = this.step(state, code);
      if (next === null) return none;
      if (next.settled) return next.patterns;
      state = next;
    }
    return state.patterns;
  }

  private step(state: State, code: number): State | null {
    const next = this.reachedBy(state, code);
    if (code < plainMax) state.next[code] = next;
    else state.nextRare.set(code, next);
    return next;
  }

  private reachedBy(state: State, code: number): State | null {
    // half of a character beyond the first plane: a pattern reads both halves at once
    if ((code & 0xf800) === 0xd800) return { ...state, settled: true };
    const reached: number[] = [];
    for (const at of state.nodes) {
      if (this.ends.has(at)) reached.push(at);
      for (const edge of this.nodes[at]!.edges) if (typeof edge.reads === 'number' ? edge.reads === code : edge.reads(code)) reached.push(edge.to);
    }
    return this.stateOf(reached, true);
  }

  private stateOf(reached: readonly number[], boundary: boolean): State | null {
    const closure = new Set(reached);
    const ended = new Set<number>();
    for (const at of closure) {
      const node = this.nodes[at]!;
      if (this.ends.has(at)) ended.add(node.pattern);
      for (const to of node.free) closure.add(to);
      if (boundary && node.boundary !== null) for (const to of node.boundary) closure.add(to);
    }
    // a pattern read to its end is a candidate, however it might go on
    const kept = [...closure].filter((at) => this.ends.has(at) || (this.nodes[at]!.edges.length > 0 && !ended.has(this.nodes[at]!.pattern))).sort((a, b) => a - b);
    return kept.length === 0 ? null : this.made(kept);
  }

  private made(nodes: readonly number[]): State {
    const key = nodes.join();
    let state = this.states.get(key);
    if (state === undefined) {
      const patterns = [...new Set(nodes.map((at) => this.nodes[at]!.pattern))].sort((a, b) => a - b);
      state = { nodes, patterns, settled: nodes.every((at) => this.ends.has(at)), next: unknown.slice(), nextRare: new Map() };
      this.states.set(key, state);
    }
    return state;
  }
}

const none: readonly number[] = [];

/** As `\b` sees it; the long s and the sign of kelvin are letters where case is ignored, and stand in no period. */
const isWordCharacter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;
