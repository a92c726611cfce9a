import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const sums = (text: string): readonly string[] =>
  checkDocument(smallDocument(text))
    .filter((t: Tie) => t.identity === 'whole.segments')
    .map((t) => `${t.verdict} ${t.members.map((m) => m.quote).join(' ')}`);

const part = (period: string, amount: string, of: string): string => `: segmentRevenue ${period} ${amount} of=${of}`;
const year = (period: string, total: string, [halls, large, small, rest]: readonly [string, string, string, string]): string =>
  [
    `: revenue ${period} ${total}`,
    part(period, halls, 'halls'),
    part(period, large, 'large_customers'),
    part(period, small, 'small_customers'),
    part(period, rest, 'everything_else'),
  ].join('\n');

// Goal: parts of parts are held to their own whole, and one division of a whole is not mixed with another.
test('a part that is the sum of the parts behind it counts once in the whole', () => {
  expect(sums(year('2024Q3', '2,120.8', ['1,497.5', '523.0', '974.5', '623.3']))).toEqual(['ties 2,120.8 1,497.5 623.3', 'ties 1,497.5 523.0 974.5']);
});

test('the same parts in the next period are off where one slip keeps them from their whole', () => {
  const text = (small: string): string =>
    `${year('2024Q3', '2,120.8', ['1,497.5', '523.0', '974.5', '623.3'])}\n${year('2025Q3', '2,581.7', ['1,952.8', '955.5', small, '628.9'])}`;
  expect(sums(text('979.3'))).toContain('off 1,952.8 955.5 979.3');
  expect(sums(text('997.3'))).toContain('ties 1,952.8 955.5 997.3');
  expect(sums(text('604.1')).filter((t) => t.startsWith('off'))).toEqual([]);
});

test('two divisions of one whole each add up by themselves', () => {
  const text = [
    ': revenue 2026Q1 13,643',
    part('2026Q1', '10,812', 'fast'),
    part('2026Q1', '2,831', 'slow'),
    part('2026Q1', '9,388', 'cloud'),
    part('2026Q1', '4,255', 'mobile'),
  ].join('\n');
  expect(sums(text)).toEqual(['ties 13,643 10,812 2,831', 'ties 13,643 9,388 4,255']);
});
