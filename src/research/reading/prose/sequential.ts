/** Steps from the quarter before: `up 14bp over Q2`, `1,110bp on the quarter`, `20.6% QoQ and 56.7% YoY`. */
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { quarterBefore } from './figurePeriod.ts';
import type { Item } from './items.ts';

export const sequentially =
  /\b(?:qoq|q\/q|quarter[- ]over[- ]quarter|quarter[- ]on[- ]quarter|sequential(?:ly)?|环比|(?:on|over) the quarter|from the (?:prior|previous|preceding|last) quarter)\b/i;
const byYear = /^\s*(?:(?:in|on a|at) constant currenc(?:y|ies) )?(?:yoy|y\/y|year|on the year|over the year|(?:from|versus) a year)\b/i;
const ofTheBase = /^(?:over|on|from|vs|versus|against|above|below)$/;

const endsClause: ReadonlySet<string> = new Set([',', ';', ')', '(']);

/** The words behind a figure, up to the next one or the end of its clause. */
function behind(items: readonly Item[], at: number, { text }: Document): string {
  let to = at + 1;
  while (to < items.length && to - at < 7 && items[to]!.kind !== 'figure' && !endsClause.has(items[to]!.norm)) to++;
  return text.slice(items[at]!.end, items[to - 1]!.end);
}

/** What stands right behind the figure says that it is a step from the quarter before. */
export const isSequential = (items: readonly Item[], at: number, document: Document): boolean =>
  sequentially.test(behind(items, at, document)) || stepFrom(items, at, document) !== null;

/** … or that it is one from the year before. */
export const saysYear = (items: readonly Item[], at: number, document: Document): boolean => byYear.test(behind(items, at, document));

/** `14bp over Q2`, where the third quarter is reported: the quarter that the step ended in. */
export function stepFrom(items: readonly Item[], at: number, { calendar }: Document): string | null {
  const named = items[at + 2]?.norm === 'the' ? items[at + 3] : items[at + 2];
  if (calendar.currentQuarter === null || named?.kind !== 'period' || !ofTheBase.test(items[at + 1]?.norm ?? '')) return null;
  const current = `${calendar.currentQuarter.year}Q${calendar.currentQuarter.quarter}`;
  return resolve(named.period!, calendar) === quarterBefore(current) ? current : null;
}
