/** How a value answers to its inputs: a grid over two of them, and each by itself from low to high. */
import { MisuseError, type Problem, type Result } from '../../kernel/problem.ts';

/** Inputs by name. */
export type Inputs = Readonly<Record<string, number>>;
export type Valued = (inputs: Inputs) => Result<number>;

export interface Axis {
  readonly input: string;
  readonly values: readonly number[];
}

export interface GridCell {
  /** Null where the inputs give no value; `problem` says why. */
  readonly value: number | null;
  readonly problem: Problem | null;
}

const cellOf = (result: Result<number>): GridCell => (result.ok ? { value: result.value, problem: null } : { value: null, problem: result.problem });

function known(base: Inputs, input: string): void {
  if (!Object.hasOwn(base, input)) throw new MisuseError(`no input ${input}`);
}

/** Values for every pair, row by row. Throws MisuseError for an input that the base has not, or one input on both axes. */
export function sensitivity(value: Valued, base: Inputs, rows: Axis, columns: Axis): readonly (readonly GridCell[])[] {
  for (const { input } of [rows, columns]) known(base, input);
  if (rows.input === columns.input) throw new MisuseError(`${rows.input} is on both axes`);
  return rows.values.map((y) => columns.values.map((x) => cellOf(value({ ...base, [rows.input]: y, [columns.input]: x }))));
}

export interface Range {
  readonly input: string;
  readonly low: number;
  readonly high: number;
}

export interface Bar extends Range {
  readonly atLow: GridCell;
  readonly atHigh: GridCell;
  /** Distance between the two values; null where either is missing. */
  readonly swing: number | null;
}

/** One bar an input, all others at their base; the widest first, those without a value last, equals by name. */
export function tornado(value: Valued, base: Inputs, ranges: readonly Range[]): readonly Bar[] {
  const bars = ranges.map((range): Bar => {
    known(base, range.input);
    const [atLow, atHigh] = [range.low, range.high].map((x) => cellOf(value({ ...base, [range.input]: x }))) as [GridCell, GridCell];
    return { ...range, atLow, atHigh, swing: atLow.value === null || atHigh.value === null ? null : Math.abs(atHigh.value - atLow.value) };
  });
  return ranked(bars);
}

/** The widest first, those without a value last, equals by name. */
export const ranked = (bars: readonly Bar[]): readonly Bar[] => bars.toSorted((a, b) => (b.swing ?? -1) - (a.swing ?? -1) || (a.input < b.input ? -1 : 1));
