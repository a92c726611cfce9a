import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../operations/operation.ts';
import { sendProblem } from './problems.ts';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

const wholeId = /^[0-9a-f]{64}$/;

/** For a header: plain ASCII beside the name as it is. */
export const dispositionOf = (kind: 'inline' | 'attachment', name: string): string =>
  `${kind}; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** GET /api/documents/:id/file: the bytes as they came. Only a PDF keeps its type; all else is text, HTML above all. */
export function serveFiles(server: FastifyInstance, context: Context): void {
  server.get(
    '/api/documents/:id/file',
    {
      schema: {
        summary: 'The document’s own bytes',
        description: 'A PDF as application/pdf, everything else as text/plain: uploaded HTML is never served as a page.',
        tags: ['documents'],
        params: z.object({ id: z.string() }),
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string };
      const store = await context.store();
      const [stored, bytes] = wholeId.test(id) ? await Promise.all([store.document(id), store.bytes(id)]) : [null, null];
      if (stored === null || bytes === null) return sendProblem(reply, { code: 'record.not-found', subject: id.slice(0, 80), severity: 'error' });
      const type = stored.format === 'pdf' ? 'application/pdf' : isUtf8(bytes) ? 'text/plain; charset=utf-8' : 'text/plain';
      return reply
        .type(type)
        .header('content-disposition', dispositionOf('inline', stored.name))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, max-age=31536000, immutable')
        .send(Buffer.from(bytes));
    },
  );
}
