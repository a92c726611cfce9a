import { formatDate } from './period.ts';

const documentId = /\b[0-9a-f]{64}\b/g;

/** A message of the checker as pages show it: documents by name, days in words, differences of percentages in points. */
export const messageWords = (message: string, names: ReadonlyMap<string, string>): string =>
  message
    .replace(documentId, (id) => names.get(id) ?? 'another document')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate)
    .replace(/off by (\(?[\d.,]+\)?)%/g, 'off by $1 pp')
    .replace(/\|([^|]+)\|/g, '$1');
