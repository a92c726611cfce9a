import { expect, test } from 'vitest';
import { readLabel } from './labelKey.ts';

// Goal: how a statement words a line does not change which line it is.
test('an average of shares is basic or diluted however it is worded', () => {
  expect(readLabel('Shares used in calculating net loss per share, basic', null).metric).toBe('basicShares');
  expect(readLabel('Weighted-average shares used to compute\n  earnings per unit, diluted', null).metric).toBe('dilutedShares');
});

test('words of addition and of the accounting basis stand before a known line', () => {
  expect(readLabel('Less: Purchases of property and equipment', null).metric).toBe('capitalExpenditure');
  expect(readLabel('GAAP loss before income taxes', null)).toMatchObject({ metric: readLabel('Loss before income taxes', null).metric });
});
