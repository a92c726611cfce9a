import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/research/model/engine.ts';
import { compareWorkbook, type FoundCell, type FoundSheets } from '../../src/research/model/workbook/returned.ts';
import { quarterly } from '../../src/research/model/testing/quarters.ts';
import { statements } from '../../src/research/model/testing/statements.ts';
import type { Workbook } from '../../src/research/model/workbook/sheet.ts';
import { workbookOf } from '../../src/research/model/workbook/workbook.ts';
import { around, gridOf } from '../../src/research/valuation/explore.ts';
import { leverOf } from '../../src/research/valuation/levers.ts';
import { cashFlowMethod, valueModel, valuerOf, type Assumptions } from '../../src/research/valuation/valueModel.ts';
import { about, builtOf, cite, engineOf, valuedBook } from './make.ts';
import { differing, isSame, office, recalculated } from './office.ts';
import { readWorkbook, writeWorkbook } from '../../src/sources/xlsx/workbook-file.ts';

const builtEngine = (text = statements): Engine => builtOf(text, '2026-05-05', 'the note').engine;

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
      ...[builtEngine(), builtEngine(quarterly), engineOf(every)].map((one) => [one, workbookOf(one, { about, cite })] as const),
      [engineOf(valued), withValuation(engineOf(valued))] as const,
    ]) {
      expect(compareWorkbook(engine.model, workbook, await readWorkbook(await writeWorkbook(workbook)))).toEqual({ overrides: [], assumptions: [], formulas: [], refused: [] });
    }
  });

  test('changed inputs are drivers, changed formulas are reported, everything else is refused with its cell', async () => {
    const engine = builtEngine();
    const workbook = workbookOf(engine, { about, cite });
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
    expect(found.refused[0]!.cell).toBe('Drivers!D901');
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
const withValuation = (engine: Engine): Workbook => valuedBook(engine, assumptions, [], [{ label: 'Target of Harbour', low: 15, high: 18, note: null }]);
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
    expect(found.refused.map(({ message }) => message)).toEqual(['it is what a document prints, or what is stated outside of the workbook; set it right there']);
    expect([...found.overrides, ...found.formulas]).toEqual([]);
  });
});

/** Two quarters of 2025 are printed, and three quarters of it as one; of 2024 nothing. */
const gaps = `Finch Vale Research
5 May 2026

Talwen Foods (TALW US)

USD mn                       12/24     12/25     12/26E
Revenue                      380.0     400.0      462.0
EBIT                          70.0      80.0      100.0

Quarterly (USD mn)            1Q25      9M25      3Q25      2Q26E
Revenue                       90.0     290.0     105.0      115.0
EBIT                          18.0      58.0      22.0       24.0
`;
function quartersBook(text: string): Workbook {
  const { engine, tied, figures } = builtOf(text, '2026-05-05', 'the note');
  return workbookOf(engine, { about, cite: () => 'Finch Vale, 5 May 2026, characters 1–2', tied, figures });
}
const lineCell = (workbook: Workbook, line: string, period: string) => workbook.sheets.flatMap(({ cells }) => cells).find(({ of }) => of?.line === line && of.period === period);

// Goal: what nobody prints of a year is seen to follow from what is printed, and what is missing is seen to be missing.
describe('quarters in the workbook', () => {
  test('a quarter that is left of its year is the year less what is printed of it', () => {
    const workbook = quartersBook(quarterly);
    // 400 − 90 − 100 − 100
    expect(lineCell(workbook, 'revenue', '2025Q4')).toMatchObject({
      value: 110,
      formula: expect.stringMatching(/^[A-Z]+6(-[A-Z]+6){3}$/),
      note: expect.stringContaining('FY2025'),
    });
    const part = quartersBook(gaps);
    // 400 − 290, and 290 − 90 − 105
    expect(lineCell(part, 'revenue', '2025Q4')).toMatchObject({ value: 110, formula: expect.stringMatching(/^[A-Z]+5-'As printed'![A-Z]+\d+$/) });
    expect(lineCell(part, 'revenue', '2025Q2')).toMatchObject({ value: 95, formula: expect.stringMatching(/^'As printed'![A-Z]+\d+(-[A-Z]+5){2}$/) });
    const printed = part.sheets.find(({ name }) => name === 'As printed')!;
    expect(printed.cells.find(({ value }) => value === 290)?.note).toMatch(/^Finch Vale, 5 May 2026, characters \d+–\d+$/);
  });

  test('a quarter of which nothing is printed is empty, and says so', () => {
    const workbook = quartersBook(gaps);
    const sheet = workbook.sheets.find(({ name }) => name === 'Income statement')!;
    const { column } = sheet.cells.find(({ value }) => value === '2026Q1A' || value === '2026Q1E')!;
    expect(sheet.cells.filter((cell) => cell.column === column).map(({ row, value }) => [row, value])).toEqual([
      [2, 'not printed'],
      [3, expect.stringMatching(/^2026Q1/)],
    ]);
  });
});

