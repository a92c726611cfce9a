/** What a value is made of and hangs on, as the HTTP API sends it. */
import type { Place } from './types.ts';

/** One year of a discounted cash flow; what the method has no such part of is null. */
export interface ValueFlow {
  readonly period: string;
  readonly extended: boolean;
  readonly revenue: number | null;
  readonly operatingProfit: number | null;
  readonly tax: number | null;
  readonly lossesCarried: number | null;
  readonly netIncome: number | null;
  readonly depreciation: number | null;
  readonly capitalExpenditure: number | null;
  readonly workingCapital: number | null;
  readonly borrowing: number | null;
  readonly flow: number;
  readonly counted: number;
  readonly years: number;
  readonly factor: number;
  readonly presentValue: number;
}

export interface ValueStep {
  readonly label: string;
  readonly amount: number | null;
  readonly unit: string;
  readonly kind: 'part' | 'sum' | 'factor';
  readonly lines: readonly string[];
  readonly period: string | null;
  readonly source: Place | null;
}

/** Something that a value hangs on: an assumption, or a driver in every year ahead. */
export interface ValueLever {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly base: number;
  readonly kind: 'assumption' | 'driver';
}

interface Explored {
  readonly company: string;
  readonly name: string;
  readonly method: string;
  readonly methods: readonly string[];
  readonly unit: string;
  readonly perShare: number;
  readonly price: number | null;
}
interface ExploredCell {
  readonly value: number | null;
  readonly reason: string | null;
}

export interface SensitivityPage extends Explored {
  readonly rows: { readonly lever: ValueLever; readonly values: readonly number[] };
  readonly columns: { readonly lever: ValueLever; readonly values: readonly number[] };
  readonly cells: readonly (readonly ExploredCell[])[];
  readonly levers: readonly ValueLever[];
}

export interface TornadoPage extends Explored {
  readonly bars: readonly {
    readonly lever: ValueLever;
    readonly low: number;
    readonly high: number;
    readonly atLow: ExploredCell;
    readonly atHigh: ExploredCell;
    readonly swing: number | null;
  }[];
}

export interface ImpliedPage extends Explored {
  readonly implied: readonly {
    readonly lever: ValueLever;
    readonly values: readonly number[];
    readonly reason: string | null;
    readonly years: readonly { readonly period: string; readonly value: number }[];
  }[];
}

export interface SimulationPage {
  readonly unit: string;
  readonly price: number | null;
  readonly draws: number;
  readonly seed: number;
  readonly inputs: readonly { readonly name: string; readonly label: string; readonly unit: string; readonly base: number | null; readonly spread: number }[];
  readonly without: number;
  readonly atFloor: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly percentiles: readonly { readonly share: number; readonly value: number }[];
  readonly probabilityAbove: number | null;
  readonly histogram: { readonly low: number; readonly high: number; readonly counts: readonly number[] };
}

interface PrintedNumber {
  readonly value: number;
  readonly how: 'printed' | 'computed';
  readonly speaker: string;
  readonly asOf: string;
  readonly source: Place;
}

export interface PeersPage {
  readonly company: string;
  readonly multiple: string | null;
  readonly label: string;
  readonly period: string | null;
  readonly choices: readonly { readonly multiple: string; readonly label: string; readonly period: string; readonly count: number }[];
  readonly rows: readonly {
    readonly company: string;
    readonly name: string;
    readonly subject: boolean;
    readonly multiple: PrintedNumber | null;
    readonly growth: PrintedNumber | null;
  }[];
  readonly spread: { readonly count: number; readonly lowerQuartile: number; readonly median: number; readonly upperQuartile: number } | null;
  readonly onGrowth: { readonly count: number; readonly intercept: number; readonly slope: number; readonly rSquared: number } | null;
  readonly atGrowth: number | null;
  readonly reason: string | null;
}

export interface BandsPage {
  readonly label: string;
  readonly points: readonly {
    readonly date: string;
    readonly value: number;
    readonly period: string;
    readonly how: 'printed' | 'computed';
    readonly speaker: string;
    readonly source: Place;
  }[];
  readonly mean: number | null;
  readonly levels: readonly number[];
  readonly deviations: number | null;
  readonly reason: string | null;
}
