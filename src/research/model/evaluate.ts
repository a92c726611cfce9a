/** A formula worked out for one period, by walking its tree: for deriving drivers, and to hold the compiled code against. */
import { alongChain, type Expression, type Operator } from './expression.ts';

export interface Surroundings {
  /** The line `back` periods before the one at hand; NaN where it is missing. */
  readonly at: (id: string, back: number) => number;
  readonly perYear: number;
  /** The line's quarters in the period together; NaN where the period has none. */
  readonly parts?: (id: string) => number;
  /** The line over the next twelve months. */
  readonly forward?: (id: string) => number;
}

function apply(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return a ** b;
    case '<':
      return a < b ? 1 : 0;
    case '<=':
      return a <= b ? 1 : 0;
    case '>':
      return a > b ? 1 : 0;
    case '>=':
      return a >= b ? 1 : 0;
    case '==':
      return a === b ? 1 : 0;
  }
}

/** NaN where anything it needs is missing. */
export function evaluate(e: Expression, around: Surroundings): number {
  const of = (x: Expression): number => evaluate(x, around);
  const cell = (x: Expression, back: number): number => (x.kind === 'line' ? around.at(x.id, back - x.offset) : Number.NaN);
  switch (e.kind) {
    case 'number':
      return e.value;
    case 'line':
      return cell(e, 0);
    case 'negative':
      return -of(e.of);
    case 'binary':
      return alongChain(e, of, (left, { operator, right }) => apply(operator, left, of(right)));
    case 'call': {
      const [first, second, third] = e.arguments;
      switch (e.name) {
        case 'prior':
          return cell(first!, 1);
        case 'next':
          return cell(first!, -1);
        case 'yearAgo':
          return cell(first!, around.perYear);
        case 'average':
          return 0.5 * (cell(first!, 1) + cell(first!, 0));
        case 'trailing': {
          let sum = 0;
          for (let k = 0; k < around.perYear; k++) sum += cell(first!, k);
          return sum;
        }
        case 'forward':
          return first?.kind === 'line' ? (around.forward?.(first.id) ?? Number.NaN) : Number.NaN;
        case 'parts':
          return first?.kind === 'line' ? (around.parts?.(first.id) ?? Number.NaN) : Number.NaN;
        case 'days':
          return 365 / around.perYear;
        case 'min':
          return Math.min(...e.arguments.map(of));
        case 'max':
          return Math.max(...e.arguments.map(of));
        case 'abs':
          return Math.abs(of(first!));
        case 'sqrt':
          return Math.sqrt(of(first!));
        case 'exp':
          return Math.exp(of(first!));
        case 'ln':
          return Math.log(of(first!));
        case 'if':
          return of(first!) ? of(second!) : of(third!);
        case 'given': {
          const value = cell(first!, 0);
          return Number.isNaN(value) ? of(second!) : value;
        }
      }
    }
  }
}
