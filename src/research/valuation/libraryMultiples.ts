/** Multiples as the library's documents print them: a table of peers, and the history of one company's own. */
import { ok, type Result } from '../../kernel/problem.ts';
import { comparePeriods, monthsOf, parsePeriod } from '../../kernel/periods.ts';
import { parseUnit } from '../../kernel/units.ts';
import type { ModelFact } from '../model/printed.ts';
import { invalid } from './mistake.ts';
import { targetMultiplesIn } from './statedTargets.ts';
import { historyBands, multipleAtGrowth, peerTable, type Bands } from './peers.ts';
import type { Regression, Spread } from './statistics.ts';

/** Multiples by the metric under which documents print them; `perShare`: what a price is divided by where none is printed. */
export const printedMultiples = {
  pe: { label: 'P/E', growthOf: ['adjustedEps', 'eps', 'epsDiluted', 'netIncome'], perShare: ['adjustedEps', 'epsPreExceptional', 'eps', 'epsDiluted'] },
  evToEbitda: { label: 'EV/EBITDA', growthOf: ['adjustedEbitda', 'ebitda', 'revenue'], perShare: [] },
  evToEbit: { label: 'EV/EBIT', growthOf: ['ebit', 'operatingIncome', 'revenue'], perShare: [] },
  evToRevenue: { label: 'EV/Sales', growthOf: ['revenue'], perShare: [] },
  ps: { label: 'P/S', growthOf: ['revenue'], perShare: [] },
  pb: { label: 'P/B', growthOf: ['revenue'], perShare: ['bookValuePerShare'] },
  evToFcf: { label: 'EV/FCF', growthOf: ['revenue'], perShare: [] },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly growthOf: readonly string[]; readonly perShare: readonly string[] }>>;
export type PrintedMultiple = keyof typeof printedMultiples;
export const printedMultipleNames = Object.keys(printedMultiples) as readonly PrintedMultiple[];
/** Every metric that a table of peers looks at. */
export const peerMetrics: readonly string[] = [
  ...new Set([...printedMultipleNames, 'sharePrice', 'targetPrice', ...Object.values(printedMultiples).flatMap(({ growthOf, perShare }) => [...growthOf, ...perShare])]),
];

/** A number of a table with where it comes from. */
export interface Printed {
  readonly value: number;
  /** As printed, or one printed number over another. */
  readonly how: 'printed' | 'computed';
  readonly speaker: string;
  readonly asOf: string;
  readonly fact: ModelFact;
}

export interface Company {
  readonly company: string;
  readonly name: string;
  readonly facts: readonly ModelFact[];
}

export interface PeerRow {
  readonly company: string;
  readonly name: string;
  readonly multiple: Printed | null;
  /** Fraction. */
  readonly growth: Printed | null;
}

/** `FY2026`, the last twelve months whichever quarter they end in, or the next twelve. */
export function tablePeriod(period: string | null): string | null {
  if (period === null) return null;
  if (period.startsWith('TTM')) return 'trailing';
  if (/^(NTM|12M)$/.test(period)) return 'forward';
  return parsePeriod(period).kind === 'year' ? period : null;
}

const middle = (f: ModelFact): number => (typeof f.value === 'number' ? f.value : (f.value[0] + f.value[1]) / 2);
const plain = (f: ModelFact): boolean => f.segment === undefined && f.vintage !== 'old' && f.basis !== 'target' && f.basis !== 'assumption' && f.basis !== 'guidance';
const newest = (facts: readonly ModelFact[]): ModelFact | undefined => facts.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.start - b.start))[0];
const printed = (f: ModelFact, value = middle(f), how: Printed['how'] = 'printed'): Printed => ({ value, how, speaker: f.speaker, asOf: f.asOf, fact: f });

