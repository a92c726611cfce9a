/** Reads sentences into facts. */
import { isOperand } from './operands.ts';
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { perShareOf } from '../facts/perShare.ts';
import type { Draft } from '../facts/proto.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import type { Figure } from '../figures/figure.ts';
import type { Paragraph } from '../layout/paragraphs.ts';
import type { Atoms } from '../layout/pieces.ts';
import type { ProseCell } from '../tables/readGrid.ts';
import { divisionsIn, ofDivision } from './divisions.ts';
import { draftOf } from './draft.ts';
import { directionOf } from './direction.ts';
import { spreadVintages, vintagesOf } from './vintages.ts';
import { sentencesOf, type Sentence } from './items.ts';
import { ofTheWhole, partCalled, partOpening } from './ledPart.ts';
import { holderOf, ofHolder, type Holder } from './holders.ts';
import { Linker, type Link } from './link.ts';
import { findMentions, type Mention } from './mentions.ts';
import { relatedAt } from '../document/related.ts';
import { plainHeading } from '../document/headings.ts';
import { withOwnNames } from './ownNames.ts';
import { isPast, metricVoice, tellsOfItself } from '../facts/voice.ts';
import { declaredDividend, isRecited } from './recited.ts';
import { deskOf } from './speak.ts';
import { stakesIn } from './stakes.ts';
import { companyByCode, companyOf, documentsByCompany, isSectorNote, openedIn, partOf, sectionAt, type Section } from './topic.ts';
import type { Surroundings } from './segments.ts';
import { sentenceVoice, type SentenceVoice } from './voice.ts';

