import { isDigit, isLetter, type Characters } from './characters.ts';
import type { Figure } from './figure.ts';

/** Reasons for which a number that may be a figure is not taken for one: it is listed as unread. */
export const doubts = {
  unseen: 'an invisible character stands in the number',
  long: 'more digits than a figure has',
  parts: 'several points: a version, an address or numbering',
  raised: 'a raised digit stands between the number and its scale',
} as const;

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
