/** A model as data: lines by periods, where a cell is an actual, a driver or what a formula gives. */
import { monthsOf } from '../../kernel/periods.ts';
import type { Expression } from './expression.ts';

/** How a year is made of its quarters: a flow adds up, a stock is that of the last quarter, a ratio is computed anew. */
export type LineKind = 'flow' | 'stock' | 'ratio';

/** Where a number comes from: a span of a document. */
export interface CellSource {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A number that stands in a cell, as a person writes it in the line's unit: 20.5 for 20.5 %. */
export interface CellEntry {
  readonly value: number;
  /** Null where a person or a derivation gave it. */
  readonly source: CellSource | null;
  /** What it follows from where nobody prints it: `FY2025 - 2025Q1 - 2025Q2 - 2025Q3`. */
  readonly derived?: string;
  /** Line of the model's text, 1-based; 0 where it was not read from text. */
  readonly place: number;
}

export interface Line {
  /** camelCase; unique in the model. */
  readonly id: string;
  readonly label: string;
  readonly role: 'line' | 'driver' | 'residual' | 'check';
  readonly kind: LineKind;
  /** As on facts: `CNY mn`, `CNY/share`, `%`, `x`, `days`, `mn shares`. */
  readonly unit: string;
  readonly sheet: string;
  readonly formula: Expression | null;
  /** Line and column of the text, from 1, at which the formula begins; left out where it was not read from text. */
  readonly formulaAt?: { readonly place: number; readonly column: number };
  /** How a year (or half) is computed that is made of its quarters, where it is not their sum or the last of them. */
  readonly years?: Expression;
  /** Least and greatest number that is plausible, in the line's unit: solving backwards stays within. */
  readonly range?: readonly [low: number, high: number];
  /** What it means and where an analyst finds it. */
  readonly note?: string;
  /** By period. */
  readonly entries: ReadonlyMap<string, CellEntry>;
  readonly place: number;
}

/** A change of a driver in a scenario, in the line's unit. */
export interface Change {
  readonly line: string;
  /** Periods it is for; all that have no actual where empty. */
  readonly periods: readonly string[];
  readonly operator: '=' | '+' | '-' | '*';
  readonly value: number;
  readonly place: number;
}

export interface Scenario {
  readonly id: string;
  readonly label: string;
  /** 0 to 1; null where none is given. */
  readonly probability: number | null;
  readonly changes: readonly Change[];
  readonly place: number;
}

export interface Model {
  readonly company: string;
  readonly name: string;
  /** ISO code and power of ten of the statements: `CNY mn`. */
  readonly money: string;
  readonly fiscalYearEndMonth: number;
  /** In time's order, each frequency by itself: quarters first, then halves, then years. */
  readonly periods: readonly string[];
  /** Last reported period, of any frequency; null where there is none. */
  readonly actualTo: string | null;
  /** First year that was carried on beyond every estimate; left out where there is none. */
  readonly extendedFrom?: string;
  /** Whether `average(x)` within a circle is the mean of opening and closing balance, or the opening one. */
  readonly interestOn: 'average' | 'opening';
  readonly lines: readonly Line[];
  readonly scenarios: readonly Scenario[];
}

/** Whether the period is over by the end of the last reported one: a quarter before it, a year that ended with it. */
export function isReported({ actualTo, fiscalYearEndMonth }: Pick<Model, 'actualTo' | 'fiscalYearEndMonth'>, period: string): boolean {
  if (actualTo === null) return false;
  const [end, last] = [monthsOf(period, fiscalYearEndMonth)?.[1], monthsOf(actualTo, fiscalYearEndMonth)?.[1]];
  return end !== undefined && last !== undefined && end <= last;
}

/** Whether a year was carried on beyond every estimate. */
export const isCarriedOn = ({ extendedFrom }: Pick<Model, 'extendedFrom'>, period: string): boolean =>
  extendedFrom !== undefined && period.startsWith('FY') && period >= extendedFrom;