export function readProse(
  text: string,
  paragraphs: readonly Paragraph[],
  cells: readonly ProseCell[],
  atoms: Atoms,
  whole: Document,
  sections: readonly Section[],
  taken: ReadonlySet<Figure>,
): Draft[] {
  const drafts: Draft[] = [];
  const quoted = new Map<string, string>();
  let previousSpeaker: string | null = null;
  const around: Surroundings = { names: ownNames(whole), language: whole.language, segments: whole.segments };
  let heading: Mention | null = null;
  let lastPeriod: string | null = null;
  let section: string | null = null;
  let before: Link | null = null;
  const related = relatedAt(text);
  let management = false;
  let inPerson = false;
  /** The short line over the paragraphs of a note. */
  let ledBy = '';
  /** Under `About Acme` a company says what it is, not what it reported. */
  let about = false;
  const several = sections.length > 0 || (whole.companies.length > 1 && (whole.kind === 'rating news' || whole.kind === 'news page' || isSectorNote(whole)));
  const byCompany = several ? documentsByCompany(text, paragraphs, sections, atoms.periods, whole) : null;
  let topic: string | null = null;
  let part: string | null = null;
  /** The part that the title above names. */
  let headed: string | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.segments[0]!.start >= related) break;
    const ofSection = sectionAt(sections, paragraph.segments[0]!.start);
    if (sections.length > 0) {
      if (topic !== ofSection) management = false;
      topic = ofSection;
    } else if (several) topic = companyOf(text.slice(paragraph.segments[0]!.start, paragraph.segments[paragraph.segments.length - 1]!.end), whole) ?? topic;
    /** Under a line that opens with a name nobody knows, figures are of nobody. */
    let unknown = false;
    const line = text.slice(paragraph.segments[0]!.start, paragraph.segments[0]!.end);
    const opens = openedIn(paragraph.segments[0]!, whole)?.company ?? null;
    const own = opens === whole.company ? null : opens;
    const title = paragraph.segments.length === 1 && whole.kind === 'broker note' ? plainHeading(line) : null;
    if (title !== null) part = partOf(title.title, text, whole);
    if (title !== null) headed = partCalled(title.title, paragraph.segments[0]!.start, whole);
    const led = tellsOfParts(whole) ? (partOpening(line, paragraph.segments[0]!.start, whole) ?? headed) : null;
    // a paragraph of an essay is of no year that another one named
    if (whole.kind === 'long-form analysis') lastPeriod = null;
    // a paragraph of a call begins with who speaks in it
    if (whole.kind === 'broker note') inPerson = officer.test(line) || (inPerson && !turns.test(line));
    const guided = whole.kind === 'broker note' ? guidanceIn(text.slice(paragraph.segments[0]!.start, paragraph.segments.at(-1)!.end), ledBy) : null;
    if (title !== null || paragraph.segments.length === 1) ledBy = isHeadingLine(line) ? line : title !== null ? '' : ledBy;
    let carried: Mention | null = null;
    let holder: Holder | null = null;
    /** The service whose data a paragraph goes through: `Numbers compiled by …`. */
    let service: string | null = null;
    /** The part of the company that a news text speaks of. */
    let unit: string | null = null;
    let division: string | null = null;
    /** The year that the rest of a paragraph looks ahead to. */
    let outlook: string | null = null;
    /** The period of the past that the paragraph of an essay tells of. */
    let toldPeriod: string | null = null;
    /** The quarter of the past that the paragraph of a news text reports. */
    let newsOf: string | null = null;
    /** The years over which the sentence before shared out a list. */
    let listed: string | null = null;
    const sentences = sentencesOf(text, paragraph.segments, atoms);
    const stakes = stakesIn(text, sentences);
    for (const sentence of sentences) {
      if (sentence.start >= related) break;
      const free = withoutTaken(sentence, taken);
      const opened = several && sections.length === 0 ? openedIn(free, whole) : null;
      if (opened !== null) {
        unknown = opened.company === null;
        previousSpeaker = null;
      }
      if (unknown) continue;
      // a sentence in small letters goes on from the one before: `is modest: cons. looks for`
      if (sections.length > 0 && !/^\p{Ll}/u.test(text.slice(free.start, free.start + 2))) topic = companyByCode(text.slice(free.start, free.end), whole) ?? ofSection;
      else if (several) topic = opened?.company ?? companyOf(text.slice(free.start, free.end), whole) ?? topic;
      const document = (topic === null ? undefined : byCompany?.get(topic)) ?? whole;
      if (!free.items.some((i) => i.kind === 'figure')) {
        const found = findMentions(free.items, around);
        carried = found[0] ?? null;
        if (several || newsQuarter(document) !== null || document.kind === 'rating news')
          previousSpeaker = sentenceVoice(free.items, document, previousSpeaker).last ?? previousSpeaker;
        const plain = text.slice(free.start, free.end);
        if (dataOf.test(plain)) service = sentenceVoice(free.items, document, previousSpeaker).source;
        if (/\bmanagement\b/i.test(plain) && !/management team/i.test(plain)) management = true;
        else if (leavesManagement.test(plain)) management = false;
        lastPeriod = soleReported(free, document) ?? lastPeriod;
        // `Now the outlook for 2025.`
        if (tellsOfItself(document) && /\b(?:outlook|guidance|expectations|forecast)\b/i.test(plain)) outlook = soleReported(free, document) ?? outlook;
        const leads = isHeading(text, paragraph, free) || /:\s*$/.test(text.slice(free.start, free.end + 2));
        if (leads) {
          about = /^about \p{L}/iu.test(plain) && document.voice === 'company';
          heading = headingMention(text, free);
          section = soleReported(free, document) ?? (paragraph.bullet && document.kind !== 'long-form analysis' ? section : null);
        }
        continue;
      }
      const mentions = withOwnNames(free.items, findMentions(free.items, around), text, around);
      const same =
        /^(?:The (?:mid-?point|middle|low end|high end|top|bottom)\b|(?:That|This|It) (?:stands|stood|sits|compares|compared|lies)\b|That (?:is|was|puts|would be)\b)/.test(
          text.slice(free.start, free.end),
        ) ||
        /\bsame (?:\w+ )?(?:period|quarter|years?|time|span)\b|\b(?:those|these) (?:earnings|sales|estimates|numbers)\b/i.test(text.slice(free.start, free.end)) ||
        free.continued;
      // `2025-27 revenue of 7/8/9; net profit of 2/3/4`: the years of the list before are those of this one
      const years = free.items.find((i) => i.kind === 'period' && i.period!.kind === 'years');
      if (years !== undefined) listed = resolve(years.period!, document.calendar);
      else if (!free.continued || free.items.some((i) => i.kind === 'period') || !isList(free)) listed = null;
      // `Nobody had the February quarter. Acme guides to …`
      const guidedFor = guides.test(text.slice(free.start, free.end)) && !free.items.some((i) => i.kind === 'period') ? aheadOf(lastPeriod, document) : null;
      const links: Link[] = new Linker(free.items, mentions, document, carried, {
        heading,
        part,
        period: guidedFor ?? (same ? ((years === undefined ? listed : null) ?? lastPeriod) : atItsEnd.test(text.slice(free.start, free.end)) ? usualPeriod(document) : null),
        usual: outlook ?? section ?? usualPeriod(document),
        quarter: newsQuarter(document),
        told: quoted,
        stakes,
        before,
      })
        .run()
        .map((link) => {
          // `Segment operating income was 180` goes on about the segment of the sentence before
          if (link.metric.startsWith('segment') && link.segment !== null) division = link.segment;
          return link.metric === 'segmentOperatingIncome' && link.segment === null && division !== null ? { ...link, segment: division } : link;
        });
      const printed = text.slice(free.start, free.end);
      if (leavesManagement.test(printed)) management = false;
      const said = sentenceVoice(free.items, document, previousSpeaker);
      if (dataOf.test(printed) && said.source !== null) service = said.source;
      const heard = service !== null && said.source === null && said.named === null ? { ...said, source: service, speaker: service } : said;
      const voiced =
        guided === null || firstPerson.test(printed) || heard.basis === 'consensus' ? heard : { ...heard, basis: 'guidance' as const, speaker: guided, named: null, past: false };
      if (heard.speaker === 'management') management = true;
      // a meeting note goes on in management's voice until it turns to its own; the lines of the accounts stay the company's
      const goesOn = management && document.kind === 'broker note' && heard.basis === null && heard.named === null && heard.past;
      const told = (link: Link): boolean =>
        goesOn &&
        (link.period === null || isPast(link.period, null, document)) &&
        (link.row?.statement === 'operating' || link.segment !== null || link.measure.startsWith('shareOf'));
      previousSpeaker = heard.last ?? previousSpeaker;
      const vintages = vintagesOf(links, free.items);
      const essay = document.kind === 'long-form analysis';
      const ofPeriod = !essay ? (outlook ?? section) : supposed.test(printed) ? null : (toldPeriod ?? section);
      holder = holderOf(free, document, holder);
      const divisions = newsQuarter(document) === null ? [] : divisionsIn(free.items, document);
      // `Its operating profit …` goes on about the part named before
      unit = divisions.length > 0 || !/^(?:Its|That unit|The (?:unit|division|segment|business))\b/.test(printed) ? null : unit;
      const now = drafts.length;
      for (const given of links) {
        if (isOperand(given.figure, text)) continue;
        const link = ofDivision(given, divisions.findLast((d) => d.to <= given.at)?.name ?? unit ?? (ofTheWhole.test(printed) ? null : led));
        const voice = inPerson ? inOwnWords(heard) : told(link) && guided === null ? { ...heard, basis: 'reported' as const, speaker: 'management' } : voiced;
        let draft = draftOf(text, link, free, voice, document, null, ofPeriod, several ? topic : own, vintages.get(given) ?? link.vintage ?? null);
        const direction = directionOf(given, links, free.items);
        if (direction !== undefined) draft = { ...draft, direction };
        if (
          draft.period === null &&
          newsOf !== null &&
          draft.basis === 'reported' &&
          link.row !== null &&
          metricVoice(draft.metric) === null &&
          draft.measure !== 'cagr' &&
          heard.past &&
          heard.named === null
        )
          draft = { ...draft, period: newsOf };
        const dividend = declaredDividend(link, document, line);
        if (dividend !== null) draft = { ...draft, ...dividend };
        // `guidance was raised to 4.62 from 4.55`: one voice in both
        const newer = draft.vintage === 'old' ? drafts.slice(now).find((d) => d.vintage === 'new' && d.metric === draft.metric && d.measure === draft.measure) : undefined;
        if (newer !== undefined) draft = { ...draft, basis: newer.basis, speaker: newer.speaker };
        if (isRecited(link, document, printed)) draft = { ...draft, period: null, basis: 'reported', speaker: heard.source ?? deskOf(document)! };
        // `Analysts on average expect 5.02`: of what the paragraph speaks of
        if (draft.period === null && draft.basis === 'consensus')
          draft = { ...draft, period: drafts.find((d) => d.figure.start >= paragraph.segments[0]!.start && d.metric === draft.metric)?.period ?? null };
        draft = ofHolder(draft, holder, document);
        if ((draft.metric === 'targetPrice' || draft.metric === 'sharePrice') && draft.measure === 'level' && !draft.figure.range)
          quoted.set(`${draft.figure.currency}|${draft.figure.low}`, draft.metric);
        drafts.push(about && link.period === null && draft.basis === 'reported' ? { ...draft, period: null } : draft);
        if (/news/.test(document.kind) && !link.compared && draft.basis === 'reported' && /^\d{4}[QH]\d$/.test(draft.period ?? '')) newsOf = draft.period;
        // what it was compared with is not what the text goes on about
        if (draft.period !== null && !link.compared && !/^\d+M$/.test(draft.period)) lastPeriod = draft.period;
        if (essay && draft.basis === 'reported' && /^(?:FY\d{4}|\d{4}[QH]\d(?:\.\.\d{4}Q\d)?)$/.test(draft.period ?? '')) toldPeriod = draft.period;
        // `compounded at 7.6% from FY23 to FY26`: from there on it is the last of them
        else if (essay && draft.basis === 'reported' && draft.measure === 'cagr') toldPeriod = /^FY\d{4}\.\.(FY\d{4})$/.exec(draft.period ?? '')?.[1] ?? toldPeriod;
      }
      unit = divisions.at(-1)?.name ?? unit;
      carried = spokenOf(links.at(-1)) ?? mentions[0] ?? carried;
      before = links.findLast((l) => l.figure.kind === 'money') ?? null;
    }
  }
  for (const cell of cells) {
    for (const sentence of sentencesOf(text, [cell], atoms)) {
      const mentions = findMentions(sentence.items, around);
      const links = new Linker(sentence.items, mentions, whole, null, { heading: null, period: null, usual: null }).run();
      const voice = sentenceVoice(sentence.items, whole, null);
      for (const link of links) drafts.push(draftOf(text, link, sentence, voice, whole, cell, null, null, null));
    }
  }
  return spreadVintages(drafts);
}

