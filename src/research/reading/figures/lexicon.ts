/** The words and signs beside a number, as look-up tables made from the vocabulary's lists. */
import { countNouns, currencyWords, labelWords, measureWords, scaleWords, unitWords } from '../../vocabulary/unitWords.ts';
import { centOf, centPrefixes, wordsOfCents } from './cents.ts';
import type { Characters } from './characters.ts';
import type { FigureKind } from './figure.ts';

const currencies = new Map<string, string>();
for (const [code, words] of Object.entries(currencyWords)) for (const word of words.split(' ')) if (!currencies.has(word)) currencies.set(word, code);

const scales = new Map<string, number>();
for (const [factor, words] of Object.entries(scaleWords)) for (const word of words.split(' ')) scales.set(word, Number(factor));

const units = new Map<string, FigureKind>();
for (const [kind, words] of Object.entries(unitWords)) for (const word of words.split('|')) units.set(word, kind as FigureKind);

const nouns = new Map<string, string>();
for (const [unit, words] of Object.entries(countNouns)) for (const word of words.split('|')) if (word !== '') nouns.set(word, unit);

const measures = new Map<string, string>();
for (const [unit, words] of Object.entries(measureWords)) for (const word of words.split('|')) measures.set(word, unit);

const labels = new Set(labelWords.split(' '));

/** Tells words that no list can hold by their first two letters and length, before anything is hashed. */
function sieveOf(words: Iterable<string>): (word: string) => boolean {
  const lengths = new Int32Array(32 * 32);
  const place = (word: string): number => {
    const a = word.charCodeAt(0);
    const b = word.length > 1 ? word.charCodeAt(1) : 64;
    return a < 64 || a > 127 || b < 64 || b > 127 ? -1 : ((a & 31) << 5) | (b & 31);
  };
  for (const word of words) {
    const at = place(word);
    if (at >= 0) lengths[at]! |= 1 << Math.min(word.length, 31);
  }
  return (word) => {
    const at = place(word);
    return at < 0 || (lengths[at]! & (1 << Math.min(word.length, 31))) !== 0;
  };
}

const hashBits = 14;
const hashed = (hash: number, c: number): number => (Math.imul(hash, 31) + (c | 32)) & ((1 << hashBits) - 1);
/** −1 for a word beyond ASCII. */
function hashOf({ codes }: Characters, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const c = codes[i]!;
    if (c > 127) return -1;
    hash = hashed(hash, c);
  }
  return hash;
}
/** Of the first of several words. */
function hashOfWord(word: string): number {
  let hash = 0;
  let c = word.charCodeAt(0);
  for (let i = 0; i < word.length && c !== 32 && c !== 47; c = word.charCodeAt(++i)) hash = hashed(hash, c);
  return hash;
}

/** A word beside a number, with all that the lists say of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly scale: number | undefined;
  readonly currency: string | undefined;
  readonly cent: string | undefined;
  readonly unit: FigureKind | undefined;
  readonly noun: string | undefined;
  readonly measure: string | undefined;
  readonly beginsPair: boolean;
  readonly isLabel: boolean;
}
function describe(text: string): Word {
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    scale: scaleOf(text),
    currency: currencyOf(text),
    cent: centOf(text),
    unit: unitOf(lower),
    noun: nouns.get(lower),
    measure: measureUnit(text),
    beginsPair: pairFirsts.has(lower),
    isLabel: labels.has(lower),
  };
}
/** Those of the lists, once they are met. */
const described = new Map<string, Word>();

/** Words by a hash of their letters in any case, first to last. */
class WordSieve {
  private readonly held = new Map<number, string[]>();
  private readonly holds = new Uint8Array(1 << hashBits);

  constructor(...lists: readonly Iterable<string>[]) {
    for (const list of lists)
      for (const word of list) {
        const hash = hashOfWord(word);
        this.holds[hash] = 1;
        const held = this.held.get(hash);
        if (held === undefined) this.held.set(hash, [word]);
        else if (!held.includes(word)) held.push(word);
      }
  }

  /** Whether the letters between two offsets can be a word of these lists, or the first of several: tells most words without cutting them out. */
  mayHold(text: Characters, from: number, to: number): boolean {
    const hash = hashOf(text, from, to);
    // a word beyond ASCII is looked up anyhow
    return hash < 0 || this.holds[hash] === 1;
  }

  /** The letters between two offsets; a word of the lists is not cut out of the text anew. */
  /** The word of the letters between two offsets; one of the lists is neither cut out of the text nor looked up anew. */
  wordAt({ codes, string }: Characters, from: number, to: number): Word {
    let hash = 0;
    for (let i = from; i < to; i++) hash = hashed(hash, codes[i]!);
    const held = this.holds[hash] === 1 ? this.held.get(hash) : undefined;
    if (held !== undefined)
      for (const text of held) {
        if (text.length !== to - from) continue;
        let i = 0;
        while (i < text.length && text.charCodeAt(i) === codes[from + i]) i++;
        if (i < text.length) continue;
        let word = described.get(text);
        if (word === undefined) {
          word = describe(text);
          described.set(text, word);
        }
        return word;
      }
    return describe(string.slice(from, to));
  }
}

/** Words that lead from a number to its unit. */
const links = ['di', 'de', 'of', 'd', 'per', 'a', 'each'];
/** Letters glued to the digits: a multiple, and figures that are actual or estimated. */
const glued = ['x', 'A', 'E', 'F'];
/** Words that can stand before a number and belong to it. */
export const wordsBefore = new WordSieve(currencies.keys(), wordsOfCents, centPrefixes, labels);
/** The same behind a number. */
export const wordsBehind = new WordSieve(currencies.keys(), scales.keys(), units.keys(), nouns.keys(), measures.keys(), links, glued);

const mayBeCurrency = sieveOf(currencies.keys());
const mayBeScale = sieveOf(scales.keys());
/** First words of units and nouns of several words. */
const pairFirsts = new Set([...units.keys(), ...nouns.keys(), ...measures.keys()].filter((words) => words.includes(' ')).map((words) => words.slice(0, words.indexOf(' '))));

/** ISO code of a currency word or sign; words of three letters or more in any case. */
export const currencyOf = (word: string): string | undefined =>
  mayBeCurrency(word) ? (currencies.get(word) ?? (word.length >= 3 ? (currencies.get(word.toUpperCase()) ?? currencies.get(word.toLowerCase())) : undefined)) : undefined;

/** Power of ten a scale word stands for: `mn` → 1e6. */
export const scaleOf = (word: string): number | undefined => (mayBeScale(word) ? (scales.get(word) ?? (word.length >= 2 ? scales.get(word.toLowerCase()) : undefined)) : undefined);

/** Unit that a lower-case word or pair of words gives to the number before it. */
export const unitOf = (word: string): FigureKind | undefined => units.get(word);

/** Unit of a count by the lower-case noun after it. */
export const countNoun = (word: string): string | undefined => nouns.get(word);

const mayBeMeasure = sieveOf(measures.keys());

/** Unit of measurement by the word or pair of words after a number, as printed: `koz`, `Square feet`. */
export const measureUnit = (word: string): string | undefined =>
  mayBeMeasure(word) ? (measures.get(word) ?? (word.length > 4 ? measures.get(word.toLowerCase()) : undefined)) : undefined;

/** All that is a unit of measurement. */
export const isMeasureUnit = (unit: string): boolean => unit in measureWords;
