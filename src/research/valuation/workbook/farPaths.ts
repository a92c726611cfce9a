/**
 * The years after the last estimate as formulas: growth and tax come down a line to their ends, margin and capital expenditure follow
 * paths of their own by the drivers that bring them there, and every other driver stays as it was.
 */
import type { Engine } from '../../model/engine.ts';
import { usesOf, type Expression, type Use } from '../../model/expression.ts';
import { isolate } from '../../model/isolate.ts';
import type { Line } from '../../model/model.ts';
import { expressionIn } from '../../model/workbook/excel.ts';
import { constant, minus, negative, over, plus, times, type Live } from '../../model/workbook/live.ts';
import type { Places } from '../../model/workbook/places.ts';
import { capexDriver, capexToDepreciationOf, marginOf, type CarriedOn } from '../farYears.ts';
import { wayOf, type Quantity } from '../modelInputs.ts';
import { quantityIn } from './bridgeBlock.ts';
import { percentFormat, type Setting } from './setting.ts';

/** Paths by year, as other sheets refer to them; null where nothing is brought to an end of its own. */
export interface FarPaths {
  readonly added: readonly string[];
  readonly last: string;
  readonly marginDriver: string | null;
  readonly margin: ReadonlyMap<string, Live> | null;
  readonly reinvestment: ReadonlyMap<string, Live> | null;
  readonly taxEnd: Live | null;
}

/** What the years ahead end at, as the sheet refers to it. */
export interface FarEnds {
  readonly margin: Live | null;
  readonly tax: Live | null;
  readonly reinvestment: Live | null;
}

const leaf = (id: string): Expression => ({ kind: 'line', id, offset: 0, at: 0 });
/** Names under which paths stand in formulas; no line of a model can be called so. */
const marginPath = '@margin';
const reinvestmentPath = '@reinvestment';

/** The rows of the paths; the first year of each is what the last estimate gives. */
export function farPathRows(setting: Setting, { added, marginDriver }: CarriedOn, ends: FarEnds): FarPaths {
  const { engine, places, writer } = setting;
  const periods = engine.model.periods;
  const last = periods[periods.indexOf(added[0]!) - 1]!;
  const path = (label: string, unit: string, format: string, start: Live, end: Live): ReadonlyMap<string, Live> => {
    writer.text(0, label);
    writer.text(1, unit, 'unit');
    const from = writer.put(places.column(last), start, { format });
    const row = new Map(
      added.map((period, k) => [period, writer.outside(writer.put(places.column(period), onTheWay(from, end, k + 1, added.length), { format, look: 'formula' }))] as const),
    );
    writer.row += 1;
    return row;
  };
  const of = (quantity: Quantity): Live => quantityIn(setting, quantity, last)!;
  const margin =
    ends.margin === null || marginOf(engine, last) === null
      ? null
      : path('Operating margin on its way', '%', percentFormat, over(of('operatingProfit'), of('revenue')), ends.margin);
  const reinvestment =
    ends.reinvestment === null || capexToDepreciationOf(engine, last) === null
      ? null
      : path('Capital expenditure to depreciation on its way', 'x', '0.00"x"', over(negative(of('capitalExpenditure')), of('depreciation')), ends.reinvestment);
  return { added, last, marginDriver, margin, reinvestment, taxEnd: ends.tax === null ? null : writer.outside(ends.tax) };
}

/** After `k` of `n` steps along a line. */
const onTheWay = (from: Live, to: Live, k: number, n: number): Live => plus(from, over(times(minus(to, from), constant(k)), constant(n)));

/**
 * What a driver of a far year is computed by, as the sheet `own` writes it.
 *
 * Shape:   `engine` and `places` are of one growth for ever, which stands in `growth`.
 * Returns  null where the line is no driver, the year none of the far ones, or where the number follows from no formula.
 */