/** What an essay supposes, plans or demands is of no period gone by. */
const supposed =
  /\b(?:(?<!as )if|unless|assum\w+|suppose|would|could|should|will|expects?|guid\w+|model|case|scenario|target|trigger|hold above|exceeds|drops? below|from here|today|now|for ever|forever|worth)\b/i;

/** Texts whose paragraphs go through the parts of a company. */
const tellsOfParts = ({ kind }: Document): boolean => kind !== 'rating news' && kind !== 'news page';

/** A release speaks of the period it reports where it says nothing else. */
function usualPeriod(document: Document): string | null {
  const { currentPeriod, currentQuarter } = document.calendar;
  if (!tellsOfItself(document)) return null;
  return currentPeriod ?? (currentQuarter === null ? null : `${currentQuarter.year}Q${currentQuarter.quarter}`);
}

/** Three figures or more with nothing but a slash or a comma between. */
const isList = ({ items }: Sentence): boolean =>
  items.some((x, i) => x.kind === 'figure' && [2, 4].every((k) => items[i + k]?.kind === 'figure' && /^[/、]$/.test(items[i + k - 1]!.norm)));

/** What a sentence ends with; of earnings told for each share, those. */
const spokenOf = (link: Link | undefined): Mention | null =>
  link?.mention == null || link.row === null || perShareOf[link.mention.metric] !== link.metric ? (link?.mention ?? null) : { ...link.mention, metric: link.metric, row: link.row };

