/** Reads sentences into facts. */
import type { Basis, Vintage } from '../../../kernel/records.ts';
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from '../facts/proto.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { defaultPeriod, isPast, isTimeless, metricVoice, type Voice } from '../facts/voice.ts';
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
  const names = ownNames(document);
  let heading: Mention | null = null;
  let lastPeriod: string | null = null;
  let section: string | null = null;
  let management = false;
  const several = document.companies.length > 1 && (document.kind === 'rating news' || document.kind === 'news page');
  let topic: string | null = null;
  for (const paragraph of paragraphs) {
    if (isRelated(text, paragraph)) break;
    if (several) topic = companyOf(text.slice(paragraph.segments[0]!.start, paragraph.segments[paragraph.segments.length - 1]!.end), document) ?? topic;
    let carried: Mention | null = null;
    for (const sentence of sentencesOf(text, paragraph.segments, atoms)) {
      const free = withoutTaken(sentence, taken);
      if (!free.items.some((i) => i.kind === 'figure')) {
        const found = findMentions(free.items, names);
        carried = found[0] ?? null;
        const plain = text.slice(free.start, free.end);
        if (/\bmanagement\b/i.test(plain) && !/management team/i.test(plain)) management = true;
        else if (leavesManagement.test(plain)) management = false;
        lastPeriod = soleReported(free, document) ?? lastPeriod;
        const leads = isHeading(text, paragraph, free) || /:\s*$/.test(text.slice(free.start, free.end + 2));
        if (leads) {
          heading = headingMention(text, free);
          section = document.kind === 'long-form analysis' ? null : soleReported(free, document) ?? (paragraph.bullet ? section : null);
        }
        continue;
      }
      const mentions = findMentions(free.items, names);
      const same = /\bsame (?:period|quarter|year|time)\b/i.test(text.slice(free.start, free.end)) || free.continued;
      const links = new Linker(free.items, mentions, document, carried, { heading, period: same ? lastPeriod : null }).run();
      const printed = text.slice(free.start, free.end);
      if (leavesManagement.test(printed)) management = false;
      const heard = sentenceVoice(free.items, document, previousSpeaker);
      if (heard.speaker === 'management') management = true;
      // a meeting note goes on in management's voice until it turns to its own
      const voice = management && document.kind === 'broker note' && heard.basis === null && heard.named === null && heard.past ? { ...heard, basis: 'reported' as const, speaker: 'management' } : heard;
      previousSpeaker = voice.named ?? previousSpeaker;
      const vintages = vintagesOf(links);
      for (const link of links) {
        const draft = draftOf(text, link, free, voice, document, null, section, several ? companyOf(text.slice(free.start, free.end), document) ?? topic : null, vintages.get(link) ?? null);
        drafts.push(draft);
        if (draft.period !== null && !/^\d+M$/.test(draft.period)) lastPeriod = draft.period;
      }
      carried = links[links.length - 1]?.mention ?? mentions[0] ?? carried;
    }
  }
  for (const cell of cells) {
    for (const sentence of sentencesOf(text, [cell], atoms)) {
      const mentions = findMentions(sentence.items, names);
      const links = new Linker(sentence.items, mentions, document, null, { heading: null, period: null }).run();
      const voice = sentenceVoice(sentence.items, document, null);
      for (const link of links) drafts.push(draftOf(text, link, sentence, voice, document, cell, null, null, null));
    }
  }
  return drafts;
}

/** The one period a sentence without figures names. */
function soleReported(sentence: Sentence, document: Document): string | null {
  const named = sentence.items.filter((i) => i.kind === 'period' && (i.period!.kind === 'quarter' || i.period!.kind === 'year' || i.period!.kind === 'half' || i.period!.kind === 'ended'));
  return named.length === 1 ? resolve(named[0]!.period!, document.calendar) : null;
}

/** Words with which a note leaves what management said. */
const leavesManagement = /\b(?:we (?:raise|lift|cut|expect|model|maintain|are Buy|are buyers|value|estimate|forecast|rate)|our (?:target|estimates?|TP|12|view|forecast)|Price Target|Valuation|Exhibit \d|Investment Thesis|Source:)/i;

/** A list of other headlines at the foot of a page says nothing of this text's subject. */
const isRelated = (text: string, paragraph: Paragraph): boolean => paragraph.segments[0]!.start > text.length * 0.5 && /^(?:more (?:from|on|news)|related(?: articles| news| stories)?|read next|read more|see also|also read|you may also like|recommended)\b/i.test(text.slice(paragraph.segments[0]!.start, paragraph.segments[0]!.end).trim());

