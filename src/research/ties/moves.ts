import { distinctMembers, type Draft, type Member } from './compose.ts';
import type { Expression } from './expression.ts';
import { distance, periodOf, type FactIndex } from './facts.ts';
import { judge } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { arithmeticText, figureText, gapText, valueText } from './wording.ts';

/** What a share did in a day: its move in per cent, and the two prices or the price and the amount that it moved by. */
export function checkMoves(index: FactIndex): readonly Draft[] {
  return index.ofMetric('priceChange', 'level').flatMap((move) => {
    if (move.unit.dimension !== 'percent' || periodOf(move) !== '1D' || typeof move.fact.value !== 'number') return [];
    const near = (q: Quantity): boolean => typeof q.fact.value === 'number' && distance(q, move) < charactersMax;
    const prices = index.find(index.companyOf(move), 'sharePrice', 'level').filter((q) => near(q) && q.unit.dimension === 'moneyPer');
    const amounts = index.find(index.companyOf(move), 'priceChange', 'level').filter((q) => q !== move && near(q) && q.unit.dimension !== 'percent');
    const [now] = prices.filter((q) => q.fact.start < move.fact.start).sort((a, b) => b.fact.start - a.fact.start);
    if (now === undefined) return [];
    const amount = amounts.find((q) => q.fact.start > now.fact.start && q.fact.start < move.fact.start);
    if (amount !== undefined) return tie(move, byAmount, [amount, now], 'priceChange / (sharePrice - priceChange)');
    const before = prices.filter((q) => q.fact.start > move.fact.start && dayBefore(q, now));
    return before.length === 1 ? tie(move, byPrices, [now, before[0]!], 'sharePrice / sharePrice[day before] - 1') : [];
  });
}

/** A sentence's length: further off stands another day's price. */
const charactersMax = 120;
const daysMax = 5;

const dayBefore = (before: Quantity, now: Quantity): boolean => {
  const days = (Date.parse(periodOf(now) ?? '') - Date.parse(periodOf(before) ?? '')) / 86_400_000;
  return days > 0 && days <= daysMax;
};

const figure = (slot: number): Expression => ({ kind: 'figure', slot });
const byPrices: Expression = {
  kind: 'sum',
  terms: [
    { sign: 1, term: { kind: 'quotient', left: figure(0), right: figure(1) } },
    { sign: -1, term: { kind: 'number', value: 1 } },
  ],
};
const byAmount: Expression = {
  kind: 'quotient',
  left: figure(0),
  right: {
    kind: 'sum',
    terms: [
      { sign: 1, term: figure(1) },
      { sign: -1, term: figure(0) },
    ],
  },
};

function tie(stated: Quantity, expression: Expression, figures: readonly Quantity[], formula: string): readonly Draft[] {
  const judgement = judge(stated, expression, figures);
  if (judgement === undefined) return [];
  const members: Member[] = [{ figure: stated, role: 'stated' }, ...figures.map((q) => ({ figure: q, role: q.fact.metric }))];
  return [
    {
      identity: 'move.day',
      relation: `priceChange = ${formula}`,
      verdict: judgement.holds ? 'ties' : 'off',
      ...(judgement.holds ? {} : { class: 'slip' as const }),
      company: stated.fact.company,
      period: periodOf(stated),
      stated,
      members: distinctMembers(members),
      judgement,
      message: `${arithmeticText(expression, figures)} = ${valueText(judgement.middle, stated)} · printed ${figureText(stated, false)} · ${judgement.holds ? 'within rounding' : `off by ${gapText(judgement.gap, stated)}`}`,
      tiesWith: (member, other) => judge(member.fact === stated.fact ? other : stated, expression, figures.map((q) => (q.fact === member.fact ? other : q)))?.holds === true, // prettier-ignore
    },
  ];
}
