import { expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';

const units = (sentence: string): string[] =>
  readingOf(`STOCKHOLM, 5 May 2026\n\nOrle AB (ORLE.ST) reported results for the first quarter.\n\n${sentence}\n`).facts.map(
    (f) => `${f.quote.replace(/\s+/g, ' ')} = ${String(f.value)} ${f.unit}`,
  );

test('a currency is called by its country, and by its noun alone where the text has named it so', () => {
  expect(units('Orle reported revenue of 14.1 billion Swedish crowns, up from 13.2 billion crowns.')).toEqual([
    '14.1 billion Swedish crowns = 14.1 SEK bn',
    '13.2 billion crowns = 13.2 SEK bn',
  ]);
  expect(units('Orle reported revenue of 320 million Hong Kong\ndollars.')).toEqual(['320 million Hong Kong dollars = 320 HKD mn']);
  expect(units('Orle reported revenue of 2.4 billion Swiss francs.')).toEqual(['2.4 billion Swiss francs = 2.4 CHF bn']);
});