/** Costs and capital expenditure in shares of revenue, depreciation of what was bought before, and two cases. */
const farModel = `model TALW "Talwen Foods"
money USD mn
periods FY2025 FY2026 FY2027
actual to FY2025

sheet Income statement
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  FY2025 1000
line costs "Costs" flow USD mn
  = -(revenue * costs.rate)
  FY2025 -700
line depreciationAndAmortization "Depreciation" flow USD mn
  = -(prior(plant) * depreciation.rate)
  FY2025 -90
line ebit "EBIT" flow USD mn
  = revenue + costs + depreciationAndAmortization + oneOff
  FY2025 210
line netIncome "Net income" flow USD mn
  = ebit * (1 - taxRate)
  FY2025 160
sheet Balance sheet
line plant "Plant" stock USD mn
  = prior(plant) - capitalExpenditure + depreciationAndAmortization
  FY2025 900
line netDebt "Net debt" stock USD mn
  = prior(netDebt)
  FY2025 200
sheet Cash flow
line capitalExpenditure "Capital expenditure" flow USD mn
  = -(revenue * capitalExpenditure.rate)
  FY2025 -120
line workingCapitalChange "Change in working capital" flow USD mn
  = -(revenue - prior(revenue)) * 20%
line debtChange "Change in debt" flow USD mn
  = netDebt - prior(netDebt)
line dividendsPaid "Dividends" flow USD mn
  = -netIncome * 40%
sheet Drivers
driver revenueGrowth "Revenue growth" ratio %
  FY2026 10 FY2027 8
driver costs.rate "Costs, of revenue" ratio %
  FY2026 70 FY2027 69
driver depreciation.rate "Depreciation, of opening plant" ratio %
  FY2026.. 10
driver capitalExpenditure.rate "Capital expenditure, of revenue" ratio %
  FY2026.. 13
driver oneOff "One-off items" flow USD mn
  FY2026 -10 FY2027 -4
driver taxRate "Tax rate" ratio %
  FY2026.. 25
driver shares "Shares" stock mn shares
  FY2025.. 50

scenario bear "Bear" 25%
  revenueGrowth - 3
  costs.rate FY2027 72
scenario bull "Bull" 25%
  costs.rate * 0.95
`;
const farAssumptions: Assumptions = {
  valuationDate: '2026-03-31',
  listing: { currency: 'USD' },
  discountRate: 0.09,
  costOfEquity: 0.1,
  terminalGrowth: 0.02,
  far: { years: 8, margin: 0.18, capexToDepreciation: 1.05, taxRate: 0.27 },
  options: [
    { count: 4, strike: 20 },
    { count: 2, strike: 60 },
    { count: 1, strike: 5 },
  ],
};

// Goal: a value that looks beyond the estimates stands in the workbook with all of its years, and moves with what it hangs on.
describe('far years in the workbook', () => {
  test('every driver of a far year is a formula, and every method has the value of the program', () => {
    const engine = engineOf(farModel);
    const workbook = valuedBook(engine, farAssumptions);
    const drivers = workbook.sheets.find(({ name }) => name === 'Drivers')!.cells.filter(({ of }) => of !== null && of.period > 'FY2027');
    expect(drivers.map(({ of, formula }) => (formula === null ? of : null)).filter((of) => of !== null)).toEqual([]);
    expect(drivers.length).toBe(7 * 6);
    const found = valueModel(engine, farAssumptions);
    const values = (found.ok ? found.value : []).flatMap((one) => (one.ok ? [one.valuation] : []));
    expect(values.map(({ method }) => method)).toEqual([cashFlowMethod, 'Discounted cash flow to equity', 'Dividend discount']);
    for (const { method, perShare } of values)
      expect(cellAt(workbook, 'Valuation', method, 3), method).toMatchObject({ formula: expect.any(String), value: expect.closeTo(perShare, 9) });
  });

  test('the table over rate and growth is the program’s own', () => {
    for (const far of [farAssumptions.far!, undefined]) {
      const { far: _far, ...plain } = farAssumptions;
      const own: Assumptions = far === undefined ? plain : { ...plain, far };
      const valuer = valuerOf(engineOf(farModel));
      const axis = (id: string) => {
        const lever = leverOf(valuer, own, id);
        if (!lever.ok) throw new Error(id);
        return { lever: lever.value, values: around(lever.value, 2) };
      };
      const steps = gridOf(valuer, cashFlowMethod, own, axis('discountRate'), axis('terminalGrowth'));
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      const grid = step.value;
      if (!grid.ok) throw new Error('no table');
      const { cells } = valuedBook(valuer.engine, own).sheets.find(({ name }) => name === 'Valuation')!;
      const head = cells.findLast(({ column, value, row }) => column === 0 && value === 'Value of a share' && cells.some((one) => one.row === row && one.column === 7))!;
      const shown = grid.value.map((row, i) => row.map((_, k) => cells.find((one) => one.row === head.row + 1 + i && one.column === 3 + k)!));
      expect(shown.flat().every(({ formula }) => formula !== null)).toBe(true);
      expect(shown.map((row) => row.map(({ value }) => value))).toEqual(grid.value.map((row) => row.map(({ value }) => expect.closeTo(value!, 9))));
    }
  });
});

