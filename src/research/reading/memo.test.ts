import { expect, test } from 'vitest';
import { forget, remembered } from './memo.ts';

test('a remembered answer is computed once, and again when all was forgotten', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf('net debt'), lengthOf('revenue'), lengthOf('net debt')]).toEqual([8, 7, 8]);
  expect(asked).toEqual(['net debt', 'revenue']);
  forget();
  expect(lengthOf('revenue')).toBe(7);
  expect(asked).toEqual(['net debt', 'revenue', 'revenue']);
});
