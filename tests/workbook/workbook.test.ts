import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/research/model/build.ts';
import { startEngine, type Engine } from '../../src/research/model/engine.ts';
import { parseModel } from '../../src/research/model/parse.ts';
import { estimateSpeakers, printedFigures } from '../../src/research/model/printed.ts';
import { compareWorkbook, type FoundCell, type FoundSheets } from '../../src/research/model/workbook/returned.ts';
import { quarterly } from '../../src/research/model/testing/quarters.ts';
import { statements } from '../../src/research/model/testing/statements.ts';
import type { Workbook } from '../../src/research/model/workbook/sheet.ts';
import { workbookOf } from '../../src/research/model/workbook/workbook.ts';
import { valueModel, type Assumptions } from '../../src/research/valuation/valueModel.ts';
import { valuationSheet } from '../../src/research/valuation/workbook/valuationSheet.ts';
import { readingOf } from '../../src/research/reading/testing/readText.ts';
import { differing, isSame, office, recalculated } from './office.ts';
import { readWorkbook, writeWorkbook } from '../../src/sources/xlsx/workbook-file.ts';

function engineOf(text: string): Engine {
  const parsed = parseModel(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}
function builtEngine(text = statements): Engine {
  const facts = readingOf(text).facts.map((fact) => ({ ...fact, document: 'note.txt', asOf: '2026-05-05' }));
  const built = buildModel('ORLE US', 'Orle Metals', printedFigures(facts, estimateSpeakers(facts)[0] ?? null, 12));
  if (built === null) throw new Error('nothing was built');
  const started = startEngine(built.model);
  if (!started.ok) throw new Error('does not start');
  return started.engine;
}

/** Every function of the language once, and a circle. */
const every = `model ORLE "Orle Metals"
money USD mn
periods 2025Q4 2026Q1 2026Q2 2026Q3 2026Q4 FY2025 FY2026 FY2027
actual to 2025Q4
sheet Income
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + growth)
  2025Q4 100
  FY2025 380
line profit "Profit" flow USD mn
  = max(revenue * 0.2, floor) - abs(interest) + if(revenue > large, 1, 2) * fee
line interest "Interest" flow USD mn
  = -average(debt) * 1.5%
line fee "Fee" flow USD mn
  = given(override, revenue * 0.01 ^ 1)
line trailingRevenue "Trailing revenue" flow USD mn
  = trailing(revenue)
line ahead "Next twelve months" ratio USD mn
  = forward(revenue)
line change "Change on the year" ratio %
  = revenue / yearAgo(revenue) - 1
line root "Root" ratio x
  = sqrt(exp(ln(revenue / prior(revenue)))) + min(1, 2, days() / 365)
sheet Balance
line debt "Debt" stock USD mn
  = prior(debt) - profit + spending
  2025Q4 50
sheet Drivers
driver growth "Growth" ratio %
  2026Q1.. 10 FY2027 20
driver floor "Floor" flow USD mn
  2026Q1.. 5
driver large "Large" flow USD mn
  2026Q1.. 120
driver spending "Spending" flow USD mn
  2026Q1.. 12
driver override "Override" flow USD mn
  2026Q2 3
`;

// Goal: exporting and bringing back is the identity, and what a person changes in between is told apart.
describe('a workbook that comes back', () => {
  test('unchanged, it changes nothing', async () => {
    for (const [engine, workbook] of [
      ...[builtEngine(), builtEngine(quarterly), engineOf(every)].map((one) => [one, workbookOf(one, { documents: new Map() })] as const),
      [engineOf(valued), withValuation(engineOf(valued))] as const,
    ]) {
      expect(compareWorkbook(engine.model, workbook, await readWorkbook(await writeWorkbook(workbook)))).toEqual({ overrides: [], assumptions: [], formulas: [], refused: [] });
    }
  });

  test('changed inputs are drivers, changed formulas are reported, everything else is refused with its cell', async () => {
    const engine = builtEngine();
    const workbook = workbookOf(engine, { documents: new Map() });
    const given = await readWorkbook(await writeWorkbook(workbook));
    const cells = workbook.sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ ...cell, sheet: sheet.name })));
    const at = (line: string, period: string) => cells.find((cell) => cell.of?.line === line && cell.of.period === period)!;
    const changed = (changes: readonly { readonly cell: { sheet: string; row: number; column: number }; readonly to: FoundCell }[]): FoundSheets =>
      new Map(
        [...given].map(([name, found]) => [
          name,
          new Map([...found, ...changes.filter(({ cell }) => cell.sheet === name).map(({ cell, to }) => [`${cell.row},${cell.column}`, to] as const)]),
        ]),
      );
    const growth = at('revenueGrowth', 'FY2026');
    const profit = at('grossProfit', 'FY2026');
    const label = cells.find((cell) => cell.look === 'label' && cell.value === 'Inventory')!;
    const found = compareWorkbook(
      engine.model,
      workbook,
      changed([
        { cell: growth, to: { value: 0.15, formula: null } },
        { cell: profit, to: { value: 500, formula: 'C5*0.45' } },
        { cell: label, to: { value: 'Stock', formula: null } },
        { cell: { sheet: 'Drivers', row: 900, column: 3 }, to: { value: 7, formula: null } },
      ]),
    );
    expect(found.overrides.map(({ line, period, value }) => `${line} ${period} ${value}`)).toEqual(['revenueGrowth FY2026 15']);
    expect(found.formulas.map(({ line, period, after }) => `${line} ${period} ${after}`)).toEqual(['grossProfit FY2026 =C5*0.45']);
    expect(found.refused.map(({ message }) => message)).toEqual(['the model has no such cell', 'expected “Inventory”, found “Stock”: the structure of the sheet has changed']);
  });
});

