import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const off = (text: string): readonly Tie[] => checkDocument(smallDocument(text)).filter((t) => t.verdict === 'off');
const apart = '\n'.repeat(200);

// Goal: a range of which one end follows and the other is a slip away is off; one that was narrowed is not.
test('a growth in a range follows from the range of the level at both ends', () => {
  const text = ': revenue FY2025 9,550-9,870 guidance\n: revenue FY2024 8,260\n: revenue.growthYoY FY2025 15.6-19.5% guidance';
  expect(off(text)).toEqual([]);
  expect(off(text.replace('9,550', '5,950'))).toMatchObject([{ identity: 'growth.yearOverYear' }]);
  expect(off(text.replace('15.6-', '14.9-'))).toEqual([]);
});

test('one range told twice has two ends', () => {
  const text = `: revenue FY2025 9,550-9,870 guidance${apart}: revenue FY2025 9,550-9,870 guidance`;
  expect(off(text)).toEqual([]);
  expect(off(text.replace('9,550', '5,950'))).toMatchObject([{ identity: 'repeat', class: 'conflict' }]);
  expect(off(text.replace('9,550', '9,250'))).toEqual([]);
  // one end of the one is the other end of the other
  expect(off(`: positionSize 1-3% assumption${apart}: positionSize 0.5-1.0% assumption`)).toEqual([]);
});

test('a revision over several years ends where the least and the most revised year do', () => {
  const view = 'estimate by=broker';
  const years = [
    [2026, 101, 100],
    [2027, 102, 100],
    [2028, 103, 100],
  ].map(([year, now, before]) => `: revenue FY${year} ${now}.0 ${view} new\n: revenue FY${year} ${before}.0 ${view} old`);
  const text = [`: revenue.revision FY2026..FY2028 1-3% ${view}`, ...years].join('\n');
  expect(off(text)).toEqual([]);
  expect(off(text.replace('1-3%', '1-30%'))).toMatchObject([{ identity: 'growth.revision', class: 'slip' }]);
});
