/** What a value hangs on, each by the name and in the unit in which a person moves it: assumptions, and drivers of the model over all years ahead. */
import { MisuseError, ok, type Result } from '../../kernel/problem.ts';
import { parseUnit } from '../../kernel/units.ts';
import type { Line } from '../model/model.ts';
import { marginDriver } from './farYears.ts';
import { invalid } from './mistake.ts';
import { multipleRows } from './multiples.ts';
import { discountRateOf, type DiscountRate } from './rates.ts';
import type { Assumptions } from './setting.ts';
import { methodOf, type Move, type Valuer } from './valueModel.ts';

/** What a value is worked out under. */
export interface Under {
  readonly assumptions: Assumptions;
  readonly moves: readonly Move[];
}

export interface Lever {
  readonly id: string;
  readonly label: string;
  /** `%`, `x`, `points`, `% of it`. */
  readonly unit: string;
  /** Where it stands: the assumption itself, zero for a shift of a driver. */
  readonly base: number;
  /** How far it may well be from there, and the distance between two columns of a table. */
  readonly step: number;
  readonly tableStep: number;
  /** Where a search for it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'assumption' | 'driver';
  /** A method whose value hangs on nothing but such a lever is asked for no other; null where any method may. */
  readonly method: string | null;
  at(under: Under, value: number): Under;
}

interface Shape {
  readonly unit: string;
  readonly step: number;
  readonly tableStep: number;
  readonly from: number;
  readonly to: number;
}
const shapes = {
  rate: { unit: '%', step: 1, tableStep: 0.5, from: 0.05, to: 60 },
  growth: { unit: '%', step: 0.5, tableStep: 0.5, from: -20, to: 40 },
  part: { unit: '%', step: 0.5, tableStep: 0.5, from: 0, to: 40 },
  margin: { unit: '%', step: 2, tableStep: 2, from: -60, to: 90 },
  ratio: { unit: 'x', step: 0.1, tableStep: 0.1, from: 0, to: 20 },
} as const satisfies Readonly<Record<string, Shape>>;

/** A tenth of a number either way, to two digits. */
const tenth = (base: number, unit: string): Shape => {
  const step = Number((Math.abs(base) / 10).toPrecision(1)) || 0.1;
  return { unit, step, tableStep: step, from: Math.abs(base) / 50, to: Math.max(Math.abs(base) * 20, 1) };
};

type Change = (assumptions: Assumptions, value: number) => Assumptions;

const assumption = (id: string, label: string, base: number, shape: Shape, change: Change, method: string | null = null): Lever => ({
  id,
  label,
  base: Number(base.toPrecision(12)),
  ...shape,
  kind: 'assumption',
  method,
  at: ({ assumptions, moves }, value) => ({ assumptions: change(assumptions, value), moves }),
});

/** The parts of a rate that is built up, each as a lever of its own. */
function rateParts(field: 'discountRate' | 'costOfEquity', rate: DiscountRate | undefined): readonly Lever[] {
  if (rate === undefined || typeof rate === 'number') return [];
  const equity = 'equityWeight' in rate ? rate.costOfEquity : rate;
  const withEquity =
    (change: (one: Exclude<typeof equity, number>, value: number) => Exclude<typeof equity, number>): Change =>
    (assumptions, value) => {
      const now = assumptions[field];
      if (now === undefined || typeof now === 'number') return assumptions;
      if (!('equityWeight' in now)) return { ...assumptions, [field]: change(now, value) };
      return typeof now.costOfEquity === 'number' ? assumptions : { ...assumptions, [field]: { ...now, costOfEquity: change(now.costOfEquity, value) } };
    };
  const levers: Lever[] = [];
  if (typeof equity !== 'number') {
    const of = field === 'discountRate' ? '' : ', cost of equity';
    levers.push(
      assumption(
        `${field}.riskFreeRate`,
        `Risk-free rate${of}`,
        equity.riskFreeRate * 100,
        shapes.part,
        withEquity((one, value) => ({ ...one, riskFreeRate: value / 100 })),
      ),
      assumption(
        `${field}.beta`,
        `Beta${of}`,
        equity.beta,
        { unit: 'x', step: 0.2, tableStep: 0.1, from: 0, to: 10 },
        withEquity((one, value) => ({ ...one, beta: value })),
      ),
      assumption(
        `${field}.equityPremium`,
        `Equity risk premium${of}`,
        equity.equityPremium * 100,
        shapes.part,
        withEquity((one, value) => ({ ...one, equityPremium: value / 100 })),
      ),
    );
  }
  if ('equityWeight' in rate)
    levers.push(
      assumption(`${field}.costOfDebt`, 'Cost of debt', rate.costOfDebt * 100, shapes.part, (assumptions, value) => {
        const now = assumptions[field];
        return typeof now === 'object' && 'equityWeight' in now ? { ...assumptions, [field]: { ...now, costOfDebt: value / 100 } } : assumptions;
      }),
    );
  return levers;
}

