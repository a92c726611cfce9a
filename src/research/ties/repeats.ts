import { comparableUnits } from '../../kernel/units.ts';
import { metricById } from '../vocabulary/metrics.ts';
import type { TieClass, Verdict } from '../../kernel/records.ts';
import { distinctMembers, type Draft, type Member } from './compose.ts';
import { eitherSign, isCost, isInstant } from './conventions.ts';
import { oneEndMoved } from './ends.ts';
import { distance, periodOf, rowOf, tableOf, type FactIndex } from './facts.ts';
import { magnitudeOf, meets, printOneNumber, type Quantity } from './quantity.ts';
import { slipsTried, suggestSlip, type SlipKind } from './suggest.ts';
import { figureText, numberText } from './wording.ts';

/** Told of one event, with its date or without. */
const ofOneEvent: ReadonlySet<string> = new Set(['useOfProceeds']);
/** Done at one date, which is told by the day, the month or the year; done, it is nobody's view. */
const events: ReadonlySet<string> = new Set(['equityRaise']);

const when = (q: Quantity): string => (ofOneEvent.has(q.fact.metric) ? '' : events.has(q.fact.metric) ? (/\d{4}/.exec(periodOf(q) ?? '')?.[0] ?? '') : (periodOf(q) ?? ''));

/** What each house says for itself. */
const ofHouse: ReadonlySet<string> = new Set(['targetPrice', 'upside']);
const noHouse = /^(?:article|author|company|management)$/;

/** Facts with one key: they state the same thing. */
type Group = readonly Quantity[];

/** The same key stated more than once in a document must agree within what is printed. */
export function checkRepeats(index: FactIndex): readonly Draft[] {
  const groups = new Map<string, Quantity[]>();
  for (const stated of index.all) {
    // a cost is the same cost whichever way it is signed
    const q = stated.fact.measure === 'level' && (isCost(stated.fact.metric) || stated.fact.metric === 'totalDebt') ? magnitudeOf(stated) : stated;
    // each house has its own target, of one amount or not
    const house = ofHouse.has(q.fact.metric) && !noHouse.test(q.fact.speaker) ? q.fact.speaker : '';
    const key = [house, index.companyOf(q), q.fact.segment ?? '', q.fact.metric, q.fact.measure, when(q), q.unit.currency ?? ''].join('|');
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [q]);
    else list.push(q);
  }
  const drafts: Draft[] = [];
  const mismatches = new Map<string, Pair[]>();
  const agreeing = new Map<string, number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const clusters = clustersOf(group, index);
    for (const cluster of clusters) {
      if (cluster.length < 2) continue;
      drafts.push(agreement(cluster));
      for (const pair of rowPairs(cluster)) agreeing.set(pair, (agreeing.get(pair) ?? 0) + 1);
    }
    for (const pair of voicesOf(clusters).flatMap((own) => mismatchesOf(own, clusters, index))) {
      const key = rowPair(pair.a, pair.b);
      const list = mismatches.get(key);
      if (list === undefined) mismatches.set(key, [pair]);
      else list.push(pair);
    }
  }
  for (const [key, pairs] of mismatches) drafts.push(...disagreements(pairs, agreeing.get(key) ?? 0));
  return drafts;
}

const rowPair = (a: Quantity, b: Quantity): string => [rowOf(a) ?? `at ${a.fact.start}`, rowOf(b) ?? `at ${b.fact.start}`].sort().join(' & ');

function rowPairs(cluster: Group): readonly string[] {
  const rows = [...new Map(cluster.filter((q) => q.fact.cell !== undefined).map((q) => [rowOf(q), q])).values()];
  const pairs: string[] = [];
  for (let i = 0; i < rows.length && i < 6; i++) for (let j = i + 1; j < rows.length && j < 6; j++) pairs.push(rowPair(rows[i]!, rows[j]!));
  return pairs;
}

/** Sets of statements that all meet each other; a statement may be in several (a range meets two exact figures). */
function clustersOf(group: Group, index: FactIndex): readonly Group[] {
  const byWidth = [...group].sort((a, b) => a.high - a.low - (b.high - b.low) || a.fact.start - b.fact.start);
  const clusters: Quantity[][] = [];
  for (const q of byWidth) {
    let joined = false;
    for (const cluster of clusters) {
      const odd = cluster.findIndex((other) => !comparableUnits(other.unit, q.unit) || !saysTheSame(other, q));
      index.spend(odd < 0 ? cluster.length : odd + 1);
      if (odd < 0) {
        cluster.push(q);
        joined = true;
      }
    }
    if (!joined) clusters.push([q]);
  }
  return clusters.map((c) => c.sort((a, b) => a.fact.start - b.fact.start));
}

