import { comparePeriods, parsePeriod, yearsOf } from '../../kernel/periods.ts';
import { distinctMembers, type Draft } from './compose.ts';
import { evaluate, type Expression } from './expression.ts';
import { measureKind, periodOf, tableOf, type FactIndex } from './facts.ts';
import { judge, type Judgement } from './judge.ts';
import { magnitudeOf, type Quantity } from './quantity.ts';
import { suggestSlip } from './suggest.ts';
import { arithmeticText, figureText, gapText, valueText } from './wording.ts';

/** A ratio that a forecast holds constant: which lines it drives, and over which. */
const drives: ReadonlyMap<string, readonly (readonly [line: string, base: string])[]> = new Map([
  ['grossMargin', [['grossProfit', 'revenue']]],
  [
    'operatingMargin',
    [
      ['ebit', 'revenue'],
      ['operatingIncome', 'revenue'],
    ],
  ],
  ['ebitMargin', [['ebit', 'revenue']]],
  [
    'ebitdaMargin',
    [
      ['ebitda', 'revenue'],
      ['adjustedEbitda', 'revenue'],
    ],
  ],
  ['adjustedEbitdaMargin', [['adjustedEbitda', 'revenue']]],
  ['netMargin', [['netIncome', 'revenue']]],
  ['fcfMargin', [['freeCashFlow', 'revenue']]],
  ['nonGaapOperatingMargin', [['nonGaapOperatingIncome', 'revenue']]],
  [
    'taxRate',
    [
      ['incomeTax', 'ebit'],
      ['incomeTax', 'pretaxIncome'],
    ],
  ],
  ['capexToSales', [['capitalExpenditure', 'revenue']]],
  [
    'payoutRatio',
    [
      ['dps', 'eps'],
      ['dps', 'adjustedEps'],
    ],
  ],
]);

/** Of a level that is told as a share, a forecast prints the change. */
const linesOfShare: ReadonlyMap<string, string> = new Map([['workingCapital', 'workingCapitalChange']]);

const timesRatio: Expression = { kind: 'product', left: { kind: 'figure', slot: 0 }, right: { kind: 'figure', slot: 1 } };

/** Fewest years for a ratio to count as held. */
const yearsMin = 3;

/**
 * A ratio stated once and held over a forecast: `Capex (8.5% of revenue)` beside five years of capex and revenue.
 *
 * It counts as held where all years but at most one tie; the odd year is then off.
 */
export function checkHeldRatios(index: FactIndex): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const ratio of index.all) {
    if (ratio.unit.dimension !== 'percent' || typeof ratio.fact.value !== 'number' || ratio.printed === 0) continue;
    const share = measureKind(ratio.fact.measure) === 'shareOf';
    if (share && ratio.period !== null && parsePeriod(ratio.period).kind !== 'span') continue;
    const driven = share
      ? [[linesOfShare.get(ratio.fact.metric) ?? ratio.fact.metric, ratio.fact.measure.split(':')[1] ?? 'revenue'] as const]
      : ratio.fact.measure === 'level'
        ? (drives.get(ratio.fact.metric) ?? [])
        : [];
    for (const [metric, base] of driven) drafts.push(...heldOver(ratio, metric, base, index));
  }
  return drafts;
}

interface Year {
  readonly line: Quantity;
  readonly base: Quantity;
  readonly judgement: Judgement;
}

