/** Title, date, authors, rating and language as a document prints them. */
import type { SourceDocument } from '../../../kernel/records.ts';
import { sought, type Sought } from '../matching/sought.ts';
import type { PeriodMention } from '../periods/mention.ts';
import { relatedAt } from './related.ts';
import { splitLines, isEmpty } from '../layout/lines.ts';

const ratingWords =
  '(?:strong buy|conviction buy|buy|sell|hold|neutral|overweight|underweight|equal[- ]weight|outperform|market outperform|underperform|sector perform|market perform|sector outperform|accumulate|reduce|add|peer perform|in[- ]line|not rated)';

export function findTitle(source: SourceDocument): { title: string | null; end: number } {
  const front = /^---\n([\s\S]*?)\n---/.exec(source.text);
  const stated = front === null ? null : (/^title:\s*["']?(.+?)["']?\s*$/m.exec(front[1]!)?.[1] ?? null);
  if (stated !== null) return { title: stated, end: Math.max(front![0].length, 200) };
  if (source.meta.title !== undefined) return { title: source.meta.title, end: 600 };
  const heading = source.sections[0];
  if (heading !== undefined && heading.start < 2000) return { title: heading.title, end: Math.max(heading.end + 200, 600) };
  const lines = splitLines(source.text)
    .filter((l) => !isEmpty(l))
    .slice(0, 25);
  for (const line of lines) {
    const raw = source.text.slice(line.from, line.to).replace(/^[#*\s]+|[*\s]+$/g, '');
    const words = raw.split(/\s+/).length;
    if (words < 3 || words > 30 || /^(?:back to|market impact|by |page |source)/i.test(raw)) continue;
    if (/[.;]$/.test(raw) && words > 18) continue;
    return { title: raw, end: Math.max(line.to, 300) };
  }
  return { title: null, end: 300 };
}

/** The date a document bears: of its front matter, its head or its page foot; not of a price or a period's end. */
export function findDate(source: SourceDocument, mentions: readonly PeriodMention[]): string | null {
  const text = source.text;
  const front = /^---\n[\s\S]*?^date:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(text);
  if (front !== null) return front[1]!;
  const stated = source.meta.date !== undefined && /^\d{4}-\d\d-\d\d/.test(source.meta.date) ? source.meta.date.slice(0, 10) : null;
  // a PDF states the day on which it was made, which may be long after that of its text
  // a filing prints the day of what happened and is of the day it was filed
  if (stated !== null && (source.format !== 'pdf' || /SECURITIES AND EXCHANGE COMMISSION/i.test(text.slice(0, 3000)))) return stated;
  let best: { date: string; score: number } | null = null;
  const repeated = new Map<string, number>();
  for (const m of mentions) if (m.kind === 'date' && m.period !== null) repeated.set(m.period, (repeated.get(m.period) ?? 0) + 1);
  for (const m of mentions) {
    if (m.kind !== 'date' || m.period === null) continue;
    const before = text.slice(Math.max(0, m.start - 50), m.start);
    const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
    const lineEnd = text.indexOf('\n', m.end);
    const after = text.slice(m.end, lineEnd < 0 ? text.length : lineEnd);
    let score = m.start < 400 ? 5 : m.start < 1500 ? 3 : m.start > text.length - 1500 ? 1.5 : 1;
    if (/\b(?:as of|as at|price|close|since|ended|ending|until|through|before|by|on or about|dated|to|until|beginning|record|payable|inception)\s*\(?$/i.test(lineBefore.trimEnd()))
      score -= 3.5;
    // a date of the calendar, behind its name or under it
    if (/\b(?:earnings|dividend|payment|pay|record|ex|expiry|maturity)[- ]?date\W*$/i.test(before)) continue;
    // what a browser prints at the head of its pages
    if (source.format === 'pdf' && /^, \d{1,2}:\d\d/.test(after)) score -= 5;
    if (/^(?:\s*close|\s*\d\d:\d\d\))/.test(after)) score -= 3;
    if (lineBefore.trim() === '' && after.trim().length < 25) score += 2.5;
    if (/^\s*[|–-]?\s*\d{1,2}:\d\d/.test(after)) score += 2;
    if (/(?:published|date|dated|updated|—|–|\/PRNewswire\/|--|\()\s*:?\s*$/i.test(lineBefore)) score += 1.5;
    if (m.start < 1500 && /\b[A-Z][A-Za-z. ]+,? (?:[A-Z][a-z.]+,? )?(?:[–—-]|--)?\s*$/.test(lineBefore) && /^\s*(?:[–—-]|\/)/.test(after)) score += 2;
    if (best === null || score > best.score) best = { date: m.period, score };
  }
  const named = /(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(source.name);
  const ofName = named === null ? null : `${named[1]}-${named[2]}-${named[3]}`;
  // without a day that clearly is its own, the file's name goes before the making of the file
  if (best !== null && best.score >= (stated === null && ofName === null ? 0.1 : 5)) return best.date;
  return ofName ?? stated ?? (best !== null && best.score > 0 ? best.date : null);
}

export function findAuthors(source: SourceDocument): string[] {
  if (source.meta.authors !== undefined && source.meta.authors.length > 0) return [...source.meta.authors];
  const authors: string[] = [];
  for (const m of source.text.slice(0, 5000).matchAll(/^[ \t]*(?:By|Author(?:s)?:|Analyst(?:s)?:|Written by)\s+((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{Ll}'’-]+)(?=[ ,\n])/gmu))
    authors.push(m[1]!.replace(/ [A-Z]{1,5}$/, ''));
  // `Anna Berg, CFA   +44 20 7946 0118   a.berg@house.example`
  for (const m of source.text
    .slice(0, 4000)
    .matchAll(/^[ \t]*((?:\p{Lu}[\p{L}.'’-]{1,30} ){1,3}\p{Lu}[\p{L}'’-]+)(?:, (?:CFA|PhD|CPA|ACA))*(?=[ \t,|]+(?:\+?\(?\d[\d ()-]{6,}|[\w.-]+@))/gmu))
    authors.push(m[1]!);
  return [...new Set(authors)];
}

/** The ways in which a text gives its own rating, the plainest first. */
const ratings = [
  sought(new RegExp(`\\b(?:maintain(?:s|ed)?|reiterate[sd]?|keep|remain|are|is|stay) (?:at |our |an? |its |their )?["“]?(${ratingWords})["”]?(?: rat(?:ed|ing))?`, 'i')),
  sought(new RegExp(`\\brating:?\\s+["“]?(${ratingWords})\\b`, 'i')),
  sought(new RegExp(`\\bto ["“]?(${ratingWords})["”]?(?: from)?`, 'i')),
  sought(new RegExp(`^[ \\t]*(${ratingWords})[ \\t]*$`, 'im')),
  sought(new RegExp(`[;:,]\\s*(${ratingWords})\\s*$`, 'im')),
  sought(new RegExp(`\\b(${ratingWords})[- ]rated\\b`, 'i')),
];

export function findRating(whole: string): string | null {
  const text = whole.slice(0, relatedAt(whole));
  for (const pattern of ratings) {
    const m = pattern.exec(text);
    if (m !== null) return m[1]!.toLowerCase().replace(/^./, (c) => c.toUpperCase());
  }
  return null;
}

/** Words that every text of a language repeats. */
const commonWords: Readonly<Record<string, Sought>> = {
  en: sought(/\b(?:the|and|of|to|with|for|our|we)\b/gi),
  it: sought(/\b(?:il|della|del|nel|per|con|di|gli|rispetto|miliardi)\b/gi),
  de: sought(/\b(?:der|die|und|im|mit|von|das|auf|gegenüber|Mio)\b/gi),
  fr: sought(/\b(?:le|les|des|du|et|au|par|pour|une|sur)\b/gi),
  es: sought(/\b(?:el|los|las|del|en|por|con|una|para)\b/gi),
  pt: sought(/\b(?:os|das|dos|em|por|com|uma|para|não|no)\b/gi),
};

/** The language of a text shows long before its end. */
const sampleLength = 20_000;

/** ISO 639-1, by the words every language repeats. */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const han = (sample.match(/[\u4e00-\u9fff]/g) ?? []).length;
  if ((sample.match(/[\u3040-\u30ff]/g) ?? []).length > sample.length * 0.05) return 'ja';
  if ((sample.match(/[\uac00-\ud7af]/g) ?? []).length > sample.length * 0.05) return 'ko';
  if (han > sample.length * 0.12) return 'zh';
  let best = 'en';
  let most = 0;
  for (const [language, pattern] of Object.entries(commonWords)) {
    const n = pattern.count(text, sampleLength);
    if (n > most) {
      most = n;
      best = language;
    }
  }
  return best;
}