/** The quarter that a news text is about. */
function newsQuarter({ kind, calendar }: Document): string | null {
  const quarter = kind === 'rating news' || kind === 'news page' ? calendar.currentQuarter : null;
  return quarter === null ? null : (calendar.currentPeriod ?? `${quarter.year}Q${quarter.quarter}`);
}

const guides = /\bguid(?:es|ed|ing)\b/i;

/** The quarter after the one reported, where the text just named it. */
function aheadOf(period: string | null, { calendar: { currentQuarter } }: Document): string | null {
  if (period === null || currentQuarter === null) return null;
  const last = currentQuarter.quarter === 4;
  const next = `${last ? currentQuarter.year + 1 : currentQuarter.year}Q${last ? 1 : currentQuarter.quarter + 1}`;
  return /^\d{4}Q\d$/.test(period) && period.slice(4) === next.slice(4) ? next : null;
}

/** `Chief executive. Last year was …`, `CFO: cash stood at …`. */
const officer = /^\s*(?:Chief (?:executive|financial|operating)(?: officer)?|CEO|CFO|COO|Chairman|Management)(?: \([^)]{2,40}\))?\s*[.:–—]/i;

/** With these the notes of a call turn to somebody else, or to the house's own view. */
const turns = /^\s*(?:Our (?:view|take|thoughts|estimates)|View|Valuation|Comment|Conclusion|Questions?|Q\b|Q&A|Operator|Analysts?|Estimates|Risks?|We )/i;

