import type { StoredTie, Verdict } from '../api/types.ts';

export interface Cause {
  readonly key: string;
  readonly title: string;
  /** Beside one relation, in a word or two. */
  readonly chip: string;
  /** What the class means, in one line. */
  readonly why: string;
}

/** In the order in which they deserve attention. */
const causes: readonly Cause[] = [
  { key: 'slip', title: 'Does not add up', chip: 'does not add up', why: 'The printed figure is not what its own parts give; rounding does not explain it.' },
  { key: 'cut digits', title: 'Digits cut off', chip: 'digits cut off', why: 'Rounding does not explain the gap, cutting digits does.' },
  { key: 'conflict', title: 'Stated differently', chip: 'stated differently', why: 'The same figure is stated in two ways and no later date explains it.' },
  { key: 'restatement', title: 'Restated', chip: 'restated', why: 'The company has since stated the same past period anew.' },
  {
    key: 'probable definition',
    title: 'Probably another definition',
    chip: 'probably a definition',
    why: 'Off in the same way in every period: a line that is not printed, or another definition.',
  },
  { key: 'difference of definition', title: 'Another definition', chip: 'another definition', why: 'The same words on another accounting basis.' },
  { key: 'revision', title: 'Revised', chip: 'revised', why: 'The same source, a later date, another figure.' },
  { key: 'difference of opinion', title: 'Different views', chip: 'different views', why: 'Two sources expect different figures.' },
  { key: 'agreement', title: 'Stated alike', chip: 'stated alike', why: 'Several places state the figure, and agree within their printed rounding.' },
];
const unclassed: Readonly<Record<Verdict, Cause>> = {
  off: { key: 'off', title: 'Off', chip: 'off', why: 'The figures do not give each other.' },
  unclear: { key: 'unclear', title: 'Cannot be decided', chip: 'cannot be decided', why: 'The documents do not state what would decide these.' },
  ties: { key: 'ties', title: 'Adds up', chip: 'adds up', why: 'The printed figures give each other within their rounding.' },
};

export const causeOf = (tie: Pick<StoredTie, 'class' | 'verdict'>): Cause => causes.find((c) => c.key === tie.class) ?? unclassed[tie.verdict];
export const causeTitle = (key: string): string => causes.find((c) => c.key === key)?.title ?? key;
export const causeKeys = causes.map((c) => c.key);

/** Slips before differences that have a reason; the order within a cause stays. */
export const byCause = (ties: readonly StoredTie[]): readonly StoredTie[] => grouped(ties).flatMap((g) => g.ties);

/** Ties under their causes; the order within a cause is that of the server, worst first. */
export function grouped(ties: readonly StoredTie[]): readonly { readonly cause: Cause; readonly ties: readonly StoredTie[] }[] {
  return [...causes, ...Object.values(unclassed)].map((cause) => ({ cause, ties: ties.filter((t) => causeOf(t) === cause) })).filter((g) => g.ties.length > 0);
}
