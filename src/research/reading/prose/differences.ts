/** Amounts that say how much more or less a figure is than another: `$36.6 million or 36.7% more than`, `54,7 millones menos que`. */
import type { Item } from './items.ts';

const more = new Set('more higher above greater más superior mehr höher più plus acima mais'.split(' '));
const less = new Set('less lower below fewer menos inferior weniger niedriger meno moins abaixo'.split(' '));
const than = new Set('than que als di de do del la last prior previous'.split(' '));

/** 1 or −1 where the amount is a difference, 0 where it is not. */
export function differenceAt(items: readonly Item[], at: number): -1 | 0 | 1 {
  let k = at + 1;
  if (/^(?:or|o|ou|oder|and|,)$/.test(items[k]?.norm ?? '') && items[k + 1]?.figure?.kind === 'percent') k += 2;
  const word = items[k]?.norm ?? '';
  const after = items[k + 1];
  if (after === undefined || !(than.has(after.norm) || after.kind === 'period')) return 0;
  return more.has(word) ? 1 : less.has(word) ? -1 : 0;
}
