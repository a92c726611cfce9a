import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { DocumentInfo } from '../kernel/records.ts';
import { MisuseError } from '../kernel/problem.ts';

/** Longer than any metric or name; an index takes no more than 2,700 bytes. */
const keyLengthMax = 300;

/** Half a character: a surrogate without its other half, as torn text has. */
const halfCharacter = /\p{Surrogate}/u;
const unstorable = /[\p{Surrogate}\0]/gu;

/** A value as it stands in an indexed column. PostgreSQL's text holds neither NUL nor half a character; the record itself keeps both. */
export function key(value: string): string {
  return value.slice(0, keyLengthMax).replace(unstorable, '\uFFFD');
}

export const keyOrNull = (value: string | null | undefined): string | null => (value === null || value === undefined ? null : key(value));

/** Text exactly as it was, to the last half character. */
export function encodeText(text: string): { encoding: 'utf8' | 'utf16le'; content: Buffer } {
  const encoding = halfCharacter.test(text) ? 'utf16le' : 'utf8';
  return { encoding, content: Buffer.from(text, encoding) };
}

/** A tsvector may not pass 1 MB: what a person searches for stands in the first pages. */
const searchedLengthMax = 200_000;
export const searchedText = (text: string): string => text.slice(0, searchedLengthMax).replace(unstorable, ' ');

/** Name, title, publisher and companies, for finding. */
export function searchWords(name: string, info: DocumentInfo): string {
  const companies = info.companies.flatMap(({ id, name, ticker }) => [id, name, ticker]);
  const words = [name, info.title, info.publisher, ...companies].filter((word) => word !== null && word !== undefined);
  return words.map(key).join('\n').toLowerCase();
}

/** The same memory as the driver takes it; a large file is not copied once more. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A calendar day, or null where the text is none. */
export function asDay(text: string | null | undefined): string | null {
  if (text === null || text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

export function requireDay(text: string): string {
  const day = asDay(text);
  if (day === null) throw new MisuseError('a day is written 2026-05-29');
  return day;
}

/** JSON has no NaN and no infinity; a record that holds one would come back as null. */
export function encodeRecord(record: unknown): string {
  return JSON.stringify(record, (_name, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new MisuseError('a record holds a number that is not finite');
    return value;
  });
}

/**
 * Many records as one parameter, to be unnested; null stands for no record.
 *
 * JSON text holds no line break of its own, so lines part them. As an array parameter each quote would
 * be escaped here and unescaped there, at ten times the cost.
 */
export const recordsParameter = (records: readonly unknown[]): RawBuilder<unknown> => sql`string_to_array(${records.map(encodeRecord).join('\n')}, chr(10), 'null')::json[]`;
