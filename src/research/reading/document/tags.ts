/** Topics of a document, by the words it repeats. */
import type { DocumentKind, Fact } from '../../../kernel/records.ts';
import { sought, type Sought } from '../matching/sought.ts';

/** A topic, its words, and how often they must stand in ten thousand characters. Data. */
const topics: readonly (readonly [string, Sought, number])[] = [
  ['artificial intelligence', sought(/\b(?:AI|artificial intelligence|generative|LLMs?|GPUs?)\b/g), 4],
  ['cloud', sought(/\b[Cc]loud\b/g), 4],
  ['advertising', sought(/\b[Aa]dvertis(?:ing|ers?)\b/g), 4],
  ['semiconductors', sought(/\b(?:[Ss]emiconductors?|[Ww]afers?|[Ff]oundry|chips?)\b/g), 4],
  ['e-commerce', sought(/\b(?:e-?commerce|GMV)\b/gi), 3],
  ['real estate', sought(/\b(?:REITs?|occupancy|rental reversions?|tenants?|cap rates?)\b/gi), 4],
  ['energy', sought(/\b(?:oil|gas|solar|barrels?|refin(?:ing|ery)|megawatts?|GW)\b/g), 5],
  ['banking', sought(/\b(?:net interest (?:income|margin)|deposits?|loan book|CET1|provisions?)\b/gi), 4],
  ['retail', sought(/\b(?:comparable sales|same[- ]store|membership|warehouses?|stores?)\b/gi), 4],
  ['capital expenditure', sought(/\b(?:capex|capital expenditures?)\b/gi), 3],
  ['share repurchases', sought(/\b(?:buybacks?|repurchase[sd]?|repurchases)\b/gi), 2],
  ['dividends', sought(/\b(?:dividends?|DPS|DPU|distributions? per unit)\b/gi), 4],
  ['mergers and acquisitions', sought(/\b(?:acquisitions?|merger|takeover|divestitures?)\b/gi), 4],
  ['guidance', sought(/\b(?:guidance|outlook|guides?|guided)\b/gi), 3],
  ['tariffs', sought(/\btariffs?\b/gi), 2],
];

export function topicsOf(text: string, kind: DocumentKind, facts: readonly Fact[]): string[] {
  const tags: string[] = [];
  if (kind === 'results release' || /\b(?:results|earnings)\b/i.test(text.slice(0, 600))) tags.push('results');
  if (facts.some((f) => f.metric === 'targetPrice' && f.vintage === 'old')) tags.push('target change');
  if (facts.some((f) => f.measure === 'level' && (f.metric === 'wacc' || f.metric === 'terminalGrowth' || f.metric === 'terminalValue'))) tags.push('discounted cash flow');
  const size = Math.max(1, text.length / 10_000);
  const found = topics.flatMap(([topic, words, least]) => {
    const count = words.count(text) / size;
    return count >= least ? [{ topic, count: count / least }] : [];
  });
  found.sort((a, b) => b.count - a.count);
  return [...tags, ...found.slice(0, 4).map((f) => f.topic)];
}
