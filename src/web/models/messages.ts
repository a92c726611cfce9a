/** What a page and the engine of a text say to each other. */
import type { Over, Solution, Target } from '../../research/solving/solve.ts';
import type { ModelPage } from '../api/types.ts';
import type { Override } from '../model/messages.ts';

export interface TextMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type TextAsked =
  | {
      readonly kind: 'compute';
      readonly round: number;
      readonly text: string;
      readonly scenario: string | null;
      /** A number that is being typed. */ readonly draft?: Override | null;
    }
  /** The text with numbers entered in it. */
  | { readonly kind: 'enter'; readonly round: number; readonly text: string; readonly entries: readonly Override[] }
  | { readonly kind: 'solve'; readonly round: number; readonly text: string; readonly overrides: readonly Override[]; readonly target: Target; readonly over: Over };

export type TextAnswer =
  | {
      readonly kind: 'computed';
      readonly round: number;
      /** Null where the text has mistakes. */
      readonly page: ModelPage | null;
      readonly scenarios: readonly { readonly id: string; readonly label: string }[];
      readonly mistakes: readonly TextMistake[];
    }
  | { readonly kind: 'entered'; readonly round: number; readonly text: string }
  | { readonly kind: 'solved'; readonly round: number; readonly solutions: readonly Solution[] };
