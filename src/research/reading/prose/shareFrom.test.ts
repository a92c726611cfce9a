import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

const head = 'Hallmere Stores Inc. (NYSE: HLS) reports results for the year ended 31 December 2025.\n\n';

test('where revenue came from is a share of it, not its growth', () => {
  const facts = readNoteFacts(`${head}Revenue was US$500 million in 2025. Of 2025 revenue, 60% came from Europe and 40% from Asia.`);
  expect(meant(facts, '60%')).toEqual(['europe | segmentRevenue shareOf:revenue FY2025 60 % reported']);
  expect(meant(facts, '40%')).toEqual(['asia | segmentRevenue shareOf:revenue FY2025 40 % reported']);
});

test('what comes on top of an amount is not the amount', () => {
  expect(meant(readNoteFacts(`${head}The 53rd week added US$340 million of sales.`), 'US$340 million')).toEqual([]);
});

test('a loss per share is negative, however it moves', () => {
  const facts = readNoteFacts(`${head}Loss per share narrowed to US$0.20 from US$0.40.`);
  expect(meant(facts, 'US$0.20')).toEqual(['eps FY2025 -0.2 USD/share reported']);
  expect(meant(facts, 'US$0.40')).toEqual(['eps FY2024 -0.4 USD/share reported']);
});

test('a part of what is counted is a share, not its growth', () => {
  const facts = readNoteFacts(`${head}Paying users reached 33.4 million, or 8.9% of MAUs.`);
  expect(meant(facts, '8.9%').map((f) => f.replace(/^\w+ /, ''))).toEqual(['shareOf:averageMau FY2025 8.9 % reported']);
});
