/** One record for every way of valuing a share: what a football field shows, and what each bar stands on. */
import type { Problem } from '../../kernel/problem.ts';
import type { CellSource } from '../model/model.ts';

/** Where an input comes from. */
export type InputSource = ({ readonly kind: 'fact' } & CellSource) | { readonly kind: 'cell'; readonly line: string; readonly period: string } | { readonly kind: 'assumption' };

export interface ValuationInput {
  readonly name: string;
  /** As a person writes it in `unit`; null where it is not known and the value is without it. */
  readonly value: number | null;
  readonly unit: string;
  readonly source: InputSource;
}

/** One year of a discounted cash flow, in the money of the statements; null where the method has no such part. */
export interface FlowRow {
  readonly period: string;
  /** Nobody's estimate: carried on from the last one. */
  readonly extended: boolean;
  readonly revenue: number | null;
  readonly operatingProfit: number | null;
  readonly tax: number | null;
  /** Losses of this and earlier years that no profit has used yet. */
  readonly lossesCarried: number | null;
  readonly netIncome: number | null;
  readonly depreciation: number | null;
  readonly capitalExpenditure: number | null;
  readonly workingCapital: number | null;
  readonly borrowing: number | null;
  /** Of the whole year, and what of it lies after the valuation date. */
  readonly flow: number;
  readonly counted: number;
  /** Years from the valuation date at which it is counted. */
  readonly years: number;
  readonly factor: number;
  readonly presentValue: number;
}

/** A line of the way from one value to another. */
export interface Step {
  readonly label: string;
  /** What it adds, or what it comes to; null where nobody states it and the value is without it. */
  readonly amount: number | null;
  readonly unit: string;
  readonly kind: 'part' | 'sum' | 'factor';
  /** Cells it was taken from; none where it is assumed or computed. */
  readonly lines: readonly string[];
  readonly period: string | null;
}

/** How a value comes about, line by line. */
export interface Derivation {
  readonly flows: readonly FlowRow[];
  readonly terminal: {
    readonly value: number;
    readonly presentValue: number;
    /** Of the whole value; null where this is not above zero. */
    readonly share: number | null;
    readonly impliedMultiple: number | null;
    readonly impliedGrowth: number | null;
  } | null;
  readonly steps: readonly Step[];
  /** What is capitalised, and what makes the last year no normal one. */
  readonly notes: readonly string[];
}

export interface Valuation {
  readonly method: string;
  readonly perShare: number;
  /** `HKD/share`, `USD/ADS`. */
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly inputs: readonly ValuationInput[];
  /** Spans of documents behind the inputs, each once. */
  readonly members: readonly CellSource[];
  readonly derivation: Derivation | null;
}

/** A method whose inputs are not there, or give no value. */
export interface NoValuation {
  readonly method: string;
  readonly reason: Problem;
}

export type Valued = { readonly ok: true; readonly valuation: Valuation } | { readonly ok: false; readonly none: NoValuation };
