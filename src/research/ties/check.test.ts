import { describe, expect, test } from 'vitest';
import type { Tie } from '../../kernel/records.ts';
import { checkDocument } from './check.ts';
import { smallDocument, type SmallDocument } from './testing/small-document.ts';

const check = (text: string, document?: SmallDocument): readonly Tie[] => checkDocument(smallDocument(text, document));
const off = (ties: readonly Tie[]): readonly Tie[] => ties.filter((t) => t.verdict === 'off');
const named = (ties: readonly Tie[], identity: string): readonly Tie[] => ties.filter((t) => t.identity === identity);

// Goal: what is printed in real notes ties, and what was broken on purpose does not.
describe('statements', () => {
  test('free cash flow ties within the rounding of its two parts, and the arithmetic is written out', () => {
    const [tie] = named(check('Cash flow from operations 3,801.0 | Capital expenditures (4,742.4) | Free cash flow (941.3)'), 'cashFlow.free');
    expect(tie).toMatchObject({ verdict: 'ties', relation: 'freeCashFlow = cashFromOperations + capitalExpenditure', stated: -941.3 });
    expect(tie?.message).toBe('3,801.0 + (4,742.4) = (941.4) · printed (941.3) · within rounding');
    expect(tie?.recomputed).toEqual([-941.5, -941.3]);
  });

  test('a gap beyond rounding names the relation, the gap and the spans', () => {
    const [tie] = named(check('FY2025 FY2026\nCash flow from operations 19,069 21,116 | Capital expenditures -9,003 -9,349 | Free cash flow 10,066 12,767'), 'cashFlow.free').slice(
      1,
    );
    expect(tie).toMatchObject({ class: 'slip', period: 'FY2026', gap: 1000, unit: 'USD mn' });
    expect(tie?.members.map((m) => m.quote)).toEqual(['12,767', '21,116', '-9,349']);
    expect(tie?.message).toContain('would tie with 11,767');
  });

  test('costs may be printed negative or positive', () => {
    for (const cost of ['(600) (660)', '600 660']) {
      const ties = check(`FY2025 FY2026\nRevenue 1,000 1,100 | Cost of revenue ${cost} | Gross profit 400 440`);
      expect(named(ties, 'income.grossProfit').map((t) => t.verdict)).toEqual(['ties', 'ties']);
    }
  });

  test('one cost with its sign turned is off, however the others are signed', () => {
    const ties = check('FY2025 FY2026 FY2027\nRevenue 1,000 1,100 1,200 | Cost of revenue (600) 660 (720) | Gross profit 400 440 480');
    expect(off(ties).map((t) => [t.identity, t.period])).toContainEqual(['income.grossProfit', 'FY2026']);
    expect(off(ties).map((t) => t.identity)).toContain('sign.row');
  });

  test('a line that is stated to be absent takes no part', () => {
    const ties = check('FY2025 FY2026\nPre-tax profit (735.6) (649.6) | Provision for taxes 4.2 (5.1) | Minority interest -- (0.1) | netIncomePreExceptional (731.4) (654.7)');
    expect(named(ties, 'income.netIncomePreExceptional').map((t) => [t.verdict, t.members.length])).toEqual([
      ['ties', 3],
      ['ties', 4],
    ]);
  });

  test('with a line between the members that nobody knows, a failure says nothing', () => {
    const ties = check('Revenue 1,000 | Cost of revenue (600) | Share of a lawsuit (50) | Gross profit 350');
    expect(off(ties)).toEqual([]);
  });

  test('the same residual in every period is a definition, told once', () => {
    const ties = check('FY2025 FY2026 FY2027\nShort-term debt 100.0 110.0 120.0 | Long-term debt 200.0 210.0 220.0 | Cash 50.0 60.0 70.0 | Net debt 275.0 285.0 295.0');
    const [tie, ...others] = named(ties, 'balance.netDebt');
    expect(others).toEqual([]);
    expect(tie).toMatchObject({ verdict: 'off', class: 'probable definition' });
    expect(tie?.message).toContain('the same 25.0 is missing in every period');
  });

  test('a cut digit is told from a rounded one', () => {
    const ties = check('FY2025 FY2026 FY2027\nEBIT 361.6 695.4 452.0 | netInterest (590.9) (709.3) (500.0) | interestCover 0.6x 0.9x 0.9x');
    expect(off(ties)).toMatchObject([{ identity: 'ratios.interestCover', class: 'cut digits', period: 'FY2026' }]);
  });

  test('cash rolls forward', () => {
    const ties = check('FY2025 FY2026 FY2027\nCash 6,117.2 4,398.7 3,296.6 | Total cash flow 3,387.1 (1,718.4) (1,102.2)');
    expect(named(ties, 'cashFlow.cashRollForward').map((t) => [t.period, t.verdict])).toEqual([
      ['FY2026', 'ties'],
      ['FY2027', 'ties'],
    ]);
  });
});

