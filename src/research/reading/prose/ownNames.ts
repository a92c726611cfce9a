/**
 * Lines that no vocabulary knows, by the words that the sentence gives them: `Interconnections grew 9% to 20,180`,
 * `a forward order book of 193.8MW`, `the long-term price stood at US$88`. A figure with a subject of its own is of that
 * subject and not of whatever was spoken of before.
 */
import { metricById } from '../../vocabulary/metrics.ts';
import { regions } from '../../vocabulary/regions.ts';
import type { MetricRow, UnitKind } from '../../vocabulary/types.ts';
import type { Figure } from '../figures/figure.ts';
import { ownName } from '../tables/labelKey.ts';
import type { Item } from './items.ts';
import type { Mention } from './mentions.ts';
import { besideNames, determiners, noLines, partsOfSpeech, standingVerbs, weakHeads } from './ownWords.ts';
import type { Surroundings } from './segments.ts';
import { wordsFor, type ProseWords } from './wordsFor.ts';

/** A noun phrase: its first item and the item after its last. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The mentions of the vocabulary with the sentence's own names between them; a name goes before a label that is only a part of it. */
export function withOwnNames(items: readonly Item[], mentions: readonly Mention[], text: string, around: Surroundings): Mention[] {
  const w = wordsFor(around.language);
  const result = [...mentions];
  items.forEach((item, at) => {
    if (item.kind !== 'figure' || item.figure!.kind === 'label') return;
    const governed = phraseBefore(items, at, w);
    if (governed === null) return;
    const { phrase, verb } = governed;
    const known = result.filter((m) => m.from < phrase.to && Math.max(m.to, m.tail) > phrase.from);
    if (known.some((m) => m.label === ownLabel) || !isLine(items, phrase, text, around, w, verb === null)) return;
    const head = headOf(items, phrase);
    // a label at the head or at the end says what it is, unless it is a word of many meanings: `spot price`
    if (known.some((m) => (m.to > head || m.tail >= phrase.to) && !(weakHeads.has(m.label) && modified(items, phrase, m.to)))) return;
    const kinds = kindsOf(items, at, verb, w);
    const words = items.slice(phrase.from, phrase.to).filter((x) => x.kind === 'word');
    // `per vehicle moved up 2.9%`: of what stood before it
    if (words[0]?.norm === 'per' || regions.has(words.map((x) => x.norm).join(' '))) return;
    const metric = ownName(words);
    // `export volume growth of 15%`: the growth of what stands before it
    if (words.at(-1)?.norm === 'growth' && item.figure!.kind === 'percent' && known.some((m) => m.to >= phrase.to - 1)) return;
    for (const m of known) result.splice(result.indexOf(m), 1);
    // a part that a table names
    const part = around.segments.get(words.map((x) => x.norm).join(' '));
    const revenue = part === undefined ? undefined : metricById.get('segmentRevenue');
    if (revenue !== undefined) {
      result.push({ from: phrase.from, to: phrase.to, metric: revenue.id, row: revenue, segment: part!, accounting: null, negative: false, label: ownLabel, tail: phrase.to });
      return;
    }
    // `US insurance units fell 2%`: a volume, of a part
    const volume = /^(?:units|dispatches|wholesales)$/.test(words.at(-1)!.norm) ? metricById.get('volume') : undefined;
    if (volume !== undefined && (item.figure!.kind === 'percent' || item.figure!.kind === 'count' || item.figure!.kind === 'bare')) {
      const segment =
        words.length === 1
          ? null
          : words
              .slice(0, -1)
              .map((x) => x.norm)
              .join(' ');
      result.push({ from: phrase.from, to: phrase.to, metric: volume.id, row: volume, segment, accounting: null, negative: false, label: 'units', tail: phrase.to });
      return;
    }
    const row: MetricRow = { id: metric, name: metric, statement: 'operating', sign: 'either', kinds, labels: [] };
    result.push({ from: phrase.from, to: phrase.to, metric, row, segment: null, accounting: null, negative: false, label: ownLabel, tail: phrase.to });
  });
  return result.sort((a, b) => a.from - b.from);
}

