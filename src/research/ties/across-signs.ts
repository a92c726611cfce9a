import { monthsOf, parsePeriod } from '../../kernel/periods.ts';
import type { LastWords } from './across-latest.ts';
import { distinctMembers, type Draft } from './compose.ts';
import { push } from './facts.ts';
import { partKey } from './partNames.ts';
import type { Quantity } from './quantity.ts';
import { figureText } from './wording.ts';

/** Metrics that are one line as far as their sign goes. */
const lines: ReadonlyMap<string, string> = new Map([
  ['epsDiluted', 'eps'],
  ['epsPreExceptional', 'eps'],
  ['epsDilutedPreExceptional', 'eps'],
  ['adjustedEps', 'eps'],
]);
const beforeSpecials: ReadonlySet<string> = new Set(['epsPreExceptional', 'epsDilutedPreExceptional', 'adjustedEps']);

/** Months that two periods share at least. */
const sharedMin = 9;

/**
 * A figure above zero in one document where others have it below, for much the same twelve months.
 *
 * A line may turn within a quarter, so that it is only said, not called off. What the consensus expects is set against what
 * was reported only where the adjusted figure, which a consensus mostly means, is known to have the sign of the other.
 */
export function signsAcross(said: LastWords, companyOf: (q: Quantity) => string, fiscalYearEndMonth: number): readonly Draft[] {
  const groups = new Map<string, Quantity[]>();
  for (const q of said.figures) {
    const { metric, measure, segment, basis, vintage } = q.fact;
    if (measure !== 'level' || vintage === 'old' || (basis !== 'reported' && basis !== 'consensus') || (q.low <= 0 && q.high >= 0)) continue;
    if (q.unit.dimension !== 'money' && q.unit.dimension !== 'moneyPer') continue;
    const kind = parsePeriod(q.period ?? '').kind;
    if (kind === 'year' || kind === 'trailing') push(groups, [companyOf(q), partKey(segment), lines.get(metric) ?? metric].join('|'), q);
  }
  return [...groups.values()].flatMap((group) =>
    group.some((q) => q.low > 0) && group.some((q) => q.high < 0) ? yearsIn(group).flatMap((year) => ofYear(year, group, said, companyOf, fiscalYearEndMonth)) : [],
  );
}

const yearsIn = (group: readonly Quantity[]): readonly string[] => [...new Set(group.flatMap((q) => (parsePeriod(q.period ?? '').kind === 'year' ? [q.period ?? ''] : [])))];

function ofYear(year: string, group: readonly Quantity[], said: LastWords, companyOf: (q: Quantity) => string, fiscalYearEndMonth: number): readonly Draft[] {
  const around = group.filter((q) => sharedMonths(q.period ?? '', year, fiscalYearEndMonth) >= sharedMin).flatMap(said.statements);
  const above = around.filter((q) => q.low > 0);
  const below = around.filter((q) => q.high < 0);
  const aboveIn = new Set(above.map((q) => q.document));
  const belowIn = new Set(below.map((q) => q.document));
  // a document with both tells why
  if (aboveIn.size === 0 || belowIn.size === 0 || [...aboveIn].some((d) => belowIn.has(d))) return [];
  if (new Set(around.map((q) => q.fact.accounting ?? '')).size > 1) return [];
  const [odd, others] = aboveIn.size <= belowIn.size ? [above, below] : [below, above];
  const isAdjusted = (q: Quantity): boolean => beforeSpecials.has(q.fact.metric);
  if (odd.some(isAdjusted) || (!others.some(isAdjusted) && around.some((q) => q.fact.basis === 'consensus'))) return [];
  const stated = odd[0]!;
  return [
    {
      identity: 'across.sign',
      relation: `sign of ${lines.get(stated.fact.metric) ?? stated.fact.metric} around ${year}`,
      verdict: 'unclear',
      class: 'conflict',
      company: companyOf(stated),
      period: year,
      stated,
      members: distinctMembers([...odd, ...others].map((figure) => ({ figure, role: `${figure.fact.basis}, ${figure.period}` }))),
      judgement: null,
      message: `${figureText(stated, true)} in ${stated.document} against ${[...new Set(others.map((q) => `${figureText(q, true)} of ${q.period}`))].join(', ')} · opposite signs for much the same twelve months: a sign may be missing`,
    },
  ];
}

function sharedMonths(a: string, b: string, fiscalYearEndMonth: number): number {
  const x = monthsOf(a, fiscalYearEndMonth);
  const y = monthsOf(b, fiscalYearEndMonth);
  return x === null || y === null ? 0 : Math.min(x[1], y[1]) - Math.max(x[0], y[0]) + 1;
}
