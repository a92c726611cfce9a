import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorOf } from '../../src/research/model/dimensions.ts';
import { givenInputs, stampOf } from '../../src/research/model/workbook/contents.ts';
import { changesSince, compareWorkbook, type FoundCell, type FoundSheets } from '../../src/research/model/workbook/returned.ts';
import type { Workbook } from '../../src/research/model/workbook/sheet.ts';
import { workbookOf } from '../../src/research/model/workbook/workbook.ts';
import { readWorkbook, writeWorkbook } from '../../src/sources/xlsx/workbook-file.ts';
import { about, cite, engineOf, valuedBook } from './make.ts';
import { office, savedAgain } from './office.ts';

/** Growth by quarter and year, a case, a balance that runs on, and numbers that a document prints. */
const model = (growth: readonly number[], margin: number, rate: number): string => `model TALW "Talwen Foods"
money USD mn
periods 2025Q4 2026Q1 2026Q2 FY2025 FY2026 FY2027 FY2028
actual to FY2025
sheet Income statement
line revenue "Revenue" flow USD mn
  = prior(revenue) * (1 + revenueGrowth)
  2025Q4 260 from "note.txt" 10-13
  FY2025 1000 from "note.txt" 20-25
line ebit "EBIT" flow USD mn
  = revenue * ebitMargin
line netIncome "Net income" flow USD mn
  = ebit * (1 - taxRate) - debt * interest.rate
sheet Balance sheet
line debt "Debt" stock USD mn
  = prior(debt) - netIncome[-1] * 10%
  2025Q4 200
  FY2025 200
sheet Drivers
driver revenueGrowth "Revenue growth" ratio %
  2026Q1 ${growth[0]} 2026Q2 ${growth[1]} FY2026 ${growth[2]} FY2027 ${growth[3]} FY2028 ${growth[4]}
driver ebitMargin "EBIT margin" ratio %
  2025Q4.. ${margin} FY2025.. ${margin}
driver interest.rate "Interest, of debt" ratio %
  2025Q4.. ${rate} FY2025.. ${rate}
driver taxRate "Tax rate" ratio %
  2025Q4.. 25 FY2025.. 25

scenario bear "Bear"
  ebitMargin FY2027 - 2
`;
const plainModel = model([2, 3, 10, 8, 6], 12, 5);
const bookOf = (text: string): Workbook => workbookOf(engineOf(text), { about, cite });
const roundTrip = async (workbook: Workbook): Promise<FoundSheets> => readWorkbook(await writeWorkbook(workbook));
const none = { overrides: [], assumptions: [], formulas: [], refused: [] };

function changed(found: FoundSheets, sheet: string, cells: readonly (readonly [key: string, cell: FoundCell])[]): FoundSheets {
  return new Map([...found].map(([name, list]) => [name, name === sheet ? new Map([...list, ...cells]) : list]));
}
/** A sheet as it is after `by` rows were put in (or taken out) over a row. */
function shifted(found: FoundSheets, sheet: string, over: number, by: number, along: 0 | 1 = 0): FoundSheets {
  const moved = [...found.get(sheet)!].flatMap(([key, cell]): (readonly [string, FoundCell])[] => {
    const at = key.split(',').map(Number) as [number, number];
    if (by < 0 && at[along]! >= over && at[along]! < over - by) return [];
    if (at[along]! >= over) at[along] += by;
    return [[at.join(','), cell]];
  });
  return new Map([...found, [sheet, new Map(moved)]]);
}

