/** Topics of a document, by the words it repeats. */
import type { DocumentKind, Fact } from '../../../kernel/records.ts';

/** A topic, its words, and how often they must stand in ten thousand characters. Data. */
const topics: readonly (readonly [string, RegExp, number])[] = [
  ['artificial intelligence', /\b(?:AI|artificial intelligence|generative|LLMs?|GPUs?)\b/g, 4],
  ['cloud', /\b[Cc]loud\b/g, 4],
  ['advertising', /\b[Aa]dvertis(?:ing|ers?)\b/g, 4],
  ['semiconductors', /\b(?:[Ss]emiconductors?|[Ww]afers?|[Ff]oundry|chips?)\b/g, 4],
  ['e-commerce', /\b(?:e-?commerce|GMV)\b/gi, 3],
  ['real estate', /\b(?:REITs?|occupancy|rental reversions?|tenants?|cap rates?)\b/gi, 4],
  ['energy', /\b(?:oil|gas|solar|barrels?|refin(?:ing|ery)|megawatts?|GW)\b/g, 5],
  ['banking', /\b(?:net interest (?:income|margin)|deposits?|loan book|CET1|provisions?)\b/gi, 4],
  ['retail', /\b(?:comparable sales|same[- ]store|membership|warehouses?|stores?)\b/gi, 4],
  ['capital expenditure', /\b(?:capex|capital expenditures?)\b/gi, 3],
  ['share repurchases', /\b(?:buybacks?|repurchase[sd]?|repurchases)\b/gi, 2],
  ['dividends', /\b(?:dividends?|DPS|DPU|distributions? per unit)\b/gi, 4],
  ['mergers and acquisitions', /\b(?:acquisitions?|merger|takeover|divestitures?)\b/gi, 4],
  ['guidance', /\b(?:guidance|outlook|guides?|guided)\b/gi, 3],
  ['tariffs', /\btariffs?\b/gi, 2],
];

export function topicsOf(text: string, kind: DocumentKind, facts: readonly Fact[]): string[] {
  const tags: string[] = [];
  if (kind === 'results release' || /\b(?:results|earnings)\b/i.test(text.slice(0, 600))) tags.push('results');
  if (facts.some((f) => f.metric === 'targetPrice' && f.vintage === 'old')) tags.push('target change');
  if (facts.some((f) => f.measure === 'level' && (f.metric === 'wacc' || f.metric === 'terminalGrowth' || f.metric === 'terminalValue'))) tags.push('discounted cash flow');
  const size = Math.max(1, text.length / 10_000);
  const found = topics.flatMap(([topic, words, least]) => {
    const count = (text.match(words) ?? []).length / size;
    return count >= least ? [{ topic, count: count / least }] : [];
  });
  found.sort((a, b) => b.count - a.count);
  return [...tags, ...found.slice(0, 4).map((f) => f.topic)];
}
