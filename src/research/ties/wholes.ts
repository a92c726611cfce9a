import { containsPeriod, parsePeriod } from '../../kernel/periods.ts';
import { comparableUnits } from '../../kernel/units.ts';
import { distinctMembers, type Draft } from './compose.ts';
import { isCost, isInstant } from './conventions.ts';
import type { Expression } from './expression.ts';
import { measureKind, periodOf, tableOf, type FactIndex } from './facts.ts';
import { judge } from './judge.ts';
import { magnitudeOf, type Quantity } from './quantity.ts';
import { checkSegments } from './segments.ts';
import { arithmeticText, figureText, numberText, gapText, valueText } from './wording.ts';

/** Parts and wholes: shares that make 100%, segments that make the company, a quarter within its year, a figure within its range. */
export function checkWholes(index: FactIndex): readonly Draft[] {
  return [...checkHundred(index), ...checkOwners(index), ...checkSegments(index), ...checkPartsOfYear(index), ...checkExpected(index)];
}

/** Figures closer together than this belong to one statement. */
const charactersApartMax = 1500;

/** Percentages that stand together and may be shares of one whole. */
function checkHundred(index: FactIndex): readonly Draft[] {
  const groups = new Map<string, Quantity[]>();
  for (const q of index.all) {
    if (q.unit.dimension !== 'percent' || typeof q.fact.value !== 'number' || q.printed < 0) continue;
    const isShare =
      measureKind(q.fact.measure) === 'shareOf' ||
      (q.fact.measure === 'level' &&
        /share$|mix$|^probability$/i.test(q.fact.metric) &&
        (q.fact.segment !== undefined || (q.fact.metric === 'probability' && q.row !== undefined)));
    if (!isShare && !isUnnamedPart(q)) continue;
    const keys = [`${q.fact.metric}|${q.fact.measure}`];
    if (measureKind(q.fact.measure) === 'shareOf') keys.push(`*|${q.fact.measure}|${q.fact.segment ?? ''}`);
    for (const key of keys) {
      const full = [key, index.companyOf(q), periodOf(q) ?? '', q.fact.vintage ?? '', tableOf(q) ?? ''].join('|');
      const list = groups.get(full);
      if (list === undefined) groups.set(full, [q]);
      else list.push(q);
    }
  }
  const drafts: Draft[] = [];
  for (const [key, list] of groups) {
    const unnamed = list.every(isUnnamedPart) ? listed(list) : [];
    if (unnamed.length > 0) {
      const draft = hundred(unnamed, false);
      if (draft !== undefined) drafts.push(draft);
      continue;
    }
    const close = list.filter((q) => Math.abs(q.fact.start - list[0]!.fact.start) <= charactersApartMax || tableOf(q) !== undefined);
    const distinct = close.filter(
      (q, i) =>
        (isUnnamedUse(q) && isUnnamedUse(close[i - 1]) && follows(q, close[i - 1]!)) ||
        close.findIndex(
          (o) => o.fact.segment === q.fact.segment && (o.fact.metric !== 'probability' || o.row === q.row) && o.fact.metric === q.fact.metric && o.fact.measure === q.fact.measure,
        ) === i,
    );
    if (distinct.length < 2 || distinct.length > 30) continue;
    for (const list of listsOf(distinct)) {
      const draft = hundred(list, key.startsWith('*'));
      if (draft !== undefined) drafts.push(draft);
    }
  }
  return drafts;
}

/** In prose more than this stands between two lists: one by products, one by regions. */
const listsApart = 80;

/** Shares that make more than the whole may be two ways to divide it: each list by itself, where each is no more than all. */
function listsOf(parts: readonly Quantity[]): readonly (readonly Quantity[])[] {
  if (parts.some((q) => tableOf(q) !== undefined) || parts.reduce((sum, q) => sum + q.low, 0) <= 1) return [parts];
  const lists: Quantity[][] = [];
  let end = -Infinity;
  for (const q of [...parts].sort((a, b) => a.fact.start - b.fact.start)) {
    if (q.fact.start - end > listsApart) lists.push([]);
    lists.at(-1)!.push(q);
    end = q.fact.end;
  }
  const isDivided = lists.length > 1 && !arePartsOfOne(parts) && lists.every((list) => list.reduce((sum, q) => sum + q.low, 0) <= 1);
  return isDivided ? lists.filter((list) => list.length > 1) : [parts];
}

