import { comparableUnits } from '../../kernel/units.ts';
import { distinctMembers, type Draft } from './compose.ts';
import type { Expression } from './expression.ts';
import { periodOf, tableOf, type FactIndex } from './facts.ts';
import { judge, type Judgement } from './judge.ts';
import type { Quantity } from './quantity.ts';
import { suggestSlip } from './suggest.ts';
import { arithmeticText, figureText, placesOf, gapText, valueText } from './wording.ts';

const sumOf = (count: number): Expression => ({ kind: 'sum', terms: Array.from({ length: count }, (_, slot) => ({ sign: 1, term: { kind: 'figure', slot } })) });

/** Changes in money have parts as levels have: `50 million of the beat came from gas, the other 17 million from prices`. */
const hasParts = (q: Quantity): boolean => q.fact.measure === 'level' || (q.unit.dimension === 'money' && /^(?:surprise|changeYoY|changeQoQ)$/.test(q.fact.measure));
const isRest = (q: Quantity): boolean => /^rest\b/.test(q.fact.segment ?? '') && q.fact.measure !== 'level';

/** Figures closer together than this belong to one statement. */
const charactersApartMax = 1500;
const partsMax = 20;

/** Parts of one line, period and vintage, one figure each in the order of the text, and the figures that may be their whole. */
interface Parts {
  /** All but the period. */
  readonly family: string;
  readonly list: readonly Quantity[];
  readonly wholes: readonly Quantity[];
}

interface PartsSum {
  readonly family: string;
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly judgement: Judgement;
}

/**
 * Segments that add up to the figure of the company, or to a segment that they are parts of.
 *
 * All of them may, or a run of them that stands together in prose: the text may divide one whole in several ways.
 * The same parts that make the whole of one period and fail in another by one slip are off.
 */
export function checkSegments(index: FactIndex): readonly Draft[] {
  const groups = groupsOf(index);
  const sums = groups.flatMap((g) => [...allOf(g), ...runsOf(g)]);
  const holding = sums.filter((x) => x.judgement.holds);
  // `the other 17 million` says that nothing is missing
  const rests = sums.filter((x) => !x.judgement.holds && isRest(x.parts.at(-1)!));
  const alike = holding.flatMap((x) => groups.flatMap((g) => sameParts(x, g)));
  return [...new Map([...holding, ...rests, ...alike].map((x) => [sumKey(x), x])).values()].map(segmentsDraft);
}

const sumKey = ({ whole, parts }: PartsSum): string => [whole, ...parts].map((q) => q.fact.id).join();

function groupsOf(index: FactIndex): readonly Parts[] {
  const groups = new Map<string, Quantity[]>();
  for (const q of index.all) {
    if (!hasParts(q) || q.fact.segment === undefined || q.fact.segment.includes(':')) continue;
    const key = [index.companyOf(q), q.fact.metric, q.fact.measure, q.fact.vintage ?? '', tableOf(q) ?? 'prose', periodOf(q) ?? ''].join('|');
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [q]);
    else list.push(q);
  }
  return [...groups].flatMap(([key, group]): readonly Parts[] => {
    const first = group[0]!;
    const near = group.filter((q) => Math.abs(q.fact.start - first.fact.start) <= charactersApartMax || tableOf(q) !== undefined);
    const list = near.filter((q, i) => near.findIndex((o) => o.fact.segment === q.fact.segment && o.unit.currency === q.unit.currency) === i);
    if (list.length < 2 || list.length > partsMax) return [];
    return [{ family: key.slice(0, key.lastIndexOf('|')), list, wholes: wholesOf(first, index) }];
  });
}

function wholesOf(first: Quantity, index: FactIndex): readonly Quantity[] {
  const { metric, measure, vintage } = first.fact;
  const metrics = metric === 'segmentRevenue' ? [metric, 'revenue'] : metric === 'segmentOperatingIncome' ? [metric, 'operatingIncome', 'ebit'] : [metric];
  return metrics
    .flatMap((m) => index.find(index.companyOf(first), m, measure))
    .filter((q) => q.fact.segment === undefined && periodOf(q) === periodOf(first) && (q.fact.vintage ?? 'new') === (vintage ?? 'new'));
}

function sumFor(family: string, whole: Quantity, parts: readonly Quantity[]): readonly PartsSum[] {
  const judgement = parts.every((p) => comparableUnits(p.unit, whole.unit)) ? judge(whole, sumOf(parts.length), parts) : undefined;
  return judgement === undefined ? [] : [{ family, whole, parts, judgement }];
}

