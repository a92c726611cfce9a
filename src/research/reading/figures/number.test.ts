import { expect, test } from 'vitest';
import { charactersOf } from './characters.ts';
import { lexNumber, type NumberBody } from './number.ts';

const lex = (text: string, decimalComma = false, blanks = false): NumberBody =>
  lexNumber(charactersOf(text), 0, decimalComma, { end: 0, value: 0, decimals: 0, label: false, footnoteDigits: 0, digits: 0 }, blanks);

test.each([
  ['7', 7, 0],
  ['1,234', 1234, 0],
  ['1,234.50', 1234.5, 2],
  ['12,345,678', 12_345_678, 0],
  ['0.005', 0.005, 3],
  ['.25', 0.25, 2],
  ["1'204.5", 1204.5, 1],
  ['12\u00a0506', 12_506, 0],
  ['1,23,456', 123_456, 0],
  ['2,58', 2.58, 2],
])('%s has its value and its decimals', (text, value, decimals) => expect(lex(text)).toMatchObject({ value, decimals, label: false }));

test.each([
  ['1.234,5', 1234.5, 1],
  ['84.683', 84_683, 0],
  ['9,75', 9.75, 2],
])('%s in a text of decimal commas', (text, value, decimals) => expect(lex(text, true)).toMatchObject({ value, decimals }));

test('blanks part thousands where the text groups by them', () => {
  expect(lex('84 683', false, true).value).toBe(84_683);
  expect(lex('84 683').value).toBe(84);
});

test('a fourth digit after thousands is a footnote mark', () => {
  expect(lex('1,2341')).toMatchObject({ value: 1234, footnoteDigits: 1 });
});

test('a number of three parts is a version', () => {
  expect(lex('1.2.3').label).toBe(true);
});
