// Goal: the measuring stick is straight: every label stands where it says and every relation comes out as declared.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const here = path.dirname(fileURLToPath(import.meta.url));
const compiler = (await import('../../scripts/label.mjs' as string)) as {
  readLabels: (file: string) => { readonly errors: readonly string[]; json: () => string };
};

interface Gold {
  readonly document: string;
  readonly facts: readonly { readonly id: string; readonly start: number; readonly end: number; readonly quote: string }[];
  readonly ties: readonly { readonly id: string; readonly members: readonly string[]; readonly holds: boolean }[];
}

for (const folder of ['open', 'held']) {
  describe(`labelled texts, ${folder}`, () => {
    const files = readdirSync(path.join(here, folder)).filter((name) => name.endsWith('.labels'));
    test.each(files)('%s compiles without errors to the gold file beside it', (name) => {
      const labels = compiler.readLabels(path.join(here, folder, name));
      expect(labels.errors).toEqual([]);
      expect(readFileSync(path.join(here, folder, name.replace(/\.labels$/, '.gold.json')), 'utf8')).toBe(labels.json());
    });
    test.each(files)('%s quotes its text and names its facts', (name) => {
      const gold = JSON.parse(readFileSync(path.join(here, folder, name.replace(/\.labels$/, '.gold.json')), 'utf8')) as Gold;
      const text = readFileSync(path.join(here, folder, gold.document), 'utf8');
      const ids = new Set(gold.facts.map((fact) => fact.id));
      expect(ids.size).toBe(gold.facts.length);
      for (const fact of gold.facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
      for (const tie of gold.ties) expect(tie.members.filter((id) => !ids.has(id))).toEqual([]);
    });
  });
}
