/** Basis and speaker of one figure, from its metric, its period and the voice of its sentence. */
import type { Basis } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import { isPast, metricVoice, type Voice } from '../facts/voice.ts';
import type { Link } from './link.ts';
import type { SentenceVoice } from './voice.ts';

export function speak(link: Link, period: string | null, voice: SentenceVoice, document: Document, sentence: string, start: number): Voice {
  if (link.measure === 'surprise') return { basis: link.against ?? 'consensus', speaker: voice.source ?? document.voice };
  const special = metricVoice(link.metric);
  if (link.consensus) return { basis: special === 'target' ? 'target' : 'consensus', speaker: 'consensus' };
  const house = voice.named ?? voice.last ?? document.voice;
  if (special === 'opinion') return { basis: 'estimate', speaker: house };
  if (special === 'multiple' && /\bimpl(?:y|ies|ying)\b/i.test(sentence) && /\b(?:target|TP|PT)\b/.test(sentence)) return { basis: 'target', speaker: house };
  if (special === 'target' && /\bconsensus\b|\bthe Street['’]s\b/i.test(sentence) && voice.named === null) return { basis: 'target', speaker: 'consensus' };
  if (special === 'target' || special === 'price' || special === 'assumption')
    return {
      basis: special,
      speaker:
        special === 'target' && link.figure.range && voice.source !== null
          ? voice.source
          : special === 'price'
            ? (voice.source ?? (voice.named === null && document.houses.length > 1 && document.kind === 'rating news' ? 'article' : house))
            : house,
    };
  if (document.kind === 'long-form analysis') return essay(link, period, voice, document, sentence);
  if (voice.basis !== null) {
    const past = period !== null && isPast(period, null, document);
    // what stands beside a forecast for comparison, of a period gone by, was reported
    if (voice.basis === 'guidance' && past) return { basis: 'reported', speaker: voice.speaker };
    // what had happened before a forecast was made: `sees EPS of 2.30, after sales fell 17%`
    if (past && /\bafter\s[^,]*$/.test(sentence.slice(0, Math.max(0, link.figure.start - start)))) return { basis: 'reported', speaker: 'company' };
    const basis: Basis = voice.basis === 'estimate' && past && !period.startsWith('TTM') ? 'reported' : voice.basis;
    return { basis, speaker: basis === 'reported' && voice.named === null && voice.speaker !== 'management' ? 'company' : voice.speaker };
  }
  if (!isPast(period, null, document)) return document.voice === 'company' ? { basis: 'guidance', speaker: 'company' } : { basis: 'estimate', speaker: house };
  return { basis: 'reported', speaker: voice.source ?? 'company' };
}

/** In an essay the writer speaks; printed statement lines are the company's, rates without a period are what he assumes. */
function essay(link: Link, period: string | null, voice: SentenceVoice, document: Document, sentence: string): Voice {
  const money = link.row?.kinds[0] === 'money' && link.measure === 'level';
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
