import type { DocumentView, StoredFact } from '../api/types.ts';
import { keyName, voice } from '../format/metric.ts';
import { formatValue, withUnit } from '../format/number.ts';
import { longPeriod } from '../format/period.ts';
import type { Standing } from '../parts/Mark.tsx';
import { figureTies, type FigureTies } from '../source/standing.ts';

/** A number of the document with how it stands; several facts may share one span. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly standing: Standing;
  readonly facts: readonly StoredFact[];
  /** Why it was not read. */
  readonly reason?: string;
}

const worst: readonly Standing[] = ['off', 'unclear', 'differs', 'ties', 'none', 'unread'];

export interface Figures {
  /** In order of position, none overlapping another. */
  readonly list: readonly Figure[];
  readonly ties: ReadonlyMap<string, FigureTies>;
}

/** Every number of the document that is a fact or was left unread. */
export function figuresOf(view: Pick<DocumentView, 'document' | 'facts' | 'ties' | 'unread'>): Figures {
  const ties = figureTies(view.document.id, view.facts, view.ties);
  const bySpan = new Map<string, StoredFact[]>();
  for (const fact of view.facts) {
    const key = `${fact.start}-${fact.end}`;
    const there = bySpan.get(key);
    if (there) there.push(fact);
    else bySpan.set(key, [fact]);
  }
  const read = [...bySpan.values()].map((facts): Figure => {
    const [{ start, end, quote }] = facts as [StoredFact];
    const standings = new Set<Standing>(facts.map((f) => ties.get(f.id)?.standing ?? 'none'));
    return { start, end, quote, facts, standing: worst.find((s) => standings.has(s)) ?? 'none' };
  });
  const unread = view.unread.map((u): Figure => ({ start: u.start, end: u.end, quote: u.quote, facts: [], standing: 'unread', reason: u.reason }));
  let reach = -1;
  const list = [...read, ...unread]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((figure) => {
      if (figure.start < reach) return false;
      reach = figure.end;
      return true;
    });
  return { list, ties };
}

/** What a figure was read as, in one sentence, for hover and for a screen reader. */
export function readAs(figure: Figure): string {
  if (figure.facts.length === 0) return `unread: ${figure.reason ?? 'no reason given'}`;
  return figure.facts.map((f) => `${keyName(f)}, ${longPeriod(f.period)}: ${withUnit(formatValue(f), f.unit)}, ${voice(f)}`).join('; ');
}

/** The first figure at or after an offset, by its index; the list's length where there is none. */
export function figureFrom(list: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
