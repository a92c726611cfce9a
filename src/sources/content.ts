import type { SourceDocument } from '../kernel/records.ts';

/** What the reader of a format gives; name and hash are added by `openSource`. */
export type Content = Omit<SourceDocument, 'name' | 'hash'>;

const MB = 1024 * 1024;
/** Most bytes one file may have, by what it holds: what is larger could not be read in the time there is. */
export const bytesMax = { pdf: 100 * MB, html: 64 * MB, text: 16 * MB } as const;
export const FILE_BYTES_MAX = bytesMax.pdf;

/** Longest time one document may take. */
export const READ_SECONDS_MAX = 30;
