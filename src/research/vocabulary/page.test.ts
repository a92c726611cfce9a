// Goal: the page of documentation says what the rows say.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { metricRows } from './metrics.ts';
import { vocabularyPage } from './page.ts';

test('docs/vocabulary.md is printed from the rows as they are', () => {
  const page = path.join(import.meta.dirname, '../../../docs/vocabulary.md');
  expect(readFileSync(page, 'utf8'), 'run: node scripts/print-vocabulary.mjs').toBe(vocabularyPage());
});

test('the page names every metric once', () => {
  const named = [...vocabularyPage().matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
  expect(named.toSorted()).toEqual(metricRows.map((row) => row.id).toSorted());
});
