/** A model carried on to the years that nobody estimates, with margin, tax and capital expenditure brought to where a person says they end. */
import { ok, type Result } from '../../kernel/problem.ts';
import { parsePeriod } from '../../kernel/periods.ts';
import { startEngine, type Engine } from '../model/engine.ts';
import { extendYears, straightTo } from '../model/extendYears.ts';
import type { CellEntry, Model } from '../model/model.ts';
import { invalid, missing } from './mistake.ts';
import { ModelInputs, namesOf } from './modelInputs.ts';
import type { FarYears } from './setting.ts';

/** More years than anybody discounts one by one. */
const yearsMax = 60;
export const capexDriver = 'capitalExpenditure.rate';

/** The model as it stands, with the numbers that a person has set since it was started. */
export function modelOf(engine: Engine): Model {
  const { model } = engine;
  return {
    ...model,
    lines: model.lines.map((line) => {
      const entries = new Map<string, CellEntry>();
      for (const period of model.periods) {
        const value = engine.isGiven(line.id, period) ? engine.value(line.id, period) : null;
        const before = line.entries.get(period);
        if (value !== null) entries.set(period, before !== undefined && before.value === value ? before : { value, source: null, place: 0 });
      }
      return { ...line, entries };
    }),
  };
}

/**
 * The driver whose point is a point of the operating margin: a cost as a share of revenue that nothing else of the profit hangs on.
 *
 * Null where the model has none in that year.
 */
export function marginDriver(engine: Engine, period: string): string | null {
  const margin = (): number => marginOf(engine, period) ?? Number.NaN;
  const before = margin();
  const costs = engine.model.lines
    .filter(({ id, role, unit }) => role === 'driver' && unit === '%' && id.endsWith('.rate') && engine.value(id, period) !== null)
    .map(({ id }) => ({ id, size: Math.abs(engine.value(id, period)!) }))
    .toSorted((a, b) => b.size - a.size);
  const found = costs.find(({ id }) => {
    const was = engine.value(id, period)!;
    const given = engine.isGiven(id, period);
    engine.set(id, period, was + 1);
    const change = margin() - before;
    engine.set(id, period, given ? was : null);
    return Math.abs(change + 0.01) < 1e-9;
  });
  return found?.id ?? null;
}

/** Operating profit to revenue, a fraction. */
export function marginOf(engine: Engine, period: string): number | null {
  const inputs = new ModelInputs(engine);
  const [profit, revenue] = [inputs.take('operatingProfit', period), inputs.take('revenue', period)];
  return profit === null || revenue === null || revenue === 0 ? null : profit / revenue;
}

/** Capital expenditure to depreciation; null where either is missing. */
export function capexToDepreciationOf(engine: Engine, period: string): number | null {
  const inputs = new ModelInputs(engine);
  const [capex, depreciation] = [inputs.take('capitalExpenditure', period), inputs.take('depreciation', period)];
  return capex === null || depreciation === null || !(depreciation > 0) ? null : -capex / depreciation;
}

/** A model with its far years, and what moves in them. */
export interface CarriedOn {
  readonly engine: Engine;
  /** Years after the last estimate; none where the estimates go far enough. */
  readonly added: readonly string[];
  /** The cost by which the margin is brought to its end; null where none is asked for. */
  readonly marginDriver: string | null;
}

/** A model with far years whose ends can be moved without building it anew. */
export interface FarModel {
  /** Its one engine, with growth, tax, margin and capital expenditure brought to these ends; it stays so until it is aimed again. */
  aim(far: FarYears, terminalGrowth: number | undefined): Result<CarriedOn>;
}

/** Ends for which the same far model can be aimed: only their numbers differ. */
export const shapeOf = (far: FarYears): string => JSON.stringify([far.years, far.margin === undefined, far.taxRate === undefined, far.capexToDepreciation === undefined]);

/**
 * The model with its far years.
 *
 * Method:   growth of revenue falls along a line to the growth for ever, and the tax rate goes to its end; so does the margin to its end, by the driver that is worth a point
 *           a point, and capital expenditure to depreciation to its own, year by year, so that what was bought is what is depreciated
 *           later. Every statement stays one: nothing is set but drivers.
 * Shape:    of as many years as `far` says, for ends of its `shapeOf`.
 * Problems: a number of years that is none, no growth for ever, an end without the driver that could reach it.
 */