/** Groups of customers, or parts of a mix, whose names were not read. */
const isUnnamedPart = (q: Quantity): boolean =>
  q.fact.measure === 'level' && /^customerShare$|Mix$/.test(q.fact.metric) && q.fact.segment === undefined && q.fact.cell === undefined;

/** `80% of the proceeds for a plant and 20% to pay back debt`: what they are used for is hardly ever read as a name. */
const isUnnamedUse = (q: Quantity | undefined): boolean => q?.fact.metric === 'useOfProceeds' && q.fact.segment === undefined && q.fact.cell === undefined;

/** Figures this close follow each other in a list. */
const itemsApartMax = 300;
const follows = (q: Quantity, before: Quantity): boolean => q.fact.start - before.fact.end <= itemsApartMax;
const formOf = (q: Quantity): string => q.fact.quote.replace(/\d+/g, '0');

/** Three and more of one form that follow each other and are not the largest one, five, ten: those hold each other, and grow or fall throughout. */
function listed(list: readonly Quantity[]): readonly Quantity[] {
  const items = [...list].sort((a, b) => a.fact.start - b.fact.start);
  const steps = items.slice(1).map((q, i) => Math.sign(q.printed - items[i]!.printed));
  const isOneList = items.every((q, i) => formOf(q) === formOf(items[0]!) && (i === 0 || q.fact.start - items[i - 1]!.fact.end <= itemsApartMax));
  return items.length >= 3 && isOneList && !steps.every((s) => s > 0) && !steps.every((s) => s < 0) ? items : [];
}

/** Revenue by what is paid for: no two of them hold each other. */
const streams: ReadonlySet<string> = new Set([
  'apiRevenue',
  'subscriptionRevenue',
  'advertisingRevenue',
  'licenseRevenue',
  'hardwareRevenue',
  'productRevenue',
  'serviceRevenue',
  'servicesRevenue',
]);
const arePartsOfOne = (parts: readonly Quantity[]): boolean =>
  parts.every((q) => streams.has(q.fact.metric) && q.fact.speaker === parts[0]!.fact.speaker) && new Set(parts.map((q) => q.fact.metric)).size === parts.length;

/** `some` parts may leave something over, `all` must not; else nobody said which. */
function hundred(parts: readonly Quantity[], ofSeveralMetrics: boolean, told?: 'some' | 'all'): Draft | undefined {
  if (ofSeveralMetrics && new Set(parts.map((q) => q.fact.metric)).size < 2) return undefined;
  const low = parts.reduce((s, q) => s + q.low, 0);
  const high = parts.reduce((s, q) => s + q.high, 0);
  const middle = parts.reduce((s, q) => s + q.printed, 0);
  const first = parts[0]!;
  const isAll = low <= 1 && high >= 1;
  const orLess = told === 'some';
  const holds = isAll || (orLess && low <= 1);
  // less than the whole may be a list of some parts; more than the whole cannot be
  if (!holds && told !== 'all' && (low <= 1 || (ofSeveralMetrics ? !arePartsOfOne(parts) : parts.length < 3 && !parts.every(isUnnamedUse)))) return undefined;
  const whole = first.fact.measure.split(':')[1];
  const metrics = [...new Set(parts.map((q) => q.fact.metric))];
  return {
    identity: 'whole.hundredPercent',
    relation: `sum of ${metrics.join(' and ')} shares ${isAll || !orLess ? '=' : '<='} 100%${whole === undefined ? '' : ` of ${whole}`}`,
    verdict: holds ? 'ties' : 'off',
    ...(holds ? {} : { class: 'slip' as const }),
    company: first.fact.company,
    period: periodOf(first),
    stated: first,
    members: distinctMembers(parts.map((figure) => ({ figure, role: figure.fact.segment ?? figure.fact.metric }))),
    judgement: null,
    message: `${parts.map((q) => figureText(q, false)).join(' + ')} = ${numberText(middle * 100, 1)}% · ${holds ? (middle === 1 ? 'agrees' : isAll ? 'within rounding' : 'no more than the whole') : low > 1 ? 'more than the whole' : 'less than the whole'}`,
    ...(holds
      ? {}
      : {
          tiesWith: (member: Quantity, other: Quantity) => {
            const at = parts.some((q) => q.fact === member.fact);
            return at && low - member.low + other.low <= 1 && high - member.high + other.high >= 1;
          },
        }),
  };
}

