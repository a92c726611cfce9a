import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Problem } from '../../kernel/problem.ts';
import { safeName } from '../../operations/file-name.ts';
import type { Context } from '../../operations/operation.ts';
import { problem } from '../../operations/schemas.ts';
import { refusedBySize } from '../../operations/refusal.ts';
import { shownProblem } from '../../operations/shown-problem.ts';
import { sendProblem } from './problems.ts';

export const uploadLimits = { fileMb: 100, files: 200 } as const;

export const uploadAnswer = z.object({
  queued: z.array(z.object({ id: z.string(), name: z.string() })),
  problems: z.array(problem),
});

/** Reads one part as it streams in; past the limit the rest is passed over and nothing of it is kept. */
async function bytesOf(part: MultipartFile): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
  } catch (cause) {
    return ofForm(cause);
  }
  return part.file.truncated ? null : Buffer.concat(chunks);
}

/** What is wrong with a form is the sender's matter; what the store says is not. */
class FormError extends Error {
  override readonly name = 'FormError';
}
const ofForm = (cause: unknown): never => {
  throw new FormError('the form cannot be read', { cause });
};

/** The files of a form one after the other. What is thrown while they are taken is no matter of the form. */
async function* filesOf(request: FastifyRequest): AsyncGenerator<MultipartFile> {
  // a form without a boundary is refused here already
  const parts = await new Promise<AsyncIterator<MultipartFile>>((resolve) => resolve(request.files()[Symbol.asyncIterator]())).catch(ofForm);
  for (;;) {
    const next = await parts.next().catch(ofForm);
    if (next.done === true) return;
    yield next.value;
  }
}

const limitCodes: ReadonlySet<unknown> = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT']);

/** Why the rest of a form was not taken. */
function problemOf({ cause }: FormError): Problem {
  const isLimit = typeof cause === 'object' && cause !== null && 'code' in cause && limitCodes.has(cause.code);
  const message = isLimit
    ? `one request takes ${uploadLimits.files} files at most; the others were not taken. Send them in another.`
    : 'the form ends or breaks in the middle; what came after was not taken. Send it again.';
  return { code: 'input.invalid', subject: 'body', severity: 'error', detail: { message } };
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
      try {
        for await (const part of filesOf(request)) {
          const name = safeName(part.filename);
          await through(async () => {
            const bytes = await bytesOf(part);
            const problem = refusedBySize(name, bytes, uploadLimits.fileMb);
            if (problem !== null) problems.push(problem);
            else if (bytes !== null) queued.push({ id: await store.enqueue({ name, bytes }), name });
          });
        }
      } catch (error) {
        // files before the break are queued, and told
        if (!(error instanceof FormError)) throw error;
        problems.push(problemOf(error));
      }
      const [first, ...others] = problems;
      if (queued.length === 0 && first !== undefined) return sendProblem(reply, first, undefined, others);
      if (queued.length === 0) return sendProblem(reply, { code: 'input.invalid', subject: 'body', severity: 'error', detail: { message: 'there is no file in the request.' } });
      return reply.code(202).send({ queued, problems: problems.map(shownProblem) });
    },
  );
}