export function carriedOn(engine: Engine, far: FarYears, terminalGrowth: number | undefined, ahead: readonly string[]): Result<FarModel> {
  const first = ahead[0];
  if (!Number.isInteger(far.years) || far.years < 1 || far.years > yearsMax) return invalid('years', `1 to ${yearsMax} whole years ahead can be valued`);
  if (first === undefined) return { ok: false, problem: missing('model', 'year that ends after the valuation date') };
  // fewer years than are estimated: nobody's estimate is cut off
  if (far.years <= ahead.length) return ok({ aim: () => ok({ engine, added: [], marginDriver: null }) });
  if (terminalGrowth === undefined) return { ok: false, problem: missing('assumptions', 'terminal growth') };
  const to = `FY${parsePeriod(first).year + far.years - 1}`;
  const endsOf = (one: FarYears, growth: number): Readonly<Record<string, number>> => ({
    ...(engine.model.lines.some(({ id }) => id === 'revenueGrowth') ? { revenueGrowth: growth * 100 } : {}),
    ...(one.taxRate === undefined ? {} : { taxRate: one.taxRate * 100 }),
  });
  const hasTax = engine.model.lines.some(({ id, role }) => id === 'taxRate' && role === 'driver');
  if (far.taxRate !== undefined && !hasTax) return { ok: false, problem: missing('model', 'tax rate that could go to its end', ['taxRate']) };
  const model = extendYears(modelOf(engine), to, endsOf(far, terminalGrowth));
  if (!model.ok) return model;
  const started = startEngine(model.value);
  if (!started.ok) return started;
  const { engine: carried } = started;
  const last = ahead.at(-1)!;
  const added = model.value.periods.slice(model.value.periods.indexOf(last) + 1).filter((period) => parsePeriod(period).kind === 'year');
  const drivers = model.value.lines.filter(({ id, role }) => role === 'driver' && id.endsWith('.rate'));
  return ok({
    aim(one, growth) {
      if (growth === undefined) return { ok: false, problem: missing('assumptions', 'terminal growth') };
      if (one.taxRate !== undefined && !(one.taxRate >= 0 && one.taxRate < 1)) return invalid('tax rate', 'the tax rate at the end lies between 0 and 100%');
      // what an earlier aim has moved goes back to where it was carried on
      for (const { id, entries } of drivers) for (const period of added) put(carried, id, period, entries.get(period)?.value ?? null);
      for (const [id, end] of Object.entries(endsOf(one, growth))) {
        const from = carried.value(id, last);
        added.forEach((period, k) => put(carried, id, period, from === null ? end : straightTo(end, from, k, added.length)));
      }
      const reinvested = reinvestTo(carried, last, added, one.capexToDepreciation);
      if (reinvested !== null) return reinvested;
      const marginDriver = earnTo(carried, last, added, one.margin);
      return marginDriver.ok ? ok({ engine: carried, added, marginDriver: marginDriver.value }) : marginDriver;
    },
  });
}

/** Enters a number where it is another than the one that stands. */
function put(engine: Engine, line: string, period: string, value: number | null): void {
  const now = engine.isGiven(line, period) ? engine.value(line, period) : null;
  if (now !== value) engine.set(line, period, value);
}

function reinvestTo(engine: Engine, last: string, added: readonly string[], end: number | undefined): Result<never> | null {
  if (end === undefined) return null;
  if (!(end >= 0) || !Number.isFinite(end)) return invalid('capital expenditure to depreciation', 'it is zero or above, such as 1.1');
  const from = capexToDepreciationOf(engine, last);
  if (from === null || !engine.model.lines.some(({ id }) => id === capexDriver))
    return { ok: false, problem: missing('model', `capital expenditure as a share of revenue in ${last}`, [capexDriver]) };
  for (const [k, period] of added.entries()) {
    const wanted = from + ((end - from) * (k + 1)) / added.length;
    // depreciation of opening assets needs one round; that of average ones a few
    for (let round = 0; round < 50; round++) {
      const [now, rate] = [capexToDepreciationOf(engine, period), engine.value(capexDriver, period)];
      if (now === null || rate === null) return { ok: false, problem: missing('model', `capital expenditure or depreciation of ${period}`, namesOf('depreciation')) };
      if (Math.abs(now - wanted) <= 1e-12 * Math.max(1, wanted)) break;
      const inputs = new ModelInputs(engine);
      const depreciation = inputs.take('depreciation', period)!;
      engine.set(capexDriver, period, ((wanted * depreciation) / inputs.take('revenue', period)!) * 100);
    }
  }
  return null;
}

function earnTo(engine: Engine, last: string, added: readonly string[], end: number | undefined): Result<string | null> {
  if (end === undefined) return ok(null);
  if (!(Math.abs(end) < 1)) return invalid('operating margin', 'the margin at the end lies between −100% and 100%');
  const from = marginOf(engine, last);
  const driver = marginDriver(engine, added[0]!);
  if (from === null || driver === null)
    return { ok: false, problem: missing('model', `cost as a share of revenue by which the operating margin could be moved after ${last}`, ['a driver that ends in .rate']) };
  for (const [k, period] of added.entries()) {
    const wanted = from + ((end - from) * (k + 1)) / added.length;
    const now = marginOf(engine, period);
    if (now === null) return { ok: false, problem: missing('model', `operating profit of ${period}`, namesOf('operatingProfit')) };
    engine.set(driver, period, engine.value(driver, period)! - (wanted - now) * 100);
  }
  return ok(driver);
}
