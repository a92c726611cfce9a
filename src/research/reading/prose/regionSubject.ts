/** `North America grew 9% to $240mn and Europe 3%`: the part of the world that a clause speaks of, named by itself before its figure. */
import { longestRegion, regions } from '../../vocabulary/regions.ts';
import type { Item } from './items.ts';

/** What may stand between the name and its figures; any other word means the clause is about something else. */
const between =
  /^(?:was|were|is|are|will|should|could|may|would|rose|fell|grew|declined|increased|decreased|climbed|dropped|slid|jumped|surged|gained|shrank|expanded|contracted|advanced|slipped|grow|rise|fall|decline|increase|shrink|expand|up|down|flat|added|lost|contributed|generated|delivered|posted|brought|reached|came|to|by|in|at|a|an|only|just|about|around|nearly|almost|another|roughly|some|again|also|still|even|while|which|sharply|strongly|slightly|modestly|region|regions|yoy|y\/y|year-on-year|or|,|\()$/;
const moves =
  /^(?:rose|fell|grew|grow|rise|fall|decline|declined|increase|increased|decreased|climbed|dropped|slid|jumped|surged|gained|shrank|shrink|expand|expanded|contracted|advanced|slipped|up|down|lost|added)$/;
const opensClause = /^(?:[,;:(.]|and|while|whereas|but|as|with|the|where|in|region|both|expect|see|forecast|model)$/;

export interface RegionSubject {
  readonly name: string;
  /** Item at which the name begins. */
  readonly from: number;
  /** A word of change stands between it and the figure. */
  readonly moved: boolean;
}

export function regionSubject(items: readonly Item[], at: number): RegionSubject | null {
  let moved = false;
  for (let end = at; end > Math.max(0, at - 10); end--) {
    const item = items[end - 1]!;
    const place = item.kind === 'word' ? nameEnding(items, end) : null;
    if (place !== null) {
      const before = items[place.from - 1];
      return before === undefined || before.kind === 'figure' || opensClause.test(before.norm) ? { ...place, moved } : null;
    }
    moved ||= moves.test(item.norm);
    if (item.kind !== 'figure' && !between.test(item.norm)) return null;
  }
  return null;
}

function nameEnding(items: readonly Item[], end: number): Omit<RegionSubject, 'moved'> | null {
  for (let length = Math.min(longestRegion, end); length > 0; length--) {
    const words = items.slice(end - length, end);
    if (!words.every((w) => w.kind === 'word') || !(words[0]!.capital || end === length)) continue;
    const name = words.map((w) => w.norm).join(' ');
    if (regions.has(name)) return { name: name.replace(/^the /, ''), from: end - length };
  }
  return null;
}

/** `Europe's margin`, `US gross margin`: the part of the world named right before the item. */
export function regionEnding(items: readonly Item[], at: number): string | null {
  const last = items[at - 1];
  if (last?.kind !== 'word' || !last.capital) return null;
  const owned = [...items.slice(Math.max(0, at - longestRegion), at - 1), { ...last, norm: last.norm.replace(/['’]?s$/, '') }];
  return (nameEnding(items, at) ?? (/['’]s$/.test(last.norm) ? nameEnding(owned, owned.length) : null))?.name ?? null;
}
