/** A model while it is being built: lines in their order, the value of each in every year, and what is printed for it. */
import { metricById } from '../vocabulary/metrics.ts';
import { evaluate } from './evaluate.ts';
import { factorOf } from './dimensions.ts';
import { parseExpression, printExpression, usesOf, type Expression } from './expression.ts';
import { isReported, type CellEntry, type Line, type LineKind } from './model.ts';
import type { Printed, PrintedFigures, PrintedRow, StatementKey } from './printed.ts';
import { wordsOfId } from '../vocabulary/wordsOfId.ts';

/** A line of the model beside what is printed for it. */
export interface Tied {
  readonly line: string;
  readonly statement: StatementKey;
  readonly metric: string;
  readonly printed: PrintedRow;
}

/** Where a part of a total stands. */
export interface PartPlace {
  readonly row: (metric: string) => PrintedRow;
  readonly total: PrintedRow;
  /** The total before it, by year. */
  readonly start: (t: number) => number;
  readonly parts: readonly string[];
}

export class Draft {
  readonly lines: Line[] = [];
  readonly tied: Tied[] = [];
  readonly values = new Map<string, Float64Array>();
  readonly figures: PrintedFigures;
  sheet = '';

  constructor(figures: PrintedFigures) {
    this.figures = figures;
  }

  get years(): readonly string[] {
    return this.figures.years;
  }
  get hasInterims(): boolean {
    return this.figures.interims.periods.length > 0;
  }
  /** What turns a rate a year into that of the period. */
  get ofYear(): string {
    return this.hasInterims ? ' * days() / 365' : '';
  }
  get money(): string {
    return this.figures.money;
  }
  has(id: string): boolean {
    return this.values.has(id);
  }
  /** NaN before the first year and where the line has no value. */
  value(id: string, t: number): number {
    return this.values.get(id)?.[t] ?? Number.NaN;
  }
  evaluate(formula: Expression, t: number): number {
    return evaluate(formula, { at: (id, back) => this.value(id, t - back), perYear: 1 });
  }
  isActual(t: number): boolean {
    return isReported(this.figures, this.years[t]!);
  }
  /** Printed figures of a line; absent years are left out. */
  printed(statement: StatementKey, metric: string): PrintedRow {
    const row = this.figures.row(statement, metric);
    return new Map([...row].filter(([year]) => this.years.includes(year)));
  }
  line(id: string): Line | undefined {
    return this.lines.find((line) => line.id === id);
  }
  kindOf(id: string): LineKind | undefined {
    return this.line(id)?.kind;
  }
  label(metric: string): string {
    return metricById.get(metric)?.name ?? wordsOfId(metric);
  }

  /**
   * A line as a term of a printed total: where it is missing in an estimated year of the total, the others give it as far as they do,
   * and the total’s residual has the rest. A reported total stands by itself.
   */
  term(id: string, total: PrintedRow): string {
    return this.years.every((year, t) => this.isActual(t) || !total.has(year) || Number.isFinite(this.value(id, t))) ? id : `given(${id}, 0)`;
  }

  /** A line as a term of a sum that nobody prints: where it is missing the sum is of the others. */
  termOrNothing(id: string): string {
    return this.years.every((_, t) => Number.isFinite(this.value(id, t))) ? id : `given(${id}, 0)`;
  }