/** The newest multiple of a period that is printed, else the newest price over what it is of. */
function multipleOf(facts: readonly ModelFact[], kind: PrintedMultiple, period: string): Printed | null {
  const atTarget = targetMultiplesIn(facts);
  const said = newest(facts.filter((f) => f.metric === kind && f.measure === 'level' && plain(f) && !atTarget.has(f) && tablePeriod(f.period) === period && middle(f) > 0));
  if (said !== undefined) return printed(said);
  const price = newest(facts.filter((f) => f.metric === 'sharePrice' && f.measure === 'level' && f.segment === undefined && typeof f.value === 'number'));
  if (price === undefined) return null;
  for (const metric of printedMultiples[kind].perShare) {
    const of = newest(
      facts.filter((f) => f.metric === metric && f.measure === 'level' && plain(f) && f.period === period && parseUnit(f.unit).currency === parseUnit(price.unit).currency),
    );
    if (of !== undefined && middle(of) > 0) return printed(of, middle(price) / middle(of), 'computed');
  }
  return null;
}

/** Growth in the year of the multiple (of the last twelve months: in them), as printed, else out of two years of one speaker's. */
function growthOf(facts: readonly ModelFact[], kind: PrintedMultiple, period: string): Printed | null {
  for (const metric of printedMultiples[kind].growthOf) {
    const own = facts.filter((f) => f.metric === metric && plain(f) && f.period !== null);
    const said = newest(own.filter((f) => f.measure === 'growthYoY' && f.unit === '%' && tablePeriod(f.period) === period));
    if (said !== undefined) return printed(said, middle(said) / 100);
    if (parsePeriod(period).kind !== 'year') continue;
    const before = `FY${parsePeriod(period).year - 1}`;
    const levels = own.filter((f) => f.measure === 'level' && typeof f.value === 'number');
    const now = newest(levels.filter((f) => f.period === period));
    if (now === undefined) continue;
    // the year before in the same document, for another house may define it otherwise
    const base =
      levels.find((f) => f.period === before && f.document === now.document && f.unit === now.unit) ?? newest(levels.filter((f) => f.period === before && f.unit === now.unit));
    if (base !== undefined && middle(base) > 0) return printed(now, middle(now) / middle(base) - 1, 'computed');
  }
  return null;
}

/** Pairs of multiple and period with the number of companies that have one, the most first. */
export function peerChoices(
  companies: readonly Company[],
  subject: string,
): readonly { readonly multiple: PrintedMultiple; readonly period: string; readonly count: number; readonly hasSubject: boolean }[] {
  const found = new Map<string, Set<string>>();
  const estimates = new Map<string, number>();
  for (const { company, facts } of companies) {
    const atTarget = targetMultiplesIn(facts);
    for (const f of facts) {
      const period =
        printedMultipleNames.some((name) => name === f.metric) && f.measure === 'level' && plain(f) && !atTarget.has(f) && middle(f) > 0 ? tablePeriod(f.period) : null;
      if (period === null) continue;
      const key = `${f.metric} ${period}`;
      found.set(key, (found.get(key) ?? new Set()).add(company));
      if (f.basis === 'estimate') estimates.set(key, (estimates.get(key) ?? 0) + 1);
    }
  }
  // of two years that as many have, the one that is more estimated is looked at first
  const expected = (one: { readonly multiple: string; readonly period: string }): number => estimates.get(`${one.multiple} ${one.period}`) ?? 0;
  return [...found]
    .map(([key, who]) => {
      const [multiple = '', period = ''] = key.split(' ');
      return { multiple: multiple as PrintedMultiple, period, count: who.size, hasSubject: who.has(subject) };
    })
    .sort(
      (a, b) =>
        Number(b.hasSubject && b.count > 1) - Number(a.hasSubject && a.count > 1) ||
        b.count - a.count ||
        Number(b.hasSubject) - Number(a.hasSubject) ||
        expected(b) - expected(a) ||
        (a.period < b.period ? -1 : 1),
    );
}

