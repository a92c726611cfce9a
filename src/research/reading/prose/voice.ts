/** Who speaks in a sentence, and whether of what was or of what is to come. */
import type { Basis } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import type { Item } from './items.ts';
import { wordsFor } from './wordsFor.ts';

export interface SentenceVoice {
  readonly basis: Basis | null;
  readonly speaker: string;
  /** A house or source named in the sentence. */
  readonly named: string | null;
  /** Source of reported data named in the sentence. */
  readonly source: string | null;
  readonly past: boolean;
  /** In a text that quotes several houses: the one that spoke last. */
  readonly last: string | null;
}

/** The house named first; by its whole name, or by its first word where that is no common one. */
function firstHouse(sentence: string, houses: readonly string[]): string | null {
  let best: { name: string; at: number } | null = null;
  for (const name of houses) {
    const whole = sentence.indexOf(name);
    const first = name.split(' ')[0]!;
    const plain = first.length > 3 ? first.replace(/[.*+?^${}()|[\]\\]/g, '') : '';
    const at = whole >= 0 ? whole : plain !== '' && sentence.includes(plain) ? sentence.search(new RegExp(`\\b${plain}\\b`)) : -1;
    if (at >= 0 && (best === null || at < best.at)) best = { name, at };
  }
  return best?.name ?? null;
}

/** Of several houses in a sentence the one named last before an offset of it; null where it names none or one. */
export function nearestHouse(sentence: string, offset: number, houses: readonly string[]): string | null {
  let best: { name: string; at: number } | null = null;
  let named = 0;
  for (const name of houses) {
    const first = name.split(' ')[0]!;
    const at = sentence.lastIndexOf(name, offset);
    const near = at >= 0 ? at : first.length > 3 ? sentence.lastIndexOf(first, offset) : -1;
    if (sentence.includes(name) || (first.length > 3 && sentence.includes(first))) named++;
    if (near >= 0 && near < offset && (best === null || near > best.at)) best = { name, at: near };
  }
  return named > 1 ? (best?.name ?? null) : null;
}

/** `Pell Street`: a word of a house's name means nothing by itself. */
export const isOfHouse = (houses: readonly string[], before: string | undefined, word: string): boolean =>
  before !== undefined && houses.some((h) => h.toLowerCase().includes(`${before} ${word}`));

export function sentenceVoice(items: readonly Item[], document: Document, previous: string | null): SentenceVoice {
  const heard = hear(items, document, previous);
  const last =
    (document.kind === 'rating news' || document.kind === 'news page') && document.houses.length > 0
      ? (heard.named ?? firstHouse(printed(items, document), document.houses) ?? previous)
      : heard.named;
  return { ...heard, last };
}

const printed = (items: readonly Item[], document: Document): string => (items.length === 0 ? '' : document.text.slice(items[0]!.start, items[items.length - 1]!.end));

/** What analysts as a group expect. */
const polled =
  /(?<!\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]wo|[Tt]hree|[Ss]ome) )\b(?:[Aa]nalysts|Wall Street|[Tt]he Street)(?: surveyed by \p{Lu}\p{L}+| polled by \p{Lu}\p{L}+)?,?(?: on average| now| currently)? (?:expects?|anticipates?|forecasts?|predicts?|projects?|estimates?|looks? for|(?:are|is|were|was) (?:looking|expecting|calling|at|forecasting))\b/u;