  /**
   * The value of a part of a total by year: what is printed of it; nothing where the total ties without it, which is print of its own
   * kind; what the total leaves where no other part is missing and the parts give it in another year. NaN otherwise, for missing is
   * not nothing.
   */
  partOf(id: string, { row, total, start, parts }: PartPlace): (t: number) => number {
    const toleranceOf = ({ low, high }: Printed): number => ((high - low) / 2) * (parts.length + 2) + 1e-9;
    const doGive = this.years.some((year, t) => {
      const whole = total.get(year);
      const sum = parts.reduce((all, part) => all + (row(part).get(year)?.value ?? Number.NaN), start(t));
      return whole !== undefined && Math.abs(whole.value - sum) <= toleranceOf(whole);
    });
    return (t) => {
      const year = this.years[t]!;
      const own = row(id).get(year);
      if (own !== undefined) return own.value;
      const whole = total.get(year);
      if (whole === undefined) return Number.NaN;
      const others = parts.filter((part) => part !== id);
      const gap = whole.value - start(t) - others.reduce((sum, part) => sum + (row(part).get(year)?.value ?? 0), 0);
      if (Math.abs(gap) <= toleranceOf(whole)) return 0;
      return doGive && others.every((part) => row(part).has(year)) ? tidy(gap) : Number.NaN;
    };
  }

  relabel(id: string, label: string): void {
    this.change(id, (line) => ({ ...line, label }));
  }

  /** Adds terms, each with its sign, to a line's formula; its values stay. */
  extend(id: string, terms: readonly string[]): void {
    this.change(id, (line) => (line.formula === null ? line : { ...line, formula: expressionOf(`${printExpression(line.formula)} ${terms.join(' ')}`) }));
  }

  /** Other numbers for a driver or residual, in the unit of its formula. */
  renumber(id: string, value: (t: number) => number): void {
    this.change(id, (line) => ({ ...line, entries: this.enter(id, value, factorOf(line.unit)) }));
  }

  /** Takes a number that is nothing in every year out of a line's formula, and away. */
  drop(id: string, term: string): void {
    this.change(id, (line) => (line.formula === null ? line : { ...line, formula: expressionOf(printExpression(line.formula).replace(` + ${term}`, '')) }));
    this.lines.splice(
      this.lines.findIndex((line) => line.id === term),
      1,
    );
    this.values.delete(term);
  }

  private change(id: string, how: (line: Line) => Line): void {
    const at = this.lines.findIndex((line) => line.id === id);
    if (at >= 0) this.lines[at] = how(this.lines[at]!);
  }

  /** A driver or residual whose value in every year is known. */
  addNumbers(line: { id: string; label: string; role: Line['role']; kind: LineKind; unit: string }, value: (t: number) => number, factor = 1): void {
    this.lines.push({ ...line, sheet: this.sheet, formula: null, entries: this.enter(line.id, value, factor), place: 0 });
  }

  /** Takes the numbers of a driver or residual as the line's values, and gives them as its entries. */
  private enter(id: string, value: (t: number) => number, factor: number): ReadonlyMap<string, CellEntry> {
    const entries = new Map<string, CellEntry>();
    // a rate of nothing has no sign
    const row = Float64Array.from(this.years, (_, t) => value(t) + 0);
    this.years.forEach((year, t) => {
      if (Number.isFinite(row[t]!)) entries.set(year, { value: row[t]! / factor, source: null, place: 0 });
      else row[t] = Number.NaN;
    });
    this.values.set(id, row);
    return entries;
  }

  /**
   * A line with a formula. Actual years hold what is printed; in the others the formula must give it, for its drivers were derived
   * from it. `known` are the values that the line has: printed ones, and for the rest what the formula gives.
   */
  addFormula(line: { id: string; label: string; kind: LineKind; unit: string; role?: Line['role'] }, text: string, printed: PrintedRow, known?: (t: number) => number): void {
    const formula = expressionOf(text);
    const entries = new Map<string, CellEntry>();
    // the row is there before it is filled, for a formula may look at its own past
    const row = new Float64Array(this.years.length).fill(Number.NaN);
    this.values.set(line.id, row);
    // lines that come later, as the flows of a balance do, cannot be computed yet
    const isSettled = usesOf(formula).every(({ id }) => this.has(id));
    this.years.forEach((year, t) => {
      const cell = printed.get(year);
      const given = this.isActual(t) ? cell : undefined;
      if (given !== undefined) entries.set(year, entryOf(given));
      const computed = this.evaluate(formula, t);
      row[t] = given?.value ?? (Number.isFinite(computed) ? computed : (known?.(t) ?? Number.NaN));
      // what is printed and cannot be computed stands by itself, and so does a first year, which has none before it
      if (given !== undefined || Number.isFinite(computed)) return;
      if (cell !== undefined && (t === 0 || isSettled)) {
        row[t] = cell.value;
        entries.set(year, entryOf(cell));
      } else if (t === 0 && Number.isFinite(row[t]!)) entries.set(year, { value: row[t]!, source: null, place: 0 });
    });
    this.lines.push({ role: 'line', ...line, sheet: this.sheet, formula, entries, place: 0 });
  }

