/** The words and signs beside a number, as look-up tables made from the vocabulary's lists. */
import { countNouns, currencyWords, labelWords, measureWords, scaleWords, unitWords } from '../../vocabulary/unitWords.ts';
import { wordsOfCents } from './cents.ts';
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

/** Places of a hash of all words that can stand beside a number, in any case. */
const beside = new Uint8Array(1 << 16);
/** −1 for a word beyond ASCII. */
function hashOf(text: Characters, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const c = text.codes[i]!;
    if (c > 127) return -1;
    hash = hashed(hash, c);
  }
  return hash;
}
const hashed = (hash: number, c: number): number => (Math.imul(hash, 31) + (c | 32)) & 0xffff;

/** Words that lead from a number to its unit. */
const links = ['di', 'de', 'of', 'd', 'per', 'a', 'each'];
for (const words of [currencies.keys(), scales.keys(), units.keys(), nouns.keys(), measures.keys(), labels, wordsOfCents, links])
  for (const word of words) {
    let hash = 0;
    let c = word.charCodeAt(0);
    for (let i = 0; i < word.length && c !== 32 && c !== 47 && c < 128; c = word.charCodeAt(++i)) hash = hashed(hash, c);
    // a word beyond ASCII is looked up anyhow
    beside[hash] = 1;
  }

/** Whether the letters between two offsets can be a word of these lists, or the first of several: tells most words without cutting them out. */
export function mayStandBeside(text: Characters, from: number, to: number): boolean {
  const at = hashOf(text, from, to);
  return at < 0 || beside[at] === 1;
}

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

/** Whether a number after this lower-case word names a thing (`Exhibit 3`). */
export const isLabelWord = (word: string): boolean => labels.has(word);

/** Whether a unit or noun of several words begins with this lower-case word. */
export const beginsPair = (word: string): boolean => pairFirsts.has(word);