export function farDriver(paths: FarPaths, engine: Engine, places: Places, growth: Live, line: Line, period: string, own: string): string | null {
  const k = paths.added.indexOf(period) + 1;
  if (k === 0 || line.formula !== null || !engine.isGiven(line.id, period)) return null;
  const end = line.id === 'revenueGrowth' ? growth : line.id === 'taxRate' ? paths.taxEnd : null;
  const from = places.reference(line.id, paths.last, own);
  if (end !== null && from !== null) return onTheWay(from, end, k, paths.added.length).text;
  const wanted = line.id === capexDriver && paths.reinvestment !== null ? reinvesting(engine, period) : line.id === paths.marginDriver ? earning(engine, line.id, period) : null;
  if (wanted !== null) {
    const withPaths: Places = {
      ...places,
      reference: (id, at, on) =>
        id === marginPath ? (paths.margin?.get(at) ?? null) : id === reinvestmentPath ? (paths.reinvestment?.get(at) ?? null) : places.reference(id, at, on),
    };
    return expressionIn(engine, withPaths, wanted, period, own);
  }
  const { periods } = engine.model;
  const before = periods[periods.indexOf(period) - 1]!;
  const value = engine.value(line.id, period);
  if (value !== null && value === engine.value(line.id, before)) return places.reference(line.id, before, own)!.text;
  return value === 0 ? '0' : null;
}

const binary = (operator: '*' | '/' | '+', left: Expression, right: Expression): Expression => ({ kind: 'binary', operator, left, right, at: 0 });
const sumOf = (way: NonNullable<ReturnType<typeof wayOf>>): Expression =>
  way.map(([sign, id]): Expression => (sign < 0 ? { kind: 'negative', of: leaf(id), at: 0 } : leaf(id))).reduce((sum, one) => binary('+', sum, one));

/** Capital expenditure, of revenue, at which it is to depreciation as its path says; null where depreciation hangs on it within the year. */
function reinvesting(engine: Engine, period: string): Expression | null {
  const [depreciation, revenue] = [wayOf(engine, 'depreciation', period), wayOf(engine, 'revenue', period)];
  if (depreciation === null || revenue === null) return null;
  const hangs = dependents(engine, capexDriver);
  if ([...depreciation, ...revenue].some(([, id]) => hangs.has(id))) return null;
  return binary('/', binary('*', leaf(reinvestmentPath), sumOf(depreciation)), sumOf(revenue));
}

/** The cost at which the operating margin is as its path says: the profit's formula solved for it, line by line. */
function earning(engine: Engine, driver: string, period: string): Expression | null {
  const [profit, revenue] = [wayOf(engine, 'operatingProfit', period), wayOf(engine, 'revenue', period)];
  if (profit === null || revenue === null || profit.length !== 1) return null;
  const hangs = dependents(engine, driver);
  const lines = new Map(engine.model.lines.map((line) => [line.id, line]));
  let target = binary('*', leaf(marginPath), sumOf(revenue));
  for (let id = profit[0]![1]; id !== driver;) {
    const formula = engine.isGiven(id, period) ? null : (lines.get(id)?.formula ?? null);
    if (formula === null) return null;
    const next = [...new Set(usesOf(formula).flatMap((use) => (isWithin(use) && hangs.has(use.id) ? [use.id] : [])))];
    if (next.length !== 1) return null;
    const solved = isolate(formula, next[0]!, target);
    if (solved === null) return null;
    target = solved;
    id = next[0]!;
  }
  return target;
}

const isWithin = ({ offset, reach }: Use): boolean => offset === 0 && reach !== 'yearAgo' && reach !== 'forward';

/** The driver, and every line that hangs on it within a period. */
function dependents(engine: Engine, driver: string): ReadonlySet<string> {
  const found = new Set([driver]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id, formula } of engine.model.lines) if (formula !== null && usesOf(formula).some((use) => isWithin(use) && found.has(use.id))) found.add(id);
  }
  return found;
}