/** Holders told one after another who own the whole together, or a part of it. */
function checkOwners(index: FactIndex): readonly Draft[] {
  const runs: Quantity[][] = [];
  for (const q of index.ofMetric('ownership', 'level')) {
    if (typeof q.fact.value !== 'number' || q.fact.cell !== undefined || q.unit.dimension !== 'percent') continue;
    const run = runs.at(-1);
    const isNext = run?.every((o) => o.fact.company !== q.fact.company || o.fact.segment !== q.fact.segment) === true && q.fact.start - run.at(-1)!.fact.end <= itemsApartMax;
    if (isNext) run.push(q);
    else runs.push([q]);
  }
  return runs.flatMap((run) => {
    // what one holds as the rest closes the list
    const isClosed = run.length > 2 && run.at(-1)!.fact.segment === 'rest';
    const draft = run.length < 2 || (!isClosed && run.reduce((sum, q) => sum + q.low, 0) > 1) ? undefined : hundred(run, false, isClosed ? 'all' : 'some');
    return draft === undefined ? [] : [draft];
  });
}

const sentenceMax = 300;

/** A flow of a quarter or of the year to date, told in prose, is no more than that of its year. */
function checkPartsOfYear(index: FactIndex): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const part of index.ofMeasure('level')) {
    const period = periodOf(part);
    if (
      period === null ||
      part.fact.cell !== undefined ||
      isInstant(part.fact.metric) ||
      (part.unit.dimension !== 'money' && part.unit.dimension !== 'count') ||
      (part.printed < 0 && !isCost(part.fact.metric))
    )
      continue;
    if (!['quarter', 'half', 'yearToDate'].includes(parsePeriod(period).kind)) continue;
    const wholes = index.find(index.companyOf(part), part.fact.metric, 'level').filter((q) => {
      const year = periodOf(q);
      return (
        year !== null &&
        ['year', 'half', 'yearToDate'].includes(parsePeriod(year).kind) &&
        containsPeriod(year, period, index.fiscalYearEndMonth) &&
        q.fact.segment === part.fact.segment &&
        q.fact.vintage !== 'old' &&
        comparableUnits(q.unit, part.unit) &&
        Math.sign(q.printed) === Math.sign(part.printed)
      );
    });
    const ranked = wholes.sort((a, b) => Math.abs(a.fact.start - part.fact.start) - Math.abs(b.fact.start - part.fact.start));
    const told = ranked.slice(0, wholesMax).flatMap((whole) => withinYear(part, whole, period) ?? []);
    const holding = told.filter((d) => d.verdict === 'ties');
    const [nearest] = told;
    // told far away, or a count, it is easily another thing
    const isMeant = nearest !== undefined && part.unit.dimension === 'money' && Math.abs(ranked[0]!.fact.start - part.fact.start) <= sentenceMax;
    drafts.push(...(holding.length > 0 || !isMeant ? holding : [nearest]));
  }
  return drafts;
}

const wholesMax = 3;

