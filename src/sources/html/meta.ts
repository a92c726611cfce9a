import type { SourceDocument } from '../../kernel/records.ts';

type Meta = SourceDocument['meta'];

/** What the head of a page says about it, as found while parsing. */
export interface HeadFindings {
  title: string;
  /** `name` or `property` of meta elements, lower case, with their content. */
  readonly metas: Map<string, string>;
  readonly jsonLd: string[];
  /** First `datetime` of a time element. */
  time: string | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A page's own data may be malformed; it then says nothing.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Articles in JSON-LD, at the top, in a list or in a graph. */
function articles(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list = Array.isArray(data) ? data : isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data];
  return list.filter(isRecord).filter((d) => /article|posting|report|release/i.test(String(d['@type'] ?? '')));
}

function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  return isRecord(value) ? namesOf(value['name']) : [];
}

/** The day of an ISO or English date, or null. */
export function isoDay(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:\D|$)/.exec(text);
  if (iso !== null) return Number(iso[2]) <= 12 && Number(iso[3]) <= 31 ? `${iso[1]}-${iso[2]}-${iso[3]}` : null;
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  const words = /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})\b/.exec(text) ?? /\b(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/.exec(text);
  if (words === null) return null;
  const [month, day] = /\d/.test(words[1] ?? '') ? [words[2], words[1]] : [words[1], words[2]];
  const index = months.indexOf((month ?? '').toLowerCase());
  return index < 0 ? null : `${words[3]}-${String(index + 1).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** Title, authors, day and publisher, from the most to the least deliberate place. */
export function metaOf(head: HeadFindings): Meta {
  const article = head.jsonLd.flatMap((text) => articles(parseJson(text)))[0] ?? {};
  const first = (...keys: string[]): string | undefined => keys.map((k) => head.metas.get(k)?.trim()).find((v) => v !== undefined && v !== '');
  const title =
    namesOf(article['headline'])[0] ??
    first('og:title', 'twitter:title', 'dc.title', 'citation_title') ??
    head.title
      .replace(/\s+/g, ' ')
      .replace(/^\s*(?:document|untitled(?: document)?)\s*$/i, '')
      .trim();
  const named = namesOf(article['author']);
  const author = first('author', 'article:author', 'dc.creator', 'byl', 'parsely-author');
  const authors = named.length > 0 ? named : author === undefined || /^https?:/.test(author) ? [] : author.split(/\s*(?:,|;|\band\b)\s*/).filter((a) => a !== '');
  const date =
    isoDay(namesOf(article['datePublished'])[0]) ??
    isoDay(first('article:published_time', 'date', 'dc.date', 'pubdate', 'publish-date', 'citation_date', 'parsely-pub-date')) ??
    isoDay(head.time);
  const publisher = namesOf(article['publisher'])[0] ?? first('og:site_name', 'application-name', 'dc.publisher', 'publisher');
  return { ...(title === '' ? {} : { title }), ...(authors.length > 0 ? { authors } : {}), ...(date === null ? {} : { date }), ...(publisher === undefined ? {} : { publisher }) };
}
