/** Cases as the API gives them. */
import type { Place } from './types.ts';

/** A case that a document states, or that a person wrote, as changes of the model. */
export interface Case {
  readonly id: string;
  readonly label: string;
  readonly probability: number | null;
  readonly speaker: string | null;
  readonly asOf: string | null;
  readonly namedBy: 'print' | 'rank' | 'order' | 'you';
  readonly changes: readonly {
    readonly line: string;
    readonly label: string;
    readonly unit: string;
    readonly periods: readonly string[];
    readonly operator: '=' | '+' | '-' | '*';
    readonly value: number;
    readonly says: string | null;
    readonly source: Place | null;
  }[];
  readonly assumptions: readonly {
    readonly name: 'discountRate' | 'costOfEquity' | 'terminalGrowth' | 'exitMultiple';
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly source: Place | null;
  }[];
  readonly stated: readonly { readonly value: number; readonly unit: string; readonly source: Place }[];
  readonly aside: readonly { readonly says: string; readonly reason: string; readonly source: Place | null }[];
  readonly notes: readonly string[];
}

export interface ScenariosPage {
  readonly company: string;
  readonly speaker: string | null;
  readonly money: string;
  readonly price: { readonly value: number; readonly unit: string; readonly source: Place } | null;
  readonly periods: readonly string[];
  readonly reported: readonly string[];
  readonly extendedFrom: string | null;
  readonly scenarios: readonly Case[];
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
    readonly cases: readonly { readonly scenario: string | null; readonly values: readonly (number | null)[] }[];
  }[];
  readonly values: readonly {
    readonly method: string;
    readonly unit: string | null;
    readonly cases: readonly { readonly scenario: string | null; readonly perShare: number | null; readonly reason: string | null }[];
    readonly weighted: number | null;
    readonly upside: number | null;
  }[];
  readonly weights: { readonly of: readonly string[]; readonly sum: number | null; readonly note: string | null };
}
