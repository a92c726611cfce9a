import type { Reading, Tie } from '../../kernel/records.ts';
import { tieAcross } from './across.ts';
import { applyIdentity } from './apply.ts';
import { tieOf, type Draft } from './compose.ts';
import { checkConversions } from './conversions.ts';
import { withCulprits } from './culprits.ts';
import { indexFacts } from './facts.ts';
import { checkHeldRatios } from './held.ts';
import { identities } from './identities/index.ts';
import { checkImplied } from './implied.ts';
import { checkPlausible } from './plausible.ts';
import { meets, type Quantity } from './quantity.ts';
import { checkRepeats } from './repeats.ts';
import { checkTotals } from './totals.ts';
import { verdictsOf } from './verdict.ts';
import { checkWholes } from './wholes.ts';

/**
 * Ties a document with itself: every relation that its figures can be held to.
 *
 * Returns ties in order of the stated figure's place, then of the identity; the same bytes in, the same ties out.
 */
export function checkDocument(reading: Reading): readonly Tie[] {
  const index = indexFacts(reading);
  const drafts: Draft[] = [...checkRepeats(index)];
  for (const identity of identities) for (const series of applyIdentity(identity, index)) drafts.push(...verdictsOf(series, index));
  drafts.push(...checkImplied(index), ...checkPlausible(index), ...checkWholes(index), ...checkHeldRatios(index), ...checkConversions(index), ...checkTotals(index));
  return withCulprits(withoutDoubles(toldElsewhere(drafts)))
    .filter((d) => d.quiet !== true)
    .map(tieOf);
}

const keyOf = ({ stated, identity, period }: Draft): string =>
  [identity, stated.fact.company, stated.fact.segment, stated.fact.metric, stated.fact.measure, period, stated.fact.vintage].join('|');

/** Where one other statement of the same figure ties, the one of prose that does not is a matter of the two statements. */
function toldElsewhere(drafts: readonly Draft[]): readonly Draft[] {
  const holding = new Map<string, Quantity[]>();
  for (const d of drafts) {
    if (d.verdict !== 'ties') continue;
    const values = holding.get(keyOf(d)) ?? [];
    if (!values.some((q) => meets(q, d.stated))) holding.set(keyOf(d), [...values, d.stated]);
  }
  return drafts.map((d) => {
    if (d.verdict !== 'off' || d.identity === 'repeat' || d.stated.table !== undefined) return d;
    // several values that each tie are several things, as the scenarios of a valuation are
    const [only, ...more] = holding.get(keyOf(d)) ?? [];
    return only === undefined || more.length > 0 || meets(only, d.stated) ? d : { ...d, verdict: 'unclear' as const, quiet: true as const };
  });
}

/** One relation between the same figures is said once, by the first that says it. */
function withoutDoubles(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  const kept = drafts.filter((d) => {
    const key = `${d.verdict}|${d.members
      .filter((m) => !m.role.endsWith('again'))
      .map((m) => m.figure.fact.id)
      .sort()
      .join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept
    .map((d, i) => ({ d, i }))
    .sort((x, y) => x.d.stated.fact.start - y.d.stated.fact.start || x.i - y.i)
    .map(({ d }) => d);
}

/** Ties documents with each other; within each document see checkDocument. */
export function checkAcross(readings: readonly Reading[]): readonly Tie[] {
  return tieAcross(readings);
}
