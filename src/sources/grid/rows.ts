/**
 * What the rows of a table are, and which of their cells are parts of one figure.
 */
import { isLead, isPeriod, isTrail, isValue, joinFigure } from './figures.ts';

interface Texted {
  readonly text: string;
}

/**
 * Puts `$`, brackets, percent signs and raised marks back to the digits they were parted from.
 *
 * `near` says whether two neighbours of a row may belong together, `join` makes one cell of them.
 */
export function mergeFigures<T extends Texted>(row: readonly T[], near: (left: T, right: T, by: 'lead' | 'trail') => boolean, join: (left: T, right: T, text: string) => T): T[] {
  const merged: T[] = [];
  let waiting = false;
  for (const cell of row) {
    const last = merged.at(-1);
    const leads = isLead(cell.text);
    if (last !== undefined && waiting && (leads || isValue(cell.text)) && near(last, cell, 'lead')) {
      merged[merged.length - 1] = join(last, cell, joinFigure(last.text, cell.text));
    } else if (last !== undefined && isTrail(cell.text) && isValue(last.text + cell.text) && near(last, cell, 'trail')) {
      merged[merged.length - 1] = join(last, cell, last.text + cell.text);
    } else merged.push(cell);
    waiting = leads;
  }
  return merged;
}

/** Longer texts are prose, even at the top of a table. */
const HEAD_LENGTH_MAX = 200;

/** A row with figures that are not just years, beside a label or each other. */
export const isDataRow = (texts: readonly string[]): boolean => texts.length > 1 && texts.some((t, i) => i > 0 && isValue(t) && !isPeriod(t));

export interface RowShape {
  readonly texts: readonly string[];
  /** The first cell stands in the first column alone. */
  readonly startsAtLeft: boolean;
  readonly spans: boolean;
}

/** Which rows are heads of columns: those above the first figures, and later rows that name columns again. */
export function headerRows(rows: readonly RowShape[]): readonly boolean[] {
  let seenData = false;
  let seenHeads = false;
  return rows.map(({ texts, startsAtLeft, spans }) => {
    if (isDataRow(texts)) {
      seenData = true;
      return false;
    }
    if (texts.some((t) => t.length > HEAD_LENGTH_MAX)) return false;
    const heads = texts.length > (startsAtLeft ? 1 : 0);
    if (!seenData) {
      const header = heads || spans || !seenHeads;
      seenHeads ||= heads;
      return header;
    }
    return (!startsAtLeft && texts.every((t) => !isValue(t) || isPeriod(t))) || (texts.length > 1 && texts.slice(startsAtLeft ? 1 : 0).every(isPeriod));
  });
}