/** The company named first in a stretch of text. */
function companyOf(stretch: string, document: Document): string | null {
  let best: { id: string; at: number } | null = null;
  for (const c of document.companies) {
    const first = c.name?.split(' ')[0];
    for (const word of [c.name, c.ticker, first !== undefined && first.length > 3 ? first : undefined]) {
      if (word === undefined || word.length < 2) continue;
      const at = stretch.search(new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u'));
      if (at >= 0 && (best === null || at < best.at)) best = { id: c.id, at };
    }
  }
  return best?.id ?? null;
}

/** Words of the company's own name, which name no segment of it. */
function ownNames(document: Document): ReadonlySet<string> {
  const own = document.companies[0];
  return new Set([own?.name?.split(' ')[0], own?.ticker, document.company].flatMap((w) => (w == null ? [] : [w.toLowerCase()])));
}

const isHeading = (text: string, paragraph: Paragraph, sentence: Sentence): boolean => paragraph.segments.length === 1 && sentence.items.length <= 8 && !/[.,;]$/.test(text.slice(sentence.start, sentence.end + 1).trim());

/** Headings that give figures without a name of their own their metric. */
const headings: readonly (readonly [RegExp, string])[] = [
  [/\bentry\b|\bbuy[- ]zone|accumulat/i, 'entryPrice'],
  [/\bstop[- ]?loss|\bstops?\b/i, 'stopLoss'],
  [/\b(?:profit|price) targets?\b/i, 'targetPrice'],
  [/\b(?:allocation|position siz)/i, 'positionSize'],
  [/\btime horizon|holding period/i, 'holdingPeriod'],
];

function headingMention(text: string, sentence: Sentence): Mention | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const [pattern, metric] of headings) {
    const row = metricById.get(metric);
    if (pattern.test(words) && row !== undefined) return { from: -1, to: -1, metric, row, segment: null, accounting: null, negative: false, label: words, tail: -1 };
  }
  return null;
}

function withoutTaken(sentence: Sentence, taken: ReadonlySet<Figure>): Sentence {
  if (!sentence.items.some((i) => i.figure !== null && taken.has(i.figure))) return sentence;
  return { ...sentence, items: sentence.items.filter((i) => i.figure === null || !taken.has(i.figure)) };
}

function draftOf(text: string, link: Link, sentence: Sentence, voice: ReturnType<typeof sentenceVoice>, document: Document, cell: ProseCell | null, section: string | null, topic: string | null, vintage: Vintage | null): Draft {
  const own = defaultPeriod(link.metric, document);
  const dated = link.metric === 'sharePrice' && /^\d{4}-\d\d-\d\d$/.test(link.period ?? '');
  let period = isTimeless(link.metric) ? null : own !== null && metricVoice(link.metric) !== null && !dated && !/^\d+M$/.test(link.period ?? '') ? own : link.period ?? cell?.period ?? (metricVoice(link.metric) === null ? section : null) ?? periodOf(link, voice.past, document);
  if (link.metric === 'priceChange') period = windowOf(sentence.items, link.at, document);
  const spoken = speak(link, period, voice, document, text.slice(sentence.start, sentence.end));
  // guidance without a period is for the year under way
  if (period === null && spoken.basis === 'guidance' && metricVoice(link.metric) === null && document.calendar.currentYear !== null) period = `FY${document.calendar.currentYear}`;
  const company = cell?.company ?? topic ?? companyNear(sentence.items, link.at, document) ?? foreignSubject(text, sentence.items, link, document);
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
    vintage,
    accounting: link.mention?.accounting ?? null,
    label: link.mention === null || link.mention.from < 0 || sentence.items[link.mention.to - 1] === undefined || link.mention.to > link.at + 12 ? null : text.slice(sentence.items[link.mention.from]!.start, sentence.items[link.mention.to - 1]!.end),
    qualifier: outsideQualifier(sentence.items, link.at),
  };
}

