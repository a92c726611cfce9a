import type { Qualifier } from '../../../kernel/records.ts';

/** What stands behind the digits, before a metric is known. */
export type FigureKind = 'money' | 'percent' | 'points' | 'basisPoints' | 'multiple' | 'days' | 'years' | 'count' | 'bare' | 'label';

/** A number as printed, with everything that is glued to it. */
export interface Figure {
  /** Span of the quote: sign, currency, digits, scale and unit. */
  start: number;
  end: number;
  /** Span of the first digits alone. */
  bodyStart: number;
  bodyEnd: number;
  /** Printed values before scale, low ≤ high; equal unless it is a range. */
  low: number;
  high: number;
  /** Decimals printed for low and high. */
  decimals: number;
  range: boolean;
  kind: FigureKind;
  /** ISO 4217. */
  currency: string | null;
  /** Power of ten of the scale word; 1 where none is printed. */
  scale: number;
  /** What is counted, or what the money is for: `shares`, `share`, `MW`. */
  noun: string | null;
  /** Unit of measurement that the money is for: `US$66/bbl`. */
  per: string | null;
  qualifier: Qualifier | null;
  bracketed: boolean;
  /** −1, +1 as printed; 0 where no sign is printed. */
  sign: number;
  /** A or E glued to the figure: `1.63A`. */
  mark: 'A' | 'E' | null;
  /** Why a label is a label. */
  reason: string | null;
}
