/** The part of a whole that a share is of, by the words before it: `Latin America still brings ~77% of revenue`, `, Chery ~15%`. */
import type { Item } from './items.ts';

/** Between a part's name and its share. */
const verbs = new Set(
  (
    'is was are were be been stands stood brings brought bring makes made make up in generates generated generate produces produced produce contributes contributed contribute accounts accounted account for represents represented represent ' +
    'supplies supplied supply provides provided provide earns earned yields yielded takes took took holds held has had comes came still now about around roughly approximately nearly almost some only just over under more less than another together ' +
    'did sold shipped delivered moved dispatched registered combined each jointly alone currently already at to of the other remaining'
  ).split(' '),
);
const leading = new Set('the a an its our their and while whereas with but of which also all remaining by'.split(' '));

/** Null where the words are no name: none, too many, or one that rises or falls. */
export function partName(items: readonly Item[], at: number, moves: (word: string) => boolean): string | null {
  let to = at;
  // `Tools (22% of revenue)`
  if (/^[:(]$/.test(items[to - 1]?.norm ?? '')) to--;
  let from = to;
  while (from > 0 && items[from - 1]!.kind === 'word' && to - from < 14) from--;
  // a hyphen within a name: `Cross-border`
  while (to > from && verbs.has(items[to - 1]!.norm)) to--;
  while (from < to && leading.has(items[from]!.norm)) from++;
  const and = items.findLastIndex((x, i) => i > from && i < to && x.norm === 'and' && items[i - 1]!.kind === 'figure');
  if (and > 0) from = and + 1;
  const words = items.slice(from, to);
  // a verb within the words: they are a clause, of which the subject stands first
  const verb = words.findIndex(
    (x) =>
      !x.capital &&
      verbs.has(x.norm) &&
      x.norm !== 'in' &&
      x.norm !== 'of' &&
      x.norm !== 'the' &&
      x.norm !== 'other' &&
      x.norm !== 'for' &&
      x.norm !== 'at' &&
      x.norm !== 'to' &&
      x.norm !== 'up',
  );
  const named = verb > 0 ? words.slice(0, verb) : words;
  if (named.length === 0 || named.length > 6 || verb === 0 || words.some((x) => moves(x.norm)) || named.every((x) => /^(?:it|this|that|they|we|or|equal|i|e)$/.test(x.norm)))
    return null;
  return named.map((x) => x.norm).join(' ');
}
