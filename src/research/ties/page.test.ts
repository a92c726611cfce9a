import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { identities } from './identities/index.ts';
import { identitiesPage } from './page.ts';

// Goal: the documentation says what the rows say, and each row once.
test('docs/identities.md is printed from the rows as they are', () => {
  const page = path.join(import.meta.dirname, '../../../docs/identities.md');
  expect(readFileSync(page, 'utf8')).toBe(identitiesPage());
});

test('every identity has its own name and a formula that can be read', () => {
  expect(new Set(identities.map((i) => i.id)).size).toBe(identities.length);
  expect(identities.every((i) => i.formulas.length > 0)).toBe(true);
});
