import { isDigit, isLetter, type Characters } from './characters.ts';
import type { Figure } from './figure.ts';

/** Makes a number a label, with the reason. */
export function asLabel(figure: Figure, reason: string): Figure {
  figure.kind = 'label';
  figure.reason = reason;
  return figure;
}

/** Offset after the letters and digits that go on from `from`. */
export function endOfWord(text: Characters, from: number): number {
  let i = from;
  for (;;) {
    const c = text.codes[i]!;
    if (isLetter(c) || isDigit(c)) i++;
    else return i;
  }
}
