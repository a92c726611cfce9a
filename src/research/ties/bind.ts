import { instantPeriod, periodBefore, parsePeriod, quartersOf, halvesOf, yearBefore, yearsBetween, yearsOf, comparePeriods } from '../../kernel/periods.ts';
import type { Expression } from './expression.ts';
import { fit, group, isOwnLine, type Choice, type Wanted } from './candidates.ts';
import { periodOf, type FactIndex } from './facts.ts';
import type { Formula, Reference } from './formula.ts';
import { standsAtDate, type Quantity } from './quantity.ts';

/** A place in a formula and the figures that may stand there: the likeliest first, each with its repetitions. */
export interface Slot {
  readonly reference: Reference;
  readonly name: string;
  readonly period: string | null;
  readonly choices: readonly Choice[];
}

export interface Bound {
  readonly expression: Expression;
  readonly slots: readonly Slot[];
}

/** What a formula is read against. */
interface Context {
  readonly index: FactIndex;
  readonly stated: Quantity;
  readonly companyWide: boolean;
  readonly ownLines: boolean;
  readonly without: string | null;
  /** The stated figure's, or the one year of a span that is looked at. */
  readonly period: string | null;
  readonly slots: Slot[];
  /** Marks laid on every reference without marks of its own. */
  readonly shift: readonly string[];
}

export interface BindOptions {
  /** The one year of a span that is looked at. */
  readonly period?: string | null;
  /** Where the stated figure's segment has no such figure, the company's may be taken. */
  readonly companyWide?: boolean;
  /** Optional lines are taken only from the stated figure's own table, above it. */
  readonly ownLines?: boolean;
  /** A line that is left out. */
  readonly without?: string;
}

/** Finds the figures of a formula for one stated figure; undefined where one that it needs is not printed. */
export function bind(formula: Formula, stated: Quantity, index: FactIndex, options: BindOptions = {}): Bound | undefined {
  const { period = periodOf(stated), companyWide = false, ownLines = false, without = null } = options;
  const context: Context = { index, stated, companyWide, ownLines, without, period, slots: [], shift: [] };
  const expression = build(formula, context);
  if (expression === undefined || expression === 'absent' || context.slots.length === 0) return undefined;
  return { expression, slots: context.slots };
}

/** Figures that may stand in one place of a formula; undefined where the place cannot be named, as the year before no period. */
export const slotOf = (to: Reference, stated: Quantity, index: FactIndex, shift: readonly string[] = []): Slot | undefined =>
  slotFor(to, { index, stated, companyWide: false, ownLines: false, without: null, period: periodOf(stated), slots: [], shift });

type Built = Expression | 'absent' | undefined;

const shifted = (context: Context, ...marks: readonly string[]): Context => ({ ...context, shift: marks });
const number = (value: number): Expression => ({ kind: 'number', value });

function build(formula: Formula, context: Context): Built {
  switch (formula.kind) {
    case 'number':
      return formula;
    case 'reference':
      return buildReference(formula.to, context);
    case 'sum': {
      const terms: { sign: 1 | -1; term: Expression }[] = [];
      for (const { sign, term } of formula.terms) {
        const built = build(term, context);
        if (built === undefined) return undefined;
        if (built !== 'absent') terms.push({ sign, term: built });
      }
      return terms.length === 0 ? 'absent' : { kind: 'sum', terms };
    }
    case 'product':
    case 'quotient': {
      const left = build(formula.left, context);
      // nothing is looked for where the other side is not there
      if (left === undefined || left === 'absent') return undefined;
      const right = build(formula.right, context);
      if (right === undefined || right === 'absent') return undefined;
      return { kind: formula.kind, left, right };
    }
    case 'power': {
      const base = build(formula.base, context);
      const years = spanYears(context.stated);
      if (base === undefined || base === 'absent' || years === undefined) return undefined;
      return { kind: 'power', base, top: 1, bottom: years };
    }
    case 'call':
      return buildCall(formula.name, formula.parts, context);
  }
}

function spanYears(stated: Quantity): number | undefined {
  const p = parsePeriod(stated.fact.period ?? '');
  if (p.from === undefined || p.to === undefined) return undefined;
  const years = yearsBetween(p.from.text, p.to.text);
  return years !== null && years > 0 ? years : undefined;
}

