/** Sums that a sentence gives behind their parts: `cash was 3,493.4 and short-term investments 1,836.4, together 5,329.8`. */
import type { Item } from './items.ts';
import type { Link } from './link.ts';

const sums: readonly { readonly parts: readonly string[]; readonly sum: string }[] = [
  { parts: ['cash', 'shortTermInvestments'], sum: 'cashAndShortTermInvestments' },
  { parts: ['shortTermDebt', 'longTermDebt'], sum: 'totalDebt' },
  { parts: ['totalLiabilities', 'totalEquity'], sum: 'totalLiabilitiesAndEquity' },
  { parts: ['totalCurrentAssets', 'totalNonCurrentAssets'], sum: 'totalAssets' },
];

const words = /^(?:together|altogether|combined|totall?ing|insieme|complessivamente|zusammen|insgesamt|ensemble|juntos|em conjunto|en conjunto)$/;

/** The sum of the lines stated before a figure that is said to be of them together; null where it is none that has a name. */
export function togetherOf(links: readonly Link[], items: readonly Item[], at: number): { readonly metric: string; readonly like: Link } | null {
  const last = links.at(-1);
  if (last === undefined || items[at]!.figure!.kind !== 'money' || ![1, 2, 3].some((k) => words.test(items[at - k]?.norm ?? ''))) return null;
  const stated = new Set(links.filter((l) => l.measure === 'level' && l.figure.kind === 'money').map((l) => l.metric));
  const found = sums.find((s) => s.parts.every((part) => stated.has(part)) && s.parts.includes(last.metric));
  return found === undefined ? null : { metric: found.sum, like: last };
}
