/** Basis and speaker of one figure, from its metric, its period and the voice of its sentence. */
import type { Basis } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import { isPast, isSensitivity, metricVoice, tellsOfItself, voiceIn, type Voice } from '../facts/voice.ts';
import type { Link } from './link.ts';
import { nearestHouse, type SentenceVoice } from './voice.ts';

const news = (document: Document): boolean => document.kind === 'rating news' || document.kind === 'news page';

/** The clause of one figure goes before its sentence: `2% under our 117.5`, `we sit at 28.1%`, `is guided to 27-29%`, `Acme had 754 million`. */
function clauseVoice(link: Link, period: string | null, voice: SentenceVoice, document: Document, sentence: string, start: number): Voice | null {
  const left = sentence.slice(0, Math.max(0, link.figure.start - start));
  const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('['), left.lastIndexOf('. ')) + 1);
  const own = news(document) ? voice.last : document.voice;
  if (own !== null && own !== 'company' && document.kind !== 'long-form analysis') {
    if (/\b[Oo]ur (?:\p{L}+ ){0,2}$/u.test(clause) && !/target|price|objective/.test(clause.slice(-24))) return { basis: 'estimate', speaker: own };
    if (/\b[Ww]e (?:now )?(?:sit|are|stand|stay|come out|land|remain) at [^,]*$|\b[Ww]e (?:have|had)(?: pencill?ed in)? (?:about |around )?$|\bwe had pencill?ed in\b/.test(clause))
      return { basis: 'estimate', speaker: own };
  }
  if (
    /^ ?(?:(?:that )?we had (?:pencill?ed|expected|modell?ed|looked)|(?:in|from|on) our (?:own )?(?:model|estimates?|forecasts?|numbers|book)|of ours\b)/.test(
      sentence.slice(Math.max(0, link.figure.end - start)),
    ) &&
    own !== null &&
    own !== 'company'
  )
    return { basis: 'estimate', speaker: own };
  const future = period !== null && !isPast(period, null, document);
  if (
    future &&
    /\b(?:is|are|been|was|were) (?:still )?guided (?:to|at|for)\b[^;]*$|\bguid(?:ance|es|ed|ing)\b[^;,]{0,40}$|\b(?:[Bb]udget|[Gg]uidance)\b[^;,]{0,30}$|\bsteered to\b[^;]*$/.test(
      clause,
    ) &&
    !/\b(?:we|our|above|below|than) [^;]{0,30}$/.test(clause)
  )
    return { basis: 'guidance', speaker: /\b[Mm]anagement\b/.test(sentence) ? 'management' : 'company' };
  // a house that had a figure had thought of it
  if (
    news(document) &&
    voice.named !== null &&
    metricVoice(link.metric) === null &&
    /\b(?:had|has|models?|pencill?ed|looked for|expected) (?:about |around |for |in )?$/.test(clause) &&
    clause.includes(voice.named.split(' ')[0]!)
  )
    return { basis: 'estimate', speaker: voice.named };
  return null;
}

/** The writer of a news text in his own voice; null in a text of another kind. */
export const deskOf = (document: Document): string | null => (document.kind === 'rating news' ? 'article' : document.kind === 'news page' ? document.voice : null);

/** Up to the figure and the one before it: `Mean of the five: $49.80, previously`. */
const meanOf =
  /\b(?:[Mm]ean|[Aa]verage|[Mm]edian) of (?:all |the |these |those )*(?:\p{L}+ ){0,2}?(?:\p{L}+)(?: is| was| comes to| stands at)?:? ?(?:[A-Z]{0,3}[$€£¥₩₹]? ?\d[\d.,]*,? \p{L}+ )?$/u;

/** A price that somebody is said to give. */
const attributed = /\bcited\b|\bcit(?:es|ing)\b|\b(?:bank|broker|brokerage|firm|analysts?) (?:says?|said|notes?|noted|puts?)\b/;

/** The house that a sentence names before an offset. */
const nearestNamed = (sentence: string, offset: number, document: Document): string | null => document.houses.find((name) => sentence.slice(0, offset).includes(name)) ?? null;

