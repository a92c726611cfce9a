/** What the page and its engine say to each other. */
export interface Override {
  readonly line: string;
  readonly period: string;
  readonly value: number;
}

export interface Asked {
  readonly round: number;
  /** A new model; null where the one at hand is meant. */
  readonly text: string | null;
  /** Id of the case whose changes are laid over it; null for the model as built. */
  readonly scenario: string | null;
  readonly overrides: readonly Override[];
}

export interface Computed {
  readonly round: number;
  /** Line after line, a value a period, in the line's unit; NaN where there is none. */
  readonly values: Float64Array;
  readonly problems: readonly string[];
}
