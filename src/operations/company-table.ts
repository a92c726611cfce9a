import { Decimal } from 'decimal.js';
import { comparePeriods, parsePeriod } from '../kernel/periods.ts';
import type { Verdict } from '../kernel/records.ts';
import { parseUnit } from '../kernel/units.ts';
import type { StoredFact } from '../store/store.ts';
import { asCompared, type TableDocuments } from './company-voices.ts';
import type { Cell, CompanyPage, Revision, Row } from './company-schema.ts';

/** Where a metric stands in the statements, and how a table calls it. */
export interface MetricPlace {
  readonly name: string;
  readonly statement: string;
  readonly rank: number;
}
export type PlaceOf = (metric: string) => MetricPlace;

export const verdictRank: Readonly<Record<Verdict, number>> = { off: 2, unclear: 1, ties: 0 };
const keyOf = (document: string, fact: string): string => `${document} ${fact}`;

type Verdicts = ReadonlyMap<string, Verdict>;

/** What is known beside the figures. */
interface About {
  readonly verdicts: Verdicts;
  readonly placeOf: PlaceOf;
  /** By family of units. */
  readonly moneyUnits: ReadonlyMap<string, string>;
  /** Whether it stands in the company's own release or filing. */
  readonly isOwn: (fact: StoredFact) => boolean;
}

/** The worst verdict of each fact, by document and id. */
export function worstOf(verdicts: readonly { readonly document: string; readonly fact: string; readonly verdict: Verdict }[]): Verdicts {
  const worst = new Map<string, Verdict>();
  for (const { document, fact, verdict } of verdicts) {
    const key = keyOf(document, fact);
    const known = worst.get(key);
    if (known === undefined || verdictRank[verdict] > verdictRank[known]) worst.set(key, verdict);
  }
  return worst;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

interface KnownUnit {
  readonly power: number;
  /** Figures that differ only in scale stand in one row; another currency or kind of unit is another row. */
  readonly family: string;
}

/** A company has thousands of figures in a few units. */
const units = new Map<string, KnownUnit>();
const unitsMax = 1_000;
function unitOf(text: string): KnownUnit {
  const there = units.get(text);
  if (there !== undefined) return there;
  if (units.size >= unitsMax) units.clear();
  const { power, dimension, currency, per, word } = parseUnit(text);
  const unit = { power, family: [dimension, currency ?? '', per ?? '', word ?? ''].join(' ') };
  units.set(text, unit);
  return unit;
}

const rowKey = (fact: StoredFact): string => [fact.metric, fact.measure, fact.segment ?? '', fact.accounting ?? '', unitOf(fact.unit).family].join('\u0000');

/** The unit most of the row is printed in; the first in the alphabet among equals. */
function usualUnit(facts: readonly StoredFact[]): string {
  const counts = [...groupBy(facts, (fact) => fact.unit)].map(([unit, group]) => [unit, group.length] as const);
  counts.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return counts[0]?.[0] ?? '';
}

/** The value in another unit of its family, exact in decimals. */
function inUnit(value: StoredFact['value'], from: string, to: string): StoredFact['value'] {
  const shift = unitOf(from).power - unitOf(to).power;
  const scaled = (n: number): number => (shift === 0 ? n : new Decimal(n).times(new Decimal(10).pow(shift)).toNumber());
  return typeof value === 'number' ? scaled(value) : [scaled(value[0]), scaled(value[1])];
}

/** Digits after the point say how precisely a figure is printed; the more, the better it stands for its repeats. */
function baseInterval(fact: StoredFact): readonly [Decimal, Decimal] {
  const { power } = unitOf(fact.unit);
  const low = new Decimal(fact.interval.low ?? -Infinity);
  const high = new Decimal(fact.interval.high ?? Infinity);
  if (power === 0) return [low, high];
  const scale = new Decimal(10).pow(power);
  return [low.times(scale), high.times(scale)];
}
const intervalWidth = (fact: StoredFact): Decimal => {
  const [low, high] = baseInterval(fact);
  return high.minus(low);
};

type Standing = Row['voices'][number]['standing'];
/** Actuals and estimates of one speaker make one line; guidance and the rest are lines of their own. */
const standingOf = (fact: StoredFact): Standing => (fact.basis === 'reported' || fact.basis === 'estimate' || fact.basis === 'price' ? 'figures' : fact.basis);

/** A statement: what one speaker said of one figure on one day, new or old; repeats within it are counted. */
interface Statement {
  readonly asOf: string;
  readonly vintage: 'new' | 'old';
  readonly cell: Cell;
  /** The most precise of its printings. */
  readonly fact: StoredFact;
}

function statements(facts: readonly StoredFact[], unit: string, { verdicts, isOwn }: About): readonly Statement[] {
  const groups = groupBy(facts, (fact) => `${fact.asOf} ${fact.vintage === 'old' ? 0 : 1}`);
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const [best] =
        group.length === 1
          ? group
          : [...group].sort(
              (a, b) =>
                Number(isOwn(b)) - Number(isOwn(a)) ||
                intervalWidth(a).comparedTo(intervalWidth(b)) ||
                (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start),
            );
      if (best === undefined) throw new Error('a group is never empty');
      const worst = group
        .map((fact) => verdicts.get(keyOf(fact.document, fact.id)) ?? null)
        .reduce((a, b) => (b !== null && (a === null || verdictRank[b] > verdictRank[a]) ? b : a), null);
      return {
        asOf: best.asOf,
        vintage: best.vintage === 'old' ? ('old' as const) : ('new' as const),
        fact: best,
        cell: {
          document: best.document,
          fact: best.id,
          start: best.start,
          end: best.end,
          quote: best.quote,
          value: inUnit(best.value, best.unit, unit),
          printed: { value: best.value, unit: best.unit },
          basis: best.basis,
          speaker: best.speaker,
          asOf: best.asOf,
          verdict: worst,
          corrected: best.correction !== undefined,
          others: group.length - 1,
        },
      };
    });
}

