import type { Operator } from './expression.ts';

/** An operator between two pieces of JavaScript; a comparison gives 1 or 0. */
export function binaryCode(operator: Operator, left: string, right: string): string {
  if (operator === '^') return `Math.pow(${left},${right})`;
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') return `(${left}${operator}${right})`;
  return `(${left}${operator === '==' ? '===' : operator}${right}?1:0)`;
}

/** Code of a chain of operators and how strongly it holds together: 1 a sum, 2 a product, 3 whatever needs no brackets. */
export type ChainCode = readonly [code: string, holds: 1 | 2 | 3];

/** One operator more at the end of a chain, without a bracket for each before it, for JavaScript nests no deeper than its stack. */
export function chainCode([left, holds]: ChainCode, operator: Operator, right: string): ChainCode {
  const own = operator === '+' || operator === '-' ? 1 : operator === '*' || operator === '/' ? 2 : null;
  if (own === null) return [binaryCode(operator, `(${left})`, right), 3];
  return [`${holds < own ? `(${left})` : left}${operator}${right}`, own];
}