describe('ratios, growth and valuation', () => {
  test('upside follows from target and price, or it does not', () => {
    expect(check(': targetPrice 12M $19.50 in=USD target\n: sharePrice 2026-05-26 $13.03 in=USD price\n: upside 12M 49.7% target').map((t) => t.verdict)).toEqual(['ties']);
    const [tie] = check(': targetPrice 12M $15.60 in=USD target\n: sharePrice 2026-02-10 $13.12 in=USD price\n: upside 12M 16% target');
    expect(tie).toMatchObject({ verdict: 'off', class: 'slip' });
    expect(tie?.message).toContain('= 18.9% · printed 16% · off by (2.9) pp');
  });

  test('growth on a negative base is taken over its magnitude', () => {
    const ties = check('FY2025 FY2026\nepsPreExceptional (2.67) (2.14)\n: epsPreExceptional.growthYoY FY2026 19.9%');
    expect(named(ties, 'growth.yearOverYear')).toMatchObject([{ verdict: 'ties' }]);
  });

  test('a cost that grows has grown, though it is printed negative', () => {
    const ties = check('FY2025 FY2026\nCapital expenditures (4,742.4) (8,400.0)\n: capitalExpenditure.growthYoY FY2026 77%');
    expect(named(ties, 'growth.yearOverYear')).toMatchObject([{ verdict: 'ties' }]);
  });

  test('consensus and guidance are not held to the estimates beside them', () => {
    const ties = check(
      ': adjustedEps FY2025 5.93\n: adjustedEps FY2026 6.80 estimate by=broker\n: adjustedEps.growthYoY FY2026 16% guidance\n: adjustedEps FY2026 6.77 consensus by=consensus',
    );
    expect(off(ties)).toEqual([]);
  });

  test('quarters make the year, within the rounding of each', () => {
    const ties = check(': eps FY2026 3.82 estimate\n: eps 2026Q1 0.77 estimate\n: eps 2026Q2 0.92 estimate\n: eps 2026Q3 0.96 estimate\n: eps 2026Q4 1.16 estimate');
    expect(named(ties, 'growth.quarters')).toMatchObject([{ verdict: 'ties' }]);
  });

  test('one share price stands behind the multiples of all forecast years; the odd year is off', () => {
    const rows = (last: string): string => `FY2026 FY2027 FY2028\nP/E 10.3x 9.0x 7.8x\n: eps FY2026 3.82 estimate\n: eps FY2027 4.36 estimate\n: eps FY2028 ${last} estimate`;
    const estimates = (text: string): readonly Tie[] => {
      const reading = smallDocument(text);
      return checkDocument({ ...reading, facts: reading.facts.map((f) => ({ ...f, basis: 'estimate' as const })) });
    };
    expect(named(estimates(rows('5.01')), 'implied.priceOfEarnings')).toMatchObject([{ verdict: 'ties' }]);
    expect(named(estimates(rows('8.01')), 'implied.priceOfEarnings').filter((t) => t.verdict === 'off')).toMatchObject([{ period: 'FY2028' }]);
  });

  test('two currencies of one figure imply one exchange rate', () => {
    const text =
      ': marketCap 2026-05-29 194.2bn in=HKD_bn price\n: marketCap 2026-05-29 24.8bn in=USD_bn price\n: enterpriseValue 2026-05-29 176.8bn in=HKD_bn price\n: enterpriseValue 2026-05-29 22.6bn in=USD_bn price\n: averageDailyValue 3M 2.5bn in=HKD_bn price\n: averageDailyValue 3M 324.8mn in=USD_mn price';
    expect(named(check(text), 'implied.exchangeRate')).toMatchObject([{ verdict: 'ties' }]);
    expect(off(check(text.replace('24.8bn', '54.8bn')))).toMatchObject([{ identity: 'implied.exchangeRate' }]);
  });

  test('shares make the whole, and never more', () => {
    const shares = (a: string): string =>
      `: useOfProceeds.shareOf:equityRaise 2025-09 ${a} of=cloud\n: useOfProceeds.shareOf:equityRaise 2025-09 20% of=working_capital\n: useOfProceeds.shareOf:equityRaise 2025-09 10% of=debt`;
    expect(named(check(shares('70%')), 'whole.hundredPercent')).toMatchObject([{ verdict: 'ties' }]);
    expect(named(check(shares('90%')), 'whole.hundredPercent')).toMatchObject([{ verdict: 'off' }]);
    expect(check(shares('40%'))).toEqual([]);
  });

  test('one slip that explains two quiet relations is off in both', () => {
    const text = (shares: string): string =>
      `: sharePrice 2025-08-22 122.69 price\n: marketCap 296.2bn in=USD_bn price\n: dilutedShares FY2025 ${shares} in=count_mn\n: equityValue 1,652,560 in=USD_mn target\n: fairValue 684.29 target`;
    expect(off(check(text('2,415')))).toEqual([]);
    expect(
      off(check(text('4,215')))
        .map((t) => t.identity)
        .sort(),
    ).toEqual(['valuation.equityPerShare', 'valuation.marketCap']);
  });
});