/** Doubles tell apart what lies further apart than this share of it; exact decimals the rest, which is little. */
const doubleErrorMax = 1e-12;

/** Whether a bound in one unit is at most a bound in another. */
function atMost(a: string, aPower: number, b: string, bPower: number): boolean {
  const [x, y] = [Number(a) * 10 ** aPower, Number(b) * 10 ** bPower];
  if (Math.abs(x - y) > doubleErrorMax * Math.max(Math.abs(x), Math.abs(y))) return x < y;
  return new Decimal(a).times(new Decimal(10).pow(aPower)).lte(new Decimal(b).times(new Decimal(10).pow(bPower)));
}

/** Two printings of one figure at two precisions, 12.5 and 12.51, are no change: what they stand for meets. */
function meets(a: Statement, b: Statement): boolean {
  const [one, other] = [a.fact, b.fact];
  const [onePower, otherPower] = [unitOf(one.unit).power, unitOf(other.unit).power];
  const isAtMost = (low: string | null, lowPower: number, high: string | null, highPower: number): boolean =>
    low === null || high === null || atMost(low, lowPower, high, highPower);
  return isAtMost(one.interval.low, onePower, other.interval.high, otherPower) && isAtMost(other.interval.low, otherPower, one.interval.high, onePower);
}

function revisionPercent(from: Cell, to: Cell): number | null {
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return null;
  if (from.value === 0 || Math.sign(from.value) !== Math.sign(to.value)) return null;
  return new Decimal(to.value).minus(from.value).div(new Decimal(from.value).abs()).times(100).toDecimalPlaces(6).toNumber();
}

interface VoiceCell {
  readonly period: string | null;
  readonly speaker: string;
  readonly standing: Standing;
  readonly said: readonly Statement[];
  readonly current: Statement;
  readonly previous: Statement | null;
}

/**
 * What a voice says now and what it said before. Of what is reported the company's own print stands before anybody's quote
 * of it, and the most precise of those that agree with the newest.
 */
