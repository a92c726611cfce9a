// Goal: the tables of words can be loaded by a scanner as they stand.
import { expect, test } from 'vitest';
import { basisWords, comparisonWords, exchangeWords, hedgeWords, monthWords, numeralWords, ratingActions, ratingWords, weekdayWords } from './words.ts';

const tables = { basisWords, comparisonWords, hedgeWords, monthWords, numeralWords, ratingActions, ratingWords, weekdayWords };

test.each(Object.entries(tables))('%s: no word is empty or in capitals', (_name, rows) => {
  expect(rows.flatMap((row) => row.words).filter((word) => word === '' || word !== word.toLowerCase())).toEqual([]);
});

test.each(Object.entries(tables))('%s: a word stands in one row only', (_name, rows) => {
  const words = rows.flatMap((row) => [...new Set(row.words)]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('twelve months and seven days in their order', () => {
  expect(monthWords.map((row) => row.words[0])).toEqual(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
  expect(weekdayWords.map((row) => row.words[0])).toEqual(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
});

test('numerals have the value of their words', () => {
  const value = (word: string): number | undefined => numeralWords.find((row) => row.words.includes(word))?.value;
  expect(['zero', 'three', 'twelve', 'twenty', 'two thirds', 'tripled', '两'].map(value)).toEqual([0, 3, 12, 20, 2 / 3, 3, 2]);
});

test('an exchange is known by the word before a ticker, the Reuters suffix and the Bloomberg code', () => {
  const hongKong = exchangeWords.find((row) => row.words.includes('SEHK'));
  expect(hongKong).toMatchObject({ ric: ['HK'], bloomberg: ['HK'], currency: 'HKD' });
  expect(exchangeWords.find((row) => row.ric.includes('O'))?.name).toBe('Nasdaq');
  const prefixes = exchangeWords.flatMap((row) => row.words);
  expect(prefixes.filter((word, index) => prefixes.indexOf(word) !== index)).toEqual([]);
});