function heldOver(ratio: Quantity, metric: string, base: string, index: FactIndex): readonly Draft[] {
  const company = index.companyOf(ratio);
  const own = periodOf(ratio);
  const years: Year[] = [];
  for (const line of index.find(company, metric, 'level')) {
    const period = periodOf(line);
    if (period === null || line.fact.basis === 'reported' || line.fact.segment !== ratio.fact.segment || tableOf(line) === undefined || parsePeriod(period).kind !== 'year')
      continue;
    if (own !== null && parsePeriod(own).kind === 'span' ? !yearsOf(own).includes(period) : own !== null && comparePeriods(period, own) <= 0) continue;
    const bottom = index.at(company, base, 'level', period).find((q) => tableOf(q) === tableOf(line) && q.unit.currency === line.unit.currency);
    const judgement = bottom === undefined ? undefined : judge(magnitudeOf(line), timesRatio, [magnitudeOf(bottom), magnitudeOf(ratio)]);
    if (bottom !== undefined && judgement !== undefined) years.push({ line: magnitudeOf(line), base: magnitudeOf(bottom), judgement });
  }
  const tying = years.filter((y) => y.judgement.holds).length;
  if (years.length < yearsMin) return [];
  if (tying === 0 && own === null && (heldElsewhere(years) || isSlipOfAll(ratio, years)) && !saidRightElsewhere(ratio, years, index))
    return [otherRatio(ratio, years, metric, base)];
  if (tying < years.length - 1) return [];
  return years.map(({ line, base: bottom, judgement }): Draft => ({
    identity: 'held.ratio',
    relation: `${metric} = ${ratio.fact.metric === metric ? `${metric} share` : ratio.fact.metric} x ${base}, held over the forecast`,
    verdict: judgement.holds ? 'ties' : 'off',
    ...(judgement.holds ? {} : { class: 'slip' as const }),
    company: line.fact.company,
    period: periodOf(line),
    stated: line,
    judgement,
    members: distinctMembers([
      { figure: line, role: 'stated' },
      { figure: ratio, role: 'ratio' },
      { figure: bottom, role: base },
    ]),
    message: `${arithmeticText(timesRatio, [bottom, magnitudeOf(ratio)])} = ${valueText(judgement.middle, line)} · printed ${figureText(line, false)} · ${judgement.holds ? 'within rounding' : `off by ${gapText(judgement.gap, line)}, while ${tying} other years tie`}`,
    tiesWith: (member, other) =>
      judge(member.fact === line.fact ? magnitudeOf(other) : line, timesRatio, [
        member.fact === bottom.fact ? magnitudeOf(other) : bottom,
        member.fact === ratio.fact ? magnitudeOf(other) : magnitudeOf(ratio),
      ])?.holds === true,
  }));
}

const lineOverBase: Expression = { kind: 'quotient', left: { kind: 'figure', slot: 0 }, right: { kind: 'figure', slot: 1 } };

/** Every year implies one and the same ratio. */
function heldElsewhere(years: readonly Year[]): boolean {
  const ranges = years.map((y) => evaluate(lineOverBase, [y.line, y.base]));
  return ranges.every((r) => r !== undefined) && Math.max(...ranges.map((r) => r.low)) <= Math.min(...ranges.map((r) => r.high));
}

/** One slip of the ratio makes all years tie: their figures rest on more digits than it prints. */
const isSlipOfAll = (ratio: Quantity, years: readonly Year[]): boolean =>
  suggestSlip(magnitudeOf(ratio), (other) => years.every((y) => judge(y.line, timesRatio, [y.base, magnitudeOf(other)])?.holds === true)) !== undefined;

/** Another statement of the share fits: the one at hand is that of another year. */
const saidRightElsewhere = (ratio: Quantity, years: readonly Year[], index: FactIndex): boolean =>
  index
    .find(index.companyOf(ratio), ratio.fact.metric, ratio.fact.measure)
    .some((q) => q !== ratio && years.every((y) => judge(q, lineOverBase, [y.line, y.base])?.holds === true));

/** All years hold one ratio, and it is not the stated one. */
function otherRatio(ratio: Quantity, years: readonly Year[], metric: string, base: string): Draft {
  const [year] = years;
  const first = judge(ratio, lineOverBase, [year!.line, year!.base])!;
  return {
    identity: 'held.ratio',
    relation: `${metric} share = ${metric} / ${base}, held over the forecast`,
    verdict: 'off',
    class: 'slip',
    company: ratio.fact.company,
    period: null,
    stated: ratio,
    judgement: first,
    members: distinctMembers([
      { figure: ratio, role: 'stated' },
      ...years.flatMap((y) => [
        { figure: y.line, role: metric },
        { figure: y.base, role: base },
      ]),
    ]),
    message: `${years.length} years all imply ${valueText(first.middle, ratio)} · printed ${figureText(ratio, false)}`,
    tiesWith: (member, other) => member.fact === ratio.fact && years.every((y) => judge(magnitudeOf(other), lineOverBase, [y.line, y.base])?.holds === true),
  };
}