// Goal: another program computes the same numbers from the formulas, without the values that were written beside them.
describe.skipIf(office === undefined)('recalculated by LibreOffice (skipped where it is not installed)', () => {
  test('every formula gives the number that was written beside it', { timeout: 180_000 }, async () => {
    const workbooks: readonly (readonly [what: string, workbook: Workbook])[] = [
      ['three statements out of a note', workbookOf(builtEngine(), { about, cite })],
      ['quarters and the years they make', quartersBook(quarterly)],
      ['quarters with gaps', quartersBook(gaps)],
      ['every function of the language', workbookOf(engineOf(every), { about, cite })],
      ['a valuation with all its methods', withValuation(engineOf(valued))],
      ['years beyond the estimates', valuedBook(engineOf(farModel), farAssumptions)],
    ];
    const computed = await recalculated(workbooks.map(([, workbook]) => workbook));
    expect(workbooks.flatMap(([what, workbook], i) => differing(workbook, computed[i]!, what))).toEqual([]);
  });

  test('a case chosen in its cell gives the numbers of the engine under that case', { timeout: 180_000 }, async () => {
    const cases = [
      ...engineOf(valued).model.scenarios.map(({ id }) => [valued, id, assumptions] as const),
      ...engineOf(farModel).model.scenarios.map(({ id }) => [farModel, id, farAssumptions] as const),
    ];
    const computed = await recalculated(
      cases.map(([text, id, under]) => {
        const engine = engineOf(text);
        const number = engine.model.scenarios.findIndex((one) => one.id === id) + 2;
        const { sheets, ...rest } = valuedBook(engine, under);
        return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.assumption?.name === 'case' ? { ...cell, value: number } : cell)) })) };
      }),
    );
    for (const [i, [text, id, under]] of cases.entries()) {
      const valuer = valuerOf(engineOf(text, id));
      const carried = valuer.carried(under);
      const values = valuer.value(under);
      if (!carried.ok || !values.ok) throw new Error('the case does not start');
      const { engine } = carried.value;
      const workbook = valuedBook(engineOf(text), under);
      const cells = workbook.sheets
        .filter(({ name }) => name !== 'Scenarios')
        .flatMap((sheet) => sheet.cells.flatMap((cell) => (cell.of === null ? [] : [{ of: cell.of, at: `${sheet.name}!${cell.row},${cell.column}` }])));
      const wrong = cells.filter(({ of, at }) => !isSame(computed[i]!.get(at), engine.row(of.line)[engine.compiled.layout.columns.get(of.period)!]));
      expect(cells.length).toBeGreaterThan(50);
      expect(wrong.map(({ of, at }) => `${id} ${of.line} ${of.period}: ${String(computed[i]!.get(at))}`)).toEqual([]);
      for (const one of values.value) {
        if (!one.ok) continue;
        const { row } = cellAt(workbook, 'Valuation', one.valuation.method, 3)!;
        expect(isSame(computed[i]!.get(`Valuation!${row},3`), one.valuation.perShare), `${id}: ${one.valuation.method}`).toBe(true);
      }
    }
    // 1,000 × 1.05 × 1.03 × 1.01 at 9%
    expect(engineOf(valued, 'bear').value('ebit', 'FY2028')).toBeCloseTo(1000 * 1.05 * 1.03 * 1.01 * 0.09, 9);
  });
});
