import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const readingOf = (text: string) =>
  read({ name: 'a.txt', format: 'text', hash: '0', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument);

// Goal: a news text is nobody's note, however often it names a house.
describe('news of houses', () => {
  const roundUp =
    'Rating Changes | 7 November 2025\n\nOrle Metals Targets Rise After The Quarter\n\nFinch Vale Securities lifts its Orle Metals (NYSE: ORLE) target to $56 from $42 and keeps Buy.\n' +
    'Marlow Peak Securities raises its target to $47 from $38. Marlow Peak models 2026 revenue of $1,042 million. Finch Vale Securities expects $1,067 million.\n';
  test('a round-up is rating news, and each house goes by its whole name', () => {
    const { info, facts } = readingOf(roundUp);
    expect([info.kind, info.publisher]).toEqual(['rating news', null]);
    expect([...new Set(facts.map((f) => f.speaker))].sort()).toEqual(['Finch Vale Securities', 'Marlow Peak Securities']);
  });
  test('results told by a wire with what brokers say are no release', () =>
    expect(
      readingOf(
        'HARBOUR WIRE\n21 August 2025\n\nOrle Metals (ORLE.L) reported half-year results today: revenue rose 8% to £410m.\nFinch Vale Securities cut the stock to Hold from Buy and set 95p (was 105p).\nRelated: Vantor lifts buy-back by £50m\n',
      ).info.kind,
    ).not.toBe('results release'));
});

// Goal: a date in figures is read as its text reads dates.
describe('days and months', () => {
  test.each([
    ['Publ. 10/11/2025 - 08:52 GMT | London | LSE:ORLE\n\nOrle Metals (ORLE.L) rose 3% to 376.2p.\n', '2025-11-10'],
    ['10/11/2025\n\nOrle Metals (NYSE: ORLE) said fiscal third-quarter revenue rose 3% to $410 million.\n', '2025-10-11'],
    ['Updated 10/11/2025\n\nOrle Metals (NYSE: ORLE) reported on 28/10/2025 that revenue rose 3% to $410 million.\n', '2025-11-10'],
    ['10/11/2025\n\nLa società Orle Metals ha registrato ricavi per 410 milioni di euro nel trimestre, con un aumento del 3% rispetto al 2024.\n', '2025-11-10'],
  ])('%s', (text, day) => expect(readingOf(text).info.date).toBe(day));
});