/** `Acme's planned AI spending`, `expects Acme to raise AI spending`: another company's figure, where the text names it often. */
function foreignSubject(text: string, items: readonly Item[], link: Link, document: Document): string | null {
  const mention = link.mention;
  if (mention === null || mention.from < 1 || /revenue|sales/i.test(mention.metric) || mention.row.statement !== 'operating') return null;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 8); i--) {
    const item = items[i]!;
    if (item.kind === 'figure' || (item.kind === 'sign' && item.norm === ',')) return null;
    if (item.kind !== 'word' || !item.capital) continue;
    const printed = text.slice(item.start, item.end);
    const name = printed.replace(/['’]s$/, '');
    const possessive = name !== printed;
    const acts = ['to', 'will', 'plans', 'may', 'could'].includes(items[i + 1]?.norm ?? '');
    if (!possessive && !acts) continue;
    if (!/^\p{Lu}\p{Ll}{2,}/u.test(name) || mention.metric === 'totalAddressableMarket' || /^(?:China|India|Japan|Europe|America|Asia|Germany|Korea|Britain|France|Italy|Brazil|Taiwan|Mainland|North|Latin|Management)$/.test(name) || document.houses.some((h) => h.includes(name)) || document.publisher?.includes(name) === true) continue;
    if (document.companies[0]?.name?.includes(name) === true) return null;
    return text.split(name).length > 3 ? document.companies.find((c) => c.name?.includes(name) === true)?.id ?? name : null;
  }
  return null;
}

/** `TP to 19.5 (vs. 19.4 prior)`: of one target stated twice in a sentence the compared one is the old. */
function vintagesOf(links: readonly Link[]): Map<Link, Vintage> {
  const found = new Map<Link, Vintage>();
  for (const link of links) {
    if (!link.compared || (link.metric !== 'targetPrice' && link.metric !== 'targetMultiple')) continue;
    const other = links.find((l) => l !== link && !l.compared && l.metric === link.metric && l.measure === link.measure && l.figure.low !== link.figure.low);
    if (other === undefined) continue;
    found.set(link, 'old');
    found.set(other, 'new');
  }
  return found;
}

/** The window of a price change: `over the past month`, `year-to-date`, `in October`. */
function windowOf(items: readonly Item[], at: number, document: Document): string | null {
  const windows = items.flatMap((i, index) => (i.kind === 'period' && ['horizon', 'ytd', 'month'].includes(i.period!.kind) ? [{ i, index }] : []));
  const nearest = windows.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))[0];
  return nearest === undefined ? null : nearest.i.period!.period ?? resolve(nearest.i.period!, document.calendar);
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

function speak(link: Link, period: string | null, voice: ReturnType<typeof sentenceVoice>, document: Document, sentence: string): Voice {
  if (link.measure === 'surprise') return { basis: link.against ?? 'consensus', speaker: voice.source ?? document.voice };
  if (link.consensus) return { basis: 'consensus', speaker: 'consensus' };
  const special = metricVoice(link.metric);
  const house = voice.named ?? document.voice;
  if (special === 'opinion') return { basis: 'estimate', speaker: house };
  if (special === 'multiple' && /\bimpl(?:y|ies|ying)\b/i.test(sentence) && /\b(?:target|TP|PT)\b/.test(sentence)) return { basis: 'target', speaker: house };
  if (special === 'target' && /\bconsensus\b/i.test(sentence) && voice.named === null) return { basis: 'target', speaker: 'consensus' };
  if (special === 'target' || special === 'price' || special === 'assumption') return { basis: special, speaker: special === 'price' ? voice.source ?? house : house };
  if (document.kind === 'long-form analysis') return essay(link, period, voice, document, sentence);
  if (voice.basis !== null) {
    const past = period !== null && isPast(period, null, document);
    // what stands beside a forecast for comparison, of a period gone by, was reported
    if (voice.basis === 'guidance' && past) return { basis: 'reported', speaker: voice.speaker };
    const basis: Basis = voice.basis === 'estimate' && past && !/^TTM/.test(period) ? 'reported' : voice.basis;
    return { basis, speaker: basis === 'reported' && voice.named === null && voice.speaker !== 'management' ? 'company' : voice.speaker };
  }
  if (!isPast(period, null, document)) return document.voice === 'company' ? { basis: 'guidance', speaker: 'company' } : { basis: 'estimate', speaker: house };
  return { basis: 'reported', speaker: special === 'multiple' ? house : voice.source ?? 'company' };
}

/** In an essay the writer speaks; printed statement lines are the company's, rates without a period are what he assumes. */
function essay(link: Link, period: string | null, voice: ReturnType<typeof sentenceVoice>, document: Document, sentence: string): Voice {
  const money = link.row?.kinds[0] === 'money' && link.measure === 'level';
  const conditional = /\b(?:if|assum\w+|sustains?|case|scenario|merely|rises? above|above ~|expands?|should|would)\b/i.test(sentence);
  if (period === null && !money && (conditional || link.measure === 'cagr' || /^growth/.test(link.measure) || link.metric === 'taxRate')) return { basis: 'assumption', speaker: document.voice };
  if (period !== null && !isPast(period, null, document)) return { basis: /^\d+M$/.test(period) ? 'assumption' : 'estimate', speaker: voice.named ?? document.voice };
  if (voice.source !== null) return { basis: 'reported', speaker: voice.source };
  if (money) return { basis: 'reported', speaker: 'company' };
  if (link.row?.kinds[0] === 'multiple' || link.figure.qualifier === 'approx' || link.figure.qualifier === 'above' || metricVoice(link.metric) === 'multiple') return { basis: 'reported', speaker: document.voice };
  return { basis: 'reported', speaker: 'company' };
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
