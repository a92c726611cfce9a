/** Lists whose last figure alone bears the unit: `7,450/8,250/9,050亿元`, `12.1/10.3x`, `420/510/610mn`. */
import type { FigureColumns } from './columns.ts';
import type { Figure } from './figure.ts';

/** Figures of one list lie no further apart than this. */
const ratioMax = 8;

const isPlain = (f: Figure): boolean => f.kind === 'bare' && f.scale === 1 && !f.range && !f.bracketed && f.low !== 0;

/** What stands between two figures of a list. */
export const partsList = (c: number): boolean => c === 47 || c === 0xff0f || c === 0x3001;

/** Gives each bare figure before a slash the unit of the figure right behind it, from the end of the list back. */
export function shareUnits(text: string, figures: FigureColumns): void {
  let f = figures.at(figures.length - 1);
  for (let k = figures.length - 2; k >= 0; k--) {
    const next = f;
    f = figures.at(k);
    if (next.start - f.end !== 1 || !partsList(text.charCodeAt(f.end)) || !isPlain(f) || next.kind === 'label' || next.kind === 'bare' || next.range) continue;
    // a unit before the digits is said of the whole list at its head
    if (next.start !== next.bodyStart || Math.abs(f.low) > ratioMax * Math.abs(next.low) || Math.abs(next.low) > ratioMax * Math.abs(f.low)) continue;
    f.kind = next.kind;
    f.currency = next.currency;
    f.scale = next.scale;
    f.noun = next.noun;
    f.per = next.per;
    figures.put(k, f);
  }
}
