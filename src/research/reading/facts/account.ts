/** Accounts for every number: a fact, a mark of another kind, or unread with its reason. */
import type { Fact, Mark, Unread } from '../../../kernel/records.ts';
import type { Figure } from '../figures/figure.ts';
import { doubts } from '../figures/label.ts';
import type { PeriodMention } from '../periods/mention.ts';

const dated = new Set<PeriodMention['kind']>(['date', 'month']);

export function accountFor(text: string, figures: readonly Figure[], periods: readonly PeriodMention[], facts: readonly Fact[]): { unread: Unread[]; marks: Mark[] } {
  const unread: Unread[] = [];
  const marks: Mark[] = [];
  for (const p of periods) marks.push({ start: p.start, end: p.end, kind: dated.has(p.kind) ? 'date' : 'period', quote: text.slice(p.start, p.end) });
  let f = 0;
  for (const figure of figures) {
    while (f < facts.length && facts[f]!.end <= figure.start) f++;
    if (f < facts.length && facts[f]!.start < figure.end) continue;
    const quote = text.slice(figure.start, figure.end);
    const furniture = furnitureReason(text, figure);
    const doubt = figure.kind === 'label' && doubtful.has(figure.reason) && !(figure.reason === doubts.parts && isNumbering(text, figure));
    if (figure.kind === 'label' && !doubt) marks.push({ start: figure.start, end: figure.end, kind: 'label', quote });
    else if (furniture) marks.push({ start: figure.start, end: figure.end, kind: 'furniture', quote });
    else unread.push({ start: figure.start, end: figure.end, quote, reason: doubt ? figure.reason! : reasonFor(figure) });
  }
  unread.push(...otherDigits(text));
  unread.sort((a, b) => a.start - b.start);
  marks.sort((a, b) => a.start - b.start);
  return { unread, marks };
}

const doubtful = new Set<string | null>(Object.values(doubts));

/** `3.1.2 Liquidity`: at the beginning of its line, or after the word for what it numbers. */
const isNumbering = (text: string, { start }: Figure): boolean =>
  /(?:^|\n)[\s#*>|-]*$|\b(?:section|sec|item|note|annex|appendix|chapter|version|ver|v|para(?:graph)?|part|table|figure|article)\.?\s*$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** Numbers in digits of another script, such as Arabic-Indic or full-width ones. */
function otherDigits(text: string): Unread[] {
  const found: Unread[] = [];
  for (const { 0: quote, index: start } of text.matchAll(/(?:(?![0-9])\p{Nd})(?:[.,٫٬]?(?![0-9])\p{Nd})*/gu))
    found.push({ start, end: start + quote.length, quote, reason: 'digits of another script' });
  return found;
}

function reasonFor(figure: Figure): string {
  if (figure.kind === 'percent') return 'no metric found that this percentage belongs to';
  if (figure.kind === 'bare') return 'a bare number; neither label nor unit tells what it measures';
  return 'no metric found in its sentence or row';
}

/** Telephone numbers, addresses, file names, page feet. */
function furnitureReason(text: string, figure: Figure): boolean {
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  const lineStart = Math.max(text.slice(Math.max(0, figure.start - 81), figure.start).lastIndexOf('\n') + 1 + Math.max(0, figure.start - 81), 0);
  const ahead = text.slice(figure.end, figure.end + 81).indexOf('\n');
  const lineEnd = ahead < 0 ? Math.min(text.length, figure.end + 81) : figure.end + ahead;
  // only a short line is furniture: a long one is not cut out for each of its figures
  const line = (lineEnd < 0 ? text.length : lineEnd) - lineStart > 80 ? '' : text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim();
  if (/(?:\+\d[\d\s()-]*|\b(?:tel|phone|fax|call|dial|pin|passcode|id)\b[^\n]{0,16})$/i.test(before)) return true;
  if (/^\(?\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{0,4}$/.test(line)) return true;
  if (/https?:|www\.|@/.test(before.slice(-24) + text.slice(figure.end, figure.end + 10)) && !/\s/.test(text.slice(text.lastIndexOf(' ', figure.start) + 1, figure.start)))
    return true;
  return /^[\da-f\s]{1,4}$/.test(line) || /^(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i.test(line);
}
