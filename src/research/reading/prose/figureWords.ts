/** Words around one figure that make it two facts, a step down or the multiple of a case. */
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';

/** `where both the Street and we sat at 20.4%`: one figure, two views. */
export const ourAndTheirs = /\bboth (?:(?:the )?(?:[Ss]treet|consensus|market) and (?:we|us|our \w+)|(?:we|us|our \w+) and (?:the )?(?:[Ss]treet|consensus|market))\b[^,;.]*$/;
/** The later of two periods of which one figure is said. */
export function bothPeriods(items: readonly Item[], groupEnd: number, document: Document): string | null {
  const [first, second] = [items[groupEnd + 3], items[groupEnd + 5]];
  if (!/^(?:in|for)$/.test(items[groupEnd + 1]?.norm ?? '') || items[groupEnd + 2]?.norm !== 'both' || items[groupEnd + 4]?.norm !== 'and') return null;
  return first?.kind === 'period' && second?.kind === 'period' ? resolve(second.period!, document.calendar) : null;
}
/** `At 20.5x my FY27 EPS the stock is worth $34`: an essay's multiple by which a value is found. */
export function figureOfCase(items: readonly Item[], at: number, document: Document): boolean {
  if (document.kind !== 'long-form analysis' || items[at - 1]?.norm !== 'at' || (at > 1 && !/^[:,]$/.test(items[at - 2]!.norm))) return false;
  return /\b(?:(?:is|are|would be|be) worth|it (?:is|would be|comes to)|(?:gives|get|arrive at|land at)\b)/.test(document.text.slice(items[at]!.end, items.at(-1)!.end));
}
/** A cost that lowers what stands behind it: `took some 60bp off the margin`. */
export const takesAway =
  /\b(?:took|takes?|taking|cost|costs|costing|shaved?|knocked?|wiped?|clipped|ate|subtracted|trimmed|erased|lopped|sliced)(?: back| away| off| out| up| us| it)?(?: (?:some|about|around|roughly|another|nearly|almost|only|just|an?|a further))*$/;

/** A value that one multiple gives is of that multiple alone: others in the text are found otherwise. */
export const byMultiple = 'by multiple';

export const ofOneCase = (links: readonly Link[]): readonly Link[] =>
  links.some((l) => l.segment === byMultiple) ? links.map((l) => (l.metric === 'fairValue' && l.segment === null ? { ...l, segment: byMultiple } : l)) : links;