/** Label of mentions that the vocabulary has not. */
const ownLabel = '=';

/** A mention of a line that the vocabulary has not. */
export const ownMention = (metric: string, kinds: readonly UnitKind[]): Mention => ({
  from: -1,
  to: -1,
  metric,
  row: { id: metric, name: metric, statement: 'operating', sign: 'either', kinds, labels: [] },
  segment: null,
  accounting: null,
  negative: false,
  label: ownLabel,
  tail: -1,
});

export const isOwnName = (mention: Mention): boolean => mention.label === ownLabel;

/** What stands before a figure as its subject or as what it is the amount of, with the verb between. */
function phraseBefore(items: readonly Item[], at: number, w: ProseWords): { phrase: Phrase; verb: Item | null } | null {
  let i = at - 1;
  while (i >= 0 && isBetween(items[i]!, w)) i--;
  const link = items[i + 1]?.norm;
  let verb: Item | null = null;
  while (i >= 0 && items[i]!.kind === 'word' && isVerb(items[i]!, w)) {
    verb ??= items[i]!;
    i--;
    while (i >= 0 && items[i]!.kind === 'word' && partsOfSpeech.between.has(items[i]!.norm)) i--;
  }
  // `Liquidity: 4.2bn`, `an order book of 193.8MW`
  if (verb === null && link !== 'of' && !(link === ':' && i === at - 2)) return null;
  // `utilisation at 31 December was`, `rent in Hong Kong was`
  let end = i + 1;
  for (let k = 0; k < 2 && end > 0 && items[end - 1]!.kind === 'period'; k++) {
    end--;
    while (end > 0 && /^(?:at|in|for|on|by|during|of|as|the|end)$/.test(items[end - 1]!.norm)) end--;
  }
  let from = end;
  while (from > 0 && end - from < 9) {
    const x = items[from - 1]!;
    if (x.kind !== 'word' || isVerb(x, w) || w.future.has(x.norm) || partsOfSpeech.opening.has(x.norm)) break;
    if (verb === null && partsOfSpeech.places.has(x.norm)) break;
    if (determiners.has(x.norm) && items[from - 2]?.norm !== 'of' && !partsOfSpeech.places.has(items[from - 2]?.norm ?? '')) break;
    from--;
  }
  // a slash or a bracket before it: it is only the end of what is named
  if (/^[/)]$/.test(items[from - 1]?.norm ?? '') || (verb === null && end - from > 5)) return null;
  while (from < end && (determiners.has(items[from]!.norm) || partsOfSpeech.leading.has(items[from]!.norm))) from++;
  // `net cash cost guidance drops to`
  while (end > from + 1 && partsOfSpeech.viewed.has(items[end - 1]!.norm)) end--;
  // what stands after a preposition of place says where, not what
  const place = items.findIndex((x, k) => k > from && k < end && partsOfSpeech.places.has(x.norm));
  const to = place < 0 ? end : place;
  return to > from && to - from <= 6 ? { phrase: { from, to }, verb } : null;
}

const isBetween = (x: Item, w: ProseWords): boolean =>
  x.kind === 'word' ? partsOfSpeech.between.has(x.norm) && !w.comparisonOpeners.has(x.norm) : x.kind === 'sign' && (x.norm === ':' || x.norm === '"' || x.norm === '“');

const isVerb = (x: Item, w: ProseWords): boolean => !x.capital && (standingVerbs.has(x.norm) || w.upVerbs.has(x.norm) || w.downVerbs.has(x.norm));

/** The word that a phrase is about: the last before its `of`. */
function headOf(items: readonly Item[], phrase: Phrase): number {
  const of = items.findIndex((x, k) => k > phrase.from && k < phrase.to && (x.norm === 'of' || x.norm === 'per' || x.norm === 'on'));
  return (of < 0 ? phrase.to : of) - 1;
}

