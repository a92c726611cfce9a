import type { Tie, TieClass } from './records.ts';

/** Classes that name a likely reason other than a slip: time, another basis, another view. They are shown, but accuse no figure. */
export const explainedClasses: readonly TieClass[] = ['probable definition', 'difference of definition', 'difference of opinion', 'revision', 'restatement'];

/** How a relation stands for people: what is off for a reason of its own differs. Whatever counts what is off counts by this. */
export const relationStanding = (tie: Pick<Tie, 'verdict' | 'class'>): Tie['verdict'] | 'differs' =>
  tie.verdict === 'off' && tie.class !== undefined && explainedClasses.includes(tie.class) ? 'differs' : tie.verdict;
