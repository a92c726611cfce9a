import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { fastifySSE } from '@fastify/sse';
import files from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Problem } from '../../kernel/problem.ts';
import type { Context } from '../../operations/operation.ts';
import { serveDocs } from './docs.ts';
import { serveEvents } from './events.ts';
import { serveFiles } from './files.ts';
import { contentSecurityPolicy, guardRequests, workerSecurityPolicy } from './guard.ts';
import { refused, sendProblem } from './problems.ts';
import { serveReports } from './reports.ts';
import { serveOperations } from './routes.ts';
import { serveUploads, uploadLimits } from './uploads.ts';
import { serveWorkbooks } from './workbooks.ts';

export interface ServerOptions {
  readonly context: Context;
  readonly version: string;
  /** Address it will be bound to: decides which hosts it answers to. */
  readonly host: string;
  /** The built terminal; without it only the API is served. */
  readonly webFolder: URL;
  readonly requestsPerMinute?: number;
  /** Told of failures, without paths, addresses or what was sent. */
  readonly report: (line: Readonly<Record<string, string>>) => void;
}

const jsonBytesMax = 64 * 1024;
/** More than all pages of one person; each costs memory. */
const connectionsMax = 1_000;

/** What may stand in a log: the kind of error and where, no path, address or content. */
export function bareError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return `${error instanceof Error ? error.name : 'problem'} ${code}`.trim();
}

function answerErrors(server: FastifyInstance, report: ServerOptions['report']): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return sendProblem(reply, refused('requests', 'too many requests in a minute. Wait a moment.'), 429);
    if (status === 413)
      return sendProblem(
        reply,
        { code: 'input.invalid', subject: 'request', severity: 'error', detail: { message: `the request is larger than ${jsonBytesMax / 1024} KB.` } },
        413,
      );
    if (status >= 400 && status < 500)
      return sendProblem(
        reply,
        {
          code: 'input.invalid',
          subject: 'request',
          severity: 'error',
          detail: { message: status === 415 ? 'send JSON, or files as multipart/form-data.' : 'the request cannot be understood.' },
        },
        status,
      );
    if (error.name === 'StoreUnavailableError')
      return sendProblem(reply, (error as Error & { problem?: Problem }).problem ?? { code: 'store.unavailable', subject: 'store', severity: 'error' });
    report({ level: 'error', route: `${request.method} ${request.routeOptions.url ?? ''}`, error: bareError(error) });
    return sendProblem(reply, refused('server', 'something went wrong in the program. Try again; if it stays, start it anew.'), 500);
  });
}

/** The built terminal: its files for a year, its page always fresh, and the page for every address of the terminal. */
async function serveTerminal(server: FastifyInstance, webFolder: URL): Promise<void> {
  const root = fileURLToPath(webFolder);
  const built = existsSync(root);
  if (built) {
    await server.register(files, {
      root,
      wildcard: false,
      index: ['index.html'],
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (/[\\/](?:recalculate|text)\.worker-[^\\/]*\.js$/.test(path)) reply.header('content-security-policy', workerSecurityPolicy);
      },
    });
  }
  server.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api') && (request.headers.accept ?? '').includes('text/html');
    if (isPage && built) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    if (isPage) return reply.type('text/plain').code(404).send('The terminal is not built. Run: npm run build\n');
    return sendProblem(reply, { code: 'record.not-found', subject: 'address', severity: 'error' });
  });
}

/** The API and the terminal on one server, not yet listening. */
export async function buildServer({ context, version, host, webFolder, requestsPerMinute = 3000, report }: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: jsonBytesMax,
    requestTimeout: 300_000,
    trustProxy: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 300 },
    // an address that is none never reaches a route
    frameworkErrors: (_error, _request, reply) =>
      void sendProblem(reply, { code: 'input.invalid', subject: 'address', severity: 'error', detail: { message: 'the address cannot be understood.' } }, 400),
    clientErrorHandler: (_error, socket) => void (socket.writable && socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')),
  });
  // operations hold their own input against their own schema: one place, one wording
  server.setValidatorCompiler(() => (value) => ({ value }));
  server.setSerializerCompiler(() => (value) => JSON.stringify(value));
  // plain text is what a form of another site can send without being asked
  server.removeContentTypeParser('text/plain');
  server.server.maxConnections = connectionsMax;
  server.server.headersTimeout = 20_000;
  answerErrors(server, report);
  guardRequests(server, host);
  await server.register(helmet, {
    contentSecurityPolicy,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    // plain HTTP on this machine
    strictTransportSecurity: false,
  });
  await server.register(rateLimit, { max: requestsPerMinute, timeWindow: 60_000 });
  await server.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: uploadLimits.fileMb * 1024 * 1024, files: uploadLimits.files, fields: 10, fieldSize: 1000, fieldNameSize: 100, parts: uploadLimits.files + 10 },
  });
  await server.register(fastifySSE, { heartbeatInterval: 20_000 });
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Tickmark', version, description: 'Documents in, checked facts out: every figure with its source.' } },
    transform: jsonSchemaTransform,
  });
  await server.register(async (api) => {
    serveOperations(api, context);
    serveUploads(api, context);
    serveFiles(api, context);
    serveReports(api, context);
    serveWorkbooks(api, context);
    await serveEvents(api, context);
    serveDocs(api);
  });
  await serveTerminal(server, webFolder);
  await server.ready();
  return server;
}