/** A model with two cases laid over its drivers, and enough statements to be discounted. */
const valued = `model ORLE "Orle Metals"
money USD mn
periods FY2025 FY2026 FY2027 FY2028
actual to FY2025
sheet Income statement
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
line ebit "EBIT" flow USD mn
  = revenue * ebitMargin
  FY2025 120
line ebitda "EBITDA" flow USD mn
  = ebit + depreciationAndAmortization
  FY2025 160
line depreciationAndAmortization "Depreciation" flow USD mn
  = revenue * 4%
  FY2025 40
line netIncome "Net income" flow USD mn
  = ebit * (1 - taxRate) - interestPaid
  FY2025 84
line adjustedEps "EPS, adjusted" flow USD/share
  = netIncome / dilutedShares
  FY2025 0.84
sheet Balance sheet
line cash "Cash" stock USD mn
  = prior(cash) + interestPaid
  FY2025 80
line debt "Debt" stock USD mn
  = prior(debt)
  FY2025 200
line totalEquity "Equity" stock USD mn
  = prior(totalEquity) + netIncome - payout
  FY2025 700
line dilutedShares "Diluted shares" stock mn shares
  = prior(dilutedShares)
  FY2025 100
sheet Cash flow
line cashFlow.depreciationAndAmortization "Depreciation" flow USD mn
  = depreciationAndAmortization
line capitalExpenditure "Capital expenditure" flow USD mn
  = -revenue * 5%
line workingCapitalChange "Working capital" flow USD mn
  = -(revenue - prior(revenue)) * 10%
line debtChange "Change in debt" flow USD mn
  = debt - prior(debt)
line dividendsPaid "Dividends" flow USD mn
  = -payout
driver revenueGrowth "Revenue growth" ratio %
  FY2026 10 FY2027 8 FY2028 6
driver ebitMargin "EBIT margin" ratio %
  FY2026.. 12
driver taxRate "Tax rate" ratio %
  FY2026.. 25
driver interestPaid "Interest" flow USD mn
  FY2026.. 6
driver payout "Dividends paid" flow USD mn
  FY2026.. 30

scenario bear "Bear" 25%
  revenueGrowth FY2026.. - 5
  ebitMargin FY2027.. 9
scenario bull "Bull" 25%
  ebitMargin * 1.25
`;
const assumptions: Assumptions = {
  valuationDate: '2026-03-31',
  listing: { currency: 'EUR', exchangeRate: 0.9, depositaryRatio: 2 },
  discountRate: 0.09,
  costOfEquity: 0.1,
  terminalGrowth: 0.02,
  exitMultiple: 7,
  multiples: [
    { kind: 'perShareEarnings', multiple: 14, low: 12, high: 16, period: 'FY2026..FY2027' },
    { kind: 'ebitda', multiple: 8, period: 'forward' },
    { kind: 'revenue', multiple: 1.1, period: 'FY2026' },
  ],
};
function withValuation(engine: Engine): Workbook {
  const found = valueModel(engine, assumptions);
  if (!found.ok) throw new Error('not valued');
  return workbookOf(engine, {
    documents: new Map(),
    more: (places, head) => [
      valuationSheet(
        {
          engine,
          places,
          assumptions,
          valued: found.value,
          said: [],
          beside: [{ label: 'Target of Harbour', low: 15, high: 18, note: null }],
          explain: ({ none }) => none.reason.code,
        },
        head,
      )!,
    ],
  });
}
const cellAt = (workbook: Workbook, sheet: string, label: string, column: number) => {
  const { cells } = workbook.sheets.find(({ name }) => name === sheet)!;
  const row = cells.findLast((cell) => cell.column === 0 && cell.value === label)?.row;
  return cells.find((cell) => cell.row === row && cell.column === column);
};

