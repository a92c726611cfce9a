import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startEngine, type Engine } from '../src/research/model/engine.ts';
import { extendYears } from '../src/research/model/extendYears.ts';
import { printExpression } from '../src/research/model/expression.ts';
import { builtOrNull } from './workbook/make.ts';

/** The labelled notes, and others where `TICKMARK_NOTES` names their folders. */
const folders = [path.join(import.meta.dirname, 'labelled/open'), ...(process.env['TICKMARK_NOTES'] ?? '').split(':').filter((one) => one !== '')];
const notes = folders
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith('.txt') && /total assets/i.test(readFileSync(file, 'utf8')));

/** Estimated years in which the balance sheet stands, and whether its cash is that of a cash flow statement. */
function balanced(engine: Engine): readonly string[] {
  const { periods, actualTo } = engine.model;
  return periods.filter((period) => period.startsWith('FY') && period > (actualTo ?? '') && engine.value('balanceCheck', period) !== null);
}
const wrong = (engine: Engine, years: readonly string[]): readonly string[] =>
  years.flatMap((year) => {
    const check = engine.value('balanceCheck', year);
    const [assets, movement] = [engine.value('totalAssets', year), engine.value('cashMovement', year)];
    return check !== null && Math.abs(check) <= 1e-6 * Math.max(1, Math.abs(assets ?? 0)) && movement !== null ? [] : [`${year} ${check}`];
  });

// Goal: in models of companies that nobody made for it, the sheet balances whatever driver is changed, and cash is no plug: it moves by what flows.
test('models of printed statements articulate for any driver, and in the years beyond', { timeout: 120_000 }, () => {
  const found: string[] = [];
  let models = 0;
  for (const name of notes) {
    const engine = builtOrNull(readFileSync(name, 'utf8'), '2026-06-30')?.engine;
    if (engine === undefined || !['balanceCheck', 'totalCashFlow', 'cashMovement'].every((id) => engine.model.lines.some((line) => line.id === id))) continue;
    const years = balanced(engine);
    if (years.length === 0 || engine.value('totalCashFlow', years[0]!) === null) continue;
    models++;
    console.log(name, years.join(' '));
    const { model } = engine;
    const cash = model.lines.find(({ formula }) => formula !== null && printExpression(formula).endsWith('cashMovement'))!.id;
    found.push(...wrong(engine, years).map((one) => `${name}: as built ${one}`));
    for (const { id, role } of model.lines) {
      if (role !== 'driver') continue;
      for (const year of years) {
        const value = engine.value(id, year);
        if (value === null) continue;
        const isGiven = engine.isGiven(id, year);
        const [before, flow] = [engine.value(cash, year), engine.value('totalCashFlow', year)];
        engine.set(id, year, value * 1.1 + 1);
        found.push(...wrong(engine, years).map((one) => `${name}: ${id} ${year}: ${one}`));
        const [moved, flowed] = [engine.value(cash, year), engine.value('totalCashFlow', year)];
        if (before !== null && moved !== null && Math.abs(moved - before - (flowed! - flow!)) > 1e-6 * Math.max(1, Math.abs(before)))
          found.push(`${name}: ${id} ${year}: cash moves by ${moved - before}, ${flowed! - flow!} flows`);
        engine.set(id, year, isGiven ? value : null);
      }
    }
    const last = years.at(-1)!;
    const far = extendYears(model, `FY${Number(last.slice(2)) + 5}`, model.lines.some(({ id }) => id === 'revenueGrowth') ? { revenueGrowth: 3 } : {});
    if (!far.ok) continue;
    const started = startEngine(far.value);
    if (!started.ok) continue;
    found.push(
      ...wrong(
        started.engine,
        Array.from({ length: 5 }, (_, k) => `FY${Number(last.slice(2)) + 1 + k}`),
      ).map((one) => `${name}: far ${one}`),
    );
  }
  expect(models).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
