import type { Figure } from '../figures/figure.ts';

/** `(9.5%-2.0%)/(11.0%-2.0%)`: a difference in a formula that is written out, and no range from one to the other. */
export function isOperand({ range, start, end }: Figure, text: string): boolean {
  return (
    range &&
    text[start - 1] === '(' &&
    text[end] === ')' &&
    (/^\s*[/÷]\s*\(/.test(text.slice(end + 1, end + 5)) || /\)\s*[/÷]\s*$/.test(text.slice(Math.max(0, start - 5), start - 1)))
  );
}
