/**
 * Risks, catalysts, drivers, points of a thesis and open questions, as short quoted spans.
 *
 * They stand as bullets or paragraphs under a heading that announces them, after a lead in prose ("Downside risks: 1) …;
 * 2) …"), or as rows of a table whose head names them. Nothing is reworded: a claim is a span of the text.
 */
import type { Claim, Fact, Span, Table } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import { markedHeading, plainHeading } from '../document/headings.ts';
import type { Paragraph } from '../layout/paragraphs.ts';
import { companyOf } from '../prose/topic.ts';
import { kindOfHeading, lead, runIn, wrongIf, type ClaimKind } from './kinds.ts';

interface Found extends Span {
  readonly kind: ClaimKind;
}

/** A claim longer than this is cut after a sentence. */
const longest = 420;
const mark = /^\s*(?:and\s+)?(?:[•·▪●○◦‣*–—-]\s+|\d{1,2}[.)]\s+|\([a-z0-9ivx]{1,4}\)\s+|>\s+)?(?:\*\*|__)?/;
const numbered = /(?:^|[\s:;,])(?:\(?\d{1,2}\)|\((?:i{1,3}|iv|v|vi{0,3}|[a-h])\))\s+/g;

export function findClaims(text: string, paragraphs: readonly Paragraph[], tables: readonly Table[], facts: readonly Fact[], document: Document): Claim[] {
  const found = [...inProse(text, paragraphs), ...tables.flatMap((table) => inTable(text, table))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const claims: Claim[] = [];
  let end = -1;
  // facts and claims come in the order of their places
  let first = 0;
  for (const claim of found) {
    if (claim.start < end) continue;
    end = claim.end;
    const quote = text.slice(claim.start, claim.end);
    while (first < facts.length && facts[first]!.start < claim.start) first++;
    const inside: Fact[] = [];
    for (let k = first; k < facts.length && facts[k]!.start <= claim.end; k++) if (facts[k]!.end <= claim.end) inside.push(facts[k]!);
    claims.push({
      id: `c${claims.length + 1}`,
      kind: claim.kind,
      start: claim.start,
      end: claim.end,
      quote,
      company: companyOf(quote, document) ?? inside[0]?.company ?? document.company,
      facts: inside.map((f) => f.id),
    });
  }
  return claims;
}

function inProse(text: string, paragraphs: readonly Paragraph[]): Found[] {
  const found: Found[] = [];
  let kind: ClaimKind | null = null;
  /** The list under the heading has begun: a paragraph after it is no part of it. */
  let listed = false;
  for (const paragraph of paragraphs) {
    if (paragraph.bullet && kind !== null) listed = true;
    for (const span of stretches(text, paragraph)) {
      const said = text.slice(span.start, span.end);
      const heading = headingText(said, paragraph);
      if (heading !== null) {
        const own = kindOfHeading(heading);
        // `4.1 …` under `4 Weaknesses` goes on with what the chapter holds
        kind = own ?? (/^\d+\.\d/.test(heading) ? kind : null);
        listed = false;
        continue;
      }
      const announced = announcedIn(text, span);
      if (announced.length > 0) found.push(...announced);
      else if (kind !== null && listed && !paragraph.bullet) kind = null;
      else if (kind !== null && isStatement(said) && !/:\s*$/.test(said)) found.push({ ...shorten(text, trimmed(text, span)), kind });
    }
  }
  return found;
}

/** Runs of a paragraph's lines with nothing of another column between them. */
function stretches(text: string, paragraph: Paragraph): Span[] {
  const runs: Span[] = [];
  for (const segment of paragraph.segments) {
    const last = runs[runs.length - 1];
    if (last !== undefined && text.slice(last.end, segment.start).trim() === '') runs[runs.length - 1] = { start: last.start, end: segment.end };
    else runs.push({ start: segment.start, end: segment.end });
  }
  return runs;
}

/** The words of a line that stands as a heading; null for anything else. */
function headingText(said: string, paragraph: Paragraph): string | null {
  const marked = markedHeading(said);
  if (marked !== null) return marked.title;
  if (paragraph.bullet && !/^\s*\d{1,2}\.\d? ?\p{Lu}/u.test(said)) return null;
  const plain = said.replace(/[*_]/g, '').trim();
  return plainHeading(said)?.title ?? (plain.length <= 60 && kindOfHeading(plain) !== null && /^\p{Lu}[^.;,!%$]*$/u.test(plain) && plain.split(/\s+/).length <= 8 ? plain : null);
}

const isStatement = (said: string): boolean => said.trim().split(/\s+/).length >= 4;

/** Claims that a sentence of the stretch announces itself. */
function announcedIn(text: string, span: Span): Found[] {
  const found: Found[] = [];
  for (const sentence of sentencesIn(text, span)) {
    // `Risks. Slower migration; a weaker dollar.`: the rest of the paragraph
    const alone = found.length === 0 ? runIn.exec(text.slice(sentence.start, sentence.end)) : null;
    if (alone !== null && sentence.end < span.end)
      return itemsOf(text, { start: sentence.end, end: span.end }).map((item) => ({ ...item, kind: kindOfHeading(alone[1]!) ?? 'risk' }));
    const from = trimmed(text, sentence).start;
    const said = text.slice(from, sentence.end).replace(/[*_]/g, ' ');
    const words = said.replace(/^\s+/, '');
    const skipped = said.length - words.length;
    const wrong = wrongIf.exec(words);
    const led = wrong === null ? lead.exec(words) : null;
    if (wrong === null && led === null) continue;
    const kind: ClaimKind = led === null ? 'risk' : (kindOfHeading(led[1]!) ?? 'risk');
    const start = from + skipped + (wrong ?? led)![0].length;
    // what is announced may go on to the end of the paragraph: `1) …; 2) …. 3) …`
    const rest = { start, end: /^\s*\(?(?:1|i|a)\)/.test(text.slice(start, start + 6)) ? span.end : sentence.end };
    for (const item of itemsOf(text, rest)) found.push({ ...item, kind });
  }
  return found;
}

/** `1) … 2) …` by their numbers, else by semicolons. */
function itemsOf(text: string, span: Span): Span[] {
  const said = text.slice(span.start, span.end);
  const starts = [...said.matchAll(numbered)].map((m) => m.index + m[0].length);
  if (starts.length >= 2) {
    const cuts = [...said.matchAll(numbered)].map((m) => m.index);
    return starts.map((start, k) => shorten(text, trimmed(text, { start: span.start + start, end: span.start + (cuts[k + 1] ?? said.length) }))).filter((s) => s.end - s.start > 3);
  }
  const parts: Span[] = [];
  let start = 0;
  for (const m of said.matchAll(/;\s+|$/g)) {
    if (m.index > start) parts.push(trimmed(text, { start: span.start + start, end: span.start + m.index }));
    start = m.index + m[0].length;
  }
  return parts.map((p) => shorten(text, p)).filter((s) => s.end - s.start > 3);
}

function sentencesIn(text: string, span: Span): Span[] {
  const said = text.slice(span.start, span.end);
  const list: Span[] = [];
  let start = 0;
  for (const m of said.matchAll(/(?<![ (.](?:vs|etc|Inc|Corp|Ltd|Co|Mr|Ms|Dr|No|U\.S|e\.g|i\.e))[.!?]["”’)]?(?=\s+["“(*]*[\p{Lu}\d])/gu)) {
    const end = m.index + m[0].length;
    list.push({ start: span.start + start, end: span.start + end });
    start = end + (/^\s*/.exec(said.slice(end))?.[0].length ?? 0);
  }
  if (start < said.length) list.push({ start: span.start + start, end: span.end });
  return list;
}

/** Without the bullet before and the marks and joints after. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  start += mark.exec(text.slice(start, end))![0].length;
  // from the end by steps: one expression for all of them would try every way to part the blanks
  for (let cut = true; cut;) {
    const from = end;
    while (end > start && /[\s;,]/.test(text[end - 1]!)) end--;
    if (text.startsWith('**', end - 2) && end - 2 >= start) end -= 2;
    if (text.startsWith('and', end - 3) && end - 3 >= start && !/[\p{L}\d]/u.test(text[end - 4] ?? ' ')) end -= 3;
    cut = end < from;
  }
  return start < end ? { start, end } : span;
}

function shorten(text: string, span: Span): Span {
  if (span.end - span.start <= longest) return span;
  let end = span.end;
  for (const sentence of sentencesIn(text, span)) {
    if (sentence.end - span.start > longest && end !== span.end) break;
    end = sentence.end;
    if (end - span.start > longest) break;
  }
  return { start: span.start, end };
}

/** Rows under a head that names risks, catalysts or drivers: the cell of most words is the claim. */
function inTable(text: string, table: Table): Found[] {
  const head = table.cells
    .filter((c) => c.row === 0)
    .map((c) => c.text)
    .join(' ');
  const kind = kindOfHeading(table.cells.find((c) => c.row === 0 && c.column === 0)?.text ?? '') ?? (table.caption === null ? null : kindOfHeading(table.caption));
  if (kind === null || !/\p{L}/u.test(head)) return [];
  const found: Found[] = [];
  for (let row = 1; row < table.rows; row++) {
    const cells = table.cells.filter((c) => c.row === row);
    const wordy = cells.reduce<(typeof cells)[number] | null>((best, c) => (best === null || c.text.length > best.text.length ? c : best), null);
    if (wordy === null || !isStatement(wordy.text)) continue;
    found.push({ ...shorten(text, trimmed(text, { start: wordy.start, end: wordy.end })), kind });
  }
  return found;
}