/** All parts against their whole: the statement of it that they make, else the first. */
function allOf({ family, list, wholes }: Parts): readonly PartsSum[] {
  const sums = wholes.flatMap((whole) => sumFor(family, whole, list));
  const best = sums.find((x) => x.judgement.holds) ?? sums[0];
  return best === undefined ? [] : [best];
}

/** A number of so many digits is hardly ever the sum of its neighbours by accident. */
const digitsMin = 4;
const digitsOf = (q: Quantity): number => Math.abs(Math.round((q.printed / 10 ** q.unit.power) * 10 ** placesOf(q))).toString().length;
const isPrecise = (q: Quantity): boolean => typeof q.fact.value === 'number' && q.fact.qualifier === undefined && digitsOf(q) >= digitsMin;

/** Parts of parts, told behind their whole in prose; then runs of what is left that make the whole. */
function runsOf({ family, list, wholes }: Parts): readonly PartsSum[] {
  if (list.some((q) => tableOf(q) !== undefined)) return [];
  const found: PartsSum[] = [];
  let left = list;
  for (const whole of list) {
    const at = left.indexOf(whole);
    const run = at < 0 || !isPrecise(whole) ? undefined : runFrom(left, at + 1, family, whole);
    if (run === undefined) continue;
    found.push(run);
    left = left.filter((q) => !run.parts.includes(q));
  }
  const whole = wholes.find(isPrecise);
  if (whole === undefined) return found;
  for (let at = 0; at + 1 < left.length; at++) {
    const run = runFrom(left, at, family, whole);
    if (run === undefined || run.parts.length === list.length) continue;
    found.push(run);
    at += run.parts.length - 1;
  }
  return found;
}

function runFrom(list: readonly Quantity[], from: number, family: string, whole: Quantity): PartsSum | undefined {
  for (let to = from + 2; to <= list.length; to++) {
    const [run] = sumFor(family, whole, list.slice(from, to));
    if (run?.judgement.holds === true) return run;
  }
  return undefined;
}

/** The parts of a sum that holds, in another period where they make their whole too, or one slip keeps them from it. */
function sameParts(sum: PartsSum, other: Parts): readonly PartsSum[] {
  if (other.family !== sum.family || other.list.includes(sum.parts[0]!)) return [];
  const named = (segment: string | undefined): Quantity | undefined => other.list.find((q) => q.fact.segment === segment && q.unit.currency === sum.whole.unit.currency);
  const parts = sum.parts.map((q) => named(q.fact.segment)).filter((q) => q !== undefined);
  const whole = named(sum.whole.fact.segment);
  const wholes = sum.whole.fact.segment === undefined ? other.wholes.filter((q) => q.fact.metric === sum.whole.fact.metric) : whole === undefined ? [] : [whole];
  const sums = parts.length < sum.parts.length ? [] : wholes.flatMap((w) => sumFor(other.family, w, parts));
  const meant = sums.find((x) => x.judgement.holds) ?? sums[0];
  return meant === undefined || !(meant.judgement.holds || isOneSlip(meant)) ? [] : [meant];
}

const holdsWith =
  ({ whole, parts }: PartsSum) =>
  (member: Quantity, other: Quantity): boolean =>
    judge(
      member.fact === whole.fact ? other : whole,
      sumOf(parts.length),
      parts.map((q) => (q.fact === member.fact ? other : q)),
    )?.holds === true;

const isOneSlip = (x: PartsSum): boolean => [x.whole, ...x.parts].some((q) => suggestSlip(q, (other) => holdsWith(x)(q, other)) !== undefined);

function segmentsDraft(x: PartsSum): Draft {
  const { whole, parts, judgement } = x;
  const { holds } = judgement;
  return {
    identity: 'whole.segments',
    relation: `${whole.fact.metric}${whole.fact.measure === 'level' ? '' : ` ${whole.fact.measure}`} = sum of ${parts[0]!.fact.metric} over its segments`,
    verdict: holds ? 'ties' : 'off',
    ...(holds ? {} : { class: 'slip' as const, tiesWith: holdsWith(x) }),
    company: whole.fact.company,
    period: periodOf(whole),
    stated: whole,
    members: distinctMembers([{ figure: whole, role: 'stated' }, ...parts.map((figure) => ({ figure, role: figure.fact.segment ?? '' }))]),
    judgement,
    message: `${arithmeticText(sumOf(parts.length), parts)} = ${holds ? figureText(whole, false) : valueText(judgement.middle, whole)} · ${holds ? (judgement.gap === 0 ? 'agrees' : 'within rounding') : `printed ${figureText(whole, false)} · off by ${gapText(judgement.gap, whole)}`}`,
  };
}