const ownView =
  /\b[Ww]e (?:now )?(?:raise|cut|lift|trim|lower|nudge|model|forecast|estimate|adjust)\b|\b[Oo]ur (?:new |old |prior )?(?:estimates?|forecasts?|numbers|model)\b|\((?:prior|previously|was|old)\b/;

/** `mark` is what the text marks the period with: `4Q25E` is an estimate however late it is read. */
export function speak(link: Link, period: string | null, mark: 'A' | 'E' | null, voice: SentenceVoice, document: Document, sentence: string, start: number): Voice {
  const desk = deskOf(document);
  if (link.measure === 'surprise') {
    // of results it is the desk that compares, of forecasts the house
    const told =
      desk === null
        ? document.voice
        : link.against === 'estimate' && voice.last !== null
          ? voice.last
          : period !== null && isPast(period, null, document)
            ? desk
            : (voice.named ?? voice.last ?? document.voice);
    return { basis: link.against ?? 'consensus', speaker: voice.source ?? told };
  }
  // the day's rate at which a company translates its figures is a fact
  if (link.metric === 'exchangeRate' && document.voice === 'company' && period !== null) return { basis: 'reported', speaker: 'company' };
  const special = voiceIn(link.metric, document);
  if (link.own === true && document.voice !== 'company') return { basis: 'estimate', speaker: document.voice };
  if (isSensitivity(link.metric)) {
    const step = /^(?:price|exchangeRate|interestRate|inflation)/.test(link.metric);
    const basis = step ? 'assumption' : tellsOfItself(document) ? 'guidance' : 'estimate';
    return { basis, speaker: voice.named ?? voice.last ?? document.voice };
  }
  if (link.consensus) return special === 'target' ? { basis: 'target', speaker: voice.source ?? 'consensus' } : { basis: 'consensus', speaker: 'consensus' };
  const house = (news(document) ? nearestHouse(sentence, link.figure.start - start, document.houses) : null) ?? voice.named ?? voice.last ?? document.voice;
  if (special === 'opinion') return { basis: 'estimate', speaker: house };
  // `our target goes to 11.50; it implies 24x`
  const lead = /;\s*$/.test(document.text.slice(Math.max(0, start - 3), start)) ? document.text.slice(Math.max(0, start - 300), start) : '';
  if (special === 'multiple' && /\bimpl(?:y|ies|ying)\b/i.test(sentence) && /\b(?:target|TP|PT)\b/.test(lead + sentence)) return { basis: 'target', speaker: house };
  if (
    special === 'target' &&
    /\bconsensus\b|\bthe Street['’]s\b|\b(?:mean|average|median)\b[^.;]{0,20}\b(?:PT|TP|PO|target|objective)\b|\b(?:targets|objectives|PTs)\b[^.;]{0,60}\b(?:span|range|run)\b/i.test(
      sentence,
    ) &&
    nearestNamed(sentence, link.figure.start - start, document) === null
  )
    return { basis: 'target', speaker: voice.source ?? 'consensus' };
  // a mean of several houses is that of whoever worked it out
  if (special === 'target' && meanOf.test(sentence.slice(0, Math.max(0, link.figure.start - start)))) return { basis: 'target', speaker: voice.source ?? desk ?? document.voice };
  // what an essay sells the business at in the end is what it assumes
  if (
    link.metric === 'targetMultiple' &&
    document.kind === 'long-form analysis' &&
    /\b(?:exit(?:ing)?|sell (?:it|them|the business)|sold|terminal multiple)\b[^.;%]*$/i.test(sentence.slice(0, link.figure.start - start))
  )
    return { basis: 'assumption', speaker: house };
  if (special === 'target' || special === 'price' || special === 'assumption')
    return {
      basis: special,
      speaker:
        special === 'target' && link.figure.range && voice.source !== null
          ? voice.source
          : special === 'price'
            ? (voice.source ?? (desk !== null && !attributed.test(sentence) ? desk : house))
            : house,
    };
  // what a desk or a data service recites
  if (special === 'multiple' && desk !== null && voice.named === null && (period === null || period.startsWith('TTM'))) return { basis: 'price', speaker: voice.source ?? desk };
  const own = clauseVoice(link, period, voice, document, sentence, start);
  if (own !== null) return own;
  if (document.kind === 'long-form analysis') return essay(link, period, voice, document, sentence);
  // `Management kept its FY27 margin band`: of a year to come it is guidance
  if (voice.basis === 'reported' && voice.speaker === 'management' && period !== null && !isPast(period, mark, document)) return { basis: 'guidance', speaker: 'management' };
  if (voice.basis !== null) {
    const past = period !== null && isPast(period, mark, document);
    // what stands beside a forecast for comparison, of a period gone by, was reported
    if (voice.basis === 'consensus' && past && !voice.past && link.compared) return { basis: 'reported', speaker: 'company' };
    if (voice.basis === 'guidance' && past) return { basis: 'reported', speaker: voice.speaker };
    // what had happened before a forecast was made: `sees EPS of 2.30, after sales fell 17%`
    if (past && /\bafter\s[^,]*$/.test(sentence.slice(0, Math.max(0, link.figure.start - start)))) return { basis: 'reported', speaker: 'company' };
    // what management or the company says of a year to come, it guides to
    if (
      voice.basis === 'reported' &&
      period !== null &&
      !isPast(period, mark, document) &&
      voice.named === null &&
      document.kind === 'broker note' &&
      link.row?.statement !== 'market'
    )
      return { basis: 'guidance', speaker: voice.speaker };
    const basis: Basis = voice.basis === 'estimate' && past && !period.startsWith('TTM') ? 'reported' : voice.basis;
    return { basis, speaker: basis === 'reported' && voice.named === null && voice.speaker !== 'management' ? 'company' : voice.speaker };
  }
  const isCall = document.voice === 'management';
  // a desk has no forecasts of its own: what it says of the future is the company's, unless it is marked as an estimate or is somebody's own view
  if (!isPast(period, mark, document))
    return tellsOfItself(document) || (house === 'article' && mark !== 'E' && !ownView.test(sentence))
      ? { basis: 'guidance', speaker: isCall ? 'management' : 'company' }
      : { basis: 'estimate', speaker: house };
  return { basis: 'reported', speaker: voice.source ?? (isCall ? 'management' : 'company') };
}

/** In an essay the writer speaks; printed statement lines are the company's, rates without a period are what he assumes. */
function essay(link: Link, period: string | null, voice: SentenceVoice, document: Document, sentence: string): Voice {
  if (voice.basis === 'guidance' && voice.speaker === 'management' && period !== null && !isPast(period, null, document)) return { basis: 'guidance', speaker: 'management' };
  const money = link.row?.kinds[0] === 'money' && link.measure === 'level';
  if (voice.basis === 'guidance' && period !== null && !isPast(period, null, document)) return { basis: 'guidance', speaker: voice.speaker };
  const conditional = /\b(?:if|assum\w+|sustains?|case|scenario|merely|rises? above|above ~|expands?|should|would)\b/i.test(sentence);
  if (period === null && !money && (conditional || link.measure === 'cagr' || link.measure.startsWith('growth') || link.metric === 'taxRate'))
    return { basis: 'assumption', speaker: document.voice };
  if (period !== null && !isPast(period, null, document)) return { basis: /^\d+M$/.test(period) ? 'assumption' : 'estimate', speaker: voice.named ?? document.voice };
  if (voice.source !== null) return { basis: 'reported', speaker: voice.source };
  // rates and multiples are worked out by the writer, trailing sums too
  if (link.row?.kinds[0] === 'percent' && link.measure === 'level') return { basis: 'reported', speaker: document.voice };
  if (period?.startsWith('TTM') === true && link.metric !== 'revenue') return { basis: 'reported', speaker: document.voice };
  if (money) return { basis: 'reported', speaker: 'company' };
  if (link.row?.kinds[0] === 'multiple' || link.figure.qualifier === 'approx' || link.figure.qualifier === 'above' || metricVoice(link.metric) === 'multiple')
    return { basis: 'reported', speaker: document.voice };
  return { basis: 'reported', speaker: 'company' };
}