function sumOf(formula: Formula, contexts: readonly Context[]): Built {
  const terms: { sign: 1; term: Expression }[] = [];
  for (const context of contexts) {
    const built = build(formula, context);
    if (built === undefined || built === 'absent') return undefined;
    terms.push({ sign: 1, term: built });
  }
  return terms.length === 0 ? undefined : { kind: 'sum', terms };
}

function buildCall(name: string, parts: readonly Formula[], context: Context): Built {
  const [first, second] = parts;
  if (first === undefined) return undefined;
  const { period } = context;
  switch (name) {
    case 'magnitude': {
      const of = build(first, context);
      return of === undefined || of === 'absent' ? of : { kind: 'magnitude', of };
    }
    case 'mean': {
      const both = sumOf(first, [context, shifted(context, '-1')]);
      return both === undefined || both === 'absent' ? undefined : { kind: 'quotient', left: both, right: number(2) };
    }
    case 'quarters': {
      const quarters = period === null ? [] : quartersOf(period);
      return quarters.length < 2 || !quarters.every((q) => context.index.hasPeriod(q))
        ? undefined
        : sumOf(
            first,
            quarters.map((q) => shifted(context, `at ${q}`)),
          );
    }
    case 'halves': {
      const halves = period === null ? [] : halvesOf(period);
      return halves.length === 0 || !halves.every((h) => context.index.hasPeriod(h))
        ? undefined
        : sumOf(
            first,
            halves.map((h) => shifted(context, `at ${h}`)),
          );
    }
    case 'ninths': {
      const p = parsePeriod(period ?? '');
      const parts = [`YTD${p.year}Q3`, `${p.year}Q4`];
      return p.kind !== 'year' || !parts.every((part) => context.index.hasPeriod(part))
        ? undefined
        : sumOf(
            first,
            parts.map((part) => shifted(context, `at ${part}`)),
          );
    }
    case 'spanMean': {
      const years = yearsOf(namedPeriod(context) ?? '');
      const sum =
        years.length < 2
          ? undefined
          : sumOf(
              first,
              years.map((y) => shifted(context, `at ${y}`)),
            );
      return sum === undefined || sum === 'absent' ? undefined : { kind: 'quotient', left: sum, right: number(years.length) };
    }
    case 'ofYear':
      return second === undefined ? undefined : buildOfYear(first, second, context);
    case 'yearly': {
      // the sum of the years, for a figure that is not itself that of one year
      const years = first.kind === 'reference' && parsePeriod(context.period ?? '').kind !== 'year' ? flowYears(context, [first.to.metric]) : [];
      return years.length < 2
        ? undefined
        : sumOf(
            first,
            years.map((y) => shifted(context, `at ${y}`)),
          );
    }
    case 'flows':
      return second === undefined ? undefined : buildFlows(first, second, context);
    case 'discounted':
      return second === undefined ? undefined : buildDiscounted(first, second, context);
    default:
      return undefined;
  }
}

/** Years of forecast flows in the document, in order. */
function flowYears(context: Context, metrics: readonly string[]): readonly string[] {
  const company = context.index.companyOf(context.stated);
  for (const metric of metrics) {
    const years = context.index
      .find(company, metric, 'level')
      .filter((q) => q.fact.basis !== 'reported' && parsePeriod(periodOf(q) ?? '').kind === 'year')
      .map((q) => periodOf(q) ?? '');
    const distinct = [...new Set(years)].sort((a, b) => comparePeriods(a, b));
    if (distinct.length >= 2) return distinct;
  }
  return [];
}

const raised = (rate: Expression, years: number): Expression => {
  const growth: Expression = {
    kind: 'sum',
    terms: [
      { sign: 1, term: number(1) },
      { sign: 1, term: rate },
    ],
  };
  return { kind: 'power', base: growth, top: years, bottom: 1 };
};

function buildFlows(flow: Formula, rate: Formula, context: Context): Built {
  const years = flow.kind === 'reference' ? flowYears(context, [flow.to.metric]) : [];
  const rateBuilt = build(rate, context);
  if (years.length < 2 || rateBuilt === undefined || rateBuilt === 'absent') return undefined;
  const terms: { sign: 1; term: Expression }[] = [];
  for (const [i, year] of years.entries()) {
    const built = build(flow, shifted(context, `at ${year}`));
    if (built === undefined || built === 'absent') return undefined;
    terms.push({ sign: 1, term: { kind: 'quotient', left: built, right: raised(rateBuilt, i + 1) } });
  }
  return { kind: 'sum', terms };
}

