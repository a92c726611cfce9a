import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const sentence = 'Revenue rose 12.4% to €3.1bn — café, naïve.\r\n\tSecond line.\n';

// Goal: offsets are scored against the raw file, so valid UTF-8 is never touched.
test('valid UTF-8 comes out exactly as it is, line ends, blanks and odd characters included', () => {
  const text = 'a\r\nb\rc\u00a0 d\u2028e \u0301\ufb01\u200b\t\n\n';
  expect(decode(Buffer.from(text, 'utf8'))).toEqual({ text, encoding: 'utf-8', guessed: false });
});

test('the mark of UTF-8 is no part of the text', () => {
  expect(decode(Buffer.from(`\ufeff${sentence}`, 'utf8')).text).toBe(sentence);
});

test.each([
  ['little endian with its mark', utf16(`\ufeff${sentence}`, false), false],
  ['big endian with its mark', utf16(`\ufeff${sentence}`, true), false],
  ['little endian without a mark', utf16(sentence, false), true],
  ['big endian without a mark', utf16(sentence, true), true],
])('UTF-16 %s is read', (_, bytes, guessed) => {
  const decoded = decode(bytes);
  expect(decoded.text).toBe(sentence);
  expect(decoded.guessed).toBe(guessed);
});

// The bytes below are from the GB18030 standard's tables: 营业收入 (operating revenue), 同比增长 (growth on the year), 亿元 (100 million yuan).
test('Chinese text in GB18030 is told from Western text', () => {
  const bytes = new Uint8Array([
    0xd3, 0xaa, 0xd2, 0xb5, 0xca, 0xd5, 0xc8, 0xeb, 0x31, 0x32, 0x2e, 0x35, 0xd2, 0xda, 0xd4, 0xaa, 0xa3, 0xac, 0xcd, 0xac, 0xb1, 0xc8, 0xd4, 0xf6, 0xb3, 0xa4,
  ]);
  expect(decode(bytes)).toEqual({ text: '营业收入12.5亿元，同比增长', encoding: 'gb18030', guessed: true });
});

// In Windows-1252, 0x80 is the euro sign, 0x93 and 0x94 are curly quotes, 0x96 is the en dash, 0xe9 is é.
test('Western text in Windows-1252 keeps its euro signs, quotes and dashes', () => {
  const bytes = new Uint8Array([...Buffer.from('Soci'), 0xe9, 0x74, 0xe9, 0x20, 0x93, 0x41, 0x94, 0x20, 0x80, 0x31, 0x35, 0x96, 0x32, 0x30]);
  expect(decode(bytes)).toEqual({ text: 'Société “A” €15–20', encoding: 'windows-1252', guessed: true });
});

test('a declared charset is believed where the bytes are not UTF-8', () => {
  expect(decode(new Uint8Array([0xb1, 0xb2]), 'iso-8859-2')).toEqual({ text: 'ą˛', encoding: 'iso-8859-2', guessed: false });
});
