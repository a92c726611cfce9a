import { comparableUnits } from '../../kernel/units.ts';
import { isUnnamed, unnamedVoices } from '../../kernel/voices.ts';
import { distance, periodOf, rowOf, tableOf } from './facts.ts';
import { meets, type Quantity } from './quantity.ts';

export interface Choice {
  readonly figure: Quantity;
  /** Other statements of the same figure, in agreement with it. */
  readonly repeats: readonly Quantity[];
}

const choicesMax = 3;

/** What a place in a formula asks for. */
export interface Wanted {
  /** Null where the text gives none; undefined where any will do. */
  readonly period: string | null | undefined;
  readonly vintage?: 'new' | 'old';
  readonly basis?: string;
  readonly percent?: true;
  /** Of another segment than the stated one. */
  readonly rest?: true;
  readonly segments: readonly (string | undefined)[];
  readonly anySegment: boolean;
}

/** A line that may be missing belongs to a sum only where it stands above it in the same table. */
export function isOwnLine(q: Quantity, stated: Quantity): boolean {
  const at = stated.fact.cell;
  return at === undefined || (q.fact.cell?.table === at.table && q.fact.cell.row < at.row);
}

/** Consensus and guidance are set only against themselves and against what was reported. */
function ofOneVoice(q: Quantity, stated: Quantity): boolean {
  const apart = (basis: string): boolean => basis === 'consensus' || basis === 'guidance';
  // what was expected of a quarter is no part of how it turned out
  const view = stated.fact.basis === 'estimate' && stated.fact.measure === 'level' && stated.fact.cell === undefined;
  if (view && q.fact.basis === 'reported' && q.fact.measure === 'level' && q.period === stated.period) return false;
  if (!apart(q.fact.basis) && !apart(stated.fact.basis)) return true;
  return (
    q.fact.basis === stated.fact.basis ||
    (apart(stated.fact.basis) && (q.fact.basis === 'price' || (q.fact.basis === 'reported' && (q.period !== stated.period || q.period === null))))
  );
}

const anybody: ReadonlySet<string> = new Set(['company', ...unnamedVoices]);
const isView = (q: Quantity): boolean => q.fact.basis === 'target' || q.fact.basis === 'estimate' || q.fact.basis === 'assumption';

/** A voice that names nobody is one house in its own document and another in the next. */
const areTwo = (a: Quantity, b: Quantity): boolean =>
  a.document !== b.document && (isUnnamed(a.fact.speaker) || isUnnamed(b.fact.speaker))
    ? a.fact.speaker !== 'company' && b.fact.speaker !== 'company'
    : a.fact.speaker !== b.fact.speaker && !anybody.has(a.fact.speaker) && !anybody.has(b.fact.speaker);

/** Two houses' views are not set against each other. */
const ofTwoHouses = (a: Quantity, b: Quantity): boolean => isView(a) && isView(b) && areTwo(a, b);

/** The mean of a company's cases is of the whole company. */
const isOverCases = (q: Quantity): boolean => q.fact.segment !== undefined && /\bweighted$/.test(q.fact.segment);

/** The figures of a key, and of the wanted period, that a stated figure may be set against. */
export function fit(listed: readonly Quantity[], stated: Quantity, wanted: Wanted): readonly Quantity[] {
  if (listed.length === 0) return listed;
  const base = listed.filter((q) => {
    if (q.fact === stated.fact || (q.fact.start === stated.fact.start && q.fact.metric === stated.fact.metric && q.fact.measure === stated.fact.measure)) return false;
    if (q.fact.metric === 'targetPrice' && q.period === null && stated.fact.metric !== 'targetPrice') return false;
    if (wanted.percent === true) return q.unit.dimension === 'percent';
    if (wanted.basis !== undefined && q.fact.basis !== wanted.basis) return false;
    return wanted.basis !== undefined || (ofOneVoice(q, stated) && !ofTwoHouses(q, stated));
  });
  if (base.length === 0) return base;
  const ofSegment =
    wanted.rest === true
      ? base.filter((q) => q.fact.segment !== undefined && q.fact.segment !== stated.fact.segment)
      : (firstOf(wanted.segments, (s) => base.filter((q) => q.fact.segment === s || (s === undefined && isOverCases(q)))) ?? (wanted.anySegment ? base : []));
  const vintage = wanted.vintage ?? (stated.fact.vintage === 'old' ? 'old' : 'new');
  const ofVintage = ofSegment.filter((q) => (q.fact.vintage ?? 'new') === vintage);
  if (ofVintage.length > 0 || wanted.vintage !== undefined) return ofVintage;
  return vintage === 'old' ? ofSegment.filter((q) => q.fact.vintage === undefined) : [];
}

/** The first list that is not empty. */
function firstOf<Key>(keys: readonly Key[], listOf: (key: Key) => readonly Quantity[]): readonly Quantity[] | undefined {
  for (const key of keys) {
    const list = listOf(key);
    if (list.length > 0) return list;
  }
  return undefined;
}

/** Likeliest first: same row's table, same period where any will do, same speaker, most precise, nearest. */
export function group(fitting: readonly Quantity[], stated: Quantity, period: string | null, anyPeriod: boolean): readonly Choice[] {
  if (fitting.length === 0) return [];
  const table = tableOf(stated);
  const score = (q: Quantity): number => {
    let s = 0;
    if (table !== undefined && tableOf(q) === table) s -= q.fact.cell?.column === stated.fact.cell?.column ? 10 : 8;
    if (anyPeriod && periodOf(q) === period) s -= 4;
    if (q.fact.vintage !== stated.fact.vintage) s += 2;
    if (q.fact.accounting !== stated.fact.accounting) s += 1;
    return s;
  };
  const width = (q: Quantity): number => (q.printed === 0 ? 0 : Math.round(Math.log10(Math.max(1e-12, (q.high - q.low) / Math.abs(q.printed)))));
  const ranked =
    fitting.length === 1
      ? fitting
      : fitting
          .map((q) => ({ q, s: score(q), w: anyPeriod ? 0 : width(q), d: distance(q, stated) }))
          .sort((a, b) => a.s - b.s || a.w - b.w || a.d - b.d)
          .map(({ q }) => q);
  const most = choicesMax + (anyPeriod ? 3 : 0);
  const choices: { figure: Quantity; repeats: Quantity[] }[] = [];
  for (const q of ranked) {
    const same = choices.find((c) => comparableUnits(c.figure.unit, q.unit) && meets(c.figure, q));
    if (same !== undefined) same.repeats.push(q);
    else if (choices.length < most) choices.push({ figure: q, repeats: [] });
  }
  // a figure that stands in another row of the same table comes before the same line elsewhere
  return choices.filter(
    (c) =>
      rowOf(c.figure) === undefined || rowOf(c.figure) !== rowOf(stated) || c.figure.fact.cell?.column !== stated.fact.cell?.column || c.figure.fact.metric !== stated.fact.metric,
  );
}
