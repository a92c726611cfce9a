/**
 * Puts back the blanks that a copied page has lost: `wasRMB539.0millionof the same quarter` is read as
 * `was RMB539.0million of the same quarter`.
 *
 * Only lines of prose are touched, since blanks hold the columns of a table apart, and only texts that show an amount
 * glued to a word.
 */
import type { Reading, SourceDocument, Span } from '../../../kernel/records.ts';
import { articled, followsAmount, known, leadsToNumber, tails, tailsOfKnown } from './words.ts';

const amount = String.raw`(?:[A-Z]{0,3}[$€£¥₩₹]|(?:RMB|Rmb|CNY|USD|EUR|GBP|JPY|HKD|KRW|INR|CHF|SEK|NOK|DKK|BRL|TWD|SGD|AUD|CAD|MXN|Rs)(?![A-Za-z])) ?\d`;
const glued = new RegExp(String.raw`\p{Ll}${amount}|\d ?(?:million|billion)(?:of|in|and|for|above|below|from|to|at|was|compared|the)`, 'u');

const places = new RegExp(
  [
    String.raw`(?<=\p{Ll})(?=${amount})`,
    // a new sentence, or a mark of a note with the next word at it
    String.raw`(?<=[\d%)\p{Ll}]\.)(?=\p{Lu}\p{Ll}{2,}[ ²³])`,
    String.raw`(?<=[¹²³⁴⁵⁶⁷⁸⁹])(?=\p{Ll})`,
    String.raw`(?<=\d ?(?:million|billion|trillion))(?=\p{Lu}\p{Ll}|(?!s\b|aires?\b|ths?\b)\p{Ll}{2})`,
    String.raw`(?<=\p{Ll})(?=(?:Quarter|Half|Year)(?!\p{L}))`,
    String.raw`(?<=(?<!\d)20\d\d)(?=(?:in|and|was|were|from|to|of)(?!\p{L}))`,
  ].join('|'),
  'gu',
);
const leads = /(?:(?<![\p{L}\d])\p{L}|(?<=\p{Ll})\p{Lu})\p{Ll}+(?=\d)/gu;
const follows = /(\d ?(?:million|billion|trillion|thousand|mn|bn)|\d%?)(\p{Ll}+)/gu;
const words = /(?<!\p{L})\p{L}\p{Ll}{5,}(?!\p{Ll})/gu;

interface Unglued {
  /** The document with the blanks put back, and what stands in it moved along. */
  readonly source: SourceDocument;
  /** Where the blanks stand in it, in order. */
  readonly added: readonly number[];
}

/** Null where no amount is glued to a word. */
export function unglue(source: SourceDocument): Unglued | null {
  const { text } = source;
  if (!glued.test(text)) return null;
  const found = new Set<number>();
  let start = 0;
  for (const line of text.split('\n')) {
    if (!/\t|\|| {3}/.test(line.trimStart()) && !source.tables.some((t) => t.start <= start && start < t.end)) for (const cut of cutsIn(line)) found.add(start + cut);
    start += line.length + 1;
  }
  const cuts = [...found].sort((a, b) => a - b);
  const moved = <Placed extends Span>(x: Placed): Placed => ({ ...x, start: x.start + upTo(cuts, x.start), end: x.end + upTo(cuts, x.end - 1) });
  return {
    source: {
      ...source,
      text: [0, ...cuts].map((from, k) => text.slice(from, cuts[k])).join(' '),
      tables: source.tables.map((t) => ({ ...moved(t), cells: t.cells.map(moved) })),
      sections: source.sections.map(moved),
      pages: source.pages.map(moved),
      runs: source.runs.map(moved),
    },
    added: cuts.map((cut, k) => cut + k),
  };
}

/** How many of these places are not behind the offset. */
function upTo(places: readonly number[], offset: number): number {
  let low = 0;
  for (let high = places.length; low < high;) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutsIn(line: string): number[] {
  const cuts: number[] = [];
  for (const m of line.matchAll(places)) cuts.push(m.index);
  for (const m of line.matchAll(leads)) {
    const word = m[0].toLowerCase();
    if (leadsToNumber.has(word) || (word.length > 3 && leadsToNumber.has(word.slice(seam(word) || word.length)))) cuts.push(m.index + word.length);
  }
  for (const m of line.matchAll(follows)) if (followsAmount.has(m[2]!)) cuts.push(m.index + m[1]!.length);
  for (const m of line.matchAll(words)) {
    const word = m[0].toLowerCase();
    const at = seam(word);
    if (at > 0) cuts.push(m.index + at);
    if (articled.has(word.slice(0, at || word.length))) cuts.push(m.index + (word.startsWith('an') ? 2 : 1));
  }
  return cuts;
}

/** Where two words printed as one part; 0 where it is one. */
function seam(word: string): number {
  if (known.has(word)) return 0;
  for (let at = word.length - 2; at >= 3; at--) {
    const tail = word.slice(at);
    if ((tails.has(tail) && at >= 4) || (tailsOfKnown.has(tail) && (known.has(word.slice(0, at)) || isLong(word, at, tail)))) return at;
  }
  return 0;
}

/** `expendituresof`: no long word in the plural ends in `of`. */
const isLong = (word: string, at: number, tail: string): boolean => tail === 'of' && at >= 6 && word[at - 1] === 's';

/** The reading of the unglued text with every span at its place in the text as stored. */
export function inPlace(reading: Reading, source: SourceDocument, added: readonly number[]): Reading {
  const placed = (offset: number): number => offset - upTo(added, offset);
  const spanOf = ({ start, end }: Span): Span => ({ start: placed(start), end: placed(end - 1) + 1 });
  const quoted = <Quoted extends Span & { readonly quote: string }>(list: readonly Quoted[]): Quoted[] =>
    list.map((x) => {
      const span = spanOf(x);
      return { ...x, ...span, quote: source.text.slice(span.start, span.end) };
    });
  return {
    ...reading,
    facts: quoted(reading.facts),
    unread: quoted(reading.unread),
    marks: quoted(reading.marks),
    claims: quoted(reading.claims),
    sections: reading.sections.map((s) => ({ ...s, ...spanOf(s) })),
    tables: reading.tables.map((t) => ({ ...t, ...spanOf(t), cells: t.cells.map((c) => ({ ...c, ...spanOf(c) })) })),
  };
}
