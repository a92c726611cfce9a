import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import { buildModel } from './build.ts';
import { startEngine, type Engine } from './engine.ts';
import { estimateSpeakers, printedFigures } from './printed.ts';

function modelOf(rows: string): Engine {
  const { facts } = readingOf(`Finch Vale Research\n5 May 2026\n\nOrle Metals (ORLE US)\n\n${rows}`);
  const known = facts.map((fact) => ({ ...fact, document: 'note.txt', asOf: '2026-05-05' }));
  const built = buildModel('ORLE US', 'Orle Metals', printedFigures(known, estimateSpeakers(known)[0] ?? null, 12));
  const started = startEngine(built!.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}
const labelOf = (engine: Engine, id: string): string | undefined => engine.model.lines.find((line) => line.id === id)?.label;
const residualsOf = (engine: Engine): readonly string[] =>
  engine.model.lines.filter(({ id, role }) => role === 'residual' && engine.model.periods.some((year) => Math.abs(engine.value(id, year) ?? 0) > 1e-9)).map(({ id }) => id);

/** Costs that hold the depreciation, and an EBITDA of 10 more than they and it give, which pre-tax income does not have. */
const byFunction = `Income statement (USD mn)      12/25     12/26E    12/27E
Revenue                      1,000.0    1,100.0   1,210.0
Cost of revenue               (600.0)    (660.0)   (726.0)
SG&A                          (200.0)    (220.0)   (242.0)
EBITDA                         260.0      285.0     312.0
Depreciation & amortization    (50.0)     (55.0)    (60.0)
EBIT                           210.0      230.0     252.0
Net interest expense           (20.0)     (20.0)    (20.0)
Pre-tax income                 180.0      200.0     222.0
`;

describe('costs that hold the depreciation', () => {
  // Goal: 1,000 − 600 − 200 + 50 = 250, printed 260; 1,000 − 600 − 200 − 20 = 180, printed.
  test('EBITDA is what the costs leave and the depreciation within them, and what stays over is steady', () => {
    const engine = modelOf(byFunction);
    expect(engine.value('depreciationInCosts', 'FY2026')).toBeCloseTo(55, 9);
    expect(residualsOf(engine)).toEqual(['unexplained.ebitda']);
    for (const year of ['FY2025', 'FY2026', 'FY2027']) expect(engine.value('unexplained.ebitda', year)).toBeCloseTo(10, 9);
    expect(labelOf(engine, 'unexplained.ebitda')).toBe('Adjustment in EBITDA, taken back in pre-tax income');
  });

  test('a cost moves EBIT by as much; how much of it is depreciation moves EBITDA alone', () => {
    const engine = modelOf(byFunction);
    engine.set('costOfRevenue.rate', 'FY2026', 61);
    expect(engine.value('ebit', 'FY2026')).toBeCloseTo(230 - 11, 9);
    expect(engine.value('pretaxIncome', 'FY2026')).toBeCloseTo(200 - 11, 9);
    engine.set('costOfRevenue.rate', 'FY2026', 60);
    engine.set('depreciationAndAmortization.rate', 'FY2026', 6);
    expect(engine.value('ebitda', 'FY2026')).toBeCloseTo(285 + 11, 9);
    expect(engine.value('ebit', 'FY2026')).toBeCloseTo(230, 9);
    expect(engine.value('pretaxIncome', 'FY2026')).toBeCloseTo(200, 9);
  });

  // Goal: gross profit after depreciation is less than EBITDA: 270 + 50 = 320.
  test('also where gross profit stands between, and depreciation is printed without a sign', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
Cost of revenue               (730.0)    (790.0)
Gross profit                   270.0      310.0
EBITDA                         320.0      365.0
Depreciation & amortization     50.0       55.0
EBIT                           270.0      310.0
`);
    expect(residualsOf(engine)).toEqual([]);
    expect(engine.value('depreciationInCosts', 'FY2026')).toBeCloseTo(55, 9);
    expect(engine.value('depreciationAndAmortization', 'FY2026')).toBeCloseTo(-55, 9);
  });
});

describe('lines that stand elsewhere than they are printed', () => {
  // Goal: 400 − 250 + 30 = 180 and 180 − 20 = 160: other income is above the operating line, whatever the page calls it.
  test('an income is moved over a total where both tie that way', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
Gross profit                   400.0      450.0
SG&A                          (250.0)    (280.0)
Operating income               180.0      203.0
Other income                    30.0       33.0
Net interest expense           (20.0)     (21.0)
Pre-tax income                 160.0      182.0
`);
    expect(residualsOf(engine)).toEqual([]);
    engine.set('otherIncome.amount', 'FY2026', 43);
    expect(engine.value('operatingIncome', 'FY2026')).toBeCloseTo(213, 9);
  });

  // Goal: 400 − 250 = 150 without the 25 of share-based compensation, which the costs hold.
  test('an item of a reconciliation is no further cost, and is shown all the same', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
Gross profit                   400.0      450.0
Operating expenses            (250.0)    (280.0)
Share-based compensation        25.0       28.0
Operating income               150.0      170.0
`);
    expect(residualsOf(engine)).toEqual([]);
    expect(engine.value('shareBasedCompensation', 'FY2026')).toBeCloseTo(28, 9);
  });

  // Goal: 160 − 40 − 12 = 108.
  test('minorities printed without a sign are taken off', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
Operating expenses            (840.0)    (920.0)
Pre-tax income                 160.0      180.0
Income tax                     (40.0)     (45.0)
Minority interest               12.0       14.0
Net income                     108.0      121.0
`);
    expect(residualsOf(engine)).toEqual([]);
    expect(engine.value('minorityInterest', 'FY2026')).toBeCloseTo(-14, 9);
  });

  // Goal: 1,000 − 600 − 150 = 250: the costs nobody prints are 25 % of revenue, and grow with it.
  test('costs of which some are printed leave a rate of revenue', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
Cost of revenue               (600.0)    (660.0)
EBIT                           150.0      165.0
`);
    expect(residualsOf(engine)).toEqual([]);
    expect(engine.value('costs.ebit.rate', 'FY2026')).toBeCloseTo(25, 9);
    expect(labelOf(engine, 'costs.ebit')).toBe('Other costs, not printed');
  });
});

describe('figures a share and balances', () => {
  // Goal: 120 / 100 = 1.20 and 1.50 adjusted is 0.30 more; never 80 shares that nobody has.
  test('adjusted earnings without an adjusted profit are the earnings and what is adjusted', () => {
    const engine = modelOf(`USD mn                       12/25     12/26E
Revenue                      1,000.0    1,100.0
Net income                     120.0      132.0
EPS (USD)                       1.20       1.32
Adjusted EPS (USD)              1.50       1.60
`);
    expect(engine.value('adjustedEps.adjustments', 'FY2026')).toBeCloseTo(0.28, 9);
    expect(engine.model.lines.map(({ id }) => id)).not.toContain('impliedShares.adjustedEps');
    engine.set('revenueGrowth', 'FY2026', 20);
    expect(engine.value('adjustedEps', 'FY2026')).toBeCloseTo((132 * 1200) / 1100 / 100 + 0.28, 9);
  });

  // Goal: 300 + 500 = 800 with debt in one line, of which nothing stays over.
  test('debt printed in one line is the debt of the sheet', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
Net income                     135.0      161.0

Balance sheet (USD mn)         12/25     12/26E
Cash & cash equivalents        120.0      100.0
Net PP&E                       680.0      720.0
Total assets                   800.0      820.0
Total debt                     300.0      220.0
Common shareholders' equity    500.0      600.0
Total liabilities & equity     800.0      820.0
`);
    expect(engine.value('debtLessCash', 'FY2026')).toBeCloseTo(120, 9);
    expect(residualsOf(engine).filter((id) => id.startsWith('unexplained.'))).toEqual([]);
  });
});

