import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineChanges } from './line-changes.ts';

test('a changed, a new and a dropped line are told at their places', () => {
  expect(lineChanges('a\nb\nc\nd', 'a\nB\nc\nd\ne')).toEqual([
    { sign: '-', line: 2, text: 'b' },
    { sign: '+', line: 2, text: 'B' },
    { sign: '+', line: 5, text: 'e' },
  ]);
  expect(lineChanges('a', 'a')).toEqual([]);
});

// Goal: the changes are enough to make the one text of the other.
test('what was taken out and put in makes the one of the other', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = lineChanges(before.join('\n'), after.join('\n'));
      const gone = new Set(changes.filter(({ sign }) => sign === '-').map(({ line }) => line));
      const kept = (before.length === 0 ? [''] : before).filter((_, k) => !gone.has(k + 1));
      for (const { sign, line, text } of changes) kept.splice(sign === '+' ? line - 1 : kept.length, 0, ...(sign === '+' ? [text] : []));
      expect(kept).toEqual(after.length === 0 ? [''] : after);
    }),
  );
});