function agreement(cluster: Group): Draft {
  const first = cluster[0]!;
  const { metric, measure } = first.fact;
  const members: Member[] = cluster.map((figure, i) => ({ figure, role: i === 0 ? 'stated' : 'stated again' }));
  const texts = [...new Set(cluster.map((q) => q.fact.quote))];
  return {
    identity: 'repeat',
    relation: `${metric}${measure === 'level' ? '' : ` ${measure}`} (stated ${cluster.length} times)`,
    verdict: 'ties',
    class: 'agreement',
    company: first.fact.company,
    period: periodOf(first),
    stated: first,
    members: distinctMembers(members),
    judgement: null,
    message: `${texts.join(' · ')} · stated ${cluster.length} times${texts.length > 1 ? ', within rounding' : ''}`,
  };
}

/** What gives two statements the same standing: only then must they agree. */
function standing(q: Quantity): string {
  const { basis, vintage, speaker, accounting, metric } = q.fact;
  // twelve months that are over are nobody's estimate
  const isPast = basis === 'estimate' && (q.period?.startsWith('TTM') === true || events.has(metric));
  const kind = isPast ? 'reported' : basis === 'reported' || basis === 'price' ? basis : `${basis} ${speaker}`;
  const old = vintage === 'old' && basis !== 'reported' && basis !== 'price';
  // the name of the line says it already
  const named = /^(?:adjusted|nonGaap)[A-Z]/.test(metric);
  return `${kind}|${old ? 'old' : 'new'}|${named ? '' : (accounting ?? '')}`;
}

/** What a figure looks like but for its digits. */
const formOf = (q: Quantity): string => q.fact.quote.replace(/\d+/g, '0');

/**
 * Two roundings of one number in one form are printed alike, or a unit of their last place apart where both are vague.
 *
 * "About 9 billion" and "about 7 billion" both allow 8 billion, and still do not say the same; nor do "over 7" and "over 5".
 */
function printedApart(a: Quantity, b: Quantity): boolean {
  const { fact } = a;
  if (a.printed === b.printed || fact.qualifier === undefined || fact.qualifier !== b.fact.qualifier || fact.cell !== undefined || b.fact.cell !== undefined) return false;
  if (typeof fact.value !== 'number' || typeof b.fact.value !== 'number' || formOf(a) !== formOf(b) || !sameLabel(a, b) || !meets(a, b)) return false;
  const width = a.high - a.low;
  // bounds of a growth are easily those of two things
  if (!Number.isFinite(width)) return fact.measure === 'level';
  return Math.abs(a.printed - b.printed) >= width * (1 - 1e-9);
}

const saysTheSame = (a: Quantity, b: Quantity): boolean => printOneNumber(a, b) && !printedApart(a, b) && !oneEndMoved(a, b);

const pointOf = (q: Quantity): Quantity => ({ ...q, low: q.printed, high: q.printed });

interface Pair {
  readonly a: Quantity;
  readonly b: Quantity;
  /** Statements of the key in all. */
  readonly statements: number;
}

/** What each voice says, in clusters: it is held to its own words, however many others say something else. */
function voicesOf(clusters: readonly Group[]): readonly (readonly Group[])[] {
  if (clusters.length < 2) return [];
  const voices = new Set(clusters.flat().map(standing));
  return [...voices].map((voice) => clusters.map((c) => c.filter((q) => standing(q) === voice)).filter((c) => c.length > 0));
}

/** Pairs of one standing, unit and scope, taken from clusters that do not meet. */
function mismatchesOf(own: readonly Group[], clusters: readonly Group[], index: FactIndex): readonly Pair[] {
  if (own.length < 2) return [];
  const ranked = [...own].sort((x, y) => y.length - x.length);
  const main = ranked[0]!;
  const statements = new Set(clusters.flat()).size;
  const isManyValued = own.filter((c) => c.some((q) => Number.isFinite(q.low) && Number.isFinite(q.high))).length > 2;
  const pairs: Pair[] = [];
  const isOld = (q: Quantity): boolean =>
    q.fact.vintage === undefined &&
    q.fact.basis !== 'reported' &&
    q.fact.basis !== 'price' &&
    clusters.some((c) => c.includes(q) && c.some((o) => o.fact.vintage === 'old') && !c.some((o) => o.fact.vintage === 'new'));
  for (const cluster of ranked.slice(1)) {
    index.spend(statements);
    const odd = cluster.find((q) => !main.includes(q));
    if (odd === undefined || clusters.some((c) => c.includes(odd) && c.some((q) => main.includes(q) && Number.isFinite(q.high - q.low)))) continue;
    // another voice says it too; a bound says no value
    if (clusters.some((c) => c.includes(odd) && c.some((q) => standing(q) !== standing(odd) && Number.isFinite(q.high - q.low)))) continue;
    // three values of one voice are the cases of a valuation, or parts that were not told apart
    if (isManyValued && (main.length < 2 || !isSurelyOneSlip(odd, main))) continue;
    // said twice in two ways is no slip but two things, unless they are two rows
    const said = cluster.filter((q) => Number.isFinite(q.low) && Number.isFinite(q.high));
    if ((said.length > 1 && said.some((q) => q.row === undefined)) || index.isAmbiguous(odd)) continue;
    if (standsBeside(odd, clusters.find((c) => main.every((q) => c.includes(q))) ?? main)) continue;
    // two lines of one table with one name are two lines
    index.spend(main.length * statements);
    const against = main.find(
      (q) =>
        !index.isAmbiguous(q) && isOld(q) === isOld(odd) && (tableOf(q) === undefined || tableOf(q) !== tableOf(odd)) && comparableUnits(q.unit, odd.unit) && !saysTheSame(q, odd),
    );
    if (against !== undefined) pairs.push(against.fact.start < odd.fact.start ? { a: against, b: odd, statements } : { a: odd, b: against, statements });
  }
  return pairs;
}

