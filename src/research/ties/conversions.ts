import { distinctMembers, type Draft } from './compose.ts';
import { evaluate, type Expression } from './expression.ts';
import { distance, periodOf, type FactIndex } from './facts.ts';
import { exchangeRatesSeen } from './identities/families.ts';
import { judge, type Judgement } from './judge.ts';
import { meets, type Quantity } from './quantity.ts';
import { suggestSlip } from './suggest.ts';
import { arithmeticText, figureText, gapText, valueText } from './wording.ts';

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
  const rates = index.ofMetric('exchangeRate', 'level').filter((q) => q.unit.dimension === 'exchangeRate' || q.unit.dimension === 'multiple');
  if (rates.length === 0) return [];
  const found: Conversion[] = [];
  for (const rate of rates) {
    index.spend(index.all.length);
    for (const from of index.all) {
      if ((from.unit.dimension !== 'money' && from.unit.dimension !== 'moneyPer') || from.fact.measure !== 'level') continue;
      const twins = index
        .find(index.companyOf(from), from.fact.metric, 'level')
        .filter(
          (q) =>
            converts(rate, from, q) &&
            q.unit.dimension === from.unit.dimension &&
            (periodOf(q) === periodOf(from) || periodOf(q) === null || periodOf(from) === null) &&
            q.fact.segment === from.fact.segment &&
            (q.fact.vintage ?? 'new') === (from.fact.vintage ?? 'new') &&
            q.fact.basis === from.fact.basis,
        );
      const tried = twins.flatMap((stated): Conversion[] => {
        const judgement = judge(stated, times, [from, rate]);
        return judgement === undefined ? [] : [{ stated, from, rate, judgement }];
      });
      const tying = tried.filter((c) => c.judgement.holds);
      // without a period it may be that of any: only a figure that ties shows which was meant
      if (tying.length > 0) found.push(...tying);
      else {
        const meant = theOne(tried);
        if (meant !== undefined && periodOf(meant.stated) === periodOf(from) && (standTogether(meant) || isSlip(meant))) found.push(meant);
      }
    }
  }
  const holds = found.filter((c) => c.judgement.holds).length;
  const wrong = holds === 0 ? rates.filter((rate) => agreeOnAnother(found.filter((c) => c.rate === rate))) : [];
  return found.map((c) => draftOf(c, wrong.includes(c.rate) ? found.length : holds));
}

/** Of one figure stated several times alike the nearest is meant. */
function theOne(tried: readonly Conversion[]): Conversion | undefined {
  const [first, ...others] = [...tried].sort((a, b) => distance(a.stated, a.from) - distance(b.stated, b.from));
  return others.every((c) => meets(c.stated, first!.stated)) ? first : undefined;
}

/** The two currencies of one figure. */
const charactersMax = 200;
const standTogether = ({ stated, from }: Conversion): boolean => distance(stated, from) <= charactersMax;

/** A value of the market and one of an author share a line, and differ by no slip. */
const isSlip = ({ stated, from, rate }: Conversion): boolean =>
  suggestSlip(stated, (other) => judge(other, times, [from, rate])?.holds === true, 1) !== undefined ||
  suggestSlip(from, (other) => judge(stated, times, [other, rate])?.holds === true, 1) !== undefined;

/** Whether a rate turns one currency into the other: by its unit, or, as a bare number, by what such a rate has ever been. */
function converts(rate: Quantity, from: Quantity, to: Quantity): boolean {
  const [bottom, top] = [from.unit.currency, to.unit.currency];
  if (bottom === null || top === null || bottom === top) return false;
  if (rate.unit.dimension === 'exchangeRate') return rate.unit.per === bottom && rate.unit.currency === top;
  const seen = exchangeRatesSeen.get(`${top} per ${bottom}`);
  const inverse = exchangeRatesSeen.get(`${bottom} per ${top}`);
  const [low, high] = seen ?? (inverse === undefined ? [Infinity, -Infinity] : [1 / inverse[1], 1 / inverse[0]]);
  return rate.printed >= low && rate.printed <= high;
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
    message: `${arithmeticText(times, [from, rate])} = ${valueText(judgement.middle, stated)} · printed ${figureText(stated, false)} · ${judgement.holds ? 'within rounding' : `off by ${gapText(judgement.gap, stated)}`}`,
    tiesWith: (member, other) =>
      judge(member.fact === stated.fact ? other : stated, times, [member.fact === from.fact ? other : from, member.fact === rate.fact ? other : rate])?.holds === true,
  };
}
