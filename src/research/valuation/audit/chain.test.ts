import { expect, test } from 'vitest';
import { readingOf } from '../../reading/testing/readText.ts';
import { auditTargets } from './audit.ts';
import type { Audit } from './records.ts';

/**
 * Flows 100, 110, 121 at 10%: 90.91 a year, 272.7 together; 121 × 1.02 ÷ 0.08 = 1,542.75, discounted three years 1,159.1;
 * together 1,431.8; less 131.8 of debt 1,300.0; over 50 shares 26.00.
 */
const note = (changes: Readonly<Record<string, string>> = {}): string => {
  const text = `Harlow Securities
12 May 2026
Tarn Pumps (TARN US) Buy
Price: USD 20.00      Target price: USD 26.00

Our target price of USD 26.00 is DCF-based (WACC 10.00%, terminal growth 2.00%).

DCF (USD mn)                      2026E     2027E     2028E
Free cash flow to firm             100.0     110.0     121.0
Discounted FCFF                     90.9      90.9      90.9

Sum of PV of FCFF                  272.7
PV of terminal value             1,159.1
Enterprise value                 1,431.8
Net debt (2025)                   (131.8)
Equity value                     1,300.0
Shares (mn)                         50.0
Equity value per share (USD)       26.00
`;
  return Object.entries(changes).reduce((one, [from, to]) => one.replaceAll(from, to), text);
};

function auditOf(text: string): Audit {
  const [audit] = auditTargets([{ text, reading: readingOf(text) }]);
  return audit!;
}

test('a target follows from a discounted cash flow where every printed step ties', () => {
  const audit = auditOf(note());
  expect(audit.verdict).toBe('follows');
  expect(audit.message).toContain('8 of 8 links checked');
});

test('a terminal value that the last flow does not give breaks it, and is carried through to the share', () => {
  const audit = auditOf(note({ '1,159.1': '1,359.1', '1,431.8': '1,631.8', '1,300.0': '1,500.0', '26.00': '30.00' }));
  expect(audit.verdict).toBe('does not follow');
  expect(audit.message).toContain('present value of the terminal value: USD 121.0 mn (2028) × (1 + 2.00%) ÷ (10.00% − 2.00%) ÷ (1 + 10.00%)^3');
  expect(audit.recomputed![0]).toBeLessThan(26);
  expect(audit.recomputed![1]).toBeGreaterThan(26);
});

test('a sum that does not add up breaks it, though equity over shares gives the target', () => {
  const audit = auditOf(note({ '1,431.8': '1,531.8' }));
  expect(audit.verdict).toBe('does not follow');
  expect(audit.message).toContain('enterprise value: USD 272.7 mn + USD 1,159.1 mn = USD 1,431.70 to 1,431.90 mn · printed USD 1,531.8 mn · outside rounding');
  expect(audit.message).toContain('2 broken');
});

test('one present value of several is named by its year', () => {
  const audit = auditOf(note({ 'Discounted FCFF                     90.9      90.9      90.9': 'Discounted FCFF                     90.9      99.0      90.9' }));
  expect(audit.verdict).toBe('does not follow');
  expect(audit.message).toContain('present value of 2027: USD 110.0 mn ÷ (1 + 10.00%)^2');
});

test('flows in the middle of the years tie as well: 100 ÷ 1.1^0.5 = 95.35, and the terminal value to the end', () => {
  const audit = auditOf(
    note({
      'Discounted FCFF                     90.9      90.9      90.9': 'Discounted FCFF                     95.3      95.3      95.3',
      '272.7': '286.0',
      '1,431.8': '1,445.1',
      '(131.8)': '(145.1)',
    }),
  );
  expect(audit.verdict).toBe('follows');
  expect(audit.message).toContain('÷ (1 + 10.00%)^0.5');
});

test('a terminal flow that was set apart from the last one accuses nobody', () => {
  const audit = auditOf(`${note({ '1,159.1': '1,059.1', '1,431.8': '1,331.8', '1,300.0': '1,200.0', '26.00': '24.00' })}\nThe terminal year is normalised for capital spending.\n`);
  expect(audit.verdict).toBe('cannot be recomputed');
  expect(audit.message).toContain('if no other flow is meant');
});

test('values of cases are no targets beside the one they add up to', () => {
  const text = `Harlow Securities
12 May 2026
Tarn Pumps (TARN US)
Price: USD 20.00
Target price: USD 31.00

Bear case (25%): USD 12. Base case (50%): USD 30. Bull case (25%): USD 52. Our target price of USD 31.00 is the probability-weighted value of the three cases.
`;
  const audits = auditTargets([{ text, reading: readingOf(text) }]);
  expect(audits.map(({ target, verdict }) => `${JSON.stringify(target.value)} ${verdict}`)).toEqual(['31 follows']);
});