/** One year's flow, discounted from its own place among the years. */
function buildOfYear(flow: Formula, rate: Formula, context: Context): Built {
  const years = flow.kind === 'reference' ? flowYears(context, [flow.to.metric]) : [];
  const place = years.indexOf(context.period ?? '') + 1;
  const left = build(flow, context);
  const rateBuilt = build(rate, context);
  if (place === 0 || left === undefined || left === 'absent' || rateBuilt === undefined || rateBuilt === 'absent') return undefined;
  return { kind: 'quotient', left, right: raised(rateBuilt, place) };
}

function buildDiscounted(value: Formula, rate: Formula, context: Context): Built {
  const years = flowYears(context, ['freeCashFlowToFirm', 'freeCashFlow', 'freeCashFlowToEquity', 'dps']).length;
  const left = build(value, context);
  const rateBuilt = build(rate, context);
  if (years === 0 || left === undefined || left === 'absent' || rateBuilt === undefined || rateBuilt === 'absent') return undefined;
  return { kind: 'quotient', left, right: raised(rateBuilt, years) };
}

/** The period that the target multiple names, for `[of targetMultiple]`. */
const namedPeriod = (context: Context): string | null => namedBy(context) ?? null;

/** Null where the multiple names none; undefined where there is no multiple. */
function namedBy(context: Context): string | null | undefined {
  const slot = context.slots.find((s) => s.reference.metric === 'targetMultiple') ?? probe('targetMultiple', context);
  const figure = slot?.choices[0]?.figure;
  return figure === undefined ? undefined : periodOf(figure);
}

function probe(metric: string, context: Context): Slot | undefined {
  return slotFor({ metric, measure: 'level', optional: false, marks: ['any'] }, context);
}

function buildReference(to: Reference, context: Context): Built {
  const slot = slotFor(to, context);
  if (slot === undefined || slot.choices.length === 0 || (to.optional && slot.name === context.without)) return to.optional ? 'absent' : undefined;
  const known = context.slots.findIndex((s) => s.name === slot.name && s.period === slot.period && areSame(s.reference.marks, to.marks));
  return { kind: 'figure', slot: known < 0 ? context.slots.push(slot) - 1 : known };
}

const areSame = (a: readonly string[], b: readonly string[]): boolean => a === b || (a.length === b.length && a.every((mark, i) => mark === b[i]));

function slotFor(to: Reference, context: Context): Slot | undefined {
  const { stated, index } = context;
  const wanted = wantedFor(to, context);
  if (wanted === undefined) return undefined;
  const metric = to.metric === 'it' ? stated.fact.metric : to.metric === 'whole' ? (stated.fact.measure.split(':')[1] ?? '') : to.metric;
  // a part of itself says nothing
  if (metric === '' || (to.metric === 'whole' && metric === stated.fact.metric && stated.fact.segment === undefined)) return undefined;
  const measure = to.measure === 'shareOf' ? stated.fact.measure : to.measure;
  const company = index.companyOf(stated);
  const period = typeof wanted.period === 'string' && measure === 'level' && standsAtDate(metric) ? instantPeriod(wanted.period, index.fiscalYearEndMonth) : wanted.period;
  const fits = fit(period === undefined ? index.find(company, metric, measure) : index.at(company, metric, measure, period), stated, wanted);
  const fitting = to.optional && context.ownLines ? fits.filter((q) => isOwnLine(q, stated)) : fits;
  const name = measure === 'level' ? metric : `${metric}.${measure}`;
  return { reference: to, name, period: wanted.period ?? null, choices: group(fitting, stated, context.period, wanted.period === undefined) };
}

