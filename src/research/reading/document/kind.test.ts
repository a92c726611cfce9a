// Goal: one writer who says I under headings of his own is an author, whatever verbs he uses.
import { expect, test } from 'vitest';
import { readingOf } from '../testing/readText.ts';

const essay = (body: string): string =>
  `# Orchard Tools (ORCH): sturdy, and priced so\n\n*3 May 2026*\n\n${body}\n\n## 1. Business\n\nIt makes saws.\n\n## 2. Value\n\nFair value: $40.\n\n## 3. Risks\n\nFires.\n`;

test.each([
  'At $34 I get a value of $40. I would start buying at $30. I put growth at 4%.',
  'I have followed it since 2019. I arrive at $40, and I would lighten up above $50.',
  'Where do I come out? I land at $40. My numbers rest on two things I can count.',
])('%s', (body) => {
  const { info, facts } = readingOf(essay(body));
  expect(info.kind).toBe('long-form analysis');
  expect(facts.some((f) => f.speaker === 'article')).toBe(false);
});
test('a phase of a trial says nothing of who writes', () => {
  const { info } = readingOf('# Orchard Bio gets upgrade\n\nAnalysts said Phase I was done. Phase I data, Type I cases and Tier I capital rose.\n\n## A\n\n## B\n\n## C\n');
  expect(info.kind).not.toBe('long-form analysis');
});
