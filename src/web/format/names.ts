import { formatDate, shortPeriod } from './period.ts';

/** A message of the checker as pages show it: days and periods in words, except in the names of files. */
export const messageWords = (message: string): string =>
  message
    .replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-]|\.\w)/g, formatDate)
    .replace(/(?<![\w-])(?:FY\d{4}|\d{4}[QH][1-4])(?![\w-]|\.\w)/g, shortPeriod)
    .replace(/(?<![\w.])(\d{4}|\d[QH]\d{2})\.\.(?=\d)/g, '$1–')
    .replace(/\|([^|]+)\|/g, '$1');
