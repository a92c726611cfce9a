import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => checkDocument(smallDocument(text));
const off = (ties: readonly Tie[]): readonly Tie[] => ties.filter((t) => t.verdict === 'off');
const named = (ties: readonly Tie[], identity: string): readonly Tie[] => ties.filter((t) => t.identity === identity);

// Goal: the many say how a line is defined; the one column that does not follow is reported by itself.
test('a column whose residual is not the one all others share is off by itself, the residual written out', () => {
  const text = (research: string): string =>
    `FY2025 FY2026 FY2027 FY2028\nRevenue 1,000.0 1,100.0 1,200.0 1,300.0 | Cost of revenue (600.0) (650.0) (700.0) (750.0) | sellingGeneralAdministrative (100.0) (110.0) (120.0) (130.0) | R&D (80.0) (85.0) ${research} (95.0) | EBIT 237.0 272.0 307.0 342.0`;
  const beside = (ties: readonly Tie[]): readonly Tie[] => off(ties).filter((t) => t.relation.includes('as in the other periods'));
  expect(beside(check(text('(90.0)')))).toEqual([]);
  expect(beside(check(text('(60.0)')))).toMatchObject([{ class: 'slip', period: 'FY2027' }]);
});

test('a nought too many in a multiple is off, however loosely the target follows from it', () => {
  const text = (multiple: string): string =>
    `FY2026 FY2027\neps 3.82 4.36 | pe 10.3x 9.0x\n: sharePrice 45.54 price in=HKD/share\n: targetMultiple FY2026..FY2027 ${multiple} target\n: targetPrice 12M 70 target in=HKD/share`;
  const ties = (multiple: string): readonly Tie[] => named(check(text(multiple)), 'valuation.targetAgainstPrice');
  expect(ties('15x')).toMatchObject([{ verdict: 'ties' }]);
  expect(ties('150x')).toMatchObject([{ verdict: 'off' }]);
  expect(off(ties('22x'))).toEqual([]);
});

test('in a row of ratios of which one ties, one that is far off and a swap away is a slip', () => {
  const text = (cover: string): string => `FY2025 FY2026 FY2027\nEBIT 40.3 361.6 695.4 | netInterest (509.2) (590.9) (709.3) | interestCover 0.1x ${cover} 0.9x`;
  expect(off(check(text('6.0x'))).some((t) => t.members[0]?.quote === '6.0x')).toBe(true);
  expect(off(check(text('0.6x'))).some((t) => t.members[0]?.quote === '0.6x')).toBe(false);
});

test('free cash flow per share over its yield is one price', () => {
  const text = 'FY2026 FY2027\nfreeCashFlowPerShare 5.72 6.60 | fcfYield 5.8% 6.7%'.replace('\n', '\n: wacc 9% estimate\n');
  const estimates = (t: string): readonly Tie[] => {
    const reading = smallDocument(t);
    return named(checkDocument({ ...reading, facts: reading.facts.map((f) => ({ ...f, basis: 'estimate' as const, speaker: 'broker' })) }), 'implied.priceOfFreeCashFlow');
  };
  expect(estimates(text)).toMatchObject([{ verdict: 'ties' }]);
  expect(estimates(text.replace('6.60', '4.60'))).toMatchObject([{ verdict: 'off' }]);
});

test('a target without a year follows from the multiple and the earnings beside it', () => {
  const text = (target: string): string => `: targetMultiple 18.5x target\n: adjustedEps 7.49 estimate\n: targetPrice 12M ${target} target`;
  expect(off(check(text('145.00')))).toMatchObject([{ identity: 'valuation.targetFromMultiple' }]);
  expect(off(check(text('138.60')))).toEqual([]);
});

test('one clause that says how a figure is worked out is held to it, whatever slip it may be', () => {
  const clause = (flow: string): string => `: cashFromOperations FY2025 1.41bn\n: capitalExpenditure FY2025 0.32bn\n: freeCashFlow FY2025 ${flow}`;
  expect(named(check(clause('1.09bn')), 'cashFlow.free')).toMatchObject([{ verdict: 'ties' }]);
  expect(named(check(clause('1.19bn')), 'cashFlow.free')).toMatchObject([{ verdict: 'off' }]);
  expect(off(check(clause('1.19bn').replaceAll('\n', '\n'.repeat(200))))).toEqual([]);
});

test('a multiple of past earnings is what is paid, one of coming earnings may be what should be', () => {
  const text = (period: string): string => `: sharePrice 2026-02-20 96.27 price\n: pe ${period} 10.72x price\n: eps ${period} 6.98`;
  expect(off(check(text('TTM2025Q3')))).toMatchObject([{ identity: 'valuation.pe' }]);
  expect(off(check(text('FY2027')))).toEqual([]);
});

test('a growth told far from its levels is off only by a slip of its own', () => {
  const text = (growth: string): string => [`: revenue.growthYoY FY2025 ${growth}`, ': revenue FY2025 4,668', ': revenue FY2024 4,342'].join('\n'.repeat(400));
  expect(named(check(text('7.5%')), 'growth.yearOverYear')).toMatchObject([{ verdict: 'ties' }]);
  expect(off(check(text('5.7%')))).toMatchObject([{ identity: 'growth.yearOverYear' }]);
  expect(off(check(text('4.9%')))).toEqual([]);
  expect(off(check(text('4.9%').replaceAll('\n'.repeat(400), '\n')))).toMatchObject([{ identity: 'growth.yearOverYear' }]);
});

test('a column fails past a line of its own, and is off past one with which the others tie', () => {
  const text = 'FY2025 FY2026 FY2027\nPretax income 300 310 320\nMemo of plants 5 6 7\nIncome tax (80) (81) (82)\nProfit after tax 220 229 283';
  const found = (t: string): readonly string[] =>
    checkDocument(smallDocument(t))
      .filter((x) => x.verdict === 'off')
      .map((x) => x.identity);
  expect(found(text)).toContain('income.profitAfterTax');
  expect(found(text.replace('5 6 7', '-- -- 45'))).not.toContain('income.profitAfterTax');
});

test('a multiple told with its earnings is off where a slip of its own explains it', () => {
  const text = ': sharePrice 87.05 price\n: eps FY2026 3.18 estimate\n: pe FY2026 57.4x estimate';
  expect(named(off(check(text)), 'valuation.pe')).toHaveLength(1);
  // one to be paid
  expect(off(check(text.replace('57.4', '31.9')))).toEqual([]);
});

test('a rate that fails a row and another relation is off where one slip of it explains both', () => {
  const row =
    'FY2026 FY2027 FY2028\nEBIT 155,884 164,022 171,550\nnopat 121,590 127,937 133,809\n: taxRate 22% assumption\n: costOfDebt 3.87% assumption\n: afterTaxCostOfDebt 3.02% assumption';
  expect(off(check(row))).toEqual([]);
  expect(
    off(check(row.replace('22%', '52%')))
      .map((t) => t.identity)
      .sort(),
  ).toEqual(['income.nopat', 'valuation.afterTaxCostOfDebt']);
});
