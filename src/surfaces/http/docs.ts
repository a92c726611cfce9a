/// <reference types="@fastify/swagger" />
import type { FastifyInstance } from 'fastify';
import { escapeHtml } from './reports.ts';

interface Place {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly description?: string; readonly enum?: readonly string[]; readonly default?: unknown };
}
interface Described {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Place[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
}
type Paths = Readonly<Record<string, Readonly<Record<string, Described>>>>;

const style = `body{font:15px/1.55 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1c1b19;background:#fdfcfa}
h1{font-size:20px}h2{font-size:15px;margin:2rem 0 .25rem;border-top:1px solid #ddd;padding-top:1rem}code,pre{font:13px/1.5 ui-monospace,monospace}
pre{white-space:pre-wrap;background:#f2f0ec;padding:.75rem;overflow:auto}table{border-collapse:collapse}td{padding:.1rem 1rem .1rem 0;vertical-align:top}
@media (prefers-color-scheme:dark){body{color:#e8e5df;background:#171614}pre{background:#22201d}h2{border-color:#3a3733}a{color:#8ab4e8}}`;

function parameterRow({ name, in: place, required, description, schema }: Place): string {
  const notes = [schema?.enum === undefined ? '' : schema.enum.join(', '), schema?.default === undefined ? '' : `default ${JSON.stringify(schema.default)}`]
    .filter((note) => note !== '')
    .join('; ');
  return `<tr><td><code>${escapeHtml(name)}</code></td><td>${place}${required === true ? ', required' : ''}</td><td>${escapeHtml(description ?? schema?.description ?? '')} ${escapeHtml(notes)}</td></tr>`;
}

function section(path: string, method: string, { summary = '', description = '', parameters = [], requestBody }: Described): string {
  const body = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<p>Body, <code>${escapeHtml(type)}</code>:</p><pre>${escapeHtml(JSON.stringify(schema ?? {}, null, 1))}</pre>`,
  );
  return `<h2><code>${method.toUpperCase()} ${escapeHtml(path)}</code> ${escapeHtml(summary)}</h2><p>${escapeHtml(description)}</p>${parameters.length === 0 ? '' : `<table>${parameters.map(parameterRow).join('')}</table>`}${body.join('')}`;
}

function page(paths: Paths): string {
  const parts = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => section(path, method, described)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tickmark API</title><link rel="stylesheet" href="/api/docs.css"><h1>Tickmark API</h1>
<p>The same operations as the command line. <a href="/api/docs.json">OpenAPI 3.1</a>. Problems come as <code>application/problem+json</code> with a public <code>code</code>. <code>GET /api/events</code> is a stream of server-sent events: queued, reading, added, failed, removed, ties.</p>${parts.join('')}</html>
`;
}

/** GET /api/docs: OpenAPI 3.1 as JSON for programs, a page for people. */
export function serveDocs(server: FastifyInstance): void {
  const hidden = { schema: { hide: true } };
  const json = (): string => JSON.stringify(server.swagger());
  server.get('/api/docs.json', hidden, async (_request, reply) => reply.type('application/json').send(json()));
  server.get('/api/docs.css', hidden, async (_request, reply) => reply.type('text/css').send(style));
  server.get('/api/docs', hidden, async (request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    reply.header('vary', 'accept');
    if (!wantsPage) return reply.type('application/json').send(json());
    return reply.type('text/html; charset=utf-8').send(page((server.swagger() as { paths?: Paths }).paths ?? {}));
  });
}