describe('the same thing said twice', () => {
  test('all statements of one key are one tie', () => {
    const [tie, ...others] = check(
      ': targetPrice 12M $19.50 in=USD target by=broker\n: targetPrice 12M US$19.5 in=USD target by=broker\n: targetPrice 12M US$19.5 in=USD target by=broker',
    );
    expect(others).toEqual([]);
    expect(tie).toMatchObject({ verdict: 'ties', class: 'agreement', relation: 'targetPrice (stated 3 times)' });
    expect(tie?.members).toHaveLength(3);
  });

  test('a rounded figure agrees with the exact one, a bound with what it bounds', () => {
    expect(check(': revenue.growthYoY 2025Q3 31.4%\n: revenue.growthYoY 2025Q3 >30%\n: revenue.growthYoY 2025Q3 ~31%')).toMatchObject([{ verdict: 'ties' }]);
  });

  test('one digit apart is off; side by side the sentence sets two things against each other', () => {
    const apart = (gap: number): string => `: wacc 10.3% assumption by=broker${'\n'.repeat(gap)}: wacc 40.3% assumption by=broker`;
    expect(check(apart(300))).toMatchObject([{ verdict: 'off', class: 'conflict' }]);
    expect(check(apart(1))).toEqual([]);
  });

  test('old and new estimates are not the same statement', () => {
    expect(check(': revenue FY2026 12,506.7 estimate new\n: revenue FY2026 12,410.5 estimate old')).toEqual([]);
  });

  test('two periods with one number stay two', () => {
    expect(check(': revenue.growthYoY 2025Q2 24%\n: revenue.growthYoY TTM2025Q3 24.11%')).toEqual([]);
  });
});

