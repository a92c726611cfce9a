import type { Fact } from '../../kernel/records.ts';
import { meetings, voiceOf, type Source } from './across-voices.ts';
import { push } from './facts.ts';
import { partKey } from './partNames.ts';
import type { Quantity } from './quantity.ts';

/** What each voice says of each key, each value once. */
export interface LastWords {
  readonly figures: readonly Quantity[];
  /** All statements of a figure's value by its voice, it among them. */
  statements(q: Quantity): readonly Quantity[];
  /** Whether a document prints any value for the key of a figure. */
  prints(document: string, q: Quantity): boolean;
}

/** Values of one voice that are looked at: beside the last one what it said before. */
const valuesMax = 2;

/**
 * The last values of each key by each voice, so that relations over many documents of one company stay few.
 *
 * Of what was reported the value that most documents print comes first. Of statements that agree the most precise stands for all.
 */
export function lastWords(all: readonly Quantity[], companyOf: (q: Quantity) => string, sources: ReadonlyMap<string, Source>): LastWords {
  const keys = new Map<string, Quantity[]>();
  const printed = new Set<string>();
  const printedKey = (document: string, { fact, period }: Quantity): string => [document, partKey(fact.segment), fact.metric, fact.measure, period].join('|');
  for (const q of all) {
    // almost anything follows from a figure that is bounded on one side
    if (!Number.isFinite(q.low) || !Number.isFinite(q.high)) continue;
    printed.add(printedKey(q.document, q));
    const { segment, metric, measure, vintage, accounting } = q.fact;
    const key = [companyOf(q), partKey(segment), metric, measure, q.period ?? '', voiceOf(q), vintage, accounting, q.unit.dimension, q.unit.currency].join('|');
    push(keys, key, q);
  }
  const again = new Map<Fact, readonly Quantity[]>();
  const figures = [...keys.values()].flatMap((list) => {
    const dateOf = (q: Quantity): string => sources.get(q.document)?.date ?? '';
    const values = meetings(list, (q) => q).map((same) => ({
      same,
      last: same.reduce((last, q) => (dateOf(q) > last ? dateOf(q) : last), ''),
      documents: new Set(same.map((q) => q.document)).size,
    }));
    const isReported = list[0]!.fact.basis === 'reported';
    values.sort((a, b) => (isReported ? b.documents - a.documents : 0) || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
    return values.slice(0, valuesMax).map(({ same }) => {
      again.set(same[0]!.fact, same);
      return same[0]!;
    });
  });
  return { figures, statements: (q) => again.get(q.fact) ?? [q], prints: (document, q) => printed.has(printedKey(document, q)) };
}
