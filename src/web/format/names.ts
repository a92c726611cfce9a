import { formatDate } from './period.ts';

/** A message of the checker as pages show it: days in words. */
export const messageWords = (message: string): string => message.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate).replace(/\|([^|]+)\|/g, '$1');
