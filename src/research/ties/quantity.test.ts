import { expect, test } from 'vitest';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const repeats = (text: string): readonly string[] =>
  checkDocument(smallDocument(text))
    .filter((t) => t.identity === 'repeat')
    .map((t) => `${t.verdict} ${t.members.map((m) => m.quote).join(' ')}`);

// Goal: two statements of one number agree where one is the other rounded, and only there.
test('a text that prints one unit more than its table contradicts it', () => {
  expect(repeats('FY2024 FY2025\nRevenue 2,310 2,546\n: revenue FY2025 2,547')).toEqual(['off 2,546 2,547']);
  expect(repeats('FY2024 FY2025\nRevenue 2,310 2,546\n: revenue FY2025 2,546')).toEqual(['ties 2,546 2,546']);
});

test('a number rounded further, or given in another unit, agrees with itself', () => {
  expect(repeats('FY2024 FY2025\nRevenue 2,310 2,546\n: revenue FY2025 2.5bn')).toEqual(['ties 2,546 2.5bn']);
  expect(repeats('FY2024 FY2025\nRevenue 2,310.2 2,546.5\n: revenue FY2025 2,547')).toEqual(['ties 2,546.5 2,547']);
});

test('two tables may each round a sum of their own, and a ratio is worked out anew', () => {
  expect(repeats('FY2024 FY2025\nNet income 310.2 346.1\nFY2024 FY2025\nNet income 310.2 346.2').some((t) => t.startsWith('off'))).toBe(false);
  expect(repeats('FY2024 FY2025\nGross margin 23.1% 23.25%\n: grossMargin FY2025 23.26%').some((t) => t.startsWith('off'))).toBe(false);
});
