import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import { buildModel, type BuiltModel } from './build.ts';
import { startEngine, type Engine } from './engine.ts';
import { interimsOf } from './interims.ts';
import { isReported } from './model.ts';
import { parseModel } from './parse.ts';
import { estimateSpeakers, printedFigures, type Printed } from './printed.ts';
import { printModel } from './print.ts';
import { restOfYears } from './restOfYear.ts';
import { quarterly } from './testing/quarters.ts';

function built(text: string, yearEnd = 12): { readonly of: BuiltModel; readonly engine: Engine } {
  const facts = readingOf(text).facts.map((fact) => ({ ...fact, document: 'note.txt', asOf: yearEnd === 12 ? '2026-05-05' : '2025-08-05' }));
  const of = buildModel('TALW US', 'Talwen Foods', printedFigures(facts, estimateSpeakers(facts)[0] ?? null, yearEnd));
  if (of === null) throw new Error('nothing was built');
  const started = startEngine(of.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return { of, engine: started.engine };
}
const untied = ({ of, engine }: ReturnType<typeof built>): readonly string[] =>
  of.tied.flatMap(({ line, printed }) =>
    [...printed].flatMap(([period, cell]) => {
      const value = engine.value(line, period);
      return value !== null && value >= cell.low - 1e-7 && value <= cell.high + 1e-7 ? [] : [`${line} ${period}: ${value} against ${cell.value}`];
    }),
  );

describe('quarters beside years', () => {
  test('every printed quarter and year is given back', () => {
    const made = built(quarterly);
    expect(untied(made)).toEqual([]);
    expect(made.of.model.periods).toEqual(['2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q3', '2026Q4', 'FY2025', 'FY2026', 'FY2027']);
    expect(made.of.model.actualTo).toBe('2026Q1');
  });

  // Goal: 400 − 90 − 100 − 100, and it says so.
  test('the fourth quarter is the year less nine months, and is not passed off as printed', () => {
    const { of, engine } = built(quarterly);
    expect(engine.value('revenue', '2025Q4')).toBeCloseTo(110, 9);
    const entry = of.model.lines.find(({ id }) => id === 'revenue')!.entries.get('2025Q4');
    expect(entry).toMatchObject({ source: null, derived: 'FY2025 - 2025Q1 - 2025Q2 - 2025Q3' });
    expect(engine.value('grossProfit', '2025Q4')).toBeCloseTo(160 - 35 - 39 - 41, 9);
  });

  // Goal: growth on the year, by hand: 115 / 100, 120 / 100, 126 / 110.
  test('estimated quarters are drivers, and their year is made of them', () => {
    const { engine } = built(quarterly);
    const growth = (period: string): number => engine.value('revenueGrowth', period)!;
    expect([growth('2026Q2'), growth('2026Q3'), growth('2026Q4')]).toEqual([15, 20, (126 / 110 - 1) * 100].map((x) => expect.closeTo(x, 9)));
    engine.set('revenueGrowth', '2026Q4', 20);
    expect(engine.value('revenue', '2026Q4')).toBeCloseTo(132, 9);
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(100 + 115 + 120 + 132 + 1, 9);
    expect(engine.value('costOfRevenue', 'FY2026')).toBeCloseTo((-272 / 462) * 468, 9);
    expect(engine.value('revenue', 'FY2027')).toBeCloseTo((500 / 462) * 468, 9);
  });

  // Goal: 1 − 25 / 100 and 1 − 22 / 110: a total says what its costs were, in a quarter as in a year.
  test('costs that no quarter prints are what its total leaves', () => {
    const { engine } = built(`Finch Vale Research
5 May 2026

Talwen Foods (TALW US)

Income statement (USD mn)      1Q25      2Q25     12/25    12/26E
Revenue                       100.0     110.0     450.0     500.0
EBITDA                         25.0      22.0      90.0     110.0
`);
    expect(engine.value('costs.ebitda.rate', '2025Q1')).toBeCloseTo(75, 9);
    expect(engine.value('costs.ebitda', '2025Q2')).toBeCloseTo(-88, 9);
  });

  // Goal: 462.0 is printed of 2026 and its quarters make 461.0: the one is named, not spread over quarters.
  test('what the quarters of a year do not add up to is a residual of its own', () => {
    const { engine } = built(quarterly);
    const gap = engine.model.lines.find(({ id }) => id === 'gap.revenue')!;
    expect([gap.role, gap.label]).toEqual(['residual', 'Year less its quarters, revenue']);
    expect(engine.value('gap.revenue', 'FY2026')).toBeCloseTo(1, 9);
  });

  test('quarters that add up within rounding leave no residual', () => {
    const { engine } = built(quarterly.replace('462.0     500.0', '461.0     500.0'));
    expect(engine.model.lines.some(({ id }) => id === 'gap.revenue')).toBe(false);
    expect(engine.value('revenue', 'FY2026')).toBeCloseTo(461, 9);
    const rounded = built(quarterly.replace('462.0     500.0', '461.2     500.0')).engine;
    expect(rounded.model.lines.find(({ id }) => id === 'gap.revenue')!.label).toBe('Rounding between quarters and year, revenue');
  });

  test('a year of which some quarters stand keeps its own drivers, and its rest is shown', () => {
    const { engine } = built(quarterly);
    expect(engine.value('grossProfit', 'FY2026')).toBeCloseTo(190, 9);
    const rest = restOfYears(engine).filter(({ line }) => line === 'grossProfit');
    expect(rest).toEqual([
      { year: 'FY2026', line: 'grossProfit', unit: 'USD mn', to: '2026Q1', whole: expect.closeTo(190, 9), before: 40, rest: expect.closeTo(150, 9), yearAgo: 125 },
    ]);
    expect(restOfYears(engine).some(({ line }) => line === 'revenue')).toBe(false);
  });

  // Goal: by hand, 90 + 100 + 100 + 110 until the end of 2025; then 100 for 90, and the year ahead as three quarters and the first of 2027 are not all there.
  test('the last and the next twelve months stand at the end of each quarter', () => {
    const { engine } = built(quarterly);
    expect(engine.value('trailing.revenue', '2025Q4')).toBeCloseTo(400, 9);
    expect(engine.value('trailing.revenue', '2026Q1')).toBeCloseTo(410, 9);
    expect(engine.value('trailing.revenue', '2025Q3')).toBeNull();
    expect(engine.value('forward.revenue', '2025Q4')).toBeCloseTo(461, 9);
    expect(engine.value('forward.revenue', '2026Q1')).toBeCloseTo(462 * 0.75 + 500 * 0.25, 9);
    expect(engine.value('forward.ebit', '2026Q1')).toBeCloseTo(100 * 0.75 + 110 * 0.25, 9);
  });

  test('printed and read again it computes the same', () => {
    const { of, engine } = built(quarterly);
    const parsed = parseModel(printModel(of.model));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const again = startEngine(parsed.model);
    if (!again.ok) throw new Error('does not start');
    const all = (e: Engine): readonly unknown[] => of.model.lines.map(({ id }) => of.model.periods.map((period) => e.value(id, period)));
    expect(all(again.engine)).toEqual(all(engine));
    expect(printModel(parsed.model)).toBe(printModel(of.model));
  });

  // Goal: whatever quarter is changed, the year is what its quarters are.
  test('a year follows each of its quarters', () => {
    const { of } = built(quarterly);
    fc.assert(
      fc.property(fc.constantFrom('2026Q2', '2026Q3', '2026Q4'), fc.double({ min: -60, max: 200, noNaN: true }), (quarter, growth) => {
        const started = startEngine(of.model);
        if (!started.ok) throw new Error('does not start');
        const { engine } = started;
        engine.set('revenueGrowth', quarter, growth);
        const quarters = ['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map((period) => engine.value('revenue', period)!);
        expect(engine.value('revenue', 'FY2026')).toBeCloseTo(quarters.reduce((a, b) => a + b) + 1, 6);
        expect(engine.value('revenueGrowth', 'FY2026')).toBeCloseTo((engine.value('revenue', 'FY2026')! / 400 - 1) * 100, 6);
      }),
      { numRuns: 30 },
    );
  });
});

describe('quarters out of longer stretches', () => {
  const figure = (value: number, basis: Printed['basis'] = 'reported'): Printed => ({
    value,
    low: value - 0.05,
    high: value + 0.05,
    basis,
    speaker: 'company',
    source: { document: 'note.txt', start: 0, end: 1 },
  });
  const of = (row: Readonly<Record<string, Printed>>, isInstant = false): ReturnType<typeof interimsOf> =>
    interimsOf(
      new Map([['income revenue', new Map(Object.entries(row))]]),
      () => isInstant,
      () => !isInstant,
      () => true,
    );

  // Goal: what releases print of years to date gives each quarter once.
  test('years to date give their quarters', () => {
    const found = of({ '2025Q1': figure(10), '2025H1': figure(21), YTD2025Q3: figure(33), FY2025: figure(46) }).derived('income revenue');
    expect([...found].map(([period, one]) => [period, one.value, one.from])).toEqual([
      ['2025Q2', 11, '2025H1 - 2025Q1'],
      ['2025Q3', 12, 'YTD2025Q3 - 2025H1'],
      ['2025Q4', 13, 'FY2025 - YTD2025Q3'],
    ]);
    expect(found.get('2025Q4')!.high - found.get('2025Q4')!.low).toBeCloseTo(0.2, 9);
  });

  test('reports go before an estimate that is older than they are', () => {
    const found = of({ '2025Q1': figure(10), '2025Q2': figure(11), '2025Q3': figure(12), '2025Q4': figure(15, 'estimate'), FY2025: figure(46) }).derived('income revenue');
    expect(found.get('2025Q4')).toMatchObject({ value: 13, basis: 'reported' });
  });

  // Goal: 1,860 to the nearest ten less 1,389.5 is 470, and no more is known of it.
  test('a quarter has no more digits than the year that it is left of', () => {
    const coarse: Printed = { ...figure(1860), low: 1855, high: 1865 };
    const found = of({ YTD2024Q3: figure(1389.5), FY2024: coarse, '2025Q1': figure(480) })
      .derived('income revenue')
      .get('2024Q4')!;
    expect(found.value).toBe(470);
    expect([found.low, found.high]).toEqual([465.45, 475.55].map((x) => expect.closeTo(x, 9)));
  });

  test('sales below zero are no quarter', () => {
    expect([...of({ '2025Q1': figure(10), '2025Q2': figure(11), '2025Q3': figure(12), FY2025: figure(30) }).derived('income revenue')]).toEqual([]);
  });

  test('a company that reports twice a year has halves, and its second half is the year less the first', () => {
    const found = of({ '2025H1': figure(20), '2026H1': figure(24), FY2025: figure(46) });
    expect([found.kind, found.periods]).toEqual(['half', ['2025H1', '2025H2', '2026H1']]);
    expect(found.derived('income revenue').get('2025H2')).toMatchObject({ value: 26, from: 'FY2025 - 2025H1' });
  });

  test('a balance at the end of a reported year is that of its last quarter', () => {
    const found = of({ '2026Q1': figure(7), FY2025: figure(9), FY2026: figure(11, 'estimate') }, true).printed('income revenue');
    expect([...found.keys()].sort()).toEqual(['2025Q4', '2026Q1']);
  });
});

// Goal: a fiscal year that ends in March: 1Q26 is of April to June, and the same figures make the same model.
test('quarters of a fiscal year that is none of the calendar', () => {
  const { of, engine } = built(quarterly, 3);
  expect(of.model.fiscalYearEndMonth).toBe(3);
  expect(of.model.actualTo).toBe('2026Q1');
  expect(engine.value('revenue', '2025Q4')).toBeCloseTo(110, 9);
  expect(engine.value('trailing.revenue', '2026Q1')).toBeCloseTo(410, 9);
  expect(isReported(of.model, '2026Q2')).toBe(false);
});

// Goal: a release that prints quarters alone makes a model of quarters, with growth on the year before by hand: 110 / 88.
test('quarters alone make a model of quarters', () => {
  const made = built(`Talwen Foods Reports First Quarter 2026 Results
5 May 2026

Talwen Foods (TALW US)

USD mn                        1Q26      1Q25
Revenue                      110.0      88.0
Cost of revenue              (66.0)    (55.0)
Gross profit                  44.0      33.0
SG&A                         (20.0)    (18.0)
EBIT                          24.0      15.0
`);
  expect(untied(made)).toEqual([]);
  expect(made.of.model.periods).toEqual(['2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1']);
  expect(made.engine.value('revenueGrowth', '2026Q1')).toBeCloseTo(25, 9);
  expect(made.engine.value('costOfRevenue.rate', '2026Q1')).toBeCloseTo(60, 9);
  expect(made.engine.value('grossMargin', '2026Q1')).toBeCloseTo(40, 9);
  expect(made.engine.value('revenue', '2025Q3')).toBeNull();
});

test('figures in another currency stand aside and are counted', () => {
  const text = quarterly.replace('Quarterly (USD mn)', 'In euro (EUR mn)              12/25     12/26E\nRevenue                       370.0     430.0\n\nQuarterly (USD mn)');
  const { of, engine } = built(text);
  expect(of.otherMoney).toEqual([{ currency: 'EUR', figures: 2 }]);
  expect(engine.value('revenue', 'FY2025')).toBe(400);
});
