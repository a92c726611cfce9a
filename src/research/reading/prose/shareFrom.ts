/** Where an amount comes from: `Of 2025 revenue, 60% came from Europe and 40% from Asia` are shares of it, no growth. */
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';
import type { Mention } from './mentions.ts';

interface Origin {
  readonly mention: Mention;
  readonly metric: string;
  readonly segment: string | null;
  readonly measure: string;
  readonly period?: string | null;
}

const comes = /^(?:came|comes|come|coming|stems|stemmed|derives|derived|originates|originated|arose|arises)$/;
const determiner = /^(?:of|our|its|their|the|total|group|net|all|which|this|that)$/;

/** Null for any other percentage. */
export function shareFrom(items: readonly Item[], at: number, mentions: readonly Mention[], links: readonly Link[], carried: Mention | null): Origin | null {
  if (items[at]!.figure!.kind !== 'percent') return null;
  const last = links.at(-1);
  const counted = ofCount(items, at, mentions);
  const beside =
    counted !== null &&
    last?.mention != null &&
    last.row?.kinds[0] === 'count' &&
    last.metric !== counted.metric &&
    items.slice(last.at + 1, at).every((x) => /^(?:,|\(|or)$/.test(x.norm));
  if (beside) return { mention: last.mention!, metric: last.metric, segment: last.segment, measure: `shareOf:${counted.metric}`, period: last.period };
  const verb = comes.test(items[at + 1]?.norm ?? '');
  const from = at + (verb ? 2 : 1);
  if (items[from]?.norm !== 'from') return null;
  if (!verb) {
    // `and 40% from Asia`, beside a share
    const goesOn = last?.mention != null && last.measure.startsWith('shareOf:') && items.slice(last.at + 1, at).some((x) => x.norm === 'and' || x.norm === ',');
    return goesOn && !/^\d/.test(items[from + 1]?.norm ?? '') && items[from + 1]?.kind === 'word'
      ? { ...partOf(items, from, last!.mention!, last!.measure), period: last!.period }
      : null;
  }
  const whole = opening(items, at, mentions) ?? last?.mention ?? carried;
  return whole?.row.kinds[0] === 'money' ? partOf(items, from, whole, `shareOf:${whole.metric}`) : null;
}

/** `8.9% of monthly users`: of what is counted. */
function ofCount(items: readonly Item[], at: number, mentions: readonly Mention[]): Mention | null {
  if (items[at + 1]?.norm !== 'of') return null;
  const from = determiner.test(items[at + 2]?.norm ?? '') ? at + 3 : at + 2;
  return mentions.find((m) => m.from === from && m.row.kinds[0] === 'count') ?? null;
}

/** `Of 2025 revenue, …`: the amount that the sentence opens with. */
function opening(items: readonly Item[], at: number, mentions: readonly Mention[]): Mention | null {
  const whole = mentions.find((m) => m.from >= 0 && m.to <= at && items[m.to]?.norm === ',');
  if (whole === undefined) return null;
  let i = whole.from - 1;
  while (i > 0 && (items[i]!.kind === 'period' || determiner.test(items[i]!.norm)) && items[i]!.norm !== 'of') i--;
  return items[i]?.norm === 'of' ? whole : null;
}

/** The part is what is named behind `from`. */
function partOf(items: readonly Item[], from: number, whole: Mention, measure: string): Origin {
  let to = from + 1;
  if (items[to]?.norm === 'the') to++;
  const start = to;
  while (items[to]?.kind === 'word' && items[to]!.capital && to - start < 4) to++;
  const segment = items
    .slice(start, to)
    .map((x) => x.norm)
    .join(' ');
  const isSales = /^(?:revenue|netSales|segmentRevenue)$/.test(whole.metric);
  return { mention: whole, metric: segment !== '' && isSales ? 'segmentRevenue' : whole.metric, segment: segment === '' ? whole.segment : segment, measure };
}
