const upper = new Set([
  'ebitda',
  'ebit',
  'eps',
  'dps',
  'roe',
  'roa',
  'roic',
  'croci',
  'ai',
  'pe',
  'pb',
  'ps',
  'ev',
  'fcf',
  'api',
  'arr',
  'peg',
  'wacc',
  'dau',
  'mau',
  'ecommerceGmv',
  'ebitdar',
  'cagr',
  'mna',
  'cet1',
  'arpu',
  'rpo',
]);
const fixed: Readonly<Record<string, string>> = {
  pe: 'P/E',
  pb: 'P/B',
  ps: 'P/S',
  evToRevenue: 'EV/revenue',
  evToEbitda: 'EV/EBITDA',
  evToEbitdar: 'EV/EBITDAR',
  evToFcf: 'EV/free cash flow',
  eps: 'EPS',
  dps: 'Dividend per share',
  epsDiluted: 'Diluted EPS',
  epsPreExceptional: 'EPS before exceptionals',
  adjustedEbitda: 'Adjusted EBITDA',
  adjustedEps: 'Adjusted EPS',
  adjustedNetIncome: 'Adjusted net income',
  adjustedEbitdaMargin: 'Adjusted EBITDA margin',
  sellingGeneralAdministrative: 'Selling, general and administrative',
  netPpe: 'Property, plant and equipment',
  mnaRank: 'M&A rank',
  marketCap: 'Market value',
  averageDailyValue: 'Average daily value traded',
};

/** A metric's id as a row head: `freeCashFlow` becomes `Free cash flow`. */
export function metricName(id: string): string {
  const known = fixed[id];
  if (known) return known;
  const words = id
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .split(' ')
    .map((word) => (upper.has(word.toLowerCase()) ? word.toUpperCase() : word.toLowerCase()));
  const text = words.join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const measures: Readonly<Record<string, string>> = {
  growthYoY: 'growth y/y',
  growthQoQ: 'growth q/q',
  changeYoY: 'change y/y',
  changeQoQ: 'change q/q',
  cagr: 'growth a year',
  surprise: 'against expectation',
  revision: 'new against old',
  annualised: 'annualised',
};

/** What was measured of the metric; empty for the level itself. */
export function measureName(measure: string): string {
  if (measure === 'level') return '';
  const share = /^shareOf:(.+)$/.exec(measure);
  if (share) return `share of ${metricName(share[1] ?? '').toLowerCase()}`;
  const since = /^growthSince:(.+)$/.exec(measure);
  if (since) return `growth since ${since[1]}`;
  return measures[measure] ?? metricName(measure).toLowerCase();
}

const accountings: Readonly<Record<string, string>> = { nonGaap: 'non-GAAP', gaap: 'GAAP', adjusted: 'adjusted', constantCurrency: 'constant currency' };

interface Key {
  readonly metric: string;
  readonly measure: string;
  readonly segment?: string | null | undefined;
  readonly accounting?: string | null | undefined;
}

/** Segment, measure and accounting, as far as a key has them. */
export function qualifiers(key: Omit<Key, 'metric'>): readonly string[] {
  const accounting = key.accounting ? (accountings[key.accounting] ?? key.accounting) : '';
  return [key.segment ?? '', measureName(key.measure), accounting].filter((part) => part !== '');
}

/** Metric, segment, measure and accounting in one line: `Revenue, public cloud, growth y/y`. */
export const keyName = (key: Key): string => [metricName(key.metric), ...qualifiers(key)].join(', ');

/** Who says it and with what standing: `the company, reported`. */
export function voice(fact: { readonly speaker: string; readonly basis: string; readonly vintage?: string | undefined }): string {
  const vintage = fact.vintage === 'old' ? ', before' : fact.vintage === 'new' ? ', now' : '';
  return fact.speaker === fact.basis ? `${fact.speaker}${vintage}` : `${fact.speaker}, ${fact.basis}${vintage}`;
}
