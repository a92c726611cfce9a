/** `of which data centers RMB1.95B`, `Wholesale RMB955.5M`: a part of revenue named by itself before its figure. */
import type { Figure } from '../figures/figure.ts';
import type { Item } from './items.ts';

const openers = /^(?:of which|di cui|darunter|davon|dont|del cual|de los cuales|dos quais|其中)$/;
const verbs = new Set([
  'supplied',
  'brought',
  'contributed',
  'was',
  'were',
  'came',
  'reached',
  'rose',
  'fell',
  'grew',
  'made',
  'earned',
  'generated',
  'posted',
  'added',
  'at',
  'in',
  'to',
]);

const moves = new Set([
  'rose',
  'fell',
  'grew',
  'declined',
  'increased',
  'decreased',
  'climbed',
  'dropped',
  'slid',
  'jumped',
  'surged',
  'gained',
  'shrank',
  'expanded',
  'up',
  'down',
]);

/** Words that begin no lower-case name in a list of parts. */
const notOfNames =
  /^(?:from|of|to|by|with|for|on|than|versus|vs|against|up|down|about|around|over|under|above|below|or|which|that|while|but|compared|plus|minus|less|more|after|before|its|it|they|we|i)$/;

/** The name of the part, where the words before the figure are nothing but a name; null otherwise. A percentage needs a verb: `Hardware declined 4%`. */
export function partSubject(items: readonly Item[], at: number, figure: Figure, listed = false): string | null {
  const moved = figure.kind === 'percent' && items[at - 1]?.kind === 'word' && moves.has(items[at - 1]!.norm) && items[at - 2]?.kind === 'word';
  if (!moved && (figure.kind !== 'money' || figure.scale === 1)) return null;
  const words: Item[] = [];
  for (let i = at - 1; i >= 0 && words.length < 8; i--) {
    const item = items[i]!;
    if (item.kind !== 'word') break;
    words.unshift(item);
  }
  while (words.length > 1 && (verbs.has(words[words.length - 1]!.norm) || moves.has(words[words.length - 1]!.norm))) words.pop();
  // `, ahead of mobile and client at 4,255`: another part that the sentence goes on to
  const lead = items[at - 1] === words.at(-1) || words.length === 0 ? '' : `${words[0]!.norm} ${words[1]?.norm ?? ''}`;
  const goesOn = items[items.indexOf(words[0]!) - 1]?.norm === ',' && /^(?:ahead of|followed by)$/.test(lead) ? 2 : 0;
  words.splice(0, goesOn);
  const opener = words.findIndex((word, k) => k + 1 < words.length && openers.test(`${word.norm} ${words[k + 1]!.norm}`));
  const single = words.findIndex((word) => openers.test(word.norm));
  if (words.length === 1 && /^(?:with|after|before|of|in|on|from|for|by|at|against|without|including|excluding|plus|less)$/.test(words[0]!.norm)) return null;
  const named = opener >= 0 ? words.slice(opener + 2) : single >= 0 ? words.slice(single + 1) : words;
  if (named.length === 0 || named.length > 4) return null;
  // without an opener only a capitalised name that begins the clause will do
  const first = items.indexOf(named[0]!);
  const begins =
    goesOn > 0 ||
    first === 0 ||
    (listed && named[0]!.norm === 'and' && items[first - 1]!.kind === 'figure') ||
    (items[first - 1]!.kind === 'sign' && /^[,;]$/.test(items[first - 1]!.norm)) ||
    (listed && items[first - 1]!.norm === ':') ||
    (items[first - 1]!.norm === 'and' && (items[first - 2]?.kind === 'figure' || items[first - 2]?.norm === ','));
  if (
    opener < 0 &&
    single < 0 &&
    !(begins && (goesOn > 0 || named[0]!.capital || items[first - 1]?.norm === 'and' || (listed && words.length < 5 && !named.some((word) => notOfNames.test(word.norm)))))
  )
    return null;
  const name = (/^(?:and|the)$/.test(named[0]!.norm) ? named.slice(1) : named).map((word) => word.norm).join(' ');
  return name === '' ? null : name;
}

const provides = new Set(['provides', 'provided', 'contributes', 'contributed', 'brings', 'brought', 'adds', 'added', 'generates', 'generated']);

/** `its largest client Acme, which provides 46% …`: the part of revenue that somebody named brings; null where nobody is. */
export function providerBefore(items: readonly Item[], at: number): string | null {
  if (!provides.has(items[at - 1]?.norm ?? '') || !['which', 'that', 'who'].includes(items[at - 2]?.norm ?? '')) return null;
  const name = items[at - 3]?.norm === ',' ? items[at - 4] : items[at - 3];
  return name?.kind === 'word' && name.capital ? name.norm : null;
}
