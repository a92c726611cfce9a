/** A formula solved for one of its lines: what growth gives the revenue, what residual gives the total. */
import { usesOf, type Expression } from './expression.ts';

const uses = (e: Expression, id: string): number => usesOf(e).filter((use) => use.id === id).length;
const negative = (of: Expression): Expression => (of.kind === 'negative' ? of.of : { kind: 'negative', of, at: 0 });
const binary = (operator: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression => ({ kind: 'binary', operator, left, right, at: 0 });

/**
 * Returns the value of line `id` at which `formula` gives `target`, as a formula; null where `id` stands in it more than once, not at
 * all, in another period, or within a function.
 */
export function isolate(formula: Expression, id: string, target: Expression): Expression | null {
  if (uses(formula, id) !== 1) return null;
  switch (formula.kind) {
    case 'line':
      return formula.offset === 0 ? target : null;
    case 'negative':
      return isolate(formula.of, id, negative(target));
    case 'binary': {
      const { left, right, operator } = formula;
      const isLeft = uses(left, id) === 1;
      switch (operator) {
        case '+':
          return isLeft ? isolate(left, id, binary('-', target, right)) : isolate(right, id, binary('-', target, left));
        case '-':
          return isLeft ? isolate(left, id, binary('+', target, right)) : isolate(right, id, binary('-', left, target));
        case '*':
          return isLeft ? isolate(left, id, binary('/', target, right)) : isolate(right, id, binary('/', target, left));
        case '/':
          return isLeft ? isolate(left, id, binary('*', target, right)) : isolate(right, id, binary('/', left, target));
        default:
          return null;
      }
    }
    default:
      return null;
  }
}
