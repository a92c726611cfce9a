import type { Expression } from './expression.ts';
import type { Quantity } from './quantity.ts';

/** A figure is written in many sentences. */
const known = new WeakMap<Quantity['fact'], number>();

/** Decimal places as printed in the figure's own text. */
export function placesOf({ fact }: Quantity): number {
  let places = known.get(fact);
  if (places === undefined) known.set(fact, (places = printedPlaces(fact)));
  return places;
}

function printedPlaces(fact: Quantity['fact']): number {
  const fraction = /\d[.,]?\d*\.(\d+)|\.(\d+)/.exec(fact.quote);
  const digits = fraction?.[1] ?? fraction?.[2];
  if (digits !== undefined) return digits.length;
  const value = typeof fact.value === 'number' ? fact.value : fact.value[1];
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** `4,742.4`, negatives in brackets. */
export function numberText(value: number, places: number): string {
  const fixed = Math.abs(value).toFixed(Math.min(places, 8));
  const point = fixed.indexOf('.');
  let text = point < 0 ? '' : fixed.slice(point);
  let end = point < 0 ? fixed.length : point;
  // past 10^21 a power of ten is printed, and there is nothing to group
  if (fixed.includes('e') || !Number.isFinite(value)) return value < 0 ? `(${fixed})` : fixed;
  for (; end > 3; end -= 3) text = `,${fixed.slice(end - 3, end)}${text}`;
  text = fixed.slice(0, end) + text;
  return value < 0 && Number(fixed) !== 0 ? `(${text})` : text;
}

function unitSuffix(q: Quantity, scaled: boolean): string {
  const d = q.unit.dimension;
  if (d === 'percent') return '%';
  if (d === 'points') return 'pp';
  if (d === 'multiple') return q.fact.unit === 'x' ? 'x' : '';
  if (!scaled) return '';
  const scale = q.fact.unit.split(' ')[1];
  return scale === undefined ? '' : ` ${scale}`;
}

/** A value in base units, written in the unit of `like`. */
export function valueText(value: number, like: Quantity, morePlaces = 0, scaled = false): string {
  if (!Number.isFinite(value)) return value < 0 ? 'unbounded below' : 'unbounded above';
  return `${numberText(value / 10 ** like.unit.power, placesOf(like) + morePlaces)}${unitSuffix(like, scaled)}`;
}

/** A difference, in the unit of `like`: percentages differ by points. */
export const gapText = (gap: number, like: Quantity, morePlaces = 0): string => valueText(gap, like, morePlaces).replace(/%$/, ' pp');

/** A figure as printed, without its words. */
export function figureText(q: Quantity, scaled: boolean): string {
  const { value } = q.fact;
  const places = placesOf(q);
  if (typeof value !== 'number') return `${numberText(value[0], places)}–${numberText(value[1], places)}${unitSuffix(q, scaled)}`;
  const bound = q.fact.interval.low === null ? 'below ' : q.fact.interval.high === null ? 'above ' : '';
  return `${bound}${numberText(value, places)}${unitSuffix(q, scaled)}`;
}

/** The arithmetic with its figures: `(4,742.4) + 3,801.0`. */
export function arithmeticText(e: Expression, figures: readonly Quantity[]): string {
  const powers = new Set(figures.filter((f) => f.unit.dimension === 'money' || f.unit.dimension === 'count' || f.unit.dimension === 'moneyPer').map((f) => f.unit.power));
  const scaled = powers.size > 1;
  const figure = (slot: number): string => (figures[slot] === undefined ? '?' : figureText(figures[slot], scaled));
  const isTurned = (x: Expression): boolean => x.kind === 'figure' && figures[x.slot]?.orientation === -1;
  const write = (x: Expression, tight: boolean): string => {
    switch (x.kind) {
      case 'number':
        return String(x.value);
      case 'figure':
        return `${isTurned(x) ? '−' : ''}${figure(x.slot)}`;
      case 'sum': {
        const text = x.terms.map((t, i) => termText(t.sign, t.term, i === 0)).join('');
        return tight && x.terms.length > 1 ? `(${text})` : text;
      }
      case 'product':
        return `${write(x.left, true)} × ${write(x.right, true)}`;
      case 'quotient':
        return `${write(x.left, true)} ÷ ${x.right.kind === 'product' || x.right.kind === 'quotient' ? `(${write(x.right, true)})` : write(x.right, true)}`;
      case 'power': {
        const base = write(x.base, false);
        return `${x.base.kind === 'figure' ? base : `(${base})`}^${x.bottom === 1 ? x.top : `(${x.top}/${Number(x.bottom.toFixed(2))})`}`;
      }
      case 'magnitude':
        return x.of.kind === 'figure' ? `|${figure(x.of.slot)}|` : `|${write(x.of, false)}|`;
    }
  };
  // a cost printed as a positive amount is taken off, not added with a sign that is not on the page
  const termText = (sign: 1 | -1, term: Expression, first: boolean): string => {
    const off = isTurned(term) ? sign > 0 : sign < 0;
    const text = term.kind === 'figure' ? figure(term.slot) : write(term, true);
    return `${first ? (off ? '−' : '') : off ? ' − ' : ' + '}${text}`;
  };
  return write(e, false);
}
