import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => checkDocument(smallDocument(text));
const off = (ties: readonly Tie[]): readonly Tie[] => ties.filter((t) => t.verdict === 'off');
const named = (ties: readonly Tie[], identity: string): readonly Tie[] => ties.filter((t) => t.identity === identity);

// Goal: a rate without a unit converts the pair of currencies that such a rate can be of.
test('a bare rate converts figures, with a year or without, and a slip among them is off', () => {
  const text = [
    ': exchangeRate 0.139x assumption',
    'FY2025\nCash 145,487 | totalDebt 248,110',
    ': cash 20.2bn in=USD_bn\n: totalDebt 34.5bn in=USD_bn\n: freeCashFlowToFirm 81,224 in=CNY_mn\n: freeCashFlowToFirm 11,290 in=USD_mn',
  ].join('\n');
  const ties = (changed: string): readonly Tie[] => named(checkDocument(smallDocument(changed, { currency: 'CNY' })), 'conversion');
  expect(ties(text).map((t) => t.verdict)).toEqual(['ties', 'ties', 'ties']);
  expect(off(ties(text.replace('11,290', '41,290')))).toMatchObject([{ identity: 'conversion' }]);
});

test('weights printed as fractions make one', () => {
  const text = ': equityWeight 0.896 in=% assumption\n: debtWeight 0.104 in=% assumption';
  expect(named(check(text), 'valuation.weights')).toMatchObject([{ verdict: 'ties' }]);
  expect(off(check(text.replace('0.896', '3.896'))).map((t) => t.identity)).toContain('valuation.weights');
});