  tie(line: string, statement: StatementKey, metric: string): void {
    const printed = this.printed(statement, metric);
    if (printed.size > 0) this.tied.push({ line, statement, metric, printed });
  }

  /**
   * The total of `parts` (each with its sign), with a residual line where the parts do not give what is printed.
   */
  addTotal(id: string, label: string, kind: LineKind, parts: readonly string[], printed: PrintedRow): void {
    const sum = parts.join(' + ');
    const formula = expressionOf(sum);
    const residual = this.residualOf(formula, printed, parts.length);
    const name = `unexplained.${id}`;
    if (residual !== null)
      this.addNumbers(
        {
          id: name,
          label: `${wordsOf(this.sheet === 'Balance sheet' && isNotItemised(residual.values, (t) => printed.get(this.years[t]!)?.value ?? Number.NaN), residual.isRounding)} ${lowered(label)}`,
          role: 'residual',
          kind,
          unit: this.money,
        },
        (t) => residual.values[t]!,
      );
    this.addFormula({ id, label, kind, unit: this.money }, residual === null ? sum : `${sum} + ${name}`, printed);
  }

  /** What a formula leaves unexplained of a printed row, year by year; null where it gives all of it within its rounding. */
  residualOf(formula: Expression, printed: PrintedRow, parts: number): { readonly values: readonly number[]; readonly isRounding: boolean } | null {
    let needed = 0;
    let held = 0;
    let isRounding = true;
    const values = this.years.map((year, t) => {
      const cell = printed.get(year);
      const computed = this.evaluate(formula, t);
      if (cell === undefined || !Number.isFinite(computed)) return Number.NaN;
      const gap = cell.value - computed;
      held++;
      if (computed < cell.low - 1e-9 || computed > cell.high + 1e-9) needed++;
      // each part and the total may be half a unit off
      if (Math.abs(gap) > ((cell.high - cell.low) / 2) * (parts + 1) + 1e-9) isRounding = false;
      return tidy(gap);
    });
    // of a year whose total is not printed nothing is known where totals usually do not tie; where they do, it is taken to
    const elsewhere = !isRounding && needed * 2 > held ? Number.NaN : 0;
    return needed > 0 ? { values: values.map((value) => (Number.isFinite(value) ? value : elsewhere)), isRounding } : null;
  }
}

const wordsOf = (isLeftOut: boolean, isRounding: boolean): string => (isRounding ? 'Rounding in' : isLeftOut ? 'Not itemised in' : 'Not explained in');

/** Whether so much of a balance stays over in every year that its lines were never all printed. */
export const isNotItemised = (gaps: readonly number[], total: (t: number) => number): boolean =>
  gaps.some(Number.isFinite) && gaps.every((gap, t) => !Number.isFinite(gap) || gap > notItemisedShare * Math.abs(total(t)));
const notItemisedShare = 0.1;

/** Dust of the arithmetic of doubles is no residual. */
export const tidy = (x: number): number => (Math.abs(x) < 1e-9 ? 0 : Number(x.toPrecision(12)));
export const lowered = (label: string): string => (/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);
const entryOf = (cell: Printed): CellEntry => ({ value: cell.value, source: cell.source, place: 0 });

/** A formula of the program's own; a mistake in it is ours. */
export function expressionOf(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`${parsed.mistake.message}: ${text}`);
  return parsed.expression;
}
