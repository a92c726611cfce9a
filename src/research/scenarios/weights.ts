/** What cases weigh against one another. */
import type { Overlay } from './overlay.ts';

/** Probabilities as they are stated, brought to 100 % in proportion, or the same for each. */
export type Weighing = 'stated' | 'normalised' | 'equal';

export interface Weights {
  /** By case, adding up to one; null where nothing can be weighed. */
  readonly byCase: ReadonlyMap<string, number> | null;
  /** Of the stated probabilities; null where a case has none. */
  readonly sum: number | null;
  /** What is to be known or done about them. */
  readonly note: string | null;
}

/** Sums of a few percentages are true to this as doubles. */
const dust = 1e-9;

export function weightsOf(cases: readonly Pick<Overlay, 'id' | 'label' | 'probability'>[], weighing: Weighing): Weights {
  const without = cases.filter(({ probability }) => probability === null);
  const sum = without.length > 0 || cases.length === 0 ? null : cases.reduce((total, { probability }) => total + probability!, 0);
  if (cases.length === 0) return { byCase: null, sum, note: 'There is no case to weigh.' };
  if (weighing === 'equal') return { byCase: new Map(cases.map(({ id }) => [id, 1 / cases.length])), sum, note: 'Every case weighs the same, because you asked for it.' };
  if (sum === null) {
    const names = without.length === cases.length ? 'No case' : `${without.map(({ label }) => label).join(', ')}:`;
    return {
      byCase: null,
      sum,
      note: `${names} ${without.length === cases.length ? 'has a' : 'no'} probability, so that nothing is weighed. Give each one, or ask for equal weights.`,
    };
  }
  const isWhole = Math.abs(sum - 1) < dust;
  const said = `The probabilities add up to ${Number((sum * 100).toPrecision(6))}%, not to 100%`;
  if (!isWhole && (weighing === 'stated' || sum <= 0)) return { byCase: null, sum, note: `${said}, so that nothing is weighed. Correct them, or ask for them in proportion.` };
  return {
    byCase: new Map(cases.map(({ id, probability }) => [id, isWhole ? probability! : probability! / sum])),
    sum,
    note: isWhole ? null : `${said}; they are taken in proportion, because you asked for it.`,
  };
}

/** The mean of a value by case; null where a case that weighs anything has none. */
export function weighted(weights: Weights, valueOf: (id: string) => number | null): number | null {
  if (weights.byCase === null) return null;
  let total = 0;
  for (const [id, weight] of weights.byCase) {
    const value = valueOf(id);
    if (weight > 0 && value === null) return null;
    total += weight * (value ?? 0);
  }
  return total;
}
