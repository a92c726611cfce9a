import { createHash } from 'node:crypto';
import type { DocumentInfo, Fact, Reading, SourceDocument, Tie } from '../../src/kernel/records.ts';

/** A document made of lines `company | metric | period | value`, so that a test's input can be read at a glance. */
export interface DocumentSketch {
  readonly name?: string;
  readonly date?: string | null;
  readonly speaker?: string;
  readonly lines: readonly string[];
  readonly ties?: (facts: readonly Fact[]) => readonly Tie[];
}

export interface ReadSketch {
  readonly source: SourceDocument;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly ties: readonly Tie[];
}

const info = (date: string | null, companies: readonly string[]): DocumentInfo => ({
  kind: 'broker note',
  title: 'A note',
  publisher: 'Harbour Research',
  authors: ['A. Analyst'],
  date,
  companies: companies.map((id) => ({ id, ticker: id, exchange: 'XTST', name: `${id} Incorporated` })),
  rating: 'Buy',
  targetPrice: { value: 12, unit: 'USD/share' },
  currency: 'USD',
  fiscalYearEndMonth: 12,
  language: 'en',
  tags: ['cloud'],
});

/** Reads a sketch: each line becomes a fact whose span is its value; a line with `new` or `old` at its end carries a vintage. */
export function readSketch({ name = 'note.txt', date = '2026-01-15', speaker = 'Harbour Research', lines, ties }: DocumentSketch): ReadSketch {
  const text = `${date ?? 'undated'} ${speaker}\n${lines.join('\n')}\n`;
  const bytes = new TextEncoder().encode(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  let from = text.indexOf('\n') + 1;
  const facts = lines.map((line, index): Fact => {
    const [company = '', metric = '', period = '', printed = '', vintage] = line.split('|').map((cell) => cell.trim());
    const start = text.indexOf(printed, text.indexOf('|', text.indexOf('|', text.indexOf('|', from) + 1) + 1));
    from += line.length + 1;
    const value = Number(printed);
    return {
      id: `f${index + 1}`,
      start,
      end: start + printed.length,
      quote: printed,
      company: company || null,
      metric,
      measure: 'level',
      period: period || null,
      value,
      unit: 'USD mn',
      interval: { low: String(value - 0.5), high: String(value + 0.5) },
      basis: 'estimate',
      speaker,
      ...(vintage === 'new' || vintage === 'old' ? { vintage } : {}),
    };
  });
  const companies = [...new Set(facts.flatMap(({ company }) => (company === null ? [] : [company])))];
  const source: SourceDocument = { name, format: 'text', hash, text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] };
  const reading: Reading = {
    name,
    hash,
    format: 'text',
    info: info(date, companies),
    facts,
    unread: [{ start: 0, end: 4, quote: text.slice(0, 4), reason: 'no label' }],
    marks: [{ kind: 'date', start: 0, end: 10, quote: text.slice(0, 10) }],
    claims: [{ id: 'c1', kind: 'risk', start: 0, end: 10, quote: text.slice(0, 10), company: companies[0] ?? null, facts: facts.slice(0, 1).map(({ id }) => id) }],
    sections: [{ title: 'Estimates', level: 1, start: 0, end: text.length }],
    tables: [],
    problems: [],
  };
  return { source, bytes, reading, ties: ties?.(facts) ?? [] };
}

/** A tie over some facts of one document. */
export function tieOver(document: string, facts: readonly Fact[], verdict: Tie['verdict'], gap: number | null = null): Tie {
  return {
    identity: 'sameKey',
    relation: 'revenue = revenue',
    verdict,
    company: facts[0]?.company ?? null,
    period: facts[0]?.period ?? null,
    members: facts.map(({ id, start, end, quote }) => ({ document, fact: id, start, end, quote, role: 'part' })),
    stated: 100,
    recomputed: [99, 101],
    gap,
    unit: 'USD mn',
    message: '100 = 100',
  };
}
