import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Problem } from '../../kernel/problem.ts';
import type { Context } from '../../operations/operation.ts';
import { problem } from '../../operations/schemas.ts';
import { shownProblem } from '../../operations/shown-problem.ts';
import { sendProblem } from './problems.ts';

export const uploadLimits = { fileMb: 100, files: 200 } as const;

export const uploadAnswer = z.object({
  queued: z.array(z.object({ id: z.string(), name: z.string() })),
  problems: z.array(problem),
});

/** A file name from outside: its last part, without what cannot be seen or would turn the text around. */
export function safeName(given: string | undefined): string {
  const last = (given ?? '').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 200);
  return clean === '' || clean === '.' || clean === '..' ? 'document' : clean;
}

/** Reads one part as it streams in; past the limit the rest is passed over and nothing of it is kept. */
async function bytesOf(part: MultipartFile): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  return part.file.truncated ? null : Buffer.concat(chunks);
}

/** Lets so many pass at a time; the others wait, and their senders with them. */
function gate(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= atOnce) await new Promise<void>((enter) => waiting.push(enter));
    else inside++;
    try {
      return await work();
    } finally {
      // whoever waits takes over this place
      const next = waiting.shift();
      if (next === undefined) inside--;
      else next();
    }
  };
}

/** Files held in memory at a time: each may be as large as the limit, several times over on its way. */
const filesAtOnce = 2;

/** POST /api/documents: each file is queued by itself; one that is refused stops no other. */
export function serveUploads(server: FastifyInstance, context: Context): void {
  const through = gate(filesAtOnce);
  server.post(
    '/api/documents',
    {
      schema: {
        summary: 'Add documents',
        description: `Takes files as multipart/form-data, in any field, up to ${uploadLimits.fileMb} MB each and ${uploadLimits.files} at once, and queues each for reading; /api/events tells what becomes of it.`,
        tags: ['documents'],
        consumes: ['multipart/form-data'],
        response: { 202: uploadAnswer },
      },
    },
    async (request, reply) => {
      if (!request.isMultipart())
        return sendProblem(reply, { code: 'input.invalid', subject: 'body', severity: 'error', detail: { message: 'send the files as multipart/form-data.' } }, 415);
      const store = await context.store();
      const queued: { id: string; name: string }[] = [];
      const problems: Problem[] = [];
      for await (const part of request.files()) {
        const name = safeName(part.filename);
        await through(async () => {
          const bytes = await bytesOf(part);
          if (bytes === null) problems.push({ code: 'file.too-large', subject: name, severity: 'error', detail: { limitMb: uploadLimits.fileMb } });
          else if (bytes.length === 0) problems.push({ code: 'file.empty', subject: name, severity: 'error' });
          else queued.push({ id: await store.enqueue({ name, bytes }), name });
        });
      }
      const [first] = problems;
      if (queued.length === 0 && first !== undefined) return sendProblem(reply, first);
      if (queued.length === 0) return sendProblem(reply, { code: 'input.invalid', subject: 'body', severity: 'error', detail: { message: 'there is no file in the request.' } });
      return reply.code(202).send({ queued, problems: problems.map(shownProblem) });
    },
  );
}
