/** A model carried on beyond the years that anybody estimates, for values and cases that need far years. */
import { failed, ok, type Problem, type Result } from '../../kernel/problem.ts';
import { comparePeriods, parsePeriod } from '../../kernel/periods.ts';
import { expressionOf } from './draft.ts';
import { startEngine, type Engine } from './engine.ts';
import type { CellEntry, Line, Model } from './model.ts';
import { financingOnce } from './statements.ts';

/** More years than anybody discounts one by one. */
const yearsMax = 60;

const refused = (subject: string, message: string): Result<never> => failed({ code: 'input.invalid', subject, severity: 'error', detail: { message } } satisfies Problem);

/**
 * The model with years after its last one, marked as extended: nobody's estimate.
 *
 * A driver for which `terminal` states a value goes there on a straight line and reaches it in the last year; any other stays as it was
 * in the last estimate. Amounts that stand as estimated follow revenue, what no formula explains follows revenue or depreciation
 * (whichever it has been steadier against), and of movements that belong to their year (borrowing, buying, raising capital, other
 * movements of balances) none is assumed. Figures a share that no line explains are not carried on.
 *
 * Shape:    `to` is a year after the model's last, `FY2035`; `terminal` by driver, in the driver's unit (3 for 3 %).
 *           Quarters and halves are not added. The years that were there keep every value.
 * Problems: a model without years, a year that is none or not later, growth of revenue without its terminal value, a terminal value
 *           of what is no driver.
 */
export function extendYears(model: Model, to: string, terminal: Readonly<Record<string, number>>): Result<Model> {
  const years = model.periods.filter((period) => parsePeriod(period).kind === 'year');
  const last = years.at(-1);
  if (last === undefined) return refused(model.company, 'the model has no years that could be carried on.');
  if (parsePeriod(to).kind !== 'year') return refused(to, 'this is no year; write it as FY2035.');
  if (comparePeriods(to, last) <= 0) return refused(to, `the model goes to ${last} already.`);
  const [from, until] = [parsePeriod(last).year, parsePeriod(to).year];
  if (until - from > yearsMax) return refused(to, `a model is carried on by ${yearsMax} years at most.`);
  for (const [id, value] of Object.entries(terminal)) {
    if (model.lines.find((line) => line.id === id)?.role !== 'driver') return refused(id, 'only a driver of the model can go to a terminal value.');
    if (!Number.isFinite(value)) return refused(id, 'its terminal value is no number.');
  }
  if (model.lines.some(({ id }) => id === 'revenueGrowth') && terminal['revenueGrowth'] === undefined)
    return refused(to, 'growth after the last estimate needs a rate it comes down to: state a terminal growth.');
  const started = startEngine(model);
  if (!started.ok) return started;
  const added = Array.from({ length: until - from }, (_, k) => `FY${from + 1 + k}`);
  const setting: Setting = { engine: started.engine, years, last, added, terminal };
  return ok({
    ...model,
    periods: [...model.periods, ...added],
    extendedFrom: model.extendedFrom ?? added[0]!,
    lines: model.lines.map((line) => carriedOn(line, setting)),
  });
}

interface Setting {
  readonly engine: Engine;
  readonly years: readonly string[];
  readonly last: string;
  readonly added: readonly string[];
  readonly terminal: Readonly<Record<string, number>>;
}

function carriedOn(line: Line, setting: Setting): Line {
  const { engine, last, added, terminal } = setting;
  const value = engine.value(line.id, last);
  if (line.formula !== null || (line.role !== 'driver' && line.role !== 'residual')) return line;
  const entered = (of: (k: number) => number): Line => ({
    ...line,
    entries: new Map<string, CellEntry>([...line.entries, ...added.map((year, k) => [year, { value: of(k), source: null, place: 0 }] as const)]),
  });
  const end = terminal[line.id];
  // without a last value there is no line to go down on
  if (value === null) return end === undefined ? line : entered(() => end);
  if (end !== undefined) return entered((k) => straightTo(end, value, k, added.length));
  if (line.kind === 'flow') {
    if (isOnce(line.id)) return entered(() => 0);
    const base = followed(line, setting);
    return base === null || value === 0 ? entered(() => value) : { ...line, formula: expressionOf(`prior(${line.id}) * ${base} / prior(${base})`) };
  }
  return line.kind === 'ratio' && line.unit.includes('/') ? line : entered(() => value);
}

/** On the straight line from the last value to its end, reached in the last of `count` years; `k` from 0. */
export const straightTo = (end: number, last: number, k: number, count: number): number => last + ((end - last) * (k + 1)) / count;

/** Movements that belong to their year. */
const isOnce = (id: string): boolean => id.startsWith('movement.') || financingOnce.has(id.replace(/^(?:cashFlow|unexplained)\.|\.amount$/g, ''));

/** The line that an amount goes with: revenue, or depreciation where what is unexplained has been a steadier share of that. */
function followed(line: Line, { engine, years }: Setting): string | null {
  const spread = (base: string): number => {
    if (!engine.model.lines.some(({ id }) => id === base) || base === line.id) return Number.POSITIVE_INFINITY;
    const shares = years.flatMap((year) => {
      const [own, whole] = [engine.value(line.id, year), engine.value(base, year)];
      return own === null || whole === null || whole === 0 ? [] : [own / whole];
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return mean === 0 || shares.length < 2 ? Number.MAX_VALUE : Math.max(...shares.map((share) => Math.abs(share - mean))) / Math.abs(mean);
  };
  const bases = line.role === 'residual' ? ['revenue', 'depreciationAndAmortization'] : ['revenue'];
  const found = bases.map((base) => ({ base, spread: spread(base) })).filter((one) => one.spread < Number.POSITIVE_INFINITY);
  return found.sort((a, b) => a.spread - b.spread)[0]?.base ?? null;
}
