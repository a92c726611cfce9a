/** Quarters or halves laid beside the years of a model: its lines and formulas are the same, and so are its drivers. */
import type { BuiltModel } from './build.ts';
import { evaluate } from './evaluate.ts';
import { expressionOf, lowered, tidy, type Tied } from './draft.ts';
import { factorOf } from './dimensions.ts';
import { usesOf, type Expression } from './expression.ts';
import { isolate } from './isolate.ts';
import { madeOfInterims } from './madeOfInterims.ts';
import { isReported, type CellEntry, type Line } from './model.ts';
import type { Derived } from './interims.ts';
import type { Printed, PrintedFigures, PrintedRow, StatementKey } from './printed.ts';
import { overTwelveMonths, twelveMonthLines } from './twelveMonths.ts';

type Figure = Pick<Printed, 'value' | 'low' | 'high'> & { readonly entry: CellEntry };

const statements: readonly StatementKey[] = ['income', 'balance', 'cashFlow', 'other'];
const isFree = (line: Line | undefined): boolean => line !== undefined && line.formula === null && (line.role === 'driver' || line.role === 'residual');

/**
 * The model with the quarters (or halves) of its lines that are printed or follow from print.
 *
 * A reported quarter is an actual; of an estimated one the driver is worked out, from the line's own formula, and where none gives it
 * the figure stands by itself. What the parts of a quarter's total leave over is a residual line, as in a year. A ratio of a
 * flow to a balance is of twelve months. Years of which every quarter stands are made of them.
 */
export function layInterims(figures: PrintedFigures, built: BuiltModel): BuiltModel {
  const { interims } = figures;
  const { model } = built;
  if (interims.periods.length === 0) return built;
  const laid = new Laying(figures, model.lines, built.tied);
  const lines = laid.lines();
  if (!laid.hasAny) return built;
  const tied = built.tied.map((one) => ({ ...one, printed: new Map([...interimRow(figures, one.statement, one.metric), ...one.printed]) }));
  const known = new Set(tied.map((one) => `${one.statement} ${one.metric}`));
  const more = statements.flatMap((statement) =>
    model.lines.flatMap(({ id: metric }): Tied[] => {
      const printed = interimRow(figures, statement, metric);
      return printed.size === 0 || known.has(`${statement} ${metric}`) || !laid.ownsRow(metric, statement) ? [] : [{ line: metric, statement, metric, printed }];
    }),
  );
  const whole = {
    ...model,
    periods: [...interims.periods, ...model.periods],
    lines: [...lines, ...twelveMonthLines(model.lines, model.periods, (id) => laid.hasTwelveMonths(id))],
  };
  return { ...built, model: madeOfInterims(whole, [...tied, ...more], interims), tied: [...tied, ...more] };
}

function interimRow({ interims }: PrintedFigures, statement: StatementKey, metric: string): PrintedRow {
  return new Map([...interims.printed(`${statement} ${metric}`)].filter(([period]) => interims.periods.includes(period)));
}

class Laying {
  hasAny = false;
  private readonly figures: PrintedFigures;
  private readonly periods: readonly string[];
  private readonly own: ReadonlyMap<string, ReadonlyMap<string, Figure>>;
  private readonly byId: ReadonlyMap<string, Line>;
  private readonly users: ReadonlyMap<string, readonly Line[]>;
  private readonly values = new Map<string, number>();
  private readonly all: readonly Line[];

  constructor(figures: PrintedFigures, lines: readonly Line[], tied: readonly Tied[]) {
    this.figures = figures;
    this.periods = figures.interims.periods;
    this.all = lines;
    this.byId = new Map(lines.map((line) => [line.id, line]));
    const users = new Map<string, Line[]>();
    for (const line of lines) for (const { id } of line.formula === null ? [] : usesOf(line.formula)) users.set(id, [...(users.get(id) ?? []), line]);
    this.users = users;
    this.own = new Map(lines.map((line) => [line.id, this.figuresOf(line, tied)]));
  }