export interface Peers {
  readonly rows: readonly PeerRow[];
  /** Of the others, without the company itself. */
  readonly spread: Spread | null;
  readonly onGrowth: Regression | null;
  /** What the line gives at the company's own growth; null without a line or without its growth. */
  readonly atGrowth: number | null;
  /** Why there is no line, where there is none. */
  readonly reason: string | null;
}

/** Fewer points than this make a line that means little: it is drawn, and said to. */
export const pointsMin = 5;

/** Companies of the library beside one of them. Shape: a row for every company that has the multiple, the subject always. */
export function peersOf(companies: readonly Company[], subject: string, kind: PrintedMultiple, period: string): Result<Peers> {
  const rows = companies
    .map(({ company, name, facts }): PeerRow => ({ company, name, multiple: multipleOf(facts, kind, period), growth: growthOf(facts, kind, period) }))
    .filter((row) => row.multiple !== null || row.company === subject)
    .sort((a, b) => (b.multiple?.value ?? 0) - (a.multiple?.value ?? 0) || (a.company < b.company ? -1 : 1));
  const others = rows.filter((row) => row.company !== subject);
  if (others.length === 0)
    return ok({ rows, spread: null, onGrowth: null, atGrowth: null, reason: `no other company of the library has ${printedMultiples[kind].label} of ${period}` });
  const table = peerTable(others.map((row) => ({ company: row.company, multiple: row.multiple?.value ?? null, growth: row.growth?.value ?? null })));
  if (!table.ok) return table;
  const { spread, onGrowth } = table.value;
  const both = others.filter((row) => row.multiple !== null && row.growth !== null).length;
  const own = rows.find((row) => row.company === subject)?.growth ?? null;
  return ok({
    rows,
    spread,
    onGrowth,
    atGrowth: onGrowth === null || own === null ? null : multipleAtGrowth(onGrowth, own.value),
    reason:
      onGrowth === null
        ? `${both} ${both === 1 ? 'peer has' : 'peers have'} both multiple and growth; a line needs three that grow at different rates`
        : both < pointsMin
          ? `a line through ${both} peers explains little whatever its R²; five or more would say something`
          : null,
  });
}

export interface HistoryPoint {
  readonly date: string;
  readonly value: number;
  readonly period: string;
  /** Computed: the price of the day over the figure of the year as it was known by then. */
  readonly how: Printed['how'];
  readonly fact: ModelFact;
}

export interface History {
  readonly points: readonly HistoryPoint[];
  readonly bands: Bands | null;
  /** Standard deviations that the newest lies above the mean; null without bands. */
  readonly deviations: number | null;
  readonly reason: string | null;
}

/** A band over fewer numbers says nothing. */
const bandMin = 3;

/**
 * A company's own multiple on the days of the library's documents: of the fiscal year that runs on that day, as each speaker prints it,
 * and where none prints it the price printed that day over the figure that was known.
 *
 * A table of past years at today's price is no history, and is left out; past years at prices of their own are taken where earnings
 * a share show that they are such.
 */
