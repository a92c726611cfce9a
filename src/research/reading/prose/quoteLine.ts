/** What a page quotes of the share in a line of its own: `$188.40 +5.62 (+3.07%)` under or behind the letters. */
import type { Document } from '../document/document.ts';
import type { Draft } from '../facts/proto.ts';
import type { Figure } from '../figures/figure.ts';
import { deskOf } from './speak.ts';
import { firstAfter } from '../layout/pieces.ts';

const line =
  /^[ \t]*(?:([A-Z][\w&. :]{0,30}?)[ \t:|–-]+)?(?:[A-Z]{0,3}[$€£¥₩₹] ?|[A-Z]{3} )?(\d[\d.,]*)[ \t|]+([▲▼+−–-] ?(?:[A-Z]{0,3}[$€£¥₩₹])?\d[\d.,]*)[ \t|]+\(? ?([▲▼+−–-]? ?\d[\d.,]*) ?%[ \t]?\)?[ \t]*$/gm;
/** Quotes stand at the head of a page. */
const headLength = 3000;

export function quoteLine(text: string, figures: readonly Figure[], document: Document): Draft[] {
  for (const m of text.slice(0, headLength).matchAll(line)) {
    const above = text.slice(0, m.index).trimEnd();
    const name = (m[1] ?? above.slice(above.lastIndexOf('\n') + 1)).trim();
    const own = document.companies.find((c) => c.ticker === name || c.id === name || (c.name !== undefined && name.startsWith(c.name)) || name === c.ticker?.split(/[ .]/)[0]);
    if (own === undefined) continue;
    const found: Figure[] = [];
    for (let f = firstAfter(figures, m.index); f < figures.length && figures[f]!.start < m.index + m[0].length; f++) if (figures[f]!.kind !== 'label') found.push(figures[f]!);
    const [price, change, percent] = found.slice(-3);
    if (price === undefined || change === undefined || percent?.kind !== 'percent') continue;
    const money = { ...change, kind: 'money' as const, currency: change.currency ?? price.currency };
    const told = { measure: 'level', basis: 'price' as const, speaker: deskOf(document) ?? document.voice, company: own.id };
    return [
      { ...told, figure: price.kind === 'bare' ? { ...price, kind: 'money' } : price, metric: 'sharePrice', period: document.calendar.date },
      { ...told, figure: money, metric: 'priceChange', period: '1D', hint: { currency: money.currency, scale: null, kind: 'moneyPerShare' } },
      { ...told, figure: percent, metric: 'priceChange', period: '1D' },
    ];
  }
  return [];
}
