import { Decimal } from 'decimal.js';
import type { Fact, Interval } from '../kernel/records.ts';
import type { Correction } from './store.ts';

/** A correction as it is kept: `rank` tells which of several facts on one span was meant, null all of them. */
export interface KeptCorrection {
  readonly correction: Correction;
  readonly rank: number | null;
}

/** A fact with what people made of it. */
export interface CorrectedFact {
  readonly fact: Fact;
  /** As it was read, where a correction applies; else null. */
  readonly asRead: Fact | null;
  readonly ignored: boolean;
  /** The last correction that applies. */
  readonly correction: Correction | null;
}

/**
 * Lays corrections over facts, in the order in which they were made; a later one wins field by field.
 *
 * A correction finds its figure by span and quote; where the span moved, by the same quote nearest to
 * the old place; where the quote is gone, nowhere, and the correction waits for a reading that has it.
 *
 * Shape:   facts as read, in order; the answer has the same length and order.
 */
export function applyCorrections(facts: readonly Fact[], corrections: readonly KeptCorrection[]): CorrectedFact[] {
  const corrected: CorrectedFact[] = facts.map((fact) => ({ fact, asRead: null, ignored: false, correction: null }));
  for (const { correction, rank } of corrections) {
    const places = findFigure(facts, correction);
    const meant = rank === null ? places : places.slice(rank, rank + 1);
    for (const place of meant) {
      const before = corrected[place]!;
      const { ignore, ...change } = correction.change;
      corrected[place] = {
        fact: ignore === true ? before.fact : changed(before.fact, change, correction.who),
        asRead: facts[place]!,
        ignored: ignore === true,
        correction,
      };
    }
  }
  return corrected;
}

/** The places of the facts that stand on the corrected figure. */
export function findFigure(facts: readonly Fact[], { start, end, quote }: Pick<Correction, 'start' | 'end' | 'quote'>): number[] {
  let nearest: { start: number; end: number } | null = null;
  let distanceMin = Infinity;
  for (const fact of facts) {
    if (fact.quote !== quote) continue;
    const distance = Math.abs(fact.start - start) + Math.abs(fact.end - end);
    if (distance >= distanceMin) continue;
    nearest = fact;
    distanceMin = distance;
  }
  if (nearest === null) return [];
  return facts.flatMap((fact, place) => (fact.start === nearest.start && fact.end === nearest.end ? [place] : []));
}

function changed(fact: Fact, change: Omit<Correction['change'], 'ignore'>, who: string): Fact {
  const interval = change.value === undefined ? fact.interval : printedInterval(change.value);
  return { ...fact, ...change, interval, decided: `corrected by ${who}` };
}

/** The interval of a value as written by hand: half a unit of its last digit to either side, a range between its ends. */
function printedInterval(value: Fact['value']): Interval {
  if (typeof value !== 'number') return { low: halfUnitFrom(value[0], -1), high: halfUnitFrom(value[1], 1) };
  return { low: halfUnitFrom(value, -1), high: halfUnitFrom(value, 1) };
}

function halfUnitFrom(value: number, side: 1 | -1): string {
  const exact = new Decimal(value);
  const half = new Decimal(10).pow(-exact.decimalPlaces()).div(2);
  return exact.plus(half.times(side)).toFixed();
}
