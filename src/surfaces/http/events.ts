/// <reference types="@fastify/sse" />
/// <reference types="@fastify/swagger" />
import type { FastifyInstance } from 'fastify';
import { once } from '../../operations/once.ts';
import { explainProblem } from '../../kernel/problem.ts';
import type { Context } from '../../operations/operation.ts';
import { refused, sendProblem } from './problems.ts';

type StoreEvent = Parameters<Parameters<Awaited<ReturnType<Context['store']>>['listen']>[0]>[0];

/** What a listener is told: a name and a few fields; what changed is then asked for. */
interface Told {
  readonly event: 'queued' | 'reading' | 'added' | 'failed' | 'removed' | 'ties';
  readonly data: Readonly<Record<string, string>>;
}

function toldOf(event: StoreEvent): Told {
  switch (event.type) {
    case 'document queued':
      return { event: 'queued', data: { file: event.item, name: event.name } };
    case 'document reading':
      return { event: 'reading', data: { file: event.item, name: event.name } };
    case 'document added':
      return {
        event: 'added',
        data: { document: event.document, name: event.name, ...(event.item === undefined ? {} : { file: event.item }), ...(event.known ? { known: 'yes' } : {}) },
      };
    case 'document failed':
      return { event: 'failed', data: { file: event.item, name: event.name, code: event.problem.code, message: explainProblem(event.problem) } };
    case 'document removed':
      return { event: 'removed', data: { document: event.document } };
    case 'ties changed':
      return { event: 'ties', data: { ...(event.document === undefined ? {} : { document: event.document }), ...(event.company === undefined ? {} : { company: event.company }) } };
  }
}

const listenersMax = 100;

/** Server-sent events: one listener at the store for all pages. */
export async function serveEvents(server: FastifyInstance, context: Context): Promise<void> {
  const listeners = new Set<(told: Told) => void>();
  const listening = once(async () =>
    (await context.store()).listen((event) => {
      const told = toldOf(event);
      for (const tell of listeners) tell(told);
    }),
  );
  server.addHook('preClose', async () => {
    (await listening.made()?.catch(() => null))?.();
    listeners.clear();
  });
  server.get('/api/events', { sse: 'only', schema: { hide: true } }, async (_request, reply) => {
    if (listeners.size >= listenersMax) return sendProblem(reply, refused('events', 'too many pages are listening. Close some.'), 503);
    await listening.get();
    reply.sse.keepAlive();
    const tell = (told: Told): void => {
      if (reply.sse.isConnected) void reply.sse.send(told);
    };
    listeners.add(tell);
    reply.sse.onClose(() => void listeners.delete(tell));
    await reply.sse.send({ event: 'hello', data: {} });
    return undefined;
  });
}
