/** Tables whose rows are companies or scenarios and whose heads say what is measured. */
import { currencyOfTicker, isExchangeTicker } from '../../vocabulary/exchanges.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import type { StatementName } from '../../vocabulary/types.ts';
import { companyNamed } from '../document/companies.ts';
import type { Document } from '../document/document.ts';
import { noHint } from '../facts/unit.ts';
import type { Grid, GridRow } from '../layout/grid.ts';
import { scanPeriods } from '../periods/scan.ts';
import { readMetricHead, type ColumnKey } from './columnKey.ts';
import { readLabel, type LabelKey } from './labelKey.ts';
import { RowRoles } from './rowRoles.ts';

const scenario =
  /^(?:(?:bear|base|bull|downside|upside|worst|best|central|blue[- ]sky|grey[- ]sky|low|mid|high|pessimistic|optimistic|stress)(?:[- ](?:case|scenario))?|(?:probability|odds|risk)?[- ]?weighted(?: (?:average|value|mean))?|expected value)$/i;
const whole = /^(?:(?:probability|odds|risk)?[- ]?weighted|expected value)/i;
const averages = /^(?:(?:peer|peers|sector|group|industry|global|regional|asian?|european|us|coverage|peer[- ]group|simple|weighted)[- ]?)*(?:average|avg\.?|median|mean)\b/i;
const comparison = /\b(?:peers?|comparables?|comps|comparative valuation|competitors|relative valuation|valuation comparison)\b/i;
const plain = (label: string): string => label.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();

/** `Bear`, `Base case`, `Probability-weighted`. */
export const isScenario = (label: string): boolean => scenario.test(plain(label));

/** A scenario, or a company by its ticker. */
export const isEntity = (label: string): boolean => isScenario(label) || /^[A-Z]{2,5}(?:\.[A-Z]{1,2})?$/.test(plain(label));

/** What a row stands for; its company is null where it is the document's own. */
export interface Entity {
  readonly company: string | null;
  readonly scenario: string | null;
  /** In which its share is quoted. */
  readonly currency: string | null;
}

export class Entities {
  /** Rows are companies, whatever their labels look like. */
  readonly ofCompanies: boolean;
  /** Most rows are companies or scenarios. */
  readonly most: boolean;
  readonly scenarios: boolean;
  /** Rows are products whose sales are to come. */
  readonly products: boolean;
  readonly roles: RowRoles;
  private readonly text: string;
  private readonly document: Document;

  constructor(grid: Grid, text: string, document: Document, statement: StatementName | null, keys: readonly ColumnKey[]) {
    this.text = text;
    this.document = document;
    this.roles = new RowRoles(grid, text, document);
    const labels = grid.rows.flatMap((r) => (r.label === null ? [] : [text.slice(r.label.start, r.label.end)]));
    const entities = labels.filter((l) => isEntity(l) && readLabel(l, statement).row === null).length;
    const filled = grid.rows.filter((r) => r.cells.length > 1);
    const tickers = filled.filter((r) => this.tickerOf(r) !== null).length;
    const titles = [...grid.captions, ...grid.corner].map((s) => text.slice(s.start, s.end));
    const unknown = filled.filter((r) => r.label !== null && readLabel(text.slice(r.label.start, r.label.end), statement).row === null).length;
    const heads = keys.filter((k) => k.metric?.row?.statement === 'market' || k.metric?.row?.kinds[0] === 'multiple' || /\b(?:P\/E|PE|EV\/|P\/B|mkt cap)/i.test(k.text)).length;
    this.ofCompanies = (tickers >= 2 && tickers * 2 >= filled.length) || (heads >= 2 && unknown * 3 >= filled.length * 2 && titles.some((t) => comparison.test(t)));
    this.products = keys.some((k) => k.metric?.metric === 'peakSales' || k.metric?.metric === 'riskAdjustedPeakSales');
    this.most = this.ofCompanies || this.products || (entities >= 2 && entities * 2 >= grid.rows.length);
    this.scenarios = labels.filter((l) => isScenario(l)).length >= 2;
  }

  /** The company or scenario of a row; null where it is neither. */
  of(row: GridRow, labelText: string): Entity | null {
    const label = plain(labelText);
    if (isScenario(label))
      return { company: null, scenario: whole.test(label) ? label.toLowerCase() : `${label.replace(/[- ](?:case|scenario)$/i, '').toLowerCase()} case`, currency: null };
    const ticker = this.tickerOf(row) ?? (isEntity(label) ? label : null);
    if (ticker === null && !this.ofCompanies) return null;
    if (ticker === null && averages.test(label)) return { company: label.toLowerCase(), scenario: null, currency: null };
    const known = ticker === null ? companyNamed(label, this.document.companies) : this.document.companies.find((c) => c.id === ticker || c.ticker === ticker)?.id;
    const company = known ?? ticker ?? label;
    return { company: company === this.document.company ? null : company, scenario: null, currency: ticker === null ? null : currencyOfTicker(ticker) };
  }

