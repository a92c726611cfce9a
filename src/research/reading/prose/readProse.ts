/** Reads sentences into facts. */
import type { Basis } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from '../facts/proto.ts';
import { defaultPeriod, isPast, metricVoice, type Voice } from '../facts/voice.ts';
import type { Figure } from '../figures/figure.ts';
import type { Paragraph } from '../layout/blocks.ts';
import type { Atoms } from '../layout/pieces.ts';
import type { ProseCell } from '../tables/readGrid.ts';
import { sentencesOf, type Item, type Sentence } from './items.ts';
import { Linker, type Link } from './link.ts';
import { findMentions, type Mention } from './mentions.ts';
import { outsideQualifier } from './qualifier.ts';
import { sentenceVoice } from './voice.ts';

export function readProse(text: string, paragraphs: readonly Paragraph[], cells: readonly ProseCell[], atoms: Atoms, document: Document, taken: ReadonlySet<Figure>): Draft[] {
  const drafts: Draft[] = [];
  let previousSpeaker: string | null = null;
  for (const paragraph of paragraphs) {
    let carried: Mention | null = null;
    for (const sentence of sentencesOf(text, paragraph.segments, atoms)) {
      const free = withoutTaken(sentence, taken);
      if (!free.items.some((i) => i.kind === 'figure')) {
        const found = findMentions(free.items);
        carried = found[0] ?? null;
        continue;
      }
      const mentions = findMentions(free.items);
      const links = new Linker(free.items, mentions, document, carried).run();
      const voice = sentenceVoice(free.items, document, previousSpeaker);
      previousSpeaker = voice.named;
      for (const link of links) drafts.push(draftOf(text, link, free, voice, document, null));
      carried = links[links.length - 1]?.mention ?? mentions[0] ?? carried;
    }
  }
  for (const cell of cells) {
    for (const sentence of sentencesOf(text, [cell], atoms)) {
      const mentions = findMentions(sentence.items);
      const links = new Linker(sentence.items, mentions, document, null).run();
      const voice = sentenceVoice(sentence.items, document, null);
      for (const link of links) drafts.push(draftOf(text, link, sentence, voice, document, cell));
    }
  }
  return drafts;
}

function withoutTaken(sentence: Sentence, taken: ReadonlySet<Figure>): Sentence {
  if (!sentence.items.some((i) => i.figure !== null && taken.has(i.figure))) return sentence;
  return { ...sentence, items: sentence.items.filter((i) => i.figure === null || !taken.has(i.figure)) };
}

function draftOf(text: string, link: Link, sentence: Sentence, voice: ReturnType<typeof sentenceVoice>, document: Document, cell: ProseCell | null): Draft {
  const period = link.period ?? cell?.period ?? periodOf(link, voice.past, document);
  const spoken = speak(link, period, voice, document);
  const company = cell?.company ?? companyNear(sentence.items, link.at, document);
  let figure = link.figure;
  if (figure.bracketed && figure.sign === 0 && (figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'points') && figure.low < 0) figure = { ...figure, low: -figure.high, high: -figure.low, bracketed: false };
  if (link.sign < 0 && figure.low > 0 && figure.sign === 0) figure = { ...figure, low: -figure.high, high: -figure.low };
  return {
    figure,
    metric: link.metric,
    measure: link.measure,
    period,
    basis: spoken.basis,
    speaker: spoken.speaker,
    ...(company !== null ? { company } : {}),
    segment: link.segment,
    accounting: link.mention?.accounting ?? null,
    label: link.mention === null ? null : text.slice(sentence.items[link.mention.from]!.start, sentence.items[link.mention.to - 1]!.end),
    qualifier: outsideQualifier(sentence.items, link.at),
  };
}

function periodOf(link: Link, past: boolean, document: Document): string | null {
  const own = defaultPeriod(link.metric, document);
  if (own !== null) return own;
  if (metricVoice(link.metric) !== null || !past) return null;
  if (document.kind === 'long-form analysis') return null;
  const current = document.calendar.currentQuarter;
  if (document.calendar.currentPeriod !== null) return document.calendar.currentPeriod;
  return current === null ? null : `${current.year}Q${current.quarter}`;
}

function speak(link: Link, period: string | null, voice: ReturnType<typeof sentenceVoice>, document: Document): Voice {
  if (link.measure === 'surprise') return { basis: 'consensus', speaker: document.voice };
  if (link.consensus) return { basis: 'consensus', speaker: 'consensus' };
  const special = metricVoice(link.metric);
  const house = voice.named ?? document.voice;
  if (special === 'target' || special === 'price' || special === 'assumption') return { basis: special, speaker: house };
  if (voice.basis !== null) {
    const basis: Basis = voice.basis === 'estimate' && isPast(period, null, document) && period !== null && !/^TTM/.test(period) ? 'reported' : voice.basis;
    return { basis, speaker: basis === 'reported' && voice.named === null ? 'company' : voice.speaker };
  }
  if (!isPast(period, null, document)) return document.voice === 'company' ? { basis: 'guidance', speaker: 'company' } : { basis: 'estimate', speaker: house };
  if (document.kind === 'long-form analysis' && (special === 'multiple' || link.figure.qualifier === 'approx')) return { basis: 'reported', speaker: 'author' };
  return { basis: 'reported', speaker: special === 'multiple' ? house : voice.source ?? 'company' };
}

/** Another company named right before the figure in its clause. */
function companyNear(items: readonly Item[], at: number, document: Document): string | null {
  if (document.companies.length < 2) return null;
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const item = items[i]!;
    if (item.kind === 'sign' && (item.norm === ',' || item.norm === ';')) return null;
    if (item.kind !== 'word' || !item.capital) continue;
    const word = document.text.slice(item.start, item.end).replace(/['’]s$/, '');
    for (const c of document.companies) if (c.id === word || c.ticker === word || c.name?.split(' ')[0] === word) return c.id;
  }
  return null;
}
