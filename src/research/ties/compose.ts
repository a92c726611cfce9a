import type { Fact, Tie, TieClass, TieMember, Verdict } from '../../kernel/records.ts';
import type { Expression } from './expression.ts';
import type { Judgement } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { arithmeticText, figureText, gapText, valueText } from './wording.ts';

/** A tie before the culprit is known. */
export interface Draft {
  readonly identity: string;
  readonly relation: string;
  readonly verdict: Verdict;
  readonly class?: TieClass;
  readonly company: string | null;
  readonly period: string | null;
  readonly stated: Quantity;
  readonly members: readonly Member[];
  readonly judgement: Judgement | null;
  readonly message: string;
  /** Fails, but says nothing by itself: reported only where one slip explains it together with others. */
  readonly quiet?: true;
  /** Whether the relation would hold with `other` in place of a member; asked where it is off. */
  readonly tiesWith?: (member: Quantity, other: Quantity) => boolean;
}

export interface Member {
  readonly figure: Quantity;
  readonly role: string;
}

export function memberOf({ figure, role }: Member): TieMember {
  const { fact } = figure;
  return { document: figure.document, fact: fact.id, quote: fact.quote, start: fact.start, end: fact.end, role };
}

/** The stated figure first, then the others in order, then repetitions; each figure once. */
export function distinctMembers(members: readonly Member[]): readonly Member[] {
  const seen = new Set<Fact>();
  return members.filter(({ figure }) => seen.size < seen.add(figure.fact).size);
}

/** Base units back to the unit of the figure, the way it is printed. */
function inUnit(value: number, q: Quantity): number {
  const plain = (value / 10 ** q.unit.power) * q.orientation;
  return Number(plain.toPrecision(12));
}

export function tieOf(d: Draft): Tie {
  const { stated, judgement } = d;
  const ends = judgement === null ? null : [inUnit(judgement.low, stated), inUnit(judgement.high, stated)].sort((a, b) => a - b);
  return {
    identity: d.identity,
    relation: d.relation,
    verdict: d.verdict,
    ...(d.class === undefined ? {} : { class: d.class }),
    company: d.company,
    period: d.period,
    members: d.members.map(memberOf),
    stated: stated.fact.value,
    recomputed: ends === null ? null : [ends[0] ?? 0, ends[1] ?? 0],
    gap: judgement === null ? null : inUnit(judgement.gap, stated),
    unit: stated.fact.unit,
    message: d.message,
  };
}

/** `3,801.0 + (4,742.4) = (941.4) · printed (941.3) · within rounding`. */
export function arithmeticSentence(stated: Quantity, expression: Expression, figures: readonly Quantity[], judgement: Judgement): string {
  const extra = judgement.holds || Math.abs(judgement.gap) > 10 * Math.abs(stated.high - stated.low) ? 0 : 1;
  const recomputed = valueText(judgement.middle, stated, extra);
  const exact = judgement.gap === 0 || recomputed === valueText(stated.printed, stated);
  const end = judgement.holds ? (exact ? 'agrees' : 'within rounding') : `off by ${gapText(judgement.gap, stated, extra)}`;
  return `${arithmeticText(expression, figures)} = ${recomputed} · printed ${figureText(stated, false)}${stated.orientation === -1 ? ' as a cost' : ''} · ${end}`;
}