  /** The ticker in a cell of words, or at the end of the label. */
  private tickerOf(row: GridRow): string | null {
    for (const cell of row.cells.slice(0, 3)) {
      const words = plain(this.text.slice(cell.start, cell.end));
      if (isExchangeTicker(words)) return words;
    }
    if (row.label === null) return null;
    const label = plain(this.text.slice(row.label.start, row.label.end));
    const inside = /[([]([^()[\]]+)[)\]]$/.exec(label)?.[1] ?? /(?:^| )([A-Z0-9]{1,6}[ .][A-Z]{1,3})$/.exec(label)?.[1];
    return inside !== undefined && isExchangeTicker(inside) ? inside : null;
  }
}

/** `Bull | Base | Bear` over the columns: the same table with its scenarios as rows; null for any other. */
export function scenariosDown(grid: Grid, text: string): Grid | null {
  const heads = grid.head.at(-1) ?? [];
  if (heads.length < 2 || heads.length !== grid.columns || !heads.every((h) => h.columns === 1 && isScenario(text.slice(h.start, h.end)))) return null;
  const filled = grid.rows.filter((r) => r.label !== null && r.cells.length > 0);
  if (filled.length < 2) return null;
  return {
    ...grid,
    head: [filled.map((r, column) => ({ ...r.label!, column, columns: 1 }))],
    rows: heads.map((h) => ({
      label: { start: h.start, end: h.end },
      cells: filled.flatMap((r, column) => r.cells.filter((c) => c.column === h.column).map((c) => ({ ...c, column }))),
    })),
    columns: filled.length,
    corner: [],
  };
}

type ShortHeads = readonly (readonly [RegExp, string])[];

/** Heads that say little by themselves, over rows that are drugs or other products to come. */
const productHeads: ShortHeads = [[/^(?:po[sa]|ptrs|lo[ap]|p\(success\)|probability|prob\.?|chance)\b/i, 'probabilityOfSuccess']];

/** The same over rows that are scenarios. */
const scenarioHeads: ShortHeads = [
  [/^(?:probability|prob\.?|odds|weight(?:ing)?|likelihood)\b/i, 'probability'],
  [/^(?:value|value per share|per share|fair value|price|implied (?:price|value)|target|valuation|npv per share)$/i, 'fairValue'],
  [/^(?:(?:against|vs\.?|versus|to|from) (?:the )?(?:current |share |last )?(?:price|close)|(?:implied )?(?:return|upside|upside ?\/ ?downside|gap|up\/downside))$/i, 'upside'],
  [/^(?:target |applied |assumed |valuation |exit )?multiple$/i, 'targetMultiple'],
];

/** Where the rows are companies or scenarios every head names a metric, with or without a period beside it. */
export function entityColumns(keys: readonly ColumnKey[], { scenarios, products }: Pick<Entities, 'scenarios' | 'products'>): ColumnKey[] {
  const short = scenarios ? scenarioHeads : products ? productHeads : [];
  const named = keys.map((key) => {
    const bare = scanPeriods(key.text)
      .reduceRight((t, m) => t.slice(0, m.start) + t.slice(m.end), key.text)
      .replace(/\(\s*\)/g, ' ')
      .trim();
    const unitless = bare.replace(/\s*\([^()]{1,12}\)$/, '');
    const known = short.find(([pattern]) => pattern.test(unitless));
    if (known !== undefined) return { ...key, company: null, measure: null, metric: keyOf(known[1], key) ?? key.metric };
    const read = key.metric === null ? readMetricHead(bare) : key.metric;
    return read === null ? key : { ...key, company: null, metric: read, measure: read.measure ?? key.measure };
  });
  // heads that name no line measure none of these: the rows are parts with short names
  if (!named.some((k) => k.metric?.row != null)) return [...keys];
  // the multiple of a case is the one its value stands on
  if (!scenarios || !named.some((k) => k.metric?.metric === 'fairValue')) return named;
  return named.map((k) => (k.metric?.row?.kinds[0] === 'multiple' && k.metric.row.statement === 'market' ? { ...k, metric: keyOf('targetMultiple', k) ?? k.metric } : k));
}

function keyOf(metric: string, { text, metric: read }: ColumnKey): LabelKey | null {
  const row = metricById.get(metric);
  return row === undefined
    ? null
    : { row, metric: row.id, measure: null, hint: read?.hint ?? noHint, vintage: null, segment: null, accounting: null, label: text, negative: false };
}
