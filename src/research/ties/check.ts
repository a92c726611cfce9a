import type { Reading, Tie } from '../../kernel/records.ts';
import { tieAcross } from './across.ts';
import { applyIdentity } from './apply.ts';
import { checkAverages } from './averages.ts';
import { withoutOtherSteps } from './beside.ts';
import { distinctMembers, tieOf, type Draft } from './compose.ts';
import { checkConversions } from './conversions.ts';
import { withCulprits } from './culprits.ts';
import { indexFacts, type FactIndex } from './facts.ts';
import type { Identity } from './identity.ts';
import { checkHeldRatios } from './held.ts';
import { identities } from './identities/index.ts';
import { amountPer, marginOf, ratioIdentities } from './identities/ratios.ts';
import { checkImplied } from './implied.ts';
import { checkPlausible } from './plausible.ts';
import { meets, type Quantity } from './quantity.ts';
import { checkDirections } from './directions.ts';
import { checkMoves } from './moves.ts';
import { checkRanges } from './ranges.ts';
import { checkRepeats } from './repeats.ts';
import { checkTotals } from './totals.ts';
import { withEvidence } from './evidence.ts';
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
  for (const identity of [...identities, ...marginsNamedAfterLines(index), ...amountsNamedAfterLines(index)])
    for (const series of applyIdentity(identity, index)) drafts.push(...verdictsOf(series, index));
  drafts.push(
    ...checkImplied(index),
    ...checkPlausible(index),
    ...checkWholes(index),
    ...checkRanges(index),
    ...checkAverages(index),
    ...checkMoves(index),
    ...checkDirections(index),
    ...checkHeldRatios(index),
    ...checkConversions(index),
    ...checkTotals(index),
  );
  return withCulprits(withoutDoubles(withEvidence(withoutOtherSteps(toldElsewhere(drafts), index))))
    .filter((d) => d.quiet !== true)
    .map((d) => tieOf(withRepeats(d, index)));
}

const repeatsMax = 6;

/** A figure stands in a relation with all its statements that agree. */
function withRepeats(d: Draft, index: FactIndex): Draft {
  const repeats: Quantity[] = [];
  for (const { figure, role } of d.members) {
    if (role.endsWith('again') || role.endsWith('evidence')) continue;
    for (const q of index.at(index.companyOf(figure), figure.fact.metric, figure.fact.measure, figure.period))
      if (repeats.length < repeatsMax && isSaidAgain(q, figure)) repeats.push(q);
    if (repeats.length === repeatsMax) break;
  }
  return repeats.length === 0 ? d : { ...d, members: distinctMembers([...d.members, ...repeats.map((figure) => ({ figure, role: 'stated again' }))]) };
}

const isSaidAgain = (q: Quantity, figure: Quantity): boolean =>
  q !== figure &&
  q.fact.segment === figure.fact.segment &&
  (q.fact.vintage ?? 'new') === (figure.fact.vintage ?? 'new') &&
  q.unit.dimension === figure.unit.dimension &&
  q.unit.currency === figure.unit.currency &&
  (q.printed === figure.printed || (q.fact.basis === figure.fact.basis && q.fact.qualifier === undefined && typeof q.fact.value === 'number' && meets(q, figure)));

const known: ReadonlySet<string> = new Set(ratioIdentities.flatMap((i) => i.stated));

/** `netPropertyIncomeMargin` is net property income over revenue, whoever coined the line. */
function marginsNamedAfterLines(index: FactIndex): readonly Identity[] {
  return index.metrics.flatMap((metric) => {
    const line = metric.endsWith('Margin') ? metric.slice(0, -'Margin'.length) : '';
    return line !== '' && !known.has(metric) && index.hasMetric(line) ? [marginOf(metric, line)] : [];
  });
}

const amountName = /^([a-z][A-Za-z]*?)Per([A-Z][A-Za-z]*)$/;
const uncapitalised = (word: string): string => `${word.charAt(0).toLowerCase()}${word.slice(1)}`;

/** `exFuelCostPerGuest` is ex-fuel costs over guests, `salesPerStore` revenue over stores. */
function amountsNamedAfterLines(index: FactIndex): readonly Identity[] {
  return index.metrics.flatMap((metric) => {
    const [, line = '', thing = ''] = amountName.exec(metric) ?? [];
    if (line === '' || thing === 'Share' || known.has(metric)) return [];
    const things = [`${uncapitalised(thing)}s`, uncapitalised(thing)].filter(index.hasMetric);
    const part = /^(.+)(?:Revenue|Sales)$/.exec(line)?.[1]?.replaceAll(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
    const lines = [line, `${line}s`, ...(/^(?:sales|revenue)$/.test(line) ? ['revenue'] : [])].filter(index.hasMetric);
    const all = part === undefined ? lines : [...lines, `segmentRevenue[in ${part}]`];
    return things.length === 0 || all.length === 0 ? [] : [amountPer(metric, all, things)];
  });
}

const keyOf = ({ stated, identity, period }: Draft): string =>
  [identity, stated.fact.company, stated.fact.segment, stated.fact.metric, stated.fact.measure, period, stated.fact.vintage, stated.fact.speaker].join('|');

/**
 * Figures of one key with several values in one document: scenarios, parts that were not told apart, or one of them wrong.
 *
 * Where one value ties and another does not, the two statements are the matter, which is for `repeat` to say, except
 * for an upside, which is worked out from figures that stand beside it. Where there are several values and none ties,
 * they are several things.
 */
function toldElsewhere(drafts: readonly Draft[]): readonly Draft[] {
  const values = new Map<string, { ties: Quantity[]; fails: Quantity[] }>();
  for (const d of drafts) {
    if (d.identity === 'repeat') continue;
    const key = keyOf(d);
    let known = values.get(key);
    if (known === undefined) values.set(key, (known = { ties: [], fails: [] }));
    const list = d.verdict === 'ties' ? known.ties : known.fails;
    if (!list.some((q) => meets(q, d.stated))) list.push(d.stated);
  }
  return drafts.map((d) => {
    if (d.verdict !== 'off' || d.identity === 'repeat' || d.class === 'probable definition') return d;
    const found = values.get(keyOf(d));
    if (found === undefined) return d;
    const [only, ...more] = found.ties;
    const isUpside = d.identity === 'valuation.upside';
    if (found.fails.length > 1 && more.length === 0 && !isUpside) return quietly(d);
    if (only === undefined) return d;
    if (more.length > 0 || only.printed === d.stated.printed || (d.stated.table !== undefined && meets(only, d.stated))) return d;
    if (!isUpside) return d.stated.table === undefined ? quietly(d) : d;
    return { ...d, members: [...d.members, { figure: only, role: 'stated otherwise' }], message: `${d.message} · elsewhere ${only.fact.quote} is printed, which ties` };
  });
}

const quietly = (d: Draft): Draft => ({ ...d, verdict: 'unclear', quiet: true });

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

export { TooMuchEffort } from './effort.ts';

/** Ties documents with each other; within each document see checkDocument. */
export function checkAcross(readings: readonly Reading[]): readonly Tie[] {
  return tieAcross(readings);
}
