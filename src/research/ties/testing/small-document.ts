import { decimalsOf, intervalOf, intervalOfRange } from '../../../kernel/interval.ts';
import type { Basis, Fact, Qualifier, Reading } from '../../../kernel/records.ts';
import { matchWhole } from '../../vocabulary/matcher.ts';
import { metricById } from '../../vocabulary/metrics.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';

/**
 * Small documents as text, for tests.
 *
 *   FY2025 FY2026                                the periods of the columns that follow; one table each
 *   Revenue 1,000 1,100 | EBIT (10) 20            rows, parted by `|` or line ends; `--` is a stated absence
 *   : revenue.growthYoY FY2026 10%                one fact of prose; further words give what the key needs:
 *   : capitalExpenditure FY2026 c.26bn guidance by=management of=cloud old nonGaap
 *
 * Labels are looked up in the vocabulary; a word that is an id stands for itself.
 */
export interface SmallDocument {
  readonly name?: string;
  readonly company?: string;
  readonly currency?: string;
  /** ISO date of the document. */
  readonly date?: string;
  readonly kind?: Reading['info']['kind'];
  readonly speaker?: string;
}

const periodWord = /^(?:FY\d{4}|\d{4}(?:Q[1-4]|H[12])|TTM\S+|YTD\S+|\d{4}-\d{2}(?:-\d{2})?|NTM|\d+M)(?:\.\.\S+)?$/;
const figureWord = /^(?:c\.|~|<|>)?[-+(]?[A-Z$]*\d[\d,.]*(?:-\d[\d,.]*)?\)?(?:%|x|pp|bn|mn|bps)*\)?\+?$/;
const bases: readonly Basis[] = ['reported', 'estimate', 'guidance', 'consensus', 'target', 'price', 'assumption'];

interface Place {
  readonly start: number;
  readonly table?: string;
  readonly row?: number;
  readonly column?: number;
}

function camelCase(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+(.)?/g, (_, c: string | undefined) => (c ?? '').toUpperCase());
}

function metricOf(label: string): string {
  const trimmed = label.trim();
  if (metricById.has(trimmed) || /^[a-z]+[A-Z]/.test(trimmed)) return trimmed;
  return matchWhole(wordsIn(trimmed, 0, trimmed.length))?.id ?? camelCase(trimmed);
}

function unitOf(quote: string, metric: string, currency: string): string {
  if (quote.endsWith('pp')) return 'pp';
  if (quote.includes('%')) return '%';
  if (quote.includes('x')) return 'x';
  if (quote.includes('bn')) return `${currency} bn`;
  const row = metricById.get(metric);
  const kind = row?.kinds[0] ?? 'money';
  if (kind === 'percent') return '%';
  if (kind === 'multiple') return 'x';
  if (kind === 'days') return 'days';
  if (kind === 'moneyPerShare') return `${currency}/share`;
  if (kind === 'count') return /shares/i.test(metric) ? 'count mn' : 'count';
  return `${currency} mn`;
}

