/** The part of the company that a metric of a sentence speaks of: its name stands before, after, or as the subject. */
import type { Item } from './items.ts';
import { wordsFor } from './wordsFor.ts';

/** What is known of a document when its sentences are read. */
export interface Surroundings {
  /** Words of the company's own name. */
  readonly names: ReadonlySet<string>;
  /** ISO 639-1. */
  readonly language: string;
  /** Parts of the company found in tables: lower case → as printed. */
  readonly segments: ReadonlyMap<string, string>;
}

const isEuropean = (language: string): boolean => ['it', 'de', 'fr', 'es', 'pt'].includes(language);
const isUnparted = (norm: string): boolean => /[\u3040-\ud7af]/.test(norm);

/** Words that never belong to the name of a segment. */
export const plainWords = new Set(
  (
    'record the a an its our their his her this that these those we it they of in on at for from by to and or as with without than total net overall group company companys consolidated annual yearly quarterly monthly trailing full year quarter half ' +
    'reported expects expect expected estimate estimates estimated forecast forecasts model models raise raises raised lift lifts cut cuts lower higher strong stronger weak weaker solid robust record per average underlying organic reported core adjusted adj non gaap ' +
    'grew grow grows growing rose rise rises fell fall falls increased increase declined decline drove drive driven drives generated generate posted delivered showed shows showing revealed featured said says saying told announced announces announcing booked logged earned warned confirmed confirms claimed report reports saw see sees seen was were is are be been has have had will would could should may ' +
    'against despite amid versus give gives giving gave leaving bring brings yield yields yielding more most much less least about around roughly approximately nearly over under above below up down first second third fourth new current next last previous prior future total combined incremental additional expected projected implied while but also still ' +
    'yoy qoq y q on boost boosts boosting improve improved support supported led lead which where when whose what into onto via through during before after between among all any some no not our us both each same ' +
    'implying imply implies showing shows brought bringing towards toward reach reached reaching hit account accounted accounting accounts represent represented representing contribute contributed contribution percentage percent share actual pre post constant currency like for like same store comparable gross key fiscal billion million trailing lower meaningfully materially including excluding further future quarterly topline top line model modelled generate assuming assumes assume if'
  ).split(' '),
);

/** `public cloud` in `public cloud revenue`; null where only plain words stand before. */
export function segmentBefore(items: readonly Item[], from: number, around: Surroundings): string | null {
  const words: string[] = [];
  let sawName = false;
  let at = from - 1;
  // `Acme Video total annual revenue`: a proper name may stand before plain words
  while (at > 0 && items[at]!.kind === 'word' && /^(?:total|annual|quarterly|overall|full|year|net)$/.test(items[at]!.norm)) at--;
  if (at < from - 1 && !(items[at]?.kind === 'word' && items[at]!.capital && items[at - 1]?.kind === 'word' && items[at - 1]!.capital)) at = from - 1;
  const european = isEuropean(around.language);
  const { nameless, shareVerbs } = wordsFor(around.language);
  for (let i = at; i >= 0; i--) {
    const item = items[i]!;
    const single = isUnparted(item.norm);
    if (words.length >= (single ? 18 : 5)) break;
    if (item.kind === 'sign' && item.norm === '/' && words.length > 0) {
      words.unshift('/');
      continue;
    }
    // `Fire Systems Group net sales`: the end of a part's name
    const ends = words.length === 0 && item.norm === 'group' && item.capital && items[i - 1]?.kind === 'word' && items[i - 1]!.capital && !around.names.has(items[i - 1]!.norm);
    // `金融及企业服务收入`: one part with two names
    if (item.norm === '及' && words.length > 1 && isOneName(items, i)) {
      words.unshift(item.norm);
      continue;
    }
    if (
      item.kind !== 'word' ||
      (plainWords.has(item.norm) && !ends) ||
      nameless.has(item.norm) ||
      (single && shareVerbs.has(item.norm)) ||
      around.names.has(item.norm) ||
      item.norm.endsWith('ly') ||
      /^\d+$/.test(item.norm)
    )
      break;
    // adjectives stand before a noun in small letters, names with a capital
    if (european && !item.capital) break;
    words.unshift(item.norm);
    sawName = true;
  }
  while (words[0] === '/') words.shift();
  return sawName
    ? words
        .join(' ')
        .replace(/ \/ /g, '/')
        .replace(/(?<=[\u3040-\ud7af]) | (?=[\u3040-\ud7af])/g, '')
    : null;
}

/** Before the word stands a name up to the sign, and no line of the accounts. */
function isOneName(items: readonly Item[], at: number): boolean {
  let from = at;
  while (from > 0 && items[from - 1]!.kind === 'word') from--;
  const words = items
    .slice(from, at)
    .map((x) => x.norm)
    .join('');
  return /^[\u3400-\u9fff]{2,8}$/.test(words) && !/收入|利润|利潤|毛利|费用|費用|成本|现金|現金|资产|資產|我们|我們/.test(words);
}

