import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => checkDocument(smallDocument(text));
const off = (ties: readonly Tie[]): readonly Tie[] => ties.filter((t) => t.verdict === 'off');
const named = (ties: readonly Tie[], identity: string): readonly Tie[] => ties.filter((t) => t.identity === identity);

// Goal: parts of one whole are no more than it, named or not; the largest one, five and ten are not parts.
test('groups of customers without names that follow each other make 100%, or are off above it', () => {
  const text = ': customerShare 2026Q1 ~30%\n: customerShare 2026Q1 ~30%\n: customerShare 2026Q1 ~40%';
  expect(named(check(text), 'whole.hundredPercent')).toMatchObject([{ verdict: 'ties' }]);
  expect(off(check(text.replace('40', '70')))).toMatchObject([{ identity: 'whole.hundredPercent' }]);
});

test('the largest customer, the largest five and the largest ten hold each other', () => {
  expect(off(check(': customerShare FY2025 20%\n: customerShare FY2025 60%\n: customerShare FY2025 80%'))).toEqual([]);
});

test('two streams of revenue are not more than the revenue', () => {
  const text = ': apiRevenue.shareOf:revenue 2026Q1 ~60%\n: subscriptionRevenue.shareOf:revenue 2026Q1 ~40%';
  expect(named(check(text), 'whole.hundredPercent')).toMatchObject([{ verdict: 'ties' }]);
  expect(off(check(text.replace('40', '70')))).toMatchObject([{ identity: 'whole.hundredPercent' }]);
  expect(off(check(text.replace('40', '10')))).toEqual([]);
});

test('no more is used of the proceeds than there is', () => {
  expect(off(check(': useOfProceeds.shareOf:equityRaise 2025-09 800%'))).toMatchObject([{ identity: 'whole.atMostHundred' }]);
});

test('what one holder has as the rest closes the list', () => {
  const text = ': ownership 50% of=first\n: ownership 30% of=second\n: ownership 20% of=rest';
  expect(named(check(text), 'whole.hundredPercent')).toMatchObject([{ verdict: 'ties' }]);
  expect(off(check(text.replace('50', '40')))).toMatchObject([{ identity: 'whole.hundredPercent' }]);
  expect(off(check(text.replace('of=rest', 'of=third').replace('50', '40')))).toEqual([]);
});

test('two streams far from each other are no two ways to divide the revenue', () =>
  expect(off(check(`: apiRevenue.shareOf:revenue 2026Q1 ~60%${'\n'.repeat(100)}: subscriptionRevenue.shareOf:revenue 2026Q1 ~70%`))).toMatchObject([
    { identity: 'whole.hundredPercent' },
  ]));

test('what proceeds are used for is told one after another, without names', () => {
  const text = ': useOfProceeds.shareOf:equityRaise 2025-09 80%\n: useOfProceeds.shareOf:equityRaise 2025-09 20%';
  expect(named(check(text), 'whole.hundredPercent')).toMatchObject([{ verdict: 'ties' }]);
  expect(off(check(text.replace('20%', '50%')))).toMatchObject([{ identity: 'whole.hundredPercent' }]);
  // others may not be told
  expect(off(check(text.replace('80', '60')))).toEqual([]);
});
