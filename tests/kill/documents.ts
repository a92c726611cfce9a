import type { ReadSketch } from '../contracts/store.fixtures.ts';
import { readSketch, tieOver } from '../contracts/store.fixtures.ts';

/**
 * The n-th of an endless row of documents, the same each time: different sizes, few companies, and keys
 * that later documents state again, so that a half-written one would show in many places.
 */
export function killDocument(n: number): ReadSketch {
  const name = `document-${n}.txt`;
  const day = new Date(Date.UTC(2020, 0, 1 + ((n * 7) % 1_500))).toISOString().slice(0, 10);
  const size = 5 + ((n * 37) % 180);
  const company = `K${n % 7}`;
  const lines = Array.from({ length: size }, (_, index) => `${company} | metric${index} | FY${2026 + (index % 3)} | ${n * 1_000 + index}`);
  return readSketch({
    name,
    date: day,
    lines,
    speaker: n % 2 === 0 ? 'Harbour Research' : 'Second House',
    ties: (facts) => facts.slice(1).map((fact, index) => tieOver(name, [facts[index]!, fact], index % 9 === 0 ? 'off' : 'ties', index % 9)),
  });
}

/** The document that these bytes are. */
export function killDocumentOf(bytes: Uint8Array): ReadSketch {
  const value = /\| (\d+)\n/.exec(new TextDecoder().decode(bytes))?.[1];
  return killDocument(Math.floor(Number(value) / 1_000));
}
