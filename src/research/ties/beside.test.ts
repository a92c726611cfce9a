import { expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument } from './testing/small-document.ts';

const check = (text: string): readonly Tie[] => checkDocument(smallDocument(text));
const off = (ties: readonly Tie[]): readonly string[] => ties.filter((t) => t.verdict === 'off').map((t) => t.relation);

// Goal: a failure that comes from a wrong key is no news about the document.
test('a step between the two figures beside it is not called off as the growth of the year', () => {
  const text = (step: string): string =>
    `FY2026 FY2027\nadjustedEps 19.55 21.80\n: adjustedEps FY2027 22.10 new\n: adjustedEps FY2027 21.80 old\n: adjustedEps.growthYoY FY2027 ${step} estimate`;
  expect(off(check(text('1.4%')))).toEqual([]);
  expect(off(check(text('4.7%')))).toEqual(['adjustedEps growthYoY = (adjustedEps - adjustedEps[prior]) / |adjustedEps[prior]|']);
});

test('an upside from a price before the opening is no slip in the upside from the close', () => {
  const text = (upside: string): string =>
    `: sharePrice 2025-10-29 39.76 price\n: sharePrice 2025-10-30 33.36 price\n: targetPrice 12M 52.00 target by=Alder\n: targetPrice 12M 43.10 target by=Fern\n: upside 12M ${upside} target by=Alder`;
  expect(off(check(text('29.2%')))).toEqual([]);
  expect(off(check(text('32.8%')))).toHaveLength(1);
});

test('what a rate would be is not held to what it is', () => {
  const text = (part: string): string => `: riskFreeRate 4.2% assumption\n: beta 0.98x assumption\n: equityRiskPremium 4.8% assumption\n: costOfEquity 8.4% assumption ${part}`;
  expect(off(check(text('of=otherwise')))).toEqual([]);
  expect(off(check(text('')))).toHaveLength(1);
});

test('a column of consensus is not made of what the company reported', () => {
  const ties = check(': pretaxIncome 2027Q1 1,130 reported\n: incomeTax 2027Q1 (120) reported\n: netIncome 2027Q1 962 consensus by=consensus\n: netIncome 2027Q1 1,010 reported');
  expect(off(ties).filter((r) => r.includes('pretaxIncome'))).toEqual([]);
});
