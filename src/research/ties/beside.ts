import { comparableUnits } from '../../kernel/units.ts';
import type { Draft } from './compose.ts';
import type { Expression } from './expression.ts';
import { periodOf, type FactIndex } from './facts.ts';
import { judge } from './judge.ts';
import { magnitudeOf, type Quantity } from './quantity.ts';

const growth: Expression = {
  kind: 'sum',
  terms: [
    { sign: 1, term: { kind: 'quotient', left: { kind: 'figure', slot: 0 }, right: { kind: 'figure', slot: 1 } } },
    { sign: -1, term: { kind: 'number', value: 1 } },
  ],
};

/** Two vague figures have almost any step between them. */
const widthMax = 0.006;

/** Characters around a percentage in which two figures follow each other that it is the step between. */
const charactersMax = 160;

/**
 * A percentage in prose that fails as the growth it was taken for, and is the step between two other figures, is that step.
 *
 * `EPS goes to 22.10 from 21.80 (+1.4%)` is a change of view and not of a year: what failed is the key and not the figure.
 */
export function withoutOtherSteps(drafts: readonly Draft[], index: FactIndex): readonly Draft[] {
  return drafts.map((d) =>
    d.verdict === 'off' && isStep(d.stated) && typeof d.stated.fact.value === 'number' && [...pairsFor(d, index)].some(([a, b]) => isStepOf(d.stated, a, b))
      ? { ...d, verdict: 'unclear', quiet: true }
      : d,
  );
}

const steps: ReadonlySet<string> = new Set(['growthYoY', 'growthQoQ', 'revision', 'surprise']);
const isStep = (q: Quantity): boolean => q.table === undefined && q.unit.dimension === 'percent' && (steps.has(q.fact.measure) || q.fact.metric === 'upside');

function isStepOf(stated: Quantity, a: Quantity, b: Quantity): boolean {
  const judgement = judge(stated, growth, [a, b]);
  return judgement?.holds === true && judgement.high - judgement.low <= widthMax;
}

function* pairsFor({ stated, members }: Draft, index: FactIndex): Generator<readonly [Quantity, Quantity]> {
  const company = index.companyOf(stated);
  // `Target 33.00 (prior 31.00), potential +15.2%`
  if (stated.fact.metric === 'upside' || stated.fact.metric === 'targetPrice') {
    for (const target of ['targetPrice', 'fairValue'].flatMap((m) => index.find(company, m, 'level')))
      for (const price of index.find(company, 'sharePrice', 'level')) yield [target, price];
  }
  if (stated.fact.metric === 'upside') return;
  const near = index.all.filter(
    (q) => q.table === undefined && q.fact.measure === 'level' && isAmount(q) && q.fact.start - stated.fact.end <= charactersMax && stated.fact.start - q.fact.end <= charactersMax,
  );
  const isMember = (q: Quantity | undefined): boolean => members.some((m) => m.figure.fact === q?.fact);
  // two figures that follow each other and were taken for its ends are its ends
  if (near.some((q, i) => isMember(q) && isMember(near[i + 1]))) return;
  for (const [i, q] of near.entries()) {
    const next = near[i + 1];
    if (next === undefined || !comparableUnits(q.unit, next.unit)) continue;
    yield [magnitudeOf(q), magnitudeOf(next)];
    yield [magnitudeOf(next), magnitudeOf(q)];
  }
  // of one line before and after a change of view
  const views = index.find(company, stated.fact.metric, 'level').filter((q) => q.fact.segment === stated.fact.segment);
  for (const a of views) for (const b of views) if (a.fact.vintage !== 'old' && b.fact.vintage === 'old' && periodOf(a) === periodOf(b)) yield [a, b];
}

const isAmount = ({ unit, fact }: Quantity): boolean =>
  (unit.dimension === 'money' || unit.dimension === 'moneyPer' || unit.dimension === 'count') && typeof fact.value === 'number';