  /** Whether what is printed of a metric in a statement is of the model's line of that name. */
  ownsRow(metric: string, statement: StatementKey): boolean {
    const sheet = this.byId.get(metric)?.sheet;
    const isOf =
      statement === 'cashFlow' ? sheet === 'Cash flow' : statement === 'balance' ? sheet === 'Balance sheet' : statement === 'income' ? sheet === 'Income statement' : true;
    return isOf || sheet === 'Ratios' || sheet === 'Per share';
  }

  private figuresOf(line: Line, tied: readonly Tied[]): ReadonlyMap<string, Figure> {
    const { interims } = this.figures;
    const keys = tied.filter((one) => one.line === line.id).map((one) => `${one.statement} ${one.metric}`);
    // quarters may stand where no year does
    keys.push(...statements.filter((one) => this.ownsRow(line.id, one)).flatMap((one) => (keys.includes(`${one} ${line.id}`) ? [] : [`${one} ${line.id}`])));
    const found = new Map<string, Figure>();
    for (const key of keys.toReversed()) {
      for (const [period, one] of interims.derived(key)) found.set(period, figureOfDerived(one));
      for (const [period, one] of interims.printed(key)) found.set(period, { ...one, entry: { value: one.value, source: one.source, place: 0 } });
      // what follows from reports goes before an older estimate
      for (const [period, one] of interims.derived(key)) if (one.basis === 'reported') found.set(period, figureOfDerived(one));
    }
    return found;
  }

  /** In arithmetic's units; NaN where the line has no value in the period. */
  private valueOf(id: string, at: number): number {
    const period = this.periods[at];
    const line = this.byId.get(id);
    if (period === undefined || line === undefined) return Number.NaN;
    const own = this.own.get(id)!.get(period);
    if (own !== undefined) return own.value * factorOf(line.unit);
    const key = `${id} ${period}`;
    const known = this.values.get(key);
    if (known !== undefined) return known;
    this.values.set(key, Number.NaN);
    const value = isFree(line) ? this.solved(line, at) : line.formula === null ? Number.NaN : this.evaluated(line.formula, at);
    this.values.set(key, value);
    return value;
  }

  private evaluated(formula: Expression, at: number): number {
    return evaluate(formula, { at: (id, back) => this.valueOf(id, at - back), perYear: this.figures.interims.kind === 'quarter' ? 4 : 2 });
  }

  /** The driver or residual under which a line's formula gives what is printed of the line, or what the line must be for its total. */
  private solved(free: Line, at: number): number {
    for (const owner of this.users.get(free.id) ?? []) {
      if (owner.formula === null) continue;
      const isPrinted = this.own.get(owner.id)!.has(this.periods[at]!);
      const target = isPrinted ? ({ kind: 'line', id: owner.id, offset: 0, at: 0 } as const) : ({ kind: 'number', value: this.leftBy(owner, at), text: '', at: 0 } as const);
      const formula = isolate(owner.formula, free.id, target);
      const value = formula === null ? Number.NaN : this.evaluated(formula, at);
      if (Number.isFinite(value)) return free.role === 'residual' ? tidy(value) : value;
    }
    return Number.NaN;
  }

  /** What a printed total leaves for one of its parts; NaN where none is printed. */
  private leftBy(part: Line, at: number): number {
    for (const total of this.users.get(part.id) ?? []) {
      if (total.formula === null || total.kind === 'ratio' || !this.own.get(total.id)!.has(this.periods[at]!)) continue;
      const formula = isolate(total.formula, part.id, { kind: 'line', id: total.id, offset: 0, at: 0 });
      const value = formula === null ? Number.NaN : this.evaluated(formula, at);
      if (Number.isFinite(value)) return value;
    }
    return Number.NaN;
  }

  /** Whether a year's parts stand one after another somewhere. */
  hasTwelveMonths(id: string): boolean {
    const perYear = this.figures.interims.kind === 'quarter' ? 4 : 2;
    return this.periods.some((_, at) => Array.from({ length: perYear }, (__, k) => this.valueOf(id, at - k)).every(Number.isFinite));
  }

