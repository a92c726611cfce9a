/** What a document would have to print for a formula to be applied to one of its figures. */
import { slotOf } from './bind.ts';
import type { FactIndex } from './facts.ts';
import type { Formula } from './formula.ts';
import type { Quantity } from './quantity.ts';

export interface Lack {
  /** Metric, or `metric.measure`. */
  readonly name: string;
  /** Null where any period would do. */
  readonly period: string | null;
}

/** Lines that a formula needs and the document does not print, each once; empty where all are printed. */
export function lackingOf(formula: Formula, stated: Quantity, index: FactIndex): readonly Lack[] {
  const found = new Map<string, Lack>();
  const look = (f: Formula, shift: readonly string[]): void => {
    switch (f.kind) {
      case 'number':
        return;
      case 'reference': {
        if (f.to.optional) return;
        const slot = slotOf(f.to, stated, index, shift);
        if (slot !== undefined && slot.choices.length > 0) return;
        const metric = f.to.metric === 'it' ? stated.fact.metric : f.to.metric === 'whole' ? (stated.fact.measure.split(':')[1] ?? stated.fact.metric) : f.to.metric;
        const lack = { name: slot?.name ?? (f.to.measure === 'level' ? metric : `${metric}.${f.to.measure}`), period: slot?.period ?? null };
        found.set(`${lack.name}|${lack.period}`, lack);
        return;
      }
      case 'sum':
        for (const { term } of f.terms) look(term, shift);
        return;
      case 'product':
      case 'quotient':
        look(f.left, shift);
        look(f.right, shift);
        return;
      case 'power':
        look(f.base, shift);
        return;
      case 'call':
        for (const part of f.parts) {
          look(part, shift);
          if (f.name === 'mean') look(part, ['-1']);
        }
    }
  };
  look(formula, []);
  return [...found.values()];
}