/** Assumptions that are there, as levers. */
export function assumptionLevers(assumptions: Assumptions): readonly Lever[] {
  const { discountRate, costOfEquity, terminalGrowth, exitMultiple, far, multiples = [], holdingDiscount } = assumptions;
  const found: Lever[] = [];
  for (const [id, label, rate] of [
    ['discountRate', 'Discount rate', discountRate],
    ['costOfEquity', 'Cost of equity', costOfEquity],
  ] as const) {
    const value = rate === undefined ? null : discountRateOf(rate);
    if (value?.ok === true)
      found.push(
        assumption(id, label, value.value * 100, shapes.rate, (a, x) => ({ ...a, [id]: x / 100 })),
        ...rateParts(id, rate),
      );
  }
  if (terminalGrowth !== undefined) found.push(assumption('terminalGrowth', 'Terminal growth', terminalGrowth * 100, shapes.growth, (a, x) => ({ ...a, terminalGrowth: x / 100 })));
  if (exitMultiple !== undefined) found.push(assumption('exitMultiple', 'EV/EBITDA at the end', exitMultiple, tenth(exitMultiple, 'x'), (a, x) => ({ ...a, exitMultiple: x })));
  if (far?.margin !== undefined)
    found.push(assumption('endMargin', 'Operating margin at the end', far.margin * 100, shapes.margin, (a, x) => ({ ...a, far: { ...a.far!, margin: x / 100 } })));
  if (far?.taxRate !== undefined)
    found.push(assumption('endTax', 'Tax rate at the end', far.taxRate * 100, { ...shapes.margin, from: 0, to: 90 }, (a, x) => ({ ...a, far: { ...a.far!, taxRate: x / 100 } })));
  if (far?.capexToDepreciation !== undefined)
    found.push(
      assumption('endCapex', 'Capital expenditure to depreciation at the end', far.capexToDepreciation, shapes.ratio, (a, x) => ({
        ...a,
        far: { ...a.far!, capexToDepreciation: x },
      })),
    );
  for (const [k, target] of multiples.entries())
    found.push(
      assumption(
        `multiple:${methodOf(target)}`,
        `Target ${multipleRows[target.kind].label}, ${target.period === 'forward' ? 'next twelve months' : target.period}`,
        target.multiple,
        tenth(target.multiple, 'x'),
        (a, x) => ({ ...a, multiples: (a.multiples ?? []).map((one, i) => (i === k ? { ...one, multiple: x } : one)) }),
        methodOf(target),
      ),
    );
  if (holdingDiscount !== undefined)
    found.push(assumption('holdingDiscount', 'Holding discount', holdingDiscount * 100, shapes.rate, (a, x) => ({ ...a, holdingDiscount: x / 100 }), 'Sum of the parts'));
  const { exchangeRate } = assumptions.listing;
  if (exchangeRate !== undefined && exchangeRate !== 1)
    found.push(
      assumption('exchangeRate', 'Exchange rate', exchangeRate, { ...tenth(exchangeRate, ''), step: exchangeRate / 20, tableStep: exchangeRate / 50 }, (a, x) => ({
        ...a,
        listing: { ...a.listing, exchangeRate: x },
      })),
    );
  return found;
}

/** The operating margin, moved by the cost that is worth a point a point. */
export const marginLever = 'operatingMargin';

const pointUnits = new Set(['percent', 'points']);

