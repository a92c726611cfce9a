/** Which company a stretch of prose speaks of, and that company's own fiscal year, where a text speaks of several. */
import type { Span } from '../../../kernel/records.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { buildCalendar } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../layout/blocks.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { monthOf, monthPattern } from '../periods/words.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The company named first in a stretch of text. */
export function companyOf(stretch: string, document: Document): string | null {
  let best: { id: string; at: number } | null = null;
  for (const c of document.companies) {
    const first = c.name?.split(' ')[0];
    for (const word of [c.name, c.ticker, first !== undefined && first.length > 3 ? first : undefined]) {
      // most stretches do not name most companies: that is told without making a pattern
      if (word === undefined || word.length < 2 || !stretch.includes(word)) continue;
      const at = stretch.search(new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(?![\\p{L}\\d])`, 'u'));
      if (at >= 0 && (best === null || at < best.at)) best = { id: c.id, at };
    }
  }
  return best?.id ?? null;
}

/** `- Acme Cloud (ACM) – …`: a list of companies, each with its line. */
export function companyOfLine(line: string): string | null {
  return /^\s*[-•*]?\s*\p{Lu}[^()\n]{1,40} \(([A-Z]{2,5}(?:\.[A-Z]{1,2})?)\)\s*[–—:-]\s/u.exec(line)?.[1] ?? null;
}

/** A short heading that the text repeats often names a part of the company: `Acme Video`. */
export function partOf(heading: string, text: string, document: Document): string | null {
  const words = heading.split(' ');
  if (
    words.length > 3 ||
    heading.length < 4 ||
    /^(?:Risks?|Valuation|Outlook|Guidance|Summary|Capex|Margins?|Revenue|Financials|Estimates|Catalysts|Overview|Conclusion|Research|Dividend|Balance Sheet|Cash Flow|Key .*|Price Target.*|Investment .*|Income Statement.*)$/i.test(
      heading,
    )
  )
    return null;
  if (document.companies.some((c) => c.name === heading || c.id === heading) || matchWhole(wordsIn(heading, 0, heading.length)) !== null) return null;
  return text.split(heading).length > 3 ? heading : null;
}

const spanOf = (paragraph: Paragraph): Span => ({ start: paragraph.segments[0]!.start, end: paragraph.segments[paragraph.segments.length - 1]!.end });

/** `fiscal 2027 (May)`: the month in which the year that is spoken of ends. */
const yearEnd = new RegExp(`(?:[Ff]iscal|FY) ?(?:20)?\\d\\d \\((${monthPattern})\\)|[Ff]iscal year (?:ends|ending|ended|to)(?: in)? (${monthPattern})\\b`, 'u');

/**
 * For every company but the main one the document as it stands for that company: with a fiscal year and a current
 * quarter read from the paragraphs that speak of it alone.
 */
export function documentsByCompany(text: string, paragraphs: readonly Paragraph[], periods: readonly PeriodMention[], document: Document): ReadonlyMap<string, Document> {
  const spans = new Map<string, Span[]>();
  let topic: string | null = null;
  for (const paragraph of paragraphs) {
    const span = spanOf(paragraph);
    topic = companyOf(text.slice(span.start, span.end), document) ?? topic;
    if (topic !== null) spans.set(topic, [...(spans.get(topic) ?? []), span]);
  }
  const own = new Map<string, Document>();
  for (const [company, stretches] of spans) {
    if (company === document.company) continue;
    const words = stretches.map((s) => text.slice(s.start, s.end)).join('\n');
    const printed = yearEnd.exec(words);
    const month = printed === null ? null : monthOf((printed[1] ?? printed[2])!);
    const mentions = periods.filter((p) => stretches.some((s) => p.start >= s.start && p.end <= s.end));
    const calendar = buildCalendar(month === null ? '' : `fiscal year ends ${printed![1] ?? printed![2]}`, mentions, document.calendar.date, text.length);
    own.set(company, { ...document, calendar });
  }
  return own;
}
