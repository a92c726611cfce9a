/** What every method of valuing a model stands on: its assumptions, the years around the day, and how an input is taken or found missing. */
import { failed, ok, type Result } from '../../kernel/problem.ts';
import type { Engine } from '../model/engine.ts';
import type { BridgeAmounts, PerShare } from './bridge.ts';
import type { Option } from './dilution.ts';
import type { Derivation } from './methods.ts';
import { missing } from './mistake.ts';
import { namesOf, type ModelInputs, type Quantity } from './modelInputs.ts';
import type { MultipleKind } from './multiples.ts';
import { discountRateOf, type DiscountRate } from './rates.ts';
import type { Part } from './sumOfParts.ts';

export interface TargetMultiple {
  readonly kind: MultipleKind;
  readonly multiple: number;
  /** Ends of a range of multiples; the bar of the football field. */
  readonly low?: number;
  readonly high?: number;
  /** `FY2027`, `FY2026..FY2027` for the mean of these years, or the next twelve months blended out of two. */
  readonly period: 'forward' | (string & {});
}

/** Years after the last estimate: how many there are in all, and where the business stands at their end. */
export interface FarYears {
  /** Years ahead of the valuation date, those of the model included. */
  readonly years: number;
  /** Operating profit to revenue in the last of them, a fraction; as in the last estimate where it is left out. */
  readonly margin?: number;
  /** Capital expenditure to depreciation in the last of them; what the drivers of the last estimate give where it is left out. */
  readonly capexToDepreciation?: number;
  /** Tax rate in the last of them, a fraction; that of the last estimate where it is left out. */
  readonly taxRate?: number;
}

export interface Assumptions {
  /** ISO date. */
  readonly valuationDate: string;
  readonly listing: {
    readonly currency: string;
    readonly exchangeRate?: number;
    readonly depositaryRatio?: number;
    /** Of the price, as printed: `USD/ADS`. */ readonly priceUnit?: string;
  };
  /** Rates as fractions; a method whose rate is left out is not valued, and says so. */
  readonly discountRate?: DiscountRate;
  readonly costOfEquity?: DiscountRate;
  readonly terminalGrowth?: number;
  /** Of EBITDA in the last year; values the end by multiple beside that by growth. */
  readonly exitMultiple?: number;
  readonly convention?: 'mid' | 'end';
  /** Whether the flow for ever keeps the working capital of the last year; that of its own growth where it is left out. */
  readonly workingCapitalAfter?: 'last';
  readonly far?: FarYears;
  readonly multiples?: readonly TargetMultiple[];
  /** Amounts that take the place of what the model has, or has not, between enterprise and equity. */
  readonly bridge?: Partial<BridgeAmounts>;
  /** What stands in where the model has no such line: as documents state it apart from their statements, or as a person does. */
  readonly standIn?: {
    /** In the money of the statements. */
    readonly netDebt?: number;
    /** The day it is of, in years; the last balance sheet's where it is left out. */
    readonly netDebtAt?: number;
    readonly shares?: { readonly count: number; readonly unit: string };
    /** Fraction of operating profit. */
    readonly taxRate?: number;
  };
  /** Counts in the model's unit of shares, strikes in the money of the statements. */
  readonly options?: readonly Option[];
  /** Parts of the group, in the money of the statements and its scale. */
  readonly parts?: readonly Part[];
  /** Discount on the sum of the parts, a fraction. */
  readonly holdingDiscount?: number;
  /** What assets would bring, as shares of their book value by line; 1 where a line is left out, and without any the method is not used. */
  readonly realised?: Readonly<Record<string, number>>;
}

export interface Setting {
  readonly engine: Engine;
  readonly assumptions: Assumptions;
  /** The valuation date in years. */
  readonly now: number;
  readonly past: string | null;
  readonly ahead: readonly string[];
}

/** What a method gives: the value of a share, its ends where it has any, and the way to it. */
export interface Answer {
  readonly share: PerShare;
  readonly low?: number;
  readonly high?: number;
  readonly derivation?: Derivation;
}

export type Method = (setting: Setting, inputs: ModelInputs) => Result<Answer>;

/** So many ways to find a quantity are named; the rest is counted. */
const waysShown = 4;

export function absent(quantity: Quantity, name: string, period: string): Result<never> {
  const ways = namesOf(quantity);
  const more = ways.length - waysShown;
  return failed(missing('model', `${name} of ${period}`, more > 0 ? [...ways.slice(0, waysShown), `${more} other ways`] : ways));
}

/** A quantity that a method cannot do without. */
export function needed(inputs: ModelInputs, quantity: Quantity, name: string, period: string): Result<number> {
  const value = inputs.take(quantity, period);
  return value === null ? absent(quantity, name, period) : ok(value);
}

/** Tax of a year: the model's, else the rate that stands in for it. */
export function taxRateOf(s: Setting, inputs: ModelInputs, period: string): Result<number> {
  const own = inputs.take('taxRate', period);
  if (own !== null) return ok(own);
  const { taxRate } = s.assumptions.standIn ?? {};
  if (taxRate === undefined) return absent('taxRate', 'tax rate', period);
  if (!inputs.used.some(({ name }) => name === 'tax rate')) inputs.assume('tax rate', Number((taxRate * 100).toPrecision(12)), '%');
  return ok(taxRate);
}

/** A fraction that a person or a document states. */
export function assumed(inputs: ModelInputs, name: string, value: number | undefined): Result<number> {
  if (value === undefined) return failed(missing('assumptions', name));
  inputs.assume(name, Number((value * 100).toPrecision(12)), '%');
  return ok(value);
}

export function rateOf(inputs: ModelInputs, name: string, rate: DiscountRate | undefined): Result<number> {
  if (rate === undefined) return failed(missing('assumptions', name));
  const value = discountRateOf(rate);
  return value.ok ? assumed(inputs, name, value.value) : value;
}
