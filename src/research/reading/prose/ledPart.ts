/**
 * The part of a company that a paragraph or bullet opens with: `Accommodation. Revenue of …`, `**Cloud** — revenue rose …`,
 * `2. Coaching: ARR of …`. What it says is of that part; a topic (`Margins.`, `Outlook:`) is none.
 */
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import type { Document } from '../document/document.ts';
import { plainWords } from './segments.ts';

const opening = /^[\s•*>#–—-]*(?:\d{1,2}[.)]\s+)?(?:\*\*|__)?(\p{Lu}[\p{L}&'’/ -]{1,38}?)(?:\*\*|__)?\s*(?:[.:]|\s[—–-])(?:\*\*|__)?\s+(?=\S)/u;

const topics =
  /^(?:risks?|upside|downside|catalysts?|valuation|outlook|guidance|summary|estimates?|forecasts?|financials|overview|conclusion|demand|supply|pricing|prices?|volumes?|mix|cash|debt|liquidity|capital|funding|returns?|currency|costs?|tax|people|strategy|execution|competition|regulation|management|consensus|street|company|business|market|markets|thesis|view|comment|source|note|price|rating|target|action|reported|period|year|analysts?|spending|investment|growth|headline|bottom|key|results?|trading|numbers|call)$/;

/** What says of a name that it is a part: right behind it, or right before. */
const behind =
  /^(?:['’]s)?,? (?:segments?|divisions?|business(?:es)?|units?|arm|revenues?|sales|turnover|net sales|ARR|bookings|ebitda|EBITDA|EBIT|operating (?:profit|income)|margins?)\b/;
const before = /\b(?:revenues?|sales|turnover|EBITDA|EBIT|(?:operating )?(?:profit|income)|margins?|bookings) (?:in|at|from|of) (?:the |our |its )?$/;

/** The name as printed, where a table or the text elsewhere knows it as a part; null otherwise. */
export function partCalled(name: string, at: number, document: Document): string | null {
  const lower = name.toLowerCase();
  const words = lower.split(/[ /&-]+/).filter((w) => w !== '');
  if (words.length === 0 || words.length > 4 || words.some((w) => topics.test(w) || plainWords.has(w))) return null;
  if (document.companies.some((c) => c.name === name || c.id === name || c.ticker === name) || document.publisher?.includes(name) === true) return null;
  if (matchWhole(wordsIn(name, 0, name.length)) !== null) return null;
  const known = document.segments.get(lower);
  if (known !== undefined) return known;
  const { text } = document;
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
    if (i >= at && i <= at + name.length + 8) continue;
    if (behind.test(text.slice(i + name.length, i + name.length + 24)) || before.test(text.slice(Math.max(0, i - 32), i))) return name;
  }
  return null;
}

/** The part that a line opens with. */
export function partOpening(line: string, start: number, document: Document): string | null {
  const name = opening.exec(line)?.[1]?.trim();
  return name === undefined ? null : partCalled(name, start + line.indexOf(name), document);
}

/** What a sentence says of the whole company is of no part. */
export const ofTheWhole = /\b(?:[Gg]roup(?:['’]s)?|[Tt]otal|[Oo]verall|[Cc]ompany-wide|[Cc]onsolidated|whole)\b/;
