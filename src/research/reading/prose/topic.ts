/** Which company a stretch of prose speaks of, and that company's own fiscal year, where a text speaks of several. */
import type { CompanyMention, Span } from '../../../kernel/records.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { buildCalendar } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import { escaped } from '../matching/escaped.ts';
import type { Paragraph } from '../layout/paragraphs.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { monthOf, monthPattern } from '../periods/words.ts';

/** The company named first in a stretch of text. */
export function companyOf(stretch: string, document: Document): string | null {
  let best: { id: string; at: number } | null = null;
  for (const c of document.companies) {
    const first = c.name?.split(' ')[0];
    for (const word of [c.name, c.ticker, c.ticker?.split('.')[0], first !== undefined && first.length > 3 ? first : undefined]) {
      // most stretches do not name most companies: that is told without making a pattern
      if (word === undefined || word.length < 2 || !stretch.includes(word)) continue;
      const at = stretch.search(new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(?![\\p{L}\\d])`, 'u'));
      if (at >= 0 && (best === null || at < best.at)) best = { id: c.id, at };
    }
  }
  return best?.id ?? null;
}

/** A house's note over three companies or more, of which none is in its title and none is named much more often than the others. */
export function isSectorNote({ kind, companies, text, title }: Document): boolean {
  if (kind !== 'broker note' || companies.length < 3) return false;
  const namesOf = (c: CompanyMention): string[] => [...new Set([c.name, c.ticker ?? c.id])].filter((n): n is string => n !== undefined && n.length > 1);
  if (companies.slice(0, 1).some((c) => namesOf(c).some((n) => title.includes(n)))) return false;
  const counts = companies.map((c) => Math.max(...namesOf(c).map((n) => text.match(new RegExp(`(?<![\\p{L}\\d])${escaped(n)}(?![\\p{L}\\d])`, 'gu'))?.length ?? 0)));
  const [first = 0, , third = 0] = counts.sort((a, b) => b - a);
  return third >= 2 && third * 3 >= first;
}

/** The company that a line opens with: it closes the one before, known or not. */
export function openedIn({ start, end }: Span, document: Document): { readonly company: string | null } | null {
  const opening = document.openings.find((o) => o.at > start && o.at < end);
  if (opening === undefined) return null;
  const known = document.companies.find((c) => c.id === opening.code || c.ticker === opening.code || c.name === opening.name);
  return { company: known?.id ?? opening.code };
}

/** A stretch of text and the company that it is about. */
export interface Section extends Span {
  readonly company: string;
}

const opening = /^[\s#*_•▪>\d.)-]{0,6}([^\n().:;|]{2,48}?)[*_]{0,2} ?(?:\(([^()\n]{1,24})\)|[|:–—]|$)/u;
const advice = /\b(?:Buy|Sell|Hold|Neutral|Overweight|Underweight|Outperform|Underperform|Equal[- ]?[Ww]eight|Accumulate|Reduce|Add|TP|PT|PO|target|rating)\b/;

/**
 * Stretches of a note over several companies, each opened by a line that begins with a company: `Acme (ACM.N): Buy, TP 50`.
 *
 * Lists of peers look alike; only where most stretches give advice and are more than a line is the text taken apart.
 */
export function companySections(text: string, document: Document): readonly Section[] {
  if (document.companies.length < 2 || document.kind === 'rating news') return [];
  const openings: { start: number; company: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const company = openingCompany(line, document);
    if (company !== null && (document.kind !== 'long-form analysis' || line.startsWith('#'))) openings.push({ start, company });
    start += line.length + 1;
  }
  const own = openings.filter((o, i) => i === 0 || openings[i - 1]!.company !== o.company);
  const sections = own.map((o, i) => ({ ...o, end: own[i + 1]?.start ?? text.length }));
  const told = sections.filter((s) => s.end - s.start > 200 && advice.test(text.slice(s.start, s.end)));
  return new Set(told.map((s) => s.company)).size < 2 || told.length * 3 < sections.length * 2 ? [] : sections;
}

function openingCompany(line: string, document: Document): string | null {
  const m = opening.exec(line);
  if (m === null) return null;
  const [, name, code] = m;
  const root = (c: string): string => c.trim().toUpperCase();
  for (const c of document.companies) {
    if (code !== undefined && c.ticker !== undefined && root(code).includes(root(c.ticker))) return c.id;
    if (c.name === name!.trim() || c.ticker === name!.trim()) return c.id;
  }
  return null;
}

/** `Read-across to Beta (BET.N), out today`: another company printed with its code, up to the end of the sentence. */
export function companyByCode(sentence: string, document: Document): string | null {
  for (const m of sentence.matchAll(/\(([^()\n]{1,24})\)/g)) {
    const found = document.companies.find((c) => c.ticker !== undefined && c.ticker === m[1]!.trim());
    if (found !== undefined) return found.id;
  }
  return null;
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

/** The company whose section a place stands in. */
export const sectionAt = (sections: readonly Section[], at: number): string | null => sections.findLast((s) => s.start <= at && at < s.end)?.company ?? null;

const spanOf = (paragraph: Paragraph): Span => ({ start: paragraph.segments[0]!.start, end: paragraph.segments[paragraph.segments.length - 1]!.end });

/** `fiscal 2027 (May)`: the month in which the year that is spoken of ends. */
const yearEnd = new RegExp(`(?:[Ff]iscal|FY) ?(?:20)?\\d\\d \\((${monthPattern})\\)|[Ff]iscal year (?:ends|ending|ended|to)(?: in)? (${monthPattern})\\b`, 'u');

/**
 * For every company but the main one the document as it stands for that company: with a fiscal year and a current
 * quarter read from the paragraphs that speak of it alone.
 */
export function documentsByCompany(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  periods: readonly PeriodMention[],
  document: Document,
): ReadonlyMap<string, Document> {
  const spans = new Map<string, Span[]>();
  let topic: string | null = null;
  for (const paragraph of paragraphs) {
    const span = spanOf(paragraph);
    topic = (sections.length > 0 ? sectionAt(sections, span.start) : companyOf(text.slice(span.start, span.end), document)) ?? topic;
    if (topic !== null) spans.set(topic, [...(spans.get(topic) ?? []), span]);
  }
  const own = new Map<string, Document>();
  for (const [company, stretches] of spans) {
    if (company === document.company) continue;
    const words = stretches.map((s) => text.slice(s.start, s.end)).join('\n');
    const printed = yearEnd.exec(words);
    const month = printed === null ? null : monthOf((printed[1] ?? printed[2])!);
    // companies of one morning report the same quarter unless their year is another
    if (sections.length > 0 && month === null) continue;
    const mentions = periods.filter((p) => stretches.some((s) => p.start >= s.start && p.end <= s.end));
    // nothing of its own is said: it reports what the others do
    if (month === null && !mentions.some((m) => /^(?:quarter|quarterOnly|half|halfOnly|ended|ytd|trailing)$/.test(m.kind))) continue;
    const calendar = buildCalendar(month === null ? '' : `fiscal year ends ${printed![1] ?? printed![2]}`, mentions, document.calendar.date, text.length);
    own.set(company, { ...document, calendar });
  }
  return own;
}
