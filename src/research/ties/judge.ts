import { directionsOf, evaluate, evaluateAt, evaluateExactly, type Expression } from './expression.ts';
import { exactRangeOf, meetsExactly, slackOf, type Quantity } from './quantity.ts';

/** How a stated figure must stand to what is recomputed. */
export type Comparison = 'equal' | 'atMost';

export interface Judgement {
  readonly holds: boolean;
  /** Bounds of the recomputed value, base units. */
  readonly low: number;
  readonly high: number;
  /** Recomputed with every figure exactly as printed. */
  readonly middle: number;
  /** Stated as printed minus `middle`. */
  readonly gap: number;
}

/**
 * Tells whether a stated figure agrees with an expression over other figures.
 *
 * Each figure is the interval its printing stands for. It holds when the stated interval meets the recomputed one;
 * intervals that only touch meet. Double arithmetic decides where the ends are further apart than its own error;
 * within that, exact arithmetic does.
 *
 * Units:   base units on both sides.
 * Returns  undefined where the expression has no value: a divisor that may be zero, a root of a negative number.
 * Source:  XBRL Calculations 1.1, round-to-nearest.
 */
export function judge(stated: Quantity, expression: Expression, figures: readonly Quantity[], comparison: Comparison = 'equal'): Judgement | undefined {
  const found = evaluate(expression, figures);
  if (found === undefined) return undefined;
  const middle =
    evaluateAt(
      expression,
      figures.map((f) => f.printed),
    ) ?? (found.low + found.high) / 2;
  const size = Math.max(Math.abs(stated.printed), Math.abs(middle), ...figures.map((f) => (f.unit.dimension === stated.unit.dimension ? Math.abs(f.printed) : 0)));
  const slack = slackOf(size);
  const notBelow = comparison === 'atMost' ? Infinity : stated.high - found.low;
  const notAbove = found.high - stated.low;
  const clearance = Math.min(notBelow, notAbove);
  const holds = Math.abs(clearance) > slack ? clearance > 0 : judgeExactly(stated, expression, figures, comparison);
  return { holds, low: found.low, high: found.high, middle, gap: stated.printed - middle };
}

/** The verdict in exact arithmetic alone. An end that cannot be had exactly counts as met. */
export function judgeExactly(stated: Quantity, expression: Expression, figures: readonly Quantity[], comparison: Comparison = 'equal'): boolean {
  const directions = directionsOf(expression, figures);
  if (directions === undefined) return true;
  const exact = evaluateExactly(expression, figures.map(exactRangeOf), directions);
  const own = exactRangeOf(stated);
  return meetsExactly(comparison === 'atMost' ? { low: own.low, high: null } : own, exact);
}
