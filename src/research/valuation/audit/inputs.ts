/** Where the numbers of a method are looked for: figures of the target's own speaker, nearest first. */
import { parsePeriod, yearsOf } from '../../../kernel/periods.ts';
import type { Span } from '../../../kernel/records.ts';
import type { Quantity } from '../../ties/quantity.ts';
import { figureText, numberText } from '../../ties/wording.ts';
import type { Term } from './solve.ts';
import type { Source, Target } from './targets.ts';
import { isWithin, passageAround, sentenceAround } from './words.ts';

export interface Place {
  readonly source: Source;
  readonly target: Target;
  /** All that the document states, this one among them. */
  readonly targets: readonly Target[];
  /** Sentences that state the target. */
  readonly sentences: readonly Span[];
  /** The same, with the sentences beside them. */
  readonly passages: readonly Span[];
}

export function placeOf(source: Source, target: Target, targets: readonly Target[]): Place {
  const inProse = target.mentions.filter((q) => q.fact.cell === undefined);
  return {
    source,
    target,
    targets,
    sentences: inProse.map((q) => sentenceAround(source.text, q.fact)),
    passages: inProse.map((q) => passageAround(source.text, q.fact)),
  };
}

export const isIn = (q: Quantity, spans: readonly Span[]): boolean => q.fact.cell === undefined && spans.some((span) => isWithin(q.fact, span));

const rowKey = (q: Quantity): string | undefined => q.row;
/** In one row of a table with the target: a case of several. */
export const besideTarget = (q: Quantity, { mentions }: Target): boolean => mentions.some((m) => m.row !== undefined && rowKey(m) === rowKey(q));

export const distanceTo = (q: Quantity, spans: readonly Span[]): number =>
  Math.min(...spans.map((s) => Math.max(0, s.start - q.fact.end, q.fact.start - s.end)), Number.MAX_SAFE_INTEGER);

/** Whether the target's speaker can have used this figure: its own, or reported by the company, of the vintage of the target. */
export function isUsable(q: Quantity, { source, target }: Place): boolean {
  const { basis, speaker, measure, vintage } = q.fact;
  if (measure !== 'level' || source.companyOf(q) !== target.company || typeof q.fact.value !== 'number') return false;
  if (speaker !== target.speaker && basis !== 'reported' && basis !== 'price' && basis !== 'assumption') return false;
  if (basis === 'consensus' || basis === 'guidance') return false;
  return target.isOld ? vintage === 'old' || basis === 'reported' : vintage !== 'old';
}

/**
 * Whether a figure is said of this target: the nearest one of its speaker and vintage in its row, else in its sentence.
 *
 * Returns  null where neither holds a target.
 */
export function isSaidOf(q: Quantity, { source, target, targets }: Place): boolean | null {
  const sentence = sentenceAround(source.text, q.fact);
  const rivals = targets.filter(
    (t) => t.company === target.company && t.speaker === target.speaker && t.isOld === target.isOld && t.stated.unit.currency === target.stated.unit.currency,
  );
  const inRow = rivals.filter((t) => besideTarget(q, t));
  const inSentence = rivals.filter((t) => t.mentions.some((m) => isWithin(m.fact, sentence)));
  const near = inRow.length > 0 ? inRow : inSentence;
  const distance = (t: Target): number =>
    distanceTo(
      q,
      t.mentions.filter((m) => inRow.length > 0 || isWithin(m.fact, sentence)).map((m) => m.fact),
    );
  return near.length === 0 ? null : near.reduce((a, b) => (distance(b) < distance(a) ? b : a)) === target;
}

/** Usable figures of some metrics, those that stand with the target first, then by order of the metrics and of the text. */
export function figuresOf(place: Place, metrics: readonly string[], more: (q: Quantity) => boolean = () => true): readonly Quantity[] {
  const { source, target, passages } = place;
  const found = source.figures.filter((q) => metrics.includes(q.fact.metric) && isUsable(q, place) && more(q));
  const whole = found.filter((q) => q.fact.segment === undefined || besideTarget(q, target));
  const rank = (q: Quantity): number => (besideTarget(q, target) ? 0 : isIn(q, passages) ? 1 : 2);
  const sorted = [...whole].sort((a, b) => rank(a) - rank(b) || metrics.indexOf(a.fact.metric) - metrics.indexOf(b.fact.metric) || a.fact.start - b.fact.start);
  const seen = new Set<string>();
  return sorted.filter((q) => {
    const key = `${q.low}|${q.high}|${q.unit.currency}|${q.fact.metric}|${q.period}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** `FY2027` → `2027`. */
export const periodWords = (period: string | null): string => (period === null ? '' : period.replace(/^FY/, '').replace('..FY', '–'));

export function termOf(q: Quantity, firm: boolean, { withPeriod = false, turned = false } = {}): Term {
  const period = withPeriod && q.period !== null ? ` (${periodWords(q.period)})` : '';
  const currency = q.unit.currency === null ? '' : `${q.unit.currency} `;
  const text = `${currency}${figureText(q, true)}${period}`;
  const range = turned ? { low: -q.high, high: -q.low, middle: -q.printed } : { low: q.low, high: q.high, middle: q.printed };
  return { ...range, text: turned ? `−${text}` : text, figures: [q], firm };
}

/** Years that a multiple is of: one, several to be averaged, or none named. */
export function yearsNamed(period: string | null): readonly string[] {
  if (period === null) return [];
  const { kind } = parsePeriod(period);
  return kind === 'year' ? [period] : kind === 'span' ? yearsOf(period) : [];
}

/** Figures as an analyst would write them: four digits that count. */
export function significant(value: number, unit = ''): string {
  if (!Number.isFinite(value)) return value < 0 ? 'no lower bound' : 'no upper bound';
  const [scale, word] = /^[A-Z]{3}$|^$|count/.test(unit) && Math.abs(value) >= 1e9 ? [1e9, ' bn'] : Math.abs(value) >= 1e6 ? [1e6, ' mn'] : [1, ''];
  const shown = value / scale;
  const places = Math.max(0, Math.min(6, 3 - Math.floor(Math.log10(Math.abs(shown) || 1))));
  return `${numberText(shown, places)}${word}`;
}

export const rangeWords = (low: number, high: number, unit = ''): string => `${significant(low, unit)} to ${significant(high, unit)}`;
