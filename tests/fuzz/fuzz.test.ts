import { expect, test } from 'vitest';
import { read } from '../../src/research/reading/read.ts';
import { openSource } from '../../src/sources/open.ts';
import { fuzz, worded } from './fuzz.ts';
import { mutate, randomFrom } from './mutate.ts';

/** `TICKMARK_FUZZ=20000` for a long run. */
const COUNT = Number(process.env['TICKMARK_FUZZ'] ?? 150);
const SEED = Number(process.env['TICKMARK_FUZZ_SEED'] ?? 1);
const SECONDS_MAX = 30;
const PATIENCE_MS = 60_000 + COUNT * 1000;

async function open(name: string, bytes: Uint8Array): Promise<string> {
  const result = await openSource(name, bytes);
  if (!result.ok) return result.problem.code;
  const { text, tables, pages, runs, sections } = result.value;
  // Every span a reader is given lies inside the text.
  for (const span of [...tables, ...tables.flatMap((t) => t.cells), ...pages, ...runs, ...sections]) {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) throw new Error(`a span outside the text: ${span.start}–${span.end} of ${text.length}`);
  }
  return result.value.format;
}

async function openAndRead(name: string, bytes: Uint8Array): Promise<string> {
  const result = await openSource(name, bytes);
  if (!result.ok) return result.problem.code;
  const { text } = result.value;
  const { facts, unread, marks } = read(result.value);
  for (const figure of [...facts, ...unread, ...marks]) {
    if (text.slice(figure.start, figure.end) !== figure.quote) throw new Error(`a quote that is not at its span: ${JSON.stringify(figure.quote).slice(0, 80)}`);
  }
  return result.value.format;
}

test('the same seed damages the same way', () => {
  const damaged = () => mutate(Buffer.from('Revenue was 5.'), Buffer.from('Costs were 3.'), randomFrom(7)).bytes.toString('hex');
  expect(damaged()).toBe(damaged());
});

// Goal: no damage makes the program throw, hang or point outside the text.
test.each([
  ['opening', open],
  ['opening and reading', openAndRead],
])('%s damaged documents never crashes', async (title, pipeline) => {
  const report = await fuzz(pipeline, COUNT, SEED);
  console.log(worded(title, report));
  expect(report.crashes).toEqual([]);
  expect(report.slowest.ms / 1000).toBeLessThan(SECONDS_MAX);
}, PATIENCE_MS);
