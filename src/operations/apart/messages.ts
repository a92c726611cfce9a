import type { Reading, Tie } from '../../kernel/records.ts';

/** To the thread: readings one at a time, then what to do with those sent so far. */
export type Asked = { readonly reading: Reading } | { readonly check: 'within' | 'between' };

/** From the thread: ties in parts, so that no message holds its receiver up; null where there were too many comparisons to make. */
export interface Found {
  readonly ties: readonly Tie[] | null;
  readonly last: boolean;
}