function driverShape(line: Line): Shape & { readonly how: 'add' | 'times' } {
  if (pointUnits.has(parseUnit(line.unit).dimension)) return { unit: 'points', step: 1, tableStep: 1, from: -60, to: 80, how: 'add' };
  if (line.unit === 'days') return { unit: 'days', step: 5, tableStep: 5, from: -60, to: 60, how: 'add' };
  return { unit: '% of it', step: 10, tableStep: 5, from: -90, to: 300, how: 'times' };
}

/** A driver moved in every year ahead: by points, by days, or by a share of itself. */
function driverLever(line: Line, sign: 1 | -1 = 1, named?: { readonly id: string; readonly label: string }): Lever {
  const { how, ...shape } = driverShape(line);
  return {
    id: named?.id ?? line.id,
    label: named?.label ?? line.label,
    base: 0,
    ...shape,
    kind: 'driver',
    method: null,
    at: ({ assumptions, moves }, value) => ({ assumptions, moves: value === 0 ? moves : [...moves, { line: line.id, by: how === 'times' ? 1 + value / 100 : sign * value, how }] }),
  };
}

/** Drivers of the model that have a number in a year ahead, and the operating margin by the cost that is worth a point a point. */
export function driverLevers(valuer: Valuer, assumptions: Assumptions): Result<readonly Lever[]> {
  const carried = valuer.setting(assumptions);
  const { far: _, ...near } = assumptions;
  // far years that cannot be had leave the methods that look at none of them their drivers
  const setting = carried.ok ? carried : valuer.setting(near);
  if (!setting.ok) return setting;
  const { engine, ahead } = setting.value;
  const lines = engine.model.lines.filter((line) => line.role === 'driver' && ahead.some((period) => engine.isGiven(line.id, period) && engine.value(line.id, period) !== null));
  const margin = ahead[0] === undefined ? null : marginDriver(engine, ahead[0]);
  const cost = lines.find(({ id }) => id === margin);
  return ok([...(cost === undefined ? [] : [driverLever(cost, -1, { id: marginLever, label: 'Operating margin' })]), ...lines.map((line) => driverLever(line))]);
}

/** The lever of that name: an assumption, a driver in all years ahead, or a driver in one (`revenueGrowth:FY2027`). */
export function leverOf(valuer: Valuer, assumptions: Assumptions, id: string): Result<Lever> {
  const drivers = driverLevers(valuer, assumptions);
  const known = [...assumptionLevers(assumptions), ...(drivers.ok ? drivers.value : [])];
  const found = known.find((one) => one.id.toLowerCase() === id.toLowerCase()) ?? known.find((one) => one.label.toLowerCase() === id.toLowerCase());
  if (found !== undefined) return ok(found);
  const [line = '', period = ''] = id.split(':');
  const at = valuer.engine.model.lines.find((one) => one.id === line);
  if (at !== undefined && valuer.engine.model.periods.includes(period)) {
    const base = valuer.engine.value(line, period);
    if (base === null) return invalid(id, 'it has no number that could be moved');
    const { how, ...shape } = driverShape(at);
    const own = how === 'times' ? tenth(base, at.unit) : { ...shape, unit: at.unit, from: base + shape.from, to: base + shape.to };
    return ok({
      id,
      label: `${at.label}, ${period}`,
      base,
      ...own,
      kind: 'driver',
      method: null,
      at: ({ assumptions: a, moves }, value) => ({ assumptions: a, moves: [...moves, { line, period, by: value, how: 'set' }] }),
    });
  }
  return invalid(id, `this is nothing that can be moved; there are ${known.map((one) => one.id).join(', ')}, and a driver in one year such as revenueGrowth:FY2027`);
}

/** The value of a share by one method. Throws MisuseError for a method that the assumptions do not ask for. */
export function perShareUnder(valuer: Valuer, method: string, { assumptions, moves }: Under): Result<number> {
  const found = valuer.value(assumptions, moves, method);
  if (!found.ok) return found;
  const [one] = found.value;
  if (one === undefined) throw new MisuseError(`no method ${method}`);
  return one.ok ? ok(one.valuation.perShare) : { ok: false, problem: one.none.reason };
}
