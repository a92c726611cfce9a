/** The words and signs beside a number, as look-up tables made from the vocabulary's lists. */
import { countNouns, currencyWords, labelWords, scaleWords, unitWords } from '../../vocabulary/unitWords.ts';
import type { FigureKind } from './figure.ts';

const currencies = new Map<string, string>();
for (const [code, words] of Object.entries(currencyWords)) for (const word of words.split(' ')) if (!currencies.has(word)) currencies.set(word, code);

const scales = new Map<string, number>();
for (const [factor, words] of Object.entries(scaleWords)) for (const word of words.split(' ')) scales.set(word, Number(factor));

const units = new Map<string, FigureKind>();
for (const [kind, words] of Object.entries(unitWords)) for (const word of words.split('|')) units.set(word, kind as FigureKind);

const nouns = new Map<string, string>();
for (const [unit, words] of Object.entries(countNouns)) for (const word of words.split('|')) if (word !== '') nouns.set(word, unit);

const labels = new Set(labelWords.split(' '));

/** ISO code of a currency word or sign; words of three letters or more in any case. */
export const currencyOf = (word: string): string | undefined => currencies.get(word) ?? (word.length >= 3 ? currencies.get(word.toUpperCase()) ?? currencies.get(word.toLowerCase()) : undefined);

/** Power of ten a scale word stands for: `mn` → 1e6. */
export const scaleOf = (word: string): number | undefined => scales.get(word) ?? (word.length >= 2 ? scales.get(word.toLowerCase()) : undefined);

/** Unit that a lower-case word or pair of words gives to the number before it. */
export const unitOf = (word: string): FigureKind | undefined => units.get(word);

/** Unit of a count by the lower-case noun after it. */
export const countNoun = (word: string): string | undefined => nouns.get(word);

/** Whether a number after this lower-case word names a thing (`Exhibit 3`). */
export const isLabelWord = (word: string): boolean => labels.has(word);
