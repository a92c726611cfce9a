/** Lists of periods that stand before or behind as many figures: `FY26E/27E net profit to 420/610`. */
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Item } from './items.ts';

/** `We lift FY26E/27E net profit to 2,420/2,610 from 2,330/2,560`: the list before them holds for every pair of the sentence. */
export function periodsBefore(items: readonly Item[], first: number, count: number, document: Document): (string | null)[] | null {
  for (let i = first - 1; i >= Math.max(0, first - 30); i--) {
    const item = items[i]!;
    if (item.kind === 'sign' && /^[.;]$/.test(item.norm)) return null;
    if (item.kind !== 'period') continue;
    const p = item.period!;
    if (p.kind === 'years') return p.length! - p.year! + 1 === count ? Array.from({ length: count }, (_, k) => `FY${p.year! + k}`) : null;
    const list: (string | null)[] = [resolve(p, document.calendar)];
    for (let j = i; list.length < count && items[j - 1]?.norm === '/' && items[j - 2]?.kind === 'period'; j -= 2) list.unshift(resolve(items[j - 2]!.period!, document.calendar));
    return list.length === count ? list : null;
  }
  return null;
}

/** As many years as figures right behind them: `3.4x/2.7x 2026E/27E P/S`. */
export function periodsAfter(items: readonly Item[], last: number, count: number, document: Document): (string | null)[] | null {
  for (let i = last + 1; i < Math.min(items.length, last + 7); i++) {
    const item = items[i]!;
    if (item.kind === 'figure') break;
    if (item.kind !== 'period') continue;
    const p = item.period!;
    if (p.kind === 'years' && p.length! - p.year! + 1 === count) return Array.from({ length: count }, (_, k) => `FY${p.year! + k}`);
    const list: (string | null)[] = [resolve(p, document.calendar)];
    let j = i;
    while (list.length < count && items[j + 1]?.norm === '/' && items[j + 2]?.kind === 'period') {
      j += 2;
      list.push(resolve(items[j]!.period!, document.calendar));
    }
    return list.length === count ? list : null;
  }
  return null;
}
