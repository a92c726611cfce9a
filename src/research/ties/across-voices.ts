import type { DocumentKind } from '../../kernel/records.ts';
import { comparableUnits } from '../../kernel/units.ts';
import { isUnnamed } from '../../kernel/voices.ts';
import { meets, type Quantity } from './quantity.ts';

/** What is known of a document beside its figures. */
export interface Source {
  readonly name: string;
  /** ISO date, or null where none is printed. */
  readonly date: string | null;
  readonly kind: DocumentKind;
}

/** Whose figure it is: the company's, the market's, or one voice's view. */
export function voiceOf(q: Quantity): string {
  const { basis, speaker } = q.fact;
  if (basis === 'reported' || basis === 'price') return basis;
  return basis === 'consensus' ? 'consensus' : basis === 'guidance' ? 'guidance' : `view of ${isUnnamed(speaker) ? `${speaker} in ${q.document}` : speaker}`;
}

/** Figures that all meet. By their two ends alone, as intervals that meet in pairs have a point in common. */
export class Meeting<Item> {
  readonly items: Item[] = [];
  private readonly figureOf: (item: Item) => Quantity;
  private lowest: Quantity;
  private highest: Quantity;

  constructor(first: Item, figureOf: (item: Item) => Quantity) {
    this.figureOf = figureOf;
    this.lowest = this.highest = figureOf(first);
    this.items.push(first);
  }

  /** Takes an item in where it meets all others. */
  takes(item: Item): boolean {
    const q = this.figureOf(item);
    if (!comparableUnits(this.lowest.unit, q.unit) || !meets(this.lowest, q) || !meets(this.highest, q)) return false;
    if (q.high < this.lowest.high) this.lowest = q;
    if (q.low > this.highest.low) this.highest = q;
    this.items.push(item);
    return true;
  }
}

/** Items in groups that meet, each in the first that takes it; the most precise are asked first. */
export function meetings<Item>(items: readonly Item[], figureOf: (item: Item) => Quantity): readonly Item[][] {
  const width = (item: Item): number => figureOf(item).high - figureOf(item).low;
  const found: Meeting<Item>[] = [];
  for (const item of [...items].sort((a, b) => width(a) - width(b))) {
    if (!found.some((m) => m.takes(item))) found.push(new Meeting(item, figureOf));
  }
  return found.map((m) => m.items);
}

export const allMeet = <Item>(items: readonly Item[], figureOf: (item: Item) => Quantity): boolean => meetings(items, figureOf).length <= 1;