function withinYear(part: Quantity, whole: Quantity, period: string): Draft | undefined {
  const smaller = magnitudeOf(part);
  const larger = magnitudeOf(whole);
  const judgement = judge(smaller, { kind: 'figure', slot: 0 }, [larger], 'atMost');
  if (judgement === undefined) return undefined;
  return {
    identity: 'whole.partOfYear',
    relation: `${part.fact.metric}[${period}] <= ${part.fact.metric}[${periodOf(whole) ?? ''}] (part of the whole)`,
    verdict: judgement.holds ? 'ties' : 'off',
    ...(judgement.holds ? {} : { class: 'slip' as const }),
    company: part.fact.company,
    period,
    stated: part,
    members: distinctMembers([
      { figure: part, role: 'part' },
      { figure: whole, role: 'whole' },
    ]),
    judgement,
    message: `${figureText(part, true)} of ${period} ${judgement.holds ? 'lies within' : 'is more than'} ${figureText(whole, true)} of ${periodOf(whole) ?? ''}`,
    tiesWith: (member, other) =>
      judge(member.fact === part.fact ? magnitudeOf(other) : smaller, { kind: 'figure', slot: 0 }, [member.fact === whole.fact ? magnitudeOf(other) : larger], 'atMost')?.holds ===
      true,
  };
}

const isWhole = (chances: readonly Quantity[]): boolean => chances.reduce((s, q) => s + q.low, 0) <= 1 && chances.reduce((s, q) => s + q.high, 0) >= 1;

/** A value weighted by the probabilities of its cases. */
function checkExpected(index: FactIndex): readonly Draft[] {
  const chances = index.ofMetric('probability', 'level').filter((q) => q.fact.segment !== undefined || q.row !== undefined);
  if (chances.length < 2) return [];
  const drafts: Draft[] = [];
  for (const metric of ['fairValue', 'targetPrice', 'equityValue']) {
    const company = index.companyOf(chances[0]!);
    const values = index.find(company, metric, 'level');
    const pairs = chances.flatMap((chance) => {
      const value = values.find((q) => (chance.row === undefined ? q.fact.segment === chance.fact.segment : q.row === chance.row));
      return value === undefined ? [] : [[chance, value] as const];
    });
    if (pairs.length < 2 || pairs.length !== chances.length) continue;
    const expression: Expression = {
      kind: 'sum',
      terms: pairs.map((_, i) => ({ sign: 1, term: { kind: 'product', left: { kind: 'figure', slot: 2 * i }, right: { kind: 'figure', slot: 2 * i + 1 } } })),
    };
    const figures = pairs.flat();
    for (const stated of values) {
      if (figures.includes(stated) || !figures.every((f) => f.unit.currency === null || f.unit.currency === stated.unit.currency)) continue;
      const judgement = judge(stated, expression, figures);
      // only what calls itself weighted can be wrong
      const says = /\b(?:weighted|expected)\b/i.test(stated.fact.segment ?? '');
      if (judgement === undefined || (!judgement.holds && !(says && isWhole(chances)))) continue;
      drafts.push({
        identity: 'whole.expected',
        relation: `${metric} = sum of probability x ${metric} over its cases`,
        verdict: judgement.holds ? 'ties' : 'off',
        ...(judgement.holds ? {} : { class: 'slip' as const }),
        company: stated.fact.company,
        period: periodOf(stated),
        stated,
        members: distinctMembers([{ figure: stated, role: 'stated' }, ...figures.map((figure) => ({ figure, role: `${figure.fact.metric} ${figure.fact.segment ?? ''}`.trim() }))]),
        judgement,
        message: judgement.holds
          ? `${arithmeticText(expression, figures)} = ${figureText(stated, false)} · ${judgement.gap === 0 ? 'agrees' : 'within rounding'}`
          : `${arithmeticText(expression, figures)} = ${valueText(judgement.middle, stated)} · printed ${figureText(stated, false)} · off by ${gapText(judgement.gap, stated)}`,
        tiesWith: (member, other) => {
          const swapped = figures.map((q) => (q.fact === member.fact ? other : q));
          return judge(member.fact === stated.fact ? other : stated, expression, swapped)?.holds === true;
        },
      });
    }
  }
  return drafts;
}