// Goal: the sheet says what the valuation says, and its assumptions come back as assumptions.
describe('the valuation sheet', () => {
  test('gives every method the value that the program gives it', () => {
    const engine = engineOf(valued);
    const workbook = withValuation(engine);
    const found = valueModel(engine, assumptions);
    const values = (found.ok ? found.value : []).flatMap((one) => (one.ok ? [one.valuation] : []));
    expect(values.map(({ method }) => method)).toEqual([
      'Discounted cash flow, terminal growth',
      'Discounted cash flow, exit multiple',
      'Discounted cash flow to equity',
      'Dividend discount',
      'P/E, FY2026..FY2027',
      'EV/EBITDA, next twelve months',
      'P/S, FY2026',
      'Book value',
    ]);
    for (const { method, perShare } of values) {
      const cell = cellAt(workbook, 'Valuation', method, 3)!;
      expect(cell.formula, method).not.toBeNull();
      expect(cell.value as number, method).toBeCloseTo(perShare, 9);
    }
    // by hand: 14 × the mean of (1,100 × 12% × 0.75 − 6) ÷ 100 and (1,188 × 12% × 0.75 − 6) ÷ 100, two shares a certificate, at 0.9
    expect(cellAt(workbook, 'Valuation', 'P/E, FY2026..FY2027', 3)!.value as number).toBeCloseTo(14 * ((0.93 + 1.0092) / 2) * 2 * 0.9, 9);
  });

  test('a changed assumption comes back as one, a changed number of a document is refused', async () => {
    const engine = engineOf(valued);
    const workbook = withValuation(engine);
    const given = await readWorkbook(await writeWorkbook(workbook));
    const sheet = new Map(given.get('Valuation'));
    const put = (label: string, column: number, value: number): void => {
      const { row } = cellAt(workbook, 'Valuation', label, column)!;
      sheet.set(`${row},${column}`, { value, formula: null });
    };
    put('Discount rate', 2, 0.085);
    put('Valuation date', 2, 46_203);
    put('Target of Harbour', 2, 1);
    const found = compareWorkbook(engine.model, workbook, new Map([...given, ['Valuation', sheet]]));
    expect(found.assumptions.map(({ name, before, value }) => `${name}: ${before} → ${value}`)).toEqual(['date: 2026-03-31 → 2026-06-30', 'discountRate: 9 → 8.5']);
    expect(found.refused.map(({ message }) => message)).toEqual(['it is what a document prints; set it right in the document']);
    expect([...found.overrides, ...found.formulas]).toEqual([]);
  });
});

// Goal: another program computes the same numbers from the formulas, without the values that were written beside them.
describe.skipIf(office === undefined)('recalculated by LibreOffice (skipped where it is not installed)', () => {
  test.each([
    ['three statements out of a note', () => workbookOf(builtEngine(), { documents: new Map() })],
    ['quarters and the years they make', () => workbookOf(builtEngine(quarterly), { documents: new Map() })],
    ['every function of the language', () => workbookOf(engineOf(every), { documents: new Map() })],
    ['a valuation with all its methods', () => withValuation(engineOf(valued))],
  ])('%s', { timeout: 180_000 }, async (what, make) => {
    const workbook = make();
    expect(differing(workbook, (await recalculated([workbook]))[0]!, what)).toEqual([]);
  });

  test('a case chosen in its cell gives the numbers of the engine under that case', { timeout: 180_000 }, async () => {
    const engine = engineOf(valued);
    const workbook = workbookOf(engine, { documents: new Map() });
    const bear = startEngine(engine.model, engine.model.scenarios[0]);
    if (!bear.ok) throw new Error('the case does not start');
    const chosen: Workbook = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.assumption?.name === 'case' ? { ...cell, value: 2 } : cell)) })),
    };
    const computed = (await recalculated([chosen]))[0]!;
    const cells = workbook.sheets
      .filter(({ name }) => name !== 'Scenarios')
      .flatMap((sheet) => sheet.cells.flatMap((cell) => (cell.of === null ? [] : [{ cell, of: cell.of, at: `${sheet.name}!${cell.row},${cell.column}` }])));
    const wrong = cells.filter(({ of, at }) => !isSame(computed.get(at), bear.engine.row(of.line)[bear.engine.compiled.layout.columns.get(of.period)!]));
    expect(cells.length).toBeGreaterThan(50);
    expect(wrong.map(({ of, at }) => `${of.line} ${of.period}: ${String(computed.get(at))}`)).toEqual([]);
    // 1,000 × 1.05 × 1.03 × 1.01 at 9%
    expect(bear.engine.value('ebit', 'FY2028')).toBeCloseTo(1000 * 1.05 * 1.03 * 1.01 * 0.09, 9);
  });
});
