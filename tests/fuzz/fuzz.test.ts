import { afterAll, expect, test } from 'vitest';
import { closeReaders, openBytes } from '../../src/sources/files/open-files.ts';
import type { Opened } from '../../src/sources/worker/job.ts';
import { fuzz, worded } from './fuzz.ts';
import { mutate, randomFrom } from './mutate.ts';

/** `TICKMARK_FUZZ=20000` for a long run. */
const COUNT = Number(process.env['TICKMARK_FUZZ'] ?? 150);
const SEED = Number(process.env['TICKMARK_FUZZ_SEED'] ?? 1);
/** The limit of a document, and the time to end its thread. */
const SECONDS_MAX = 31;
const PATIENCE_MS = 60_000 + COUNT * 1000;

afterAll(closeReaders);

interface Spanned {
  readonly start: number;
  readonly end: number;
}

async function openOr(name: string, bytes: Uint8Array, want: 'source' | 'reading', check: (opened: Opened) => void): Promise<string> {
  const result = await openBytes(name, bytes, want);
  if (!result.ok) {
    // Too long or too large is an answer, and shown as such; a reader that breaks is not.
    if (result.problem.code === 'read.crashed') throw new Error(String(result.problem.detail?.['error'] ?? result.problem.code));
    return result.problem.code;
  }
  check(result.value);
  return result.value.source.format;
}

/** Every span a reader is given lies inside the text. */
const open = (name: string, bytes: Uint8Array): Promise<string> =>
  openOr(name, bytes, 'source', ({ source: { text, tables, pages, runs, sections } }) => {
    const spans: readonly Spanned[] = [...tables, ...tables.flatMap((t) => t.cells), ...pages, ...runs, ...sections];
    const outside = spans.find((s) => !(s.start >= 0 && s.start <= s.end && s.end <= text.length));
    if (outside !== undefined) throw new Error(`a span outside the text: ${outside.start}–${outside.end} of ${text.length}`);
  });

/** Every figure stands where it says. */
const openAndRead = (name: string, bytes: Uint8Array): Promise<string> =>
  openOr(name, bytes, 'reading', ({ source: { text }, reading }) => {
    const figures = [...(reading?.facts ?? []), ...(reading?.unread ?? []), ...(reading?.marks ?? [])];
    const away = figures.find((f) => text.slice(f.start, f.end) !== f.quote);
    if (away !== undefined) throw new Error(`a quote that is not at its span: ${JSON.stringify(away.quote).slice(0, 80)}`);
  });

test('the same seed damages the same way', () => {
  const damaged = () => mutate(Buffer.from('Revenue was 5.'), Buffer.from('Costs were 3.'), randomFrom(7)).bytes.toString('hex');
  expect(damaged()).toBe(damaged());
});

// Goal: no damage makes the program throw, hang or point outside the text.
test.each([
  ['opening', open],
  ['opening and reading', openAndRead],
])(
  '%s damaged documents never crashes',
  async (title, pipeline) => {
    const report = await fuzz(pipeline, COUNT, SEED);
    console.log(worded(title, report));
    expect(report.crashes).toEqual([]);
    expect(report.slowest.ms / 1000).toBeLessThan(SECONDS_MAX);
  },
  PATIENCE_MS,
);