function wantedFor(to: Reference, context: Context): Wanted | undefined {
  const { stated } = context;
  const marks = to.marks.length > 0 ? to.marks : context.shift;
  let period: string | null | undefined = context.period;
  let segments: (string | undefined)[] = context.companyWide ? [stated.fact.segment, undefined] : [stated.fact.segment];
  let anySegment = false;
  const wanted: { vintage?: 'new' | 'old'; basis?: string; percent?: true; rest?: true } = {};
  for (const mark of marks) {
    if (mark === '-1y') period = period === null || period === undefined ? undefined : (yearBefore(period) ?? undefined);
    else if (mark === '-1') period = period === null || period === undefined ? undefined : (periodBefore(period) ?? undefined);
    else if (mark === 'any') {
      period = undefined;
      anySegment = true;
    } else if (mark.startsWith('in ')) segments = segmentsNamed(context, to.metric, mark.slice(3));
    else if (mark === 'own') {
      period = undefined;
      segments = [stated.fact.segment];
    } else if (mark === 'start') period = parsePeriod(stated.fact.period ?? '').from?.text;
    else if (mark === 'end') period = parsePeriod(stated.fact.period ?? '').to?.text;
    else if (mark === 'first') period = yearsOf(namedPeriod(context) ?? '')[0];
    else if (mark === 'of targetMultiple') {
      const shift = context.shift[0];
      period = shift?.startsWith('at ') === true ? shift.slice(3) : namedBy(context);
    } else if (mark.startsWith('at ')) period = mark.slice(3);
    else if (mark === 'new' || mark === 'old') wanted.vintage = mark;
    else if (mark === 'reported' || mark === 'estimate' || mark === 'guidance') wanted.basis = mark;
    else if (mark === 'compared') wanted.basis = stated.fact.basis === 'estimate' ? 'estimate' : 'consensus';
    else if (mark === 'ttm') period = twelveMonthsTo(period, context.index.fiscalYearEndMonth);
    else if (mark === '-1fy') {
      const trailing = parsePeriod(period ?? '');
      period = trailing.kind === 'trailing' ? `FY${trailing.year - 1}` : undefined;
    } else if (mark === 'rest') wanted.rest = true;
    else if (mark === 'part' || mark === 'others') segments = complementOf(context, mark);
    else if (mark === 'percent') {
      wanted.percent = true;
      anySegment = true;
      period = undefined;
    } else if (mark === 'whole') segments = wholesOf(stated.fact.segment, to.metric === 'whole' && stated.fact.measure.split(':')[1] !== stated.fact.metric);
    if (period === undefined && mark !== 'any' && mark !== 'own' && mark !== 'percent') return undefined;
  }
  return { period, segments, anySegment, ...wanted };
}

/** The twelve months that end with a quarter or a half. */
function twelveMonthsTo(period: string | null | undefined, fiscalYearEndMonth: number): string | undefined {
  const named = parsePeriod(period ?? '');
  if (named.kind === 'day') {
    const end = instantPeriod(named.text, fiscalYearEndMonth);
    return parsePeriod(end).kind === 'year' ? end : twelveMonthsTo(end, fiscalYearEndMonth);
  }
  const { kind, year, part } = named;
  return kind === 'quarter' ? `TTM${year}Q${part}` : kind === 'half' ? `TTM${year}Q${part * 2}` : undefined;
}

/** As the document writes the name of a part. */
const segmentsNamed = ({ index, stated }: Context, metric: string, name: string): (string | undefined)[] =>
  index
    .find(index.companyOf(stated), metric, 'level')
    .map((q) => q.fact.segment)
    .filter((s) => s?.toLowerCase() === name);

const othersWords = /^(?:non-|other|rest of|remaining)/i;

/** A part with a share and a growth of its own, and all the others with a growth: `ecosystem customers` and `non-ecosystem customers`. */
function complementOf(context: Context, which: 'part' | 'others'): (string | undefined)[] {
  const company = context.index.companyOf(context.stated);
  const at = (q: Quantity): boolean => periodOf(q) === context.period && q.fact.segment !== undefined;
  const growths = context.index
    .find(company, 'segmentRevenue', 'growthYoY')
    .filter(at)
    .map((q) => q.fact.segment);
  if (which === 'others') return growths.filter((s) => s !== undefined && othersWords.test(s));
  const shares = context.index
    .find(company, 'segmentRevenue', 'shareOf:revenue')
    .filter(at)
    .map((q) => q.fact.segment);
  return shares.filter((s) => growths.includes(s));
}

/** Where the whole of a part is found: `cloud: public` in `cloud`, then in the company. */
function wholesOf(segment: string | undefined, selfIsWhole: boolean): (string | undefined)[] {
  if (segment === undefined) return [undefined];
  const colon = segment.indexOf(':');
  return [...(selfIsWhole ? [segment] : []), ...(colon > 0 ? [segment.slice(0, colon)] : []), undefined];
}
