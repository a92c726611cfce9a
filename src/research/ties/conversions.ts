import { distinctMembers, type Draft } from './compose.ts';
import { evaluate, type Expression } from './expression.ts';
import { periodOf, type FactIndex } from './facts.ts';
import { judge, type Judgement } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { arithmeticText, figureText, valueText } from './wording.ts';

const times: Expression = { kind: 'product', left: { kind: 'figure', slot: 0 }, right: { kind: 'figure', slot: 1 } };

const over: Expression = { kind: 'quotient', left: { kind: 'figure', slot: 0 }, right: { kind: 'figure', slot: 1 } };

interface Conversion {
  readonly stated: Quantity;
  readonly from: Quantity;
  readonly rate: Quantity;
  readonly judgement: Judgement;
}

/** Figures given in two currencies, where the document states the rate. */
export function checkConversions(index: FactIndex): readonly Draft[] {
  const rates = index.ofMetric('exchangeRate', 'level').filter((q) => q.unit.dimension === 'exchangeRate');
  if (rates.length === 0) return [];
  const found: Conversion[] = [];
  for (const rate of rates) {
    for (const from of index.all) {
      if (from.unit.currency !== rate.unit.per || (from.unit.dimension !== 'money' && from.unit.dimension !== 'moneyPer') || from.fact.measure !== 'level') continue;
      const twins = index
        .find(index.companyOf(from), from.fact.metric, 'level')
        .filter(
          (q) =>
            q.unit.currency === rate.unit.currency &&
            q.unit.dimension === from.unit.dimension &&
            periodOf(q) === periodOf(from) &&
            q.fact.segment === from.fact.segment &&
            (q.fact.vintage ?? 'new') === (from.fact.vintage ?? 'new') &&
            q.fact.basis === from.fact.basis,
        );
      const tried = twins.flatMap((stated): Conversion[] => {
        const judgement = judge(stated, times, [from, rate]);
        return judgement === undefined ? [] : [{ stated, from, rate, judgement }];
      });
      const tying = tried.filter((c) => c.judgement.holds);
      if (tying.length > 0) found.push(...tying);
      else if (tried.length === 1) found.push(...tried);
    }
  }
  const holds = found.filter((c) => c.judgement.holds).length;
  const wrong = holds === 0 ? rates.filter((rate) => agreeOnAnother(found.filter((c) => c.rate === rate))) : [];
  return found.map((c) => draftOf(c, wrong.includes(c.rate) ? found.length : holds));
}

/** Several conversions imply one rate, and it is not the stated one. */
function agreeOnAnother(list: readonly Conversion[]): boolean {
  const ranges = list.map((c) => evaluate(over, [c.stated, c.from]));
  return list.length >= 2 && ranges.every((r) => r !== undefined) && Math.max(...ranges.map((r) => r.low)) <= Math.min(...ranges.map((r) => r.high));
}

function draftOf({ stated, from, rate, judgement }: Conversion, holding: number): Draft {
  const verdict = judgement.holds ? 'ties' : holding >= 2 ? 'off' : 'unclear';
  return {
    identity: 'conversion',
    relation: `${stated.fact.metric}[${stated.unit.currency}] = ${stated.fact.metric}[${from.unit.currency}] x exchangeRate`,
    verdict,
    ...(verdict === 'off' ? { class: 'slip' as const } : {}),
    company: stated.fact.company,
    period: periodOf(stated),
    stated,
    judgement,
    members: distinctMembers([
      { figure: stated, role: 'stated' },
      { figure: from, role: `in ${from.unit.currency}` },
      { figure: rate, role: 'exchangeRate' },
    ]),
    message: `${arithmeticText(times, [from, rate])} = ${valueText(judgement.middle, stated)} · printed ${figureText(stated, false)} · ${judgement.holds ? 'within rounding' : `off by ${valueText(judgement.gap, stated)}`}`,
    tiesWith: (member, other) =>
      judge(member.fact === stated.fact ? other : stated, times, [member.fact === from.fact ? other : from, member.fact === rate.fact ? other : rate])?.holds === true,
  };
}
