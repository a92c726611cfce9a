import { containsPeriod } from '../../kernel/periods.ts';
import { comparableUnits } from '../../kernel/units.ts';
import { distinctMembers, type Draft } from './compose.ts';
import { periodOf, type FactIndex } from './facts.ts';
import type { Judgement } from './judge.ts';
import { meets, type Quantity } from './quantity.ts';
import { figureText } from './wording.ts';

/** Which range covers which figure. */
const covers: readonly { readonly range: string; readonly figure: string }[] = [
  { range: 'targetPriceRange', figure: 'targetPrice' },
  { range: 'priceRange52w', figure: 'sharePrice' },
  { range: 'priceRange52w', figure: 'movingAverage' },
];

/** A figure that lies in the range it is told with. Only what lies within is told: a figure outside may be meant for another range. */
export function checkRanges(index: FactIndex): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { range, figure } of covers) {
    for (const outer of index.ofMetric(range, 'level')) {
      if (typeof outer.fact.value === 'number') continue;
      const inner = index.find(index.companyOf(outer), figure, 'level').filter((q) => q.fact.vintage !== 'old' && comparableUnits(q.unit, outer.unit));
      const own = inner.filter((q) => q.fact.speaker === outer.fact.speaker);
      for (const q of own.length > 0 ? own : inner) {
        if (meets(outer, q)) drafts.push(inRange(outer, q, `${figure} lies within ${range}`));
      }
    }
  }
  drafts.push(...withinYearsRange(index));
  for (const outer of index.all) {
    // a guided range against an estimate of the same key
    if (outer.fact.basis !== 'guidance' || typeof outer.fact.value === 'number') continue;
    const inner = index
      .find(index.companyOf(outer), outer.fact.metric, outer.fact.measure)
      .filter((q) => isHeldTo(q, outer, index) && q.fact.segment === outer.fact.segment && comparableUnits(q.unit, outer.unit));
    for (const q of inner)
      if (meets(outer, q)) drafts.push(inRange(outer, q, `${outer.fact.metric} ${q.fact.basis === 'estimate' ? 'estimate ' : ''}lies within the guided range`));
  }
  return drafts;
}

/** An estimate of the guided period; or, of a ratio or an amount a unit, what a part of it brought. */
function isHeldTo(q: Quantity, outer: Quantity, index: FactIndex): boolean {
  const [inner, guided] = [periodOf(q), periodOf(outer)];
  if (inner === guided) return q.fact.basis === 'estimate';
  const isRate = q.unit.dimension === 'percent' || (q.unit.dimension === 'moneyPer' && !/^(?:share|ADS|ADR|unit)$/i.test(q.unit.per ?? ''));
  return isRate && q.fact.measure === 'level' && q.fact.basis !== 'guidance' && inner !== null && guided !== null && containsPeriod(guided, inner, index.fiscalYearEndMonth);
}

/** Low and high of the year told one after the other, and the price between them. */
function withinYearsRange(index: FactIndex): readonly Draft[] {
  const ends = index.ofMetric('priceRange52w', 'level').filter((q) => typeof q.fact.value === 'number');
  return ends.flatMap((low) => {
    const high = ends.find((q) => q.printed > low.printed && index.companyOf(q) === index.companyOf(low) && q.unit.currency === low.unit.currency);
    if (high === undefined) return [];
    return index
      .find(index.companyOf(low), 'sharePrice', 'level')
      .filter((q) => comparableUnits(q.unit, low.unit) && q.printed >= low.printed && q.printed <= high.printed)
      .flatMap((price) => [between(low, price, 'priceRange52w[low] <= sharePrice'), between(price, high, 'sharePrice <= priceRange52w[high]')]);
  });
}

const between = (smaller: Quantity, larger: Quantity, relation: string): Draft => ({
  identity: 'whole.range',
  relation,
  verdict: 'ties',
  company: smaller.fact.company,
  period: null,
  stated: smaller,
  members: distinctMembers([
    { figure: smaller, role: 'smaller' },
    { figure: larger, role: 'larger' },
  ]),
  judgement: null,
  message: `${figureText(smaller, true)} is no more than ${figureText(larger, true)}`,
});

function inRange(outer: Quantity, inner: Quantity, relation: string): Draft {
  const judgement: Judgement = { holds: true, low: outer.low, high: outer.high, middle: outer.printed, gap: 0 };
  return {
    identity: 'whole.range',
    relation,
    verdict: 'ties',
    company: inner.fact.company,
    period: periodOf(inner),
    stated: inner,
    members: distinctMembers([
      { figure: inner, role: 'figure' },
      { figure: outer, role: 'range' },
    ]),
    judgement,
    message: `${figureText(inner, true)} lies within ${figureText(outer, true)}`,
  };
}