function factOf(quote: string, key: Partial<Fact>, place: Place, document: SmallDocument): Fact {
  const currency = document.currency ?? 'USD';
  const metric = key.metric ?? 'revenue';
  const digits = quote.match(/\d[\d,]*(?:\.\d+)?/g)?.map((d) => d.replaceAll(',', '')) ?? ['0'];
  const sign = /^[^\d]*\(/.test(quote) || /^[^\d]*-/.test(quote) ? -1 : 1;
  const qualifier: Qualifier | undefined = /^(?:c\.|~)/.test(quote) ? 'approx' : /^>|\+$/.test(quote) ? 'above' : quote.startsWith('<') ? 'below' : undefined;
  const [first = '0', second] = digits;
  const decimals = Math.max(...digits.map(decimalsOf));
  const value = second === undefined ? sign * Number(first) : ([Number(first), Number(second)] as const);
  const signed = sign < 0 ? `-${first}` : first;
  return {
    id: `f${place.start}`,
    start: place.start,
    end: place.start + quote.length,
    quote,
    company: document.company ?? 'ACME',
    metric: 'revenue',
    measure: 'level',
    period: null,
    value,
    unit: unitOf(quote, metric, currency),
    interval: second === undefined ? intervalOf(signed, decimals, qualifier) : intervalOfRange(first, second, decimals, qualifier),
    basis: 'reported',
    speaker: document.speaker ?? 'company',
    ...key,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(place.table === undefined ? {} : { cell: { table: place.table, row: place.row ?? 0, column: place.column ?? 0 } }),
  };
}

function proseFact(line: string, start: number, document: SmallDocument): Fact {
  const words = line.split(/\s+/).filter((w) => w !== '');
  const [head = ''] = words;
  const [metric = '', measure = 'level'] = head.split('.');
  const period = words.slice(1).find((w) => periodWord.test(w)) ?? null;
  const quote = words.slice(1).find((w) => figureWord.test(w) && w !== period) ?? '0';
  const option = (name: string): string | undefined =>
    words
      .find((w) => w.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replaceAll('_', ' ');
  const basis = bases.find((b) => words.includes(b));
  const [speaker, segment, unit, accounting] = [option('by'), option('of'), option('in'), words.find((w) => w === 'nonGaap' || w === 'gaap' || w === 'constantCurrency')];
  return factOf(
    quote,
    {
      metric,
      measure,
      period,
      ...(basis === undefined ? {} : { basis }),
      ...(speaker === undefined ? {} : { speaker }),
      ...(segment === undefined ? {} : { segment }),
      ...(unit === undefined ? {} : { unit }),
      ...(accounting === undefined ? {} : { accounting }),
      ...(words.includes('old') ? { vintage: 'old' as const } : words.includes('new') ? { vintage: 'new' as const } : {}),
    },
    { start: start + line.indexOf(quote, head.length) },
    document,
  );
}

/** Reads a small document. */
export function smallDocument(text: string, document: SmallDocument = {}): Reading {
  const facts: Fact[] = [];
  let table = 1;
  let row = 0;
  let periods: readonly (string | null)[] = ['FY2025'];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const words = line
      .trim()
      .split(/\s+/)
      .filter((w) => w !== '');
    if (line.trim().startsWith(':')) {
      facts.push(proseFact(line.replace(/^(\s*):/, '$1 '), start, document));
      continue;
    }
    if (words.length > 0 && words.every((w) => periodWord.test(w))) {
      periods = words;
      table++;
      row = 0;
      continue;
    }
    let offset = start;
    for (const part of line.split('|')) {
      facts.push(...rowFacts(part, offset, { table: `t${table}`, row: row++ }, periods, document));
      offset += part.length + 1;
    }
  }
  return {
    name: document.name ?? 'small.txt',
    hash: '',
    format: 'text',
    info: {
      kind: document.kind ?? 'other',
      title: null,
      publisher: null,
      authors: [],
      date: document.date ?? null,
      companies: [{ id: document.company ?? 'ACME' }],
      rating: null,
      targetPrice: null,
      currency: document.currency ?? 'USD',
      fiscalYearEndMonth: 12,
      language: 'en',
      tags: [],
    },
    facts,
    unread: [],
    marks: [],
    claims: [],
    sections: [],
    tables: [],
    problems: [],
  };
}

function rowFacts(
  part: string,
  offset: number,
  place: { readonly table: string; readonly row: number },
  periods: readonly (string | null)[],
  document: SmallDocument,
): readonly Fact[] {
  const cells = [...part.matchAll(/\S+/g)];
  const first = cells.findIndex((c) => c[0] === '--' || (figureWord.test(c[0]) && c.index > 0));
  if (first < 1) return [];
  const label = part.slice(0, cells[first]!.index);
  const metric = metricOf(label);
  return cells.slice(first).flatMap((cell, column) => {
    if (cell[0] === '--') return [];
    return [factOf(cell[0], { metric, period: periods[column] ?? null, label: label.trim() }, { start: offset + cell.index, ...place, column }, document)];
  });
}