/** `Acme/Beta ecosystem` in `revenue from Acme/Beta ecosystem grew`. */
export function segmentAfter(items: readonly Item[], to: number, around: Surroundings): { name: string; end: number } | null {
  const link = items[to];
  if (isEuropean(around.language)) return segmentNamed(items, to);
  if (link?.kind === 'word' && link.norm === 'in') return segmentWithin(items, to);
  if (link?.kind !== 'word' || link.norm !== 'from') return null;
  const words: string[] = [];
  let end = to;
  for (let i = to + 1; i < items.length && words.length < 8; i++) {
    const item = items[i]!;
    if (item.kind === 'sign' && item.norm === '/' && words.length > 0) {
      words.push('/');
      continue;
    }
    if (item.kind === 'figure' && words.length < 3 && item.figure!.kind === 'label') {
      words.push(String(item.figure!.low));
      continue;
    }
    if (item.kind !== 'word') break;
    if (words.length > 0 && plainWords.has(item.norm) && !['and', 'the', 'of', 'total', 'non'].includes(item.norm)) break;
    if (item.norm === 'the' || item.norm === 'its') continue;
    words.push(item.norm);
    end = i + 1;
  }
  while (words.length > 0 && ['and', 'of', '/', 'the'].includes(words[words.length - 1]!)) words.pop();
  return (words.length > 0 && !plainWords.has(words[0]!)) || words[0] === 'top' ? { name: words.join(' ').replace(/ \/ /g, '/'), end } : null;
}

/** `Revenue in Personal Computing was …`: names with capitals up to the verb. */
function segmentWithin(items: readonly Item[], to: number): { name: string; end: number } | null {
  let end = items[to + 1]?.norm === 'the' ? to + 2 : to + 1;
  const from = end;
  while (items[end]?.kind === 'word' && (items[end]!.capital || (end > from && /^(?:and|of|&)$/.test(items[end]!.norm) && items[end + 1]?.capital === true))) end++;
  const verb = items[end];
  const said =
    verb?.kind === 'word' && /^(?:was|were|is|grew|rose|fell|increased|decreased|declined|reached|came|totaled|totalled|amounted|climbed|dropped|stood|of)$/.test(verb.norm);
  if (end === from || end - from > 6 || !said || /^(?:us|usd|rmb|eur|gbp|jpy|hkd|dollars?|euros?|yuan)$/.test(items[from]!.norm)) return null;
  return {
    name: items
      .slice(from, end)
      .map((x) => x.norm)
      .join(' '),
    end,
  };
}

const parts = new Set([
  'segmento',
  'divisione',
  'division',
  'segment',
  'segments',
  'bereich',
  'sparte',
  'geschäftsbereich',
  'geschäftsfeld',
  'división',
  'divisão',
  'branche',
  'activité',
  'pôle',
  'area',
  'área',
  'business',
  'unità',
  'negocio',
  'ramo',
]);

/** `ricavi della divisione Cavi`, `Umsatz im Segment Energie`: capitalised words after a word for a part. */
function segmentNamed(items: readonly Item[], to: number): { name: string; end: number } | null {
  for (let i = to; i < Math.min(items.length, to + 4); i++) {
    const item = items[i]!;
    if (item.kind !== 'word') return null;
    if (!parts.has(item.norm)) continue;
    const words: string[] = [];
    let end = i + 1;
    while (
      end < items.length &&
      words.length < 5 &&
      items[end]!.kind === 'word' &&
      (items[end]!.capital || (words.length > 0 && ['e', 'et', 'und', 'y', 'and'].includes(items[end]!.norm)))
    )
      words.push(items[end++]!.norm);
    return words.length > 0 ? { name: words.join(' '), end } : null;
  }
  return null;
}

/** `Transmission ha registrato ricavi per …`: a part known from the tables is the subject of the clause. */
export function segmentSubject(items: readonly Item[], from: number, around: Surroundings): string | null {
  if (!isEuropean(around.language) || around.segments.size === 0) return null;
  let clause = from - 1;
  while (clause >= 0 && items[clause]!.kind !== 'figure' && !(items[clause]!.kind === 'sign' && /[,;:]/.test(items[clause]!.norm)) && from - clause < 12) clause--;
  const words = items.slice(clause + 1, from).map((i) => (i.kind === 'word' ? i.norm : '|'));
  for (let length = Math.min(6, words.length); length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const known = around.segments.get(words.slice(i, i + length).join(' '));
      if (known !== undefined) return known;
    }
  }
  return null;
}
