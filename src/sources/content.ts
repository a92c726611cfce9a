import type { SourceDocument } from '../kernel/records.ts';

/** What the reader of a format gives; name and hash are added by `openSource`. */
export type Content = Omit<SourceDocument, 'name' | 'hash'>;

/** Most bytes one file may have. */
export const FILE_BYTES_MAX = 100 * 1024 * 1024;

/** Longest time one document may take. */
export const READ_SECONDS_MAX = 30;
