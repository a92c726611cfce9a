import { expect, test } from 'vitest';
import { meant, readNoteFacts } from '../testing/notes.ts';

test('a measure whose name ends in a digit is no number, and no other measure goes on over it', () => {
  const facts = readNoteFacts(
    'Northgate Bank plc (NGB LN)\nResults for the year ended 31 December 2025\n\nNet interest margin was 1.85%. CET1 rose 20bp to 14.3%. Adjusted net profit per share was GBP1.63.',
  );
  expect(meant(facts, '1.85%')).toEqual(['netInterestMargin FY2025 1.85 % reported']);
  expect(meant(facts, '20bp')).toEqual(['cet1Ratio changeYoY FY2025 0.2 pp reported']);
  expect(meant(facts, '14.3%')).toEqual(['cet1Ratio FY2025 14.3 % reported']);
  expect(meant(facts, 'GBP1.63')).toEqual(['adjustedEps FY2025 1.63 GBP/share reported']);
});