// Goal: an alarm is worth its reader's time; what has another explanation is not told as an error.
describe('what is left alone', () => {
  test('the cases of a valuation are several things', () => {
    const text =
      ': wacc 9.37% assumption by=author\n: wacc 10.0% assumption by=author\n: wacc 9.0% assumption by=author\n: equityWeight 95.2% assumption\n: costOfEquity 9.67% assumption\n: debtWeight 4.8% assumption\n: costOfDebt 4.1% assumption\n: taxRate 19% assumption';
    expect(off(check(text))).toEqual([]);
    expect(named(check(text), 'valuation.wacc')).toMatchObject([{ verdict: 'ties', stated: 9.37 }]);
  });

  test("one house's target is not held to another's multiple", () => {
    expect(check(': targetPrice 12M 135 target by=Northgate\n: targetMultiple FY2026 35x target by=Harbour\n: eps FY2026 3.18 estimate by=Harbour')).toEqual([]);
  });

  test('a row that gives one key two values has columns that were not read', () => {
    const reading = smallDocument('2023Q1 2022Q1 2023Q1\nNet income 1,802.3 1,104.4 1,750.0\n: netIncome 2023Q1 1,802.3');
    expect(off(checkDocument(reading))).toEqual([]);
  });

  test('thousands read as units are a matter of reading', () => {
    const ties = check('FY2025 FY2026\nNet income 951.5 709.5 | Total common equity 8,618,200 8,215,100 | dupontRoe 7.3% 4.8%');
    expect(off(ties)).toEqual([]);
  });
});

describe('what no figure can be', () => {
  test('a range from high to low, a part above its whole, a nought behind the last group', () => {
    expect(off(check(': evToRevenue TTM2025Q3 6.2-3.9x')).map((t) => t.identity)).toEqual(['range.order']);
    expect(off(check(': segmentRevenue.shareOf:revenue FY2025 270% of=cloud')).map((t) => t.identity)).toEqual(['whole.atMostHundred']);
    const reading = smallDocument(': revenue FY2025 24,5700');
    const glued = { ...reading, facts: reading.facts.map((f) => ({ ...f, value: 24570, interval: { low: '24569.5', high: '24570.5' } })) };
    expect(off(checkDocument(glued)).map((t) => t.identity)).toEqual(['figure.grouping']);
  });

  test('a balance sheet of a date and a ratio of the year are about one day', () => {
    const ties = check(
      '2025-12-31 2024-12-31\nTotal current assets 11,023.4 10,241.6 | Total current liabilities 9,421.3 10,967.3\n: currentRatio FY2025 1.17x\n: currentRatio FY2024 0.93x',
    );
    expect(named(ties, 'ratios.currentRatio').map((t) => t.verdict)).toEqual(['ties', 'ties']);
  });

  test('a margin is tied to its line, whoever coined it', () => {
    const ties = check('FY2025 FY2026\nRevenue 14,223 14,010 | netPropertyIncome 10,619 10,320 | netPropertyIncomeMargin 74.7% 78.7%');
    expect(named(ties, 'ratios.netPropertyIncomeMargin').map((t) => t.verdict)).toEqual(['ties', 'off']);
  });
});

describe('tables whose lines nobody knows', () => {
  const table = (total: string): string =>
    `FY2023 FY2024 FY2025\nFirm power 120.5 130.2 140.9 | Spot sales 30.1 28.4 25.0 | Steam contracts 9.9 11.2 12.8 | Total to the grid ${total}`;

  test('a total is found by the lines that add up to it', () => {
    expect(named(check(table('160.5 169.8 178.7')), 'total.lines').map((t) => [t.verdict, t.members.length])).toEqual([
      ['ties', 4],
      ['ties', 4],
      ['ties', 4],
    ]);
  });

  test('the odd column is off', () => {
    expect(off(check(table('160.5 196.8 178.7')))).toMatchObject([{ identity: 'total.lines', period: 'FY2024', class: 'slip' }]);
  });

  test('lines that add up to nothing are left alone', () => {
    expect(check(table('200.0 300.0 400.0'))).toEqual([]);
  });
});

test('the same document gives the same ties, and an empty one none', () => {
  const text = 'FY2025 FY2026\nRevenue 1,000 1,100 | Cost of revenue (600) (660) | Gross profit 400 450\n: revenue.growthYoY FY2026 10%';
  expect(check(text)).toEqual(check(text));
  expect(check('')).toEqual([]);
});