/** Who guides in a paragraph that begins with `Guidance.` or stands under a line that speaks of it; null elsewhere. */
function guidanceIn(paragraph: string, ledBy: string): 'management' | 'company' | null {
  if (
    !/^\W*(?:\d{1,2}[.)] ?)?(?:(?:The |Management(?:['’]s)? |Company |FY ?\d+ |20\d\d )?(?:[Gg]uidance|[Gg]uide))\b[^.:;,—–\n]{0,24}[.:—–]/.test(paragraph) &&
    !/\bguid(?:ance|ed|es?)\b/i.test(ledBy)
  )
    return null;
  return /\b(?:management|CFO|CEO|chief (?:executive|financial))\b/i.test(paragraph) ? 'management' : 'company';
}

/** A line of a few words without a stop. */
const isHeadingLine = (line: string): boolean => line.trim().split(/\s+/).length <= 9 && !/[.;,]\s*$/.test(line) && /^\s*\p{Lu}/u.test(line);

const firstPerson = /\b(?:[Ww]e|[Oo]ur|[Uu]s|consensus|Street|I)\b/;

/** What an officer says of himself and the company: guidance where it is to come. */
const inOwnWords = (heard: SentenceVoice): SentenceVoice =>
  heard.basis === 'consensus' ? heard : { ...heard, basis: heard.past ? 'reported' : 'guidance', speaker: 'management', named: null, source: null };

/** `As of the end of the fiscal quarter`. */
const atItsEnd = /\b(?:as of|at) the end of the (?:fiscal |current )?(?:quarter|period)\b(?! of)/i;

/** The one period a sentence without figures names. */
function soleReported(sentence: Sentence, document: Document): string | null {
  // `Fourth Quarter In Review` over an essay's paragraphs
  const essay = document.kind === 'long-form analysis';
  const named = sentence.items.filter(
    (i) =>
      i.kind === 'period' &&
      (i.period!.kind === 'quarter' ||
        i.period!.kind === 'year' ||
        i.period!.kind === 'half' ||
        i.period!.kind === 'ended' ||
        (essay && (i.period!.kind === 'quarterOnly' || i.period!.kind === 'trailing'))),
  );
  const period = named.length === 1 ? named[0]!.period! : null;
  if (period === null) return null;
  // `Results for 2022 included:` in the release of a quarter is about that quarter of 2022
  const { currentQuarter, currentPeriod } = document.calendar;
  if (
    period.kind === 'year' &&
    !period.fiscal &&
    tellsOfItself(document) &&
    currentPeriod === null &&
    currentQuarter !== null &&
    currentQuarter.quarter < 4 &&
    /\bresults?\b/i.test(document.text.slice(sentence.start, sentence.end)) &&
    Math.abs(period.year! - currentQuarter.year) <= 1
  )
    return `${period.year}Q${currentQuarter.quarter}`;
  return resolve(period, document.calendar);
}

/** Words with which a note leaves what management said. */
const leavesManagement =
  /\b(?:we (?:raise|lift|cut|trim|lower|nudge|leave|keep|stay|see|expect|model|maintain|are Buy|are buyers|value|estimate|forecast|rate)|We (?:raise|lift|cut|trim|lower|nudge|leave|keep|stay|see|model)|[Oo]ur (?:target|estimates?|TP|12|view|forecast)|Price Target|Valuation|Exhibit \d|Investment Thesis|Source:)/i;

/** Words of the company's own name, which name no segment of it. */
function ownNames(document: Document): ReadonlySet<string> {
  const own = document.companies[0];
  return new Set([own?.name?.split(' ')[0], own?.ticker, document.company].flatMap((w) => (w == null ? [] : [w.toLowerCase()])));
}

const isHeading = (text: string, paragraph: Paragraph, sentence: Sentence): boolean =>
  paragraph.segments.length === 1 && sentence.items.length <= 8 && !/[.,;]$/.test(text.slice(sentence.start, sentence.end + 1).trim());

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

/** A paragraph that goes through a service's data begins so. */
const dataOf = /^(?:Numbers|Data|Figures|Metrics|Statistics|Compiled)\b/;

function withoutTaken(sentence: Sentence, taken: ReadonlySet<Figure>): Sentence {
  if (!sentence.items.some((i) => i.figure !== null && taken.has(i.figure))) return sentence;
  return { ...sentence, items: sentence.items.filter((i) => i.figure === null || !taken.has(i.figure)) };
}