export function historyOf(facts: readonly ModelFact[], kind: PrintedMultiple, fiscalYearEndMonth: number): Result<History> {
  if (facts.length === 0) return invalid(printedMultiples[kind].label, 'the library says nothing of this company');
  const atTarget = targetMultiplesIn(facts);
  const said = facts.filter((f) => f.metric === kind && f.measure === 'level' && plain(f) && !atTarget.has(f) && middle(f) > 0 && f.period !== null);
  const running = new Map<string, HistoryPoint>();
  for (const f of said) {
    const period = tablePeriod(f.period)!;
    if (parsePeriod(f.period!).kind !== 'year' || f.basis === 'reported' || !isRunning(f.period!, f.asOf, fiscalYearEndMonth)) continue;
    const key = `${f.asOf} ${f.speaker}`;
    if (!running.has(key)) running.set(key, { date: f.asOf, value: middle(f), period, how: 'printed', fact: f });
  }
  const printedDays = new Set([...running.values()].map(({ date }) => date));
  for (const point of overPrices(facts, kind, fiscalYearEndMonth)) if (!printedDays.has(point.date)) running.set(point.date, point);
  const past =
    kind === 'pe'
      ? said
          .filter((f) => f.basis === 'reported' && isAtItsOwnPrice(f, facts))
          .map((f) => ({ date: `${f.period}`, value: middle(f), period: f.period!, how: 'printed' as const, fact: f }))
      : [];
  const years = [...new Map(past.toSorted((a, b) => comparePeriods(a.period, b.period)).map((one) => [one.period, one])).values()];
  const points = [...years, ...[...running.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))];
  const bands = historyBands(points.map(({ value }) => value));
  if (!bands.ok || points.length < bandMin) {
    const { label } = printedMultiples[kind];
    const has = points.length === 0 ? `no document gives ${label} of the year that runs on its day` : `${points.length === 1 ? 'one document gives' : 'two give'} ${label}`;
    return ok({ points, bands: null, deviations: null, reason: `${has}; a band needs three` });
  }
  const { mean, standardDeviation } = bands.value;
  return ok({ points, bands: bands.value, deviations: standardDeviation === 0 ? 0 : (points.at(-1)!.value - mean) / standardDeviation, reason: null });
}

/** The price of each day over what a share earns, or has in its books, in the year that runs: as the newest document up to that day states it. */
function overPrices(facts: readonly ModelFact[], kind: PrintedMultiple, fiscalYearEndMonth: number): readonly HistoryPoint[] {
  const prices = new Map<string, ModelFact>();
  for (const f of facts)
    if (f.metric === 'sharePrice' && f.measure === 'level' && f.segment === undefined && typeof f.value === 'number' && f.vintage !== 'old' && !prices.has(f.asOf))
      prices.set(f.asOf, f);
  return [...prices.values()].flatMap((price): HistoryPoint[] => {
    for (const metric of printedMultiples[kind].perShare) {
      const of = newest(
        facts.filter(
          (f) =>
            f.metric === metric &&
            f.measure === 'level' &&
            plain(f) &&
            f.asOf <= price.asOf &&
            f.period !== null &&
            parsePeriod(f.period).kind === 'year' &&
            isRunning(f.period, price.asOf, fiscalYearEndMonth) &&
            isOfTheSame(price.unit, f.unit),
        ),
      );
      if (of !== undefined && middle(of) > 0)
        return [{ date: price.asOf, value: Number((middle(price) / middle(of)).toPrecision(6)), period: of.period!, how: 'computed', fact: price }];
    }
    return [];
  });
}

/** Whether both are of one money, and both of a share or both of a depositary share. */
const isOfTheSame = (price: string, figure: string): boolean => parseUnit(price).currency === parseUnit(figure).currency && /\/AD[SR]/.test(price) === /\/AD[SR]/.test(figure);

/** Whether the day lies in the period. */
function isRunning(period: string, day: string, fiscalYearEndMonth: number): boolean {
  const months = monthsOf(period, fiscalYearEndMonth);
  const month = monthsOf(day.slice(0, 7), fiscalYearEndMonth);
  return months !== null && month !== null && month[1] >= months[0] && month[1] <= months[1];
}

/** Whether multiple × earnings of a past year is another price than that of the document. */
function isAtItsOwnPrice(f: ModelFact, facts: readonly ModelFact[]): boolean {
  const price = newest(facts.filter((one) => one.metric === 'sharePrice' && one.document === f.document && typeof one.value === 'number'));
  const earnings = facts.find(
    (one) => printedMultiples.pe.perShare.some((name) => name === one.metric) && one.document === f.document && one.period === f.period && plain(one) && middle(one) > 0,
  );
  if (price === undefined || earnings === undefined || parseUnit(price.unit).currency !== parseUnit(earnings.unit).currency) return false;
  return Math.abs((middle(f) * middle(earnings)) / middle(price) - 1) > 0.1;
}
