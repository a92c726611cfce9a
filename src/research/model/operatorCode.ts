import type { Operator } from './expression.ts';

/** An operator between two pieces of JavaScript; a comparison gives 1 or 0. */
export function binaryCode(operator: Operator, left: string, right: string): string {
  if (operator === '^') return `Math.pow(${left},${right})`;
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') return `(${left}${operator}${right})`;
  return `(${left}${operator === '==' ? '===' : operator}${right}?1:0)`;
}
