import type { StoredTie } from '../api/types.ts';

export interface Cause {
  readonly key: string;
  readonly title: string;
  /** What the class means, in one line. */
  readonly why: string;
}

/** In the order in which they deserve attention. */
const causes: readonly Cause[] = [
  { key: 'slip', title: 'Slips', why: 'The printed figure is not what its own parts give; rounding does not explain it.' },
  { key: 'cut digits', title: 'Cut digits', why: 'Rounding does not explain the gap, cutting digits does.' },
  { key: 'conflict', title: 'Conflicts', why: 'Two documents state the same figure differently and no later date explains it.' },
  { key: 'restatement', title: 'Restatements', why: 'The company has since stated the same past period anew.' },
  { key: 'probable definition', title: 'Probably a definition', why: 'Off in the same way in every period: a line that is not printed, or another definition.' },
  { key: 'difference of definition', title: 'Differences of definition', why: 'The same words on another accounting basis.' },
  { key: 'revision', title: 'Revisions', why: 'The same speaker, a later date, another figure.' },
  { key: 'difference of opinion', title: 'Differences of opinion', why: 'Two speakers expect different figures.' },
  { key: 'agreement', title: 'Agreements', why: 'The figures agree within their printed rounding.' },
];
const unnamed: Cause = { key: '', title: 'Without a class', why: 'What would decide it is missing.' };

export const causeOf = (tie: StoredTie): Cause => causes.find((c) => c.key === tie.class) ?? unnamed;
export const causeTitle = (key: string): string => causes.find((c) => c.key === key)?.title ?? unnamed.title;
export const causeKeys = causes.map((c) => c.key);

/** Slips before differences that have a reason; the order within a cause stays. */
export const byCause = (ties: readonly StoredTie[]): readonly StoredTie[] => grouped(ties).flatMap((g) => g.ties);

/** Ties under their causes; the order within a cause is that of the server, worst first. */
export function grouped(ties: readonly StoredTie[]): readonly { readonly cause: Cause; readonly ties: readonly StoredTie[] }[] {
  return [...causes, unnamed].map((cause) => ({ cause, ties: ties.filter((t) => causeOf(t) === cause) })).filter((g) => g.ties.length > 0);
}