  lines(): readonly Line[] {
    return this.all.flatMap((line) => {
      if (isFree(line)) return [this.withEntries(line, (at) => this.freeEntry(line, at))];
      const shaped = line.kind === 'ratio' && line.sheet === 'Ratios' ? overTwelveMonths(line, this.byId) : line;
      const gaps = this.gapsOf(shaped);
      const laid = this.withEntries(shaped, (at) => this.entryOf(shaped, at, gaps));
      return gaps === null ? [laid] : explained(laid, gaps, this.figures);
    });
  }

  private withEntries(line: Line, entry: (at: number) => CellEntry | null): Line {
    const entries = new Map<string, CellEntry>();
    this.periods.forEach((period, at) => {
      const one = entry(at);
      if (one !== null) entries.set(period, one);
    });
    if (entries.size > 0) this.hasAny = true;
    return { ...line, entries: new Map([...entries, ...line.entries]) };
  }

  private freeEntry(line: Line, at: number): CellEntry | null {
    const own = this.own.get(line.id)!.get(this.periods[at]!);
    if (own !== undefined) return own.entry;
    const value = this.valueOf(line.id, at);
    return Number.isFinite(value) ? { value: value / factorOf(line.unit), source: null, place: 0 } : null;
  }

  private entryOf(line: Line, at: number, gaps: ReadonlyMap<string, number> | null): CellEntry | null {
    const period = this.periods[at]!;
    const own = this.own.get(line.id)!.get(period);
    if (own === undefined) return null;
    const computed = line.formula === null ? Number.NaN : this.evaluated(line.formula, at);
    // a ratio is what the statements give, and what was printed is held against it
    if (line.kind === 'ratio' && line.sheet === 'Ratios') return Number.isFinite(computed) ? null : own.entry;
    if (isReported(this.figures, period)) return own.entry;
    return Number.isFinite(computed) && (gaps?.has(period) === true || isWithin(computed / factorOf(line.unit), own)) ? null : own.entry;
  }

  /** What the parts of a total do not give of its quarters, where no residual of the years takes it up; null where they give all. */
  private gapsOf(line: Line): ReadonlyMap<string, number> | null {
    if (line.role !== 'line' || line.kind === 'ratio' || line.formula === null) return null;
    if (usesOf(line.formula).some(({ id }) => isFree(this.byId.get(id)))) return null;
    const gaps = new Map<string, number>();
    let isNeeded = false;
    this.periods.forEach((period, at) => {
      const own = this.own.get(line.id)!.get(period);
      const computed = this.evaluated(line.formula!, at);
      if (own === undefined || !Number.isFinite(computed)) return;
      if (!isWithin(computed, own)) isNeeded = true;
      gaps.set(period, tidy(own.value - computed));
    });
    return isNeeded ? gaps : null;
  }
}

const figureOfDerived = (one: Derived): Figure => ({ ...one, entry: { value: one.value, source: null, derived: one.from, place: 0 } });
const isWithin = (value: number, { low, high }: Pick<Printed, 'low' | 'high'>): boolean => value >= low - 1e-9 && value <= high + 1e-9;

/** A total with the residual that its quarters need; in years there is none, or these would have one. */
function explained(line: Line, gaps: ReadonlyMap<string, number>, { years }: PrintedFigures): readonly Line[] {
  const id = `unexplained.${line.id}`;
  const entry = (value: number): CellEntry => ({ value, source: null, place: 0 });
  const residual: Line = {
    id,
    label: `Not explained in ${lowered(line.label)}, in parts of the year`,
    role: 'residual',
    kind: line.kind,
    unit: line.unit,
    sheet: line.sheet,
    formula: null,
    entries: new Map([...[...gaps].map(([period, gap]) => [period, entry(gap)] as const), ...years.map((year) => [year, entry(0)] as const)]),
    place: 0,
  };
  const formula: Expression = { kind: 'binary', operator: '+', left: line.formula!, right: expressionOf(id), at: 0 };
  return [residual, { ...line, formula }];
}
