/** The document's record, once its facts are known. */
import type { DocumentInfo, Fact, SourceDocument } from '../../../kernel/records.ts';
import type { Document } from './document.ts';
import { findAuthors, findRating } from './frontPage.ts';
import { topicsOf } from './tags.ts';
import { frontTitle } from './title.ts';

export function describeInfo(source: SourceDocument, document: Document, facts: readonly Fact[]): DocumentInfo {
  const target = facts.find((f) => f.metric === 'targetPrice' && f.measure === 'level' && f.vintage !== 'old' && f.company === document.company && typeof f.value === 'number');
  const rated = document.kind === 'broker note' || document.kind === 'rating news' || document.kind === 'long-form analysis';
  return {
    kind: document.kind,
    title: frontTitle(source, document.title, document.companies, document.publisher),
    publisher: document.publisher ?? source.meta.publisher ?? null,
    authors: findAuthors(source),
    date: document.calendar.date,
    companies: document.companies.slice(0, 12),
    rating: rated ? findRating(source.text) : null,
    targetPrice: target === undefined ? null : { value: target.value as number, unit: target.unit },
    currency: document.currency,
    fiscalYearEndMonth: document.calendar.fiscalYearEndMonth,
    language: document.language,
    tags: topicsOf(source.text, document.kind, facts),
  };
}
