import { Logger } from 'graphile-worker';

export const queueSchema = 'tickmark_queue';
export const readTask = 'read';
/** How often a document may take its worker down before it is given up. */
export const attemptsMax = 6;

/** The queue's own lines hold file names and server errors: what matters is told as a Problem instead. */
export const quietLogger = new Logger(() => () => undefined);