/** What is said twice and more, but for one slip. */
const isSurelyOneSlip = (odd: Quantity, main: Group): boolean =>
  main.some((q) => inOnePrecision(q, odd) && chanceOf(q, odd) <= surelyMax && suggestSlip(odd, (o) => meets(o, q)) !== undefined);

/** Two values closer together than this are set against each other by the sentence, and are not the same thing. */
const charactersBetweenMin = 90;

const standsBeside = (odd: Quantity, main: Group): boolean => odd.fact.cell === undefined && main.some((q) => q.fact.cell === undefined && distance(q, odd) < charactersBetweenMin);

/** Without a period a flow or its growth may be that of any. */
function lacksPeriod(q: Quantity): boolean {
  const { basis, measure, metric } = q.fact;
  if (periodOf(q) !== null || basis === 'assumption' || basis === 'target' || basis === 'price') return false;
  return measure !== 'level' || q.unit.dimension === 'percent' || ((q.unit.dimension === 'money' || q.unit.dimension === 'moneyPer') && !isInstant(metric));
}

/** A share of a line that has a name of its own cannot lose the part it belongs to. */
const isOwnShare = (q: Quantity): boolean => q.fact.measure.startsWith('shareOf:') && !/^(?:segment)?revenue$/i.test(q.fact.metric) && !manyOfAKind.has(q.fact.metric);

/** Metrics that several things in one text can carry at once without a key to tell them apart. */
const manyOfAKind: ReadonlySet<string> = new Set([
  'customerShare',
  'ownership',
  'marketShare',
  'exchangeRate',
  'fairValue',
  'entryPrice',
  'stopLoss',
  'priceChange',
  'movingAverage',
  'positionSize',
  'targetMultiple',
  'terminalValue',
]);

function disagreements(pairs: readonly Pair[], agreeing: number): readonly Draft[] {
  const { a, b } = pairs[0]!;
  const inRows = rowOf(a) !== undefined && rowOf(b) !== undefined && rowOf(a) !== rowOf(b);
  if (inRows && pairs.length >= 2 && pairs.length >= agreeing) {
    // the same words under two headings are two lines; a line of the vocabulary has one meaning
    const sayNothing = !metricById.has(a.fact.metric) || pairs.some(scalesApart) || pairs.every((p) => meets(magnitudeOf(p.a), magnitudeOf(p.b)));
    return sayNothing ? [] : [rowDisagreement(pairs)];
  }
  return pairs.flatMap((pair) => {
    const verdict = verdictOf(pair, agreeing, inRows);
    return verdict === undefined ? [] : [disagreement(pair, verdict)];
  });
}

/** Thousands read as units, or a count as an amount. */
const scalesApart = ({ a, b }: Pair): boolean => Math.abs(a.printed) > 500 * Math.abs(b.printed) || Math.abs(b.printed) > 500 * Math.abs(a.printed);

