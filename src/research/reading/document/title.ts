/** The line of a front page that reads most like a title: not a masthead, a date, a line of key data or a notice. */
import type { CompanyMention, SourceDocument } from '../../../kernel/records.ts';
import { isEmpty, splitLines } from '../layout/lines.ts';

const notice =
  /\b(?:software testing|testing only|test document|labelled tests|per le prove|tests de logiciel|invented|disclaimer|disclosures?|not (?:research|investment advice)|confidential|all rights reserved|for professional|delayed|copyright)\b/i;
const masthead =
  /^(?:equity research|research|company (?:update|note)|market impact|back to|home\b|by |page |source|published|updated|contact|tel\b|menu|sign in|subscribe|(?:press|news|media) release|nota de prensa|comunicado|comunicato stampa|communiqué de presse|pressemitteilung|medienmitteilung|presseinformation|in brief\b|key (?:points|takeaways)|executive summary|analyst (?:moves|ratings?))/i;
const value = /[$€£¥%]|\d{3,}|\d\.\d/g;

function scoreOf(line: string, index: number, names: readonly string[], houses: readonly string[]): number {
  const words = line.split(/\s+/);
  const small = words.filter((w) => /^\p{Ll}{2,}/u.test(w)).length;
  let score = 3 - index * 0.25;
  if (words.length >= 4 && words.length <= 22) score += 2;
  if (words.length < 3 || words.length > 30) score -= 4;
  if (small >= 3) score += 1.5;
  if (names.some((n) => line.includes(n))) score += 2;
  // a name and its ticker stand over the title
  if (small === 0 && /\([A-Z0-9][A-Z0-9. :]*\)$/.test(line)) score -= 2.5;
  if (/^(?:[-•*]|\d{1,2}[.)])\s/.test(line) || /\btoday (?:announced|reported)\b|\bannounced (?:its|today)\b/i.test(line)) score -= 4;
  if (/[.;,]$/.test(line) || (small > 0 && /^\p{Ll}/u.test(line))) score -= 3;
  // a sentence cut by the end of its line
  if (words.length > 9 && /\b(?:the|a|of|and|to|where|with|in|on|for|that|by|is|are)$/.test(line)) score -= 3;
  if (/\t|\s{4,}| \| .* \| | > .* > /.test(line)) score -= 3;
  if (/^[^:]{2,30}:\s*[$€£¥]?\d|:\s*$/.test(line) || (line.match(value) ?? []).length > 3) score -= 3;
  if (/^\W*(?:\p{L}+ ?\|? ?)?\(?\d{1,2}[ ./-](?:\d{1,2}|\p{L}+)[ ./-]\d{2,4}\W*$/u.test(line) || (words.length <= 5 && /\b(?:19|20)\d\d\b/.test(line) && small === 0)) score -= 4;
  if (masthead.test(line) || notice.test(line) || /@|https?:|www\./.test(line)) score -= 4;
  if (line === line.toUpperCase() && words.length <= 4) score -= 2;
  if (houses.some((h) => line.startsWith(h) && words.length <= h.split(' ').length + 3)) score -= 3;
  return score;
}

/** What the text's front page calls itself; the given title where the format states one. */
export function frontTitle(source: SourceDocument, stated: string, companies: readonly CompanyMention[], publisher: string | null): string | null {
  if (source.meta.title !== undefined || source.sections.length > 0 || source.text.startsWith('---\n')) return stated === '' ? null : stated;
  const names = companies.slice(0, 3).flatMap((c) => [c.name?.split(' ')[0], c.ticker].filter((n): n is string => n !== undefined && n.length > 2));
  const houses = publisher === null ? [] : [publisher];
  let best: { line: string; score: number } | null = null;
  const lines = splitLines(source.text)
    .filter((l) => !isEmpty(l))
    .slice(0, 30);
  for (const [index, l] of lines.entries()) {
    const heading = /^\s*#{1,2}\s+(.+)$/.exec(source.text.slice(l.from, l.to));
    if (heading !== null) return heading[1]!.replace(/[*_`#]/g, '').trim();
    const line = source.text
      .slice(l.from, l.to)
      .replace(/[*_]{2}/g, '')
      .trim();
    const before = lines[index - 1];
    // a line in the middle of a paragraph
    const torn = before !== undefined && before.end + 1 >= l.start && before.to - before.from > 45 && !/[.!?:]$/.test(source.text.slice(before.from, before.to));
    const score = scoreOf(line, index, names, houses) - (torn ? 3 : 0);
    if (best === null || score > best.score) best = { line, score };
  }
  return best === null || best.score < 1 ? null : best.line;
}
