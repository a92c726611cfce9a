import type { Problem } from '../kernel/problem.ts';
import type { Fact, Reading, Tie, Unread } from '../kernel/records.ts';
import { shownProblem } from './shown-problem.ts';

/**
 * What `--json` prints, one object a line: a public contract, so every field is named here and nowhere else.
 * Key order is fixed; the same reading gives the same bytes.
 */
export type Line = { readonly type: 'document' | 'fact' | 'unread' | 'problem' | 'tie' } & Readonly<Record<string, unknown>>;

/** The first line of a document: what it is and how much was found in it. */
export function documentLine(reading: Reading): Line {
  const { info } = reading;
  return {
    type: 'document',
    document: reading.name,
    hash: reading.hash,
    format: reading.format,
    kind: info.kind,
    title: info.title,
    publisher: info.publisher,
    authors: info.authors,
    date: info.date,
    companies: info.companies,
    rating: info.rating,
    targetPrice: info.targetPrice,
    currency: info.currency,
    fiscalYearEndMonth: info.fiscalYearEndMonth,
    language: info.language,
    tags: info.tags,
    facts: reading.facts.length,
    unread: reading.unread.length,
    claims: reading.claims.length,
    tables: reading.tables.length,
  };
}

/** One figure with its key and voice; fields that do not apply are left out. */
export function factLine(document: string, fact: Fact): Line {
  return { type: 'fact', document, ...fact };
}

export function unreadLine(document: string, unread: Unread): Line {
  return { type: 'unread', document, start: unread.start, end: unread.end, quote: unread.quote, reason: unread.reason };
}

export const problemLine = (problem: Problem): Line => ({ type: 'problem', ...shownProblem(problem) });

export function tieLine(tie: Tie): Line {
  return {
    type: 'tie',
    identity: tie.identity,
    relation: tie.relation,
    verdict: tie.verdict,
    ...(tie.class === undefined ? {} : { class: tie.class }),
    company: tie.company,
    period: tie.period,
    members: tie.members.map((m) => ({ document: m.document, fact: m.fact, role: m.role, start: m.start, end: m.end, quote: m.quote })),
    stated: tie.stated,
    recomputed: tie.recomputed,
    gap: tie.gap,
    unit: tie.unit,
    message: tie.message,
  };
}

/** Every line of one reading, in the order in which they are printed. */
export function* readingLines(reading: Reading): Generator<Line> {
  yield documentLine(reading);
  for (const fact of reading.facts) yield factLine(reading.name, fact);
  for (const unread of reading.unread) yield unreadLine(reading.name, unread);
  for (const problem of reading.problems) yield problemLine(problem);
}