function verdictOf({ a, b, statements }: Pair, agreeing: number, inRows: boolean): Verdict | undefined {
  if (inRows && agreeing > 0) return 'off';
  if (lacksPeriod(a) && !ofOneEvent.has(a.fact.metric)) return undefined;
  // `1.06 times` is easily a multiple of something else
  if (a.fact.measure !== 'level' && a.unit.dimension === 'multiple') return undefined;
  if (oneEndMoved(a, b)) return 'off';
  if (![a, b].every((q) => typeof q.fact.value === 'number')) return 'unclear';
  if (printedApart(a, b)) return !manyOfAKind.has(a.fact.metric) && suggestSlip(pointOf(a), (o) => o.printed === b.printed, 1) !== undefined ? 'off' : undefined;
  // a bound is easily the bound of something else
  if (![a, b].every((q) => Number.isFinite(q.low) && Number.isFinite(q.high))) return 'unclear';
  // a line of many signs, or one that two tables sign each in its own way
  if (meets(magnitudeOf(a), magnitudeOf(b)) && (eitherSign.has(a.fact.metric) || (inRows && agreeing === 0))) return undefined;
  // shares on average and at the end of a period go by one name
  if (/shares/i.test(a.fact.metric) && Math.abs(a.printed - b.printed) <= sharesMax * Math.abs(a.printed)) return 'unclear';
  // a growth loses the part it belongs to more easily than a level does
  if (statements === 2 && a.fact.measure !== 'level' && !isOwnShare(a) && !inOnePrecision(a, b) && chanceOf(a, b) > chanceMax) return 'unclear';
  // one key under one label is evidence enough for a single digit to count; a score has the name of who gives it
  const digitsMin = (sameLabel(a, b) || a.unit.word === 'score') && a.unit.power === b.unit.power ? 1 : 3;
  const slip = suggestSlip(a, (o) => meets(o, b), digitsMin) ?? suggestSlip(b, (o) => meets(o, a), digitsMin);
  if (manyOfAKind.has(a.fact.metric) && (slip === undefined || chanceOf(a, b) > surelyMax)) return undefined;
  if (slip === undefined) return 'unclear';
  return inOnePrecision(a, b) || !isClose(a, b) || chanceOf(a, b, slip.kind) <= chanceMax ? 'off' : 'unclear';
}

const sharesMax = 0.01;

/** Printed to different places, two figures that are close are more easily two things than one slip. */
const closeMax = 0.1;
const chanceMax = 0.5;
const surelyMax = 0.1;
const isClose = (a: Quantity, b: Quantity): boolean => Math.abs(a.printed - b.printed) <= closeMax * Math.max(Math.abs(a.printed), Math.abs(b.printed));
const inOnePrecision = (a: Quantity, b: Quantity): boolean => Math.max(a.high - a.low, b.high - b.low) < 2 * Math.min(a.high - a.low, b.high - b.low);
/** Slips tried of a kind, times the width of what would meet, over the gap. */
const chanceOf = (a: Quantity, b: Quantity, kind?: SlipKind): number =>
  ((slipsTried(a, kind) + slipsTried(b, kind)) * (a.high - a.low + b.high - b.low)) / Math.abs(a.printed - b.printed);

function sameLabel(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map((q) =>
    q.fact.label
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return x === undefined || y === undefined || x === y || (x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x)));
}

function disagreement({ a, b }: Pair, verdict: Verdict): Draft {
  const { metric, measure } = a.fact;
  const gap = numberText((a.printed - b.printed) / 10 ** a.unit.power, 2);
  const classed: TieClass = 'conflict';
  return {
    identity: 'repeat',
    relation: `${metric}${measure === 'level' ? '' : ` ${measure}`} = ${metric}${measure === 'level' ? '' : ` ${measure}`} (stated twice)`,
    verdict,
    ...(verdict === 'off' ? { class: classed } : {}),
    company: a.fact.company,
    period: periodOf(a),
    stated: a,
    members: distinctMembers([
      { figure: a, role: 'stated' },
      { figure: b, role: 'stated again' },
    ]),
    judgement: { holds: false, low: b.low, high: b.high, middle: b.printed, gap: a.printed - b.printed },
    message: `${figureText(a, false)} against ${figureText(b, false)} · ${verdict === 'off' ? `off by ${gap}` : 'not the same, perhaps not the same thing'}`,
    tiesWith: (member, other) => (printedApart(a, b) ? other.printed === (member.fact === a.fact ? b : a).printed : meets(other, member.fact === a.fact ? b : a)),
  };
}

function rowDisagreement(pairs: readonly Pair[]): Draft {
  const { a, b } = pairs[0]!;
  const { metric, measure } = a.fact;
  const each = pairs.map((p) => `${periodOf(p.a) ?? ''} ${figureText(p.a, false)} against ${figureText(p.b, false)}`.trim());
  return {
    identity: 'repeat',
    relation: `${metric}${measure === 'level' ? '' : ` ${measure}`} = ${metric} (two rows)`,
    // tables of two scales are two statements, as of the company and of the group
    verdict: a.unit.power === b.unit.power ? 'off' : 'unclear',
    class: 'probable definition',
    company: a.fact.company,
    period: null,
    stated: a,
    members: distinctMembers(
      pairs.flatMap((p) => [
        { figure: p.a, role: 'stated' },
        { figure: p.b, role: 'stated again' },
      ]),
    ),
    judgement: { holds: false, low: b.low, high: b.high, middle: b.printed, gap: a.printed - b.printed },
    message: `${each.join('; ')} · two rows of one name differ in every period: probably two definitions`,
  };
}
