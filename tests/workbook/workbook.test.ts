import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/research/model/build.ts';
import { startEngine, type Engine } from '../../src/research/model/engine.ts';
import { parseModel } from '../../src/research/model/parse.ts';
import { estimateSpeakers, printedFigures } from '../../src/research/model/printed.ts';
import { compareWorkbook, type FoundCell, type FoundSheets } from '../../src/research/model/returned.ts';
import { statements } from '../../src/research/model/testing/statements.ts';
import { workbookOf } from '../../src/research/model/workbook.ts';
import { readingOf } from '../../src/research/reading/testing/readText.ts';
import { readWorkbook, writeWorkbook } from '../../src/sources/xlsx/workbook-file.ts';

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0);

function engineOf(text: string): Engine {
  const parsed = parseModel(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}
function builtEngine(): Engine {
  const facts = readingOf(statements).facts.map((fact) => ({ ...fact, document: 'note.txt', asOf: '2026-05-05' }));
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
    for (const engine of [builtEngine(), engineOf(every)]) {
      const workbook = workbookOf(engine, new Map());
      expect(compareWorkbook(engine.model, workbook, await readWorkbook(await writeWorkbook(workbook)))).toEqual({ overrides: [], formulas: [], refused: [] });
    }
  });

  test('changed inputs are drivers, changed formulas are reported, everything else is refused with its cell', async () => {
    const engine = builtEngine();
    const workbook = workbookOf(engine, new Map());
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

// Goal: another program computes the same numbers from the formulas, without the values that were written beside them.
describe.skipIf(office === undefined)('recalculated by LibreOffice (skipped where it is not installed)', () => {
  test.each([
    ['three statements out of a note', builtEngine],
    ['every function of the language', () => engineOf(every)],
  ])('%s', { timeout: 180_000 }, async (_what, make) => {
    const engine = make();
    const workbook = workbookOf(engine, new Map());
    const folder = await mkdtemp(path.join(tmpdir(), 'tickmark-office-'));
    try {
      const profile = path.join(folder, 'profile');
      await mkdir(path.join(profile, 'user'), { recursive: true });
      // "always" for workbooks of Excel: nothing that was cached is believed
      await writeFile(
        path.join(profile, 'user', 'registrymodifications.xcu'),
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
      );
      await writeFile(path.join(folder, 'model.xlsx'), await writeWorkbook(workbook));
      await promisify(execFile)(
        office!,
        [
          `-env:UserInstallation=file://${profile}`,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          path.join(folder, 'out'),
          path.join(folder, 'model.xlsx'),
        ],
        { timeout: 150_000 },
      );
      const computed = await readWorkbook(await readFile(path.join(folder, 'out', 'model.xlsx')));
      const formulas = workbook.sheets.flatMap((sheet) =>
        sheet.cells.filter(({ formula }) => formula !== null).map((cell) => ({ cell, found: computed.get(sheet.name)?.get(`${cell.row},${cell.column}`)?.value })),
      );
      const differing = formulas.filter(
        ({ cell, found }) => typeof found !== 'number' || Math.abs(found - (cell.value as number)) > 1e-9 * Math.max(1, Math.abs(cell.value as number)),
      );
      expect(formulas.length).toBeGreaterThan(20);
      expect(differing.map(({ cell, found }) => `${cell.of?.line} ${cell.of?.period}: ${cell.formula} gives ${String(found)}, not ${cell.value}`)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
