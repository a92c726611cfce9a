import type { DocumentSummary } from '../api/types.ts';
import { formatDate } from './period.ts';

/** What a document is called: its printed title, else the name of its file. */
export const titleOf = (document: Pick<DocumentSummary, 'name' | 'info'>): string => (document.info.title ?? document.name).replace(/\s+/g, ' ').trim();

/** The document among others: its title, whose it is and of which day. */
export function labelOf(document: Pick<DocumentSummary, 'name' | 'info'>): string {
  const { publisher, date } = document.info;
  const title = titleOf(document);
  return [title, publisher !== null && !title.includes(publisher) ? publisher : null, date === null ? null : formatDate(date)].filter((part) => part !== null).join(', ');
}
