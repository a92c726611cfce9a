import type { Fact } from '../../kernel/records.ts';
import { meets, type Quantity } from './quantity.ts';

/**
 * Gives one part of a company one name, however often a document names it anew.
 *
 * Names that differ in case, plural or a hyphen are one. A name that ends another (`Cloud Music` and `Acme Cloud Music`)
 * is the same where a figure of both agrees and none differs; names that share nothing, as in two languages, where two do.
 * Two rows of one table are two parts.
 */
export function withOneNameAPart(quantities: readonly Quantity[]): readonly Quantity[] {
  const parts = partsOf(quantities);
  if (parts.length === 0) return quantities;
  const names = new Map<Part, string>();
  for (const [i, part] of parts.entries()) {
    if (names.has(part)) continue;
    names.set(part, part.name);
    for (const other of parts.slice(i + 1)) if (!names.has(other) && other.company === part.company && areOne(part, other)) names.set(other, part.name);
  }
  const renamed = new Map<Fact, string>();
  for (const [part, name] of names) for (const q of part.figures) if (q.fact.segment !== name) renamed.set(q.fact, name);
  return renamed.size === 0
    ? quantities
    : quantities.map((q) => {
        const segment = renamed.get(q.fact);
        return segment === undefined ? q : { ...q, fact: { ...q.fact, segment } };
      });
}

interface Part {
  readonly company: string | null;
  readonly name: string;
  readonly words: readonly string[];
  readonly figures: Quantity[];
  /** By metric, measure, period and vintage. */
  readonly byKey: Map<string, Quantity>;
  readonly tables: Set<string>;
}

const keyOf = ({ fact, period, unit }: Quantity): string => [fact.metric, fact.measure, period, fact.vintage ?? 'new', unit.dimension, unit.currency].join('|');

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '' && !fillers.has(w))
    .map((w) => (w.length > 3 ? w.replace(/s$/, '') : w));
const fillers: ReadonlySet<string> = new Set(['the', 'segment', 'business', 'division', 'related']);

/** One key for the spellings of a name; empty for the whole company. */
export function partKey(segment: string | undefined): string {
  if (segment === undefined) return '';
  const words = wordsOf(segment);
  return words.length === 0 ? segment : words.join(' ');
}

/** Parts in the order of their first figure; names of one spelling together. */
function partsOf(quantities: readonly Quantity[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const q of quantities) {
    const { segment, company } = q.fact;
    if (segment === undefined || segment.includes(':')) continue;
    const words = wordsOf(segment);
    const key = `${company}|${partKey(segment)}`;
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = { company, name: segment, words, figures: [], byKey: new Map(), tables: new Set() }));
    part.figures.push(q);
    if (q.table !== undefined) part.tables.add(q.table);
    if (q.period !== null && typeof q.fact.value === 'number' && !part.byKey.has(keyOf(q))) part.byKey.set(keyOf(q), q);
  }
  return [...parts.values()];
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length >= 2 && long.length > short.length && short.every((w, i) => w === long[long.length - short.length + i]);

/** Digits that two figures must both print for their agreement to count. */
const digitsMin = 2;
const digitsOf = (q: Quantity): number =>
  String(q.fact.value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

function areOne(a: Part, b: Part): boolean {
  if ([...a.tables].some((t) => b.tables.has(t))) return false;
  let agree = 0;
  for (const [key, q] of a.byKey) {
    const other = b.byKey.get(key);
    if (other === undefined) continue;
    if (!meets(q, other)) return false;
    if (Math.min(digitsOf(q), digitsOf(other)) >= digitsMin) agree++;
  }
  return agree >= (endsWith(a.words, b.words) || endsWith(b.words, a.words) ? 1 : 2);
}
