import { distinctMembers, type Draft } from './compose.ts';
import type { Expression } from './expression.ts';
import { periodOf, type FactIndex } from './facts.ts';
import { judge, type Judgement } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { arithmeticText, figureText, gapText, valueText } from './wording.ts';

/** An average and the figures it is of: a line below its peers, a consensus among the targets of its houses. */
export function checkAverages(index: FactIndex): readonly Draft[] {
  return [...averagesInTables(index), ...meanTargets(index)];
}

type Kind = 'average' | 'median';

interface Case {
  readonly stated: Quantity;
  readonly peers: readonly Quantity[];
  readonly kind: Kind;
  readonly judgement: Judgement;
}

const averageWords = /\b(average|avg|mean|median)\b/i;
const peersMin = 3;

const meanOf = (count: number): Expression => ({
  kind: 'quotient',
  left: { kind: 'sum', terms: Array.from({ length: count }, (_, slot) => ({ sign: 1, term: { kind: 'figure', slot } })) },
  right: { kind: 'number', value: count },
});

/** The middle figures of an ordered list, as a mean of one or two. */
function middleOf(list: readonly Quantity[]): readonly Quantity[] {
  const ordered = [...list].sort((a, b) => a.printed - b.printed);
  const half = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? [ordered[half]!] : [ordered[half - 1]!, ordered[half]!];
}

function caseOf(stated: Quantity, peers: readonly Quantity[], kind: Kind): Case | undefined {
  const figures = kind === 'average' ? peers : middleOf(peers);
  const judgement = judge(stated, meanOf(figures.length), figures);
  return judgement === undefined ? undefined : { stated, peers: kind === 'average' ? peers : figures, kind, judgement };
}

/** Lines that call themselves average or median; where most columns of the line tie, the odd one is off. */
function averagesInTables(index: FactIndex): readonly Draft[] {
  const rows = new Map<string, Case[]>();
  for (const q of index.all) {
    const [, word = ''] = averageWords.exec(q.fact.company ?? '') ?? [];
    if (word === '' || q.row === undefined || q.fact.cell === undefined) continue;
    const kind: Kind = /median/i.test(word) ? 'median' : 'average';
    const one = caseOf(q, peersOf(q, index), kind);
    if (one === undefined || one.peers.length < (kind === 'average' ? peersMin : 1)) continue;
    rows.set(q.row, [...(rows.get(q.row) ?? []), one]);
  }
  return [...rows.values()].flatMap((row) => {
    const holding = row.filter((c) => c.judgement.holds);
    const failing = row.length - holding.length;
    return failing <= 1 && holding.length > failing ? row.map((c) => draftOf(c, holding.length)) : holding.map((c) => draftOf(c, holding.length));
  });
}

const peersOf = (stated: Quantity, index: FactIndex): readonly Quantity[] =>
  index
    .inTable(stated.table ?? '')
    .filter(
      (q) =>
        q.fact.cell?.column === stated.fact.cell?.column &&
        q.fact.cell!.row < stated.fact.cell!.row &&
        q.fact.metric === stated.fact.metric &&
        q.fact.measure === stated.fact.measure &&
        q.unit.dimension === stated.unit.dimension &&
        typeof q.fact.value === 'number' &&
        !averageWords.test(q.fact.company ?? ''),
    );

/** The targets of all houses named, new or old, and the one figure that is their mean. Told only where it is: a consensus has more houses than a text names. */
function meanTargets(index: FactIndex): readonly Draft[] {
  const all = index.ofMetric('targetPrice', 'level').filter((q) => typeof q.fact.value === 'number' && q.period !== null);
  return [false, true].flatMap((old) => {
    const targets = all.filter((q) => (q.fact.vintage === 'old') === old);
    return targets.flatMap((stated) => {
      const others = targets.filter((q) => q.fact.speaker !== stated.fact.speaker && index.companyOf(q) === index.companyOf(stated) && q.unit.currency === stated.unit.currency);
      const houses = [...new Map(others.map((q) => [q.fact.speaker, q])).values()];
      const one = houses.length < peersMin ? undefined : caseOf(stated, houses, 'average');
      return one?.judgement.holds === true ? [draftOf(one, 1)] : [];
    });
  });
}

function draftOf({ stated, peers, kind, judgement }: Case, holding: number): Draft {
  const { holds } = judgement;
  const expression = meanOf(peers.length);
  const { metric, measure } = stated.fact;
  return {
    identity: 'whole.average',
    relation: `${metric}${measure === 'level' ? '' : ` ${measure}`} = ${kind} of ${stated.row === undefined ? 'the houses' : 'the peers'}`,
    verdict: holds ? 'ties' : 'off',
    ...(holds ? {} : { class: 'slip' as const }),
    company: stated.fact.company,
    period: periodOf(stated),
    stated,
    members: distinctMembers([{ figure: stated, role: 'stated' }, ...peers.map((figure) => ({ figure, role: figure.fact.company ?? '' }))]),
    judgement,
    message: `${arithmeticText(expression, peers)} = ${valueText(judgement.middle, stated)} · printed ${figureText(stated, false)} · ${holds ? 'within rounding' : `off by ${gapText(judgement.gap, stated)}, while ${holding} other columns tie`}`,
    tiesWith: (member, other) =>
      judge(
        member.fact === stated.fact ? other : stated,
        expression,
        peers.map((q) => (q.fact === member.fact ? other : q)),
      )?.holds === true,
  };
}
