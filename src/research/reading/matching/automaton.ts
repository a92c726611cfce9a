/**
 * Tells which of many patterns can still match when characters have been read.
 *
 * Each pattern becomes a Thompson automaton, and the states that are alive together a state of a deterministic one,
 * made when a text first needs it (K. Thompson, Regular Expression Search Algorithm, 1968). What looks around is passed
 * over and counts are loops, so the answer may name a pattern that then does not match, but never leaves one out.
 */
interface Node {
  /** Reads one character, to another node. */
  reads: Reads | null;
  to: number;
  /** Where it leads without reading. */
  free: readonly number[];
  readonly atBoundary: boolean;
  readonly pattern: number;
  /** Fewest characters read before it. */
  depth: number;
}

/** A code of a character, or a class of them. */
type Reads = number | CharacterClass;

export interface State {
  readonly nodes: readonly number[];
  /** Patterns that are alive or have been read to their end, in their order. */
  readonly patterns: readonly number[];
  /** All of them have been read to their end. */
  readonly settled: boolean;
  /** Nodes by the character that they read on; made when the state is first left. */
  leads: Leads | null;
  readonly next: (State | null | undefined)[];
  readonly nextRare: Map<number, State | null>;
}

interface Leads {
  /** Ends stay where they are. */
  readonly ends: readonly number[];
  readonly byCode: ReadonlyMap<number, readonly number[]>;
  readonly byClass: ReadonlyMap<CharacterClass, readonly number[]>;
}

/** Characters read before the patterns themselves are tried; what patterns say of later ones is left aside. */
export const depthMax = 4;
export const plainMax = 128;
const none: readonly number[] = [];
/** Copied for each new state. */
const unknown = Array.from({ length: plainMax }, (): State | null | undefined => undefined);

