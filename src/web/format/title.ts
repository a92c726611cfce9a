import type { DocumentSummary } from '../api/types.ts';

/** What a document is called: its printed title, else the name of its file. */
export const titleOf = (document: Pick<DocumentSummary, 'name' | 'info'>): string => (document.info.title ?? document.name).replace(/\s+/g, ' ').trim();
