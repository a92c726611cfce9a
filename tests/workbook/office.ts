/** LibreOffice as the other program: it computes the formulas of a workbook without believing what was written beside them. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { Engine } from '../../src/research/model/engine.ts';
import type { FoundCell, FoundSheets } from '../../src/research/model/workbook/returned.ts';
import type { Workbook } from '../../src/research/model/workbook/sheet.ts';
import { readWorkbook, writeWorkbook } from '../../src/sources/xlsx/workbook-file.ts';

export const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version'], { timeout: 60_000 }).status === 0);

type Computed = ReadonlyMap<string, FoundCell['value']>;

/** Every cell of each workbook as LibreOffice computes it, by `sheet!row,column`. */
export const recalculated = async (workbooks: readonly Workbook[]): Promise<readonly Computed[]> =>
  (await savedAgain(workbooks)).map((found) => new Map([...found].flatMap(([sheet, cells]) => [...cells].map(([key, { value }]) => [`${sheet}!${key}`, value] as const))));

/** Each workbook as LibreOffice saves it, all of its formulas computed anew. */
export async function savedAgain(workbooks: readonly Workbook[]): Promise<readonly FoundSheets[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tickmark-office-'));
  try {
    const profile = path.join(folder, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    // "always" for workbooks of Excel: nothing that was cached is believed
    await writeFile(
      path.join(profile, 'user', 'registrymodifications.xcu'),
      '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
    );
    const names = workbooks.map((_, i) => `model${i}.xlsx`);
    for (const [i, workbook] of workbooks.entries()) await writeFile(path.join(folder, names[i]!), await writeWorkbook(workbook));
    await promisify(execFile)(
      office!,
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        path.join(folder, 'out'),
        ...names.map((name) => path.join(folder, name)),
      ],
      { timeout: 150_000 },
    );
    return await Promise.all(names.map(async (name) => readWorkbook(await readFile(path.join(folder, 'out', name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const isSame = (a: unknown, b: unknown): boolean => (typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b);

/** Compares cached with recalculated values, and says how many there were. */
export function differing(workbook: Workbook, computed: Computed, what: string): readonly string[] {
  const formulas = workbook.sheets.flatMap((sheet) =>
    sheet.cells.filter(({ formula }) => formula !== null).map((cell) => ({ cell, at: `${sheet.name}!${cell.row},${cell.column}` })),
  );
  const wrong = formulas.filter(({ cell, at }) => !isSame(computed.get(at), cell.value));
  process.stdout.write(`${what}: ${formulas.length} cells compared, ${wrong.length} different\n`);
  expect(formulas.length).toBeGreaterThan(20);
  return wrong.map(({ cell, at }) => `${at}: ${cell.formula} gives ${String(computed.get(at))}, not ${cell.value}`);
}

/** The same for a workbook that shows another case than the one it was written in: every cell of the model against the engine in that case. */
export function differingFrom(engine: Engine, workbook: Workbook, computed: Computed, what: string): readonly string[] {
  const { columns } = engine.compiled.layout;
  const cells = workbook.sheets.flatMap((sheet) =>
    sheet.name === 'Scenarios' ? [] : sheet.cells.flatMap(({ of, row, column }) => (of === null ? [] : [{ of, at: `${sheet.name}!${row},${column}` }])),
  );
  const circles = engine.compiled.cuts;
  const wrong = circles.size > 0 ? [] : cells.filter(({ of, at }) => !isSame(computed.get(at), engine.row(of.line)[columns.get(of.period)!]));
  process.stdout.write(`${what}: ${circles.size > 0 ? 'it has a circle, which stands as a number' : `${cells.length} cells compared, ${wrong.length} different`}\n`);
  return wrong.map(({ of, at }) => `${what}: ${at} (${of.line} ${of.period}) is ${String(computed.get(at))}, not ${engine.row(of.line)[columns.get(of.period)!]}`);
}
