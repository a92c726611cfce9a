/** What a page quotes of the share in a line of its own or one value a line: `$188.40 +5.62 (+3.07%)` under or behind the letters. */
import type { CompanyMention } from '../../../kernel/records.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from '../facts/proto.ts';
import type { Figure } from '../figures/figure.ts';
import { deskOf } from './speak.ts';
import { firstAfter } from '../layout/pieces.ts';

const gap = '(?:[ \\t|]+|[ \\t]*\\n[ \\t]*)';
const line = new RegExp(
  `^[ \\t]*(?:([A-Z][\\w&. :]{0,30}?)[ \\t:|–-]+)?(?:[A-Z]{0,3}[$€£¥₩₹] ?|[A-Z]{3} )?(\\d[\\d.,]*)(?:p|c|¢)?${gap}(?:([▲▼+−–-] ?(?:[A-Z]{0,3}[$€£¥₩₹])?\\d[\\d.,]*)(?:p|c|¢)?${gap}\\(? ?[▲▼+−–-]?|\\(? ?[▲▼+−–-]) ?\\d[\\d.,]* ?%[ \\t]?\\)?[ \\t]*$`,
  'gm',
);
/** Lines between the name and the quote: the exchange, the currency. */
const linesMax = 3;
/** A line that names the company and little else. */
const names = (words: string, c: CompanyMention): boolean =>
  c.ticker === words || c.id === words || words === c.ticker?.split(/[ .]/)[0] || (c.name !== undefined && words.startsWith(c.name) && words.length < c.name.length + 24);

/** Quotes stand at the head of a page. */
const headLength = 3000;

/** What a page quotes again outside of the session. */
const outside = /\b(?:after[- ]hours|pre-?market|overnight|extended)\b/i;

export function quoteLine(text: string, figures: readonly Figure[], document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (const m of text.slice(0, headLength).matchAll(line)) {
    const end = m.index + m[0].length;
    const above = text.slice(0, m.index).trimEnd().split('\n').slice(-linesMax).map((l) => l.trim().replace(/\s+/g, ' ')); // prettier-ignore
    const first = drafts[0]?.company;
    // below the first quote
    if (first !== undefined && !(m[1] === undefined && outside.test(`${above.at(-1)!} ${text.slice(end, end + 40)}`))) break;
    const own = document.companies.find((c) => (first !== undefined ? c.id === first : m[1] === undefined ? above.some((name) => names(name, c)) : names(m[1].trim(), c)));
    if (own === undefined) continue;
    const found: Figure[] = [];
    for (let f = firstAfter(figures, m.index); f < figures.length && figures[f]!.start < end; f++) if (figures[f]!.kind !== 'label') found.push(figures[f]!);
    const percent = found.at(-1);
    const change = m[3] === undefined ? null : found.at(-2);
    const price = found.at(change === null ? -2 : -3);
    if (price === undefined || change === undefined || percent?.kind !== 'percent') continue;
    const money = change === null ? null : { ...change, kind: 'money' as const, per: 'share', currency: change.currency ?? price.currency };
    const { date } = document.calendar;
    // told again as that day's close
    const again = text.includes(text.slice(price.start, price.end), end);
    const told = { measure: 'level', basis: 'price' as const, speaker: deskOf(document) ?? document.voice, company: own.id };
    drafts.push({ ...told, figure: price.kind === 'bare' ? { ...price, kind: 'money' } : price, metric: 'sharePrice', period: again ? (document.priceDate ?? date) : date });
    if (money !== null) drafts.push({ ...told, figure: money, metric: 'priceChange', period: '1D', hint: { currency: money.currency, scale: null, kind: 'moneyPerShare' } });
    drafts.push({ ...told, figure: percent, metric: 'priceChange', period: '1D' });
  }
  return drafts;
}