/** Another word before it, or what it is of. */
const modified = (items: readonly Item[], phrase: Phrase, to: number): boolean =>
  items.slice(phrase.from, to - 1).some((x) => !besideNames.has(x.norm)) || (to < phrase.to && items[to]!.norm === 'of');

/** Common nouns that can be a line of a company's; not its name, a part of it, or a word for the change itself. */
function isLine(items: readonly Item[], phrase: Phrase, text: string, around: Surroundings, w: ProseWords, of: boolean): boolean {
  const words = items.slice(phrase.from, phrase.to);
  const head = items[headOf(items, phrase)]!;
  if (
    (noLines.has(head.norm) && !(weakHeads.has(head.norm) && modified(items, phrase, headOf(items, phrase) + 1))) ||
    head.norm.length < 3 ||
    /\d/.test(head.norm) ||
    head.norm.endsWith('ly')
  )
    return false;
  if (words.some((x) => x.kind !== 'word' || around.names.has(x.norm) || partsOfSpeech.never.has(x.norm))) return false;
  if (words.some((x) => w.comparisons.has(x.norm) || w.shareVerbs.has(x.norm)) || (head.norm.endsWith('ing') && words.length === 1)) return false;
  if (words.every((x) => besideNames.has(x.norm)) || (of && words.length === 1)) return false;
  return !isProper(items, phrase.from, headOf(items, phrase), text);
}

/** A name: its head has a capital, within the sentence or wherever else the text has the word. */
function isProper(items: readonly Item[], from: number, head: number, text: string): boolean {
  const x = items[head]!;
  if (!x.capital) return false;
  if (head > 0 && (head > from || !beginsSentence(items, from))) return !/^\p{Lu}+$/u.test(text.slice(x.start, x.end)) || head > from;
  const small = text.slice(x.start, x.end).toLowerCase();
  if (new RegExp(`(?<!\\p{L})${small.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u').test(text)) return false;
  return !/(?:[^s]s|tion|ment|ity|age|ance|ence|ness|ship|ing|ure|cy|ry)$/.test(small);
}

const beginsSentence = (items: readonly Item[], from: number): boolean => from === 0 || /^[:|"“(]$/.test(items[from - 1]!.norm) || determiners.has(items[from - 1]!.norm);

/** What the line is measured in, by the figure it names first; growth tells nothing, so that what it leads to is asked. */
function kindsOf(items: readonly Item[], at: number, verb: Item | null, w: ProseWords): readonly UnitKind[] {
  const figure = items[at]!.figure!;
  const moved = verb !== null && (w.upVerbs.has(verb.norm) || w.downVerbs.has(verb.norm)) && !/^(?:to|at|below|above|under|of)$/.test(items[at - 1]!.norm);
  if (!moved || (figure.kind !== 'percent' && figure.kind !== 'points' && figure.kind !== 'basisPoints')) return kindsOfFigure(figure);
  for (let i = at + 1; i < Math.min(items.length, at + 5); i++)
    if (items[i]!.kind === 'figure' && !(figure.kind === 'percent' && items[i]!.figure!.kind === 'percent')) return kindsOfFigure(items[i]!.figure!);
  return figure.kind === 'percent' ? ['money', 'count'] : ['percent', 'rate'];
}

function kindsOfFigure(figure: Figure): readonly UnitKind[] {
  switch (figure.kind) {
    case 'money':
      return figure.per !== null ? ['moneyPerUnit', 'money'] : figure.noun !== null ? ['moneyPerShare', 'money'] : ['money'];
    case 'percent':
    case 'points':
    case 'basisPoints':
      return ['percent', 'rate'];
    case 'multiple':
    case 'days':
    case 'years':
      return [figure.kind];
    default:
      return ['count'];
  }
}