function standingNow(said: readonly Statement[], isOwn: About['isOwn']): Pick<VoiceCell, 'current' | 'previous'> | null {
  const reported = said.filter(({ fact }) => fact.basis === 'reported');
  const own = reported.filter(({ fact }) => isOwn(fact));
  const pool = own.length > 0 ? own : reported.length > 0 ? reported : said;
  const newest = pool.at(-1);
  if (newest === undefined) return null;
  const alike = newest.fact.basis === 'reported' ? pool.filter((one) => meets(one, newest)) : [newest];
  const current = alike.reduce((best, one) => (intervalWidth(one.fact).lte(intervalWidth(best.fact)) ? one : best));
  return { current, previous: pool.findLast((statement) => statement !== current && !meets(statement, current)) ?? null };
}

function voiceCells(facts: readonly StoredFact[], unit: string, about: About): readonly VoiceCell[] {
  return [...groupBy(facts, (fact) => [fact.period ?? '', fact.speaker, standingOf(fact)].join('\u0000')).values()].flatMap((group) => {
    const [first] = group;
    const said = statements(group, unit, about);
    const now = standingNow(said, about.isOwn);
    if (first === undefined || now === null) return [];
    return [{ period: first.period, speaker: first.speaker, standing: standingOf(first), said, ...now }];
  });
}

const byPeriod = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : comparePeriods(a, b));

const isEstimate = ({ current: { cell } }: VoiceCell): boolean => cell.basis === 'estimate' && cell.speaker !== 'company';

/** Estimates of a line come from one house: the latest, unless it speaks of less than half as many periods as another. */
function houseOf(cells: readonly VoiceCell[]): string | null {
  const known = new Set(cells.flatMap(({ period, current }) => (current.cell.basis === 'reported' ? [period] : [])));
  const open = cells.filter((one) => isEstimate(one) && !known.has(one.period));
  const houses = [...groupBy(open, ({ speaker }) => speaker)].map(([speaker, own]) => ({
    speaker,
    periods: own.length,
    asOf: own.reduce((latest, { current: { asOf } }) => (asOf > latest ? asOf : latest), ''),
  }));
  const most = Math.max(0, ...houses.map(({ periods }) => periods));
  const full = houses.filter(({ periods }) => periods * 2 >= most);
  return full.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.speaker < b.speaker ? -1 : 1))[0]?.speaker ?? null;
}

/** What is reported goes before what is expected, the company's own word before another's, the newer before the older. */
function headlineOf(all: readonly VoiceCell[], house: string | null): VoiceCell | undefined {
  const cells = all.filter((one) => !isEstimate(one) || one.speaker === house);
  const rank = (one: VoiceCell): number => {
    const { basis, speaker } = one.current.cell;
    return (basis === 'reported' || basis === 'price' ? 4 : isEstimate(one) ? 2 : 0) + (speaker === 'company' ? 1 : 0);
  };
  return [...cells].sort((a, b) => rank(b) - rank(a) || (a.current.asOf < b.current.asOf ? 1 : a.current.asOf > b.current.asOf ? -1 : a.speaker < b.speaker ? -1 : 1))[0];
}

/** Money of one currency stands in one unit all over a table: the one most of it is printed in. */
function unitsOfMoney(facts: readonly StoredFact[]): ReadonlyMap<string, string> {
  const money = facts.filter((fact) => parseUnit(fact.unit).dimension === 'money');
  return new Map([...groupBy(money, (fact) => unitOf(fact.unit).family)].map(([family, group]) => [family, usualUnit(group)]));
}

