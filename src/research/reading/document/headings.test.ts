import { describe, expect, test } from 'vitest';
import { findSections, markedHeading, plainHeading } from './headings.ts';

describe('a heading by its marks', () => {
  test.each([
    ['## Two plants', 'Two plants', 2],
    ['#### *Slanted* words ##', 'Slanted words', 4],
    ['**What we like**', 'What we like', 3],
  ])('%s', (line, title, level) => expect(markedHeading(line)).toEqual({ title, level }));
  test.each(['#hashtag', '**Bold** in a sentence', 'plain'])('%s is none', (line) => expect(markedHeading(line)).toBeNull());
});

describe('a heading without marks', () => {
  test.each([
    ['Balance Sheet & Liquidity', 2],
    ['3.2 Market position', 3],
    ['7 Outlook', 2],
  ])('%s', (line, level) => expect(plainHeading(line)?.level).toBe(level));
  test.each(['The company grew its sales.', 'Revenue rose in all regions', 'Price: 12.40', 'Sales\t12\t14', 'Total Assets 1,204', 'and Other Items'])('%s is none', (line) =>
    expect(plainHeading(line)).toBeNull(),
  );
});

test('a section lasts until the next of its level or above', () => {
  const text = '# One\n\nWords.\n\n## Inner\n\nMore words.\n\n# Two\n\nLast words.\n';
  const sections = findSections(text);
  expect(sections.map((s) => [s.title, s.level])).toEqual([
    ['One', 1],
    ['Inner', 2],
    ['Two', 1],
  ]);
  expect(text.slice(sections[0]!.start, sections[0]!.end)).toContain('More words.');
  expect(text.slice(sections[1]!.start, sections[1]!.end)).not.toContain('Last words.');
});

test('a section lasts until the next heading of its level or above', () => {
  const text = '# A\n\n### B\n\n## C\n\n### D\n\n# E\n';
  expect(findSections(text).map(({ title, start, end }) => [title, text.slice(start, end).match(/[A-E]/g)?.join('')])).toEqual([
    ['A', 'ABCD'],
    ['B', 'B'],
    ['C', 'CD'],
    ['D', 'D'],
    ['E', 'E'],
  ]);
});

// Goal: a text of nothing but headings takes time by its length, not by its square.
test('sixty thousand headings are found in seconds', () => {
  const before = process.cpuUsage();
  expect(findSections(`# top\n${'## a\n'.repeat(60_000)}`)).toHaveLength(60_001);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
});
