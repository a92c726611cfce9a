import { afterEach, expect, test } from 'vitest';
import type { Reading } from '../../kernel/records.ts';
import { openAndRead } from '../open-and-read.ts';
import { checkHere } from '../check-readings.ts';
import { CheckApart } from './checker.ts';

const note = (day: number, figure: string): string => `Harrow Cloud (HRWC US)
Harbour Research, ${day} May 2026

Cash flow statement (USD mn)          2024      2025
Cash flow from operations          3,801.0   4,100.2
Capital expenditures              (4,742.4) (3,900.1)
Free cash flow                      ${figure}    200.1
`;

async function readingOf(name: string, text: string): Promise<Reading> {
  const read = await openAndRead(name, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.reading;
}

async function* each(...readings: Reading[]): AsyncGenerator<Reading> {
  yield* readings;
}

let checker: CheckApart;
afterEach(() => checker.close());

test('a thread finds what this thread finds, in a document and between documents', async () => {
  checker = new CheckApart();
  const [one, two] = [await readingOf('one.txt', note(12, '(931.4)')), await readingOf('two.txt', note(19, '(941.4)'))];
  expect(await checker.within(one)).toEqual(await checkHere.within(one));
  const between = await checker.between('HRWC US', each(one, two));
  expect(between).toEqual(await checkHere.between('HRWC US', each(one, two)));
  expect(between.ok && between.value.length).toBeGreaterThan(0);
  expect(await checker.between('HRWC US', each())).toEqual({ ok: true, value: [] });
});

test('checking that takes too long or too much memory is a problem that names its subject, and the next check is done', async () => {
  const one = await readingOf('one.txt', note(12, '(931.4)'));
  const many = Array.from({ length: 300 }, (_, index) => ({ ...one, name: `${index}.txt`, facts: Array.from({ length: 30 }, () => one.facts).flat() }));
  const expected = { ok: false, problem: { code: 'ties.stopped', subject: 'HRWC US', severity: 'warning' } };
  checker = new CheckApart({ secondsMax: { within: 20, between: 0.001 } });
  expect(await checker.between('HRWC US', each(...many))).toEqual(expected);
  expect((await checker.within(one)).ok).toBe(true);
  await checker.close();
  checker = new CheckApart({ heapMbMax: 24 });
  expect(await checker.between('HRWC US', each(...many))).toEqual(expected);
  expect((await checker.within(one)).ok).toBe(true);
});

test('readings that cannot all be had leave nothing behind for the next check', async () => {
  checker = new CheckApart();
  const one = await readingOf('one.txt', note(12, '(931.4)'));
  async function* broken(): AsyncGenerator<Reading> {
    yield one;
    throw new Error('gone');
  }
  await expect(checker.between('HRWC US', broken())).rejects.toThrow('gone');
  expect(await checker.between('HRWC US', each(one))).toEqual({ ok: true, value: [] });
});