// Goal: whatever a person changes of the inputs is what comes back, and nothing else.
describe('a workbook out and back', () => {
  test('is the identity for any numbers, and gives exactly the inputs that were changed', async () => {
    const percent = fc.double({ min: -40, max: 60, noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(percent, { minLength: 5, maxLength: 5 }),
        percent,
        percent,
        fc.array(fc.tuple(fc.nat(), percent), { maxLength: 6 }),
        async (growth, margin, rate, changes) => {
          const text = model(
            growth.map((x) => Number(x.toFixed(9))),
            Number(margin.toFixed(9)),
            Number(rate.toFixed(9)),
          );
          const engine = engineOf(text);
          const workbook = bookOf(text);
          const given = await roundTrip(workbook);
          expect(compareWorkbook(engine.model, workbook, given)).toEqual(none);
          const inputs = workbook.sheets.flatMap((sheet) => sheet.cells.filter(({ look, of }) => look === 'input' && of !== null).map((cell) => ({ ...cell, sheet: sheet.name })));
          const wanted = new Map<string, number>();
          let found = given;
          for (const [pick, to] of changes) {
            const cell = inputs[pick % inputs.length]!;
            const factor = factorOf(engine.model.lines.find(({ id }) => id === cell.of!.line)!.unit);
            if (Math.abs(to * factor - (cell.value as number)) < 1e-6) continue;
            wanted.set(`${cell.of!.line} ${cell.of!.period}`, to);
            found = changed(found, cell.sheet, [[`${cell.row},${cell.column}`, { value: to * factor, formula: null }]]);
          }
          const back = compareWorkbook(engine.model, workbook, found);
          expect({ ...back, overrides: [] }).toEqual(none);
          expect(new Map(back.overrides.map(({ line, period, value }) => [`${line} ${period}`, expect.closeTo(value, 9)]))).toEqual(wanted);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('the check can fail: one digit of one input is a change', async () => {
    const workbook = bookOf(plainModel);
    const found = await roundTrip(workbook);
    const { row, column } = workbook.sheets.find(({ name }) => name === 'Drivers')!.cells.find(({ of }) => of?.line === 'taxRate' && of.period === 'FY2027')!;
    const back = compareWorkbook(engineOf(plainModel).model, workbook, changed(found, 'Drivers', [[`${row},${column}`, { value: 0.250000001, formula: null }]]));
    expect(back.overrides).toMatchObject([{ line: 'taxRate', period: 'FY2027', value: 25.0000001, before: 25 }]);
  });

  test('another way of writing a formula is no change, another number or cell in it is one', async () => {
    const workbook = bookOf(plainModel);
    const found = await roundTrip(workbook);
    const { row, column, formula } = workbook.sheets.find(({ name }) => name === 'Income statement')!.cells.find(({ of }) => of?.line === 'netIncome' && of.period === 'FY2027')!;
    const put = (text: string) =>
      compareWorkbook(engineOf(plainModel).model, workbook, changed(found, 'Income statement', [[`${row},${column}`, { value: 1, formula: text }]])).formulas;
    expect(put(formula!.replace('Drivers!', "'Drivers'!$").replace('1-', '1.0000000000000002 - '))).toEqual([]);
    expect(put(formula!.replace('1-', '1.001-'))).toMatchObject([{ cell: `Income statement!${'ABCDEFGHIJ'[column]}${row + 1}`, line: 'netIncome', period: 'FY2027' }]);
    expect(put(formula!.replace(/(\d+)\)/, '99)'))).toHaveLength(1);
  });
});

// Goal: what has moved is told once, with its place, and what stands before it is still taken.
describe('a workbook of another shape', () => {
  const workbook = bookOf(plainModel);
  const compared = (found: FoundSheets) => compareWorkbook(engineOf(plainModel).model, workbook, found);
  const growth = workbook.sheets.find(({ name }) => name === 'Drivers')!.cells.find(({ of }) => of?.line === 'revenueGrowth' && of.period === 'FY2026')!;

  test.each([
    [1, 'a row was put in at “Interest, of debt”'],
    [3, '3 rows were put in at “Interest, of debt”'],
    [-1, 'a row was taken out at “Interest, of debt”'],
  ])('%i rows more', async (by, message) => {
    const found = changed(shifted(await roundTrip(workbook), 'Drivers', 6, by), 'Drivers', [[`${growth.row},${growth.column}`, { value: 0.2, formula: null }]]);
    const back = compared(found);
    expect(back.overrides.map(({ line, period, value }) => `${line} ${period} ${value}`)).toEqual(['revenueGrowth FY2026 20']);
    expect(back.refused).toMatchObject([{ cell: 'Drivers!A7', message: expect.stringContaining(message) }]);
    expect(back.formulas).toEqual([]);
  });

  test('a column more', async () => {
    const back = compared(shifted(await roundTrip(workbook), 'Income statement', 6, 1, 1));
    expect(back).toEqual({ ...none, refused: [{ cell: 'Income statement!G4', message: expect.stringContaining('a column was put in at “FY2025A”') }] });
  });

  test('another name of a sheet, a sheet too many and one too few', async () => {
    const found = await roundTrip(workbook);
    const renamed = new Map([...found].flatMap(([name, cells]) => (name === 'Drivers' ? [['Inputs', cells] as const] : name === 'Checks' ? [] : [[name, cells] as const])));
    const back = compared(new Map([...renamed, ['Scratch', new Map([['0,0', { value: 'mine', formula: null }]])]]));
    expect(back.refused.map(({ cell, message }) => `${cell}: ${message}`)).toEqual([
      'Drivers: the sheet is called “Inputs” now, and nothing on it is taken; call it “Drivers” again',
      'Checks: the sheet is missing',
      'Scratch: the model has no such sheet',
    ]);
  });

  test('words beside the model and words in the place of others', async () => {
    const back = compared(
      changed(await roundTrip(workbook), 'Income statement', [
        ['4,1', { value: 'EUR mn', formula: null }],
        ['30,4', { value: 'see my note', formula: null }],
      ]),
    );
    expect(back.refused.map(({ cell }) => cell)).toEqual(['Income statement!B5', 'Income statement!E31']);
  });
});

// Goal: a workbook of a model that has changed since still says what its person changed.
describe('a workbook of an older model', () => {
  test('gives the inputs that differ from those that it was given out with', async () => {
    const workbook = bookOf(plainModel);
    const found = await roundTrip(workbook);
    expect(stampOf(found)).toEqual({ asked: '', fingerprint: '0', documents: ['note.txt'] });
    const cell = (line: string, period: string) => {
      const { row, column } = workbook.sheets.find(({ name }) => name === 'Drivers')!.cells.find(({ of }) => of?.line === line && of.period === period)!;
      return `${row},${column}`;
    };
    const mine = changed(found, 'Drivers', [
      [cell('taxRate', 'FY2028'), { value: 0.3, formula: null }],
      [cell('revenueGrowth', '2026Q1'), { value: 0.05, formula: null }],
    ]);
    // the new model grows otherwise and has no quarters any more
    const now = engineOf(
      model([2, 3, 15, 12, 9], 14, 5)
        .replace(/2025Q4 2026Q1 2026Q2 /, '')
        .replace(/ {2}(?:2025Q4 \d+.*|2026Q1 2 2026Q2 3)/g, (line) => (line.includes('..') ? line : ''))
        .replace(/2026Q1 2 2026Q2 3 /, '')
        .replace(/20\d\dQ\d\.\. \S+ /g, ''),
    ).model;
    expect(changesSince(now, givenInputs(mine), mine)).toMatchObject({
      overrides: [{ line: 'taxRate', period: 'FY2028', value: 30, before: 25 }],
      refused: [{ message: 'the model has no revenueGrowth of 2026Q1 any more' }],
      formulas: [],
    });
  });
});

// Goal: saved by another program, a workbook is the one that was given out.
test.skipIf(office === undefined)('saved by LibreOffice it changes nothing, and its changed inputs are those that were changed', { timeout: 120_000 }, async () => {
  const engine = engineOf(plainModel);
  const workbook = valuedBook(engine, {
    valuationDate: '2026-03-31',
    listing: { currency: 'USD' },
    discountRate: 0.09,
    terminalGrowth: 0.02,
    multiples: [{ kind: 'earnings', multiple: 12, period: 'FY2027' }],
  });
  const edited: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.of?.line === 'taxRate' && cell.of.period === 'FY2027' ? { ...cell, value: 0.31 } : cell)),
    })),
  };
  const [same, other] = await savedAgain([workbook, edited]);
  expect(compareWorkbook(engine.model, workbook, same!)).toEqual(none);
  expect(compareWorkbook(engine.model, workbook, other!)).toEqual({
    ...none,
    overrides: [{ line: 'taxRate', period: 'FY2027', value: 31, before: 25, cell: expect.stringMatching(/^Drivers!/) }],
  });
});
