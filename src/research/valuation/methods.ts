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
}

/** A method whose inputs are not there, or give no value. */
export interface NoValuation {
  readonly method: string;
  readonly reason: Problem;
}

export type Valued = { readonly ok: true; readonly valuation: Valuation } | { readonly ok: false; readonly none: NoValuation };
