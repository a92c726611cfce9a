import { formatDate } from './period.ts';

/** A message of the checker as pages show it: days in words, except in the names of files. */
export const messageWords = (message: string): string => message.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-]|\.\w)/g, formatDate).replace(/\|([^|]+)\|/g, '$1');
