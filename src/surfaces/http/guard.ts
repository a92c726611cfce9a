import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refused, sendProblem } from './problems.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const isLoopback = (address: string): boolean => address === 'localhost' || address === '::1' || address.startsWith('127.');

/** `localhost:4100` → `localhost`; `[::1]:4100` → `[::1]`; null where it is no host. */
const nameOf = (host: string): string | null => /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase() ?? null;

/**
 * Tells whether a request was meant for this server.
 *
 * A page elsewhere that points its own name at this machine (DNS rebinding) sends that name as Host:
 * served on loopback, only loopback's names are taken; served on a network, only bare addresses too.
 */
function isOwnHost(host: string | undefined, boundTo: string): boolean {
  if (host === undefined) return false;
  const name = nameOf(host);
  if (name === null) return false;
  if (loopbackNames.has(name) || name === boundTo.toLowerCase()) return true;
  return !isLoopback(boundTo) && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

/** A browser says where a request comes from; a program that is no browser does not, and no page can make it one. */
function isForeign(request: FastifyRequest): boolean {
  const { origin, host, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  // a link on another page may open the terminal, never its API
  return !(request.method === 'GET' && mode === 'navigate' && !(request.routeOptions.url ?? request.url).startsWith('/api'));
}

/** Turns away what another site's page sends, before anything is read of it. */
export function guardRequests(server: FastifyInstance, boundTo: string): void {
  server.addHook('onRequest', async (request, reply) => {
    const hosts = request.raw.rawHeaders.filter((word, index) => index % 2 === 0 && word.toLowerCase() === 'host').length;
    if (hosts > 1 || !isOwnHost(request.headers.host, boundTo)) return sendProblem(reply, refused('Host', 'this server answers to its own address only.'));
    if (isForeign(request)) return sendProblem(reply, refused('Origin', 'a page of another site may not use this server.'));
    return undefined;
  });
}

/** No inline script, nothing from elsewhere; pdf.js works in a worker and draws on a canvas. */
export const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  },
};

/**
 * The worker in which a model recalculates compiles formulas to code; it can do nothing else. Its formulas are parsed by the program's
 * own grammar and printed back as arithmetic over an array, so that no text of a document or a model reaches the compiler as it stands.
 */
export const workerSecurityPolicy = "default-src 'none'; script-src 'self' 'unsafe-eval'";
