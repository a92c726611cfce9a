import { z } from 'zod';
import { explainProblem, failed, ok } from '../kernel/problem.ts';
import type { InboxItem } from '../store/store.ts';
import { operation } from './operation.ts';
import * as schemas from './schemas.ts';
import { shownProblem } from './shown-problem.ts';

type ShownItem = z.output<typeof schemas.inboxItem>;
const shownItem = ({ problem, ...item }: InboxItem): ShownItem => ({
  ...item,
  ...(problem === undefined ? {} : { problem: shownProblem(problem), message: explainProblem(problem) }),
});

export const inbox = operation({
  name: 'inbox',
  summary: 'List files that are not documents yet',
  description: 'Files that wait to be read, are being read, or could not be read; oldest first.',
  examples: ['tickmark inbox'],
  input: z.object({}),
  output: z.object({ items: z.array(schemas.inboxItem) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/inbox' },
  run: async (_input, context) => ok({ items: (await (await context.store()).inbox()).map(shownItem) }),
});

export const failures = operation({
  name: 'failures',
  summary: 'List files that could not be read, and what to do',
  description: 'Files that were added or dropped into the terminal and could not be read, each with its problem. Retry one with `tickmark retry ID`.',
  examples: ['tickmark failures', 'tickmark failures --json'],
  input: z.object({}),
  output: z.object({ items: z.array(schemas.inboxItem) }),
  annotations: { readOnly: true, destructive: false },
  http: { method: 'GET', path: '/api/failures' },
  run: async (_input, context) => ok({ items: (await (await context.store()).failures()).map(shownItem) }),
});

const failureId = z.object({ id: z.string().min(1).describe('id of the failed file') });
const notFound = (id: string): ReturnType<typeof failed> => failed({ code: 'record.not-found', subject: id, severity: 'error' });

export const retry = operation({
  name: 'retry',
  summary: 'Queue a failed file again',
  description: 'Puts a file that could not be read back into the queue; a running `tickmark start` reads it.',
  examples: ['tickmark retry 17'],
  positional: 'id',
  input: failureId,
  output: z.object({ id: z.string() }),
  annotations: { readOnly: false, destructive: false },
  http: { method: 'POST', path: '/api/failures/:id/retry' },
  run: async ({ id }, context) => ((await (await context.store()).retryFailure(id)) ? ok({ id }) : notFound(id)),
});

export const dismiss = operation({
  name: 'dismiss',
  summary: 'Let a failed file go',
  description: 'Takes a file that could not be read off the list; its bytes are no longer kept.',
  examples: ['tickmark dismiss 17'],
  positional: 'id',
  input: failureId,
  output: z.object({ id: z.string() }),
  annotations: { readOnly: false, destructive: true },
  http: { method: 'POST', path: '/api/failures/:id/dismiss' },
  run: async ({ id }, context) => ((await (await context.store()).dismissFailure(id)) ? ok({ id }) : notFound(id)),
});
