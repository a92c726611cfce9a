import type { Basis, Fact, Qualifier, Vintage } from '../../../kernel/records.ts';
import type { Figure } from '../figures/figure.ts';
import type { Document } from '../document/document.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { noHint, quantity, unitFor, type UnitHint } from './unit.ts';

/** A fact in the making: everything but its id, its unit and its interval. */
export interface Draft {
  readonly figure: Figure;
  readonly metric: string;
  readonly measure: string;
  readonly period: string | null;
  readonly basis: Basis;
  readonly speaker: string;
  readonly company?: string | null;
  readonly segment?: string | null;
  readonly vintage?: Vintage | null;
  readonly direction?: NonNullable<Fact['direction']>;
  readonly accounting?: string | null;
  readonly label?: string | null;
  readonly hint?: UnitHint;
  /** A word outside the figure that widens or bounds it. */
  readonly qualifier?: Qualifier | null;
  /** The words make it negative: `net loss of`. */
  readonly negative?: boolean;
  readonly cell?: Fact['cell'];
  readonly decided?: string;
  /** Holds under two assumptions that its segment names. */
  readonly assumed?: true;
}

/** Facts in order of position, with ids. */
export function finish(text: string, drafts: readonly Draft[], document: Document): Fact[] {
  const sorted = [...drafts].sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
  return sorted.map((draft, index) => factOf(text, draft, index, document));
}

/** Metrics that are printed as a rate of growth: their percentage is a growth, not a level. */
export const growthMetrics: ReadonlySet<string> = new Set([
  'comparableSales',
  'sameStoreSales',
  'comparableTransactions',
  'comparableTraffic',
  'likeForLikeSales',
  'organicGrowth',
  'sameStoreSalesGrowth',
  'comparableGuestCount',
  'averageTicket',
  'transactions',
  'traffic',
  'organicRevenue',
]);

function factOf(text: string, given: Draft, index: number, document: Document): Fact {
  const draft = given.measure === 'level' && given.figure.kind === 'percent' && growthMetrics.has(given.metric) ? { ...given, measure: 'growthYoY' } : given;
  const row = metricById.get(draft.metric) ?? null;
  const figure = draft.negative === true && draft.figure.low > 0 && draft.figure.sign === 0 ? { ...draft.figure, low: -draft.figure.high, high: -draft.figure.low } : draft.figure;
  const unit = unitFor(figure, row, draft.measure, draft.hint ?? (draft.metric.endsWith('PerShare') ? { ...noHint, kind: 'moneyPerShare' } : noHint), document.currency);
  const qualifier = figure.qualifier ?? draft.qualifier ?? null;
  const q = quantity(figure, unit, qualifier);
  // fields in the order in which a fact is printed; spread objects would cost more than the rest of it
  const fact: Writable<Fact> = {
    id: `f${index + 1}`,
    start: figure.start,
    end: figure.end,
    quote: text.slice(figure.start, figure.end),
    company: draft.company === undefined ? document.company : draft.company,
  } as Writable<Fact>;
  if (draft.segment != null) fact.segment = draft.segment;
  fact.metric = draft.metric;
  fact.measure = draft.measure;
  fact.period = draft.period;
  fact.value = q.value;
  fact.unit = q.unit;
  fact.interval = q.interval;
  fact.basis = draft.basis;
  fact.speaker = draft.speaker;
  if (draft.vintage != null) fact.vintage = draft.vintage;
  if (draft.direction !== undefined) fact.direction = draft.direction;
  if (qualifier !== null) fact.qualifier = qualifier;
  if (draft.accounting != null) fact.accounting = draft.accounting;
  if (draft.label != null) fact.label = draft.label;
  if (draft.cell !== undefined) fact.cell = draft.cell;
  if (draft.decided !== undefined) fact.decided = draft.decided;
  return fact;
}

type Writable<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] };