function hear(items: readonly Item[], document: Document, previous: string | null): Omit<SentenceVoice, 'last'> {
  const w = wordsFor(document.language);
  const words = items.filter((i) => i.kind === 'word');
  const norms = words.map((i) => i.norm);
  // `compared with $0.55 expected` speaks of what others had thought
  const forward = items.some(
    (x, k) =>
      x.kind === 'word' &&
      w.future.has(x.norm) &&
      // `and 33.6 in our model`: what was expected of the past
      !(
        /^(?:model|forecasts?|estimates?|est|projections?)$/.test(x.norm) &&
        items[k - 1]?.norm === 'our' &&
        /^(?:in|above|below|of|to|than|with|versus|vs|against|under|over|beat|missed|topped)$/.test(items[k - 2]?.norm ?? '')
      ) &&
      !(x.norm === 'expected' && (items[k - 1]?.kind === 'figure' || items[k - 1]?.norm === 'share') && (items[k + 1]?.kind !== 'word' || items[k + 1]!.norm === 'by')),
  );
  const sentence = printed(items, document);
  const house = firstHouse(sentence, document.houses);
  // a name in camel case is a data service's: `AcmePro data show`
  const source =
    /(\p{Lu}\p{Ll}+\p{Lu}[\p{L}.]*) (?:data|shows?|indicates?|says?|analysis)/u.exec(sentence)?.[1] ??
    /(?:identified|compiled|gathered|cited|collected|tracked) by (\p{Lu}\p{Ll}+\p{Lu}[\p{L}.]*)/u.exec(sentence)?.[1] ??
    /^(?:[Cc]ompiled by|Sources?:) (\p{Lu}\p{Ll}[\p{L}]*(?: \p{Lu}\p{L}+)?)\b/u.exec(sentence)?.[1] ??
    /\b(\p{Lu}\p{Ll}+(?:\p{Lu}\p{L}*)?)-(?:compiled|gathered|tracked)\b/u.exec(sentence)?.[1] ??
    /, which (\p{Lu}\p{Ll}+\p{Lu}[\p{L}.]*) (?:puts?|has|shows?|gives?)\b/u.exec(sentence)?.[1] ??
    /(?:\bper|according to|[Dd]ata from|[Dd]ata (?:compiled|gathered|collected) by)\s+(\p{Lu}\p{Ll}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(sentence)?.[1] ??
    null;
  const first = norms.includes('we') || norms.includes('our');
  const management = norms.some((n) => w.managementWords.has(n)) && !norms.includes('team');
  const company = /\b(?:[Tt]he )?[Cc]ompany (?:expects|guides|guided|targets|aims|plans|now|also|forecast|sees)/.test(sentence) || tells(sentence, document);
  // `the firm had revenue of`: the company, not the house
  const it =
    !/\b[Tt]he (?:firm|bank) (?:had|has|reported|posted|earned|announced|generated|last)\b[^.]{0,40}\b(?:revenue|earnings|EPS|sales|income|profit|margin|return)\b/.test(
      sentence,
    ) &&
    /\b(?:the bank|the broker|the firm|the brokerage|its analysts?|the analysts?|they (?:set|have|issued|expect|see|now)|it (?:now )?(?:expects|models|forecasts|projects|estimates|assumes|points|sees)|she|he|her|his new)\b/i.test(
      sentence,
    )
      ? (previous ?? (document.openings.length > 1 ? null : (document.houses[0] ?? null)))
      : null;
  const news = document.kind === 'rating news' || document.kind === 'news page';
  // in a news text the first person stands in a quotation of whoever spoke last
  if (first && news) return { basis: forward ? 'estimate' : null, speaker: house ?? previous ?? document.voice, named: house ?? previous, source: null, past: !forward };
  if (news && house === null && it === null && norms.some((n) => n === 'guided' || n === 'guides' || n === 'guidance'))
    return { basis: 'guidance', speaker: /^Management\b/.test(sentence) ? 'management' : 'company', named: null, source: null, past: false };
  if (news && house === null && polled.test(sentence)) return { basis: 'consensus', speaker: 'consensus', named: null, source, past: false };
  if (document.voice === 'management') return { basis: forward ? 'guidance' : null, speaker: 'management', named: null, source, past: !forward };
  if (first && forward) return { basis: 'estimate', speaker: document.voice, named: null, source: null, past: false };
  if (company) return { basis: forward ? 'guidance' : 'reported', speaker: 'company', named: null, source: null, past: !forward };
  if (management) {
    const guided = norms.some((n) => w.guidanceVerbs.has(n));
    return { basis: guided ? 'guidance' : forward ? 'estimate' : 'reported', speaker: 'management', named: null, source: null, past: !guided && !forward };
  }
  const named = house ?? it;
  if (named !== null && (forward || document.kind === 'rating news')) return { basis: forward ? 'estimate' : null, speaker: named, named, source, past: !forward };
  if (forward && document.voice === 'company') return { basis: 'guidance', speaker: 'company', named: null, source, past: false };
  if (forward && document.kind === 'broker note') return { basis: null, speaker: document.voice, named: null, source, past: true };
  return { basis: null, speaker: source ?? document.voice, named: source, source, past: !forward };
}

/** `Acme told investors that sales should come to 11`: the company by its name. */
function tells(sentence: string, document: Document): boolean {
  const name = document.kind === 'rating news' || document.kind === 'news page' ? document.companies[0]?.name?.split(' ')[0] : undefined;
  const at = name === undefined || name.length < 3 ? -1 : sentence.indexOf(name);
  return (
    at >= 0 &&
    /^(?:['’]s management)? (?:itself |now |has |also ){0,2}(?:told|expects|guides|guided|forecasts|sees|plans|targets|aims|anticipates)\b/.test(sentence.slice(at + name!.length))
  );
}