const countSign = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const optional = /^(?:[?*]|\{0)/;
const token = /\[\^?(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\./suy;
const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

/** Classes by their words; both grammars have the same ones. */
const classes = new Map<string, CharacterClass>();

class CharacterClass {
  private readonly words: string;
  private readonly ignoreCase: boolean;
  private regex: RegExp | null = null;
  private readonly known = new Map<number, boolean>();

  constructor(words: string, ignoreCase: boolean) {
    this.words = words;
    this.ignoreCase = ignoreCase;
  }

  has(code: number): boolean {
    if (this.words === '.') return true;
    // most are one letter in both cases
    if (code < plainMax && this.words.length === 1 && this.ignoreCase) return String.fromCharCode(code).toLowerCase() === this.words.toLowerCase();
    let answer = this.known.get(code);
    if (answer === undefined) this.known.set(code, (answer = (this.regex ??= new RegExp(this.words, this.ignoreCase ? 'isu' : 'su')).test(String.fromCharCode(code))));
    return answer;
  }
}

class Compiler {
  readonly nodes: Node[] = [];
  readonly ends = new Set<number>();
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
    return this.nodes.push({ reads: null, to: -1, free: none, atBoundary, pattern: this.pattern, depth }) - 1;
  }

  private lead(from: number, to: number): void {
    const node = this.nodes[from]!;
    node.free = node.free === none ? [to] : [...node.free, to];
  }

  private taken(sign: RegExp): string | null {
    sign.lastIndex = this.at;
    const found = sign.exec(this.source)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private reading(from: number, reads: Reads): number {
    const node = this.nodes[from]!;
    node.reads = reads;
    return (node.to = this.node(node.depth + 1));
  }

  private alternatives(from: number): number {
    const end = this.node(Infinity);
    for (;;) {
      let last = this.node(this.nodes[from]!.depth);
      this.lead(from, last);
      while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') last = this.repeated(last);
      this.lead(last, end);
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
    const end = this.atom(from);
    const count = this.taken(countSign);
    if (count === null) return end;
    const after = this.node(optional.test(count) ? depth : this.nodes[end]!.depth);
    this.lead(end, after);
    if (optional.test(count)) this.lead(from, after);
    if (!count.startsWith('?')) this.lead(end, from);
    return after;
  }

  private atom(from: number): number {
    const character = this.source[this.at]!;
    if (character === '(') return this.group(from);
    const complex = this.taken(token);
    if (complex === '\\b') {
      const { depth } = this.nodes[from]!;
      const boundary = this.node(depth, true);
      this.lead(from, boundary);
      const after = this.node(depth);
      this.lead(boundary, after);
      return after;
    }
    if (complex !== null) return complex === '\\B' ? from : this.reading(from, this.classOf(complex));
    this.at++;
    if (character === '^' || character === '$') return from;
    return this.reading(from, character === '.' || this.ignoreCase ? this.classOf(character) : character.charCodeAt(0));
  }

  private classOf(words: string): CharacterClass {
    const key = this.ignoreCase ? `i${words}` : `c${words}`;
    let found = classes.get(key);
    if (found === undefined) classes.set(key, (found = new CharacterClass(words, this.ignoreCase)));
    return found;
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

export class Automaton {
  private readonly nodes: readonly Node[];
  private readonly ends: ReadonlySet<number>;
  private readonly states = new Map<string, State>();
  /** States by the nodes that were read into, and what each of these leads to without reading. */
  private readonly reached = new Map<string, State | null>();
  private readonly closures: (readonly number[])[] = [];
  readonly atBoundary: State;
  readonly withinWord: State;

  constructor(patterns: readonly Pattern[]) {
    const compiler = new Compiler();
    const starts = patterns.map(({ source, ignoreCase }, k) => compiler.add(source, k, ignoreCase));
    this.nodes = compiler.nodes;
    this.ends = compiler.ends;
    this.atBoundary = this.stateOf(starts.flatMap((at) => this.closureOf(at, true)))!;
    this.withinWord = this.stateOf(starts.flatMap((at) => this.closureOf(at, false))) ?? this.made([]);
  }

  /** What tells a character from others: two with the same words lead to the same states everywhere. */
  signatureOf(code: number): string {
    const literals = new Set(this.nodes.map(({ reads }) => reads));
    const among = [...literals].map((reads) => (typeof reads === 'object' && reads?.has(code) === true ? '1' : '0')).join('');
    return literals.has(code) ? `${code}` : among;
  }

  /** Where a character leads; null where no pattern goes on. */
  step(state: State, code: number): State | null {
    const known = code < plainMax ? state.next[code] : state.nextRare.get(code);
    if (known !== undefined) return known;
    const next = this.reachedBy(state, code);
    if (code < plainMax) state.next[code] = next;
    else state.nextRare.set(code, next);
    return next;
  }

  private reachedBy(state: State, code: number): State | null {
    // half of a character beyond the first plane: a pattern reads both halves at once
    if ((code & 0xf800) === 0xd800) return { ...state, settled: true };
    const { ends, byCode, byClass } = (state.leads ??= this.leadsFrom(state.nodes));
    const reached = [...ends, ...(byCode.get(code) ?? none)];
    for (const [one, to] of byClass) if (one.has(code)) reached.push(...to);
    const key = reached.join();
    let next = this.reached.get(key);
    if (next === undefined) this.reached.set(key, (next = this.stateOf(reached.flatMap((at) => (this.closures[at] ??= this.closureOf(at, true))))));
    return next;
  }

  private leadsFrom(nodes: readonly number[]): Leads {
    const ends: number[] = [];
    const byCode = new Map<number, number[]>();
    const byClass = new Map<CharacterClass, number[]>();
    for (const at of nodes) {
      const { reads, to } = this.nodes[at]!;
      if (this.ends.has(at)) ends.push(at);
      if (typeof reads === 'number') listed(byCode, reads).push(to);
      else if (reads !== null) listed(byClass, reads).push(to);
    }
    return { ends, byCode, byClass };
  }

  /** Ends and nodes that read, among all that are reached from here without reading. */
  private closureOf(from: number, boundary: boolean): number[] {
    const passed = [from];
    for (const at of passed) {
      const { free, atBoundary } = this.nodes[at]!;
      if (boundary || !atBoundary) for (const to of free) if (!passed.includes(to)) passed.push(to);
    }
    return passed.filter((at) => this.nodes[at]!.reads !== null || this.ends.has(at));
  }

  private stateOf(nodes: readonly number[]): State | null {
    const ended = new Set<number>();
    for (const at of nodes) if (this.ends.has(at)) ended.add(this.nodes[at]!.pattern);
    // a pattern read to its end is a candidate, however it might go on
    const kept = nodes.filter((at) => this.ends.has(at) || !ended.has(this.nodes[at]!.pattern)).sort((a, b) => a - b);
    return kept.length === 0 ? null : this.made(kept.filter((at, k) => at !== kept[k - 1]));
  }

  private made(nodes: readonly number[]): State {
    const key = nodes.join();
    let state = this.states.get(key);
    if (state === undefined) {
      const patterns = [...new Set(nodes.map((at) => this.nodes[at]!.pattern))].sort((a, b) => a - b);
      state = { nodes, patterns, settled: nodes.every((at) => this.ends.has(at)), leads: null, next: unknown.slice(), nextRare: new Map() };
      this.states.set(key, state);
    }
    return state;
  }
}

function listed<K>(lists: Map<K, number[]>, key: K): number[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}