function rowOf(facts: readonly StoredFact[], about: About): { row: Row; revisions: readonly Revision[] } | null {
  const [first] = facts;
  if (first === undefined) return null;
  const unit = about.moneyUnits.get(unitOf(first.unit).family) ?? usualUnit(facts);
  const cells = voiceCells(facts, unit, about);
  const place = about.placeOf(first.metric);
  const house = houseOf(cells);
  const key = { metric: first.metric, name: place.name, measure: first.measure, segment: first.segment ?? null, accounting: first.accounting ?? null, unit };

  const headline = [...groupBy(cells, (one) => one.period ?? '').values()]
    .flatMap((group) => headlineOf(group, house) ?? [])
    .sort((a, b) => byPeriod(a.period, b.period))
    .map(({ period, current, previous }) => ({
      period,
      cell: current.cell,
      previous: previous?.cell ?? null,
      revisionPercent: previous === null ? null : revisionPercent(previous.cell, current.cell),
    }));

  const voices = [...groupBy(cells, (one) => `${one.speaker}\u0000${one.standing}`).values()].flatMap((group) => {
    const [one] = group;
    if (one === undefined) return [];
    const line = (vintage: 'current' | 'previous', pick: (cell: VoiceCell) => Statement | null): Row['voices'] => {
      const found = group
        .flatMap((cell) => {
          const statement = pick(cell);
          return statement === null ? [] : [{ period: cell.period, cell: statement.cell }];
        })
        .sort((a, b) => byPeriod(a.period, b.period));
      return found.length === 0 ? [] : [{ speaker: one.speaker, standing: one.standing, vintage, cells: found }];
    };
    return [...line('current', (cell) => cell.current), ...line('previous', (cell) => cell.previous)];
  });
  voices.sort(
    (a, b) =>
      Number(b.speaker === 'company') - Number(a.speaker === 'company') ||
      (a.speaker < b.speaker ? -1 : a.speaker > b.speaker ? 1 : a.standing < b.standing ? -1 : a.standing > b.standing ? 1 : 0),
  );

  const revisions = cells
    .filter((one) => one.previous !== null)
    .sort((a, b) => byPeriod(a.period, b.period) || (a.speaker < b.speaker ? -1 : 1))
    .map((one): Revision => ({
      metric: key.metric,
      name: key.name,
      measure: key.measure,
      segment: key.segment,
      accounting: key.accounting,
      unit: key.unit,
      period: one.period,
      speaker: one.speaker,
      points: one.said.map(({ asOf, vintage, cell }) => ({ asOf, vintage, cell })),
    }));

  return { row: { ...key, statement: place.statement, house, headline, voices }, revisions };
}

/**
 * Estimates and actuals of one company: metrics by periods, in statement order, by speaker and vintage.
 *
 * Shape:   `stored` facts of one company in any order; `verdicts` as `worstOf` gives them.
 * Units:   money is in the unit most of its currency is printed in, another row in that of most of it; other scales are converted exactly, currencies never.
 * Absent:  a period of which a speaker says nothing has no cell.
 */
export function companyTable(stored: readonly StoredFact[], verdicts: Verdicts, placeOf: PlaceOf, documents: TableDocuments): Pick<CompanyPage, 'periods' | 'rows' | 'revisions'> {
  const facts = asCompared(stored, documents);
  const about: About = { verdicts, placeOf, moneyUnits: unitsOfMoney(facts), isOwn: (fact) => documents.get(fact.document)?.isOwn === true };
  const built = [...groupBy(facts, rowKey).values()].flatMap((group) => rowOf(group, about) ?? []);
  const text = (row: Row): string => [row.measure === 'level' ? '' : row.measure, row.segment ?? '', row.accounting ?? '', row.unit].join('\u0000');
  built.sort(({ row: a }, { row: b }) => placeOf(a.metric).rank - placeOf(b.metric).rank || (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : text(a) < text(b) ? -1 : 1));

  const periods = [...groupBy(facts, (fact) => fact.period ?? '').values()]
    .map((group) => {
      const period = group[0]?.period ?? null;
      return { period, kind: period === null ? 'none' : parsePeriod(period).kind, actual: group.some((fact) => fact.basis === 'reported'), facts: group.length };
    })
    .sort((a, b) => byPeriod(a.period, b.period));
  return { periods, rows: built.map(({ row }) => row), revisions: built.flatMap(({ revisions }) => revisions) };
}
