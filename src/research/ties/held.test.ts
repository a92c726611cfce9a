import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => {
  const reading = smallDocument(text);
  return checkDocument({ ...reading, facts: reading.facts.map((f) => (f.cell === undefined ? f : { ...f, basis: 'estimate', speaker: 'broker' })) });
};
const off = (ties: readonly Tie[]): readonly Tie[] => ties.filter((t) => t.verdict === 'off');
const named = (ties: readonly Tie[], identity: string): readonly Tie[] => ties.filter((t) => t.identity === identity);

// Goal: a ratio that drives a forecast is off where one slip of it makes every year tie.
const forecast = 'FY2026 FY2027 FY2028\nRevenue 1,056,128 1,111,265 1,162,252 | depreciationAndAmortization 45,000 47,341 49,512 | workingCapitalChange 2,096 2,225 2,320';

test('a share of revenue that no year bears out, but a slip of it every year, is off', () => {
  const text = (share: string): string => `${forecast}\n: depreciationAndAmortization.shareOf:revenue ${share} assumption`;
  expect(off(check(text('7.26%')))).toMatchObject([{ identity: 'held.ratio' }]);
  expect(named(check(text('4.26%')), 'held.ratio').map((t) => t.verdict)).toEqual(['ties', 'ties', 'ties']);
  expect(off(check(text('9.99%')))).toEqual([]);
});

test('working capital told as a share is its change over revenue', () => {
  expect(named(check(`${forecast}\n: workingCapital.shareOf:revenue 0.2% reported`), 'held.ratio').map((t) => t.verdict)).toEqual(['ties', 'ties', 'ties']);
});
