/** Which of the multiples that a document states are those at which it sets its target price. */
import type { ModelFact } from '../model/printed.ts';

const middle = (f: ModelFact): number => (typeof f.value === 'number' ? f.value : (f.value[0] + f.value[1]) / 2);
const isTarget = (f: ModelFact): boolean => f.metric === 'targetPrice' && f.measure === 'level' && f.vintage !== 'old';
/** No word stands between a target price and what is said of it: "32.48 (8.5x EV/EBITDA 2026E)". */
const charactersBetween = 4;

/** A multiple that follows a target price without a word between, and the same one wherever its document repeats it in words. */
export function targetMultiplesIn(facts: readonly ModelFact[]): ReadonlySet<ModelFact> {
  const targets = facts.filter(isTarget);
  const inWords = facts.filter((f) => f.cell === undefined && f.measure === 'level' && f.unit === 'x');
  const follows = (f: ModelFact): boolean =>
    targets.some((one) => one.document === f.document && one.speaker === f.speaker && f.start >= one.end && f.start - one.end <= charactersBetween);
  const first = inWords.filter(follows);
  const isSame = (a: ModelFact, b: ModelFact): boolean => a.document === b.document && a.metric === b.metric && a.period === b.period && middle(a) === middle(b);
  return new Set(inWords.filter((f) => first.some((one) => isSame(one, f))));
}

/** Share of a target by which rounding words ("16x", "USD 37") may miss it. */
const roundingOfWords = 0.02;

/** Whether a target of the same document is the multiple times its earnings a share of the period. */
export function isOfEarnings(f: ModelFact, facts: readonly ModelFact[]): boolean {
  const beside = facts.filter((one) => one.document === f.document);
  const earnings = beside.filter((one) => /eps/i.test(one.metric) && one.measure === 'level' && one.period === f.period);
  return earnings.some((eps) => beside.some((one) => isTarget(one) && Math.abs(middle(f) * middle(eps) - middle(one)) <= roundingOfWords * middle(one)));
}

/** Whether the speaker has set another target since: what the earlier one was at is said no more. */
export const isReplaced = (f: ModelFact, facts: readonly ModelFact[]): boolean => {
  const own = facts.filter((one) => isTarget(one) && one.speaker === f.speaker);
  const then = own.filter((one) => one.document === f.document).map(middle);
  return then.length > 0 && own.some((one) => one.asOf > f.asOf && !then.includes(middle(one)));
};
