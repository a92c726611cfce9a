/** Arithmetic over terms, of which one may be missing. */
import { evaluate, type Expression, type Range } from '../../ties/expression.ts';
import { parseFormula, type Formula } from '../../ties/formula.ts';
import type { Quantity } from '../../ties/quantity.ts';

/** A number that goes into a target: printed, or implied by other printed ones. */
export interface Term extends Range {
  readonly middle: number;
  /** As it stands in the arithmetic: `4.36 (2027)`. */
  readonly text: string;
  readonly figures: readonly Quantity[];
  /** Nothing else can be meant: only then can the arithmetic refute the target. */
  readonly firm: boolean;
}

/** A name of the formula with what stands for it; null where nothing printed does. */
export interface Slot {
  readonly role: string;
  readonly term: Term | null;
}

/** The formula over the slots by their names; an optional name without a slot falls out of its sum. */
export function expressionOf(formula: Formula, roles: readonly string[]): Expression {
  const of = (f: Formula): Expression | null => {
    switch (f.kind) {
      case 'number':
        return f;
      case 'reference': {
        const slot = roles.indexOf(f.to.metric);
        return slot < 0 ? null : { kind: 'figure', slot };
      }
      case 'sum': {
        const terms = f.terms.flatMap(({ sign, term }) => {
          const inner = of(term);
          return inner === null ? [] : [{ sign, term: inner }];
        });
        return terms.length === 0 ? null : { kind: 'sum', terms };
      }
      case 'product':
      case 'quotient': {
        const left = of(f.left);
        const right = of(f.right);
        return left === null || right === null ? null : { kind: f.kind, left, right };
      }
      default:
        return null;
    }
  };
  return of(formula) ?? { kind: 'number', value: Number.NaN };
}

const parsed = new Map<string, Formula>();

export function formulaOf(text: string): Formula {
  const known = parsed.get(text) ?? parseFormula(text);
  parsed.set(text, known);
  return known;
}

function uses(e: Expression, slot: number): number {
  switch (e.kind) {
    case 'number':
      return 0;
    case 'figure':
      return e.slot === slot ? 1 : 0;
    case 'sum':
      return e.terms.reduce((n, { term }) => n + uses(term, slot), 0);
    case 'product':
    case 'quotient':
      return uses(e.left, slot) + uses(e.right, slot);
    case 'power':
      return uses(e.base, slot);
    case 'magnitude':
      return uses(e.of, slot);
  }
}

/**
 * Solves `e = equals` for the figure of one slot.
 *
 * Returns  null where that figure stands in `e` more than once, not at all, or under a power or a magnitude.
 */
export function isolate(e: Expression, slot: number, equals: Expression): Expression | null {
  if (uses(e, slot) !== 1) return null;
  switch (e.kind) {
    case 'figure':
      return equals;
    case 'sum': {
      const own = e.terms.find(({ term }) => uses(term, slot) === 1)!;
      const others = e.terms.filter((t) => t !== own);
      const rest: Expression = { kind: 'sum', terms: [{ sign: own.sign, term: equals }, ...others.map((t) => ({ sign: (t.sign * own.sign * -1) as 1 | -1, term: t.term }))] };
      return isolate(own.term, slot, rest);
    }
    case 'product': {
      const [own, other] = uses(e.left, slot) === 1 ? [e.left, e.right] : [e.right, e.left];
      return isolate(own, slot, { kind: 'quotient', left: equals, right: other });
    }
    case 'quotient':
      return uses(e.left, slot) === 1
        ? isolate(e.left, slot, { kind: 'product', left: equals, right: e.right })
        : isolate(e.right, slot, { kind: 'quotient', left: e.left, right: equals });
    default:
      return null;
  }
}

/** Values of the one slot without a term under which the expression gives the target. */
export function solvedFor(e: Expression, slots: readonly Slot[], missing: number, target: Range): Range | null {
  const solution = isolate(e, missing, { kind: 'figure', slot: slots.length });
  if (solution === null) return null;
  const nowhere: Range = { low: Number.NaN, high: Number.NaN };
  const ranges = [...slots.map(({ term }) => term ?? nowhere), target];
  return evaluate(solution, ranges) ?? null;
}

/** The expression with its terms in place; what is missing stands under its role's name. */
export function written(e: Expression, slots: readonly Slot[], names: (role: string) => string): string {
  const write = (x: Expression, tight: boolean): string => {
    switch (x.kind) {
      case 'number':
        return String(x.value);
      case 'figure':
        return slots[x.slot]?.term?.text ?? names(slots[x.slot]?.role ?? '');
      case 'sum': {
        const text = x.terms.map(({ sign, term }, i) => `${i === 0 ? (sign < 0 ? '−' : '') : sign < 0 ? ' − ' : ' + '}${write(term, true)}`).join('');
        return tight && x.terms.length > 1 ? `(${text})` : text;
      }
      case 'product':
        return `${write(x.left, true)} × ${write(x.right, true)}`;
      case 'quotient':
        return `${write(x.left, true)} ÷ ${x.right.kind === 'product' || x.right.kind === 'quotient' ? `(${write(x.right, true)})` : write(x.right, true)}`;
      case 'power':
        return `(${write(x.base, false)})^${x.top / x.bottom}`;
      case 'magnitude':
        return `|${write(x.of, false)}|`;
    }
  };
  return write(e, false);
}

/** Doubles may miss a touch of two intervals by this part of their size. */
const touch = 1e-12;

export function meet(a: Range, b: Range): boolean {
  const slack = touch * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + (Number.isFinite(slack) ? slack : 0) && b.low <= a.high + (Number.isFinite(slack) ? slack : 0);
}

/** What all of them have in common; null where they have nothing. */
export function common(ranges: readonly Range[]): Range | null {
  const low = Math.max(...ranges.map((r) => r.low));
  const high = Math.min(...ranges.map((r) => r.high));
  return low <= high * (1 + touch) || low <= high ? { low, high } : null;
}
