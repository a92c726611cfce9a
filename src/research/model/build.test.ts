import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading/testing/readText.ts';
import { buildModel, type BuiltModel } from './build.ts';
import { startEngine, type Engine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { parseModel } from './parse.ts';
import { estimateSpeakers, printedFigures } from './printed.ts';
import { printModel } from './print.ts';
import { statements } from './testing/statements.ts';

function built(text: string): { readonly of: BuiltModel; readonly engine: Engine } {
  const { facts } = readingOf(text);
  const known = facts.map((fact) => ({ ...fact, document: 'note.txt', asOf: '2026-05-05' }));
  const of = buildModel('ORLE US', 'Orle Metals', printedFigures(known, estimateSpeakers(known)[0] ?? null, 12));
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

describe('a model out of printed statements', () => {
  test('gives every printed figure back and balances in every year', () => {
    const made = built(statements);
    expect(untied(made)).toEqual([]);
    expect(made.of.tied.length).toBeGreaterThan(25);
    for (const year of ['FY2025', 'FY2026', 'FY2027']) expect(made.engine.value('balanceCheck', year)).toBeCloseTo(0, 9);
  });

  // Goal: debt in one line among the liabilities is debt, on which interest is paid (20 / ((380 + 420) / 2) = 5 %); a memo of it below is none beside it.
  test('takes debt that stands in one line as debt, and a memo of it as none', () => {
    const note = (liabilities: string): ReturnType<typeof built> =>
      built(`Finch Vale Research
5 May 2026

Orle Metals (ORLE US)

Income statement (USD mn)      12/25    12/26E    12/27E
Revenue                      1,000.0   1,100.0   1,210.0
EBIT                           200.0     220.0     242.0
Net interest expense           (22.0)    (20.0)    (18.0)
Pre-tax profit                 178.0     200.0     224.0
Income tax                     (44.5)    (50.0)    (56.0)
Net income                     133.5     150.0     168.0

Balance sheet (USD mn)         12/25     12/26E    12/27E
Cash and equivalents           100.0     250.0     418.0
Property, plant & equipment    700.0     660.0     620.0
Total assets                   800.0     910.0   1,038.0
${liabilities}
`);
    const alone = note(`Borrowings                     420.0     380.0     340.0
Total liabilities              420.0     380.0     340.0
Shareholders' equity           380.0     530.0     698.0`);
    expect(alone.of.model.lines.some(({ id }) => id.startsWith('unexplained.totalLiabilities'))).toBe(false);
    expect(alone.engine.value('debtLessCash', 'FY2025')).toBeCloseTo(320, 9);
    expect(alone.engine.value('interestRate', 'FY2026')).toBeCloseTo(5, 9);
    const memo = note(`Short-term debt                 20.0      20.0      20.0
Long-term debt                 400.0     360.0     320.0
Total liabilities              420.0     380.0     340.0
Shareholders' equity           380.0     530.0     698.0
Total debt                     420.0     380.0     340.0`);
    expect(memo.engine.value('debt', 'FY2026')).toBeCloseTo(380, 9);
    expect(memo.engine.value('balanceCheck', 'FY2026')).toBeCloseTo(0, 9);
  });

  // Goal: gross profit that stands in the past alone is no step to an EBITDA that is estimated: 396 / 1,042 leaves costs of 62.0 %.
  test('builds on the totals that are estimated', () => {
    const { engine } = built(`Finch Vale Research
5 May 2026

Orle Metals (ORLE US)

Income statement (USD mn)      12/24     12/25     12/26E    12/27E
Revenue                        780.6     896.5    1,042.0   1,190.0
Gross profit                   466.3     530.1
EBITDA                         327.7     364.0      396.0     440.0
Depreciation & amortization   (135.0)   (140.0)    (172.0)   (205.0)
EBIT                           192.7     224.0      224.0     235.0
`);
    expect(engine.value('ebit', 'FY2027')).toBeCloseTo(235, 9);
    engine.set('revenueGrowth', 'FY2026', 0);
    expect(engine.value('ebitda', 'FY2026')).toBeCloseTo((896.5 * 396) / 1042, 9);
  });

  // Goal: drivers are those an analyst would name, and are right: 1,100 / 1,000 − 1, 53.8 / 215, 111 / 1,100 × 365.
  test('works out the drivers', () => {
    const { engine } = built(statements);
    expect(engine.value('revenueGrowth', 'FY2026')).toBeCloseTo(10, 9);
    expect(engine.value('taxRate', 'FY2026')).toBeCloseTo((53.8 / 215) * 100, 9);
    expect(engine.value('accountsReceivable.days', 'FY2026')).toBeCloseTo((111 / 1100) * 365, 9);
    expect(engine.value('depreciationRate', 'FY2026')).toBeCloseTo(11, 9);
    expect(engine.value('interestRate', 'FY2027')).toBeCloseTo((20.5 / 270) * 100, 9);
  });

  test('statements that tie leave no residual', () => {
    const { engine } = built(statements);
    const residuals = engine.model.lines
      .filter(({ role }) => role === 'residual')
      .flatMap(({ id }) => ['FY2026', 'FY2027'].map((year) => [id, engine.value(id, year) ?? 0] as const));
    expect(residuals.filter(([, value]) => Math.abs(value) > 1e-9)).toEqual([]);
  });

  // Goal: what the parts do not give is named, and is as large as the gap that was printed.
  test('a gap is a residual under the name of its total', () => {
    const { engine } = built(
      statements
        .replace('EBITDA                         250.0      291.0     323.0', 'EBITDA                         250.0      299.0     323.0')
        .replace('EBIT                           200.0      236.0', 'EBIT                           200.0      244.0'),
    );
    const residual = engine.model.lines.find(({ id }) => id === 'unexplained.ebitda');
    expect(residual?.label).toBe('Not explained in EBITDA');
    expect(engine.value('unexplained.ebitda', 'FY2026')).toBeCloseTo(8, 9);
  });

  const replaced = (...pairs: readonly (readonly [string, string])[]): string => pairs.reduce((text, [from, to]) => text.replace(new RegExp(`^${from} .*$`, 'm'), to), statements);
  // Goal: cash is no plug. Whatever driver is changed, and however the cash flow is printed, the sheet balances and cash moves by what flows.
  test.each([
    ['from net income', statements],
    [
      'from EBITDA',
      replaced(
        ['Net income  +135.0', ''],
        [
          'D&A',
          'EBITDA                         250.0      291.0     323.0\nInterest paid                  (20.0)     (21.0)    (20.5)\nIncome tax paid                (45.0)     (53.8)    (60.6)',
        ],
      ).replace(/(Cash flow statement.*\n)Net income.*\n/, '$1'),
    ],
    ['working capital among other flows', replaced(['Change in working capital', 'Other operating cash flow       (5.0)     (11.0)    (11.0)'])],
    ['dividends among other flows', replaced(['Dividends paid', 'Other financing cash flow      (70.0)     (80.0)    (75.0)'])],
    [
      'with acquisitions',
      replaced(['Capital expenditures', 'Capital expenditures          (100.0)    (100.0)    (75.0)\nAcquisitions                   (10.0)     (20.0)    (15.0)']),
    ],
  ])('it articulates for any drivers: %s', (_, text) => {
    const { of } = built(text);
    const started = startEngine(of.model);
    if (!started.ok) throw new Error('does not start');
    const { engine } = started;
    const years = ['FY2026', 'FY2027'];
    const cash = (): readonly number[] => years.map((year) => engine.value('cash', year)!);
    const flows = (): readonly number[] => years.map((year, t) => engine.value('totalCashFlow', year)! + (t === 0 ? 0 : engine.value('totalCashFlow', years[0]!)!));
    const drivers = engine.model.lines
      .filter(({ role }) => role === 'driver')
      .flatMap(({ id }) => years.filter((year) => engine.value(id, year) !== null).map((year) => [id, year] as const));
    const [before, flowed] = [cash(), flows()];
    const moving = new Set<string>();
    for (const [id, year] of drivers) {
      const value = engine.value(id, year)!;
      engine.set(id, year, value * 1.3 + 1);
      years.forEach((one, t) => {
        expect(engine.value('balanceCheck', one), `${id} ${year}`).toBeCloseTo(0, 7);
        expect(cash()[t]! - before[t]!, `${id} ${year}`).toBeCloseTo(flows()[t]! - flowed[t]!, 7);
      });
      if (Math.abs(cash()[1]! - before[1]!) > 1e-6) moving.add(id);
      engine.set(id, year, value);
    }
    // what an analyst expects to cost or to bring cash does
    expect([...moving]).toEqual(expect.arrayContaining(['revenueGrowth', 'costOfRevenue.rate', 'accountsReceivable.days', 'capitalExpenditure.rate', 'movement.longTermDebt']));
  });

  test('a model printed and read again computes the same', () => {
    const { of, engine } = built(statements);
    const parsed = parseModel(printModel(of.model));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const again = startEngine(parsed.model);
    if (!again.ok) throw new Error('does not start');
    const all = (e: Engine): readonly unknown[] => of.model.lines.map(({ id }) => of.model.periods.map((year) => e.value(id, year)));
    expect(all(again.engine)).toEqual(all(engine));
  });

  // Goal: the compiled loops compute what the formulas say, held against walking the trees cell by cell.
  test('compiled code and the trees of the formulas agree', () => {
    const { of, engine } = built(statements);
    const byId = new Map(of.model.lines.map((line) => [line.id, line]));
    const { periods } = of.model;
    const walk = (id: string, t: number): number => {
      const line = byId.get(id)!;
      const period = periods[t];
      if (period === undefined) return Number.NaN;
      const entry = line.entries.get(period);
      if (entry !== undefined || line.formula === null) return entry === undefined ? Number.NaN : line.unit === '%' ? entry.value / 100 : entry.value;
      return evaluate(line.formula, { at: (other, back) => walk(other, t - back), perYear: 1 });
    };
    const differing = of.model.lines.flatMap(({ id, unit }) =>
      periods.flatMap((period, t) => {
        const walked = walk(id, t) * (unit === '%' ? 100 : 1);
        const compiled = engine.value(id, period) ?? Number.NaN;
        return (Number.isFinite(walked) ? Math.abs(walked - compiled) < 1e-8 : Number.isNaN(compiled)) ? [] : [`${id} ${period}: ${walked} against ${compiled}`];
      }),
    );
    expect(differing).toEqual([]);
  });
});

test('costs printed without a sign are costs all the same', () => {
  const positive = statements.replace(/\(([\d.,]+)\)/g, (all, digits: string, at: number) => (at < statements.indexOf('Balance sheet') ? ` ${digits} ` : all));
  const made = built(positive);
  expect(untied(made)).toEqual([]);
  expect(made.engine.value('costOfRevenue', 'FY2026')).toBeCloseTo(-649, 9);
});

test('a speaker of revenue and earnings a share alone gets a model of these', () => {
  const { engine } = built(
    `Finch Vale Research\n5 May 2026\n\nOrle Metals (ORLE US)\n\nUSD mn            12/25    12/26E   12/27E\nRevenue         1,000.0   1,100.0  1,188.0\nEBITDA            250.0     291.0    323.0\nEPS (USD)          1.35      1.61     1.82\n`,
  );
  expect(engine.value('costs.ebitda.rate', 'FY2026')).toBeCloseTo((1 - 291 / 1100) * 100, 9);
  expect(engine.value('eps', 'FY2027')).toBe(1.82);
});