describe('missing is not nothing', () => {
  // Goal: 7 of share-based compensation in 2025 says nothing of 2026, and gives neither EBITDA nor EBIT a number that nobody printed.
  test('an item of one year is no plug of the others', () => {
    const engine = modelOf(`${byFunction}Share-based compensation         7.0\n`);
    expect(engine.value('shareBasedCompensation', 'FY2025')).toBeCloseTo(7, 9);
    expect(engine.value('shareBasedCompensation', 'FY2026')).toBeNull();
    expect(['FY2025', 'FY2026', 'FY2027'].map((year) => engine.value('unexplained.ebitda', year))).toEqual([10, 10, 10].map((x) => expect.closeTo(x, 9) as number));
  });

  test('depreciation of one year is none of the others', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E    12/27E
Revenue                      1,000.0    1,100.0   1,210.0
EBITDA                         250.0      291.0     323.0
Depreciation & amortization    (50.0)
`);
    expect(engine.value('depreciationAndAmortization', 'FY2025')).toBeCloseTo(-50, 9);
    expect(engine.value('depreciationAndAmortization', 'FY2026')).toBeNull();
    expect(engine.value('depreciationAndAmortization.rate', 'FY2027')).toBeNull();
  });

  // Goal: 291 − 55 = 236 in 2026 without an impairment, which is print that there is none; in 2025 it is 14.
  // Goal: capital expenditure of 2025 alone says nothing of 2026, nor do two flows say what the cash from operations is.
  test('flows that are not printed are none, and parts are no total', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
Net income                     135.0      161.0

Cash flow statement (USD mn)   12/25     12/26E
Change in working capital       (5.0)     (11.0)
Capital expenditures            90.0
`);
    expect(engine.value('capitalExpenditure', 'FY2025')).toBeCloseTo(-90, 9);
    expect(engine.value('capitalExpenditure', 'FY2026')).toBeNull();
    expect(engine.model.lines.map(({ id }) => id)).not.toContain('cashFromOperations');
  });

  test('a blank is nothing where the total ties without it', () => {
    const engine = modelOf(`Income statement (USD mn)      12/25     12/26E
Revenue                      1,000.0    1,100.0
EBITDA                         250.0      291.0
Depreciation & amortization    (50.0)     (55.0)
Impairment                     (14.0)
EBIT                           186.0      236.0
`);
    expect(engine.value('impairment', 'FY2025')).toBeCloseTo(-14, 9);
    expect(engine.value('impairment', 'FY2026')).toBeCloseTo(0, 9);
    expect(residualsOf(engine)).toEqual([]);
  });
});
